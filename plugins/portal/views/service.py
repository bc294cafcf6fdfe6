"""A self-service solution: is this mine, what do I need, how, what then, and who helps."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from plugins.catalogue.entries import HANDOUT, Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import HelpFunction, LifeSituation, Place, Service
from plugins.catalogue.schema.fields import labels_of
from plugins.catalogue.schema.kinds import ActionKind, HelpLevel, Knowable, Login, known
from plugins.catalogue.schema.shared import Fact, NotIf, Price, Ready
from plugins.catalogue.schema.vocabulary import OwnerKind

from .. import structured_data
from ..hours import dated
from ..site import Portal
from ..terms import Explainer
from . import frame, learned, place, redirect

Dict = dict[str, Any]


def view(entry: Entry[Service], portal: Portal) -> tuple[str, Dict]:
    library, record = portal.library, entry.record
    if record.replaced_by:
        return redirect.view(entry, portal, entry.address)
    topic = frame.topic_of(library, entry)
    crumbs = frame.trail(library, entry.language, *([frame.page_link(library, topic, entry.language)] if topic else []))
    shared = frame.frame(entry, portal, description=record.purpose, crumbs=crumbs)
    return "service.html", shared | _matter(entry, portal) | {"structured_data": structured_data.service(entry, portal)}


def _matter(entry: Entry[Service], portal: Portal) -> Dict:
    """What the page itself says, in the order it says it; what is empty is left out by the template."""
    library, record, language = portal.library, entry.record, entry.language
    explainer = Explainer(entry, library)
    things = [ready(item, entry, library, explainer) for item in known(record.have_ready) or ()]
    return {
        "id": entry.id,
        "labels": labels_of(Service, language),
        "purpose": record.purpose,
        "foreign": foreign(entry),
        "is_errand": entry.id in frame.errands(library),
        "signpost": is_signpost(record, library),
        "sign": sign(record, library, language),
        "outages": frame.current_notices(library, language, [entry.id], record.topics),
        "deadline": deadline(record.deadline),
        "needs": [thing["name"] for thing in things],
        "have_ready": things,
        "needs_nothing": record.have_ready == (),
        "ledger": ledger(record, library, language, explainer),
        "steps": [{"title": ""} | explainer.block(text) for text in record.steps],
        "eligible_if": [explainer.block(text) for text in record.eligible_if],
        "not_if": [explainer.block(item.text) | {"link": instead(item, library, language)} for item in record.not_if],
        "afterwards": [explainer.block(item.text) | {"when": item.when or ""} for item in record.afterwards],
        "appeal": explainer.block(appeal) if (appeal := known(record.appeal)) else None,
        "mandatory": record.mandatory_digital.name.lower(),
        "prose": explainer.prose(entry.body.html),
        "learned": learned.questions(entry, library, explainer),
        "help": help_stair(entry, library),
        "without_digital": place.contacts(library.those(Place, record.without_digital), portal, language),
        "related": frame.service_links(library, record.related, language),
        "counter": frame.counter_link(library, entry, language),
        "handout": entry.address + HANDOUT,
        "part_of": [
            frame.page_link(library, one, language)
            for one in library.listed(LifeSituation)
            if entry.id in {step.service for step in one.record.steps}
        ],
        "owner": library.owners[record.owner].name_in(language) if record.owner in library.owners else "",
        "reviewed": dated(record.reviewed, language) if record.reviewed else None,
    }


def is_signpost(record: Service, library: Library) -> bool:
    """Whether the page only shows the way: the solution is another authority's, and no source shows its steps."""
    owner = library.owners.get(record.owner)
    return owner is not None and owner.kind is not OwnerKind.MUNICIPAL and not record.steps


def foreign(entry: Entry[Any]) -> dict[str, str]:
    """The language of each field that no translation has, by the field's name."""
    names = {facets.alias: name for name, facets in type(entry.record).model_fields.items()}
    return {names[key]: "da" for key in sorted(entry.foreign) if key in names}


def ready_name(item: Ready, entry: Entry[Any], library: Library) -> str:
    """What a thing to have ready is called here: by the page, in its own language, else by the vocabulary."""
    thing = library.things.get(item.thing)
    named = "" if "hav_klar" in entry.foreign else item.name
    return named or (thing.name_in(entry.language) if thing else item.thing)


def fact(value: Knowable[Fact] | None) -> Dict | None:
    """A fact with its year and the one who said so; None when it is unknown or does not apply."""
    found = known(value)
    return (
        {"what": "", "text": found.text, "year": str(found.year or ""), "said_by": found.said_by or ""}
        if found
        else None
    )


_PERIOD = re.compile(
    r"(?<![\d–-])\d+(?:[–-]\d+|½)? "
    r"(?:(?:hver|arbejds)?dag(?:es?)?|uger?|måned(?:er)?|år|timer?|(?:working )?days?|weeks?|months?|years?|hours?)\b"
)
_SENTENCE_END = re.compile(r"(?<=[a-zæøå]\.) (?=[A-ZÆØÅ])")
_AT_LATEST = re.compile(r"\b(?:senest|inden|within|no later than|at the latest)\b", re.IGNORECASE)


def deadline(value: Knowable[Fact] | None) -> Dict | None:
    """The deadline in parts: the number that counts, the first one after »senest« or »inden«, stands on a plate."""
    found = fact(value)
    if not found:
        return None
    text = found["text"]
    sentence = _SENTENCE_END.split(text)[0]
    latest = _AT_LATEST.search(sentence)
    number = _PERIOD.search(sentence, latest.end() if latest else 0) or _PERIOD.search(sentence)
    cut = number.span() if number else (len(text), len(text))
    parts = [(text[: cut[0]], False), (text[slice(*cut)], True), (text[cut[1] :], False)]
    return found | {"parts": [{"text": part, "plate": plate} for part, plate in parts if part]}


def price(one: Price) -> Dict:
    return {"what": one.what or "", "text": one.text, "year": str(one.year or ""), "said_by": ""}


def sign(record: Service, library: Library, language: str) -> Dict:
    """The page's one way out: the solution, else booking, else the telephone of a place that helps without it."""
    action = record.action
    if action.url:
        kind = "booking" if action.kind is ActionKind.BOOKING else "link"
        return {
            "kind": kind,
            "label": action.label or "",
            "address": action.url,
            "host": action.counterpart or host(action.url),
        }
    for entry in library.those(Place, record.without_digital):
        place_record = frame.in_language(library, entry, language).record
        found = _reach(place_record)
        if found:
            return found | {"label": "", "host": place_record.title}
    return {"kind": "none", "label": "", "address": "", "host": ""}


def _reach(record: Place) -> Dict | None:
    """Booking, else a telephone, of a place that may be shown."""
    if not record.is_reachable:
        return None
    if record.booking_url:
        return {"kind": "booking", "address": record.booking_url}
    numbers = known(record.telephones)
    return {"kind": "telephone", "address": numbers[0].number} if numbers else None


def host(url: str) -> str:
    """The site a link goes to, as a citizen would say it: `borger.dk`."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def ready(item: Ready, entry: Entry[Any], library: Library, explainer: Explainer) -> Dict:
    name, note = ready_name(item, entry, library), item.note or ""
    return {"id": item.thing, "name": name, "note": note, "terms": explainer.terms(name, note)}


def ledger(record: Service, library: Library, language: str, explainer: Explainer) -> list[Dict]:
    """What is known, in the record's order: the name of a field, and its facts (codes for login and languages)."""
    owner = library.owners.get(record.owner)
    rows: dict[str, list[Any]] = {
        "eligible": [_plain(known(record.eligible))],
        "season": [_plain(known(record.season))],
        "price": [price(one) for one in known(record.price) or ()],
        "processing_time": [fact(record.processing_time)],
        "duration": [fact(record.duration)],
        "owner": [_plain(owner.name_in(language) if owner else None)],
        "login": [login.name.lower() for login in record.action.login if login is not Login.UNKNOWN],
        "languages": list(record.languages),
    }
    known_rows = {name: [one for one in facts if one] for name, facts in rows.items()}
    return [
        {"name": name, "facts": facts, "terms": explainer.terms(*_texts(facts))}
        for name, facts in known_rows.items()
        if facts
    ]


def _texts(facts: list[Any]) -> list[str]:
    """What the facts of a row say; nothing of codes, which are said in the template's words."""
    return [text for one in facts if isinstance(one, dict) for text in (one["what"], one["text"])]


def _plain(text: str | None) -> Dict | None:
    return {"what": "", "text": text, "year": "", "said_by": ""} if text else None


def instead(item: NotIf, library: Library, language: str) -> Dict | None:
    """Where one goes instead: a service of ours, else an address elsewhere."""
    link = frame.service_link(library, item.instead, language) if item.instead else None
    if link is None and item.instead_url:
        link = frame.link_elsewhere(host(item.instead_url), item.instead_url)
    return link


def help_stair(entry: Entry[Service], library: Library) -> list[Dict]:
    """The three ways of help, always in the same order; each with the help functions the service names.

    Under the first stand the guides by which one finds out whether one can do it alone.
    """
    record, language = entry.record, entry.language
    named = library.those(HelpFunction, record.help)
    guides = frame.decision_guides(library, entry.id, language)
    places = place.shown(library.those(Place, record.helped_at))
    return [
        {
            "level": level.name.lower(),
            "links": (guides if level is HelpLevel.SELF else [])
            + [frame.page_link(library, one, language) for one in named if one.record.level is level and one.is_listed],
            "places": [
                frame.page_link(library, one, language) for one in (places if level is HelpLevel.TOGETHER else [])
            ],
        }
        for level in HelpLevel
    ]
