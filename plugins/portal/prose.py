"""Running text as the blocks it is made of: what each of them says, and where something may stand after it."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import accumulate

_FOLLOWED = {"p", "table"}
"""Elements that something may come after."""
_FILLED = {"li", "dd"}
"""Elements that something may come at the end of."""
_NESTED = {"ul", "ol", "dl", "table"}
"""What a list item may hold after its own words."""
_SILENT = {"a", "code", "pre", "dt", "th", "h2", "h3", "h4", "h5", "h6"}
"""What is no place to read on from: it leads away, names something, or is not meant as words."""
_VOID = {"br", "hr", "img"}
_GAP = "|"
"""Stands for words that are not listened to, so that those on either side of them never become one phrase."""


@dataclass(frozen=True)
class Block:
    """A paragraph, list item or table: its words outside links, headings and code, and the place after it."""

    text: str
    end: int


def blocks(html: str) -> list[Block]:
    """The blocks of HTML that came out of Markdown, in reading order; not those in a language of their own."""
    reader = _Reader(html)
    reader.feed(html)
    reader.close()
    return reader.blocks


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._words = ""
        self._silent: list[bool] = []
        self._lines = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _NESTED:
            self._end_block()
        if tag not in _VOID:
            self._silent.append(tag in _SILENT or "lang" in dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        self._silent.pop()
        if tag in _FOLLOWED:
            self._end_block(len(f"</{tag}>"))
        elif tag in _FILLED:
            self._end_block()

    def handle_data(self, data: str) -> None:
        self._words += _GAP if any(self._silent) else data

    def _end_block(self, beyond: int = 0) -> None:
        """What was said since the last block is one, which ends here or this far beyond."""
        line, column = self.getpos()
        if self._words.strip():
            self.blocks.append(Block(self._words, self._lines[line - 1] + column + beyond))
        self._words = ""
