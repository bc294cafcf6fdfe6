"""Without JavaScript everything reads and works; search gives way to the index and the topics."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import show, turned


def test_the_service_page_shows_all_it_has(plain: Chrome, address: str) -> None:
    show(plain, f"{address}/selvbetjening/meld-flytning/")
    headings = [heading.text for heading in plain.find_elements(By.CSS_SELECTOR, "main h2") if heading.is_displayed()]
    assert {"Det skal du have klar", "Sådan gør du", "Det sker bagefter", "Få hjælp"} <= set(headings)
    assert plain.find_element(By.CSS_SELECTOR, "a.sign").is_displayed()


def test_boxes_can_be_ticked(plain: Chrome, address: str) -> None:
    show(plain, f"{address}/selvbetjening/meld-flytning/")
    box = plain.find_element(By.CSS_SELECTOR, ".ready-list input")
    box.click()
    assert box.is_selected()


def test_questions_open(plain: Chrome, address: str) -> None:
    show(plain, f"{address}/hjaelp/mitid-driller/")
    plain.find_element(By.CSS_SELECTOR, "details summary").click()
    assert plain.find_element(By.CSS_SELECTOR, "details p").is_displayed()


def test_searching_leads_to_the_topics_and_the_index(plain: Chrome, address: str) -> None:
    show(plain, f"{address}/")
    plain.find_element(By.ID, "search-field").send_keys("flytte")
    with turned(plain):
        plain.find_element(By.CSS_SELECTOR, ".search button").click()
    assert plain.current_url == f"{address}/soeg/?q=flytte"
    assert "kræver JavaScript" in plain.find_element(By.TAG_NAME, "main").text
    assert plain.find_element(By.CSS_SELECTOR, ".street-house a").is_displayed()
    assert plain.find_element(By.CSS_SELECTOR, "#search-start a[href='/a-aa/']").is_displayed()
