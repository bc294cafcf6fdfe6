"""Links to other sites lead to something.

What is outside changes without telling us; a citizen must not be the one who finds out. Whoever asks the other sites is
another's business: this says what it means for the content that they answered so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from plugins.catalogue.danish import long_date
from plugins.catalogue.outward import OutwardLink
from plugins.catalogue.problems import Problem, Rule, Severity

DEAD = Rule("K301", "Et link til en anden hjemmeside fører til en side, der findes.")
MOVED = Rule("K302", "Et link til en anden hjemmeside går til den adresse, siden har nu.", Severity.ADVICE)
UNDECIDED = Rule("K303", "Det kan efterprøves, om et link til en anden hjemmeside virker.", Severity.ADVICE)
RULES = (DEAD, MOVED, UNDECIDED)


class State(StrEnum):
    """What an address is found to be."""

    ALIVE = "alive"
    DEAD = "dead"
    SILENT = "silent"
    """No answer, or that something is wrong for the moment. It is dead when it is so on another day too."""
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class Seen:
    """What an address was last found to be, on which day, and since which day it has been so."""

    state: State
    reason: str = ""
    moved_to: str = ""
    asked: date = date.min
    since: date = date.min

    @property
    def is_dead(self) -> bool:
        return self.state is State.DEAD or (self.state is State.SILENT and self.since < self.asked)


def problems(links: Iterable[OutwardLink], seen: Mapping[str, Seen]) -> Iterator[Problem]:
    """What to do about each link, where it stands."""
    for link in links:
        if one := seen.get(link.page):
            yield from _problem(link, one)


def _problem(link: OutwardLink, seen: Seen) -> Iterator[Problem]:
    shown = f"linker til «{link.address}», som"
    if seen.is_dead:
        message = f"{shown} {seen.reason}. Første gang set {long_date(seen.since)}."
        yield DEAD.broken(link.path, link.line, message, "Find den nye adresse, eller fjern linket.")
    elif seen.state in (State.SILENT, State.UNDECIDED):
        yield UNDECIDED.broken(link.path, link.line, f"{shown} {seen.reason}.", "Prøv linket i en browser.")
    elif seen.moved_to:
        message = f"{shown} er flyttet for altid til «{seen.moved_to}»."
        yield MOVED.broken(
            link.path, link.line, message, "Se efter, at det er den rigtige side, og skriv den nye adresse."
        )
