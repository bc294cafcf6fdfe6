"""Every page is light, fetches nothing from others, stores nothing, and stands still while it loads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from selenium.webdriver import Chrome

from audit.browser import RELEASE, loaded, opened, served, show, waiting
from benchmarks.weight import Weight, pages, weigh
from tests.helpers import requests

FIRST_ROUND_TRIP = 14_600
"""Ten packets of TCP: what a server sends before it waits for the first answer."""
MOST_SCRIPT = 10_240

PAGES = (
    *("", "a-aa/", "emner/", "emner/familie/", "livssituationer/flytte/", "hjaelp/", "hjaelp/mitid-driller/"),
    *("selvbetjening/meld-flytning/", "selvbetjening/skilsmisse/", "steder/borgerservice/", "soeg/", "soeg/?q=flytte"),
    *(
        "ordbog/",
        "svartider/",
        "driftsstatus/",
        "medbetjening/",
        "selvbetjening/meld-flytning/seddel/",
        "min-liste/",
        "om/tilgaengelighed/",
        "en/",
        "404.html",
    ),
    *("kan-jeg-selv/", "kan-jeg-selv/pas-til-barn/", "kan-jeg-selv/pas-til-barn/bestil-nu/"),
)
"""A page of each template, and what scripts do most on."""

STORED = """
const [done] = arguments;
(async () => done([
  document.cookie, Object.keys(localStorage), Object.keys(sessionStorage),
  (await indexedDB.databases()).map(({ name }) => name), await caches.keys(),
  (await navigator.serviceWorker.getRegistrations()).length,
]))();
"""
BLOCKING = """
const resources = performance.getEntriesByType("resource");
return resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking").map(({ name }) => name);
"""
VIOLATIONS = (
    "addEventListener('securitypolicyviolation', (event) => (window.refused ??= []).push(event.violatedDirective))"
)
FONT_IS_THERE = "return document.readyState === 'complete' && document.fonts.check('1em \"Schibsted Grotesk\"')"
WATCH = f"""
window.shifted = 0;
new PerformanceObserver((list) => {{ for (const {{ value }} of list.getEntries()) shifted += value; }})
  .observe({{ type: "layout-shift", buffered: true }});
window.settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
new PerformanceObserver(async () => {{
  await settled();
  window.early ??= {{ shifted, font: document.fonts.check("1em 'Schibsted Grotesk'") }};
  fetch("{RELEASE}");
}}).observe({{ type: "paint", buffered: true }});
"""
SHIFTED = "const [done] = arguments; settled().then(() => done(shifted))"


@pytest.fixture(scope="module")
def weights(portal: Path) -> dict[str, Weight]:
    """Each page packed in haste, which makes it heavier than it is; what is too heavy so, at its best."""

    def weigh_one(page: Path) -> Weight:
        weight = weigh(portal, page, quality=5)
        return weight if weight.blocking <= FIRST_ROUND_TRIP else weigh(portal, page)

    return {page.relative_to(portal).as_posix(): weigh_one(page) for page in pages(portal)}


@pytest.fixture(scope="module")
def watched() -> Iterator[Chrome]:
    """A browser that notes what it asks the network for."""
    with opened(log_network=True) as browser:
        yield browser


def fonts(asked: list[str]) -> list[str]:
    """The names of the fonts among addresses."""
    return [address.rpartition("/")[2] for address in asked if address.endswith(".woff2")]


def wait(browser: Chrome, script: str) -> None:
    waiting(browser).until(lambda _: browser.execute_script(script))


def test_what_the_first_sight_of_a_page_waits_for_is_one_round_trip(weights: dict[str, Weight]) -> None:
    assert {page: one.blocking for page, one in weights.items() if one.blocking > FIRST_ROUND_TRIP} == {}


def has_styles_apart(page: str) -> bool:
    """Whether the page is one of staff's or a handout, whose own styles are a file: decision 11 is about the first page
    that a citizen sees."""
    return "medbetjening/" in page or "seddel/" in page


def test_nothing_but_the_page_itself_is_waited_for(weights: dict[str, Weight]) -> None:
    assert {page for page, one in weights.items() if one.blocking > one.page and not has_styles_apart(page)} == set()


def test_the_scripts_that_start_with_a_page_are_few(weights: dict[str, Weight]) -> None:
    assert {page: one.scripts for page, one in weights.items() if not 0 < one.scripts <= MOST_SCRIPT} == {}


def test_all_scripts_are_modules_in_files_and_styles_stand_in_one_place(portal: Path) -> None:
    pages = {page: BeautifulSoup(page.read_text("utf-8"), "lxml") for page in portal.rglob("*.html")}
    assert len({soup.find_all("style")[0].get_text() for soup in pages.values()}) == 1
    for page, soup in pages.items():
        assert [
            script for script in soup.select("script:not([type='application/ld+json'])") if not script.get("src")
        ] == []
        assert {script["type"] for script in soup.select("script[src]")} == {"module"}, page
        assert len(soup.find_all("style")) == 1, page
        assert soup.select("[style]") == [], page
        assert [name for tag in soup.find_all(True) for name in tag.attrs if name.startswith("on")] == [], page


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_nobody_else_and_stores_nothing(watched: Chrome, address: str, page: str) -> None:
    watched.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": True})
    watched.get_log("performance")
    show(watched, f"{address}/{page}")
    wait(watched, FONT_IS_THERE)
    asked = requests(watched)
    assert f"{address}/{page}" in asked
    assert [one for one in asked if not one.startswith(f"{address}/")] == []
    assert bool(watched.execute_script(BLOCKING)) is has_styles_apart(page)
    assert watched.execute_async_script(STORED) == ["", [], [], [], [], 0]
    assert watched.execute_cdp_cmd("Network.getAllCookies", {})["cookies"] == []


def test_the_font_of_central_europe_is_fetched_by_pages_that_need_it_alone(watched: Chrome, address: str) -> None:
    watched.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": True})
    watched.get_log("performance")
    show(watched, f"{address}/selvbetjening/pas/")
    wait(watched, FONT_IS_THERE)
    assert fonts(requests(watched)) == ["schibsted-grotesk.woff2"]
    watched.execute_script("document.querySelector('h1').textContent = 'Łódź'")
    wait(watched, "return document.fonts.check('1em \"Schibsted Grotesk\"', 'Łź')")
    assert fonts(requests(watched)) == ["schibsted-grotesk-ext.woff2"]


def test_every_page_stands_under_a_strict_policy(browser: Chrome, portal: Path) -> None:
    style = json.loads((portal / "selvbetjening-release.json").read_text("utf-8"))["style"]
    own = "; ".join(f"{kind} 'self'" for kind in ("script-src", "img-src", "font-src", "connect-src", "form-action"))
    policy = f"default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'self' '{style}'; {own}"
    with loaded(browser, VIOLATIONS), served(portal, {"Content-Security-Policy": policy}) as address:
        for page in PAGES:
            show(browser, f"{address}/{page}")
            assert browser.execute_script("return window.refused ?? []") == [], page
            assert browser.execute_script("return getComputedStyle(document.querySelector('h1')).fontWeight") == "850"


@pytest.fixture(scope="module")
def slow(browser: Chrome) -> Iterator[Chrome]:
    """A browser that measures how pages move, and lets late files come when a page has been painted."""
    browser.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": True})
    with loaded(browser, WATCH):
        yield browser
    browser.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": False})


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_stands_still_and_a_late_font_hardly_moves_it(slow: Chrome, portal: Path, page: str, width: int) -> None:
    with served(portal, late=".woff2") as address:
        show(slow, f"{address}/{page}", width=width, wait=False)
        wait(slow, FONT_IS_THERE)
        assert slow.execute_script("return early") == {"shifted": 0, "font": False}
        assert slow.execute_async_script(SHIFTED) < 0.05
