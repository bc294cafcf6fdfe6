"""Whoever helps a citizen with a service that is not voluntary has a guide to it.

Citizens who cannot do it alone come to the counter because they must; what happens there should not depend on whom they
meet.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule
from plugins.catalogue.schema import CounterGuide, Service
from plugins.catalogue.schema.kinds import Duty

RULE = Rule("K104", "En løsning, der ikke er frivillig, har en medbetjening, og den hedder det samme som løsningen.")


def check(library: Library) -> Iterator[Problem]:
    yield from _services_without_guide(library)
    yield from _guides_without_service(library)


def _services_without_guide(library: Library) -> Iterator[Problem]:
    for service in library.all(Service):
        record = service.record
        if record.mandatory_digital is Duty.NO or record.replaced_by or library.is_unread(CounterGuide, service.id):
            continue
        if library.find(CounterGuide, service.id) is None:
            say = RULE.advice if service.is_draft else RULE.broken
            yield say(
                service.source.path,
                service.line("obligatorisk_digital"),
                "har ingen medbetjening til dem, der hjælper borgeren.",
                f"Skriv content/medbetjening/{service.id}.md, eller hent den tilbage.",
            )


def _guides_without_service(library: Library) -> Iterator[Problem]:
    """Advice alone: a service may end on a day somebody has set, and must not take the portal with it."""
    for guide in library.all(CounterGuide):
        service = library.find(Service, guide.id)
        if (service is None or service.record.replaced_by) and not library.is_unread(Service, guide.id):
            yield RULE.advice(
                guide.source.path,
                1,
                f"vises ikke: der er ingen løsning, som hedder «{guide.id}».",
                "Giv filen løsningens navn, eller slet den.",
            )
