"""The counter: large by the address alone, ticks that nobody stores, and a stop that is told without personal data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bs4 import BeautifulSoup
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import show, started
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


def test_all_that_is_needed_stands_on_one_screen(browser: Chrome, address: str) -> None:
    show(browser, address + GUIDE, width=1440)
    bottom = browser.execute_script("return document.querySelector('.counter').getBoundingClientRect().bottom")
    assert 600 < bottom <= 900


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


def test_a_citizen_reads_what_was_learned_at_the_counter_and_when(tmp_path: Path) -> None:
    build(plan_of(tmp_path / "full", FULL))
    page = BeautifulSoup((tmp_path / "full/selvbetjening/pas/index.html").read_text("utf-8"), "lxml")
    question = page.select_one("section[aria-labelledby=learned] details")
    assert question
    assert question.select_one("summary").get_text(strip=True) == "Hvad tager jeg med, når mit gamle pas er væk?"
    assert "Lært ved disken 20. november 2026, Bykontoret" in question.get_text(" ", strip=True).replace(" ,", ",")


def test_the_list_of_guides_is_not_on_paper(browser: Chrome, address: str) -> None:
    show(browser, address + "/medbetjening/")
    assert browser.find_element(By.CSS_SELECTOR, ".counter-finder").is_displayed()
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shown = browser.find_element(By.CSS_SELECTOR, ".counter-finder").is_displayed()
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert not shown
