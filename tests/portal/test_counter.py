"""Counter guides: what the service says beside what staff know, and the start page that leads to them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.helpers import FULL, make_site, portal_of, rewrite, views_of

GUIDE = "/selvbetjening/pas/medbetjening/"


def guide(content: Path) -> dict[str, Any]:
    return views_of(portal_of(content))[GUIDE]


def test_a_guide_is_called_what_its_service_is_called_unless_it_says_otherwise(
    content: Path, views: dict[str, dict[str, Any]]
) -> None:
    assert guide(make_site(content))["title"] == "Bestil pas"
    assert views[GUIDE]["title"] == "Bestil pas ved disken"


def test_things_to_have_ready_are_one_box_where_there_are_steps(content: Path) -> None:
    make_site(content)
    assert [task["kind"] for task in guide(content)["tasks"]] == ["thing", "signed_out"]
    rewrite(content, "selvbetjening/pas.md", "uden_digital:", "trin:\n  - Vælg en dag.\nuden_digital:")
    tasks = guide(content)["tasks"]
    assert [(task["kind"], task["note"]) for task in tasks] == [
        ("ready", "MitID"),
        ("step", "Vælg en dag."),
        ("signed_out", ""),
    ]


def test_a_service_without_login_asks_nobody_to_sign_out(content: Path) -> None:
    rewrite(make_site(content), "selvbetjening/pas.md", "  login:\n    - mitid\n", "")
    assert [task["kind"] for task in guide(content)["tasks"]] == ["thing"]


def test_a_guides_own_reason_for_another_way_comes_before_that_of_all_guides(views: dict[str, dict[str, Any]]) -> None:
    found = [(offer["link"]["address"], offer["when"]) for offer in views[GUIDE]["offers"]]
    assert found == [
        ("/hjaelp/lad-en-anden/", "En forælder skal gøre det:"),
        ("/hjaelp/ring-til-os/", "Vil hellere ringe:"),
    ]


def test_the_principles_are_stated_once_and_shown_on_every_guide(views: dict[str, dict[str, Any]]) -> None:
    guides = [view for address, view in views.items() if address.endswith("/medbetjening/") and "tasks" in view]
    assert len(guides) == 5
    assert all(view["principles"] == views["/medbetjening/"]["principles"] != [] for view in guides)


def test_only_stops_with_a_date_count_as_learned(views: dict[str, dict[str, Any]]) -> None:
    assert views["/medbetjening/"]["learned"] == 1
    assert [bool(stop["learned"]) for stop in views[GUIDE]["stops"]] == [True, False, False]


def test_a_learned_stop_that_can_be_avoided_is_a_question_on_the_service(views: dict[str, dict[str, Any]]) -> None:
    (learned,) = views["/selvbetjening/pas/"]["learned"]["questions"]
    assert learned["question"] == "Hvad tager jeg med, når mit gamle pas er væk?"
    assert "dit kørekort" in learned["answer"][0]["html"]
    assert (learned["learned"]["text"], learned["learned_by"]) == ("20. november 2026", "Bykontoret")
    assert [stop["avoidable"] for stop in views[GUIDE]["stops"]] == [True, False, False]
    assert views["/selvbetjening/flytning/"]["learned"]["questions"] == []


def test_the_question_is_in_the_language_of_the_page_where_the_guide_is(content: Path) -> None:
    make_site(content, base=FULL)
    english = views_of(portal_of(content))["/en/selvbetjening/pas/"]["learned"]
    assert (english["lang"], english["questions"][0]["question"][:4]) == ("", "What")
    (content / "en/medbetjening/pas.md").unlink()
    danish = views_of(portal_of(content))["/en/selvbetjening/pas/"]["learned"]
    assert (danish["lang"], danish["questions"][0]["question"][:4]) == ("da", "Hvad")


def test_what_a_hidden_guide_has_learned_is_not_shown(content: Path) -> None:
    rewrite(make_site(content, base=FULL), "medbetjening/pas.md", "status: udgivet", "status: skjult")
    assert views_of(portal_of(content))["/selvbetjening/pas/"]["learned"]["questions"] == []


def test_the_service_leads_to_its_guide_and_one_without_says_nothing(views: dict[str, dict[str, Any]]) -> None:
    assert views["/selvbetjening/pas/"]["counter"]["address"] == GUIDE
    assert views["/selvbetjening/fra-i-dag/"]["counter"] is None


def test_a_guide_to_no_service_has_no_page(content: Path) -> None:
    make_site(content, base=FULL)
    (content / "medbetjening/pas.md").rename(content / "medbetjening/pass.md")
    assert not [address for address in views_of(portal_of(content)) if "pass" in address]


def test_no_counter_page_is_indexed(views: dict[str, dict[str, Any]]) -> None:
    assert not [address for address, view in views.items() if "medbetjening" in address and view["indexed"]]
