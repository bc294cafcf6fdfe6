"""Every page can be reached by links from the home page: what nothing leads to, nobody finds."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage
from .links import targets

RULE = Rule("K206", "Der fører et link til hver side.")

_REACHED_OTHERWISE = ("/404.html", "/en/404.html")


def check(pages: list[ParsedPage], files: set[str]) -> Iterator[Problem]:
    by_address = {page.address: page for page in pages}
    reached, waiting = {"/"}, ["/"]
    while waiting:
        page = by_address.get(waiting.pop())
        for address in {unquote(urlsplit(target).path) for target in targets(page)} if page else ():
            if address in by_address and address not in reached:
                reached.add(address)
                waiting.append(address)
    for address, page in by_address.items():
        unlisted = page.soup.find("meta", attrs={"name": "robots", "content": "noindex"})
        if address not in reached and address not in _REACHED_OTHERWISE and not unlisted:
            yield RULE.broken(
                page.source,
                1,
                f"bliver til {address}, som intet link fører til.",
                "Sæt siden på et emne, eller link til den.",
            )
