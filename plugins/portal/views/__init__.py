"""From a record to what its template may see, one module for each type.

`view_of` gives the template and the view of an entry: plain dicts and strings, all that the page shows.
"""

from __future__ import annotations

from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.schema import CounterGuide, HelpFunction, LifeSituation, Page, Place, Service, Titled, Topic

from ..site import Portal
from . import counter, help_function, life_situation, place, service, tools, topic

View = dict[str, Any]

_MAKERS: dict[type[Titled], Any] = {
    Service: service.view,
    CounterGuide: counter.view,
    HelpFunction: help_function.view,
    Topic: topic.view,
    LifeSituation: life_situation.view,
    Place: place.view,
    Page: tools.view,
}


def view_of(entry: Entry[Titled], portal: Portal) -> tuple[str, View] | None:
    """The template and the view of a page; None for what has no page of its own (a notice, a term)."""
    maker = _MAKERS.get(type(entry.record))
    return maker(entry, portal) if maker else None
