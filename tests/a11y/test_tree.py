"""What a screen reader gets of a page of each type of the full site, in files that are read in review.

`make golden` writes them anew. A change of a name, a role or an order shows there, as a change of a view does in JSON.
"""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from audit.browser import clock, show
from audit.tree import as_text, read
from plugins.portal.outputs import pages
from tests.a11y.conftest import Shown
from tests.helpers import FULL, TESTS, Golden, portal_of
from tests.screens import choose

GOLDEN = TESTS / "golden/accessibility"
NOON = "2026-11-24T12:00:00+01:00"
FURNITURE = ("banner", "contentinfo")
"""What is the same on every page of a language; the home pages show it."""
TYPES = {name: page for name, page in choose(pages(portal_of(FULL))).items() if not name.startswith("redirect")}


@pytest.mark.parametrize("name", TYPES)
def test_the_accessibility_tree_of_a_page(browser: Chrome, full: Shown, golden: Golden, name: str) -> None:
    with clock(browser, NOON):
        show(browser, full.at + TYPES[name])
        page = read(browser)
    if not name.startswith("home"):
        for part in page.walk():
            if part.role in FURNITURE:
                part.children = []
    golden.compare(GOLDEN / f"{name}.txt", as_text(page))


def test_no_golden_tree_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(TYPES)
