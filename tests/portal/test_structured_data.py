"""JSON-LD: only what the page shows, and nothing that could end its element."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plugins.catalogue.schema.fields import facets_of
from plugins.catalogue.schema.service import Service
from tests.helpers import make_site, portal_of, rewrite, views_of


def data_of(view: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(view["structured_data"])
    return data


def test_a_less_than_sign_is_escaped_so_that_no_text_can_end_the_element(views: dict[str, dict[str, Any]]) -> None:
    text = views["/hjaelp/pas-spoergsmaal/"]["structured_data"]
    assert "<" not in text
    assert "Hvad betyder \\u003c3?" in text
    assert data_of(views["/hjaelp/pas-spoergsmaal/"])["mainEntity"][1]["name"] == "Hvad betyder <3?"


def test_no_structured_data_anywhere_has_a_less_than_sign(views: dict[str, dict[str, Any]]) -> None:
    assert not [address for address, view in views.items() if "<" in view["structured_data"]]


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("/selvbetjening/pas/", "GovernmentService"),
        ("/en/selvbetjening/pas/", "GovernmentService"),
        ("/steder/bykontoret/", "GovernmentOffice"),
        ("/hjaelp/pas-spoergsmaal/", "FAQPage"),
    ],
)
def test_the_type_of_thing_a_page_is_about(address: str, kind: str, views: dict[str, dict[str, Any]]) -> None:
    data = data_of(views[address])
    assert (data["@context"], data["@type"]) == ("https://schema.org", kind)
    assert data["url"] == f"https://portal.example.org{address}"


@pytest.mark.parametrize("address", ["/", "/hjaelp/pas-trin-for-trin/", "/emner/flytning/", "/livssituationer/rejse/"])
def test_other_pages_have_none(address: str, views: dict[str, dict[str, Any]]) -> None:
    assert views[address]["structured_data"] == ""


def test_a_service_without_a_link_has_no_channel(views: dict[str, dict[str, Any]]) -> None:
    assert "availableChannel" not in data_of(views["/selvbetjening/bistand/"])


def test_what_is_unknown_is_not_told(views: dict[str, dict[str, Any]]) -> None:
    assert "ukendt" not in views["/selvbetjening/flytning/"]["structured_data"]
    assert "address" not in data_of(views["/steder/gamle-tider/"])


def test_a_place_shown_by_name_only_keeps_address_and_telephone_to_itself(views: dict[str, dict[str, Any]]) -> None:
    assert set(data_of(views["/steder/havnekontoret/"])) == {"@context", "@type", "url", "inLanguage", "name"}


def test_a_translation_is_told_in_its_language(views: dict[str, dict[str, Any]]) -> None:
    data = data_of(views["/en/selvbetjening/pas/"])
    assert data["inLanguage"] == "en"
    assert data["name"] == "Order a passport"
    assert data["provider"]["name"] == "City Office"


def test_the_editors_note_is_never_told(views: dict[str, dict[str, Any]]) -> None:
    assert not [address for address, view in views.items() if "Vises ikke" in json.dumps(view, ensure_ascii=False)]


def test_every_property_of_the_schema_is_told_where_the_service_has_it(views: dict[str, dict[str, Any]]) -> None:
    wanted = {facets.schema_org for facets in facets_of(Service) if facets.schema_org} - {"availableLanguage"}
    assert wanted <= set(data_of(views["/selvbetjening/pas/"]))
    assert data_of(views["/selvbetjening/pas/"])["availableChannel"]["availableLanguage"] == ["da", "en"]


def test_an_owner_that_is_not_known_is_left_out(content: Any) -> None:
    rewrite(make_site(content), "selvbetjening/pas.md", "ejer: bykontoret", "ejer: ukendt-ejer")
    assert "provider" not in data_of(views_of(portal_of(content))["/selvbetjening/pas/"])
