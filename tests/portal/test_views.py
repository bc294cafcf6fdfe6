"""What pages show, where the golden files do not say why."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plugins.catalogue.danish import sort_key
from plugins.catalogue.library import Library
from plugins.catalogue.schema.shared import Fact
from plugins.portal.views import frame, service
from plugins.portal.views.tools import ALPHABET, by_letter
from tests.helpers import FULL, make_site, portal_of, rewrite, views_of, write

Views = dict[str, dict[str, Any]]
SERVICE = "selvbetjening/pas.md"


def plain(value: Any) -> bool:
    """Whether a value is made of nothing but what templates may see."""
    if type(value) is dict:
        return all(type(key) is str and plain(item) for key, item in value.items())
    if type(value) is list:
        return all(map(plain, value))
    return value is None or type(value) in (str, int, bool)


def html_of(view: dict[str, Any]) -> str:
    """The running text of a page, whole."""
    return "".join(piece["html"] for piece in view["prose"])


def test_views_are_plain_data_all_the_way_down(views: Views) -> None:
    assert [address for address, view in views.items() if not plain(view)] == []


def test_a_page_is_in_one_language_and_at_its_own_address(views: Views) -> None:
    assert {view["language"] for address, view in views.items() if address.startswith("/en/")} == {"en"}
    danish = {
        view["language"] for address, view in views.items() if not address.startswith("/en/") and not view["written_in"]
    }
    assert danish == {"da"}


# Addresses that lead on


def test_another_address_leads_to_the_page_in_its_language(views: Views) -> None:
    for language in ("", "/en"):
        short = views[f"{language}/ring/"]
        assert short["target"]["address"] == f"{language}/hjaelp/ring-til-os/"
        assert short["canonical"] == f"https://portal.example.org{language}/hjaelp/ring-til-os/"
        assert not short["indexed"]


def test_another_address_of_a_page_that_is_replaced_leads_to_what_replaced_it(content: Path) -> None:
    old, new = "erstattet_af: pas\n", "erstattet_af: pas\nandre_adresser:\n  - /fornyelse/\n"
    rewrite(make_site(content, base=FULL), "selvbetjening/forny-pas.md", old, new)
    assert views_of(portal_of(content))["/fornyelse/"]["target"]["address"] == "/selvbetjening/pas/"


def test_what_has_no_page_has_no_other_address(content: Path) -> None:
    rewrite(make_site(content, base=FULL), "steder/hemmelig.md", "titel:", "andre_adresser:\n  - /hemmelig/\ntitel:")
    assert "/hemmelig/" not in views_of(portal_of(content))


# Notices


@pytest.mark.parametrize(
    ("day", "general"),
    [
        (date(2026, 11, 19), []),
        (date(2026, 11, 20), ["forbi"]),
        (date(2026, 11, 23), ["forbi"]),
        (date(2026, 11, 24), ["alt-planlagt"]),
        (date(2026, 11, 25), ["i-morgen", "alt-planlagt"]),
        (date(2026, 11, 26), []),
        (date(2026, 11, 27), []),
    ],
)
def test_a_general_notice_is_on_every_page_on_its_days_and_no_other(day: date, general: list[str]) -> None:
    for view in views_of(portal_of(FULL, day)).values():
        assert [notice["id"] for notice in view["notices"]] == general


@pytest.mark.parametrize(
    ("address", "outages"),
    [
        ("/selvbetjening/pas/", ["flytning-driller", "pas-nede"]),
        ("/selvbetjening/flytning/", ["flytning-driller"]),
        ("/selvbetjening/navn/", []),
        ("/emner/flytning/", ["flytning-driller"]),
        ("/emner/pas-og-attester/", []),
    ],
)
def test_an_outage_is_on_the_pages_of_its_service_or_topic(address: str, outages: list[str], views: Views) -> None:
    assert [notice["id"] for notice in views[address]["outages"]] == outages


def test_a_notice_without_an_end_stays_until_it_is_cleared_away() -> None:
    view = views_of(portal_of(FULL, date(2027, 11, 24)))["/selvbetjening/flytning/"]
    assert [(notice["id"], notice["ends"]) for notice in view["outages"]] == [("flytning-driller", None)]


def test_the_status_page_has_all_of_today_and_nothing_else(views: Views) -> None:
    assert {notice["id"] for notice in views["/driftsstatus/"]["current"]} == {
        "alt-planlagt",
        "flytning-driller",
        "pas-nede",
    }


@pytest.mark.parametrize(
    ("day", "soon", "lately"),
    [
        (date(2026, 11, 10), ["alt-planlagt", "forbi", "pas-nede"], []),
        (date(2026, 11, 23), ["alt-planlagt", "i-morgen", "pas-nede"], []),
        (date(2026, 11, 24), ["alt-planlagt", "i-morgen", "pas-nede"], ["forbi"]),
        (date(2026, 11, 30), [], ["alt-planlagt", "forbi", "i-morgen", "pas-nede"]),
        (date(2026, 12, 24), [], []),
    ],
)
def test_the_status_page_tells_what_comes_within_two_weeks_and_what_ended_within_one(
    day: date, soon: list[str], lately: list[str]
) -> None:
    view = views_of(portal_of(FULL, day))["/driftsstatus/"]
    ids = {name: sorted(notice["id"] for notice in view[name]) for name in ("soon", "lately")}
    assert ids == {"soon": sorted(soon), "lately": sorted(lately)}


def test_a_danish_notice_on_an_english_page_says_its_language(views: Views) -> None:
    notices = {notice["id"]: notice for notice in views["/en/driftsstatus/"]["current"]}
    assert (notices["pas-nede"]["lang"], notices["pas-nede"]["title"]) == ("", "Passports are down")
    assert (notices["alt-planlagt"]["lang"], notices["alt-planlagt"]["title"]) == ("da", "Vi lukker i nat")


# The deadline


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Senest 5 dage efter indflytning", ["Senest ", "[5 dage]", " efter indflytning"]),
        (
            "Tidligst 28 dage før flytningen og senest 5 dage efter",
            ["Tidligst 28 dage før flytningen og senest ", "[5 dage]", " efter"],
        ),
        ("Inden barnet er 6 måneder", ["Inden barnet er ", "[6 måneder]"]),
        ("10 arbejdsdage før, og helst inden sommer", ["[10 arbejdsdage]", " før, og helst inden sommer"]),
        ("No later than 3 months after you arrive", ["No later than ", "[3 months]", " after you arrive"]),
        ("Senest 4-6 uger før", ["Senest ", "[4-6 uger]", " før"]),
        ("1½ år efter", ["[1½ år]", " efter"]),
        ("Forny hvert år. Licensen gælder i 1 år", ["Forny hvert år. Licensen gælder i 1 år"]),
        ("Før du rejser", ["Før du rejser"]),
        ("Inden 1. marts 2027", ["Inden 1. marts 2027"]),
    ],
)
def test_the_number_that_counts_in_a_deadline_stands_on_a_plate(text: str, parts: list[str]) -> None:
    found = service.deadline(Fact.model_validate(text))
    assert found
    assert [f"[{part['text']}]" if part["plate"] else part["text"] for part in found["parts"]] == parts


def test_no_deadline_is_no_sentence() -> None:
    assert service.deadline(None) is None


# Things to have ready


def test_a_thing_to_have_ready_is_called_what_the_page_calls_it(views: Views) -> None:
    view = views["/selvbetjening/pas/"]
    assert "Et billede af dit ansigt" in view["needs"]
    assert view["needs"] == [thing["name"] for thing in view["have_ready"]]


# Streets and journeys


def test_a_topic_stands_in_its_street_of_four(content: Path) -> None:
    make_site(content)
    original = (content / "emner/pas-og-attester.md").read_text("utf-8")
    for number, colour in enumerate(("nyboder", "hyben", "himmel", "iris", "kobber"), start=2):
        topic = re.sub(r"(?m)^nummer: .*$", f"nummer: {number}", original)
        topic = re.sub(r"(?m)^farve: .*$", f"farve: {colour}", topic)
        write(content, f"emner/emne-{number}.md", re.sub(r"(?m)^titel: .*$", f"titel: Emne {number}", topic))
    views = views_of(portal_of(content))
    streets = {
        address: [house["id"] for house in view["street"]] for address, view in views.items() if "street" in view
    }
    assert streets["/emner/pas-og-attester/"] == ["pas-og-attester", "emne-2", "emne-3", "emne-4"]
    assert streets["/emner/emne-6/"] == ["emne-5", "emne-6"]


def test_the_steps_of_a_journey_know_the_condition_they_are_for(views: Views) -> None:
    view = views["/livssituationer/rejse/"]
    assert [(one["number"], one["text"]) for one in view["conditions"]] == [
        (1, "du rejser langt"),
        (2, "du bliver væk"),
    ]
    steps = [step for phase in view["phases"] for step in phase["steps"] if step["condition"]]
    assert [step["condition"] for step in steps] == view["conditions"]


# Reply times


def test_what_is_known_of_prices_and_times_stands_under_its_authority_and_the_rest_is_named(views: Views) -> None:
    view = views["/svartider/"]
    assert {row["owner"] for row in view["municipal"]} == {"Bykontoret"}
    assert {row["owner"] for row in views["/en/svartider/"]["municipal"]} == {"City Office"}
    tables = [view["municipal"], view["others"], *(one["rows"] for one in view["authorities"])]
    stated = [row["link"]["address"] for table in tables for row in table]
    unstated = [link["address"] for link in view["unstated"]]
    services = sorted(
        address
        for address, other in views.items()
        if address.startswith("/selvbetjening/") and other["indexed"] and "sign" in other
    )
    assert sorted(stated + unstated) == services
    assert all(row["processing_time"] or row["price"] for table in tables for row in table)


# The way out


@pytest.mark.parametrize(
    ("address", "kind", "leads_to", "host"),
    [
        (
            "/selvbetjening/pas/",
            "link",
            "https://www.pas.example.org/bestil?sprog=da&fra=portal",
            "Den digitale paslåge",
        ),
        ("/selvbetjening/flytning/", "link", "https://www.flytning.example.org/", "flytning.example.org"),
        ("/selvbetjening/tid-paa-bykontoret/", "booking", "https://tid.example.org/", "tid.example.org"),
        ("/selvbetjening/kolonihave/", "booking", "https://bykontoret.example.org/tid", "Bykontoret"),
        ("/selvbetjening/bistand/", "telephone", "70 10 10 10", "Telefonen"),
        ("/selvbetjening/navn/", "none", "", ""),
    ],
)
def test_the_sign_is_the_solution_else_booking_else_a_telephone(
    address: str, kind: str, leads_to: str, host: str, views: Views
) -> None:
    sign = views[address]["sign"]
    assert (sign["kind"], sign["address"], sign["host"]) == (kind, leads_to, host)


def test_the_sign_takes_the_first_place_that_can_be_reached(content: Path) -> None:
    make_site(content)
    rewrite(
        content,
        SERVICE,
        "  art: side\n  tekst: Bestil dit pas\n  link: https://pas.example.org/bestil\n",
        "  art: ingen\n",
    )
    rewrite(content, SERVICE, "uden_digital:\n", "uden_digital:\n  - taarnet\n")
    tower = "---\ntitel: Tårnet\nart: telefon\nvises: {}\ntelefoner: {}\ngennemset: 2026-11-24\n---\n"
    for shown, telephones, expected in (
        ("ja", "[70 20 20 20]", "70 20 20 20"),
        ("kun-navn", "[70 20 20 20]", "70 20 20 20"),
        ("nej", "[70 20 20 20]", "33 66 33 66"),
        ("ja", "ukendt", "33 66 33 66"),
    ):
        write(content, "steder/taarnet.md", tower.format(shown, telephones))
        assert views_of(portal_of(content))["/selvbetjening/pas/"]["sign"]["address"] == expected


# Links


@pytest.mark.parametrize(
    ("id", "language", "expected"),
    [
        ("pas", "da", ("Bestil pas", "/selvbetjening/pas/", "", False)),
        ("pas", "en", ("Order a passport", "/en/selvbetjening/pas/", "", False)),
        ("navn", "en", ("Ændr dit navn", "/selvbetjening/navn/", "da", False)),
        ("visum", "da", ("Søg visum", "https://visum.example.org/", "", True)),
        ("visum", "en", ("Apply for a visa", "https://visum.example.org/", "", True)),
    ],
)
def test_a_link_to_a_service(id: str, language: str, expected: tuple[str, str, str, bool], library: Library) -> None:
    link = frame.service_link(library, id, language)
    assert link is not None
    assert (link["title"], link["address"], link["lang"], link["external"]) == expected


@pytest.mark.parametrize("id", ["toldattest", "skjult-attest", "forny-pas", "fra-i-morgen", "kladde", "findes-ikke"])
def test_there_is_no_link_to_what_has_no_page_to_show_and_no_link_of_its_own(id: str, library: Library) -> None:
    assert frame.service_link(library, id, "da") is None


def test_the_other_language_of_a_page_without_translation_is_the_home_page(views: Views) -> None:
    assert views["/selvbetjening/navn/"]["twin"] == {"language": "en", "address": "/en/"}
    assert views["/selvbetjening/navn/"]["alternates"] == []


def test_what_a_translation_left_in_danish_says_so(views: Views) -> None:
    view = views["/en/selvbetjening/flytning/"]
    assert view["foreign"] == {"action": "da", "afterwards": "da", "citizen_words": "da", "eligible_if": "da"}
    assert views["/en/selvbetjening/pas/"]["foreign"] == {}


def test_a_replaced_page_sends_on_and_is_not_indexed(views: Views) -> None:
    view = views["/selvbetjening/forny-pas/"]
    assert view["target"]["address"] == "/selvbetjening/pas/"
    assert view["canonical"] == "https://portal.example.org/selvbetjening/pas/"
    assert view["indexed"] is False


def test_the_trail_begins_at_home_and_does_not_end_at_the_page_itself(views: Views) -> None:
    for address, view in views.items():
        crumbs = [crumb["address"] for crumb in view["crumbs"]]
        assert address not in crumbs
        assert crumbs[:1] in ([], ["/"], ["/en/"])
    assert [crumb["address"] for crumb in views["/om/privatliv/"]["crumbs"]] == ["/", "/om/"]


# Services, topics, life situations


def test_a_topic_shows_its_services_by_need_in_its_own_order_then_the_rest_by_the_alphabet(views: Views) -> None:
    topic = views["/emner/pas-og-attester/"]
    groups = [(group["title"], [link["title"] for link in group["services"]]) for group in topic["groups"]]
    assert groups == [("Når du skal rejse", ["Bestil pas", "Søg visum"])]
    others = [link["title"] for link in topic["others"]]
    assert len(others) > 1
    assert others == sorted(others, key=sort_key)


@pytest.mark.parametrize(
    ("words", "heading"),
    [("grupper:\n  - titel: When you travel\n", ("When you travel", "")), ("", ("Når du skal rejse", "da"))],
)
def test_a_group_is_headed_in_the_language_of_its_words(content: Path, words: str, heading: tuple[str, str]) -> None:
    make_site(content, FULL)
    rewrite(content, "en/emner/pas-og-attester.md", "grupper:\n  - titel: When you travel\n", words)
    (group,) = views_of(portal_of(content))["/en/emner/pas-og-attester/"]["groups"]
    assert (group["title"], group["lang"]) == heading


def test_a_group_with_nothing_to_show_is_left_out(content: Path) -> None:
    make_site(content, FULL)
    rewrite(
        content,
        "emner/pas-og-attester.md",
        "  - titel: Når du skal rejse",
        "  - titel: Tom\n    tjenester:\n      - toldattest\n  - titel: Når du skal rejse",
    )
    assert len(views_of(portal_of(content))["/emner/pas-og-attester/"]["groups"]) == 1


def test_topics_come_by_their_numbers(views: Views) -> None:
    assert [topic["title"] for topic in views["/emner/"]["topics"]] == ["Flytning", "Pas og attester"]


def test_another_authoritys_service_without_steps_is_a_signpost(content: Path) -> None:
    make_site(content, FULL)
    assert views_of(portal_of(content))["/selvbetjening/flytning/"]["signpost"] is True
    rewrite(content, "selvbetjening/flytning.md", "hav_klar: ukendt", "hav_klar: ukendt\ntrin:\n  - Log ind.")
    assert views_of(portal_of(content))["/selvbetjening/flytning/"]["signpost"] is False


def test_the_citys_own_service_is_no_signpost(views: Views) -> None:
    assert views["/selvbetjening/pas/"]["signpost"] is False
    assert views["/selvbetjening/navn/"]["signpost"] is False


@pytest.mark.parametrize(
    ("address", "nothing", "needs"),
    [
        ("/selvbetjening/bistand/", True, []),
        ("/selvbetjening/flytning/", False, []),
        ("/en/selvbetjening/pas/", False, ["MitID", "A photo", "Identification"]),
    ],
)
def test_nothing_to_have_ready_is_not_the_same_as_unknown(
    address: str, nothing: bool, needs: list[str], views: Views
) -> None:
    assert (views[address]["needs_nothing"], views[address]["needs"]) == (nothing, needs)


def test_what_is_unknown_is_left_out_of_the_ledger(views: Views) -> None:
    assert [row["name"] for row in views["/selvbetjening/flytning/"]["ledger"]] == ["owner"]


def test_the_three_ways_of_help_are_always_there_in_the_same_order(views: Views) -> None:
    for address in ("/selvbetjening/pas/", "/selvbetjening/navn/", "/en/selvbetjening/pas/", "/"):
        assert [way["level"] for way in views[address]["help"]] == ["self", "together", "for_you"]


def test_a_step_that_is_a_service_without_page_or_link_keeps_its_name(views: Views) -> None:
    steps = {
        step["title"]: step["address"]
        for phase in views["/livssituationer/rejse/"]["phases"]
        for step in phase["steps"]
    }
    assert steps["Få en toldattest"] == ""
    assert steps["Søg visum"] == "https://visum.example.org/"
    assert steps["Pak tasken"] == ""


def test_a_step_that_is_not_published_yet_and_in_no_catalogue_is_left_out(content: Path) -> None:
    make_site(content, FULL)
    rewrite(content, "livssituationer/rejse.md", "tjeneste: toldattest", "tjeneste: fra-i-morgen")
    view = views_of(portal_of(content))["/livssituationer/rejse/"]
    titles = [step["title"] for phase in view["phases"] for step in phase["steps"]]
    assert titles == ["Bestil pas", "Søg visum", "Pak tasken", "Tjek ind", "Meld flytning"]


def test_a_phase_without_steps_is_left_out(content: Path) -> None:
    steps = "trin:\n  - tjeneste: pas\n    naar: efter\n"
    page = (
        f"---\ntitel: Rejse\nformaal: Rejs.\nemne: pas-og-attester\nfoelsom: nej\n{steps}gennemset: 2026-11-24\n---\n"
    )
    write(make_site(content), "livssituationer/rejse.md", page)
    assert [phase["when"] for phase in views_of(portal_of(content))["/livssituationer/rejse/"]["phases"]] == ["after"]


# Drawings


@pytest.mark.parametrize(
    ("address", "drawing"),
    [
        ("/emner/pas-og-attester/", "pas-og-attester"),
        ("/selvbetjening/pas/", "pas-og-attester"),
        ("/livssituationer/rejse/", "pas-og-attester"),
        ("/om/", "lane-about"),
        ("/en/om/", "lane-about"),
        ("/hjaelp/pas-trin-for-trin/", ""),
    ],
)
def test_a_page_has_its_own_drawing_else_its_topics(address: str, drawing: str, views: Views) -> None:
    assert views[address]["drawing"] == drawing


def test_a_life_situation_with_a_drawing_of_its_own_shows_that(content: Path) -> None:
    rewrite(make_site(content, base=FULL), "livssituationer/rejse.md", "foelsom:", "tegning: flytte\nfoelsom:")
    views = views_of(portal_of(content))
    assert views["/livssituationer/rejse/"]["drawing"] == views["/en/livssituationer/rejse/"]["drawing"] == "flytte"
    assert views["/selvbetjening/pas/"]["drawing"] == "pas-og-attester"


# Places


def test_a_place_that_is_not_to_be_shown_is_nowhere(views: Views) -> None:
    assert [address for address, view in views.items() if "hemmelig" in str(view) or "70 99 99 99" in str(view)] == []


def test_a_place_shown_by_name_only_keeps_address_and_hours_to_itself(views: Views) -> None:
    view = views["/steder/havnekontoret/"]
    assert [view[key] for key in ("place_address", "city", "hours", "hours_seen", "exceptions")] == [
        "",
        "",
        [],
        None,
        [],
    ]


def test_hours_nobody_has_looked_at_for_a_year_are_not_shown(views: Views) -> None:
    assert views["/steder/gamle-tider/"]["hours"] == []
    assert views["/steder/gamle-tider/"]["hours_seen"] is None
    the_day_before = views_of(portal_of(FULL, date(2026, 11, 23)))["/steder/gamle-tider/"]
    assert the_day_before["hours"] == [{"days": "mandag–fredag", "times": "kl. 9–16", "note": ""}]


def test_a_place_lists_the_services_that_send_citizens_there(views: Views) -> None:
    assert [link["title"] for link in views["/steder/havnekontoret/"]["services"]] == [
        "Bestil pas",
        "Åbn din kolonihave",
    ]


# The index and the glossary


def letters(view: dict[str, Any]) -> dict[str, list[str]]:
    return {one["letter"]: [row["word"] for row in one["rows"]] for one in view["letters"]}


def test_the_index_has_the_whole_danish_alphabet_in_its_order(views: Views) -> None:
    assert "".join(letters(views["/a-aa/"])) == ALPHABET + "#"


def test_words_stand_under_danish_letters(views: Views) -> None:
    found = letters(views["/a-aa/"])
    assert found["Æ"] == ["Ændr dit navn", "Ændring"]
    assert found["Ø"] == ["Øgenavn", "Øv dig fra i dag"]
    assert found["Å"] == ["Åbn din kolonihave", "Aaretsnavn"]
    assert found["#"] == ["123-navn"]
    assert found["X"] == []


def test_the_index_shows_the_first_of_the_citizens_words_only(views: Views) -> None:
    words = [word for row in letters(views["/a-aa/"]).values() for word in row]
    assert "Rejsepas" in words
    assert "Pasport" not in words
    assert "Zebra" not in words


def test_hidden_and_replaced_pages_are_not_in_the_index(views: Views) -> None:
    addresses = {row["link"]["address"] for one in views["/a-aa/"]["letters"] for row in one["rows"]}
    assert not addresses & {"/selvbetjening/skjult-attest/", "/selvbetjening/forny-pas/"}


def test_the_english_index_begins_with_the_english_alphabet(views: Views) -> None:
    assert "".join(letters(views["/en/a-aa/"])) == ALPHABET[:26] + "ÆØÅ"


def test_a_danish_word_in_the_english_index_says_so_and_leaves_no_citizens_words(views: Views) -> None:
    rows = {row["word"]: row for one in views["/en/a-aa/"]["letters"] for row in one["rows"]}
    assert rows["Ændr dit navn"]["lang"] == "da"
    assert rows["Get help with the rent"]["lang"] == ""
    assert rows["Report a move"]["lang"] == ""
    assert not {"Ny adresse", "Flytte"} & set(rows)


def test_a_letter_nobody_uses_is_there_with_no_rows() -> None:
    assert by_letter([{"word": "Bo"}], "da")[1] == {"letter": "B", "rows": [{"word": "Bo"}]}
    assert len(by_letter([], "da")) == 29
    assert len(by_letter([], "en")) == 26


def test_the_glossary_explains_danish_words_in_english_where_that_is_written(views: Views) -> None:
    rows = {row["word"]: row for one in views["/en/ordbog/"]["letters"] for row in one["rows"]}
    assert rows["Aktindsigt"]["explanation"] == "Your right to see the documents of a case."
    assert (rows["Aktindsigt"]["lang"], rows["År"]["lang"]) == ("", "da")


def test_a_shortcut_without_page_or_link_is_left_out(views: Views) -> None:
    assert [link["title"] for link in views["/"]["shortcuts"]] == ["Bestil pas", "Søg visum"]


def test_text_is_shown_as_it_was_written(views: Views) -> None:
    text = html_of(views["/selvbetjening/pas/"])
    assert "{{ navn }}" in text
    assert "{% hvis %}" in text
    assert "&lt;b&gt;fed&lt;/b&gt;" in text


def test_a_page_in_another_language_says_so_and_has_english_around_it(views: Views) -> None:
    view = views["/om/arabisk/"]
    assert view["written_in"] == {"language": "ar", "direction": "rtl"}
    assert (view["language"], view["header"]) == ("en", views["/en/"]["header"])
    assert view["twin"] == {"language": "da", "address": "/"}
    assert view["crumbs"] == []
    assert {one["written_in"] for address, one in views.items() if address != "/om/arabisk/"} == {None}


LANGUAGE = "---\ntitel: {name}!\nformaal: {name}?\nsprog: {code}\nsprognavn: {name}\nunder: sprog\n{more}---\n{text}\n"


def in_language(content: Path, code: str, name: str, text: str = "x", more: str = "") -> None:
    write(content, f"sider/{code}.md", LANGUAGE.format(code=code, name=name, text=text, more=more))


def test_every_page_leads_to_the_other_languages_by_their_own_names(content: Path) -> None:
    make_site(content)
    in_language(content, "tr", "Türkçe")
    in_language(content, "pl", "polski")
    in_language(content, "fa", "فارسی", more="status: skjult\n")
    views = views_of(portal_of(content))
    wanted = [("/sprog/pl/", "pl", "polski"), ("/sprog/tr/", "tr", "Türkçe")]
    assert all(
        [(one["address"], one["language"], one["name"]) for one in view["other_languages"]] == wanted
        for view in views.values()
    )


def test_pages_in_other_languages_are_translations_of_one_another(content: Path) -> None:
    make_site(content)
    in_language(content, "pl", "polski")
    assert views_of(portal_of(content))["/sprog/pl/"]["alternates"] == []
    in_language(content, "tr", "Türkçe")
    views = views_of(portal_of(content))
    assert views["/sprog/pl/"]["alternates"] == views["/sprog/tr/"]["alternates"]
    assert [one["language"] for one in views["/sprog/pl/"]["alternates"]] == ["pl", "tr"]
    assert [one["href"].rpartition(".org")[2] for one in views["/sprog/pl/"]["alternates"]] == [
        "/sprog/pl/",
        "/sprog/tr/",
    ]


def test_danish_words_are_not_explained_in_danish_on_a_page_in_another_language(content: Path) -> None:
    make_site(content)
    write(content, "ordbog/mitid.md", "---\ntitel: MitID\nforklaring: Dit digitale id.\n---\n")
    in_language(content, "pl", "polski", text="MitID to twoja tożsamość.")
    assert [piece["terms"] for piece in views_of(portal_of(content))["/sprog/pl/"]["prose"]] == [[]]


def test_helpers_see_for_each_service_the_ways_it_names_itself(views: Views) -> None:
    rows = views["/hjaelp/hjaelp-en-anden/"]["helpers_ways"]
    assert [(row["service"]["title"], [way["title"] for way in row["ways"]]) for row in rows] == [
        ("Bestil pas", ["Lad en anden gøre det"])
    ]
    assert views["/hjaelp/lad-en-anden/"]["helpers_ways"] == []


@pytest.mark.parametrize(
    ("kind", "level", "shown"),
    [
        ("fuldmagt", "sammen", True),
        ("kontakt", "for-dig", True),
        ("ikke-digital", "for-dig", False),
        ("kontakt", "sammen", False),
    ],
)
def test_what_helps_somebody_act_for_another_is_a_way_for_helpers(
    content: Path, kind: str, level: str, shown: bool
) -> None:
    copy_full = FULL / "hjaelp/lad-en-anden.md"
    text = copy_full.read_text("utf-8").replace("art: fuldmagt", f"art: {kind}").replace("er: for-dig", f"er: {level}")
    shutil.copytree(FULL, content, dirs_exist_ok=True)
    write(content, "hjaelp/lad-en-anden.md", text)
    rows = views_of(portal_of(content))["/hjaelp/hjaelp-en-anden/"]["helpers_ways"]
    assert [way["address"] for row in rows for way in row["ways"]] == (["/hjaelp/lad-en-anden/"] if shown else [])


def test_the_footer_leads_helpers_to_their_page(views: Views) -> None:
    assert "/hjaelp/hjaelp-en-anden/" in [link["address"] for link in views["/"]["footer"]]
