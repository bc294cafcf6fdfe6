"""The search index: what is found, under which words, and what is shown of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from lunr.index import Index

from plugins.catalogue.library import Library
from plugins.catalogue.schema import Topic
from plugins.catalogue.schema.fields import facets_of
from plugins.portal import search
from tests.helpers import FULL, library_of


def documents(library: Library, language: str = "da") -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in search.documents(library, language)}


@pytest.fixture(scope="module")
def indexes(library: Library) -> dict[str, Index]:
    return {language: Index.load(json.loads(search.index(library, language))["index"]) for language in ("da", "en")}


def found(index: Index, query: str) -> list[str]:
    return [result["ref"] for result in index.search(query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("pas", "selvbetjening/pas"),
        ("pasport", "selvbetjening/pas"),
        ("adresseændringer", "selvbetjening/flytning"),
        ("flytte", "selvbetjening/flytning"),
        ("FLYTTE", "selvbetjening/flytning"),
        ("ferie", "livssituationer/rejse"),
        ("øgenavn", "selvbetjening/navn"),
        ("جواز", "selvbetjening/pas"),
    ],
)
def test_the_citizens_own_words_lead_to_the_page(query: str, first: str, indexes: dict[str, Index]) -> None:
    assert found(indexes["da"], query)[0] == first


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("passports", "selvbetjening/pas"),
        ("renewing", "selvbetjening/pas"),
        ("huslejen", "selvbetjening/bistand"),
        ("rent", "selvbetjening/bistand"),
    ],
)
def test_english_finds_translations_and_danish_pages_by_their_english_name(
    query: str, first: str, indexes: dict[str, Index]
) -> None:
    assert found(indexes["en"], query)[0] == first


def test_what_nobody_wrote_is_not_found(indexes: dict[str, Index]) -> None:
    assert found(indexes["da"], "flodhest") == []


@pytest.mark.parametrize(
    "id",
    [
        "selvbetjening/kladde",
        "selvbetjening/skjult-attest",
        "selvbetjening/forny-pas",
        "selvbetjening/fra-i-morgen",
        "selvbetjening/til-i-gaar",
        "hjaelp/uden-net",
        "steder/bykontoret",
        "ordbog/aktindsigt",
    ],
)
def test_what_is_not_listed_is_not_in_the_index(id: str, library: Library) -> None:
    assert id not in documents(library)
    assert id not in documents(library, "en")


def test_drafts_stay_out_also_where_they_are_shown() -> None:
    assert "selvbetjening/kladde" not in documents(library_of(FULL, drafts=True))


def test_a_danish_page_shown_in_english_says_its_language(library: Library) -> None:
    shown = documents(library, "en")
    assert shown["selvbetjening/navn"]["shown"]["lang"] == "da"
    assert shown["selvbetjening/navn"]["shown"]["address"] == "/selvbetjening/navn/"
    assert shown["selvbetjening/pas"]["shown"]["lang"] == ""
    assert shown["selvbetjening/pas"]["shown"]["address"] == "/en/selvbetjening/pas/"


def test_a_service_without_translation_is_found_by_its_name_in_the_catalogue(library: Library) -> None:
    one = documents(library, "en")["selvbetjening/bistand"]
    assert one["fields"]["title"] == "Få hjælp til huslejen Get help with the rent"
    assert one["shown"]["title"] == "Get help with the rent"


def test_a_service_weighs_more_than_a_page_about_services(library: Library) -> None:
    boosts = {id.split("/")[0]: one["boost"] for id, one in documents(library).items()}
    assert boosts["selvbetjening"] > max(boost for kind, boost in boosts.items() if kind != "selvbetjening")


def test_the_weights_are_those_of_the_schema() -> None:
    weights = search.field_weights()
    assert all(
        weights[facets.name] == facets.search
        for model in search.SEARCHED
        for facets in facets_of(model)
        if facets.search
    )
    assert weights["title"] > weights["citizen_words"] > weights["purpose"] > weights["body"] > 0


def test_every_document_has_text_in_every_field_it_has(library: Library) -> None:
    for one in documents(library).values():
        assert all(isinstance(text, str) for text in one["fields"].values())
        shown = {
            "title",
            "title_lang",
            "purpose",
            "address",
            "lang",
            "type",
            "topic",
            "words",
            "deadline",
            "logins",
            "owner",
        }
        assert set(one["shown"]) == shown


def test_a_service_without_a_page_is_found_by_its_name_and_shown_by_its_owner(library: Library) -> None:
    found = documents(library)["andre-steder/visum"]
    assert found["fields"]["title"] == "Søg visum"
    assert found["shown"]["address"].startswith("https://")
    assert found["shown"]["owner"] == "Rejsestyrelsen"
    assert not any(
        id.startswith("andre-steder/") and f"selvbetjening/{id.split('/')[1]}" in documents(library)
        for id in documents(library)
    )


def test_a_document_tells_what_decides_whether_to_press_it(library: Library) -> None:
    found = {id: one["shown"] for id, one in documents(library).items()}
    passport, travel = found["selvbetjening/pas"], found["livssituationer/rejse"]
    assert (passport["topic"], passport["logins"]) == ("pas-og-attester", ["mitid", "mitid_business"])
    assert "bestil pas" in passport["words"]
    assert (travel["topic"], travel["deadline"], travel["logins"]) == ("pas-og-attester", "", [])


def test_the_index_knows_the_colour_and_the_drawing_of_each_topic(library: Library) -> None:
    topics = json.loads(search.index(library, "en"))["topics"]
    assert set(topics) == {entry.id for entry in library.listed(Topic)}
    assert topics["pas-og-attester"]["poster"]


def test_the_index_is_the_same_bytes_each_time_and_names_the_browsers_stemmer(library: Library) -> None:
    assert search.index(library, "da") == search.index(library, "da")
    assert json.loads(search.index(library, "da"))["index"]["pipeline"] == ["stemmer-da"]


def test_the_editors_note_is_not_searched(library: Library) -> None:
    assert b"redaktion" not in search.index(library, "da")
    assert "Prisen for børn" not in json.dumps(documents(library), ensure_ascii=False)
