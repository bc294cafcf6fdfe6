"""A place or channel: how to reach it, and when."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.schema import Place, Service
from plugins.catalogue.schema.kinds import Shown, known

from .. import structured_data
from ..hours import dated, exceptions, opening_hours, schedule
from ..site import Portal
from ..terms import Explainer
from . import frame

Dict = dict[str, Any]


def view(entry: Entry[Place], portal: Portal) -> tuple[str, Dict] | None:
    """The page of a place; None for one that is not to be shown."""
    library, record, language = portal.library, entry.record, entry.language
    if record.shown is Shown.NOTHING:
        return None
    crumbs = frame.trail(library, language, *frame.tool_crumb(library, "steder", language))
    shared = frame.frame(entry, portal, description=record.purpose or record.title, crumbs=crumbs)
    matter = contact(entry, portal, language) | {
        "purpose": record.purpose or "",
        "helps_with": list(record.helps_with),
        "languages": list(record.languages),
        "wheelchair": record.wheelchair or "",
        "prose": Explainer(entry, library).prose(entry.body.html),
        "services": frame.service_links(library, _helped_here(entry, portal), language),
        "reviewed": dated(record.reviewed, language) if record.reviewed else None,
    }
    return "place.html", shared | matter | {"structured_data": structured_data.place(entry, portal)}


def shown(entries: Iterable[Entry[Place]]) -> list[Entry[Place]]:
    """The places that may be shown, by their name at least."""
    return [entry for entry in entries if entry.record.shown is not Shown.NOTHING]


def contacts(entries: Iterable[Entry[Place]], portal: Portal, language: str) -> list[Dict]:
    """How to reach each place that may be shown."""
    return [contact(entry, portal, language) for entry in shown(entries)]


def contact(entry: Entry[Place], portal: Portal, language: str) -> Dict:
    """How to reach a place: what may be shown of it on the day of the build."""
    page = frame.in_language(portal.library, entry, language)
    record, whole = page.record, page.record.shown is Shown.ALL
    known_hours = record.hours_on(portal.library.day)
    hours = opening_hours(known_hours, language)
    return {
        "name": record.title,
        "page": frame.page_link(portal.library, entry, language),
        "lang": frame.foreign_to(language, page),
        "telephones": [{"number": one.number, "purpose": one.purpose or ""} for one in known(record.telephones) or ()],
        "place_address": (known(record.address) or "") if whole else "",
        "city": (record.city or "") if whole else "",
        "url": record.url or "",
        "booking_url": record.booking_url or "",
        "email": record.email or "",
        "access": record.access or "",
        "hours": hours,
        "hours_seen": dated(record.hours_seen, language) if hours and record.hours_seen else None,
        "schedule": schedule(known_hours, record.exceptions, portal.library.day),
        "exceptions": exceptions(record.exceptions, portal.library.day, language) if whole else [],
    }


def _helped_here(entry: Entry[Place], portal: Portal) -> list[str]:
    """The services that send citizens here."""
    return [
        one.id
        for one in portal.library.listed(Service)
        if entry.id in one.record.without_digital + one.record.helped_at
    ]
