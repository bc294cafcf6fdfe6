"""What must be true: a file per promise.

A check over content (`content/`) takes the library, one over pages (`pages/`) the release as it will be served; both
yield problems, and each says in its docstring why a citizen cares. May use the catalogue and BeautifulSoup; writes
nothing, and knows neither Pelican nor Jinja.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule
from plugins.catalogue.rules import READING_RULES

from . import elsewhere
from .content import (
    counter_guides,
    decision_guides,
    films,
    help_coverage,
    internal_links,
    offline_way,
    plain_language,
    portal_pages,
    replacements,
    review,
    stale_hours,
    stale_inspections,
    stale_notices,
    stale_prices,
    unique_titles,
)
from .page import Release
from .pages import (
    active_markup,
    contacts,
    headings,
    identifiers,
    links,
    orphans,
    own_address,
    redirects,
    sitemap,
    titles,
    translations,
)


class ContentCheck(Protocol):
    RULE: Rule

    def check(self, library: Library) -> Iterator[Problem]: ...


class PageCheck(Protocol):
    RULE: Rule

    def check(self, release: Release) -> Iterator[Problem]: ...


CONTENT_CHECKS: tuple[ContentCheck, ...] = (
    help_coverage,
    offline_way,
    counter_guides,
    unique_titles,
    internal_links,
    films,
    replacements,
    decision_guides,
    portal_pages,
    stale_prices,
    stale_hours,
    stale_notices,
    stale_inspections,
    review,
    plain_language,
)
PAGE_CHECKS: tuple[PageCheck, ...] = (
    links,
    titles,
    headings,
    identifiers,
    active_markup,
    orphans,
    own_address,
    translations,
    sitemap,
    redirects,
    contacts,
)


def content_rules() -> list[Rule]:
    """The rules of content, by their codes: those of reading too."""
    return sorted({*READING_RULES, *(check.RULE for check in CONTENT_CHECKS)}, key=lambda rule: rule.code)


def all_rules() -> list[Rule]:
    """Every rule there is, by its code."""
    of_pages = {check.RULE for check in PAGE_CHECKS}
    return sorted({*content_rules(), *of_pages, *elsewhere.RULES}, key=lambda rule: rule.code)


def check_content(library: Library) -> list[Problem]:
    """Every problem the checks over content find."""
    return sorted({problem for check in CONTENT_CHECKS for problem in check.check(library)})


def check_pages(release: Release) -> list[Problem]:
    """Every problem the checks over pages find."""
    return sorted({problem for check in PAGE_CHECKS for problem in check.check(release)})
