"""The client's first demand: on the real portal every internal link, fragment and asset resolves; no orphans.

The build makes the same check before it publishes; here it is asked of the files as they lie on disk.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from plugins.checks import PAGE_CHECKS, PageCheck
from plugins.checks.page import ParsedPage


@pytest.fixture(scope="module")
def pages(portal: Path) -> list[ParsedPage]:
    found = sorted(portal.rglob("*.html"))
    return [ParsedPage.parse(path.relative_to(portal).as_posix(), str(path), path.read_text("utf-8")) for path in found]


@pytest.fixture(scope="module")
def files(portal: Path) -> set[str]:
    return {path.relative_to(portal).as_posix() for path in portal.rglob("*") if path.is_file()}


@pytest.mark.parametrize("check", PAGE_CHECKS, ids=lambda check: check.__name__.rsplit(".")[-1])
def test_every_page_keeps_the_promise(check: PageCheck, pages: list[ParsedPage], files: set[str]) -> None:
    assert list(check.check(pages, files)) == []


def test_the_portal_has_the_pages_it_promises(pages: list[ParsedPage]) -> None:
    addresses = {page.address for page in pages}
    assert {"/", "/a-aa/", "/soeg/", "/ordbog/", "/driftsstatus/", "/svartider/", "/om/", "/404.html"} <= addresses
    assert {"/om/tilgaengelighed/", "/om/privatliv/", "/en/", "/en/a-aa/", "/en/soeg/", "/en/hjaelp/"} <= addresses
    guides = {address for address in addresses if address.endswith("/medbetjening/")} - {"/medbetjening/"}
    assert len(guides) == 24
    handouts = {address for address in addresses if "/seddel/" in address}
    assert len(handouts) == 2 * (30 + 10 + 6)  # services in two languages and life situations, in two sizes
    assert sum(address.startswith("/selvbetjening/") for address in addresses - guides - handouts) == 30
    assert sum(address.startswith("/hjaelp/") for address in addresses) == 30 + 1  # and the page that lists them
    assert sum(address.startswith("/en/selvbetjening/") for address in addresses - handouts) == 10


def test_the_sitemap_lists_exactly_the_pages_search_engines_may_know(portal: Path, pages: list[ParsedPage]) -> None:
    sitemap = ElementTree.parse(portal / "sitemap.xml")
    listed = {element.text for element in sitemap.iter() if element.tag.endswith("}loc")}
    indexable = {
        str(page.soup.select_one("link[rel=canonical]")["href"])
        for page in pages
        if not page.soup.select_one("meta[name=robots]")
    }
    assert listed == indexable


def test_translations_name_one_another(pages: list[ParsedPage]) -> None:
    named = {
        str(page.soup.select_one("link[rel=canonical]")["href"]): {
            str(link["hreflang"]): str(link["href"]) for link in page.soup.select("link[rel=alternate][hreflang]")
        }
        for page in pages
    }
    for address, languages in named.items():
        for other in languages.values():
            assert named[other] == languages, f"{address} names {other}, which does not name it back"


def test_nothing_comes_from_another_site(pages: list[ParsedPage]) -> None:
    loading = "script[src], img[src], video[src], source[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]"
    for page in pages:
        for element in page.soup.select(loading):
            assert str(element.get("src") or element.get("href")).startswith("/"), f"{page.address}: {element}"
