"""The second engine: asked in earnest, satisfied with pages of different types, and quiet about what is hidden."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from audit import exemptions, qualweb
from audit.browser import show
from audit.finding import Finding

BARRIERS = '<img src="/favicon.svg"><button></button><a href="/om/"></a><p lang="xx-notatag">Hej</p>'


def found_after(browser: Chrome, address: str, markup: str) -> list[Finding]:
    """What is found on a page with more markup at its end."""
    show(browser, address)
    browser.execute_script("document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])", markup)
    return exemptions.remaining(qualweb.find(browser), exemptions.load())


@pytest.mark.parametrize("page", ["/", "/selvbetjening/meld-flytning/", "/livssituationer/flytte/"])
def test_it_finds_nothing_that_is_not_exempt(browser: Chrome, address: str, page: str) -> None:
    assert found_after(browser, address + page, "") == []


def test_planted_barriers_are_found_by_rule_and_place(browser: Chrome, address: str) -> None:
    found = found_after(browser, f"{address}/om/", BARRIERS)
    assert {one.rule for one in found} >= {f"qualweb:QW-ACT-R{number}" for number in (11, 12, 17, 22)}
    button = next(one for one in found if one.rule == "qualweb:QW-ACT-R11")
    assert button.place.startswith("<button")
    assert button.message.startswith("Består ikke »Button has accessible name«: ")


def test_what_is_not_shown_is_no_barrier(browser: Chrome, address: str) -> None:
    assert found_after(browser, f"{address}/om/", f"<div hidden>{BARRIERS}<ul></ul></div>") == []
