"""The whole portal looked at: every page, in each look, by every engine and rule; markup and styles by checkers.

A page is loaded once, all its folds are opened, and then it is looked at in many ways. There are as many browsers as
cores, each with its share of the pages.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from selenium.webdriver import Chrome

from audit import axe, qualweb, validity
from audit.browser import opened, served, show
from audit.finding import Finding
from audit.gate import Look, prepared
from audit.packages import version_of
from audit.release import Release
from audit.rules import RULES, BrowserRule

WIDE, NARROW = Look("bred-lys", unfolded=True), Look("smal-moerk", width=320, dark=True, unfolded=True)
LOOKS = (WIDE, NARROW)
"""Called as the record calls them. Far apart from each other in both ways: what shows in neither is rare."""


@dataclass(frozen=True)
class Tool:
    """Something that finds barriers: called so in Danish and in English, of this version."""

    id: str
    name: str
    name_en: str
    version: str
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, order=True)
class Found:
    """A finding of a tool, on a page, or in the release as a whole."""

    tool: str
    page: str
    finding: Finding

    def __str__(self) -> str:
        return f"{self.page} {self.finding}".strip()


_IN_BROWSER: dict[str, tuple[tuple[BrowserRule, ...], tuple[Look, ...]]] = {
    "axe": ((axe,), LOOKS),
    "egne-regler": (RULES, (WIDE,)),  # each takes on the looks it is about
    "qualweb": ((qualweb,), LOOKS),  # last: it writes in the page
}
_IN_FOLDER: dict[str, Callable[[Path], list[Finding]]] = {
    "html-validate": validity.find_in_html,
    "csstree": validity.find_in_css,
}


def _looks(tool: str) -> tuple[Look, ...]:
    return _IN_BROWSER[tool][1]


def tools() -> tuple[Tool, ...]:
    """What the portal is looked at with, in the order of the record."""
    return (
        Tool("axe", "axe-core", "axe-core", version_of("axe-core"), _looks("axe")),
        Tool("qualweb", "QualWeb", "QualWeb", version_of(qualweb.PACKAGE), _looks("qualweb")),
        Tool("egne-regler", "Portalens egne regler", "The portal’s own rules", "", _looks("egne-regler")),
        Tool("html-validate", "html-validate", "html-validate", version_of(validity.HTML_PACKAGE)),
        Tool("csstree", "csstree-validator", "csstree-validator", version_of(validity.CSS_PACKAGE)),
    )


def inspect(release: Release, browsers: int = os.cpu_count() or 1) -> list[Found]:
    """All that every tool finds, each thing once, in order."""
    found = {Found(tool, "", one) for tool, find in _IN_FOLDER.items() for one in find(release.folder)}
    pages = release.pages()
    shares = [pages[first::browsers] for first in range(browsers)]
    with served(release.folder) as at, ThreadPoolExecutor(browsers) as threads:
        for share in threads.map(lambda share: _look_at(release, at, share), shares):
            found.update(share)
    return sorted(found)


def _look_at(release: Release, at: str, pages: Sequence[str]) -> list[Found]:
    """What is found on some of the pages, with a browser of their own."""
    with opened() as browser, prepared(browser, release, at):
        return [one for page in pages for one in _on_page(browser, at, page)]


def _on_page(browser: Chrome, at: str, page: str) -> Iterator[Found]:
    show(browser, at + page)
    for tool, (rules, looks) in _IN_BROWSER.items():
        for look in looks:
            look.put_on(browser)
            yield from (Found(tool, page, finding) for rule in rules for finding in rule.find(browser))
