"""The client's second demand: axe finds nothing on one page of each type, by day and by night, wide and narrow."""

from __future__ import annotations

import json

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.wait import WebDriverWait

from audit import axe
from audit.browser import show
from audit.rules import reflow
from tests.conftest import ROOT

PAGES = {
    "home": "/",
    "service": "/selvbetjening/meld-flytning/",
    "service without a link": "/selvbetjening/bestil-tid-borgerservice/",
    "sensitive service": "/selvbetjening/skilsmisse/",
    "signpost": "/selvbetjening/skat-aarsopgoerelse/",
    "guide": "/hjaelp/mitid-trin-for-trin/",
    "questions": "/hjaelp/mitid-driller/",
    "contact": "/hjaelp/ring-til-kommunen/",
    "for helpers": "/hjaelp/hjaelp-en-anden/",
    "topic": "/emner/flytning-og-bolig/",
    "life situation": "/livssituationer/flytte/",
    "question": "/kan-jeg-selv/pas-til-barn/mitid/",
    "advice": "/kan-jeg-selv/pas-til-barn/bestil-nu/",
    "place": "/steder/mitid-support/",
    "places": "/steder/",
    "help": "/hjaelp/",
    "index": "/a-aa/",
    "glossary": "/ordbog/",
    "status": "/driftsstatus/",
    "reply times": "/svartider/",
    "my list": "/min-liste/",
    "search": "/soeg/",
    "topics": "/emner/",
    "life situations": "/livssituationer/",
    "decision guides": "/kan-jeg-selv/",
    "counter": "/medbetjening/",
    "handout": "/selvbetjening/meld-flytning/seddel/",
    "handout in large print": "/livssituationer/flytte/seddel/stor-skrift/",
    "counter-guide": "/selvbetjening/meld-flytning/medbetjening/",
    "components": "/om/komponenter/",
    "text page": "/om/tilgaengelighed/",
    "not found": "/404.html",
    "English home": "/en/",
    "English service": "/en/selvbetjening/mitid/",
    "in Arabic": "/sprog/ar/",
    "in Ukrainian": "/sprog/uk/",
}
OPEN_ALL = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
LOOKS = {
    "wide by day": {"width": 1280, "dark": False},
    "narrow by night": {"width": 320, "dark": True},
    "wide by night": {"width": 1280, "dark": True},
    "narrow by day": {"width": 320, "dark": False},
}
FORCED = ("home", "service", "components")
"""Pages seen in a reader's own colours too: the gallery has every component."""


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing(browser: Chrome, address: str, page: str, look: str) -> None:
    show(browser, address + PAGES[page], **LOOKS[look])
    browser.execute_script(OPEN_ALL)
    assert axe.find(browser) == []


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("part", ["errands", "preview"])
def test_axe_finds_nothing_on_a_list_with_errands(browser: Chrome, address: str, part: str, look: str) -> None:
    show(browser, f"{address}/en/om/", **LOOKS[look])
    browser.execute_script("localStorage.setItem('selvbetjening:list', 'meld-flytning boligstoette laegevalg')")
    try:
        show(browser, f"{address}/en/min-liste/{'#liste=pas,stort-indbo' if part == 'preview' else ''}", **LOOKS[look])
        shown = (By.CSS_SELECTOR, f"[data-part={part}] li")
        WebDriverWait(browser, 10).until(expected_conditions.visibility_of_element_located(shown))
        browser.execute_script(OPEN_ALL)
        assert axe.find(browser) == []
        assert reflow.find(browser) == []
    finally:
        browser.execute_script("localStorage.clear()")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("page", FORCED)
def test_axe_finds_nothing_in_forced_colours(browser: Chrome, address: str, page: str, width: int) -> None:
    show(browser, address + PAGES[page], width=width, forced_colours=True)
    browser.execute_script(OPEN_ALL)
    assert browser.execute_script("return matchMedia('(forced-colors: active)').matches")
    assert axe.find(browser, axe.COLOURLESS) == []


def test_the_engine_is_the_current_one(browser: Chrome, address: str) -> None:
    show(browser, address)
    axe.DanishAxe(browser).inject()
    wanted = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]["axe-core"]
    assert browser.execute_script("return axe.version") == wanted


def test_axe_is_asked_in_earnest(browser: Chrome, address: str) -> None:
    """Planted barriers are found: the zero above is no silence."""
    show(browser, address)
    barriers = '<img src="/assets/x.png"><button></button>'
    browser.execute_script("document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])", barriers)
    assert {finding.rule for finding in axe.find(browser)} >= {"axe:image-alt", "axe:button-name"}


@pytest.mark.parametrize("page", PAGES)
def test_nothing_runs_out_at_the_side_at_320_pixels(browser: Chrome, address: str, page: str) -> None:
    show(browser, address + PAGES[page], width=320)
    assert reflow.find(browser) == []
