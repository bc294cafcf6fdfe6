"""The accessibility statement as it is read: what is valid first, and nothing that nobody knows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from bs4.element import Tag

from plugins.publish.build import build
from tests.helpers import FULL, SITE, make_site, plan_of

WAS = "https://www.was.digst.dk/portal-example-org"
MADE = replace(SITE, was_url=WAS, accessibility_email="a@example.org")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The minimal site as it is before anybody has looked, and the full one with its statement made."""
    base = tmp_path_factory.mktemp("statement")
    content = make_site(base / "content")
    (content / "data/eftersyn.yaml").unlink()
    build(plan_of(base / "before", content))
    build(replace(plan_of(base / "made", FULL), site=MADE))
    return base


def page(path: Path) -> BeautifulSoup:
    return BeautifulSoup((path / "index.html").read_text("utf-8"), "lxml")


def fields(found: BeautifulSoup) -> dict[str, Tag]:
    """Each field of the draft by its label."""
    return {row.dt.get_text(): row for row in found.select(".ledger > div") if row.dt}


def said(row: Tag) -> list[str]:
    return [" ".join(one.get_text().split()) for one in row.find_all("dd")]


def test_before_anybody_has_looked_the_draft_says_just_that(built: Path) -> None:
    found = page(built / "before/tilgaengelighed")
    draft = fields(found)
    assert "Det, du læser her, er et udkast." in found.main.get_text() if found.main else False
    assert said(draft["Overholder siden kravene i EN 301 549?"]) == ["Ikke afgjort. Siden er ikke efterset endnu."]
    not_stated = ("Sådan er siden efterset", "Indhold, der ikke er tilgængeligt", "Skriv til os", "Senest efterset")
    assert [said(draft[label]) for label in not_stated] == [["Ikke oplyst"]] * 4
    assert said(draft["Ring til os"]) == ["33 66 33 66"]


def test_once_it_is_made_the_page_leads_to_it_and_says_what_is_known(built: Path) -> None:
    found = page(built / "made/om/tilgaengelighed")
    draft = fields(found)
    assert found.select_one(f'main a[href="{WAS}"]')
    assert said(draft["Overholder siden kravene i EN 301 549?"])[0].startswith("Delvist.")
    assert said(draft["Sådan er siden efterset"])[1] == (
        "Første motor 4.2.1, 20. november 2026: 40 sider, bred skærm med lyse farver, smal skærm med mørke farver. "
        "1 slags fejl. 2 fund er vurderet som falske alarmer."
    )
    barriers = said(draft["Indhold, der ikke er tilgængeligt"])
    assert barriers[0] == "Filmen har ingen tekster. Det lever ikke op til kravene. I stedet: Læs trinnene under den."
    assert barriers[-1] == "Billeder skal have en tekst. (axe:image-alt; 3 steder, fx /a-aa/)"
    assert draft["Skriv til os"].select_one('a[href="mailto:a@example.org"]')


def test_what_a_tool_says_in_danish_is_marked_so_on_the_english_page(built: Path) -> None:
    row = fields(page(built / "made/en/om/tilgaengelighed"))["Content that is not accessible"]
    assert [one.get_text() for one in row.select("[lang=da]")] == ["Billeder skal have en tekst."]


@pytest.mark.parametrize(("site", "target"), [("before", "/tilgaengelighed/"), ("made", WAS)])
def test_the_fixed_address_leads_on_with_and_without_a_click(built: Path, site: str, target: str) -> None:
    found = page(built / site / "was")
    assert found.select_one(f'meta[http-equiv=refresh][content="0; url={target}"]')
    assert found.select_one(f'main a[href="{target}"]')
    assert found.h1
    assert found.h1.get_text().replace("\xad", "") == "Tilgængelighedserklæring"


def test_every_page_has_the_statement_in_its_footer(built: Path) -> None:
    for path in (built / "made").rglob("index.html"):
        assert page(path.parent).select_one(f'footer a[href="{WAS}"]'), path
