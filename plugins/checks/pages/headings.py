"""A page has one main heading, and no level of headings is skipped: many find their way by headings alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plugins.catalogue.problems import Problem, Rule

from ..page import Release

RULE = Rule("K203", "Hver side har én hovedoverskrift, og overskrifter springer ikke et trin over.")

_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


def check(release: Release) -> Iterator[Problem]:
    for page in release.pages:
        levels = [_LEVELS[tag.name] for tag in page.tags if tag.name in _LEVELS]
        if levels.count(1) != 1:
            yield page.breaks(RULE, f"som har {levels.count(1)} hovedoverskrifter", "Der skal være én.")
        if any(after > before + 1 for before, after in pairwise(levels)):
            yield page.breaks(RULE, "hvor overskrifter springer et trin over", "Brug ## før ###.")
