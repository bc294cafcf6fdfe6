"""axe finds nothing, on every page, in every look of every template and component."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions

from audit import axe
from audit.browser import forget, show, still, waiting
from audit.gate import ALL, PLAIN, WITHOUT_SCRIPTS, Found, look_at
from tests.a11y.conftest import Gate, Shown, told
from tests.helpers import ROOT

PARTS = 24
"""All pages are looked at in so many parts: a failure names one, and workers could share them (decision 16)."""
FEWER = 8
MOMENT = "2026-11-24T10:00:00+01:00"
"""When the gate looks: the passports of the small portal are down."""


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing_on_any_page(browser: Chrome, real: Shown, gate: Gate, part: int) -> None:
    """One page of each template and variant, and the gallery with every component, is seen in all looks."""
    chosen = set(real.chosen.values())
    addresses = real.release.addresses()[part::PARTS]
    gate(browser, real, {page: (*PLAIN, *ALL) if page in chosen else PLAIN for page in addresses})


@pytest.mark.parametrize("part", range(FEWER))
def test_axe_finds_nothing_on_any_template_without_scripts(plain: Chrome, real: Shown, gate: Gate, part: int) -> None:
    gate(plain, real, dict.fromkeys([*real.chosen.values()][part::FEWER], WITHOUT_SCRIPTS))


def test_every_page_that_is_made_is_in_the_folder_that_is_looked_at(real: Shown) -> None:
    assert sorted(real.release.addresses()) == sorted(output.view["address"] for output in real.outputs)
    assert "/om/komponenter/" in real.chosen.values()


def test_axe_finds_nothing_on_pages_that_tell_of_an_outage(browser: Chrome, full: Shown, gate: Gate) -> None:
    pages = [page for name, page in full.chosen.items() if "with-outage" in name]
    with still(browser, MOMENT):
        show(browser, full.at + full.chosen["service-with-outage"])
        assert browser.find_element(By.CSS_SELECTOR, ".notice--box").is_displayed()
    gate(browser, full, dict.fromkeys(pages, ALL))


def test_axe_finds_nothing_under_a_band_that_tells_of_an_outage(browser: Chrome, full: Shown) -> None:
    """Late in the evening all is to be shut."""
    with still(browser, "2026-11-24T23:00:00+01:00"):
        found = look_at(browser, full.at, "/", ALL)
    assert browser.find_element(By.CSS_SELECTOR, ".notice").is_displayed()
    assert [str(one) for one in found] == []


@dataclass(frozen=True)
class State:
    """Something a reader has done to a page; `shown` is then to be seen, in every look."""

    page: str
    shown: str
    act: Callable[[Chrome], object] = lambda browser: None
    stored: str = ""


def type_into_search(words: str) -> Callable[[Chrome], None]:
    def act(browser: Chrome) -> None:
        browser.find_element(By.ID, "search-field").send_keys(words)
        first = (By.CSS_SELECTOR, "#search-list [role=option]")
        waiting(browser).until(expected_conditions.visibility_of_element_located(first))
        browser.find_element(By.ID, "search-field").send_keys(Keys.ARROW_DOWN)

    return act


def tick_all(browser: Chrome) -> None:
    for box in browser.find_elements(By.CSS_SELECTOR, "main input[type=checkbox]"):
        browser.execute_script("arguments[0].click()", box)


CHOSEN = "#search-list [aria-selected=true]"
ERRANDS = "meld-flytning boligstoette laegevalg"
STATES = {
    "suggestions": State("/", CHOSEN, type_into_search("flytte")),
    "suggestions in English": State("/en/", CHOSEN, type_into_search("moving")),
    "suggestions where no page is": State("/404.html", CHOSEN, type_into_search("pas")),
    "answers": State("/soeg/?q=pas", ".search-results ol li"),
    "no answers": State("/soeg/?q=qqqqqqqq", ".search-results__otherwise"),
    "all at hand": State("/selvbetjening/meld-flytning/", ".ready-list input:checked", tick_all),
    "only what fits": State("/livssituationer/flytte/", ".journey input:checked", tick_all),
    "large for two": State("/selvbetjening/meld-flytning/medbetjening/#large", ":target"),
    "a list of errands": State("/min-liste/", "[data-part=errands] li", stored=ERRANDS),
    "a list of errands in English": State("/en/min-liste/", "[data-part=errands] li", stored=ERRANDS),
    "a list from a link": State("/min-liste/#liste=pas,stort-indbo", "[data-part=preview] li"),
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_after_what_a_reader_does(browser: Chrome, address: str, state: str) -> None:
    one = STATES[state]
    show(browser, f"{address}/om/")
    browser.execute_script("if (arguments[0]) localStorage.setItem('selvbetjening:list', arguments[0])", one.stored)
    try:
        show(browser, address + one.page)
        one.act(browser)
        there = (By.CSS_SELECTOR, one.shown)
        for look in ALL:
            found = look.take(browser)
            waiting(browser).until(expected_conditions.visibility_of_element_located(there), look.name)
            assert [f"{look.name}: {finding}" for finding in found] == []
    finally:
        forget(browser, address)


@pytest.mark.parametrize("width", [320, 1280])
def test_the_menu_needs_no_opening(browser: Chrome, address: str, width: int) -> None:
    """There is no closed menu to be missed: all its links are there at every width."""
    show(browser, f"{address}/om/", width=width)
    links = browser.find_elements(By.CSS_SELECTOR, ".header nav a")
    assert len(links) >= 5
    assert all(link.is_displayed() for link in links)
    assert browser.find_elements(By.CSS_SELECTOR, ".header [aria-expanded], .header summary, .header [popover]") == []


def test_the_engine_is_the_current_one(browser: Chrome, address: str) -> None:
    show(browser, address)
    axe.DanishAxe(browser).inject()
    wanted = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]["axe-core"]
    assert browser.execute_script("return axe.version") == wanted


def test_the_engine_is_asked_for_all_that_is_promised(browser: Chrome, address: str) -> None:
    """WCAG 2.0 to 2.2, A and AA, and best practice; of AAA the contrast of text, and two rules that are on trial."""
    show(browser, address)
    axe.DanishAxe(browser).inject()
    tags = {tag for rule in browser.execute_script("return axe.getRules()") for tag in rule["tags"]}
    wcag = {tag for tag in tags if tag.startswith("wcag2") and tag.rstrip("a").removeprefix("wcag2") in ("", "1", "2")}
    assert set(axe.TAGS) == {tag for tag in wcag if not tag.endswith("aaa")} | {"best-practice"}
    assert set(axe.OPTIONS["rules"]) == {"color-contrast-enhanced", "css-orientation-lock", "td-has-header"}


def test_axe_is_asked_in_earnest(browser: Chrome, address: str) -> None:
    """Planted barriers are found: the zero above is no silence."""
    show(browser, address)
    barriers = """<img src="/assets/x.png"><button></button>
    <p style="color: #666; background: #fff">Grå</p><p style="color: #999; background: #fff">Bleg</p>"""
    browser.execute_script("document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])", barriers)
    wanted = {"axe:image-alt", "axe:button-name", "axe:color-contrast", "axe:color-contrast-enhanced"}
    assert {finding.rule for finding in axe.find(browser)} >= wanted


def test_the_sign_s_colours_are_measured_although_its_shape_is_drawn(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/selvbetjening/meld-flytning/")
    browser.execute_script("document.querySelector('.sign').style.color = '#27a'")
    assert {finding.component for finding in axe.find(browser)} == {"sign"}


def test_an_engine_that_breaks_down_is_no_clean_page(browser: Chrome, address: str) -> None:
    show(browser, address)
    axe.DanishAxe(browser).inject()
    browser.execute_script("axe.configure({ checks: [{ id: 'color-contrast', options: {} }] })")
    with pytest.raises(RuntimeError, match="axe failed"):
        axe.find(browser)


def test_a_finding_names_the_page_its_file_its_component_and_its_template(browser: Chrome, full: Shown) -> None:
    page = "/selvbetjening/pas/"
    show(browser, full.at + page)
    browser.execute_script("document.querySelector('.ready-list li').append(document.createElement('button'))")
    (line,) = told([Found(page, "som den er", finding) for finding in axe.find(browser)], full)
    assert line.startswith(f"{page} (som den er): axe:button-name i theme/components/ready_list: ")
    assert line.endswith(" – tests/sites/full/selvbetjening/pas.md, theme/templates/service.html")
