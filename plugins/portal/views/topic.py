"""A topic: its services in the editors' order, its life situations, and the help that is about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import HelpFunction, LifeSituation, Service, Topic

from ..site import Portal
from ..terms import Explainer
from . import frame

Dict = dict[str, Any]

_HOUSES = 4
"""How many houses stand in a street."""


def view(entry: Entry[Topic], portal: Portal) -> tuple[str, Dict]:
    library, record, language = portal.library, entry.record, entry.language
    crumbs = frame.trail(library, language, *frame.tool_crumb(library, "emner", language))
    shared = frame.frame(entry, portal, description=record.purpose, crumbs=crumbs)
    matter = {
        "purpose": record.purpose,
        "prose": Explainer(entry, library).prose(entry.body.html),
        "outages": frame.current_notices(library, language, topics=[entry.id]),
        "id": entry.id,
        "street": _street_of(entry, library, language),
        "groups": list(_groups(entry, library, language)),
        "others": frame.service_links(library, _others(entry, library), language),
        "life_situations": [
            frame.page_link(library, one, language)
            for one in library.listed(LifeSituation)
            if one.record.topic == entry.id
        ],
        "help": [
            frame.page_link(library, one, language)
            for one in library.listed(HelpFunction)
            if entry.id in one.record.topics
        ],
    }
    return "topic.html", shared | matter


def houses(library: Library, language: str) -> list[Dict]:
    """The topics in their own order, with colour, drawing and number of services."""
    ordered = sorted(library.listed(Topic), key=lambda one: one.record.order)
    return [
        frame.page_link(library, one, language)
        | {
            "id": one.id,
            "drawing": frame.drawing_of(library, one),
            "count": len(frame.service_links(library, services_of(one, library), language)),
        }
        for one in ordered
    ]


def every_service(library: Library, language: str) -> set[str]:
    """The addresses of all that the topics lead to, each once."""
    ids = {id for one in library.listed(Topic) for id in services_of(one, library)}
    return {link["address"] for link in frame.service_links(library, ids, language)}


def _street_of(entry: Entry[Topic], library: Library, language: str) -> list[Dict]:
    """The street a topic stands in: it and its neighbours."""
    every = houses(library, language)
    place = next((number for number, house in enumerate(every) if house["id"] == entry.id), 0)
    first = place - place % _HOUSES
    return every[first : first + _HOUSES]


def services_of(entry: Entry[Topic], library: Library) -> list[str]:
    """The ids of a topic's services: those it names, in its order, then others that name it."""
    return list(dict.fromkeys(entry.record.services)) + _others(entry, library)


def _others(entry: Entry[Topic], library: Library) -> list[str]:
    """The services that name a topic, and that it does not name."""
    named = entry.record.services
    return [one.id for one in library.listed(Service) if entry.id in one.record.topics and one.id not in named]


def _groups(entry: Entry[Topic], library: Library, language: str) -> Iterator[Dict]:
    """The groups that have a service to show, and the language of the heading where nobody has translated it."""
    foreign = "da" if "grupper" in entry.foreign else ""
    for group in entry.record.groups:
        if services := frame.service_links(library, group.services, language):
            yield {"title": group.title, "lang": foreign, "services": services}
