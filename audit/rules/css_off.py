"""Without its styles the page reads well: in the order the eye saw, with nothing more and nothing less.

Who reads in a reader view, in an old browser or with a screen reader meets the document alone. Order is asked with the
styles on, where two neighbours in the document must be neighbours to the eye; the rest with all styles off. What is
hidden by style alone may then show if it says nothing new: a control, words the page has anyway, or what is for paper.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.looks import on_paper
from audit.page import ask

NAME = "css-off"

_SAYS = {
    "order": "Står et andet sted i HTML, end øjet ser. Skriv det i læseretning.",
    "said": "Teksten findes kun i CSS (content). Skriv den i HTML.",
    "more": "Er kun skjult med CSS og læses uden. Skriv hidden, eller tag det ud.",
}


def find(browser: Chrome) -> list[Finding]:
    found = ask(browser, __file__, "styled")
    with on_paper(browser):
        ask(browser, __file__, "paper")
    ask(browser, __file__, "strip")
    try:
        found += ask(browser, __file__, "bare")
    finally:
        ask(browser, __file__, "dress")
    return [Finding(NAME, place, _SAYS[kind]) for place, kind in found]
