"""How scripts come to a page: what needs one is neither dead before it, nor moves anything when it begins."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import show, waiting, without

PAGES = (
    "/selvbetjening/meld-flytning/",
    "/selvbetjening/skilsmisse/",
    "/hjaelp/mitid-support/",
    "/steder/mitid-support/",
    "/livssituationer/flytte/",
    "/min-liste/",
    "/",
)
WAITING = "return document.querySelectorAll('[data-module]:not([data-started])').length"
PLACES = """
const shown = [...document.querySelectorAll("main *, footer")].filter((one) => one.getClientRects().length);
return shown.map((one) => {
  const { top, left, width, height } = one.getBoundingClientRect();
  return one.matches(".needs-script, .needs-script *") ? [] : [top, left, width, height];
});
"""


def places(browser: Chrome) -> list[list[float]]:
    browser.execute_async_script("document.fonts.ready.then(() => arguments[0]())")
    found: list[list[float]] = browser.execute_script(PLACES)
    return found


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_moves_when_scripts_begin(browser: Chrome, address: str, page: str, width: int) -> None:
    with without(browser, "*/components/*.js"):
        show(browser, address + page, width=width, wait=False)
        before = places(browser)
        assert browser.execute_script(WAITING) > 0
    show(browser, address + page, width=width)
    assert places(browser) == before


@pytest.mark.parametrize("page", PAGES)
def test_a_script_that_does_not_arrive_leaves_nothing_dead(browser: Chrome, address: str, page: str) -> None:
    with without(browser, "*/components/*.js"):
        show(browser, address + page, wait=False)
        assert [one.text for one in browser.find_elements(By.CSS_SELECTOR, ".needs-script") if one.is_displayed()] == []
    browser.get_log("browser")  # what it says of the files that were blocked


@pytest.mark.parametrize("page", PAGES)
def test_one_that_fails_leaves_the_others_alone(browser: Chrome, address: str, page: str) -> None:
    with without(browser, "*/share.js"):
        show(browser, address + page, wait=False)
        others = f"{WAITING.removesuffix('.length')}.length - document.querySelectorAll('[data-module=share]').length"
        waiting(browser).until(lambda _: browser.execute_script(others) == 0)
    browser.get_log("browser")


def test_without_script_no_control_is_dead(plain: Chrome, address: str) -> None:
    for page in PAGES:
        show(plain, address + page)
        buttons = [one for one in plain.find_elements(By.TAG_NAME, "button") if one.is_displayed()]
        assert [one.get_attribute("type") for one in buttons] == (["submit"] if page == "/" else [])
