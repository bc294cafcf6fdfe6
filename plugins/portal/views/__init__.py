"""From a record to what its template may see, one module for each type.

`views_of` gives the template and the view of each page an entry becomes: plain dicts and strings, all that it shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from plugins.catalogue.entries import Entry
from plugins.catalogue.schema import (
    CounterGuide,
    DecisionGuide,
    HelpFunction,
    LifeSituation,
    Page,
    Place,
    Service,
    Titled,
    Topic,
)

from ..site import Portal
from . import counter, decision, handout, help_function, life_situation, place, redirect, service, tools, topic

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


def views_of(entry: Entry[Titled], portal: Portal) -> Iterator[tuple[str, View]]:
    """The template and the view of each page: of most entries one, of a decision guide several, and the handouts.

    Last come those that lead on to it. What has no page of its own (a notice, a term, a place that may not be
    shown) has none.
    """
    own = list(_own_views(entry, portal))
    yield from own
    if own:
        yield from (redirect.view(entry, portal, address) for address in entry.other_addresses)


def _own_views(entry: Entry[Titled], portal: Portal) -> Iterator[tuple[str, View]]:
    record = entry.record
    if isinstance(record, DecisionGuide):
        yield from decision.views(cast("Entry[DecisionGuide]", entry), portal)
    elif (maker := _MAKERS.get(type(record))) and (made := maker(entry, portal)):
        yield made
    if entry.has_handout:
        yield from handout.views(cast("Entry[Service | LifeSituation]", entry), portal)
