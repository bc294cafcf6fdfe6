"""Every page has a title of its own, and says which language it is in. One that leads on is called what it leads to."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage

RULE = Rule("K202", "Hver side har sin egen titel og siger, hvilket sprog den er på.")


def check(pages: list[ParsedPage], files: set[str]) -> Iterator[Problem]:
    seen: dict[str, ParsedPage] = {}
    for page in pages:
        title = page.soup.title.get_text(strip=True) if page.soup.title else ""
        if not page.soup.select_one("html[lang]"):
            yield RULE.broken(
                page.source, 1, f"bliver til {page.address}, som ikke siger sit sprog.", "Ret skabelonen."
            )
        if not title:
            yield RULE.broken(page.source, 1, f"bliver til {page.address}, som ingen titel har.", "Skriv en titel.")
        elif not page.leads_on and seen.setdefault(title, page) is not page:
            yield RULE.broken(
                page.source,
                1,
                f"bliver til {page.address} med samme titel som {seen[title].address}.",
                "Giv siden sin egen titel.",
            )
