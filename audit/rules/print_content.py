"""What one reads is on paper too: all text, what is folded, where links lead; in dark letters and without menus.

Compares the page on the screen, all folded parts open, with the same page printed. What is for the screen may stay
behind: a part with controls, or with a script of its own (`data-module`), and a list of links with its headings.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.looks import on_paper
from audit.page import ask

NAME = "print-content"

_SAYS = {
    "gone": "Teksten kommer ikke med på papiret. Lad den stå i print, også når den er foldet sammen.",
    "pale": "Teksten er for lys til papir, hvor baggrunde ikke trykkes. Gør den mørk i print.",
    "menu": "Menuen kommer med på papiret. Skjul den i print.",
    "address": "På papir kan man ikke trykke. Skriv adressen efter linket i print: content: attr(href).",
}


def find(browser: Chrome) -> list[Finding]:
    ask(browser, __file__, "read")
    with on_paper(browser):
        found = ask(browser, __file__, "printed")
    return [Finding(NAME, place, _SAYS[kind]) for place, kind in found]
