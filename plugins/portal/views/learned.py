"""What was learned at the counter and a citizen can avoid: a question with its answer, on the page of the service."""

from __future__ import annotations

from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import CounterGuide, Service
from plugins.catalogue.schema.counter import Stop

from ..hours import dated
from ..terms import Explainer
from . import frame

Dict = dict[str, Any]


def mark(stop: Stop, language: str) -> Dict:
    """When and where a stop was learned; no date for what is advice."""
    return {"learned": dated(stop.learned, language) if stop.learned else None, "learned_by": stop.learned_by or ""}


def questions(service: Entry[Service], library: Library, explainer: Explainer) -> Dict:
    """The questions of the service's guide, and their language where it is another than the page's."""
    danish = library.find(CounterGuide, service.id)
    if danish is None or not danish.is_listed:
        return {"questions": [], "lang": ""}
    guide = frame.in_language(library, danish, service.language)
    untranslated = guide.language != service.language or "stop" in guide.foreign
    found = [
        {
            "question": stop.avoidable.question,
            "answer": explainer.prose(guide.prose[stop.avoidable.answer].html),
            **mark(stop, service.language),
        }
        for stop in guide.record.stops
        if stop.avoidable
    ]
    return {"questions": found, "lang": "da" if untranslated else ""}
