"""The portal is looked at for barriers at least once a year.

The law has the accessibility statement renewed yearly, and what it says is what the last inspection found. Most orders
that authorities get are about a statement that is out of date.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule

RULE = Rule("K113", "Siden er efterset for tilgængelighed inden for et år (råd efter 300 dage).")

_LONGEST, _SOON = 365, 300
_FILE = "content/data/eftersyn.yaml"
_HINT = "Kør make audit, og gem filen, den skriver."


def check(library: Library) -> Iterator[Problem]:
    if not library.inspections:
        yield RULE.advice(_FILE, 1, "har intet eftersyn, der kan læses.", _HINT)
    for inspection in library.inspections.values():
        age = inspection.age_on(library.day)
        message = f"siger, at {inspection.name} sidst så på siden {inspection.day}, for {age} dage siden."
        if age > _LONGEST:
            yield RULE.broken(_FILE, 1, message, _HINT)
        elif age > _SOON:
            yield RULE.advice(_FILE, 1, message, _HINT)
