"""What no engine looks for: on a page of each type, no rule of our own finds anything.

A page is loaded once for all of them, and walked through by keyboard once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from selenium.webdriver import Chrome

from audit import exemptions
from audit.browser import show
from audit.rules import RULES, BrowserRule, focus_hidden, focus_order, focus_visible, keyboard_reach, target_size
from tests.a11y.conftest import Shown

PARTS = 4
NARROW: tuple[BrowserRule, ...] = (keyboard_reach, focus_visible, focus_hidden, focus_order, target_size)
"""What is asked on a telephone too, where the page is another."""
ON_TELEPHONES = ("home", "service-sensitive", "my-list")
"""Types with something that stays in sight, or that a script fills."""


@pytest.fixture(scope="session")
def types(real: Shown) -> dict[str, str]:
    """The address of a page of each type; nobody stays where a page leads on."""
    return {name: page for name, page in real.chosen.items() if name != "redirect"}


def look(browser: Chrome, address: str, page: str, rules: Iterable[BrowserRule], width: int = 1280) -> Iterator[str]:
    show(browser, address + page, width=width)
    exempt = exemptions.load()
    for rule in rules:
        yield from (f"{page} {finding}" for finding in exemptions.remaining(rule.find(browser), exempt, page))


@pytest.mark.parametrize("part", range(PARTS))
def test_no_rule_finds_anything_on_a_page_of_each_type(
    browser: Chrome, address: str, types: dict[str, str], part: int
) -> None:
    chosen = list(types.values())[part::PARTS]
    assert [finding for page in chosen for finding in look(browser, address, page, RULES)] == []


@pytest.mark.parametrize("name", ON_TELEPHONES)
def test_no_rule_finds_anything_on_a_telephone(browser: Chrome, address: str, types: dict[str, str], name: str) -> None:
    assert list(look(browser, address, types[name], NARROW, width=320)) == []
