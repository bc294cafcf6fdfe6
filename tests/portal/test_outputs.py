"""All that is published, and where it stands."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

import pytest

from plugins.portal import outputs
from plugins.portal.site import Portal
from tests.helpers import FULL, portal_of, views_of


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("/", "index.html"),
        ("/en/", "en/index.html"),
        ("/a-aa/", "a-aa/index.html"),
        ("/om/privatliv/", "om/privatliv/index.html"),
        ("/404.html", "404.html"),
        ("/en/404.html", "en/404.html"),
    ],
)
def test_the_file_a_web_server_finds_at_an_address(address: str, path: str) -> None:
    assert outputs.path_of(address) == path


def test_no_two_pages_stand_at_one_path(full: Portal) -> None:
    paths = [page.path for page in outputs.pages(full)]
    assert len(paths) == len(set(paths)) > 50


def test_each_page_is_from_the_file_an_editor_would_open(full: Portal) -> None:
    sources = {page.path: page.source.split("/full/")[1] for page in outputs.pages(full)}
    assert sources["selvbetjening/pas/index.html"] == "selvbetjening/pas.md"
    assert sources["en/selvbetjening/pas/index.html"] == "en/selvbetjening/pas.md"
    assert sources["index.html"] == "sider/forside.md"


@pytest.mark.parametrize(
    ("address", "there"),
    [
        ("/selvbetjening/kladde/", False),
        ("/livssituationer/hjem/", False),
        ("/selvbetjening/fra-i-dag/", True),
        ("/selvbetjening/fra-i-morgen/", False),
        ("/selvbetjening/til-i-gaar/", False),
        ("/selvbetjening/skjult-attest/", True),
        ("/selvbetjening/forny-pas/", True),
        ("/steder/havnekontoret/", True),
        ("/steder/hemmelig/", False),
        ("/ordbog/aktindsigt/", False),
        ("/driftsbeskeder/pas-nede/", False),
    ],
)
def test_what_has_a_page_on_the_day(address: str, there: bool, views: dict[str, dict[str, Any]]) -> None:
    assert (address in views) is there


@pytest.mark.parametrize(("day", "there"), [(date(2026, 11, 23), "til-i-gaar"), (date(2026, 11, 25), "fra-i-morgen")])
def test_another_day_has_other_pages(day: date, there: str) -> None:
    found = {address.split("/")[2] for address in views_of(portal_of(FULL, day)) if address.startswith("/selvb")}
    assert found & {"til-i-gaar", "fra-i-dag", "fra-i-morgen"} == {there}


def test_drafts_are_there_where_they_are_asked_for_and_marked() -> None:
    views = views_of(portal_of(FULL, drafts=True))
    assert {address for address, view in views.items() if view["draft"]} == {
        "/selvbetjening/kladde/",
        "/selvbetjening/kladde/seddel/",
        "/selvbetjening/kladde/seddel/stor-skrift/",
        "/livssituationer/hjem/",
        "/livssituationer/hjem/seddel/",
        "/livssituationer/hjem/seddel/stor-skrift/",
        "/nyt/",
    }
    assert not any(view["indexed"] for view in views.values() if view["draft"])


@pytest.mark.parametrize(("use", "folder"), [("search", "soeg"), ("errands", "min-liste")])
def test_data_for_scripts_carries_its_own_hash_in_its_name(full: Portal, use: str, folder: str) -> None:
    for language, file in outputs.data_files(full)[use].items():
        assert file.path == f"{folder}/{language}-{hashlib.sha256(file.content).hexdigest()[:12]}.json"


def test_machines_get_a_sitemap_and_robots_txt(full: Portal, views: dict[str, dict[str, Any]]) -> None:
    files = {file.path: file.content for file in outputs.machine_files(full, list(views.values()))}
    assert set(files) == {"sitemap.xml", "robots.txt"}
    assert files["robots.txt"].endswith(b"\n\nSitemap: https://portal.example.org/sitemap.xml\n")


def test_the_same_content_gives_the_same_outputs(full: Portal) -> None:
    again = portal_of(FULL)
    assert list(outputs.pages(again)) == list(outputs.pages(full))
    assert outputs.data_files(again) == outputs.data_files(full)
