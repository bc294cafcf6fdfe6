"""Copying, printing and sending a page, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from audit.browser import loaded, show, started, waiting
from audit.looks import on_paper

SERVICE = "/selvbetjening/meld-flytning/"
PAGES = (SERVICE, "/hjaelp/mitid-driller/", "/livssituationer/flytte/", "/steder/mitid-support/", f"/en{SERVICE}")
SENSITIVE = ("/selvbetjening/skilsmisse/", "/selvbetjening/kontanthjaelp/", "/livssituationer/miste-nogen/")
PRINTS = "window.print = () => { window.printed = (window.printed ?? 0) + 1 }"
SHARES = "navigator.share = (what) => { window.shared = what; return OUTCOME }"
SHARES_NOT = "navigator.share = undefined"
ABORTED = "Promise.reject(new DOMException('', 'AbortError'))"
REFUSED = "Promise.reject(new DOMException('', 'NotAllowedError'))"


@contextmanager
def clipboard(browser: Chrome, address: str, setting: str) -> Iterator[None]:
    """Let the page use the clipboard, or not."""
    permission = {"origin": address, "permission": {"name": "clipboard-write"}, "setting": setting}
    browser.execute_cdp_cmd("Browser.setPermission", permission)
    try:
        yield
    finally:
        browser.execute_cdp_cmd("Browser.resetPermissions", {})


def row(browser: Chrome, address: str, page: str = SERVICE) -> WebElement:
    show(browser, address + page)
    return started(browser, "share")


def button(share: WebElement, name: str) -> WebElement:
    return share.find_element(By.CSS_SELECTOR, f"[data-share={name}]")


def press(browser: Chrome, element: WebElement) -> None:
    """By keyboard, as one may."""
    browser.execute_script("arguments[0].focus()", element)
    ActionChains(browser).send_keys(Keys.ENTER).perform()


def says(share: WebElement, words: str) -> Callable[[Chrome], bool]:
    return lambda _: share.find_element(By.CSS_SELECTOR, "[role=status]").text == words


@pytest.mark.parametrize("page", PAGES)
def test_it_stands_at_the_end_of_a_page(browser: Chrome, address: str, page: str) -> None:
    share = row(browser, address, page)
    assert share.find_element(By.XPATH, "following-sibling::*").get_attribute("class") == "reviewed"
    assert button(share, "copy").is_displayed()
    assert button(share, "print").is_displayed()


@pytest.mark.parametrize("page", SENSITIVE)
def test_a_sensitive_page_leaves_no_link_behind(portal: Path, page: str) -> None:
    html = (portal / page.strip("/") / "index.html").read_text("utf-8")
    assert 'class="leave"' in html
    assert 'data-module="share"' not in html


def test_the_link_is_copied_without_what_is_asked_after_it(browser: Chrome, address: str) -> None:
    with clipboard(browser, address, "granted"):
        share = row(browser, address, f"{SERVICE}?q=en#ready")
        press(browser, button(share, "copy"))
        waiting(browser).until(says(share, "Linket er kopieret."))
        assert not share.find_element(By.TAG_NAME, "input").is_displayed()
        assert read_clipboard(browser, address) == address + SERVICE


def read_clipboard(browser: Chrome, address: str) -> str:
    permission = {"origin": address, "permission": {"name": "clipboard-read"}, "setting": "granted"}
    browser.execute_cdp_cmd("Browser.setPermission", permission)
    text: str = browser.execute_async_script("navigator.clipboard.readText().then(arguments[0], arguments[0])")
    return text


def test_where_the_clipboard_refuses_the_link_stands_selected(browser: Chrome, address: str) -> None:
    with clipboard(browser, address, "denied"):
        share = row(browser, address)
        press(browser, button(share, "copy"))
        waiting(browser).until(says(share, "Kopiér linket her."))
        field = share.find_element(By.TAG_NAME, "input")
        assert browser.switch_to.active_element == field
        assert browser.execute_script("return getSelection().toString()") == address + SERVICE
        assert field.accessible_name == "Link til siden"


def test_print_prints(browser: Chrome, address: str) -> None:
    with loaded(browser, PRINTS):
        press(browser, button(row(browser, address), "print"))
        assert browser.execute_script("return window.printed") == 1


def test_a_device_that_can_send_is_asked_to(browser: Chrome, address: str) -> None:
    with loaded(browser, SHARES.replace("OUTCOME", "Promise.resolve()")):
        share = row(browser, address)
        assert button(share, "send").is_displayed()
        press(browser, button(share, "send"))
        title = browser.title
        assert browser.execute_script("return window.shared") == {"title": title, "url": address + SERVICE}


def test_who_changes_their_mind_is_told_nothing(browser: Chrome, address: str) -> None:
    with loaded(browser, SHARES.replace("OUTCOME", ABORTED)):
        share = row(browser, address)
        press(browser, button(share, "send"))
        browser.execute_async_script("setTimeout(arguments[0])")
        assert not share.find_element(By.TAG_NAME, "input").is_displayed()
        assert says(share, "")(browser)


def test_where_sending_fails_the_link_is_there(browser: Chrome, address: str) -> None:
    with loaded(browser, SHARES.replace("OUTCOME", REFUSED)):
        share = row(browser, address)
        press(browser, button(share, "send"))
        waiting(browser).until(says(share, "Kopiér linket her."))
        assert share.find_element(By.TAG_NAME, "input").get_property("value") == address + SERVICE


def test_a_device_that_cannot_send_has_no_button_for_it(browser: Chrome, address: str) -> None:
    with loaded(browser, SHARES_NOT):
        send = button(row(browser, address), "send")
        assert not send.is_displayed()
        browser.execute_script("arguments[0].focus()", send)
        assert browser.switch_to.active_element != send


def test_without_script_there_is_no_button_and_no_gap(plain: Chrome, address: str) -> None:
    show(plain, address + SERVICE)
    assert plain.execute_script("return document.querySelector('.share').offsetHeight") == 0


def test_it_is_not_on_paper(browser: Chrome, address: str) -> None:
    share = row(browser, address)
    with on_paper(browser):
        assert not share.is_displayed()
