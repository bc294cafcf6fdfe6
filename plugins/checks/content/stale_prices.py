"""A price more than a year old is looked at again.

Prices are what goes out of date first; the page shows the year, and the editor is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule, Severity
from plugins.catalogue.schema import Service
from plugins.catalogue.schema.kinds import known

RULE = Rule("K107", "En pris er fra i år eller sidste år.", Severity.ADVICE)


def check(library: Library) -> Iterator[Problem]:
    for entry in library.all(Service):
        for place, price in enumerate(known(entry.record.price) or ()):
            if price.year is not None and price.year < library.day.year - 1:
                yield RULE.broken(
                    entry.source.path,
                    entry.line("pris", place),
                    f"«pris nr. {place + 1}» er fra {price.year}.",
                    "Slå prisen op, og ret pris og år.",
                )
