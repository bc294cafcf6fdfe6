"""Text is in plain Danish: easy to read, without the words only offices use.

Every fifth adult finds digital self-service hard, and many of them because of the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.catalogue.danish import lix
from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule, Severity
from plugins.catalogue.schema import Term, Titled

RULE = Rule("K111", "Løbende tekst har et lixtal under 40 og ingen kancelliord.", Severity.ADVICE)

HARDEST = 40
OFFICE_WORDS = {
    "anmode": "bede",
    "anmodning": "ønske",
    "bibringe": "give",
    "endvidere": "også",
    "erhverve": "få",
    "forefindes": "findes",
    "foranledige": "få til",
    "forinden": "før",
    "fremsende": "sende",
    "fremsendes": "sendes",
    "førend": "før",
    "i henhold til": "efter",
    "ifald": "hvis",
    "jævnfør": "se",
    "nærværende": "denne",
    "omhandlende": "om",
    "pågældende": "den",
    "såfremt": "hvis",
    "vedrørende": "om",
    "ydermere": "også",
}
_OFFICE = re.compile(r"\b(" + "|".join(sorted(OFFICE_WORDS, key=len, reverse=True)) + r")\b", re.IGNORECASE)


def check(library: Library) -> Iterator[Problem]:
    for entry in library.every():
        if entry.written_in == "da" and not isinstance(entry.record, Term):
            yield from _office_words(entry)
            yield from _hard_text(entry)


def _office_words(entry: Entry[Titled]) -> Iterator[Problem]:
    notes = (
        range(entry.line("redaktionsnote"), entry.line("redaktionsnote") + 1) if entry.record.editors_note else range(0)
    )
    for number, line in enumerate(entry.source.text.split("\n"), start=1):
        found = _OFFICE.search(line)
        if found and number not in notes and "http" not in line:
            plain = OFFICE_WORDS[found[0].casefold()]
            yield RULE.broken(entry.source.path, number, f"»{found[0]}« er et kontorord.", f"Skriv fx »{plain}«.")


def _hard_text(entry: Entry[Titled]) -> Iterator[Problem]:
    measured = lix(entry.body.text)
    if measured and measured > HARDEST:
        yield RULE.broken(
            entry.source.path,
            entry.source.body_line,
            f"har et lixtal på {measured:.0f}.",
            "Del de lange sætninger, og brug kortere ord.",
        )
