"""The finder of counter guides: what the citizen says leads to the guide, and without script the topics do."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from audit.browser import show, started, turned, waiting


@pytest.fixture
def finder(browser: Chrome, address: str) -> WebElement:
    show(browser, f"{address}/medbetjening/")
    return started(browser, "guide_finder")


def said(finder: WebElement, words: str, browser: Chrome) -> str:
    """What the finder answers to these words."""
    field, status = finder.find_element(By.TAG_NAME, "input"), finder.find_element(By.CSS_SELECTOR, "[role=status]")
    before = status.text
    field.send_keys(words)
    waiting(browser).until(lambda _: status.text != before)
    return status.text


def found(finder: WebElement) -> list[str]:
    return [link.text for link in finder.find_elements(By.CSS_SELECTOR, ".guide-finder__found a")]


@pytest.mark.parametrize(
    ("words", "guide"),
    [("forny kørekort", "Forny kørekort"), ("flytte", "Meld flytning"), ("kan ikke logge på", "Få eller genåbn MitID")],
)
def test_what_the_citizen_says_leads_to_the_guide(browser: Chrome, finder: WebElement, words: str, guide: str) -> None:
    assert "passer" in said(finder, words, browser)
    assert found(finder)[0] == guide
    assert not finder.find_element(By.CSS_SELECTOR, ".guide-finder__all").is_displayed()
    with turned(browser):
        finder.find_element(By.CSS_SELECTOR, ".guide-finder__found a").click()
    assert browser.current_url.endswith("/medbetjening/")
    assert browser.find_element(By.TAG_NAME, "h1").text == guide


def test_words_that_fit_no_guide_leave_them_all_under_their_topics(browser: Chrome, finder: WebElement) -> None:
    assert said(finder, "xyzzy", browser).startswith("Ingen guide passer")
    assert finder.find_element(By.CSS_SELECTOR, ".guide-finder__all").is_displayed()


def test_escape_shows_all_guides_again(browser: Chrome, finder: WebElement) -> None:
    said(finder, "pas", browser)
    field = finder.find_element(By.TAG_NAME, "input")
    field.send_keys(Keys.ESCAPE)
    assert field.get_attribute("value") == ""
    assert found(finder) == []
    assert finder.find_element(By.CSS_SELECTOR, ".guide-finder__all").is_displayed()


def test_without_script_the_topics_lead_there(plain: Chrome, address: str) -> None:
    show(plain, f"{address}/medbetjening/")
    assert not plain.find_element(By.CSS_SELECTOR, ".guide-finder input").is_displayed()
    assert plain.find_element(By.LINK_TEXT, "Forny kørekort").is_displayed()
