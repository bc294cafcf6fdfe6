"""The counter: large by the address alone, ticks that nobody stores, and a stop that is told without personal data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from audit.browser import pages_on_paper, show, started, turned, waiting
from audit.looks import on_paper
from plugins.publish.build import build
from tests.helpers import FULL, SITE, plan_of

GUIDE = "/selvbetjening/meld-flytning/medbetjening/"
PLEA = "Skriv intet om borgeren"


def size(browser: Chrome) -> float:
    return float(browser.execute_script("return parseFloat(getComputedStyle(document.documentElement).fontSize)"))


def test_large_and_back_again_without_script(plain: Chrome, address: str) -> None:
    show(plain, address + GUIDE)
    before = size(plain)
    plain.find_element(By.LINK_TEXT, "Vis stort").click()
    assert size(plain) == before * 1.3
    plain.find_element(By.LINK_TEXT, "Vis almindeligt").click()
    assert size(plain) == before


def test_all_that_is_needed_in_the_talk_stands_on_one_screen(browser: Chrome, address: str, portal: Path) -> None:
    pages = [f"/{page.parent.relative_to(portal)}/" for page in portal.glob("selvbetjening/*/medbetjening/index.html")]
    assert len(pages) >= 24
    assert {page: bottom for page in pages if not 600 < (bottom := bottom_of(browser, address + page)) <= 900} == {}


def bottom_of(browser: Chrome, page: str) -> float:
    """Where the board of a guide ends on a screen of 1440 × 900, with the fonts it is shown in."""
    show(browser, page, width=1440)
    return float(browser.execute_script("return document.querySelector('.counter').getBoundingClientRect().bottom"))


def test_staff_put_the_errand_on_the_list_and_find_the_code_to_scan(browser: Chrome, address: str) -> None:
    show(browser, address + GUIDE)
    element = started(browser, "list_button")
    element.find_element(By.TAG_NAME, "button").click()
    with turned(browser):
        element.find_element(By.TAG_NAME, "a").click()
    mine = started(browser, "my_list")
    code = waiting(browser).until(lambda _: mine.find_element(By.CSS_SELECTOR, ".my-list__code svg"))
    place = waiting(browser).until(lambda _: in_view(browser, code))
    browser.execute_script("localStorage.clear()")
    assert place


def in_view(browser: Chrome, element: WebElement) -> bool:
    script = "const { top, bottom } = arguments[0].getBoundingClientRect(); return top >= 0 && bottom <= innerHeight"
    return bool(browser.execute_script(script, element))


def test_a_sensitive_errand_is_put_on_no_list(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/selvbetjening/kontanthjaelp/medbetjening/")
    started(browser, "ready_list")
    assert browser.find_elements(By.CSS_SELECTOR, "[data-module=list_button]") == []
    assert (
        "Løsningen er følsom og kan ikke ligge på en liste." in browser.find_element(By.CSS_SELECTOR, ".counter").text
    )


def test_ticks_are_counted_and_not_stored(browser: Chrome, address: str) -> None:
    show(browser, address + GUIDE)
    board = started(browser, "ready_list")
    board.find_element(By.CSS_SELECTOR, "input").click()
    assert board.find_element(By.CSS_SELECTOR, "[role=status]").text.startswith("1 af ")
    assert browser.execute_script("return localStorage.length + sessionStorage.length") == 0


def test_a_stop_is_told_by_mail_where_somebody_reads_it_else_by_words_to_copy(portal: Path, tmp_path: Path) -> None:
    build(replace(plan_of(tmp_path / "mail", FULL), site=replace(SITE, stops_email="stop@example.org")))
    page = BeautifulSoup((tmp_path / "mail/selvbetjening/pas/medbetjening/index.html").read_text("utf-8"), "lxml")
    link = page.select_one("a[href^=mailto]")
    assert link
    assert PLEA in page.get_text()
    mail = urlsplit(str(link["href"]))
    assert mail.path == "stop@example.org"
    assert parse_qs(mail.query)["body"][0].startswith("Løsning: Bestil pas ved disken\r\nSide: ")
    silent = (portal / GUIDE.strip("/") / "index.html").read_text("utf-8")
    assert "mailto:" not in silent
    assert "Det stoppede:" in silent
    assert PLEA in silent


@pytest.mark.portal
def test_a_citizen_reads_what_was_learned_at_the_counter_and_when(tmp_path: Path) -> None:
    build(plan_of(tmp_path / "full", FULL))
    page = BeautifulSoup((tmp_path / "full/selvbetjening/pas/index.html").read_text("utf-8"), "lxml")
    question = page.select_one("section[aria-labelledby=learned] details")
    assert question
    assert question.select_one("summary").get_text(strip=True) == "Hvad tager jeg med, når mit gamle pas er væk?"
    assert "Lært ved disken 20. november 2026, Bykontoret" in question.get_text(" ", strip=True).replace(" ,", ",")


def test_the_start_page_is_one_sheet_with_a_pocket_guide_and_two_slips(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/medbetjening/")
    finder = browser.find_element(By.CSS_SELECTOR, ".guide-finder")
    assert finder.is_displayed()
    assert pages_on_paper(browser) == 1
    with on_paper(browser):
        assert not finder.is_displayed()
        cards = [card.text for card in browser.find_elements(By.CSS_SELECTOR, ".counter-sheet > *")]
    assert [card.splitlines()[0] for card in cards] == [
        "Sådan hjælper du",
        "Tilbyd en anden vej",
        "Meld et stop",
        "Meld et stop",
    ]
    assert all(PLEA in slip and "Dato og sted:" in slip for slip in cards[2:])


def test_a_stop_is_written_by_hand_on_the_lines_of_its_slip(browser: Chrome, address: str) -> None:
    show(browser, address + GUIDE)
    assert pages_on_paper(browser) <= 2
    with on_paper(browser):
        slip = browser.find_element(By.CSS_SELECTOR, ".counter-slip")
        blanks = slip.find_elements(By.CSS_SELECTOR, ".counter-slip__blank")
        heights = [blank.size["height"] for blank in blanks]
    assert slip.text.startswith("Løsning: Meld flytning\nSide: ")
    assert len(blanks) == 4
    assert min(heights) > 50, "a hand needs 13 mm for a line under its words"
