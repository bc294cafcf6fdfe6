"""Every service has help content.

A citizen who is stuck must find help made for what they are doing: a help function about the service itself, about one
of its topics, or about its login.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule
from plugins.catalogue.schema import HelpFunction, Service

RULE = Rule("K101", "En løsning har mindst én hjælpeside, der handler om den, dens emne eller dens login.")


def check(library: Library) -> Iterator[Problem]:
    for service in library.all(Service):
        named = service.record.help
        if service.record.replaced_by or any(library.is_unread(HelpFunction, id) for id in named):
            continue
        if not any(fits(page, service) for page in library.those(HelpFunction, named)):
            say = RULE.advice if service.is_draft else RULE.broken
            yield say(
                service.source.path,
                service.line("hjaelp"),
                "«hjaelp» har ingen hjælpeside, der passer til løsningen.",
                "Vælg en, eller skriv løsningens id i hjælpesidens «tjenester».",
            )


def fits(page: Entry[HelpFunction], service: Entry[Service]) -> bool:
    """Whether the help function says that it is about the service, its topic or its login."""
    about = page.record
    return (
        service.id in about.services
        or bool(set(about.topics) & set(service.record.topics))
        or bool(set(about.logins) & set(service.record.action.login))
    )
