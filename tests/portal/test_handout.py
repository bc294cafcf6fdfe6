"""Handouts: what a page says, on one sheet; those of life situations put the lists of their services together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plugins.portal.site import Portal
from plugins.portal.views.handout import short
from tests.helpers import FULL, SITE, library_of, make_site, portal_of, rewrite, views_of

SHEET = "/selvbetjening/pas/seddel/"
LARGE = "/selvbetjening/pas/seddel/stor-skrift/"
LIFE = "/livssituationer/rejse/seddel/"

Views = dict[str, dict[str, Any]]


def test_every_service_with_a_page_and_every_life_situation_has_a_handout_in_two_sizes(views: Views) -> None:
    handouts = {address for address in views if "/seddel/" in address}
    pages = {
        address
        for address, view in views.items()
        if ("have_ready" in view and "steps" in view) or ("phases" in view and "large" not in view)
    }
    assert handouts == {f"{page}{below}" for page in pages for below in ("seddel/", "seddel/stor-skrift/")}
    assert SHEET in handouts
    assert LIFE in handouts


def test_a_service_that_is_replaced_has_none(views: Views) -> None:
    assert "/selvbetjening/forny-pas/" in views
    assert "/selvbetjening/forny-pas/seddel/" not in views


def test_each_size_leads_to_the_other_and_back_to_the_page(views: Views) -> None:
    assert (views[SHEET]["other_size"], views[LARGE]["other_size"]) == (LARGE, SHEET)
    assert views[SHEET]["about"]["address"] == views[LARGE]["about"]["address"] == "/selvbetjening/pas/"
    assert (views[SHEET]["large"], views[LARGE]["large"]) == (False, True)


def test_the_code_leads_to_the_page_and_the_address_is_written_out(views: Views) -> None:
    assert views[SHEET]["web_address"] == "https://portal.example.org/selvbetjening/pas/"
    assert views[SHEET]["short_address"] == "portal.example.org/selvbetjening/pas"


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://www.kk.dk/bestiltid", "kk.dk/bestiltid"),
        ("http://localhost:8000/selvbetjening/pas/", "localhost:8000/selvbetjening/pas"),
        ("", ""),
    ],
)
def test_a_short_address_is_what_one_has_to_type(url: str, written: str) -> None:
    assert short(url) == written


def test_no_handout_is_indexed(views: Views) -> None:
    assert not [address for address, view in views.items() if "/seddel/" in address and view["indexed"]]


def test_a_page_says_where_its_handout_is(views: Views) -> None:
    assert views["/selvbetjening/pas/"]["handout"] == views["/selvbetjening/pas/medbetjening/"]["handout"] == SHEET
    assert views["/en/selvbetjening/pas/"]["handout"] == f"/en{SHEET}"
    assert views["/livssituationer/rejse/"]["handout"] == LIFE


def test_staff_find_every_handout_that_is_listed_in_its_guide_or_on_the_start_page(views: Views) -> None:
    found = [link["address"] for group in views["/medbetjening/"]["handouts"] for link in group["links"]]
    in_guides = [
        view["handout"] for address, view in views.items() if address.endswith("/medbetjening/") and "handout" in view
    ]
    assert SHEET in in_guides
    assert SHEET not in found
    assert "/selvbetjening/navn/seddel/" in found
    assert "/livssituationer/rejse/seddel/" in found
    assert not any("skjult" in address for address in found)


def test_lists_that_are_ready_made_are_the_handouts_of_situations_that_are_not_sensitive(content: Path) -> None:
    make_site(content, base=FULL)
    assert views_of(portal_of(content))["/min-liste/"]["ready_made"] == []
    rewrite(content, "livssituationer/rejse.md", "foelsom: ja", "foelsom: nej")
    found = views_of(portal_of(content))["/min-liste/"]["ready_made"]
    assert [(link["title"], link["address"]) for link in found] == [("Når du rejser", LIFE)]


def ready(content: Path, flytning: str) -> list[dict[str, Any]]:
    """What the life situation has ready when its other service needs this too."""
    rewrite(make_site(content, base=FULL), "selvbetjening/flytning.md", "hav_klar: ukendt\n", f"hav_klar:\n{flytning}")
    found: list[dict[str, Any]] = views_of(portal_of(content))[LIFE]["ready"]
    return found


def test_a_life_situation_has_each_thing_once_with_all_it_is_for(content: Path) -> None:
    things = ready(content, "  - mitid\n")
    assert [thing["name"] for thing in things] == ["MitID", "Et billede af dit ansigt", "Legitimation"]
    assert [thing["errands"] for thing in things] == [
        ["Bestil pas", "Meld flytning"],
        ["Bestil pas"],
        ["Bestil pas"],
    ]


def test_a_thing_that_services_call_different_names_has_the_name_they_share(content: Path) -> None:
    things = ready(content, "  - ting: foto\n    navn: Et billede af huset\n")
    assert [thing["name"] for thing in things] == ["MitID", "Et foto", "Legitimation"]


def test_each_telephone_stands_once_and_the_municipalitys_is_always_there(views: Views) -> None:
    for address, view in views.items():
        if "/seddel/" in address:
            numbers = [row["telephone"] for row in view["contacts"]]
            bare = [row["telephone"] for row in view["contacts"] if not row["address"] and not row["booking"]]
            assert SITE.telephone in numbers, address
            assert len(bare) == len(set(bare)), address


def test_a_page_links_to_a_pdf_only_where_there_is_one(views: Views) -> None:
    assert {view["pdf"] for view in views.values() if "pdf" in view} == {""}
    site = type(SITE)(SITE.url, SITE.telephone, SITE.neutral_site, handouts=True)
    made = views_of(Portal(library_of(FULL), site))
    assert made[SHEET]["pdf"] == f"{SHEET}seddel.pdf"
    assert made[LARGE]["pdf"] == f"{LARGE}seddel-stor-skrift.pdf"
