"""A page that has moved leads to one that is there, in one step: old addresses stand in letters for years."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage, Release

RULE = Rule("K210", "En side, der er flyttet, sender videre til en side, der findes, i ét trin.")


def check(release: Release) -> Iterator[Problem]:
    for page in release.pages:
        if page.leads_to is not None and (reason := _wrong(page, page.leads_to, release)):
            yield page.breaks(
                RULE, f"der sender videre til «{page.leads_to}», {reason}", "Skriv den side, der gælder nu."
            )


def _wrong(page: ParsedPage, target: str, release: Release) -> str:
    other = release.by_address.get(target.partition("#")[0])
    if other is None and not urlsplit(target).scheme:
        return "som ikke findes"
    if other and other.leads_to is not None:
        return "som selv er flyttet"
    if page.is_indexed:
        return "og som søgemaskiner må kende under den gamle adresse"
    return "" if page.soup.select_one(f'a[href="{target}"]') else "men ikke har et link til den"
