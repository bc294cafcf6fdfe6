"""Esc closes what opens over the page: suggestions, menus, dialogs; and the focus stays where one was.

Opens each by the keyboard, one after the other, and closes it: the page is then as before. What unfolds in the page
itself covers nothing and may stay.
"""

from __future__ import annotations

import time

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains

from audit.finding import Finding
from audit.page import ask

NAME = "escape"

_PATIENCE = 3
"""Seconds that suggestions may take to come."""


def _opens(browser: Chrome, number: int, way: str) -> bool:
    ask(browser, __file__, "focus", number)
    ActionChains(browser).send_keys("pa" if way == "type" else Keys.ENTER).perform()
    until = time.monotonic() + (_PATIENCE if way == "type" else 0)
    while not (opened := bool(ask(browser, __file__, "opened", number))) and time.monotonic() < until:
        time.sleep(0.05)
    return opened


def find(browser: Chrome) -> list[Finding]:
    found = []
    for number, way in enumerate(ask(browser, __file__, "openers")):
        if opened := _opens(browser, number, way):
            ActionChains(browser).send_keys(Keys.ESCAPE).perform()
        result = ask(browser, __file__, "close", number)
        if opened and result["open"]:
            found.append(
                Finding(NAME, result["place"], "Det, der åbner her, lukker ikke med Esc. Luk det på keydown af Escape.")
            )
        elif opened and result["lost"]:
            found.append(
                Finding(NAME, result["place"], "Fokus går tabt, når Esc lukker. Giv det tilbage til det, der åbnede.")
            )
    return found
