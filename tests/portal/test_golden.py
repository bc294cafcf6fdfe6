"""What the full site becomes, in files that are read in review: an example of each type of page, and all for machines.

`make golden` writes them anew.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from plugins.portal import search, sitemap
from plugins.portal.site import Portal
from tests.helpers import TESTS, Golden, as_json

GOLDEN = TESTS / "golden"
PAGES = {
    "home": "/",
    "home.en": "/en/",
    "service": "/selvbetjening/pas/",
    "service.en": "/en/selvbetjening/pas/",
    "service-signpost": "/selvbetjening/flytning/",
    "service-partly-translated.en": "/en/selvbetjening/flytning/",
    "service-by-telephone": "/selvbetjening/bistand/",
    "service-hidden": "/selvbetjening/skjult-attest/",
    "redirect": "/selvbetjening/forny-pas/",
    "redirect-other-address.en": "/en/ring/",
    "help-guide": "/hjaelp/pas-trin-for-trin/",
    "help-questions": "/hjaelp/pas-spoergsmaal/",
    "help-questions.en": "/en/hjaelp/pas-spoergsmaal/",
    "help-film": "/hjaelp/pas-film/",
    "help-contact": "/hjaelp/ring-til-os/",
    "topic": "/emner/pas-og-attester/",
    "topic.en": "/en/emner/pas-og-attester/",
    "life-situation": "/livssituationer/rejse/",
    "life-situation.en": "/en/livssituationer/rejse/",
    "decision-question": "/kan-jeg-selv/rejsepas/",
    "decision-question.en": "/en/kan-jeg-selv/rejsepas/",
    "decision-question-later": "/kan-jeg-selv/rejsepas/hjaelp/",
    "decision-online": "/kan-jeg-selv/rejsepas/bestil/",
    "decision-online.en": "/en/kan-jeg-selv/rejsepas/bestil/",
    "decision-telephone": "/kan-jeg-selv/rejsepas/ring/",
    "place": "/steder/bykontoret/",
    "place.en": "/en/steder/bykontoret/",
    "place-name-only": "/steder/havnekontoret/",
    "counter-guide": "/selvbetjening/pas/medbetjening/",
    "counter-guide.en": "/en/selvbetjening/pas/medbetjening/",
    "counter": "/medbetjening/",
    "handout": "/selvbetjening/pas/seddel/",
    "handout.en": "/en/selvbetjening/pas/seddel/",
    "handout-large": "/selvbetjening/pas/seddel/stor-skrift/",
    "handout-life-situation": "/livssituationer/rejse/seddel/",
    "my-list": "/min-liste/",
    "search": "/soeg/",
    "index": "/a-aa/",
    "index.en": "/en/a-aa/",
    "glossary": "/ordbog/",
    "glossary.en": "/en/ordbog/",
    "status": "/driftsstatus/",
    "reply-times": "/svartider/",
    "help": "/hjaelp/",
    "topics": "/emner/",
    "life-situations": "/livssituationer/",
    "decisions": "/kan-jeg-selv/",
    "places": "/steder/",
    "text-page": "/om/privatliv/",
    "text-page-right-to-left": "/om/arabisk/",
    "statement": "/om/tilgaengelighed/",
    "statement.en": "/en/om/tilgaengelighed/",
    "way-to-the-statement": "/was/",
    "components": "/om/komponenter/",
    "not-found": "/404.html",
}
FURNITURE = ("footer", "header", "home", "notices", "other_languages", "search_address", "telephone")
"""What is the same on every page of a language; the home pages show it."""
APART = ("structured_data",)


@pytest.mark.parametrize("name", PAGES)
def test_the_view_of_a_page(name: str, views: dict[str, dict[str, Any]], golden: Golden) -> None:
    hidden = APART if name.startswith("home") else FURNITURE + APART
    shown = {key: value for key, value in views[PAGES[name]].items() if key not in hidden}
    golden.compare(GOLDEN / "views" / f"{name}.json", as_json(shown))


def test_the_furniture_is_the_same_on_every_page_of_a_language(views: dict[str, dict[str, Any]]) -> None:
    homes = {"da": views["/"], "en": views["/en/"]}
    for view in views.values():
        assert {key: view[key] for key in FURNITURE} == {key: homes[view["language"]][key] for key in FURNITURE}


@pytest.mark.parametrize("name", ["service", "service.en", "help-questions", "place", "place.en", "place-name-only"])
def test_the_structured_data_of_a_page(name: str, views: dict[str, dict[str, Any]], golden: Golden) -> None:
    golden.compare(GOLDEN / "json-ld" / f"{name}.json", as_json(json.loads(views[PAGES[name]]["structured_data"])))


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_search_documents(language: str, full: Portal, golden: Golden) -> None:
    found = list(search.documents(full.library, language))
    golden.compare(GOLDEN / "search" / f"{language}.json", as_json(found))


def test_the_sitemap(views: dict[str, dict[str, Any]], golden: Golden) -> None:
    golden.compare(GOLDEN / "sitemap.xml", sitemap.sitemap(views.values()).decode())


def test_no_golden_file_is_left_over() -> None:
    wanted = {f"{name}.json" for name in PAGES}
    assert {path.name for path in (GOLDEN / "views").iterdir()} == wanted
