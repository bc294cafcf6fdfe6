"""A built portal as a folder: its pages by their addresses, and what the look of each hangs on."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

_LEADS_ON = re.compile(rb'<meta http-equiv="refresh"')
_ADDRESS = re.compile(rb"/([\w./-]+)")


class Release:
    """What stands in a folder, which nobody changes meanwhile."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def day(self) -> str:
        """The day it is built for: 2026-11-24."""
        return str(json.loads((self.folder / "selvbetjening-release.json").read_text("utf-8"))["build_date"])

    def addresses(self) -> list[str]:
        """Every page there is, whether something leads to it or not."""
        names = sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))
        return [f"/{name.removesuffix('index.html')}" for name in names]

    def pages(self) -> list[str]:
        """Those of them that stay open: not one that only leads on to another."""
        return [address for address in self.addresses() if not _LEADS_ON.search(self._file(address).read_bytes())]

    def digest(self, address: str) -> str:
        """Another one for every change of a page, or of what it loads: scripts, fonts, drawings, the files it names."""
        page = self._file(address).read_bytes()
        named = sorted(set(self._named(page)))
        return _digest([page, self._assets.encode(), *(self._file(name).read_bytes() for name in named)])

    def _named(self, page: bytes) -> Iterator[str]:
        for found in _ADDRESS.findall(page):
            name = found.decode()
            path = self._file(name)
            if not name.startswith("assets/") and path.suffix != ".html" and path.is_file():
                yield name

    @cached_property
    def _assets(self) -> str:
        return digest_of_folder(self.folder / "assets")

    def _file(self, address: str) -> Path:
        path = self.folder / address.lstrip("/")
        return path / "index.html" if address.endswith("/") else path


def digest_of_folder(folder: Path, pattern: str = "*") -> str:
    """Another one for every change of a file's name or content."""
    paths = sorted(path for path in folder.rglob(pattern) if path.is_file())
    return _digest(part for path in paths for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()))


def _digest(parts: Iterable[bytes]) -> str:
    """Of parts that cannot run into each other."""
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()
