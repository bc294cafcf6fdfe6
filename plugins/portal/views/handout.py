"""A handout: what one needs of a service or a life situation on one sheet of paper, and the same in large print.

Nobody writes it: it is what the page says, without what paper cannot do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from plugins.catalogue.entries import HANDOUT, LARGE_HANDOUT, Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import LifeSituation, Place, Service
from plugins.catalogue.schema.kinds import known

from ..hours import dated
from ..site import Portal
from . import frame, life_situation, place
from .service import foreign, ready_name, sign

Dict = dict[str, Any]

PDF_NAMES = {HANDOUT: "seddel.pdf", LARGE_HANDOUT: "seddel-stor-skrift.pdf"}
"""What the PDF is called that lies beside a handout's page."""
_SHOWN_OF_STEP = ("title", "title_lang", "condition", "deadline", "authority")
_MOST_PLACES = 2
"""How many places a sheet has room for beside the municipality's own telephone."""


def views(entry: Entry[Service | LifeSituation], portal: Portal) -> Iterator[tuple[str, Dict]]:
    """The template and the view of the sheet, and of the sheet in large print."""
    record = entry.record
    matter = _of_service(entry, portal) if isinstance(record, Service) else _of_life_situation(entry, portal)
    for below in (HANDOUT, LARGE_HANDOUT):
        yield (
            "handout.html",
            frame.frame(entry, portal, description=record.purpose, below=below)
            | matter
            | {
                "large": below == LARGE_HANDOUT,
                "other_size": entry.address + (HANDOUT if below == LARGE_HANDOUT else LARGE_HANDOUT),
                "pdf": f"{entry.address}{below}{PDF_NAMES[below]}" if portal.site.handouts else "",
                "about": frame.page_link(portal.library, entry, entry.language),
                "web_address": portal.absolute(entry.address),
                "short_address": short(portal.absolute(entry.address)),
                "reviewed": dated(record.reviewed, entry.language) if record.reviewed else None,
            },
        )


def _of_service(entry: Entry[Any], portal: Portal) -> Dict:
    library, record, language = portal.library, entry.record, entry.language
    deadline = known(record.deadline)
    return {
        "purpose": record.purpose,
        "foreign": foreign(entry),
        "deadline": deadline.text if deadline else "",
        "ready": [
            {"name": ready_name(item, entry, library), "note": item.note or "", "errands": []}
            for item in known(record.have_ready) or ()
        ],
        "sign": sign(record, library, language),
        "steps": list(record.steps),
        "phases": [],
        "contacts": _contacts(record.without_digital, portal, language),
    }


def _of_life_situation(entry: Entry[Any], portal: Portal) -> Dict:
    """The errands by when they are due, and what to have ready for all of them, each thing once."""
    library, language = portal.library, entry.language
    named = library.those(Service, [step.service for step in entry.record.steps if step.service])
    services = [one for one in named if one.is_listed]
    places = Counter(chain.from_iterable(one.record.without_digital for one in services))
    return {
        "purpose": entry.record.purpose,
        "foreign": foreign(entry),
        "deadline": "",
        "ready": merged(services, library, language),
        "sign": {"kind": "none", "label": "", "address": "", "host": ""},
        "steps": [],
        "phases": [
            {"when": phase["when"], "steps": [{key: step[key] for key in _SHOWN_OF_STEP} for step in phase["steps"]]}
            for phase in life_situation.phases(entry, library)
        ],
        "contacts": _contacts([id for id, _ in places.most_common()], portal, language),
    }


def merged(services: Iterable[Entry[Service]], library: Library, language: str) -> list[Dict]:
    """What to have ready for these services, each thing once with all that it is for, in the vocabulary's order.

    A thing that has one name everywhere has that, else the name they share; as on a list of one's own (`merge.js`).
    """
    uses: dict[str, dict[str, str]] = {}
    for one in services:
        page = frame.in_language(library, one, language)
        title = frame.page_link(library, one, language)["title"]
        for item in known(page.record.have_ready) or ():
            uses.setdefault(item.thing, {})[title] = ready_name(item, page, library)
    return [
        {"name": _one_of(set(uses[id].values()), thing.name_in(language)), "note": "", "errands": list(uses[id])}
        for id, thing in library.things.items()
        if id in uses
    ]


def _one_of(names: set[str], shared: str) -> str:
    return names.pop() if len(names) == 1 else shared


def _contacts(ids: Iterable[str], portal: Portal, language: str) -> list[Dict]:
    """Where one gets on when one is stuck: the first places, and the municipality's telephone, each number once."""
    found = [_contact(one) for one in place.contacts(portal.library.those(Place, ids), portal, language)]
    own = {"name": "", "lang": "", "telephone": portal.site.telephone, "address": "", "booking": ""}
    rows: list[Dict] = []
    for row in [*found[:_MOST_PLACES], own]:
        if row["telephone"] not in {other["telephone"] for other in rows} or row["address"] or row["booking"]:
            rows.append(row)
    return rows


def _contact(found: Dict) -> Dict:
    return {
        "name": found["name"],
        "lang": found["lang"],
        "telephone": found["telephones"][0]["number"] if found["telephones"] else "",
        "address": ", ".join(filter(None, (found["place_address"], found["city"]))),
        "booking": short(found["booking_url"]),
    }


def short(url: str) -> str:
    """An address as one writes it from a sheet of paper: without what a browser puts there by itself."""
    return url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
