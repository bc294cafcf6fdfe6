"""What no engine looks for: a file per promise, each a test of the page that a browser shows.

A rule's docstring says why a reader cares. It looks at the page as it is shown, at the width and in the look the caller
chose, and leaves it so that another rule can look after it.
"""

from __future__ import annotations

from typing import Protocol

from selenium.webdriver import Chrome

from audit.finding import Finding

from . import reflow


class BrowserRule(Protocol):
    NAME: str

    def find(self, browser: Chrome) -> list[Finding]: ...


RULES: tuple[BrowserRule, ...] = (reflow,)
