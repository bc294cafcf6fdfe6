"""A page has one main heading, and no level of headings is skipped: many find their way by headings alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage

RULE = Rule("K203", "Hver side har én hovedoverskrift, og overskrifter springer ikke et trin over.")


def check(pages: list[ParsedPage], files: set[str]) -> Iterator[Problem]:
    for page in pages:
        levels = [int(tag.name[1]) for tag in page.soup.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]
        if levels.count(1) != 1:
            yield RULE.broken(
                page.source,
                1,
                f"bliver til {page.address} med {levels.count(1)} hovedoverskrifter.",
                "Der skal være én.",
            )
        if any(after > before + 1 for before, after in pairwise(levels)):
            yield RULE.broken(
                page.source,
                1,
                f"bliver til {page.address}, hvor overskrifter springer et trin over.",
                "Brug ## før ###.",
            )
