"""Opening hours that nobody has looked at for a year are not shown.

A closed door costs a citizen half a day; the editor is told that the hours are gone from the page.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule, Severity
from plugins.catalogue.schema import Place
from plugins.catalogue.schema.kinds import Shown

RULE = Rule("K108", "Åbningstider er set hos stedet inden for et år.", Severity.ADVICE)


def check(library: Library) -> Iterator[Problem]:
    for entry in library.all(Place):
        record = entry.record
        if record.hours and record.shown is Shown.ALL and not record.hours_on(library.day):
            yield RULE.broken(
                entry.source.path,
                entry.line("tider_set"),
                f"«tider_set» er {record.hours_seen}, så tiderne vises ikke.",
                "Se tiderne efter hos stedet, og ret datoen.",
            )
