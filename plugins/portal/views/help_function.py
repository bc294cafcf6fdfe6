"""A help function: a guide, questions and answers, a film with its text, or a way to somebody who helps."""

from __future__ import annotations

from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import HelpFunction, Place, Service, Topic
from plugins.catalogue.schema.help import GuideStep
from plugins.catalogue.schema.kinds import known

from .. import structured_data
from ..hours import dated
from ..site import Portal
from ..terms import Explainer
from . import frame, place
from .service import foreign

Dict = dict[str, Any]


def view(entry: Entry[HelpFunction], portal: Portal) -> tuple[str, Dict]:
    library, record, language = portal.library, entry.record, entry.language
    crumbs = frame.trail(library, language, *frame.tool_crumb(library, "hjaelp", language))
    explainer = Explainer(entry, library)
    shared = frame.frame(entry, portal, description=record.purpose, crumbs=crumbs)
    matter = {
        "purpose": record.purpose,
        "foreign": foreign(entry),
        "kind": record.kind.name.lower(),
        "level": record.level.name.lower(),
        "video": _video(entry, explainer),
        "steps": [_step(step, explainer) for step in record.steps],
        "questions": [
            {"question": one.question, "answer": explainer.prose(entry.prose[one.answer].html)}
            for one in record.questions
        ],
        "prose": explainer.prose(entry.body.html),
        "link": {"label": record.link_label, "address": record.link} if record.link and record.link_label else None,
        "phone_note": known(record.phone_note) or "",
        "places": place.contacts(library.those(Place, record.places), portal, language),
        "helpers_ways": _helpers_ways(entry, library, language) if record.lists_helpers_ways else [],
        "services": frame.service_links(library, record.services, language),
        "topics": [frame.page_link(library, one, language) for one in library.those(Topic, record.topics)],
        "reviewed": dated(record.reviewed, language) if record.reviewed else None,
        "own_advice": not record.sources,
    }
    return "help_function.html", shared | matter | {"structured_data": structured_data.help_function(entry, portal)}


def _step(step: GuideStep, explainer: Explainer) -> Dict:
    text = step.text or ""
    return {"title": step.title, "text": text, "terms": explainer.terms(text)}


def _video(entry: Entry[HelpFunction], explainer: Explainer) -> Dict | None:
    video = entry.record.video
    if video is None:
        return None
    return {
        "file": f"/medier/{video.file}",
        "captions": f"/medier/{video.captions}" if video.captions else "",
        "transcript": explainer.prose(entry.prose[video.transcript].html),
    }


def _helpers_ways(page: Entry[HelpFunction], library: Library, language: str) -> list[Dict]:
    """Each service that names ways to help another with it, and those ways in its order; the page itself is not one."""
    rows = []
    for service in library.listed(Service):
        named = library.those(HelpFunction, service.record.help)
        ways = [one for one in named if one.record.is_way_for_helpers and one.id != page.id]
        if ways:
            links = [frame.page_link(library, one, language) for one in ways]
            rows.append({"service": frame.page_link(library, service, language), "ways": links})
    return rows
