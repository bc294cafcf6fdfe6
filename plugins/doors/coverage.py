"""`make coverage-help`: what help there is for each service, as a table, and what is missing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.problems import has_errors
from plugins.catalogue.reader import load
from plugins.catalogue.schema import CounterGuide, HelpFunction, Place, Service
from plugins.catalogue.schema.kinds import Duty, Shown, Unknown, known
from plugins.checks.content import counter_guides, help_coverage, offline_way
from plugins.clock import build_date

_YES, _NONE, _UNKNOWN, _MISSING = "ja", "–", "ikke oplyst", "mangler"
_CHECKS = (help_coverage, offline_way, counter_guides)


def run(content: Path) -> int:
    """Print the table, and below it what is missing; 1 when that is an error."""
    try:
        library, problems = load(content, build_date())
    except ValueError as error:  # the build date cannot be read
        print(error, file=sys.stderr)
        return 1
    print("\n".join(table(library)))
    found = sorted({*(one for one in problems if one.is_error), *chain(*(check.check(library) for check in _CHECKS))})
    print("\n".join(map(str, found)) or "Alle løsninger har den hjælp, de skal have.", file=sys.stderr)
    return 1 if has_errors(found) else 0


def table(library: Library) -> Iterator[str]:
    """A line of Markdown for each service with a page, in alphabetical order, with its columns in line."""
    services = [one for one in library.all(Service) if not one.record.replaced_by]
    rows = [list(_COLUMNS), *([cell(one, library) for cell in _COLUMNS.values()] for one in services)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rows.insert(1, ["-" * width for width in widths])
    for row in rows:
        yield f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"


def _fitting(service: Entry[Service], library: Library) -> list[Entry[HelpFunction]]:
    named = library.those(HelpFunction, service.record.help)
    return [one for one in named if help_coverage.fits(one, service)]


def _places(service: Entry[Service], library: Library) -> list[Place]:
    """The places that a citizen is shown, for those who cannot use the digital solution and for others."""
    ids = (*service.record.without_digital, *service.record.helped_at)
    return [one.record for one in library.those(Place, ids) if one.record.shown is not Shown.NOTHING]


def _have_ready(service: Entry[Service]) -> str:
    value = service.record.have_ready
    return _UNKNOWN if isinstance(value, Unknown) else str(len(value) or "intet")


def _offline(service: Entry[Service], library: Library) -> str:
    reachable = sum(one.record.is_reachable for one in library.those(Place, service.record.without_digital))
    return str(reachable or _unless_voluntary(service))


def _unless_voluntary(service: Entry[Service]) -> str:
    return "frivillig" if service.record.mandatory_digital is Duty.NO else _MISSING


def _said(facts: Iterable[object]) -> str:
    """Whether one of these facts is known; else whether somebody has looked for it."""
    found = list(facts)
    if any(known(one) for one in found):
        return _YES
    return _UNKNOWN if any(isinstance(one, Unknown) for one in found) else _NONE


_COLUMNS: dict[str, Callable[[Entry[Service], Library], str]] = {
    "Løsning": lambda service, library: service.id,
    "Hjælpesider": lambda service, library: str(len(_fitting(service, library)) or _MISSING),
    "Spørgsmål": lambda service, library: str(
        sum(len(one.record.questions) for one in _fitting(service, library)) or _NONE
    ),
    "Trin": lambda service, library: str(len(service.record.steps) or _NONE),
    "Hav klar": lambda service, library: _have_ready(service),
    "Uden digital": _offline,
    "Telefon": lambda service, library: _said(one.telephones for one in _places(service, library)),
    "Adresse": lambda service, library: _said(
        one.address for one in _places(service, library) if one.shown is Shown.ALL
    ),
    "Medbetjening": lambda service, library: (
        _YES if library.find(CounterGuide, service.id) else _unless_voluntary(service)
    ),
    "Engelsk": lambda service, library: _YES if library.find(Service, service.id, "en") else _NONE,
}
"""What a citizen or staff may need, by its heading."""
