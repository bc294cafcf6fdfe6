"""What has the focus lies under nothing: no part is behind a sticky bar, a notice or a chat window, or out of sight."""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask
from audit.walk import walk

NAME = "focus-hidden"


def find(browser: Chrome) -> list[Finding]:
    walk(browser)
    away = "Fokus er uden for skærmen. Vis elementet, når det har fokus, eller tag det ud af rækken."
    under = "Er dækket, når det har fokus. Giv scroll-padding, eller flyt det, der ligger over: {}"
    found = ask(browser, __file__, "hidden")
    return [Finding(NAME, place, away if above == "away" else under.format(above)) for place, above in found]
