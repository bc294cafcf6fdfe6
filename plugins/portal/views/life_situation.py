"""A life situation: before, on the day and after, across services and authorities."""

from __future__ import annotations

from typing import Any

from plugins.catalogue.entries import HANDOUT, Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import LifeSituation
from plugins.catalogue.schema.kinds import When, known
from plugins.catalogue.schema.life_situation import LifeStep

from ..hours import dated
from ..site import Portal
from ..terms import Explainer
from . import frame

Dict = dict[str, Any]


def view(entry: Entry[LifeSituation], portal: Portal) -> tuple[str, Dict]:
    library, record, language = portal.library, entry.record, entry.language
    crumbs = frame.trail(library, language, *frame.tool_crumb(library, "livssituationer", language))
    topic = frame.topic_of(library, entry)
    shared = frame.frame(entry, portal, description=record.purpose, crumbs=crumbs)
    explainer = Explainer(entry, library)
    steps = _steps(entry, library, explainer)
    numbers = _number(steps)
    matter = {
        "purpose": record.purpose,
        "handout": entry.address + HANDOUT,
        "has_errands": any(step["errand"] for step in steps),
        "topic": frame.page_link(library, topic, language) if topic else None,
        "conditions": [{"number": number, "text": text} for text, number in numbers.items()],
        "phases": _by_phase(steps),
        "by_itself": [explainer.block(one.text) for one in record.by_itself],
        "prose": explainer.prose(entry.body.html),
        "reviewed": dated(record.reviewed, language) if record.reviewed else None,
    }
    return "life_situation.html", shared | matter


def phases(entry: Entry[LifeSituation], library: Library) -> list[Dict]:
    """What is to be done before, on the day and after; without the explanations that belong to the page."""
    return _by_phase(_steps(entry, library, Explainer(entry, library)))


def _steps(entry: Entry[LifeSituation], library: Library, explainer: Explainer) -> list[Dict]:
    """Its steps in the order of their phases, each with whether it can be put on a list of one's own."""
    record = entry.record
    errands = [] if record.sensitive else frame.errands(library)
    return [
        found | {"errand": step.service if step.service in errands else ""}
        for step in sorted(record.steps, key=lambda step: list(When).index(step.when))
        if (found := _step(step, library, entry.language, explainer))
    ]


def _by_phase(steps: list[Dict]) -> list[Dict]:
    """The phases that have steps, with them."""
    by_phase = {when.name.lower(): [one for one in steps if one["when"] == when.name.lower()] for when in When}
    return [{"when": when, "steps": found} for when, found in by_phase.items() if found]


def _number(steps: list[Dict]) -> dict[str, int]:
    """The number of each condition on the page, by which what is ticked shows its steps; marks the steps with it."""
    texts = dict.fromkeys(step["condition"] for step in steps if step["condition"])
    numbers = {text: number for number, text in enumerate(texts, start=1)}
    for step in steps:
        text = step["condition"]
        step["condition"] = {"number": numbers[text], "text": text} if text else None
    return numbers


def _step(step: LifeStep, library: Library, language: str, explainer: Explainer) -> Dict | None:
    """A step with where it leads, and what holds in this situation; None for a service that is not published yet."""
    link = _service(step.service, library, language) if step.service else _elsewhere(step)
    if link is None:
        return None
    note, by_itself = step.note or "", step.by_itself or ""
    return {key: link[key] for key in ("title", "title_lang", "lang", "address", "external", "deadline")} | {
        "authority": link["owner"],
        "when": step.when.name.lower(),
        "condition": step.condition,
        "note": note,
        "by_itself": by_itself,
        "terms": explainer.terms(step.condition or "", note, by_itself),
    }


def _service(id: str, library: Library, language: str) -> Dict | None:
    """A link to a service; one without page or link keeps its name, None where it has not even that."""
    link = frame.service_link(library, id, language)
    if link is None and id in library.catalogue:
        return frame.link_elsewhere(library.catalogue[id].name_in(language), "")
    return link


def _elsewhere(step: LifeStep) -> Dict:
    """A link to what is done with somebody else."""
    link = frame.link_elsewhere(step.title or "", known(step.url) or "", step.authority or "")
    return link | {"deadline": step.deadline or ""}
