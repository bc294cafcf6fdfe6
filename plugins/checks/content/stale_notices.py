"""A notice that has ended is cleared away.

It is gone from the pages by itself; the file is left for the editor to delete.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule, Severity
from plugins.catalogue.schema import Notice

RULE = Rule("K109", "En driftsbesked, der er forbi, er slettet.", Severity.ADVICE)


def check(library: Library) -> Iterator[Problem]:
    for entry in library.all(Notice):
        ends = entry.record.ends
        if isinstance(ends, datetime) and ends.date() < library.day:
            yield RULE.broken(
                entry.source.path, entry.line("til"), f"er forbi siden {ends.date()} og vises ikke.", "Slet filen."
            )
