"""The list of what to have ready, in a real browser: it counts, remembers on the device alone, and forgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from audit.browser import opened, show, started, turned, without

SERVICE = "/selvbetjening/meld-flytning/"
ENGLISH = "/en/selvbetjening/meld-flytning/"
SENSITIVE = "/selvbetjening/skilsmisse/"
KEY = "selvbetjening:ready:meld-flytning"
STORED = "return Object.fromEntries(Object.entries(localStorage))"
FILL = """
for (let size = 4096; size >= 1; size = Math.floor(size / 2)) {
  try { while (true) localStorage.setItem(`full${localStorage.length}`, "x".repeat(size * 1024)); } catch {}
}
try { for (let one = 0; ; one++) localStorage.setItem(`last${one}`, "x"); } catch {}
"""


@pytest.fixture(autouse=True)
def nothing_stored(browser: Chrome, address: str) -> Iterator[None]:
    show(browser, f"{address}/om/")
    browser.execute_script("localStorage.clear()")
    yield
    browser.execute_script("localStorage.clear()")


@pytest.fixture
def keeping() -> Iterator[Chrome]:
    """A browser that keeps the pages it has left, as readers' browsers do."""
    with opened(as_it_comes=True) as browser:
        yield browser


def opened_list(browser: Chrome, address: str, page: str = SERVICE) -> WebElement:
    show(browser, address + page)
    return started(browser, "ready_list")


def boxes(ready: WebElement) -> list[WebElement]:
    return ready.find_elements(By.CSS_SELECTOR, "input")


def ticks(ready: WebElement) -> list[bool]:
    return [box.is_selected() for box in boxes(ready)]


def said(ready: WebElement) -> str:
    return ready.find_element(By.CSS_SELECTOR, "[role=status]").text


def memory(ready: WebElement) -> str:
    return ready.find_element(By.CSS_SELECTOR, ".ready-list__memory").text


def forget(ready: WebElement) -> WebElement:
    return ready.find_element(By.CSS_SELECTOR, "button")


def was_kept(browser: Chrome) -> bool:
    """Whether the page that one came back to is the one that was left, and not read anew."""
    page: dict[str, object] = browser.execute_script("return performance.getEntriesByType('navigation')[0].toJSON()")
    return page["type"] == "navigate"


def stored(browser: Chrome) -> dict[str, str]:
    found: dict[str, str] = browser.execute_script(STORED)
    return found


def test_it_says_in_words_how_many_are_ready(browser: Chrome, address: str) -> None:
    ready = opened_list(browser, address)
    assert said(ready) == ""  # a page that opens is quiet
    boxes(ready)[0].click()
    boxes(ready)[2].click()
    assert said(ready) == "2 af 6 er klar"
    boxes(ready)[0].click()
    boxes(ready)[2].click()
    assert said(ready) == "0 af 6 er klar"


def test_nothing_is_stored_before_something_is_ticked(browser: Chrome, address: str) -> None:
    ready = opened_list(browser, address)
    assert stored(browser) == {}
    assert memory(ready) == "Vi husker det på denne enhed."
    assert not forget(ready).is_displayed()


def test_what_is_ticked_is_there_the_next_time(browser: Chrome, address: str) -> None:
    ready = opened_list(browser, address)
    boxes(ready)[0].click()
    boxes(ready)[2].click()
    assert stored(browser) == {KEY: "mitid dato"}
    show(browser, f"{address}/om/")
    ready = opened_list(browser, address)
    assert ticks(ready) == [True, False, True, False, False, False]
    assert said(ready) == "2 af 6 er klar"
    assert forget(ready).is_displayed()


def test_the_page_in_the_other_language_is_the_same_list(browser: Chrome, address: str) -> None:
    boxes(opened_list(browser, address))[0].click()
    ready = opened_list(browser, address, ENGLISH)
    assert ticks(ready)[:2] == [True, False]
    assert said(ready) == "1 of 6 ready"


def test_going_back_shows_what_is_remembered_now(keeping: Chrome, address: str) -> None:
    boxes(opened_list(keeping, address))[0].click()
    ready = opened_list(keeping, address, ENGLISH)
    boxes(ready)[1].click()
    with turned(keeping):
        keeping.back()
    assert was_kept(keeping)
    assert ticks(started(keeping, "ready_list"))[:3] == [True, True, False]
    assert said(started(keeping, "ready_list")) == "2 af 6 er klar"


def test_other_services_have_lists_of_their_own(browser: Chrome, address: str) -> None:
    boxes(opened_list(browser, address))[0].click()
    assert not any(ticks(opened_list(browser, address, "/selvbetjening/pas/")))


def test_when_the_last_tick_is_taken_away_nothing_is_stored(browser: Chrome, address: str) -> None:
    ready = opened_list(browser, address)
    boxes(ready)[1].click()
    assert list(stored(browser)) == [KEY]
    boxes(ready)[1].click()
    assert stored(browser) == {}
    assert not forget(ready).is_displayed()


def test_it_is_ticked_and_forgotten_by_keyboard_alone(browser: Chrome, address: str) -> None:
    ready = opened_list(browser, address)
    browser.execute_script("arguments[0].focus()", boxes(ready)[-1])
    ActionChains(browser).send_keys(Keys.SPACE).perform()
    assert list(stored(browser)) == [KEY]
    ActionChains(browser).send_keys(Keys.TAB).perform()
    assert browser.switch_to.active_element == forget(ready)
    ActionChains(browser).send_keys(Keys.ENTER).perform()
    assert (stored(browser), any(ticks(ready)), said(ready)) == ({}, False, "0 af 6 er klar")
    assert browser.switch_to.active_element == boxes(ready)[0]  # the button is gone, the focus is not


def test_forgetting_leaves_other_pages_alone(browser: Chrome, address: str) -> None:
    boxes(opened_list(browser, address, "/selvbetjening/pas/"))[0].click()
    ready = opened_list(browser, address)
    boxes(ready)[0].click()
    forget(ready).click()
    assert list(stored(browser)) == ["selvbetjening:ready:pas"]


@pytest.mark.parametrize("damage", ["{]\u0000", "[object Object]", "null", "ting-der-er-fjernet", "<b>x</b> 1 2", " "])
def test_damaged_memory_is_no_memory_and_is_cleared(browser: Chrome, address: str, damage: str) -> None:
    browser.execute_script("localStorage.setItem(arguments[0], arguments[1])", KEY, damage)
    ready = opened_list(browser, address)
    assert not any(ticks(ready))
    assert stored(browser) == {}
    boxes(ready)[0].click()
    assert (said(ready), stored(browser)) == ("1 af 6 er klar", {KEY: "mitid"})


def test_what_a_list_no_longer_has_is_dropped(browser: Chrome, address: str) -> None:
    browser.execute_script("localStorage.setItem(arguments[0], 'ting-der-er-fjernet dato')", KEY)
    assert ticks(opened_list(browser, address)) == [False, False, True, False, False, False]
    assert stored(browser) == {KEY: "dato"}


def test_where_storage_is_full_it_counts_and_says_that_it_forgets(browser: Chrome, address: str) -> None:
    ready = opened_list(browser, address)
    browser.execute_script(FILL)
    boxes(ready)[0].click()
    assert KEY not in stored(browser)
    assert (said(ready), memory(ready)) == ("1 af 6 er klar", "Vi husker ikke dine kryds.")
    assert not forget(ready).is_displayed()


def test_where_storage_is_shut_it_counts_and_says_that_it_forgets(address: str) -> None:
    with opened(storage=False) as shut:
        ready = opened_list(shut, address)
        assert shut.execute_script("try { return localStorage && 'open' } catch (error) { return error.name }") == (
            "SecurityError"
        )
        assert memory(ready) == "Vi husker ikke dine kryds."
        boxes(ready)[0].click()
        assert (said(ready), ticks(ready)[:2]) == ("1 af 6 er klar", [True, False])
        assert shut.get_log("browser") == []


def test_ticks_made_before_the_script_came_are_counted_and_kept(browser: Chrome, address: str) -> None:
    with without(browser, "*/ready_list.js"):
        show(browser, address + SERVICE, wait=False)
    assert browser.find_elements(By.CSS_SELECTOR, "[data-module=ready_list][data-started]") == []
    browser.find_element(By.CSS_SELECTOR, ".ready-list input").click()
    browser.execute_async_script("""
      const done = arguments[0], list = document.querySelector("[data-module=ready_list]");
      const main = document.querySelector("script[type=module]").src;
      import(main.replace("scripts/main.js", "components/ready_list/ready_list.js?late"))
        .then((module) => { module.start(list); list.dataset.started = ""; done(); }, (error) => done(String(error)));
    """)
    ready = started(browser, "ready_list")
    assert (said(ready), stored(browser)) == ("1 af 6 er klar", {KEY: "mitid"})


# Sensitive pages


def test_a_sensitive_page_counts_stores_nothing_and_says_so(browser: Chrome, address: str) -> None:
    ready = opened_list(browser, address, SENSITIVE)
    for box in boxes(ready):
        box.click()
    assert all(ticks(ready))
    assert said(ready) == f"{len(ticks(ready))} af {len(ticks(ready))} er klar"
    assert memory(ready) == "Vi husker ikke dine kryds."
    assert ready.find_elements(By.CSS_SELECTOR, "button") == []
    assert stored(browser) == {}
    assert browser.execute_script("return sessionStorage.length + document.cookie.length") == 0


def test_a_sensitive_page_shows_no_ticks_to_one_who_goes_back(keeping: Chrome, address: str) -> None:
    ready = opened_list(keeping, address, SENSITIVE)
    boxes(ready)[0].click()
    show(keeping, f"{address}/om/")
    with turned(keeping):
        keeping.back()
    assert was_kept(keeping)
    ready = started(keeping, "ready_list")
    assert ticks(ready) == [False]
    assert said(ready) in ("", "0 af 1 er klar")


@pytest.mark.parametrize("how", ["reload", "a page between that is kept by no cache"])
def test_a_sensitive_page_that_is_read_anew_has_no_ticks(browser: Chrome, address: str, how: str) -> None:
    ready = opened_list(browser, address, SENSITIVE)
    browser.execute_script("addEventListener('unload', () => {})")
    boxes(ready)[0].click()
    if how == "reload":
        with turned(browser):
            browser.refresh()
    else:
        show(browser, f"{address}/om/")
        with turned(browser):
            browser.back()
    assert not any(ticks(started(browser, "ready_list")))


# Without script


def test_without_script_there_is_no_count_no_promise_and_no_gap(plain: Chrome, address: str) -> None:
    show(plain, address + SERVICE)
    plain.find_element(By.CSS_SELECTOR, ".ready-list input").click()
    assert plain.execute_script("return document.querySelector('.ready-list__foot').offsetHeight") == 0
