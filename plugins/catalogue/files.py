"""From the file system to text: which files there are, and which of them may be read.

Nothing is followed out of `content/`: a link, a pipe or a device is refused, not opened. Text comes out in one form:
UTF-8 without a byte order mark, lines ending in LF, letters composed (NFC).
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from . import rules
from .problems import Problem, visible

LARGEST = 256 * 1024
"""Bytes a page may have."""

MEDIA_FOLDER = "medier"
MEDIA_TYPES = frozenset({".avif", ".gif", ".jpeg", ".jpg", ".mp4", ".pdf", ".png", ".vtt", ".webp"})
"""Files that may be published as they are. SVG and HTML can carry scripts, so they are not among them."""

_DEEPEST = 12


@dataclass(frozen=True)
class Found:
    """A file in the content folder: `path` as messages show it, `name` below the content folder, composed."""

    path: str
    name: PurePosixPath
    location: Path


def walk(root: Path) -> Iterator[Found | Problem]:
    """Every file below `root` in a fixed order; a problem for each that is no ordinary file, or has another's name."""
    seen: dict[str, Found] = {}
    for item in _descend(root, root, shown_name(root)):
        if isinstance(item, Found):
            first = seen.setdefault(str(item.name).casefold(), item)
            if first is not item:
                yield rules.ONE_NAME.broken(
                    item.path,
                    1,
                    f"har samme navn som {first.path}, når store og små bogstaver er ens.",
                    "Giv den ene et andet navn.",
                )
                continue
        yield item


def shown_name(path: Path) -> str:
    """A path as messages show it: from the folder one stands in when it is below it, else in full."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _descend(root: Path, folder: Path, shown: str, depth: int = 0) -> Iterator[Found | Problem]:
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield rules.READABLE.broken(shown, 1, f"kan ikke læses ({_reason(error)}).", "Ret mappens rettigheder.")
        return
    for name in names:
        if name.startswith("."):
            continue  # what editors' own programs leave behind
        path, label = folder / name, f"{shown}/{_printable(name)}"
        try:
            mode = path.lstat().st_mode
        except OSError as error:
            yield rules.READABLE.broken(label, 1, f"kan ikke læses ({_reason(error)}).", "Ret filens rettigheder.")
            continue
        if stat.S_ISDIR(mode) and depth < _DEEPEST and not name.endswith((".md", ".yaml")):
            yield from _descend(root, path, label, depth + 1)
        elif stat.S_ISREG(mode):
            relative = path.relative_to(root).as_posix()
            yield Found(label, PurePosixPath(unicodedata.normalize("NFC", _printable(relative))), path)
        else:
            yield rules.ORDINARY_FILE.broken(
                label,
                1,
                f"er {_describe(mode, depth)} og ikke en almindelig fil.",
                "Slet den, og læg selve filen her.",
            )


def _describe(mode: int, depth: int) -> str:
    if stat.S_ISLNK(mode):
        return "et link til en anden fil"
    if stat.S_ISFIFO(mode):
        return "en navngiven kanal (pipe)"
    if stat.S_ISDIR(mode):
        return "en mappe for dybt nede" if depth >= _DEEPEST else "en mappe"
    return "en enhed eller en sokkel"


def _reason(error: OSError) -> str:
    return "ingen adgang" if isinstance(error, PermissionError) else (error.strerror or "ukendt fejl")


def _printable(name: str) -> str:
    """A name that can be printed: bytes that are no UTF-8 and characters that move the line are shown by number."""
    return visible(unicodedata.normalize("NFC", os.fsencode(name).decode("utf-8", "backslashreplace")))


def unreadable(found: Found) -> Problem | None:
    """What keeps a file from being read that is published as it is."""
    try:
        os.close(_open(found))
    except OSError as error:
        return _cannot_be_read(found, error)
    return None


def read_text(found: Found) -> str | Problem:
    """The text of a file in its one form, or what keeps it from being read."""
    try:
        with os.fdopen(_open(found), "rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        return _cannot_be_read(found, error)
    if len(raw) > LARGEST:
        return rules.FILE_SIZE.broken(
            found.path, 1, "fylder mere end 256 KiB.", "Del siden op, eller læg billeder i content/medier/."
        )
    if not raw.strip():
        return rules.NOT_EMPTY.broken(found.path, 1, "er tom.", "Skriv siden, eller slet filen.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return rules.UTF8.broken(found.path, line, "er ikke gemt som UTF-8.", "Gem filen igen, og vælg UTF-8.")
    return normalise(text)


def _open(found: Found) -> int:
    """A descriptor of the file itself: never of what a link leads to, and never waiting for a pipe."""
    return os.open(found.location, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)


def _cannot_be_read(found: Found, error: OSError) -> Problem:
    return rules.READABLE.broken(found.path, 1, f"kan ikke læses ({_reason(error)}).", "Ret filens rettigheder.")


def normalise(text: str) -> str:
    """Lines that end in LF, and letters composed (NFC)."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
