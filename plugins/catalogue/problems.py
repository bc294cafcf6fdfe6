"""What can be wrong with the content, and the one way it is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem weighs; the value is the word an editor sees."""

    ERROR = "fejl"
    ADVICE = "råd"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong at one place: what it is, and what to write instead."""

    path: str
    line: int
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        text = f"{self.message} {self.hint}".strip()
        return f"{self.path}:{self.line}: {self.severity} {self.code} {text}"

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR


@dataclass(frozen=True)
class Rule:
    """A promise the content keeps, with the code its problems carry and a Danish sentence for the handbook."""

    code: str
    promise: str
    severity: Severity = Severity.ERROR

    def broken(self, path: str, line: int, message: str, hint: str = "") -> Problem:
        return Problem(path, line, self.code, message, hint, self.severity)

    def advice(self, path: str, line: int, message: str, hint: str = "") -> Problem:
        """The same problem as advice, as it is while a page is a draft."""
        return Problem(path, line, self.code, message, hint, Severity.ADVICE)


def has_errors(problems: Iterable[Problem]) -> bool:
    return any(problem.is_error for problem in problems)
