"""What can be wrong with the content, and the one way it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_LONGEST = 400
_LONG_QUOTE = re.compile(r"«([^»]{80})[^»]+»")


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
        return f"{self.path}:{self.line}: {self.severity} {self.code} {self.text}"

    @property
    def text(self) -> str:
        """What is wrong and what to write instead, without the place."""
        return f"{self.message} {self.hint}".strip()

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR


@dataclass(frozen=True)
class Rule:
    """A promise the content keeps, with the code its problems carry and a Danish sentence for the handbook."""

    code: str
    promise: str
    severity: Severity = Severity.ERROR

    @property
    def anchor(self) -> str:
        """Where the list of messages has it."""
        return self.code.lower()

    def broken(self, path: str, line: int, message: str, hint: str = "") -> Problem:
        return Problem(path, line, self.code, presentable(message), presentable(hint), self.severity)

    def advice(self, path: str, line: int, message: str, hint: str = "") -> Problem:
        """The same problem as advice, as it is while a page is a draft."""
        return Problem(path, line, self.code, presentable(message), presentable(hint), Severity.ADVICE)


def presentable(text: str) -> str:
    """Text for one line of a terminal: what is quoted is cut, and what cannot be seen is shown by number."""
    shortened = _LONG_QUOTE.sub(r"«\1…»", visible(" ".join(text.split())))
    return shortened if len(shortened) <= _LONGEST else f"{shortened[:_LONGEST]}…"


def visible(text: str) -> str:
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def has_errors(problems: Iterable[Problem]) -> bool:
    return any(problem.is_error for problem in problems)
