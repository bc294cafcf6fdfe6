"""Every page has a title of its own, and says which language it is in. One that leads on is called what it leads to."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage, Release

RULE = Rule("K202", "Hver side har sin egen titel og siger, hvilket sprog den er på.")


def check(release: Release) -> Iterator[Problem]:
    seen: dict[str, ParsedPage] = {}
    for page in release.pages:
        title = page.soup.title.get_text(strip=True) if page.soup.title else ""
        if not page.language:
            yield page.breaks(RULE, "som ikke siger sit sprog", "Ret skabelonen.")
        if not title:
            yield page.breaks(RULE, "som ingen titel har", "Skriv en titel.")
        elif page.leads_to is None and seen.setdefault(title, page) is not page:
            yield page.breaks(RULE, f"som har samme titel som {seen[title].address}", "Giv siden sin egen titel.")
