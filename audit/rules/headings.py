"""Headings outline the page: many find their way by jumping from one to the next.

One `h1` that comes first, no level passed over, none empty; and no bold line that looks like a heading and is none.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "headings"


def find(browser: Chrome) -> list[Finding]:
    outline = ask(browser, __file__, "outline")
    found = []
    tops = [one for one in outline if one["level"] == 1]
    if not tops:
        found.append(Finding(NAME, "body", "Siden har ingen h1. Giv den én, der siger, hvad siden handler om."))
    found += [Finding(NAME, one["place"], "Siden har mere end én h1. Gør den til en h2.") for one in tops[1:]]
    before = 0
    for one in outline:
        if not one["text"]:
            found.append(Finding(NAME, one["place"], "Overskriften er tom. Skriv den, eller tag den væk."))
        if one["level"] > before + 1:
            wanted = "Siden begynder ikke med en h1." if not before else f"Efter h{before} kommer h{one['level']}."
            found.append(Finding(NAME, one["place"], f"{wanted} Spring intet niveau over: skriv h{before + 1}."))
        before = one["level"]
    lookalike = "Ligner en overskrift, men er ingen. Skriv den som h2 eller h3, eller lad den være almindelig tekst."
    return [*found, *(Finding(NAME, place, lookalike) for place in ask(browser, __file__, "lookalikes"))]
