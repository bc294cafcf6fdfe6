"""Pages in languages that the portal is not in: in that language and its direction, with English around them."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from selenium.webdriver import Chrome

from audit.browser import show

LANGUAGES = {"ar": "rtl", "fa": "rtl", "pl": "ltr", "tr": "ltr", "uk": "ltr", "ur": "rtl"}
LEFT_EDGES = """
const link = document.querySelector("main a[href^=tel]").firstChild;
return [0, link.length - 2].map((begin) => {
  const range = document.createRange();
  range.setStart(link, begin);
  range.setEnd(link, begin + 2);
  return range.getBoundingClientRect().left;
});
"""


def read(portal: Path, language: str) -> BeautifulSoup:
    return BeautifulSoup((portal / "sprog" / language / "index.html").read_text("utf-8"), "lxml")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_in_its_language_and_what_is_around_it_in_english(portal: Path, language: str) -> None:
    page = read(portal, language)
    assert page.html is not None
    assert (page.html["lang"], page.html["dir"]) == (language, LANGUAGES[language])
    around = page.find_all(["header", "footer"])
    assert [one.find_parent(lang="en", dir="ltr") is not None for one in around] == [True, True]
    assert page.main is not None
    assert page.main.find_parent(lang="en") is None


@pytest.mark.parametrize("page", ["index.html", "en/index.html", "sprog/ar/index.html"])
def test_every_footer_names_the_languages_in_themselves(portal: Path, page: str) -> None:
    soup = BeautifulSoup((portal / page).read_text("utf-8"), "lxml")
    links = soup.select("footer a[href^='/sprog/']")
    assert [(link["lang"], link["hreflang"]) for link in links] == [(code, code) for code in LANGUAGES]
    assert [link.text for link in links] == ["العربية", "فارسی", "polski", "Türkçe", "українська", "اردو"]


def test_a_telephone_number_is_read_from_the_left_in_a_text_that_is_read_from_the_right(
    browser: Chrome, address: str
) -> None:
    show(browser, f"{address}/sprog/ar/")
    first, last = browser.execute_script(LEFT_EDGES)
    assert first < last


def test_letters_that_join_are_not_spaced(browser: Chrome, address: str) -> None:
    spacing = "return getComputedStyle(document.querySelector('h1')).letterSpacing"
    show(browser, f"{address}/sprog/ar/")
    assert browser.execute_script(spacing) == "normal"
    show(browser, f"{address}/sprog/pl/")
    assert browser.execute_script(spacing) != "normal"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_divided_by_danish_rules(portal: Path, language: str) -> None:
    assert "\N{SOFT HYPHEN}" not in read(portal, language).get_text()
