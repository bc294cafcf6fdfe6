"""A release as a folder: its pages, and when the look of one may be another."""

from __future__ import annotations

import pytest

from audit.release import Release
from tests.audit.conftest import Make

LINKED = '<a href="/om/">Om</a><form data-index="/soeg/da.json">'
FILES = {
    "om/index.html": "Om",
    "404.html": "Ikke fundet",
    "was/index.html": '<meta http-equiv="refresh" content="0; url=/om/">',
    "assets/1/a.css": "p {}",
    "soeg/da.json": "[]",
    "medier/a.png": "a",
}


def test_every_page_has_its_address(make_release: Make) -> None:
    release = Release(make_release(LINKED, **FILES))
    assert release.addresses() == ["/404.html", "/", "/om/", "/was/"]
    assert release.day == "2026-11-24"


def test_a_page_that_only_leads_on_does_not_stay_open(make_release: Make) -> None:
    assert Release(make_release(LINKED, **FILES)).pages() == ["/404.html", "/", "/om/"]


@pytest.mark.parametrize(
    ("main", "files", "other"),
    [
        (LINKED, {}, False),
        (LINKED, {"medier/a.png": "another"}, False),
        (LINKED, {"om/index.html": "Om os"}, False),
        (f"{LINKED} ", {}, True),
        (LINKED, {"assets/1/a.css": "p { }"}, True),
        (LINKED, {"assets/1/b.css": ""}, True),
        (LINKED, {"soeg/da.json": "[1]"}, True),
    ],
    ids=["nothing", "a file of no use to it", "another page", "itself", "a style", "a new style", "data it names"],
)
def test_the_digest_of_a_page_changes_with_all_that_it_shows(
    make_release: Make, main: str, files: dict[str, str], other: bool
) -> None:
    before = Release(make_release(LINKED, **FILES)).digest("/")
    assert (Release(make_release(main, **(FILES | files))).digest("/") != before) is other
