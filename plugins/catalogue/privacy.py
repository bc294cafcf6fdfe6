"""What must not reach a public page: numbers of persons, and text that was meant to be replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import rules
from .problems import Problem

_ADDRESS = re.compile(r"https?://\S+")
_CPR = re.compile(
    r"(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d(?:[ ]?[-–][ ]?|[ ])?\d{4}(?![\d-])", re.ASCII
)
_PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBD|FIXME|X{3,}|x{4,})\b"
    r"|(?i:lorem ipsum|\bindsæt (?:tekst|link|billede)|\[skriv [^\]]*\](?!\()|\btekst her\b|<skriv\b)"
)


def person_numbers(path: str, text: str) -> Iterator[Problem]:
    """A problem for each line with something like a CPR number: a date and four digits."""
    for number, line in enumerate(text.split("\n"), start=1):
        if _CPR.search(_ADDRESS.sub("", line)):
            yield rules.CPR_NUMBER.broken(
                path, number, "har noget, der ligner et CPR-nummer.", "Slet det. Skriv aldrig et rigtigt nummer."
            )


def placeholders(path: str, text: str) -> Iterator[Problem]:
    """A problem for each line with text that was meant to be replaced."""
    for number, line in enumerate(text.split("\n"), start=1):
        found = _PLACEHOLDER.search(line)
        if found:
            yield rules.PLACEHOLDER.broken(
                path, number, f"har en pladsholder: «{found[0]}».", "Skriv teksten, eller slet den."
            )
