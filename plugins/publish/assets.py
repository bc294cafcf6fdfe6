"""Styles, scripts and fonts: what every page loads, in one folder named after its content.

The folder carries the hash, not each file, so that scripts import one another by relative names and everything can be
cached for ever. The same files are served in development and in production; nothing is bundled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from plugins.portal.outputs import FileOutput

STYLE_LAYERS = ("tokens", "reset", "base", "compositions", "components", "utilities", "print")
"""The cascade layers in their order; `components` gathers the styles of the components."""

_FONT = "@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2"
PACKAGE_FILES = {
    "fonts/schibsted-grotesk.woff2": _FONT,
    "lunr/lunr.js": "lunr/lunr.min.js",
    "lunr/stemmer-support.js": "lunr-languages/min/lunr.stemmer.support.min.js",
    "lunr/da.js": "lunr-languages/min/lunr.da.min.js",
}
"""What the packages bring, by the name it is published under."""


class AssetMissing(Exception):
    """A file of the theme or of a package is not there."""


def collect(theme: Path, packages: Path) -> dict[str, bytes]:
    """Every asset by its name below the assets' folder."""
    found = {"style.css": style_sheet(theme).encode()}
    found |= {f"scripts/{path.name}": path.read_bytes() for path in sorted((theme / "scripts").glob("*.js"))}
    found |= {
        f"components/{path.parent.name}/{path.name}": path.read_bytes()
        for path in sorted((theme / "components").glob("*/*.js"))
    }
    found |= {path.relative_to(theme / "static").as_posix(): path.read_bytes() for path in _files(theme / "static")}
    found |= {name: _read(packages / file, "Kør `make setup`.") for name, file in PACKAGE_FILES.items()}
    return found


def drawings(theme: Path) -> frozenset[str]:
    """The names of the drawings that a page may ask for."""
    return frozenset(path.stem for path in (theme / "static/drawings").glob("*.svg"))


def style_sheet(theme: Path) -> str:
    """The layers of the style sheet in one file, each component's styles among them."""
    order = ", ".join(STYLE_LAYERS)
    parts = [f"@layer {order};"]
    for layer in STYLE_LAYERS:
        sources = (
            sorted((theme / "components").glob("*/*.css"))
            if layer == "components"
            else [theme / "styles" / f"{layer}.css"]
        )
        parts += [f"@layer {layer} {{\n{_read(source).decode().strip()}\n}}" for source in sources]
    return "\n".join(parts) + "\n"


def folder(found: dict[str, bytes]) -> str:
    """The address of the assets' folder, from a hash of all that is in it."""
    digest = hashlib.sha256()
    for name in sorted(found):
        digest.update(name.encode() + b"\0" + found[name] + b"\0")
    return f"/assets/{digest.hexdigest()[:12]}"


def files(found: dict[str, bytes]) -> Iterator[FileOutput]:
    place = folder(found).removeprefix("/")
    yield from (FileOutput(f"{place}/{name}", content) for name, content in found.items())


def _read(path: Path, hint: str = "Temaet er ikke helt.") -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise AssetMissing(f"{path} findes ikke. {hint}") from None


def _files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file())
