"""A decision guide as one goes through it, in a real browser without JavaScript."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from audit.browser import show, turned, waiting

START = "/kan-jeg-selv/flytning/"
ANSWERS = ("Til en anden adresse i Danmark", "Ja, og det virker", "Nej")
ADVICE = f"{START}meld-nu/"
OUT = "https://www.borger.dk/Sider/Naar-du-skal-flytte.aspx"


def choose(browser: Chrome, answer: str) -> None:
    """Press the answer that says this, by keyboard."""
    links = browser.find_elements(By.CSS_SELECTOR, ".answers a")
    link = next(one for one in links if one.find_element(By.TAG_NAME, "b").text == answer)
    follow(browser, link)


def follow(browser: Chrome, link: WebElement) -> None:
    with turned(browser):
        link.send_keys(Keys.ENTER)


def test_three_answers_lead_from_the_service_to_the_way_out(plain: Chrome, address: str) -> None:
    show(plain, f"{address}/selvbetjening/meld-flytning/")
    follow(plain, plain.find_element(By.CSS_SELECTOR, f".help-stair a[href='{START}']"))
    for answer in ANSWERS:
        choose(plain, answer)
    assert plain.current_url == address + ADVICE
    assert plain.find_element(By.TAG_NAME, "h1").text == "Meld flytning på nettet"
    assert plain.find_element(By.CSS_SELECTOR, "a.sign").get_attribute("href") == OUT


def test_one_can_go_back_to_any_question_that_was_answered(plain: Chrome, address: str) -> None:
    show(plain, address + ADVICE)
    taken = plain.find_elements(By.CSS_SELECTOR, "#given + ol li")
    assert [one.text for one in taken] == [
        "Hvor flytter du hen? Til en anden adresse i Danmark",
        "Har du MitID? Ja, og det virker",
        "Flytter du ind hos en anden? Nej",
    ]
    follow(plain, taken[1].find_element(By.TAG_NAME, "a"))
    assert plain.find_element(By.TAG_NAME, "h1").text == "Har du MitID?"


def test_every_page_of_every_guide_offers_the_telephone_in_its_own_matter(portal: Path) -> None:
    def page_at(address: str) -> BeautifulSoup:
        return BeautifulSoup((portal / address.strip("/") / "index.html").read_text("utf-8"), "lxml")

    waiting = [str(link["href"]) for link in page_at("/kan-jeg-selv/").select(".link-list a")]
    seen = set(waiting)
    assert len(waiting) >= 6
    while waiting:
        page = waiting.pop()
        assert page_at(page).select("main a[href='tel:+4533663366']"), page
        found = {str(link["href"]) for link in page_at(page).select(".answers a")} - seen
        seen |= found
        waiting += found
    assert len(seen) > 50


@pytest.mark.parametrize("width", [320, 1280])
def test_an_answer_is_large_enough_for_any_hand(browser: Chrome, address: str, width: int) -> None:
    show(browser, address + START, width=width)
    heights = [one.size["height"] for one in browser.find_elements(By.CSS_SELECTOR, ".answers a")]
    assert len(heights) == 3
    assert min(heights) >= 80


def test_the_start_is_found_by_search_and_the_pages_below_are_not(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/soeg/?q=flytte+uden+mitid")
    waiting(browser).until(lambda _: browser.find_elements(By.CSS_SELECTOR, f".search-results a[href='{START}']"))
    links = [one.get_attribute("href") for one in browser.find_elements(By.CSS_SELECTOR, ".search-results a")]
    assert [one for one in links if "/kan-jeg-selv/" in (one or "") and (one or "").count("/") > 5] == []
