"""Official words explained in the text: each once on a page, right after the block that is first to use it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from plugins.catalogue.danish import in_any_form
from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import Term, Titled

from .prose import blocks

Dict = dict[str, Any]

MOST = 3
"""How many words a page explains. More would make a glossary of it, and each is one more stop by keyboard; a text that
needs more needs other words."""


class Explainer:
    """Goes down one page in the order it is read, and explains a word the first time it meets it.

    What the title says is what the page is about, and is not explained. On a page in another language, a Danish word is
    explained where the glossary has that language.
    """

    def __init__(self, entry: Entry[Titled], library: Library) -> None:
        terms = library.listed(Term)
        self._ids, self._pattern = _finder(terms)
        about = {entry.id, *self._used(entry.record.title)}
        self._left = {
            term.id: _view(term.record, explained.record.explanation)
            for term in terms
            if term.record.explained_in_text
            and term.id not in about
            and (explained := library.find(Term, term.id, entry.written_in))
        }
        self._room = MOST

    def terms(self, *texts: str) -> list[Dict]:
        """What these texts, shown as one block, are the first to say."""
        fresh = dict.fromkeys(id for text in texts for id in self._used(text) if id in self._left)
        explained = list(fresh)[: self._room]
        self._room -= len(explained)
        return [self._left.pop(id) for id in explained]

    def block(self, text: str) -> Dict:
        """A text with the words to explain after it."""
        return {"text": text, "terms": self.terms(text)}

    def prose(self, html: str) -> list[Dict]:
        """Running text in pieces, each with the words to explain after it; nothing of an empty one."""
        pieces, begin = [], 0
        for block in blocks(html):
            if terms := self.terms(block.text):
                pieces.append({"html": html[begin : block.end], "terms": terms})
                begin = block.end
        rest = {"html": html[begin:], "terms": list[Dict]()}
        return [*pieces, rest] if rest["html"] else pieces

    def _used(self, text: str) -> Iterator[str]:
        """The ids of the terms in a text, in its order."""
        return (self._ids[found.lastindex - 1] for found in self._pattern.finditer(text) if found.lastindex)


def _finder(terms: Iterable[Entry[Term]]) -> tuple[list[str], re.Pattern[str]]:
    """A pattern of every form of every term as whole words, with a group for each; and the term's id for each group.

    The longest come first, so that no term is found inside another. A hyphen joins: `MitID-app` is another word.
    """
    forms = [(form, term.id) for term in terms for form in (term.record.title, *term.record.forms)]
    longest_first = sorted(forms, key=lambda pair: -len(pair[0]))
    groups = "|".join(f"({in_any_form(form)})" for form, _ in longest_first)
    return [id for _, id in longest_first], re.compile(rf"(?<![\w-])(?:{groups})(?![\w-])", re.IGNORECASE)


def _view(term: Term, explanation: str) -> Dict:
    return {
        "word": term.title,
        "article": term.article.name.lower() if term.article else "unsaid",
        "explanation": explanation,
    }
