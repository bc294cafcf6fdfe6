"""Whether all text of a page has its place, however large it is: none is cut off, lies on other text, or runs out."""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.page import ask

SAYS = {
    "cut": "Teksten bliver skåret over. Lad boksen vokse med den.",
    "over": "Teksten ligger oven i anden tekst. Lad boksene vokse med den.",
    "out": "Rager ud over siden. Lad indholdet ombryde.",
}


def misfits(browser: Chrome) -> list[tuple[str, str]]:
    """Where a text has no place, and what is wrong there, in Danish."""
    return [(place, SAYS[kind]) for place, kind in ask(browser, __file__, "misfits")]
