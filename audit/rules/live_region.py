"""What a search finds while one types is also said: a live region that was there before gets new words.

Types two letters into the first field for searching, waits for the page to change, and empties it again. A field that
changes nothing before one sends it needs to say nothing.
"""

from __future__ import annotations

import time

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains

from audit.finding import Finding
from audit.page import ask

NAME = "live-region"

_PATIENCE = 3
"""Seconds that an answer may take to come, and to be said."""


def find(browser: Chrome) -> list[Finding]:
    place = ask(browser, __file__, "field")
    if not place:
        return []
    ActionChains(browser).send_keys("pa").perform()
    until = time.monotonic() + _PATIENCE
    while not (heard := ask(browser, __file__, "heard"))["spoke"] and time.monotonic() < until:
        time.sleep(0.05)
    ActionChains(browser).send_keys(Keys.ESCAPE).perform()
    ask(browser, __file__, "empty")
    silent = heard["changed"] and not heard["spoke"]
    message = (
        "En skærmlæser siger ikke, at svarene kom. Skriv antallet i et element med role=status, der er der fra start."
    )
    return [Finding(NAME, place, message)] if silent else []
