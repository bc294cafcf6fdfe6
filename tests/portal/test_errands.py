"""What a list of one's own may hold, and what it shows of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from plugins.portal.views import errands
from tests.helpers import FULL, library_of, make_site, portal_of, rewrite, views_of, write

WEEKEND = """---
titel: Når du skal på weekend
formaal: Se, hvad du skal ordne.
emne: pas-og-attester
foelsom: nej
trin:
  - tjeneste: pas
    naar: foer
  - tjeneste: visum
    naar: foer
  - tjeneste: bistand
    naar: foer
  - titel: Pak tasken
    naar: foer
borgerord:
  - weekend
status: udgivet
gennemset: 2026-11-24
kilder:
  - link: https://pas.example.org/
    dato: 2026-11-24
---
"""


@pytest.fixture
def weekend(content: Path) -> Path:
    """The full site, with a life situation that is not sensitive; help with the rent is."""
    make_site(content, base=FULL)
    write(content, "livssituationer/weekend.md", WEEKEND)
    return content


def data(content: Path, language: str = "da") -> dict[str, Any]:
    return errands.data(library_of(content), language)


def test_services_with_a_page_are_errands(weekend: Path) -> None:
    assert {"pas", "flytning", "navn"} <= data(weekend)["errands"].keys()


def test_a_service_elsewhere_is_one_when_a_life_situation_names_it_that_is_not_sensitive(weekend: Path) -> None:
    assert "visum" in data(weekend)["errands"]
    rewrite(weekend, "livssituationer/weekend.md", "foelsom: nej", "foelsom: ja")
    assert "visum" not in data(weekend)["errands"]


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_sensitive_service_is_none(weekend: Path, language: str) -> None:
    assert "pas" in data(weekend, language)["errands"]
    rewrite(weekend, "selvbetjening/pas.md", "foelsom: nej", "foelsom: ja")
    found = data(weekend, language)
    assert "pas" not in found["errands"]
    assert "pas" not in found["renamed"].values()


def test_hidden_and_unpublished_services_are_none(weekend: Path) -> None:
    assert not {"skjult-attest", "kladde", "fra-i-morgen", "til-i-gaar", "forny-pas"} & data(weekend)["errands"].keys()


def test_a_service_that_was_replaced_leads_to_the_one_that_came(weekend: Path) -> None:
    assert data(weekend)["renamed"] == {"forny-pas": "pas"}


def test_what_to_have_ready_has_the_services_own_name_and_note(weekend: Path) -> None:
    found = data(weekend)
    assert found["errands"]["pas"]["ready"] == [
        {"id": "mitid", "name": "", "note": ""},
        {"id": "foto", "name": "Et billede af dit ansigt", "note": "Det må højst være 6 måneder gammelt"},
        {"id": "legitimation", "name": "", "note": ""},
    ]
    assert found["things"]["mitid"] == "MitID"


def test_things_stand_in_the_order_of_the_vocabulary(weekend: Path) -> None:
    library = library_of(weekend)
    used = data(weekend)["things"]
    assert list(used) == [id for id in library.things if id in used]


def test_a_step_is_the_same_in_each_language_until_it_is_written_anew(weekend: Path) -> None:
    steps = {language: data(weekend, language)["errands"]["pas"]["steps"] for language in ("da", "en")}
    ids = [[step["id"] for step in found] for found in steps.values()]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == 3
    assert steps["da"][0]["text"] == "Log ind med MitID."
    assert steps["en"][0]["text"] != steps["da"][0]["text"]
    rewrite(weekend, "selvbetjening/pas.md", "Vælg en dag.", "Vælg to dage.")
    again = [step["id"] for step in data(weekend)["errands"]["pas"]["steps"]]
    assert (again[0], again[2]) == (ids[0][0], ids[0][2])
    assert again[1] != ids[0][1]


def test_words_in_another_language_than_the_list_are_marked(weekend: Path) -> None:
    untranslated = data(weekend, "en")["errands"]["navn"]
    assert (untranslated["lang"], untranslated["ready_lang"], untranslated["steps_lang"]) == ("da", "da", "da")
    translated = data(weekend, "en")["errands"]["pas"]
    assert (translated["lang"], translated["ready_lang"], translated["steps_lang"]) == ("", "", "")


def test_the_file_is_named_for_what_is_in_it(weekend: Path) -> None:
    first = errands.file(library_of(weekend), "da")
    assert json.loads(first.content) == data(weekend)
    assert errands.file(library_of(weekend), "da") == first
    rewrite(weekend, "selvbetjening/pas.md", "titel: Bestil pas", "titel: Få et pas")
    assert errands.file(library_of(weekend), "da").path != first.path


def test_pages_offer_what_may_be_an_errand(weekend: Path) -> None:
    rewrite(weekend, "selvbetjening/navn.md", "foelsom: nej", "foelsom: ja")
    views = views_of(portal_of(weekend))
    assert views["/selvbetjening/pas/"]["is_errand"]
    assert not views["/selvbetjening/navn/"]["is_errand"]
    assert not views["/selvbetjening/skjult-attest/"]["is_errand"]
    steps = [step for phase in views["/livssituationer/weekend/"]["phases"] for step in phase["steps"]]
    assert {step["title"]: step["errand"] for step in steps}["Pak tasken"] == ""
    assert {"pas", "visum"} <= {step["errand"] for step in steps}
    sensitive = [step["errand"] for phase in views["/livssituationer/rejse/"]["phases"] for step in phase["steps"]]
    assert sensitive
    assert not any(sensitive)


def test_the_page_leads_to_ready_made_lists_that_are_not_sensitive(weekend: Path) -> None:
    page = views_of(portal_of(weekend))["/min-liste/"]
    assert [link["address"] for link in page["ready_made"]] == ["/livssituationer/weekend/seddel/"]
