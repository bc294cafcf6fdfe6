"""A page that is replaced leads on to a page that is there.

Old addresses live for years in letters and bookmarks; they must not lead in a circle or to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule
from plugins.catalogue.schema import Service

RULE = Rule("K105", "En side, der er erstattet, sender videre til en side, der findes og ikke selv er erstattet.")


def check(library: Library) -> Iterator[Problem]:
    for entry in library.all(Service):
        target = entry.record.replaced_by
        if not target or library.is_unread(Service, target):
            continue
        found = library.find(Service, target)
        if found is None or found.record.replaced_by:
            reason = "som ikke er udgivet" if found is None else "som selv er erstattet"
            yield RULE.broken(
                entry.source.path,
                entry.line("erstattet_af"),
                f"«erstattet_af» sender videre til «{target}», {reason}.",
                "Skriv id'et på den side, der gælder nu.",
            )
