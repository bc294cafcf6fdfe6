"""Where the content leads to other sites: each address as it is written, in text and in fields alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .files import Found, read_text, walk

_TEXTS = (".md", ".yaml")
_ADDRESS = re.compile(r"""https?://[^\s<>"'`«»|\\^{}]+""")
_SENTENCE_END = ".,;:!?*_"


@dataclass(frozen=True, order=True)
class OutwardLink:
    """An address of another site, and where it stands."""

    path: str
    line: int
    address: str

    @property
    def page(self) -> str:
        """What a server is asked for: the address without a place on the page."""
        return self.address.partition("#")[0]


def outward_links(content: Path) -> Iterator[OutwardLink]:
    """Every address in every file that can be read; what is wrong with the others, `reader` tells."""
    for found in walk(content):
        if isinstance(found, Found) and found.name.suffix in _TEXTS and isinstance(text := read_text(found), str):
            for number, line in enumerate(text.split("\n"), 1):
                yield from (OutwardLink(found.path, number, _whole(one[0])) for one in _ADDRESS.finditer(line))


def _whole(written: str) -> str:
    """An address without the signs of the sentence or the link around it."""
    address = written.rstrip(_SENTENCE_END)
    while address.endswith((")", "]")) and address.count(address[-1]) > address.count(
        "(" if address[-1] == ")" else "["
    ):
        address = address[:-1].rstrip(_SENTENCE_END)
    return address
