"""Whoever cannot use the digital solution has another way.

The law gives citizens who are exempt from digital self-service a right to it, and nine of ten expect that they can
phone.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule
from plugins.catalogue.schema import Place, Service
from plugins.catalogue.schema.kinds import Duty

RULE = Rule("K102", "En løsning, der ikke er frivillig, har et sted med telefon, adresse eller tidsbestilling.")


def check(library: Library) -> Iterator[Problem]:
    for service in library.all(Service):
        record = service.record
        places = library.those(Place, record.without_digital)
        if record.mandatory_digital is Duty.NO or record.replaced_by or not record.without_digital:
            continue  # a service that names no place at all is told so by the schema
        if any(library.is_unread(Place, id) for id in record.without_digital):
            continue
        if not any(place.record.is_reachable for place in places):
            say = RULE.advice if service.is_draft else RULE.broken
            yield say(
                service.source.path,
                service.line("uden_digital"),
                "«uden_digital» har intet sted, man kan ringe til, møde op på eller bestille tid hos.",
                "Tilføj fx kontaktcenter.",
            )
