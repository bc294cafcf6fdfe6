"""What each type of page weighs as it travels, the heaviest page of each type: `make bench`.

Text travels as Brotli at its best. What blocks is what the first sight of a page waits for: the page itself with its
styles, any style sheet for screens, and any script that is not a module. The rest comes after.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

import brotli
from bs4 import BeautifulSoup
from bs4.element import Tag

_PACKED = {".woff2", ".png", ".jpg", ".webp", ".mp4"}
_IMPORT = re.compile(r"""^import\s+(?:[^;("']*\sfrom\s+)?["'](\.[^"']+)["']""", re.MULTILINE)


@dataclass(frozen=True)
class Weight:
    """Bytes over the line."""

    page: int
    style: int
    blocking: int
    scripts: int
    font: int
    drawings: int


def weigh(release: Path, page: Path, quality: int = 11) -> Weight:
    """A page of a release, with all that it fetches by itself."""
    html = page.read_text("utf-8")
    soup = BeautifulSoup(html, "lxml")

    def pack(content: bytes) -> int:
        return packed(content, quality)

    def sizes(addresses: Iterable[str]) -> int:
        return sum(size(release, address, quality) for address in addresses)

    return Weight(
        page=pack(html.encode()),
        style=pack("".join(style.get_text() for style in soup.find_all("style")).encode()),
        blocking=pack(html.encode()) + sizes(_blocking(soup)),
        scripts=sum(pack(script.read_bytes()) for script in scripts(release, soup)),
        font=sizes(str(link["href"]) for link in soup.select("link[rel=preload][as=font]")),
        drawings=sizes({str(image["src"]) for image in soup.select("img[src]")}),
    )


def _blocking(soup: BeautifulSoup) -> list[str]:
    sheets = [str(link["href"]) for link in soup.select("link[rel~=stylesheet]:not([media=print])")]
    return sheets + [str(script["src"]) for script in soup.select("script[src]") if blocks(script)]


def blocks(script: Tag) -> bool:
    """Whether reading of the page waits for a script."""
    return script.get("type") != "module" and not script.has_attr("defer") and not script.has_attr("async")


def scripts(release: Path, soup: BeautifulSoup) -> set[Path]:
    """The modules that start with a page: those it names, those of its components, and what they import."""
    named = [release / str(script["src"]).lstrip("/") for script in soup.select("script[src]")]
    modules = {str(element["data-module"]) for element in soup.select("[data-module]")}
    components = [main.parents[1] / "components" / name / f"{name}.js" for main in named for name in modules]
    return set().union(*(_with_imports(path) for path in [*named, *components]))


@cache
def _with_imports(module: Path) -> frozenset[Path]:
    imported = [(module.parent / name).resolve() for name in _IMPORT.findall(module.read_text("utf-8"))]
    return frozenset({module.resolve()}).union(*(_with_imports(path) for path in imported))


def size(release: Path, address: str, quality: int = 11) -> int:
    """A file of a release by its address."""
    path = release / address.lstrip("/")
    return path.stat().st_size if path.suffix in _PACKED else packed(path.read_bytes(), quality)


@cache
def packed(content: bytes, quality: int = 11) -> int:
    return len(brotli.compress(content, quality=quality))


def type_of(page: PurePosixPath) -> str:
    """The type of a page from its place: all services are `selvbetjening/*`, in both languages."""
    folders = [part for part in page.parent.parts if part != "en"]
    if not folders:
        return "forside" if page.name == "index.html" else page.name
    return folders[0] if len(folders) == 1 else f"{folders[0]}/*"


def pages(release: Path) -> list[Path]:
    """The pages of citizens: the gallery, which shows every component to those who build, is not among them."""
    return [page for page in sorted(release.rglob("*.html")) if "komponenter" not in page.parts]


def heaviest(release: Path) -> dict[str, tuple[str, Weight]]:
    """The page of each type that blocks with most bytes."""
    found: dict[str, tuple[str, Weight]] = {}
    for page in pages(release):
        name = PurePosixPath(page.relative_to(release))
        weight, kind = weigh(release, page), type_of(name)
        if kind not in found or weight.blocking > found[kind][1].blocking:
            found[kind] = (name.as_posix().removesuffix("index.html"), weight)
    return found


def table(release: Path) -> str:
    """The heaviest page of each type, heaviest first."""
    rows = sorted(heaviest(release).items(), key=lambda row: -row[1][1].blocking)
    lines = [
        "| type | heaviest page | page | of it style | **blocks** | scripts | font | drawings |",
        "|" + " --- |" * 8,
    ]
    for kind, (name, one) in rows:
        figures = (one.page, one.style, f"**{one.blocking}**", one.scripts, one.font, one.drawings)
        lines.append(f"| {kind} | /{name} | {' | '.join(map(str, figures))} |")
    return "\n".join(lines)


def main() -> None:
    release = Path(sys.argv[1] if len(sys.argv) > 1 else "output")
    if not (release / "index.html").is_file():
        raise SystemExit(f"{release} is no built portal. Run `make build` first.")
    print(table(release))
    engine = sorted(release.glob("assets/*/lunr/*.js"))
    index = next(release.glob("soeg/da*.json"))
    print(f"\nSearch, when somebody types: engine {sum(packed(path.read_bytes()) for path in engine)}, ", end="")
    print(f"index {packed(index.read_bytes())} bytes.")


if __name__ == "__main__":
    main()
