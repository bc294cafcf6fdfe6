"""Words explained in the text, on the real pages: by keyboard, by touch, on paper and to a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By

from audit.browser import show
from audit.looks import on_paper
from plugins.portal.terms import MOST

PAGE = "/selvbetjening/meld-flytning/"
ENGLISH = f"/en{PAGE}"
SUMMARY = ".term > summary"
EXPLANATION = ".term > p"


@pytest.fixture(scope="module")
def explaining(portal: Path) -> dict[str, list[Tag]]:
    """The explanations of every page that has any, by its file."""
    pages = {path.relative_to(portal).as_posix(): path.read_text("utf-8") for path in portal.rglob("*.html")}
    del pages["om/komponenter/index.html"]  # the gallery shows the same word in several examples
    found = {name: BeautifulSoup(html, "lxml").select("details.term") for name, html in pages.items()}
    return {name: terms for name, terms in found.items() if terms}


def questions(terms: list[Tag]) -> list[str]:
    return [summary.get_text() for term in terms for summary in term.select("summary")]


def test_a_page_asks_each_question_once_and_only_a_few(explaining: dict[str, list[Tag]]) -> None:
    assert len(explaining) > 20
    asked = {name: questions(terms) for name, terms in explaining.items()}
    assert [name for name, one in asked.items() if len(set(one)) < len(one) or len(one) > MOST] == []


def test_an_explanation_stands_inside_no_sentence_label_link_or_heading(explaining: dict[str, list[Tag]]) -> None:
    inside = {"p", "label", "a", "summary", "span", "h1", "h2", "h3", "h4", "code"}
    wrong = [name for name, terms in explaining.items() for term in terms if term.find_parent(inside)]
    assert wrong == []


def test_danish_questions_are_in_danish_and_english_ones_mark_the_danish_word(explaining: dict[str, list[Tag]]) -> None:
    for name, terms in explaining.items():
        english = name.startswith("en/")
        begins = ("What is ", "What does ") if english else ("Hvad er ", "Hvad betyder ")
        assert all(question.startswith(begins) and question.endswith("?") for question in questions(terms)), name
        assert {term.get("lang") for term in terms} == {"en" if english else None}, name
        assert all(bool(term.select('summary [lang="da"]')) == english for term in terms), name


def test_running_text_is_shown_as_text(portal: Path) -> None:
    """Text in pieces that a template forgot to put together would show how the pieces are written."""
    assert [path for path in portal.rglob("*.html") if "'terms': [" in path.read_text("utf-8")] == []


def test_a_question_is_reached_by_tab_and_opens_and_closes_by_keyboard(browser: Chrome, address: str) -> None:
    show(browser, address + PAGE)
    for _ in range(100):
        ActionChains(browser).send_keys(Keys.TAB).perform()
        if browser.execute_script("return document.activeElement.matches(arguments[0])", SUMMARY):
            break
    explanation = browser.find_element(By.CSS_SELECTOR, EXPLANATION)
    seen = [explanation.is_displayed()]
    for key in (Keys.ENTER, Keys.SPACE):
        ActionChains(browser).send_keys(key).perform()
        seen.append(explanation.is_displayed())
    assert seen == [False, True, False]


@pytest.mark.parametrize("page", [PAGE, ENGLISH, "/selvbetjening/pas/", "/hjaelp/flytning-spoergsmaal/"])
def test_a_question_can_be_hit_with_a_thumb(browser: Chrome, address: str, page: str) -> None:
    show(browser, address + page, width=320)
    browser.execute_script("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    boxes = [summary.rect for summary in browser.find_elements(By.CSS_SELECTOR, SUMMARY)]
    assert boxes
    assert all(box["height"] >= 44 and box["width"] >= 44 for box in boxes)


def test_on_paper_every_explanation_is_open(browser: Chrome, address: str) -> None:
    show(browser, address + PAGE)
    seen = "return [...document.querySelectorAll(arguments[0])].map((one) => one.checkVisibility())"
    assert set(browser.execute_script(seen, EXPLANATION)) == {False}
    with on_paper(browser):
        assert set(browser.execute_script(seen, EXPLANATION)) == {True}
