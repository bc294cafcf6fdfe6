"""Every page is read again within a year, or when its editor said it should be.

What the page says was true on the day it was reviewed; rules change.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule, Severity

RULE = Rule("K110", "En side er gennemset inden for et år og ikke senere end «naeste_gennemsyn».", Severity.ADVICE)

_YEAR = timedelta(days=365)


def check(library: Library) -> Iterator[Problem]:
    for entry in library.every():
        reviewed = getattr(entry.record, "reviewed", None)
        due = getattr(entry.record, "next_review", None) or (reviewed + _YEAR if reviewed else None)
        if entry.language == "da" and due and due < library.day:
            key = "naeste_gennemsyn" if getattr(entry.record, "next_review", None) else "gennemset"
            yield RULE.broken(
                entry.source.path,
                entry.line(key),
                f"skulle være læst igennem {due}.",
                "Læs siden igennem, og ret «gennemset».",
            )
