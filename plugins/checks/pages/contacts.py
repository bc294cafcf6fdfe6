"""Numbers and addresses one can press are whole, and dial what they show: who is stuck must get through."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.contacts import wrong_with
from plugins.catalogue.problems import Problem, Rule

from ..page import Release

RULE = Rule("K211", "Et telefonnummer ringer til det, der står, og en e-mailadresse er hel.")


def check(release: Release) -> Iterator[Problem]:
    for page in release.pages:
        links = {(str(tag.get("href", "")), tag.get_text()) for tag in page.tags if tag.name == "a"}
        for address, reason, hint in sorted({(address, *wrong_with(address, shown)) for address, shown in links}):
            if reason:
                yield page.breaks(RULE, f"hvor et link går til «{address}», {reason}", hint)
