"""Danish as a machine must know it: order of letters, dates in words, plain addresses, readability."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

MONTHS = ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
          "oktober", "november", "december")  # fmt: skip
WEEKDAYS = ("man", "tir", "ons", "tor", "fre", "lør", "søn")

_ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"
_FOREIGN = str.maketrans({"ä": "æ", "ö": "ø", "ü": "y", "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a", "à": "a",
                          "ó": "o", "ò": "o", "ñ": "n", "ç": "c"})  # fmt: skip
_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = r"(?:e|en|ene|er|erne|et|n|ne|r|rne|t)?s?"
"""What a noun takes on in the definite, the plural and the genitive; short ones for words that end in -e."""
_SENTENCE_END = re.compile(r"[.!?:](?:\s|$)")


def fold(text: str) -> str:
    """Text as the Danish alphabet sees it: lower case, aa as å, foreign letters at their Danish neighbour."""
    return unicodedata.normalize("NFC", text).casefold().replace("aa", "å").translate(_FOREIGN)


def sort_key(text: str) -> tuple[tuple[int, ...], str]:
    """Order by the Danish alphabet, æ, ø and å last; spaces before letters, digits before letters."""
    places = ((_ALPHABET.index(letter) + 100 if letter in _ALPHABET else min(ord(letter), 99)) for letter in fold(text))
    return tuple(places), text


def initial(text: str) -> str:
    """The letter a word stands under in an index; `#` for what does not begin with a letter."""
    first = fold(text.lstrip("»\"' "))[:1]
    return first.upper() if first in _ALPHABET and first else "#"


def slug(text: str) -> str:
    """A plain address: `Få hjælp til MitID` becomes `faa-hjaelp-til-mitid`."""
    lowered = unicodedata.normalize("NFC", text).casefold().translate(_ASCII)
    plain = unicodedata.normalize("NFKD", lowered).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def in_any_form(words: str) -> str:
    """A pattern of one or more words, with any regular ending on the last: `fuldmagt`, `fuldmagten`, `fuldmagters`."""
    return r"\s+".join(map(re.escape, words.split())) + _ENDING


TELEPHONE = re.compile(r"(?<![\d-])(?<!\d )\d\d \d\d \d\d \d\d(?! ?\d|-)")
"""A number in running text, as we write it: `33 66 33 66`."""


def telephone_address(number: str) -> str:
    """A number as a telephone dials it: `33 66 33 66` is `tel:+4533663366`, `112` is `tel:112`."""
    digits = number.replace(" ", "")
    return f"tel:+45{digits}" if len(digits) == 8 else f"tel:{digits}"


def long_date(day: date) -> str:
    """A date in words: `24. november 2026`."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def lix(text: str) -> float | None:
    """Björnsson's readability index; None under 30 words, where it says nothing.

    Words/sentences + 100 · long words/words; a long word has more than six letters. Under 35 is easy, over 45 is hard.
    """
    words = _WORD.findall(text)
    if len(words) < 30:
        return None
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    long_words = sum(len(word) > 6 for word in words)
    return len(words) / sentences + 100 * long_words / len(words)
