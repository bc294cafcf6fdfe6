"""A list of one's own, in a real browser: it lives on the device and in links, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from audit.browser import clock, opened, pages_on_paper, show, started, turned, waiting, without
from audit.looks import on_paper
from tests.codes import read_code
from tests.helpers import requests
from tests.theme.test_ready_list import FILL

SERVICE = "/selvbetjening/meld-flytning/"
SITUATION = "/livssituationer/flytte/"
LIST = "/min-liste/"
LIST_KEY = "selvbetjening:list"
TICKS_KEY = "selvbetjening:list-ticks"
STORED = "return Object.fromEntries(Object.entries(localStorage))"


@pytest.fixture(autouse=True)
def nothing_stored(browser: Chrome, address: str) -> Iterator[None]:
    show(browser, f"{address}/om/")
    browser.execute_script("localStorage.clear()")
    yield
    show(browser, f"{address}/om/")
    browser.execute_script("localStorage.clear()")


def put(browser: Chrome, *ids: str, ticks: str = "") -> None:
    browser.execute_script("localStorage.setItem(...arguments)", LIST_KEY, " ".join(ids))
    if ticks:
        browser.execute_script("localStorage.setItem(...arguments)", TICKS_KEY, ticks)


def opened_list(browser: Chrome, address: str, fragment: str = "", page: str = LIST) -> WebElement:
    """The list, once it has begun. Another page stands between, so that a link is a visit of its own."""
    browser.get("about:blank")
    show(browser, address + page + fragment)
    return started(browser, "my_list")


def part(mine: WebElement, name: str) -> WebElement:
    return mine.find_element(By.CSS_SELECTOR, f"[data-part={name}]")


def shown(mine: WebElement, *names: str) -> None:
    """Wait until these parts, and no others, are to be seen."""
    waiting(mine.parent).until(lambda _: parts(mine) == set(names), f"{parts(mine)} for {names}")


def parts(mine: WebElement) -> set[str | None]:
    every = mine.find_elements(By.CSS_SELECTOR, "[data-part]")
    return {one.get_attribute("data-part") for one in every if one.is_displayed()}


def titles(mine: WebElement, name: str = "errands") -> list[str]:
    return [one.text for one in part(mine, name).find_elements(By.CSS_SELECTOR, "h3 a")]


def things(mine: WebElement) -> list[str]:
    return [one.text for one in part(mine, "ready").find_elements(By.CSS_SELECTOR, "li b")]


def said(mine: WebElement) -> str:
    return mine.find_element(By.CSS_SELECTOR, ".my-list__said [role=status]").text


def count(mine: WebElement, name: str) -> str:
    return part(mine, name).find_element(By.CSS_SELECTOR, "[data-count]").text


def press(mine: WebElement, name: str) -> None:
    mine.parent.execute_script("arguments[0].click()", mine.find_element(By.CSS_SELECTOR, f"[data-list={name}]"))


def remove(mine: WebElement, id: str) -> None:
    mine.parent.execute_script("arguments[0].click()", mine.find_element(By.CSS_SELECTOR, f"[data-remove={id}]"))


def box(mine: WebElement, value: str) -> WebElement:
    return mine.find_element(By.CSS_SELECTOR, f"input[value='{value}']")


def tick(mine: WebElement, value: str) -> None:
    mine.parent.execute_script("arguments[0].click()", box(mine, value))


def stored(browser: Chrome) -> dict[str, str]:
    found: dict[str, str] = browser.execute_script(STORED)
    return found


def focused(browser: Chrome) -> str:
    return browser.switch_to.active_element.text


# Putting errands on it


def test_a_service_is_put_on_the_list_and_taken_off_where_one_reads_of_it(browser: Chrome, address: str) -> None:
    show(browser, address + SERVICE)
    element = started(browser, "list_button")
    button = element.find_element(By.TAG_NAME, "button")
    assert (button.get_attribute("aria-pressed"), stored(browser)) == ("false", {})
    button.click()
    assert (button.get_attribute("aria-pressed"), stored(browser)) == ("true", {LIST_KEY: "meld-flytning"})
    assert element.find_element(By.CSS_SELECTOR, "[role=status]").text == "Den ligger på din liste på denne enhed."
    assert browser.find_element(By.CSS_SELECTOR, ".header__count").text == "1"
    button.click()
    assert (button.get_attribute("aria-pressed"), stored(browser)) == ("false", {})
    assert not browser.find_element(By.CSS_SELECTOR, ".header__count").is_displayed()


def test_the_button_knows_what_is_on_the_list_and_leads_there(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning")
    show(browser, address + SERVICE)
    element = started(browser, "list_button")
    assert element.find_element(By.TAG_NAME, "button").get_attribute("aria-pressed") == "true"
    with turned(browser):
        element.find_element(By.TAG_NAME, "a").click()
    shown(started(browser, "my_list"), "errands", "ready", "take")


def test_a_life_situation_puts_on_the_list_what_it_shows(browser: Chrome, address: str) -> None:
    show(browser, address + SITUATION)
    browser.find_element(By.XPATH, "//label[contains(., 'Du har bil')]/input").click()
    element = started(browser, "list_button")
    element.find_element(By.TAG_NAME, "button").click()
    ids = stored(browser)[LIST_KEY].split()
    assert {"meld-flytning", "boligstoette", "beboerlicens"} <= set(ids)
    assert not {"skoleskift", "hundetegn", "tilflytter-dagtilbud"} & set(ids)
    assert element.find_element(By.CSS_SELECTOR, "[role=status]").text.startswith(f"{len(ids)} løsninger")
    element.find_element(By.TAG_NAME, "button").click()
    assert stored(browser)[LIST_KEY].split() == ids
    assert element.find_element(By.CSS_SELECTOR, "[role=status]").text == "De ligger på din liste i forvejen."
    assert len(titles_of(browser, address)) == len(ids)


def titles_of(browser: Chrome, address: str) -> list[str]:
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    return titles(mine)


@pytest.mark.parametrize("page", ["/selvbetjening/skilsmisse/", "/livssituationer/miste-nogen/"])
def test_a_sensitive_page_offers_no_list(browser: Chrome, address: str, page: str) -> None:
    show(browser, address + page)
    started(browser, "header")
    assert browser.find_elements(By.CSS_SELECTOR, "[data-module=list_button], [data-errand]") == []


# The list


def test_an_empty_list_says_how_to_fill_it_and_fetches_nothing(address: str) -> None:
    with opened(log_network=True) as alone:
        mine = opened_list(alone, address)
        shown(mine, "empty")
        assert not [one for one in requests(alone) if one.endswith(".json") or "lean-qr" in one]


def test_each_thing_to_have_ready_is_there_once_with_all_it_is_for(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning", "boligstoette", "beboerlicens")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    assert titles(mine) == ["Meld flytning", "Søg boligstøtte", "Søg beboerlicens"]
    assert things(mine).count("MitID") == 1
    row = part(mine, "ready").find_element(By.XPATH, ".//li[.//b[text()='MitID']]")
    assert "Til Meld flytning, Søg boligstøtte og Søg beboerlicens" in row.text


def test_a_thing_keeps_what_a_service_says_of_it(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning")
    show(browser, address + SERVICE)
    rows = browser.find_elements(By.CSS_SELECTOR, ".ready-list li")
    named = [row.find_element(By.TAG_NAME, "b").text for row in rows]
    noted = [row.find_element(By.CSS_SELECTOR, "label > span").text.splitlines()[-1] for row in rows]
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    assert sorted(things(mine)) == sorted(named)
    text = part(mine, "ready").text
    assert [note for note in noted if note not in text and note not in named] == []


def test_ticks_are_counted_and_remembered(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning", "boligstoette")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    assert count(mine, "errands") == "0 af 2 er ordnet"
    tick(mine, "done:meld-flytning")
    tick(mine, "thing:mitid")
    mine.find_element(By.CSS_SELECTOR, "details summary").click()
    step = mine.find_element(By.CSS_SELECTOR, "details input")
    step.click()
    assert count(mine, "errands") == "1 af 2 er ordnet"
    assert count(mine, "ready").startswith("1 af ")
    value = str(step.get_attribute("value"))
    assert set(stored(browser)[TICKS_KEY].split()) == {"done:meld-flytning", "thing:mitid", value}
    mine = opened_list(browser, address, page=f"/en{LIST}")
    shown(mine, "errands", "ready", "take")
    assert [box(mine, one).is_selected() for one in ("done:meld-flytning", "thing:mitid", value)] == [True] * 3
    assert not box(mine, "done:boligstoette").is_selected()
    assert count(mine, "errands") == "1 of 2 done"


def test_what_is_removed_can_be_brought_back_with_its_ticks(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning", "boligstoette", ticks="done:meld-flytning thing:mitid")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    before = stored(browser)
    remove(mine, "meld-flytning")
    shown(mine, "undo", "errands", "ready", "take")
    assert (said(mine), titles(mine)) == ("»Meld flytning« er fjernet.", ["Søg boligstøtte"])
    assert stored(browser)[LIST_KEY] == "boligstoette"
    assert focused(browser) == "Fortryd"
    assert mine.find_element(By.CSS_SELECTOR, "[data-remove]").get_attribute("textContent") == "Fjern Søg boligstøtte"
    ActionChains(browser).send_keys(Keys.ENTER).perform()
    assert titles(mine) == ["Meld flytning", "Søg boligstøtte"]
    assert (stored(browser), focused(browser), said(mine)) == (before, "Det skal du ordne", "")
    assert box(mine, "done:meld-flytning").is_selected()


def test_a_deleted_list_is_nowhere_but_can_be_brought_back_until_one_leaves(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning", "boligstoette", ticks="done:boligstoette")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    before = stored(browser)
    press(mine, "delete")
    shown(mine, "undo", "empty")
    assert (said(mine), stored(browser)) == ("Hele listen er slettet.", {})
    assert browser.execute_script("return sessionStorage.length + document.cookie.length") == 0
    press(mine, "undo")
    shown(mine, "errands", "ready", "take")
    assert stored(browser) == before
    press(mine, "delete")
    shown(opened_list(browser, address), "empty")


def test_ids_that_are_gone_or_damaged_are_dropped_with_a_word(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning", "skilsmisse", "findes-ikke", "__proto__", "{]")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    assert titles(mine) == ["Meld flytning"]
    assert said(mine) == "Noget på din liste findes ikke her længere, så vi har fjernet det."
    assert stored(browser) == {LIST_KEY: "meld-flytning"}


def test_where_the_data_does_not_come_it_says_so(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning")
    with without(browser, "*/min-liste/da-*.json"):
        mine = opened_list(browser, address)
        waiting(browser).until(lambda _: said(mine) == "Listen kunne ikke hentes. Prøv igen, når du har net.")
        assert stored(browser) == {LIST_KEY: "meld-flytning"}
    browser.get_log("browser")


# A list in a link


def test_a_link_is_shown_first_and_stores_nothing_before_yes(browser: Chrome, address: str) -> None:
    put(browser, "pas")
    mine = opened_list(browser, address, "#liste=meld-flytning,boligstoette")
    shown(mine, "preview")
    assert titles(mine, "preview") == ["Meld flytning", "Søg boligstøtte"]
    assert stored(browser) == {LIST_KEY: "pas"}
    press(mine, "yes")
    shown(mine, "errands", "ready", "take")
    assert stored(browser) == {LIST_KEY: "pas meld-flytning boligstoette"}
    assert (said(mine), focused(browser)) == ("Listen er gemt på denne enhed.", "Det skal du ordne")
    assert browser.current_url == address + LIST


def test_no_stores_nothing_and_leaves_nothing_in_the_address(browser: Chrome, address: str) -> None:
    mine = opened_list(browser, address, "#liste=meld-flytning")
    shown(mine, "preview")
    press(mine, "no")
    shown(mine, "empty")
    assert (said(mine), stored(browser), browser.current_url) == ("Intet er gemt.", {}, address + LIST)
    assert focused(browser) == "Listen er tom"


@pytest.mark.parametrize(
    "fragment",
    [
        *("#liste=", "#liste=findes-ikke", "#liste=%E0%A4%A", "#liste=%00,%2C%2C", "#liste=__proto__,constructor"),
        *("#liste=<img src=x onerror=alert(1)>", "#liste=skilsmisse", "#liste=kontanthjaelp,skilsmisse"),
        "#liste=" + "meld-flytning," * 10_000,
    ],
)
def test_a_link_that_holds_no_list_ends_in_a_plain_sentence(browser: Chrome, address: str, fragment: str) -> None:
    mine = opened_list(browser, address, fragment)
    waiting(browser).until(lambda _: said(mine) == "Der er ikke nogen liste i linket. Bed om at få det igen.")
    shown(mine, "empty")
    assert stored(browser) == {}
    assert browser.get_log("browser") == []


def test_what_is_sensitive_or_unknown_in_a_link_is_left_out_unnamed(browser: Chrome, address: str) -> None:
    mine = opened_list(browser, address, "#liste=skilsmisse,meld-flytning,findes-ikke")
    shown(mine, "preview")
    assert titles(mine, "preview") == ["Meld flytning"]
    assert said(mine) == "Noget i linket kan ikke ligge på en liste her. Resten ser du nedenfor."
    press(mine, "yes")
    assert stored(browser) == {LIST_KEY: "meld-flytning"}


def test_a_link_with_commas_as_mail_programs_write_them_is_understood(browser: Chrome, address: str) -> None:
    mine = opened_list(browser, address, "#liste=meld-flytning%2Cpas")
    shown(mine, "preview")
    assert len(titles(mine, "preview")) == 2


def test_a_link_followed_on_the_page_itself_is_shown_too(browser: Chrome, address: str) -> None:
    mine = opened_list(browser, address)
    shown(mine, "empty")
    browser.execute_script("location.hash = '#liste=pas'")
    shown(mine, "preview")


def test_the_skip_link_is_no_list(browser: Chrome, address: str) -> None:
    mine = opened_list(browser, address, "#content")
    shown(mine, "empty")
    assert said(mine) == ""


# Taking it along


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("errands", [1, 12])
def test_the_code_can_be_read_by_another_reader(browser: Chrome, address: str, errands: int, dark: bool) -> None:
    show(browser, address + SITUATION)
    started(browser, "list_button").find_element(By.TAG_NAME, "button").click()
    ids = [*stored(browser)[LIST_KEY].split(), "pas", "folkepension", "beboerlicens"]
    ids = list(dict.fromkeys(ids))[:errands]
    put(browser, *ids)
    browser.get("about:blank")
    show(browser, address + LIST, dark=dark)
    picture = waiting(browser).until(lambda _: browser.find_element(By.CSS_SELECTOR, ".my-list__code svg"))
    browser.execute_script("arguments[0].scrollIntoView({ block: 'center' })", picture)
    assert read_code(browser, picture.screenshot_as_png) == f"{address}{LIST}#liste={','.join(ids)}"


def test_mail_and_copy_carry_the_list_in_the_link(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning", "pas")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    take = part(mine, "take")
    mail = take.find_element(By.CSS_SELECTOR, "a[href^=mailto]").get_attribute("href") or ""
    assert mail.startswith("mailto:?subject=Min%20liste&body=http")
    assert mail.endswith("%23liste%3Dmeld-flytning%2Cpas")
    browser.execute_script("navigator.clipboard.writeText = async (text) => { window.copied = text }")
    browser.execute_script("arguments[0].click()", take.find_element(By.CSS_SELECTOR, "[data-share=copy]"))
    assert browser.execute_script("return window.copied") == f"{address}{LIST}#liste=meld-flytning,pas"
    remove(mine, "pas")
    assert str(take.find_element(By.CSS_SELECTOR, "a[href^=mailto]").get_attribute("href")).endswith("meld-flytning")


def test_paper_has_errands_things_steps_and_code_but_no_buttons(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    waiting(browser).until(lambda _: browser.find_element(By.CSS_SELECTOR, ".my-list__code svg"))
    with on_paper(browser):
        assert [one.text for one in browser.find_elements(By.TAG_NAME, "button") if one.is_displayed()] == []
        assert mine.find_element(By.CSS_SELECTOR, ".my-list__code svg").is_displayed()
        assert mine.find_element(By.CSS_SELECTOR, "details li").size["height"] > 0
        assert titles(mine) == ["Meld flytning"]


def test_nothing_of_the_list_leaves_the_device(address: str) -> None:
    with opened(log_network=True) as alone:
        mine = opened_list(alone, address, "#liste=meld-flytning,boligstoette")
        shown(mine, "preview")
        press(mine, "yes")
        shown(mine, "errands", "ready", "take")
        waiting(alone).until(lambda _: alone.find_element(By.CSS_SELECTOR, ".my-list__code svg"))
        tick(mine, "done:meld-flytning")
        press(mine, "delete")
        asked = requests(alone)
        assert f"{address}{LIST}" in asked
        assert [one for one in asked if not one.startswith(f"{address}/")] == []
        assert [one for one in asked if "meld-flytning" in one or "boligstoette" in one] == []


# A device that does not remember


def test_where_storage_is_shut_the_list_of_a_link_can_be_used_and_it_says_that_it_forgets(address: str) -> None:
    with opened(storage=False) as shut:
        mine = opened_list(shut, address, "#liste=meld-flytning,pas")
        shown(mine, "preview")
        press(mine, "yes")
        shown(mine, "errands", "ready", "take")
        assert said(mine).startswith("Din browser kan ikke huske listen.")
        tick(mine, "done:pas")
        assert count(mine, "errands") == "1 af 2 er ordnet"
        remove(mine, "pas")
        assert titles(mine) == ["Meld flytning"]
        show(shut, address + SERVICE)
        element = started(shut, "list_button")
        element.find_element(By.TAG_NAME, "button").click()
        assert element.find_element(By.CSS_SELECTOR, "[role=status]").text.startswith("Din browser kan ikke huske")
        assert element.find_element(By.TAG_NAME, "button").get_attribute("aria-pressed") == "false"
        assert shut.get_log("browser") == []


def test_where_storage_is_full_the_button_says_so(browser: Chrome, address: str) -> None:
    show(browser, address + SERVICE)
    element = started(browser, "list_button")
    browser.execute_script(FILL)
    element.find_element(By.TAG_NAME, "button").click()
    assert LIST_KEY not in stored(browser)
    assert element.find_element(By.CSS_SELECTOR, "[role=status]").text.startswith("Din browser kan ikke huske")


def test_without_script_the_page_says_so_and_has_lists_that_are_ready_made(plain: Chrome, address: str) -> None:
    show(plain, address + LIST)
    main = plain.find_element(By.TAG_NAME, "main")
    assert "Din egen liste kræver JavaScript" in main.text
    assert "Listen er tom" not in main.text
    assert [one for one in main.find_elements(By.TAG_NAME, "button") if one.is_displayed()] == []
    ready_made = [one.get_attribute("href") for one in main.find_elements(By.CSS_SELECTOR, ".link-list a")]
    assert f"{address}{SITUATION}seddel/" in ready_made
    assert f"{address}/livssituationer/miste-nogen/seddel/" not in ready_made


# A screen that several use


MOMENT = "2026-11-24T10:00:00Z"


def later(minutes: float) -> str:
    return (datetime.fromisoformat(MOMENT) + timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")


def test_clearing_forgets_lists_and_ticks_and_goes_home(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning", ticks="done:meld-flytning")
    browser.execute_script("localStorage.setItem('selvbetjening:ready:pas', 'mitid')")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    with turned(browser):
        press(mine, "clear")
    assert browser.current_url == f"{address}/"
    assert stored(browser) == {}
    with turned(browser):
        browser.back()
    assert browser.current_url == "about:blank"  # the list is not behind the page


def test_a_shared_screen_clears_itself_after_ten_minutes_without_use(browser: Chrome, address: str) -> None:
    with clock(browser, MOMENT) as pass_until:
        mine = opened_list(browser, address)
        shown(mine, "empty")
        tick_shared(mine)
        browser.execute_script("localStorage.setItem('selvbetjening:ready:pas', 'mitid')")
        show(browser, address + SERVICE)
        started(browser, "list_button").find_element(By.TAG_NAME, "button").click()
        pass_until(later(9))
        assert LIST_KEY in stored(browser)
        ActionChains(browser).send_keys(Keys.TAB).perform()  # somebody is there
        pass_until(later(18))
        assert LIST_KEY in stored(browser)
        with turned(browser):
            pass_until(later(20))
        assert browser.current_url == f"{address}/"
        assert list(stored(browser)) == ["selvbetjening:shared-screen"]  # it is still shared


def tick_shared(mine: WebElement) -> None:
    mine.parent.execute_script("arguments[0].click()", mine.find_element(By.CSS_SELECTOR, "[data-list=shared]"))


def test_a_screen_found_after_ten_minutes_is_cleared_at_once(browser: Chrome, address: str) -> None:
    with clock(browser, MOMENT):  # or a minute that begins just now clears it on the page before
        show(browser, f"{address}/om/")
        put(browser, "meld-flytning")
        browser.execute_script("localStorage.setItem('selvbetjening:shared-screen', Date.now() - 10 * 60_000)")
        browser.get(address + SERVICE)
        waiting(browser).until(lambda _: browser.current_url == f"{address}/")
        assert list(stored(browser)) == ["selvbetjening:shared-screen"]


def test_ones_own_screen_remembers_however_long_one_is_away(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning")
    with clock(browser, MOMENT) as pass_until:
        show(browser, address + SERVICE)
        pass_until(later(600))
        assert browser.current_url == address + SERVICE
        assert stored(browser) == {LIST_KEY: "meld-flytning"}


def test_a_screen_that_is_no_longer_shared_says_so_and_stores_no_time(browser: Chrome, address: str) -> None:
    mine = opened_list(browser, address)
    tick_shared(mine)
    assert list(stored(browser)) == ["selvbetjening:shared-screen"]
    mine = opened_list(browser, address)
    assert mine.find_element(By.CSS_SELECTOR, "[data-list=shared]").is_selected()
    tick_shared(mine)
    assert stored(browser) == {}


# Paper


def test_four_errands_take_two_sheets_at_most_with_their_steps_and_the_code(browser: Chrome, address: str) -> None:
    put(browser, "meld-flytning", "boligstoette", "beboerlicens", "pas")
    mine = opened_list(browser, address)
    shown(mine, "errands", "ready", "take")
    code = waiting(browser).until(lambda _: part(mine, "take").find_element(By.CSS_SELECTOR, "svg"))
    assert pages_on_paper(browser) <= 2
    with on_paper(browser):
        assert code.size["height"] > 100
        assert part(mine, "errands").find_element(By.CSS_SELECTOR, "details ol").size["height"] > 50
        assert [one for one in mine.find_elements(By.CSS_SELECTOR, ".button") if one.is_displayed()] == []
