"""Scripts, fonts, drawings and styles: what every page loads or carries.

Files lie in one folder named after its content. The folder carries the hash, not each file, so that scripts import one
another by relative names and everything can be cached for ever. The same files are served in development and in
production; nothing is bundled. The styles for screens stand in each page itself: its first sight waits for them.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from plugins.portal.files import FileOutput

from . import typeface

STYLE_LAYERS = ("tokens", "reset", "base", "compositions", "components", "utilities", "print")
"""The cascade layers in their order; `components` gathers the styles of the components."""

_APART = ("counter", "example", "guide_finder", "handout")
"""Components of staff pages, of handouts and of the gallery alone. Their styles are files which those pages ask for,
and which no other page carries."""

_TYPEFACE = "@fontsource-variable/schibsted-grotesk"
FONT = "fonts/schibsted-grotesk.woff2"
FONT_FILE = f"{_TYPEFACE}/files/schibsted-grotesk-latin-wght-normal.woff2"
PACKAGE_FILES = {
    "fonts/schibsted-grotesk-ext.woff2": f"{_TYPEFACE}/files/schibsted-grotesk-latin-ext-wght-normal.woff2",
    "fonts/LICENSE.txt": f"{_TYPEFACE}/LICENSE",
    "lean-qr/LICENSE.txt": "lean-qr/LICENSE",
    "lean-qr/lean-qr.js": "lean-qr/index.mjs",
    "lunr/lunr.js": "lunr/lunr.min.js",
    "lunr/stemmer-support.js": "lunr-languages/min/lunr.stemmer.support.min.js",
    "lunr/da.js": "lunr-languages/min/lunr.da.min.js",
}
"""What the packages bring as it is, by the name it is published under."""

_WORDED = (".html", ".yaml", ".css", ".js")
_SET_UP = "Kør `make setup`."
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_NEEDLESS = re.compile(r"""("[^"]*")|\s*([{};,])\s*""")
"""Space about these signs says nothing, but for the space within strings."""
_PRINT = re.compile(r"@media print \{(?:[^{}]|\{[^{}]*\})*\}")
_RELATIVE_URL = re.compile(r"url\((?![/#]|data:)")


class AssetMissing(Exception):
    """A file of the theme or of a package is not there."""


def collect(theme: Path, packages: Path, words: str) -> dict[str, bytes]:
    """Every asset by its name below the assets' folder. `words` is what the pages say, beside the theme's own words."""
    letters = frozenset(words) | _letters(theme)
    found = {FONT: typeface.cut(font_file(packages), letters)}
    found |= {"print.css": print_sheet(theme).encode()}
    found |= {f"{name}.css": sheet.encode() for name, sheet in sheets_apart(theme).items()}
    found |= {f"scripts/{path.name}": path.read_bytes() for path in sorted((theme / "scripts").glob("*.js"))}
    found |= {
        f"components/{path.parent.name}/{path.name}": path.read_bytes()
        for path in sorted((theme / "components").glob("*/*.js"))
    }
    found |= {path.relative_to(theme / "static").as_posix(): path.read_bytes() for path in _files(theme / "static")}
    found |= {name: _read(packages / file, _SET_UP) for name, file in PACKAGE_FILES.items()}
    return found


def font_file(packages: Path) -> Path:
    """The typeface as its package brings it."""
    return _path(packages / FONT_FILE, _SET_UP)


def drawings(theme: Path) -> frozenset[str]:
    """The names of the drawings that a page may ask for."""
    return frozenset(path.stem for path in (theme / "static/drawings").glob("*.svg"))


def style_sheet(theme: Path, place: str) -> str:
    """What every page carries: all styles but those for paper. What they load is in the folder `place`."""
    return _RELATIVE_URL.sub(f"url({place}/", _sheet(theme, lambda css: _PRINT.sub("", css)))


def print_sheet(theme: Path) -> str:
    """The styles for paper: a file that no page waits for."""
    return _sheet(theme, lambda css: "".join(_PRINT.findall(css)))


def sheets_apart(theme: Path) -> dict[str, str]:
    """The styles, for screens and paper, of each component that only some pages have."""
    paths = (theme / "components" / name / f"{name}.css" for name in _APART)
    return {path.stem: _joined([("components", _plain(path))]) for path in paths if path.is_file()}


def _sheet(theme: Path, part: Callable[[str], str]) -> str:
    """A part of the styles, layer by layer, those of each component among them, without remarks and needless space."""
    parts = [(layer, part(_plain(path)).strip()) for layer, path in _sources(theme)]
    return _joined(parts)


def _joined(parts: list[tuple[str, str]]) -> str:
    layered = [f"@layer {layer} {{{css}}}" for layer, css in parts if css]
    return _NEEDLESS.sub(r"\1\2", f"@layer {', '.join(STYLE_LAYERS)};{''.join(layered)}")


def _plain(path: Path) -> str:
    return _COMMENT.sub("", _read(path).decode())


def _sources(theme: Path) -> Iterator[tuple[str, Path]]:
    for layer in STYLE_LAYERS:
        if layer == "components":
            paths = sorted((theme / "components").glob("*/*.css"))
            yield from ((layer, path) for path in paths if path.parent.name not in _APART)
        else:
            yield layer, theme / "styles" / f"{layer}.css"


def policy_hash(text: str) -> str:
    """How a Content-Security-Policy names an element of this text: `sha256-…`."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def folder(found: dict[str, bytes]) -> str:
    """The address of the assets' folder, from a hash of all that is in it."""
    digest = hashlib.sha256()
    for name in sorted(found):
        digest.update(name.encode() + b"\0" + found[name] + b"\0")
    return f"/assets/{digest.hexdigest()[:12]}"


def files(found: dict[str, bytes]) -> Iterator[FileOutput]:
    place = folder(found).removeprefix("/")
    yield from (FileOutput(f"{place}/{name}", content) for name, content in found.items())


def _letters(theme: Path) -> set[str]:
    """The letters in the theme's own words."""
    return set().union(*(path.read_text("utf-8") for path in _files(theme) if path.suffix in _WORDED))


def _read(path: Path, hint: str = "Temaet er ikke helt.") -> bytes:
    return _path(path, hint).read_bytes()


def _path(path: Path, hint: str) -> Path:
    if not path.is_file():
        raise AssetMissing(f"{path} findes ikke. {hint}")
    return path


def _files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file())
