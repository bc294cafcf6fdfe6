"""A counter guide: the citizen's steps beside what helps when it stops; and the start page that leads to all guides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import CounterGuide, HelpFunction, LifeSituation, Page, Service, Topic
from plugins.catalogue.schema.counter import Offer, Stop
from plugins.catalogue.schema.fields import labels_of
from plugins.catalogue.schema.kinds import Login, known

from ..hours import dated
from ..site import Portal
from . import frame, learned
from .service import foreign, instead, ready_name

Dict = dict[str, Any]

START = "medbetjening"
"""The id of the start page, which states once what holds for all guides."""


def view(entry: Entry[CounterGuide], portal: Portal) -> tuple[str, Dict] | None:
    """The template and view of a guide; None where its service has no page."""
    library, record, language = portal.library, entry.record, entry.language
    service = _service_of(entry, library)
    if service is None:
        return None
    start = frame.find_page(library, START, language)
    title = record.title or service.record.title
    crumbs = frame.trail(library, language, *frame.tool_crumb(library, START, language))
    shared = frame.frame(entry, portal, description=service.record.purpose, crumbs=crumbs) | {"title": title}
    matter = {
        "id": entry.id,
        "labels": labels_of(CounterGuide, language),
        "foreign": foreign(entry),
        "sensitive": service.record.sensitive,
        "is_errand": entry.id in frame.errands(library),
        "citizens_page": frame.page_link(library, service, language),
        "handout": frame.handout_link(library, service, language)["address"],
        "outages": frame.current_notices(library, language, [entry.id], service.record.topics),
        "service_lang": _language_of(service, language),
        "opening": list(record.opening),
        "tasks": _tasks(service, library),
        "stops": [_stop(one, library, language) for one in record.stops],
        "elsewhere": [{"text": one.text, "link": instead(one, library, language)} for one in service.record.not_if],
        "offers": offers((*record.offers, *(start.record.offers if start else ())), library, language),
        "principles": principles(start),
        "stop_rule": record.stop_rule,
        "hand_over": list(record.hand_over),
        "skills": list(record.skills),
        "stops_email": portal.site.stops_email,
        "own_advice": not record.sources,
        "reviewed": dated(record.reviewed, language) if record.reviewed else None,
    }
    return "counter_guide.html", shared | matter


def matter(portal: Portal, language: str) -> Dict:
    """What the start page shows: the guides under the topic of their service, and what holds for all of them."""
    library = portal.library
    start = frame.find_page(library, START, language)
    topics = sorted(library.listed(Topic), key=lambda one: one.record.order)
    groups = [
        {"topic": frame.page_link(library, topic, language)["title"], "links": _links(topic, library, language)}
        for topic in topics
    ]
    return {
        "guides": [group for group in groups if group["links"]],
        "handouts": _handouts(library, topics, language),
        "principles": principles(start),
        "offers": offers(start.record.offers if start else (), library, language),
        "stops_email": portal.site.stops_email,
        "learned": sum(bool(stop.learned) for guide in library.listed(CounterGuide) for stop in guide.record.stops),
    }


def _handouts(library: Library, topics: Iterable[Entry[Topic]], language: str) -> list[Dict]:
    """The handouts that no guide leads to: those of services under their first topic, then those of life situations."""
    services = [one for one in library.listed(Service) if not frame.counter_link(library, one, language)]
    situations = library.listed(LifeSituation)
    groups = [(topic, [one for one in services if one.record.topics[:1] == (topic.id,)]) for topic in topics]
    found = [
        {
            "topic": frame.page_link(library, topic, language)["title"],
            "links": [frame.handout_link(library, one, language) for one in of_topic],
        }
        for topic, of_topic in groups
        if of_topic
    ]
    links = [frame.handout_link(library, one, language) for one in situations]
    return [*found, {"topic": "", "links": links}] if links else found


def _links(topic: Entry[Topic], library: Library, language: str) -> list[Dict]:
    """The guides to the services whose first topic it is."""
    services = [one for one in library.listed(Service) if one.record.topics[:1] == (topic.id,)]
    return [link for one in services if (link := frame.counter_link(library, one, language))]


def _service_of(guide: Entry[CounterGuide], library: Library) -> Entry[Service] | None:
    """The service in the guide's language, else in Danish; None where it has no page, or leads on to another."""
    service = library.find(Service, guide.id)
    if service is None or service.record.replaced_by:
        return None
    return frame.in_language(library, service, guide.language)


def _tasks(service: Entry[Service], library: Library) -> list[Dict]:
    """What the citizen still has to do, a box for each: the things to have ready in one, where there are steps too."""
    record = service.record
    ready = [(one, ready_name(one, service, library)) for one in known(record.have_ready) or ()]
    if record.steps and ready:
        things = [_task("ready", note=", ".join(name for _, name in ready))]
    else:
        things = [_task("thing", name, one.note or "") for one, name in ready]
    signs_in = {Login.MITID, Login.MITID_BUSINESS, Login.OWN} & set(record.action.login)
    return [*things, *(_task("step", note=text) for text in record.steps), *([_task("signed_out")] if signs_in else [])]


def _language_of(service: Entry[Service], language: str) -> str:
    """The language of what the service itself says, where that is another than the guide's; else nothing."""
    untranslated = service.language != language or {"have_ready", "steps", "not_if"} & foreign(service).keys()
    return "da" if untranslated else ""


def _task(kind: str, name: str = "", note: str = "") -> Dict:
    """A box to tick. The template has the words of those that have no name: ready, and signed out."""
    return {"kind": kind, "name": name, "note": note}


def _stop(stop: Stop, library: Library, language: str) -> Dict:
    page = library.find(HelpFunction, stop.help or "")
    return {
        "what": stop.what,
        "remedy": stop.remedy,
        "link": (frame.page_link(library, page, language) if page else None)
        or (frame.service_link(library, stop.instead, language) if stop.instead else None),
        "avoidable": stop.avoidable is not None,
        **learned.mark(stop, language),
    }


def offers(found: Iterable[Offer], library: Library, language: str) -> list[Dict]:
    """Each other way once, under the first reason there is for it: a guide's own come before those of all guides."""
    first: dict[str, Offer] = {}
    for one in found:
        first.setdefault(one.help, one)
    return [
        {"link": frame.page_link(library, page, language), "when": first[page.id].when}
        for page in library.those(HelpFunction, first)
    ]


def principles(start: Entry[Page] | None) -> list[Dict]:
    return [{"title": one.title, "lines": [one.text]} for one in (start.record.principles if start else ())]
