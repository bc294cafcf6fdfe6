"""A handout on the screen: the button prints, and all the rest works without script."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import show, started, turned

SHEET = "/selvbetjening/meld-flytning/seddel/"


def test_the_button_prints(browser: Chrome, address: str) -> None:
    show(browser, address + SHEET)
    element = started(browser, "handout")
    browser.execute_script("window.print = () => { window.printed = true }")
    element.find_element(By.TAG_NAME, "button").click()
    assert browser.execute_script("return window.printed")


def test_without_script_there_is_no_dead_button_and_it_says_how_to_print(plain: Chrome, address: str) -> None:
    show(plain, address + SHEET)
    main = plain.find_element(By.TAG_NAME, "main")
    assert [one for one in main.find_elements(By.TAG_NAME, "button") if one.is_displayed()] == []
    assert "Print sedlen fra browserens egen menu." in main.text


@pytest.mark.parametrize(
    ("page", "label"), [("/selvbetjening/pas/", "Print seddel"), ("/livssituationer/flytte/", "Det hele på en seddel")]
)
def test_without_script_one_comes_to_the_sheet_to_large_print_and_back(
    plain: Chrome, address: str, page: str, label: str
) -> None:
    show(plain, address + page)
    press(plain, label)
    assert plain.current_url == f"{address}{page}seddel/"
    press(plain, "Stor skrift")
    assert plain.current_url == f"{address}{page}seddel/stor-skrift/"
    press(plain, "Almindelig skrift")
    with turned(plain):
        plain.find_element(By.CSS_SELECTOR, ".handout-tools p a").click()
    assert plain.current_url == address + page


def press(browser: Chrome, link: str) -> None:
    with turned(browser):
        browser.find_element(By.LINK_TEXT, link).click()


def test_paper_is_white_by_night_too(browser: Chrome, address: str) -> None:
    show(browser, address + SHEET, dark=True)
    style = "const { backgroundColor, color } = getComputedStyle(document.querySelector('.handout'));"
    shown = browser.execute_script(f"{style} return [backgroundColor, color]")
    assert shown == ["rgb(255, 255, 255)", "rgb(15, 28, 46)"]


def test_the_way_out_of_a_sensitive_page_is_there(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/selvbetjening/skilsmisse/seddel/")
    assert browser.find_element(By.CSS_SELECTOR, ".leave").is_displayed()
