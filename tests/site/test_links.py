"""On the real portal every internal link, fragment and asset resolves; no orphans.

The build makes the same check before it publishes; here it is asked of the files as they lie on disk.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import PAGE_CHECKS, PageCheck
from plugins.checks.page import ParsedPage, Release


@pytest.fixture(scope="module")
def pages(portal: Path) -> list[ParsedPage]:
    found = sorted(portal.rglob("*.html"))
    return [ParsedPage.parse(path.relative_to(portal).as_posix(), str(path), path.read_text("utf-8")) for path in found]


@pytest.fixture(scope="module")
def release(portal: Path, pages: list[ParsedPage]) -> Release:
    files = {path.relative_to(portal).as_posix() for path in portal.rglob("*") if path.is_file()}
    return Release("http://localhost:8000", tuple(pages), frozenset(files), (portal / "sitemap.xml").read_bytes())


@pytest.mark.parametrize("check", PAGE_CHECKS, ids=lambda check: check.__name__.rsplit(".")[-1])
def test_every_page_keeps_the_promise(check: PageCheck, release: Release) -> None:
    assert list(check.check(release)) == []


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


def test_the_promises_are_about_something(release: Release) -> None:
    """That no check passes for want of what it looks at."""
    assert sum(page.is_indexed for page in release.pages) > 150
    assert sum(bool(page.soup.select_one("link[hreflang]")) for page in release.pages) > 100
    assert sum(len(page.soup.select("a[href^='tel:']")) for page in release.pages) > 1000


def test_nothing_comes_from_another_site(pages: list[ParsedPage]) -> None:
    loading = "script[src], img[src], video[src], source[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]"
    for page in pages:
        for element in page.soup.select(loading):
            assert str(element.get("src") or element.get("href")).startswith("/"), f"{page.address}: {element}"
