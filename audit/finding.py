"""A barrier on a page: the rule it breaks, where it stands, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """`place` is the start of the element's markup or a selector; `message` is Danish and says what to do."""

    rule: str
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.message} [{self.place}]"
