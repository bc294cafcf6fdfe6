"""The filter of a life situation: what is ticked decides what is shown, and it takes no script."""

from __future__ import annotations

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By

from audit.browser import show

PAGE = "/livssituationer/flytte/"


def shown(browser: Chrome) -> set[str]:
    """The steps one can see."""
    return {one.text for one in browser.find_elements(By.CSS_SELECTOR, ".journey h3") if one.is_displayed()}


def label(browser: Chrome, words: str) -> None:
    """Tick the box that says this."""
    next(one for one in browser.find_elements(By.CSS_SELECTOR, ".journey label") if one.text == words).click()


def test_nothing_ticked_shows_everything(plain: Chrome, address: str) -> None:
    show(plain, address + PAGE)
    assert {"Meld flytning", "Søg beboerlicens", "Registrér din hund", "Skift skole"} <= shown(plain)


def test_what_is_ticked_stays_with_what_is_for_all(plain: Chrome, address: str) -> None:
    show(plain, address + PAGE)
    label(plain, "Du har hund")
    assert {"Meld flytning", "Registrér din hund"} <= shown(plain)
    assert not {"Søg beboerlicens", "Skift skole"} & shown(plain)
    label(plain, "Du har børn")
    assert {"Registrér din hund", "Skift skole"} <= shown(plain)
    assert "Søg beboerlicens" not in shown(plain)


def test_one_press_shows_it_all_again(plain: Chrome, address: str) -> None:
    show(plain, address + PAGE)
    everything = shown(plain)
    label(plain, "Du har bil")
    button = plain.find_element(By.CSS_SELECTOR, ".journey button")
    button.send_keys(Keys.ENTER)
    assert shown(plain) == everything
    assert not button.is_displayed()
