"""The pages of a decision guide, where the golden files do not say why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers import FULL, make_site, portal_of, rewrite, views_of

Views = dict[str, dict[str, Any]]
START = "/kan-jeg-selv/rejsepas/"
GUIDE = "valg/rejsepas.md"


def given(view: dict[str, Any]) -> list[tuple[str, str]]:
    return [(step["question"], step["answer"]) for step in view["given"]]


def test_each_question_and_each_advice_has_a_page_and_the_first_question_is_where_the_guide_is(views: Views) -> None:
    pages = {address.removeprefix(START).rstrip("/") for address in views if address.startswith(START)}
    assert pages == {"", "mitid", "alene", "hjaelp", "bestil", "visum", "moed-op", "ring", "en-anden"}
    assert views[START]["heading"] == "Haster det?"


def test_every_answer_leads_to_a_page_of_the_same_guide(views: Views) -> None:
    for address, view in views.items():
        if address.startswith(START) and "answers" in view:
            assert [one["address"] for one in view["answers"] if one["address"] not in views] == []


def test_only_the_first_page_is_known_to_search_engines(views: Views) -> None:
    assert [address for address, view in views.items() if START in address and view["indexed"]] == [
        START,
        f"/en{START}",
    ]


def test_the_way_taken_is_links_back(views: Views) -> None:
    assert views[START]["given"] == []
    assert views[f"{START}mitid/"]["given"] == [{"question": "Haster det?", "answer": "Nej", "address": START}]
    assert given(views[f"{START}ring/"]) == [("Haster det?", "Ja")]


def test_of_two_ways_to_one_page_only_what_they_share_is_told(views: Views) -> None:
    """Who said »in an app« and who said »in a code display« come to the same page: it does not say which they did."""
    assert given(views[f"{START}alene/"]) == [("Haster det?", "Nej"), ("Har du MitID?", "")]
    assert given(views[f"{START}moed-op/"]) == [("Haster det?", "Nej"), ("Har du MitID?", "")]


def test_where_ways_to_one_page_have_other_questions_no_more_is_told(content: Path) -> None:
    """Only one of them was asked about MitID."""
    rewrite(make_site(content, base=FULL), GUIDE, "til: ring", "til: hjaelp")
    assert given(views_of(portal_of(content))[f"{START}moed-op/"]) == [("Haster det?", "")]


def test_questions_are_numbered_with_the_most_one_may_be_asked(views: Views) -> None:
    numbers = {
        id: (views[START + id]["number"], views[START + id]["most"]) for id in ("", "mitid/", "alene/", "hjaelp/")
    }
    assert numbers == {"": (1, 4), "mitid/": (2, 4), "alene/": (3, 4), "hjaelp/": (4, 4)}


@pytest.mark.parametrize(
    ("page", "sign"),
    [
        ("bestil/", ("link", "https://www.pas.example.org/bestil?sprog=da&fra=portal")),
        ("visum/", ("link", "https://visum.example.org/")),
        ("moed-op/", ("booking", "https://bykontoret.example.org/tid")),
        ("ring/", ("telephone", "33 66 33 66")),
        ("en-anden/", None),
    ],
)
def test_an_advice_has_one_sign_and_none_where_somebody_else_helps(
    page: str, sign: tuple[str, str] | None, views: Views
) -> None:
    found = views[START + page]["sign"]
    assert (found and (found["kind"], found["address"])) == sign


def test_booking_without_a_place_is_the_services_own(content: Path) -> None:
    rewrite(
        make_site(content, base=FULL),
        GUIDE,
        "tekst: Bestil en tid.\n    sted: bykontoret",
        "tekst: Bestil en tid.\n    tjeneste: tid-paa-bykontoret",
    )
    found = views_of(portal_of(content))[f"{START}moed-op/"]["sign"]
    assert (found["kind"], found["address"]) == ("booking", "https://tid.example.org/")


def test_what_is_out_of_order_is_told_where_it_is_advised(views: Views) -> None:
    assert "pas-nede" in [notice["id"] for notice in views[f"{START}bestil/"]["outages"]]
    assert views[f"{START}en-anden/"]["outages"] == []


def test_a_guide_about_a_sensitive_service_is_sensitive(content: Path, views: Views) -> None:
    assert views[START]["sensitive"] is False
    rewrite(make_site(content, base=FULL), "selvbetjening/pas.md", "foelsom: nej", "foelsom: ja")
    changed = views_of(portal_of(content))
    assert changed[START]["sensitive"] is changed[f"{START}bestil/"]["sensitive"] is True


def test_a_service_leads_to_its_guide_from_the_first_way_of_help(views: Views) -> None:
    ways = {
        (address, way["level"])
        for address, view in views.items()
        if address.startswith("/selvbetjening/")
        for way in view.get("help", [])
        if START in [link["address"] for link in way["links"]]
    }
    assert ways == {("/selvbetjening/pas/", "self")}


def test_a_hidden_guide_is_reached_by_its_address_alone(content: Path) -> None:
    rewrite(make_site(content, base=FULL), GUIDE, "status: udgivet", "status: skjult")
    changed = views_of(portal_of(content))
    assert changed[START]["indexed"] is False
    assert changed["/kan-jeg-selv/"]["links"] == []
    assert START not in [link["address"] for way in changed["/selvbetjening/pas/"]["help"] for link in way["links"]]


def test_an_advice_knows_which_numbers_it_has_told(views: Views) -> None:
    """So that the municipality's own number is offered on all of them, and twice on none."""
    assert views[f"{START}ring/"]["numbers"] == ["33 66 33 66", "70 12 12 12"]
    assert views[f"{START}bestil/"]["numbers"] == []


def test_a_page_without_a_translation_says_in_which_language_its_words_are(content: Path) -> None:
    english = "---\ntitel: Can I?\nformaal: Find out.\n---\n"
    (make_site(content, base=FULL) / "en" / GUIDE).write_text(english, "utf-8")
    view = views_of(portal_of(content))[f"/en{START}"]
    assert (view["foreign"], view["heading"]) == ("da", "Haster det?")
