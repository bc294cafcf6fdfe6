"""Every page is read again within a year, or when its editor said it should be.

What the page says was true on the day it was reviewed; rules change.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule, Severity

RULE = Rule("K110", "En side er gennemset inden for et år og ikke senere end «naeste_gennemsyn».", Severity.ADVICE)

_YEAR = timedelta(days=365)


def check(library: Library) -> Iterator[Problem]:
    for entry in library.every():
        planned: date | None = getattr(entry.record, "next_review", None)
        reviewed: date | None = getattr(entry.record, "reviewed", None)
        if entry.language != "da":
            continue
        if planned and planned < library.day:
            message, key = f"skulle være læst igennem {planned}.", "naeste_gennemsyn"
        elif not planned and reviewed and library.day - reviewed > _YEAR:
            message, key = f"skulle være læst igennem {reviewed + _YEAR}.", "gennemset"
        else:
            continue
        yield RULE.broken(entry.source.path, entry.line(key), message, "Læs siden igennem, og ret «gennemset».")
