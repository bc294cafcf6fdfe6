"""Soft hyphens in the long words of large type, where two parts of a word meet.

A heading is so large that a Danish compound may be wider than a telephone. Words are divided only at joints that
somebody has written down, in the theme's list of compounds: patterns for hyphenation divide one long word in six where
it has no joint (`folkeregiste-radresse`), and a wrong division is worse than none. Only large type needs it: what is
smaller fits a telephone, and some screen readers speak a divided word in pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_SIGN = r'a(?=[^>]*\bclass="sign\b)'
_LARGE = re.compile(rf"<(h[1-3]|caption|{_SIGN})\b(?![^>]*\bvisually-hidden\b).*?</\1>", re.DOTALL)
"""What stands in large type, to be seen: headings of pages and tables, and the sign."""
_TAG_OR_LONG_WORD = re.compile(r"""<(?:"[^"]*"|'[^']*'|[^'">])*>|[^\W\d_]{14,}""")
_ENDINGS = re.compile(r"(?:(?:e|en|ene|er|erne|et|n|ne|r|re|rene|rne|t)?s?)")
"""What is put to a Danish noun: the list has it in its shortest form."""


class Hyphenator:
    """Knows where words may be divided, from words whose joints are written as hyphens."""

    def __init__(self, compounds: Iterable[str]) -> None:
        divided = [tuple(word.split("-")) for word in compounds]
        self.beginnings = sorted({part for parts in divided for part in parts[:-1]})
        self.ends = sorted({parts[-1] for parts in divided})

    def in_large_type(self, html: str) -> str:
        """A page with its long words divisible where they stand in large type, and nowhere else."""
        return _LARGE.sub(lambda large: _TAG_OR_LONG_WORD.sub(self._divided, large[0]), html)

    def parts(self, word: str) -> tuple[str, ...]:
        """A word as the fewest parts that are known, the whole of it; none when it cannot be divided so."""
        lowered = word.lower()
        if any(lowered.startswith(end) and _ENDINGS.fullmatch(lowered, len(end)) for end in self.ends):
            return (word,)
        splits = [
            (word[: len(beginning)], *rest)
            for beginning in self.beginnings
            if lowered.startswith(beginning) and (rest := self.parts(word[len(beginning) :]))
        ]
        return min(splits, key=len, default=())

    def _divided(self, found: re.Match[str]) -> str:
        return found[0] if found[0].startswith("<") else "&shy;".join(self.parts(found[0])) or found[0]


def listed(text: str) -> list[str]:
    """The words of a list: one a line, with remarks after `#`."""
    return [line for line in text.splitlines() if line and not line.startswith("#")]
