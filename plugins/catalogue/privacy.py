"""What must not reach a public page: numbers of persons, and text that was meant to be replaced."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

from . import rules
from .problems import Problem

_ADDRESS = re.compile(r"https?://[^\s<>()\"']+")
_DAY, _MONTH, _DASH = r"(?:0[1-9]|[12]\d|3[01])", r"(?:0[1-9]|1[0-2])", r"[ ]?[-‐‒–—−/][ ]?"
_CPR = re.compile(
    rf"(?<![\d-])(?:{_DAY}{_MONTH}\d\d(?:{_DASH}|[ ])?|{_DAY}(?P<mark>[ ./-]){_MONTH}(?P=mark)\d\d{_DASH})"
    r"\d{4}(?![\d-])",
    re.ASCII,
)
_PLACEHOLDER = re.compile(
    r"\b(?:TBD|FIXME)\b"
    r"|(?i:\btodo\b|\bx{3,}\b|lorem ipsum|\[(?:skriv|indsæt|udfyld|insert|write) [^\]\n]{0,80}\](?![(\[:])|<skriv\b"
    r"|\b(?:indsæt|skriv|insert) (?:tekst|link|billede|text)\b(?: her\b|$)"
    r"|^\W{0,20}(?:\w{1,40}:\W{0,20})?tekst her\W{0,20}$)"
)


def person_numbers(path: str, text: str) -> Iterator[Problem]:
    """A problem for each line with something like a CPR number: a date and four digits."""
    for number, line in _lines(text):
        if _CPR.search(line):
            yield rules.CPR_NUMBER.broken(
                path, number, "har noget, der ligner et CPR-nummer.", "Slet det. Skriv aldrig et rigtigt nummer."
            )


def placeholders(path: str, text: str) -> Iterator[Problem]:
    """A problem for each line with text that was meant to be replaced."""
    for number, line in _lines(text):
        found = _PLACEHOLDER.search(line)
        if found:
            yield rules.PLACEHOLDER.broken(
                path, number, f"har en pladsholder: «{found[0]}».", "Skriv teksten, eller slet den."
            )


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its number, as a citizen reads it: without web addresses, with letters for entities."""
    for number, line in enumerate(text.split("\n"), start=1):
        yield number, unicodedata.normalize("NFKC", html.unescape(_ADDRESS.sub("", line)))
