"""No two elements of a page have the same id, and labels point at ids that are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage, Release

RULE = Rule("K204", "Et id står kun ét sted på en side, og det, der peger på det, rammer.")

_POINTING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns")


def check(release: Release) -> Iterator[Problem]:
    for page in release.pages:
        ids = Counter(page.ids)
        for twice in sorted(id for id, count in ids.items() if count > 1):
            yield page.breaks(RULE, f"hvor id'et «{twice}» står flere gange", "Giv overskrifterne hver sit navn.")
        for lost in sorted({id for id in _pointed_at(page) if id not in ids}):
            yield page.breaks(RULE, f"hvor noget peger på id'et «{lost}», som ikke findes", "Ret skabelonen.")


def _pointed_at(page: ParsedPage) -> Iterator[str]:
    """Every id that something on the page points at."""
    for tag in page.tags:
        for attribute in _POINTING:
            yield from str(tag.get(attribute, "")).split()
