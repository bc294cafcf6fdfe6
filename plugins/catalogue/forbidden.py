"""What no file may hold, wherever it stands: invisible characters, active content, numbers of persons, placeholders."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

from . import rules
from .problems import Problem

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages that need marks of direction."""

_WRITTEN_IN = re.compile(r"\A---[ \t]*\n(?:(?!---).*\n)*?sprog:[ \t]*([a-z]{2})[ \t]*\n")
_RIGHT_TO_LEFT_NEEDS = frozenset("\u200c\u200d\u200e\u200f\u061c")
_ACTIVE = re.compile(
    r"<\s*/?\s*(?P<tag>script|iframe|frameset|frame|object|embed|applet|meta|link|base|form|style|svg|math|template|portal)\b"
    r"|<[a-z](?:[^<>]*?|(?:[^<>\"']|\"[^\"]{0,999}\"|'[^']{0,999}'){0,999}?)[\s/\"'](?P<handler>on(?!sdag|line|kel)[a-z]+)\s*=",
    re.IGNORECASE,
)
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

_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"})
_SHAPELESS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def find_forbidden(path: str, text: str) -> Iterator[Problem]:
    """A problem for each line of a file, front matter and body, with something that must not be there."""
    yield from invisible_characters(path, text)
    yield from active_content(path, text)
    yield from person_numbers(path, text)
    yield from placeholders(path, text)


def invisible_characters(path: str, text: str) -> Iterator[Problem]:
    """A problem for each line with control, zero-width, bidirectional or private characters, as entities too.

    The marks a right-to-left language needs are let through on pages that say they are in one.
    """
    written_in = _WRITTEN_IN.match(text)
    allowed = _RIGHT_TO_LEFT_NEEDS if written_in and written_in[1] in RIGHT_TO_LEFT else frozenset()
    for number, line in enumerate(text.split("\n"), start=1):
        written = line + html.unescape(line)
        if written.isprintable() and _SHAPELESS.isdisjoint(written):
            continue  # as nearly all are, which need not be looked at letter by letter
        found = next((char for char in written if _is_invisible(char) and char not in allowed), None)
        if found:
            name = unicodedata.name(found, "kontroltegn").lower()
            yield rules.CHARACTERS.broken(
                path,
                number,
                f"har et usynligt tegn: U+{ord(found):04X} ({name}).",
                "Slet tegnet, eller skriv linjen igen.",
            )


def _is_invisible(char: str) -> bool:
    """Control, format, private and unassigned characters, separators of lines, and letters without a shape."""
    return char in _SHAPELESS or (char != "\t" and unicodedata.category(char) in _UNSEEN)


def active_content(path: str, text: str) -> Iterator[Problem]:
    """A problem for each line of a file, front matter too, that tries to run something."""
    for number, line in enumerate(text.split("\n"), start=1):
        found = _ACTIVE.search(line) or _ACTIVE.search(html.unescape(line))
        if found:
            what = f"<{found['tag'].lower()}>" if found["tag"] else found["handler"].lower()
            yield rules.ACTIVE_CONTENT.broken(
                path, number, f"har «{what}», som ikke må stå på en side.", "Fjern det. Skriv kun Markdown."
            )
    yield from _split_tags(path, text)


def _split_tags(path: str, text: str) -> Iterator[Problem]:
    """Tags with a handler that go on over several lines."""
    for found in _ACTIVE.finditer(text):
        if found["handler"] and "\n" in found[0]:
            line = text.count("\n", 0, found.start()) + 1
            yield rules.ACTIVE_CONTENT.broken(
                path,
                line,
                f"har «{found['handler'].lower()}», som ikke må stå på en side.",
                "Fjern det. Skriv kun Markdown.",
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
