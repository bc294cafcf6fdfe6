"""The search index: documents from the schema's weights, stemmed as the browser stems.

The one door to search: `index` gives the bytes the browser loads. The stemmer's name and the stop words are those of
lunr-languages, so that what is built here is understood there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import snowballstemmer
from lunr.builder import Builder
from lunr.pipeline import Pipeline
from lunr.stemmer import stemmer as stem_english
from lunr.stop_word_filter import stop_word_filter as drop_english_stop_words
from lunr.trimmer import trimmer

from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import DecisionGuide, HelpFunction, LifeSituation, Service, Titled, Topic
from plugins.catalogue.schema.fields import facets_of

from .views import frame

SEARCHED: tuple[type[Titled], ...] = (Service, LifeSituation, HelpFunction, DecisionGuide, Topic)
"""The types search finds. A service weighs more than a page about services."""
_ELSEWHERE = "andre-steder"
"""The type, as the browser knows it, of a service that has no page here yet."""
_SERVICE_BOOST = 3
_ELSEWHERE_BOOST = 1
_BODY_WEIGHT = 1

_danish = snowballstemmer.stemmer("danish")


def _stem_danish(token: Any, i: Any = None, tokens: Any = None) -> Any:
    return token.update(lambda text, metadata=None: _danish.stemWord(text))


Pipeline.register_function(_stem_danish, "stemmer-da")  # the name lunr-languages gives its own

_PIPELINES: dict[str, tuple[list[Any], list[Any]]] = {
    "da": ([trimmer, _stem_danish], [_stem_danish]),
    "en": ([trimmer, drop_english_stop_words, stem_english], [stem_english]),
}


def index(library: Library, language: str) -> bytes:
    """What the browser loads: lunr's index, and what to show of each document."""
    found = list(documents(library, language))
    weights = field_weights()
    builder = Builder()
    builder.ref("id")
    for name, weight in weights.items():
        builder.field(name, boost=weight)
    builder.pipeline.reset()
    builder.search_pipeline.reset()
    indexing, searching = _PIPELINES[language]
    for step in indexing:
        builder.pipeline.add(step)
    for step in searching:
        builder.search_pipeline.add(step)
    for one in found:
        builder.add(one["fields"] | {"id": one["id"]}, {"boost": one["boost"]})
    shown = {one["id"]: one["shown"] for one in found}
    return json.dumps(
        {"index": builder.build().serialize(), "documents": shown, "topics": topics(library, language)},
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=True,
    ).encode()


def topics(library: Library, language: str) -> dict[str, dict[str, str]]:
    """What an answer shows of its topic, by the topic's id."""
    return {
        one.id: {
            "title": frame.page_link(library, one, language)["title"],
            "poster": frame.poster_of(library, one),
            "drawing": frame.drawing_of(library, one),
        }
        for one in library.listed(Topic)
    }


def field_weights() -> dict[str, int]:
    """The weight of each searched field, as the schema states it."""
    weights = {facets.name: facets.search for model in SEARCHED for facets in facets_of(model) if facets.search}
    return weights | {"body": _BODY_WEIGHT}


def documents(library: Library, language: str) -> Iterator[dict[str, Any]]:
    """A document for each page search finds: its fields as text, and what a result shows of it."""
    for model in SEARCHED:
        for entry in library.listed(model):
            page = frame.in_language(library, entry, language)
            if not page.is_draft:
                yield _document(library, entry, page, language)
    for id in library.catalogue:
        link = frame.service_link(library, id, language)
        if link and link["external"]:
            yield _elsewhere(id, link, library)


def _elsewhere(id: str, link: dict[str, Any], library: Library) -> dict[str, Any]:
    """A service that has no page here yet: found by its name, and shown by its owner."""
    topic = next((one for one in library.listed(Topic) if id in one.record.services), None)
    return {
        "id": f"{_ELSEWHERE}/{id}",
        "fields": dict.fromkeys(field_weights(), "") | {"title": link["title"]},
        "boost": _ELSEWHERE_BOOST,
        "shown": {
            name: link[name] for name in ("title", "title_lang", "address", "lang", "deadline", "logins", "owner")
        }
        | {
            "purpose": "",
            "type": _ELSEWHERE,
            "topic": topic.id if topic else "",
            "words": [link["title"].lower()],
        },
    }


def _document(library: Library, entry: Entry[Titled], page: Entry[Titled], language: str) -> dict[str, Any]:
    fields = {
        facets.name: _text(getattr(page.record, facets.name))
        for facets in facets_of(type(page.record))
        if facets.search
    }
    questions = [one.question for one in page.record.questions] if isinstance(page.record, HelpFunction) else []
    fields["body"] = " ".join([*questions, *(body.text for body in page.bodies)])
    link = frame.page_link(library, entry, language)
    if link["title"] != page.record.title:  # found by the name it is shown by, too
        fields["title"] += " " + link["title"]
    return {
        "id": f"{entry.folder}/{entry.id}",
        "fields": fields,
        "boost": _SERVICE_BOOST if isinstance(entry.record, Service) else 1,
        "shown": {
            "title": link["title"],
            "purpose": link["purpose"],
            "address": link["address"],
            "lang": link["lang"],
            "title_lang": link["title_lang"],
            "type": entry.folder,
            "topic": topic.id if (topic := frame.topic_of(library, entry)) else "",
            "owner": "",
            "words": _names(page),
            **_facts(page),
        },
    }


def _names(page: Entry[Titled]) -> list[str]:
    """What a page is called, as a citizen would write it: one who writes just that means just this page."""
    words = getattr(page.record, "citizen_words", ())
    return sorted({" ".join(name.lower().split()) for name in (page.record.title, *words)})


def _facts(page: Entry[Titled]) -> dict[str, Any]:
    """Deadline and log-in of a service; nothing of the other types."""
    if isinstance(page.record, Service):
        return frame.facts_of(cast("Entry[Service]", page))
    return {"deadline": "", "logins": []}


def _text(value: Any) -> str:
    return " ".join(str(part) for part in value) if isinstance(value, tuple) else str(value or "")
