"""No inline script, handler or style: the pages stand under a policy that runs none, and nothing can be smuggled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4.element import Tag

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage

RULE = Rule("K205", "Ingen side har scripts, hændelser eller stil skrevet i selve siden.")

_DATA = "application/ld+json"
_ADDRESSES = ("href", "src", "srcset", "action", "formaction", "poster", "data", "ping")
_RUNNING = ("javascript:", "data:", "vbscript:")
_IGNORED = re.compile(r"[\x00-\x20]")
"""What browsers pass over when they read which scheme an address has."""


def check(pages: list[ParsedPage], files: set[str]) -> Iterator[Problem]:
    for page in pages:
        for what in sorted({found for tag in page.soup.find_all(True) for found in _active(tag)}):
            yield RULE.broken(page.source, 1, f"bliver til {page.address}, som har {what}.", "Ret skabelonen.")


def _active(tag: Tag) -> Iterator[str]:
    if tag.name == "script" and not tag.get("src") and tag.get("type") != _DATA:
        yield "et script i siden"
    if tag.name in ("style", "iframe", "object", "embed", "base"):
        yield f"et <{tag.name}>"
    for attribute, value in tag.attrs.items():
        if attribute == "style" or attribute.startswith("on"):
            yield f"attributten {attribute}"
        if attribute in _ADDRESSES and _IGNORED.sub("", str(value)).lower().startswith(_RUNNING):
            yield "en adresse, der kører noget"
