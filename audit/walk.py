"""A walk through the page by Tab alone, made once: what each stop looked like is kept in the page for all rules.

A stop is noted when the key comes up, when the browser has moved the focus and scrolled to it. How it looks without the
focus is noted at the next stop, so that nothing but the key ever moves the focus.
"""

from __future__ import annotations

from dataclasses import dataclass

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains

from audit.page import ask

MORE = 25
"""Presses after one for each control there is: a player or a date takes several."""


@dataclass(frozen=True)
class Walk:
    """Where Tab stopped, in order, and where it could not get on (`trap`), if anywhere."""

    stops: list[str]
    trap: str | None


def walk(browser: Chrome) -> Walk:
    """Walk from the top of the page until the focus comes round; a page that is shown as before is not walked again."""
    browser.execute_cdp_cmd("Emulation.setFocusEmulationEnabled", {"enabled": True})  # whoever had the keyboard before
    presses = ask(browser, __file__, "begin")
    if presses:
        for batch in (presses, MORE, MORE):
            ActionChains(browser).send_keys(*[Keys.TAB] * batch).perform()
            if ask(browser, __file__, "ended"):
                break
        if ask(browser, __file__, "caught"):
            ActionChains(browser).send_keys(Keys.ESCAPE, Keys.TAB).perform()
            ask(browser, __file__, "free")
    return Walk(**ask(browser, __file__, "walked"))
