"""No inline script or handler, and no style but the portal's own: pages stand under a policy that takes no other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bs4.element import Tag

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage, Release

RULE = Rule(
    "K205", "Ingen side har scripts eller hændelser skrevet i selve siden, og ingen stil ud over portalens egen."
)

_DATA = "application/ld+json"
_ADDRESSES = ("href", "src", "srcset", "action", "formaction", "poster", "data", "ping")
_RUNNING = ("javascript:", "data:", "vbscript:")
_IGNORED = re.compile(r"[\x00-\x20]")
"""What browsers pass over when they read which scheme an address has."""


def check(release: Release) -> Iterator[Problem]:
    own = _own_style(release.pages)
    for page in release.pages:
        for what in sorted({found for tag in page.tags for found in _active(tag, own)}):
            yield page.breaks(RULE, f"som har {what}", "Ret skabelonen.")


def _own_style(pages: Sequence[ParsedPage]) -> Tag | None:
    """The style that stands first in the head of the first page, and must be the same wherever there is one."""
    return pages[0].soup.select_one("head > style") if pages else None


def _active(tag: Tag, own_style: Tag | None) -> Iterator[str]:
    if tag.name == "script" and not tag.get("src") and tag.get("type") != _DATA:
        yield "et script i siden"
    if tag.name == "style" and tag != own_style:
        yield "en stil, som ikke er portalens"
    if tag.name in ("iframe", "object", "embed", "base"):
        yield f"et <{tag.name}>"
    for attribute, value in tag.attrs.items():
        if attribute == "style" or attribute.startswith("on"):
            yield f"attributten {attribute}"
        if attribute in _ADDRESSES and _IGNORED.sub("", str(value)).lower().startswith(_RUNNING):
            yield "en adresse, der kører noget"
