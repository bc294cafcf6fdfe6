"""A drawing that a page names is in the theme.

One that is not there is a torn picture: on the page itself, and on every page of a topic. It is told once, at the word
that is wrong. The drawings are the theme's, so that it is the build that knows their names.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from plugins.catalogue import rules
from plugins.catalogue.library import Library
from plugins.catalogue.messages import suggest
from plugins.catalogue.problems import Problem
from plugins.catalogue.schema import Drawn, Page

LANE = "lane-"
"""How the names of the portal's own pages' drawings begin; topics and life situations have scenes."""


def check(library: Library, drawings: Collection[str]) -> Iterator[Problem]:
    for entry in library.every():
        if entry.language == "da" and isinstance(entry.record, Drawn) and entry.record.drawing:
            name = entry.record.drawing
            fitting = sorted(one for one in drawings if one.startswith(LANE) == isinstance(entry.record, Page))
            if name not in fitting:
                yield rules.REFERENCE.broken(
                    entry.source.path,
                    entry.line("tegning"),
                    f"«tegning» peger på «{name}», som ikke er en tegning til denne slags side.",
                    suggest(name, fitting, "Vælg en af dem i theme/static/drawings/, eller fjern linjen."),
                )
