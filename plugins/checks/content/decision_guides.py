"""A decision guide always leads somewhere.

Who asks »can I manage it alone?« is in doubt already; a way that ends in nothing, or comes back to where it began, is
where they give up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from plugins.catalogue.danish import fold
from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.messages import suggest
from plugins.catalogue.problems import Problem, Rule
from plugins.catalogue.schema import DecisionGuide, Place, Service
from plugins.catalogue.schema.decision import MOST_QUESTIONS, Advice, DecisionAnswer
from plugins.catalogue.schema.kinds import ActionKind, AdviceKind, known

RULE = Rule("K112", f"I en valgguide fører hvert svar frem til et råd, med højst {MOST_QUESTIONS} spørgsmål på vejen.")

Guide = Entry[DecisionGuide]


def check(library: Library) -> Iterator[Problem]:
    for guide in library.all(DecisionGuide):
        yield from _ids(guide)
        yield from _answers(guide)
        yield from _ways(guide)
        yield from _dead_ends(guide, library)


def _nodes(guide: Guide) -> list[tuple[int, str]]:
    """The line and the id of each question and each advice."""
    places = [("spoergsmaal", place) for place, _ in enumerate(guide.record.questions)]
    places += [("raad", place) for place, _ in enumerate(guide.record.advice)]
    return [(guide.line(*at, "id"), node.id) for at, node in zip(places, guide.record.nodes, strict=True)]


def _broken(guide: Guide, line: int, message: str, hint: str) -> Problem:
    return RULE.broken(guide.source.path, line, message, hint)


def _ids(guide: Guide) -> Iterator[Problem]:
    """No two pages of the guide have one address, and each is come to."""
    nodes = _nodes(guide)
    count = Counter(id for _, id in nodes)
    reached = {id for _, id in guide.record.ways()}
    for line, id in nodes:
        if count[id] > 1:
            yield _broken(guide, line, f"har id'et «{id}» flere gange.", "Giv hvert spørgsmål og råd sit eget id.")
        elif id not in reached:
            message = f"har «{id}», som intet svar fører til."
            yield _broken(guide, line, message, "Lad et svar føre dertil, eller fjern det.")


def _answers(guide: Guide) -> Iterator[Problem]:
    """Each answer leads to something that is there, and says something else than those beside it."""
    known = [id for _, id in _nodes(guide)]
    for place, question in enumerate(guide.record.questions):
        said: set[str] = set()
        for number, answer in enumerate(question.answers):
            at = ("spoergsmaal", place, "svar", number)
            if answer.next_id not in known:
                message = f"har svaret «{answer.text}», der fører til «{answer.next_id}», som ikke findes i guiden."
                hint = suggest(answer.next_id, known, "Skriv id'et på et spørgsmål eller et råd.")
                yield _broken(guide, guide.line(*at, "til"), message, hint)
            if fold(answer.text) in said:
                message = f"har svaret «{answer.text}» to gange ved «{question.question}»."
                yield _broken(guide, guide.line(*at, "tekst"), message, "Skriv, hvad der er forskellen.")
            said.add(fold(answer.text))


def _ways(guide: Guide) -> Iterator[Problem]:
    """No way comes back to a question, and none is too long."""
    questions = {one.id for one in guide.record.questions}
    for way, id in guide.record.ways():
        if id in {question.id for question, _ in way}:
            message = f"går i ring: svaret «{way[-1][1].text}» fører tilbage til «{id}», som er besvaret."
            yield _broken(guide, _line(guide, way[-1][1]), message, "Før det til et andet spørgsmål eller et råd.")
        elif len(way) == MOST_QUESTIONS and id in questions:
            message = f"stiller mere end {MOST_QUESTIONS} spørgsmål på vejen til «{id}»."
            yield _broken(guide, _line(guide, way[-1][1]), message, "Fjern et spørgsmål, eller del guiden i to.")


def _line(guide: Guide, answer: DecisionAnswer) -> int:
    """Where an answer says what it leads to."""
    return next(
        guide.line("spoergsmaal", place, "svar", number, "til")
        for place, question in enumerate(guide.record.questions)
        for number, one in enumerate(question.answers)
        if one is answer
    )


def _dead_ends(guide: Guide, library: Library) -> Iterator[Problem]:
    """What is advised can be done: a solution has a link, booking an address, a place a telephone."""
    for place, advice in enumerate(guide.record.advice):
        lacking = _lacking(advice, library)
        if lacking:
            message = f"har rådet «{advice.title}», som ender blindt: {lacking}"
            hint = "Vælg en anden art, eller et andet sted at føre hen."
            yield _broken(guide, guide.line("raad", place), message, hint)


def _lacking(advice: Advice, library: Library) -> str:
    """What keeps one from doing what is advised; nothing where a page that cannot be read may be to blame."""
    if library.is_unread(Service, advice.service or "") or library.is_unread(Place, advice.place or ""):
        return ""
    service, place = library.find(Service, advice.service or ""), library.find(Place, advice.place or "")
    match advice.kind:
        case AdviceKind.ONLINE if not _has_link(advice.service or "", library):
            return f"«{advice.service}» har hverken en udgivet side med et link eller et link i kataloget."
        case AdviceKind.BOOKING if not (place and place.record.booking_url) and not (service and _is_booked(service)):
            return f"der er ingen tidsbestilling hos «{advice.place or advice.service}»."
        case AdviceKind.TELEPHONE if not (place and known(place.record.telephones)):
            return f"der er intet telefonnummer hos «{advice.place}»."
    return ""


def _has_link(id: str, library: Library) -> bool:
    if service := library.find(Service, id):
        return service.is_listed and service.record.action.url is not None
    return id in library.catalogue and library.catalogue[id].url is not None


def _is_booked(service: Entry[Service]) -> bool:
    action = service.record.action
    return service.is_listed and action.kind is ActionKind.BOOKING and action.url is not None
