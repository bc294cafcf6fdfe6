"""A decision guide: a page for each question and for each advice, with the way there as links back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import DecisionGuide, HelpFunction, Place, Service
from plugins.catalogue.schema.decision import Advice, DecisionQuestion, Way
from plugins.catalogue.schema.kinds import AdviceKind, known

from ..hours import dated
from ..site import Portal
from ..terms import Explainer
from . import frame, place
from .service import ready, sign

Dict = dict[str, Any]


def views(entry: Entry[DecisionGuide], portal: Portal) -> Iterator[tuple[str, Dict]]:
    """The template and the view of each page of a guide, the first question first."""
    ways: dict[str, list[Way]] = defaultdict(list)
    for way, id in entry.record.ways():
        ways[id].append(way)
    for node in entry.record.nodes:
        shared = _shared(entry, portal, node, ways)
        if isinstance(node, DecisionQuestion):
            yield "decision_question.html", shared | _question(entry, portal.library, node, ways)
        else:
            yield "decision_advice.html", shared | _advice(entry, portal, node)


def _shared(
    entry: Entry[DecisionGuide], portal: Portal, node: DecisionQuestion | Advice, ways: dict[str, list[Way]]
) -> Dict:
    """What every page of the guide has: its frame, its heading, and the answers that led there."""
    library, language, record = portal.library, entry.language, entry.record
    below = _below(entry, node.id)
    guide = [frame.page_link(library, entry, language)] if below else []
    crumbs = frame.trail(library, language, *frame.tool_crumb(library, "kan-jeg-selv", language), *guide)
    about = library.those(Service, record.services)
    return frame.frame(entry, portal, description=record.purpose, crumbs=crumbs, below=below) | {
        "heading": node.question if isinstance(node, DecisionQuestion) else node.title,
        "foreign": "da" if entry.foreign & {"spoergsmaal", "raad"} else "",
        "given": _given(entry, ways[node.id]),
        "sensitive": any(service.record.sensitive for service in about),
        "reviewed": dated(record.reviewed, language) if record.reviewed else None,
    }


def _below(entry: Entry[DecisionGuide], id: str) -> str:
    """Where a page stands below the guide's own address, which is that of the first question."""
    return "" if id == entry.record.questions[0].id else f"{id}/"


def _given(entry: Entry[DecisionGuide], ways: list[Way]) -> list[Dict]:
    """The questions that all ways here have in common, each with its answer; the last without, where answers differ."""
    given: list[Dict] = []
    for steps in zip(*ways, strict=False):
        question = steps[0][0]  # the same for all: the answers before were, and of a question no two are alike (K112)
        answers = {answer.text for _, answer in steps}
        given.append(
            {
                "question": question.question,
                "answer": answers.pop() if len(answers) == 1 else "",
                "address": entry.address + _below(entry, question.id),
            }
        )
        if not given[-1]["answer"]:
            break
    return given


def _question(
    entry: Entry[DecisionGuide], library: Library, question: DecisionQuestion, ways: dict[str, list[Way]]
) -> Dict:
    explainer = Explainer(entry, library)
    return {
        "explanation": explainer.block(question.explanation) if question.explanation else None,
        "number": _longest(ways[question.id]) + 1,
        "most": _longest(way for found in ways.values() for way in found if _asks(way, question.id)),
        "answers": [
            {"text": one.text, "note": one.note or "", "address": entry.address + _below(entry, one.next_id)}
            for one in question.answers
        ],
    }


def _asks(way: Way, id: str) -> bool:
    return any(question.id == id for question, _ in way)


def _longest(ways: Iterable[Way]) -> int:
    return max(map(len, ways), default=0)


def _advice(entry: Entry[DecisionGuide], portal: Portal, advice: Advice) -> Dict:
    library, language = portal.library, entry.language
    explainer = Explainer(entry, library)
    service = library.find(Service, advice.service or "")
    where = library.find(Place, advice.place or "")
    pages = [one for one in library.those(HelpFunction, advice.help) if one.is_listed]
    places = place.contacts([where] if where else [], portal, language)
    return {
        "text": explainer.block(advice.text),
        "sign": _sign(advice, service, where, portal, language),
        "outages": frame.current_notices(library, language, [service.id], service.record.topics) if service else [],
        "have_ready": [ready(item, entry, library, explainer) for item in advice.have_ready],
        "links": frame.service_links(library, [advice.service] if advice.service else [], language)
        + [frame.page_link(library, one, language) for one in pages],
        "places": places,
        "numbers": [one["number"] for found in places for one in found["telephones"]],
    }


def _sign(
    advice: Advice, service: Entry[Service] | None, where: Entry[Place] | None, portal: Portal, language: str
) -> Dict | None:
    """The one way on: the place's booking or telephone, else the service's own; none where somebody else helps."""
    if advice.kind is AdviceKind.HELPER:
        return None
    if advice.kind is AdviceKind.BOOKING and where and where.record.booking_url:
        return {"kind": "booking", "label": "", "address": where.record.booking_url, "host": where.record.title}
    if advice.kind is AdviceKind.TELEPHONE and where and (numbers := known(where.record.telephones)):
        return {"kind": "telephone", "label": "", "address": numbers[0].number, "host": where.record.title}
    library = portal.library
    if service:
        return sign(frame.in_language(library, service, language).record, library, language)
    link = frame.service_link(library, advice.service or "", language)
    return {"kind": "link", "label": link["title"], "address": link["address"], "host": link["owner"]} if link else None
