"""Each sentence is marked with its own language, or a screen reader says English with Danish sounds.

A language is known by its small words, counted sentence by sentence, and by its letters. Texts with fewer than two
words that tell are passed over: names are names in any language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "language-of-parts"

_SMALL_WORDS = {
    "da": "og i det er af til på med du der som har kan skal hvis eller fra vil når hvor så også jeg dig hvad ved "
    "efter bliver din dit dine dem ikke en et hvordan mere siden kun alle hos her dette være at have de den om men var "
    "over under for nu mod by",
    "en": "the of and to in is you that it on are with your this have from or not what we can if will when how be must "
    "need get do does who which they their there about more only at an a by please read here",
    "de": "der die das und ist nicht mit sie ein eine einen auf von zu im ich wir haben werden wenn oder auch bei nach "
    "können für wie was ihre ihr dem des den sind wird",
    "fr": "le la les des est vous pour dans une pas avec sur que qui votre vos ou et du ne ce cette sont nous un au",
}
_WORDS = {language: set(words.split()) for language, words in _SMALL_WORDS.items()}
_SCRIPTS = {
    "arabisk skrift": (re.compile(r"[\u0600-\u06ff]{2}"), {"ar", "fa", "ur", "ps", "ku", "ckb"}),
    "kyrillisk skrift": (re.compile(r"[\u0400-\u04ff]{2}"), {"uk", "ru", "bg", "sr", "mk", "be"}),
    "græsk skrift": (re.compile(r"[\u0370-\u03ff]{2}"), {"el"}),
    "hebraisk skrift": (re.compile(r"[\u0590-\u05ff]{2}"), {"he", "yi"}),
    "kinesisk eller japansk skrift": (re.compile(r"[\u3040-\u9fff]"), {"zh", "ja", "yue"}),
}
_NAMES = {"da": "dansk", "en": "engelsk", "de": "tysk", "fr": "fransk"}
_SENTENCE = re.compile(r"(?<=[.!?:;])\s+")
_LETTERS = re.compile(r"[^\W\d_]+")


def guess(text: str, marked: str) -> str | None:
    """The language a text seems to be in, in Danish, when it is marked with another."""
    for script, (letters, languages) in _SCRIPTS.items():
        if letters.search(text) and marked not in languages:
            return script
    if marked not in _WORDS:
        return None
    said = [word.lower() for word in _LETTERS.findall(text)]
    counts = {language: sum(word in known for word in said) for language, known in _WORDS.items()}
    tells = {
        language: len({word for word in said if word in known and word not in _WORDS[marked]})
        for language, known in _WORDS.items()
    }
    other = max((one for one in counts if one != marked), key=lambda one: counts[one])
    if tells[other] >= 2 and counts[other] > 2 * counts[marked]:
        return _NAMES[other]
    return None


def _sentences(text: str) -> Iterator[str]:
    yield from (part for part in _SENTENCE.split(text) if part)


def find(browser: Chrome) -> list[Finding]:
    found = []
    for place, marked, text in ask(browser, __file__, "spoken"):
        guesses = dict.fromkeys(guess(sentence, marked) for sentence in _sentences(text))
        message = "Ser ud til at være {}, men er mærket »{}«. Sæt lang på den del."
        found += [Finding(NAME, place, message.format(one, marked)) for one in guesses if one]
    return found
