"""The way out of a sensitive page, in a real browser: it takes the page's place in the history."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import show, turned

SENSITIVE = "/selvbetjening/skilsmisse/"


def test_leaving_puts_the_page_behind_no_back_button(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/")
    show(browser, address + SENSITIVE)
    link = browser.find_element(By.CSS_SELECTOR, ".leave a")
    browser.execute_script("arguments[0].href = arguments[1]", link, f"{address}/om/")  # a neutral site that is here
    with turned(browser):
        link.click()
    assert browser.current_url == f"{address}/om/"
    with turned(browser):
        browser.back()
    assert browser.current_url == f"{address}/"


def test_only_sensitive_pages_have_it(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/selvbetjening/pas/")
    assert browser.find_elements(By.CSS_SELECTOR, ".leave") == []


def test_what_has_focus_is_not_hidden_under_the_strip(browser: Chrome, address: str) -> None:
    show(browser, address + SENSITIVE)
    for link in browser.find_elements(By.CSS_SELECTOR, "main a[href]")[3:]:
        browser.execute_script("arguments[0].focus()", link)
        top, strip = browser.execute_script(
            "return [arguments[0].getBoundingClientRect().bottom,"
            " document.querySelector('.leave').getBoundingClientRect().bottom]",
            link,
        )
        assert top > strip
