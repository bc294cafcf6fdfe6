"""Every page can be reached by links from the home page: what nothing leads to, nobody finds."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from plugins.catalogue.problems import Problem, Rule

from ..page import Release
from .links import targets

RULE = Rule("K206", "Der fører et link til hver side.")

_REACHED_OTHERWISE = ("/404.html", "/en/404.html")


def check(release: Release) -> Iterator[Problem]:
    reached = _reached(release)
    for address, page in release.by_address.items():
        if address not in reached and address not in _REACHED_OTHERWISE and page.is_indexed:
            yield page.breaks(RULE, "som intet link fører til", "Sæt siden på et emne, eller link til den.")


def _reached(release: Release) -> set[str]:
    """The addresses that links lead to, over however many pages, from the home page."""
    reached, waiting = {"/"}, ["/"]
    while waiting:
        page = release.by_address.get(waiting.pop())
        for address in {unquote(urlsplit(target).path) for target in targets(page, release.site)} if page else ():
            if address in release.by_address and address not in reached:
                reached.add(address)
                waiting.append(address)
    return reached
