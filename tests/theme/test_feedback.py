"""»Fik du hjælp?«: asked only where an answer goes somewhere, and never on a sensitive page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from bs4.element import Tag
from selenium.webdriver import Chrome

from audit import axe
from audit.browser import served, show
from plugins.publish.build import build
from tests.helpers import FULL, SITE, make_site, plan_of, rewrite

SERVICE = "/selvbetjening/pas/"
PAGES = (SERVICE, "/hjaelp/pas-spoergsmaal/", "/livssituationer/rejse/", "/steder/bykontoret/")
SENSITIVE = "/selvbetjening/bistand/"
FORM = replace(SITE, feedback_url="https://www.example.org/svar?skema=7", feedback_email="unused@example.org")
MAIL = replace(SITE, feedback_email="portal@example.org")
SITES = {"nowhere": SITE, "form": FORM, "mail": MAIL}


@pytest.fixture(scope="module")
def portals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The full fixture site, built with each way an answer can go."""
    base = tmp_path_factory.mktemp("feedback")
    content = make_site(base / "content", base=FULL)
    rewrite(content, "livssituationer/rejse.md", "foelsom: ja", "foelsom: nej")
    for name, site in SITES.items():
        build(replace(plan_of(base / name, content), site=site))
    return {name: base / name for name in SITES}


@pytest.fixture(scope="module")
def with_form(portals: dict[str, Path]) -> Iterator[str]:
    with served(portals["form"]) as address:
        yield address


def question(portal: Path, page: str) -> Tag | None:
    html = (portal / page.strip("/") / "index.html").read_text("utf-8")
    return BeautifulSoup(html, "lxml").select_one(".feedback")


def links(portal: Path, page: str) -> dict[str, str]:
    found = question(portal, page)
    assert found
    return {link.get_text(strip=True): str(link["href"]) for link in found.select("a")}


def test_the_real_portal_does_not_ask_before_the_municipality_has_said_where_answers_go(portal: Path) -> None:
    asking = [path for path in portal.rglob("*.html") if "Fik du hjælp?" in path.read_text("utf-8")]
    assert [path.parent.name for path in asking] == ["komponenter"]  # the gallery shows how it would look


@pytest.mark.parametrize(
    "page", [SERVICE, "/hjaelp/pas-spoergsmaal/", "/livssituationer/rejse/", "/steder/bykontoret/"]
)
def test_yes_and_no_lead_to_the_form_with_the_page(portals: dict[str, Path], page: str) -> None:
    found = links(portals["form"], page)
    assert list(found) == ["Ja, jeg fandt det", "Nej"]
    for answer, href in zip(("ja", "nej"), found.values(), strict=True):
        parts = urlsplit(href)
        assert (parts.scheme, parts.netloc, parts.path) == ("https", "www.example.org", "/svar")
        assert parse_qs(parts.query) == {"skema": ["7"], "side": [page], "svar": [answer]}


def test_without_a_form_one_writes_a_mail_that_names_the_page(portals: dict[str, Path]) -> None:
    found = links(portals["mail"], SERVICE)
    assert list(found) == ["Skriv til os om siden"]
    mail = urlsplit(found["Skriv til os om siden"])
    assert (mail.scheme, mail.path) == ("mailto", "portal@example.org")
    assert "+" not in mail.query  # a mail program would show it
    assert parse_qs(mail.query) == {
        "subject": ["Fik du hjælp? Bestil pas"],
        "body": [f"Side: {SITE.url}{SERVICE}\r\nSkriv ikke CPR-nummer eller andet fortroligt.\r\n\r\n"],
    }


def test_with_neither_it_is_not_asked(portals: dict[str, Path]) -> None:
    assert question(portals["nowhere"], SERVICE) is None


@pytest.mark.parametrize("way", ["form", "mail"])
def test_the_plea_stands_beside_it(portals: dict[str, Path], way: str) -> None:
    found = question(portals[way], SERVICE)
    assert found
    assert "Skriv ikke CPR-nummer eller andet fortroligt." in found.get_text()


@pytest.mark.parametrize("way", ["form", "mail"])
def test_a_sensitive_page_does_not_ask(portals: dict[str, Path], way: str) -> None:
    assert 'class="leave"' in (portals[way] / SENSITIVE.strip("/") / "index.html").read_text("utf-8")
    assert question(portals[way], SENSITIVE) is None


def test_in_english(portals: dict[str, Path]) -> None:
    assert list(links(portals["form"], f"/en{SERVICE}")) == ["Yes, I found it", "No"]


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(browser: Chrome, with_form: str, dark: bool) -> None:
    show(browser, with_form + SERVICE, width=320, dark=dark)
    assert axe.find(browser) == []
