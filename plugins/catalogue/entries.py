"""One page as it was read: its record, its body, and where each of its fields stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from . import files, markdown, messages, rules
from .forbidden import find_forbidden
from .frontmatter import Path, Source, parse_page
from .markdown import Body
from .problems import Problem
from .schema import (
    TYPES,
    CounterGuide,
    DecisionGuide,
    HelpFunction,
    LifeSituation,
    Notice,
    Page,
    Service,
    Term,
    Titled,
)
from .translation import overlay

R = TypeVar("R", bound=Titled, covariant=True)

LANGUAGES = ("da", "en")
FOLDERS: dict[type[Titled], str] = {model: folder for folder, model in TYPES.items()}
HANDOUT = "seddel/"
LARGE_HANDOUT = "seddel/stor-skrift/"
"""Where a page's handout stands below its address: on one sheet, and in large print."""


@dataclass(frozen=True)
class Entry(Generic[R]):
    """A record with what surrounds it. `foreign` holds the Danish keys whose words no translation has."""

    id: str
    language: str
    record: R
    body: Body
    source: Source
    foreign: frozenset[str] = frozenset()
    prose: dict[str, Body] = field(default_factory=dict)

    @property
    def folder(self) -> str:
        return FOLDERS[type(self.record)]

    @property
    def address(self) -> str:
        """The path of the page on the site; terms and notices stand on a page with others."""
        return self._below_language(self._danish_address())

    def _below_language(self, address: str) -> str:
        return address if self.language == "da" else f"/{self.language}{address}"

    def _danish_address(self) -> str:
        match self.record:
            case Page(under=under):
                fixed = {"forside": "/", "404": "/404.html"}
                return fixed.get(self.id) or (f"/{under}/{self.id}/" if under else f"/{self.id}/")
            case Term():
                return f"/ordbog/#{self.id}"
            case CounterGuide():
                return f"/selvbetjening/{self.id}/medbetjening/"
            case Notice():
                return f"/driftsstatus/#{self.id}"
            case DecisionGuide():
                return f"/kan-jeg-selv/{self.id}/"
        return f"/{self.folder}/{self.id}/"

    @property
    def written_in(self) -> str:
        """The language of its words: that of its folder, where it does not say another."""
        return getattr(self.record, "written_in", None) or self.language

    @property
    def addresses(self) -> tuple[str, ...]:
        """The paths of all the pages it becomes: of a decision guide, one for each question and each advice."""
        below: tuple[str, ...] = (HANDOUT, LARGE_HANDOUT) if self.has_handout else ()
        if isinstance(self.record, DecisionGuide):
            below = tuple(f"{node.id}/" for node in self.record.nodes[1:])
        return (self.address, *(self.address + one for one in below))

    @property
    def has_handout(self) -> bool:
        """Whether it can be taken along on paper: a service that is not replaced by another, and a life situation."""
        record = self.record
        return isinstance(record, LifeSituation) or (isinstance(record, Service) and not record.replaced_by)

    @property
    def other_addresses(self) -> tuple[str, ...]:
        """The paths that lead on to the page, below its language as its own is."""
        return tuple(self._below_language(one) for one in getattr(self.record, "other_addresses", ()))

    @property
    def bodies(self) -> tuple[Body, ...]:
        """All running text of the page: its body, and the Markdown that stands in its fields."""
        return (self.body, *self.prose.values())

    @property
    def is_draft(self) -> bool:
        return self.record.is_draft

    @property
    def is_listed(self) -> bool:
        """Whether lists and search show it."""
        return self.record.is_listed

    def line(self, *at: str | int) -> int:
        return self.source.line(at)


def read_source(found: files.Found) -> tuple[Source | None, list[Problem]]:
    """A page's file as text with front matter and body, and what is wrong with either."""
    text = files.read_text(found)
    if isinstance(text, Problem):
        return None, [text]
    problems = list(find_forbidden(found.path, text))
    source, trouble = parse_page(found.path, text)
    return source, problems + (trouble if source or not problems else [])


def read_entry(source: Source, name: PurePosixPath, model: type[Titled]) -> tuple[Entry[Titled] | None, list[Problem]]:
    """The Danish page of a source: pure, so that its result can be remembered by the file's content."""
    return _read(source, name, model, source, source.data, frozenset())


def read_translation(
    english: Source, name: PurePosixPath, danish: Source, model: type[Titled]
) -> tuple[Entry[Titled] | None, list[Problem]]:
    """The page of a translation, with the facts of its Danish source."""
    data, foreign, problems = overlay(danish, english, model)
    if problems:
        return None, problems
    merged = Source(english.path, english.text, data, danish.lines | english.lines, english.body, english.body_line)
    return _read(merged, name, model, english, data, foreign)


def _read(
    source: Source,
    name: PurePosixPath,
    model: type[Titled],
    written: Source,
    data: dict[str, Any],
    foreign: frozenset[str],
) -> tuple[Entry[Titled] | None, list[Problem]]:
    language = name.parts[0] if name.parts[0] in LANGUAGES else "da"
    body, problems = markdown.convert(source.path, name, source.body, source.body_line)
    try:
        record = model.model_validate(data)
    except ValidationError as error:
        return None, problems + list(messages.explain(error, source, model))
    if language == "da":
        problems += messages.missing(source, model, record, record.is_draft)
    if source.body.strip() and isinstance(record, (CounterGuide, DecisionGuide, Notice, Term)):
        message = "har tekst under felterne, som ikke vises på nogen side."
        problems.append(rules.COMBINATION.broken(source.path, source.body_line, message, "Skriv den i felterne."))
    prose, trouble = _convert_prose(source, name, record)
    if any(problem.is_error for problem in problems + trouble):
        return None, problems + trouble
    return Entry(name.stem, language, record, body, written, foreign, prose), problems + trouble


def _convert_prose(source: Source, name: PurePosixPath, record: Titled) -> tuple[dict[str, Body], list[Problem]]:
    """The Markdown that stands in fields, converted, by its text."""
    texts: list[tuple[Path, str]] = []
    if isinstance(record, HelpFunction):
        texts = [(("spoergsmaal", place, "svar"), item.answer) for place, item in enumerate(record.questions)]
        texts += [(("video", "tekst"), record.video.transcript)] if record.video else []
    if isinstance(record, CounterGuide):
        texts = [
            (("stop", place, "kan_undgaas", "svar"), stop.avoidable.answer)
            for place, stop in enumerate(record.stops)
            if stop.avoidable
        ]
    prose: dict[str, Body] = {}
    problems: list[Problem] = []
    for at, text in texts:
        body, trouble = markdown.convert(source.path, name, text, source.line(at))
        prose[text] = body
        problems += trouble
    return prose, problems
