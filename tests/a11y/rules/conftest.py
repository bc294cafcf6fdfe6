"""Small pages to try a rule on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from audit.browser import served, show
from audit.rules import BrowserRule

Try = Callable[..., list[str]]
PAGE = """<!doctype html><html lang="da"><meta charset="utf-8"><title>En side</title>
<meta name="viewport" content="width=device-width">
"""
MARKED = re.compile(r'\bid="([\w-]+)"')


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder that is served, for pages of a line or two, and its address."""
    folder = tmp_path_factory.mktemp("shelf")
    with served(folder, {"Cache-Control": "no-store"}) as address:
        yield folder, address


@pytest.fixture
def found(browser: Chrome, shelf: tuple[Path, str]) -> Try:
    """The ids of what a rule finds on a page of some HTML; what it says, where it names no id."""
    folder, address = shelf

    def find(rule: BrowserRule, html: str, width: int = 1280) -> list[str]:
        (folder / "page.html").write_text(PAGE + html, encoding="utf-8")
        show(browser, f"{address}/page.html", width=width)
        return [MARKED.search(one.place)[1] if MARKED.search(one.place) else one.message for one in rule.find(browser)]

    return find
