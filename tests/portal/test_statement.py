"""The draft of the accessibility statement, and the way to the statement itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from plugins.portal.site import Portal
from tests.helpers import make_site, portal_of, views_of

DRAFT, WAY = "/om/tilgaengelighed/", "/was/"
WAS = "https://www.was.digst.dk/portal-example-org"
Views = dict[str, dict[str, Any]]


def made(full: Portal) -> Views:
    """The full site once its statement is made in WAS-Tool."""
    return views_of(replace(full, site=replace(full.site, was_url=WAS, accessibility_email="a@example.org")))


def in_footer(view: dict[str, Any]) -> dict[str, Any]:
    (link,) = [link for link in view["footer"] if link["id"] == "tilgaengelighed"]
    return dict(link)


def test_each_tool_says_when_it_looked_at_what_and_what_it_found(views: Views) -> None:
    engine, own = views[DRAFT]["inspections"]
    assert (engine["name"], engine["day"]["iso"], engine["pages"]) == ("Første motor 4.2.1", "2026-11-20", 40)
    assert (engine["states"], engine["failures"], engine["set_aside"]) == (["wide_by_day", "narrow_by_night"], 1, 2)
    assert (own["name"], own["states"], own["failures"], own["set_aside"]) == ("Portalens egne regler", [], 0, 0)
    assert views[DRAFT]["inspected"]["iso"] == "2026-11-20"


def test_what_tools_and_people_found_is_told_in_the_language_of_the_page(views: Views) -> None:
    (failure,) = views[DRAFT]["failures"]
    assert (failure["rule"], failure["places"], failure["example"]) == ("axe:image-alt", 3, "/a-aa/")
    assert [one["reason"] for one in views[DRAFT]["barriers"]] == ["not_met", "burden", "exempt"]
    english = views[f"/en{DRAFT}"]
    assert english["barriers"][0] == {
        "what": "The film has no captions.",
        "reason": "not_met",
        "instead": "Read the steps below it.",
    }
    assert english["inspections"][1]["name"] == "The portal’s own rules"


def test_nothing_is_claimed_where_nobody_has_looked(content: Path) -> None:
    (make_site(content) / "data/eftersyn.yaml").unlink()
    draft = views_of(portal_of(content))["/tilgaengelighed/"]
    assert (draft["inspections"], draft["inspected"], draft["failures"], draft["barriers"]) == ([], None, [], [])


def test_until_the_statement_is_made_every_page_and_the_fixed_address_lead_to_the_draft(views: Views) -> None:
    assert views[DRAFT]["was_url"] == ""
    assert views[WAY]["target"]["address"] == DRAFT
    assert {in_footer(view)["address"] for view in views.values()} == {DRAFT, f"/en{DRAFT}"}


def test_when_it_is_made_they_lead_to_it_and_english_pages_say_it_is_danish(full: Portal) -> None:
    views = made(full)
    assert (views[DRAFT]["was_url"], views[DRAFT]["email"]) == (WAS, "a@example.org")
    assert views[WAY]["target"] | {"address": WAS, "external": True, "lang": ""} == views[WAY]["target"]
    links = [(view["language"], in_footer(view)) for view in views.values()]
    assert {(language, link["address"], link["lang"]) for language, link in links} == {
        ("da", WAS, ""),
        ("en", WAS, "da"),
    }


def test_the_fixed_address_is_not_for_search_engines_nor_called_moved(views: Views) -> None:
    assert (views[WAY]["indexed"], views[WAY]["moved"]) == (False, False)
    assert views["/selvbetjening/forny-pas/"]["moved"]
