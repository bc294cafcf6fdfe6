"""A barrier on a page: the rule it breaks, where it stands, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """`place` is the start of the element's markup or a selector; `message` is Danish and says what to do.

    `component` is the folder in `theme/components/` whose markup the element stands in, where it is known.
    """

    rule: str
    place: str
    message: str
    component: str = ""

    def __str__(self) -> str:
        inside = f" i theme/components/{self.component}" if self.component else ""
        return f"{self.rule}{inside}: {self.message} [{self.place}]"
