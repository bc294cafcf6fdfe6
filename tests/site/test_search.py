"""Search as a citizen meets it: the shipped script, in a real browser, on the real index."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
import yaml
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from audit.browser import show, turned, waiting
from plugins.catalogue.schema import Service
from tests.helpers import ROOT, read_content

LIBRARY, _ = read_content()
ASK = """
const [queries, done] = arguments;
const form = document.querySelector("form[data-index]");
const main = document.querySelector("script[type=module]").src;
import(main.replace("scripts/main.js", "components/search/engine.js")).then((module) => module.load(form.dataset.index))
  .then((search) => done(queries.map((query) => search(query).map((one) => one.id))))
  .catch((error) => done(String(error.stack)));
"""


def answers(browser: Chrome, address: str, queries: list[str]) -> list[list[str]]:
    """The ids found for each query, best first."""
    show(browser, address)
    found = browser.execute_async_script(ASK, queries)
    assert isinstance(found, list), found
    return found


@pytest.mark.parametrize(("language", "page"), [("da", "/soeg/"), ("en", "/en/soeg/")])
def test_every_service_is_in_the_first_three_for_its_title_and_its_citizens_words(
    browser: Chrome, address: str, language: str, page: str
) -> None:
    services = LIBRARY.listed(Service, language)
    asked = [(entry.id, word) for entry in services for word in (entry.record.title, *entry.record.citizen_words)]
    found = answers(browser, address + page, [word for _, word in asked])
    missed = [(id, word) for (id, word), hits in zip(asked, found, strict=True) if not {id} & first_services(hits, 3)]
    assert missed == []


def test_the_figure_on_the_public_queries_is_printed(
    browser: Chrome, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """How often a wanted service comes first, and in the first three, of the queries whose services have a page."""
    here = {entry.id for entry in LIBRARY.listed(Service)}
    cases = yaml.safe_load((ROOT / "tests/site/queries.yaml").read_text("utf-8"))["queries"]
    cases = [case for case in cases if case["lang"] == "da" and wanted(case) & here]
    found = list(zip(cases, answers(browser, f"{address}/soeg/", [case["q"] for case in cases]), strict=True))
    first, three = (sum(bool(wanted(case) & first_services(hits, most)) for case, hits in found) for most in (1, 3))
    with capsys.disabled():
        print(f"\nPublic queries: {first} of {len(cases)} right at first place, {three} in the first three.")
    assert three >= len(cases) * 0.8


def first_services(hits: list[str], most: int) -> set[str]:
    """The services among the first hits."""
    return {hit.removeprefix("selvbetjening/") for hit in hits[:most]}


def wanted(case: dict[str, Any]) -> set[str]:
    """The services a query is meant to find."""
    return {id for id, grade in case["relevant"].items() if grade == 2}


def test_suggestions_come_while_one_types_and_can_be_chosen_by_keyboard(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/")
    field = browser.find_element(By.ID, "search-field")
    field.send_keys("flyt")
    wait = waiting(browser)
    wait.until(lambda _: field.get_attribute("aria-expanded") == "true")
    assert browser.find_element(By.CSS_SELECTOR, ".search [role=status]").text
    field.send_keys(Keys.ARROW_DOWN)
    chosen = browser.find_element(By.ID, str(field.get_attribute("aria-activedescendant")))
    assert chosen.get_attribute("aria-selected") == "true"
    field.send_keys(Keys.ESCAPE)
    assert field.get_attribute("aria-expanded") == "false"
    field.send_keys("n", Keys.BACKSPACE)
    wait.until(lambda _: field.get_attribute("aria-expanded") == "true")
    with turned(browser):
        field.send_keys(Keys.ARROW_DOWN, Keys.ENTER)
    assert "/selvbetjening/" in browser.current_url


def results(browser: Chrome, address: str, query: str) -> list[WebElement]:
    """The answers on the results page, when its status has told how many there are."""
    show(browser, f"{address}/soeg/?q={quote(query)}")
    status = browser.find_element(By.CSS_SELECTOR, "#search-results [role=status]")
    waiting(browser).until(lambda _: status.text)
    return browser.find_elements(By.CSS_SELECTOR, "#search-results li")


def status_text(browser: Chrome) -> str:
    return browser.find_element(By.CSS_SELECTOR, "#search-results [role=status]").text


def test_a_question_that_names_a_page_has_it_as_a_small_poster_in_its_topics_colour(
    browser: Chrome, address: str
) -> None:
    first, *others = results(browser, address, " Flytte ")
    assert first.find_element(By.TAG_NAME, "a").get_attribute("href") == f"{address}/selvbetjening/meld-flytning/"
    assert first.get_attribute("data-poster") == "brick"
    assert first.find_element(By.TAG_NAME, "img").get_attribute("alt") == ""
    assert all(not other.find_elements(By.TAG_NAME, "img") for other in others)
    assert status_text(browser) == f"{len(others) + 1} svar på »Flytte«"
    assert not browser.find_elements(By.CSS_SELECTOR, ".search__list")


def test_no_answer_is_made_out_to_be_the_right_one_where_the_words_are_only_like_it(
    browser: Chrome, address: str
) -> None:
    found = results(browser, address, "boligstøttte ansøgning")
    assert found
    assert not browser.find_elements(By.CSS_SELECTOR, "#search-results img")
    assert "svar på »boligstøttte ansøgning«" in status_text(browser)


def test_the_words_one_wrote_are_marked_in_the_answers(browser: Chrome, address: str) -> None:
    found = results(browser, address, "ny bolig")
    marks = {mark.text.lower() for one in found for mark in one.find_elements(By.TAG_NAME, "mark")}
    assert marks
    assert all(mark.startswith(("ny", "bolig")) for mark in marks)


def test_words_that_fit_nothing_are_answered_kindly_and_are_not_read_as_markup(browser: Chrome, address: str) -> None:
    assert results(browser, address, "<img src=x>qwertyuiop") == []
    assert "Vi fandt ikke noget" in status_text(browser)
    assert browser.find_element(By.CSS_SELECTOR, "#search-results a[href^=tel]").is_displayed()
    assert not browser.find_elements(By.CSS_SELECTOR, "main img[src=x]")


@pytest.mark.parametrize("query", ["+", "*", "titel:pas", "~~^^", "a" * 200, "pas -pas", "title:*"])
def test_signs_that_mean_something_to_the_engine_do_not_stop_it(browser: Chrome, address: str, query: str) -> None:
    assert isinstance(answers(browser, f"{address}/soeg/", [query])[0], list)
