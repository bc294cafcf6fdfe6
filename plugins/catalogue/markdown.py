"""From Markdown to safe HTML: no raw HTML, no active content, only links that can be trusted.

Python-Markdown with its two doors for raw HTML taken out, so that a tag in the text is shown as it is written.
"""

from __future__ import annotations

import html
import posixpath
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from . import rules
from .danish import slug
from .files import MEDIA_FOLDER
from .problems import Problem

_LONGEST_LINE = 4000
_SCHEMES = ("http", "https", "mailto", "tel")
_ACTIVE = re.compile(
    r"<\s*/?\s*(?P<tag>script|iframe|frame|object|embed|applet|meta|link|base|form|style|svg|math|template|portal)\b"
    r"|<[a-z][^<>]*?[\s/\"'](?P<handler>on[a-z]+)\s*=",
    re.IGNORECASE,
)
_LIST_ITEM = re.compile(r"^(?:[-*+]|\d+[.)])\s+\S")
_HEADING = re.compile(r"^(#{1,6})\s*\S")
_FENCE = re.compile(r"^(```|~~~)")


@dataclass(frozen=True)
class Link:
    """A link to a page or file of this portal, and the line it stands on."""

    target: str
    line: int


@dataclass(frozen=True)
class Body:
    """Running text: as HTML, as plain text, and what it links to here."""

    html: str = ""
    text: str = ""
    links: tuple[Link, ...] = ()
    media: tuple[Link, ...] = ()


def convert(path: str, name: PurePosixPath, text: str, first_line: int = 1) -> tuple[Body, list[Problem]]:
    """Markdown as a body, with what is wrong in it.

    `name` is the file's place in the content folder, from which relative addresses are counted; `first_line` the line
    of the file that the text begins on.
    """
    problems = list(_lint(path, text, first_line))
    if any(problem.is_error for problem in problems):
        return Body(), problems
    collector = _Collector(path, name, text, first_line)
    converter = markdown.Markdown(extensions=["tables", "sane_lists", "def_list"], output_format="html")
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    converter.treeprocessors.register(_Inspector(collector), "inspector", 5)
    try:
        output = converter.convert(text)
    except RecursionError:
        return Body(), [
            rules.CONVERTIBLE.broken(
                path, first_line, "har tekst i alt for mange lag.", "Fjern de inderste lister eller citater."
            )
        ]
    return Body(output, collector.plain, tuple(collector.links), tuple(collector.media)), problems + collector.problems


def active_content(path: str, text: str) -> Iterator[Problem]:
    """A problem for each line of a file, front matter too, that tries to run something."""
    for number, line in enumerate(text.split("\n"), start=1):
        found = _ACTIVE.search(line) or _ACTIVE.search(html.unescape(line))
        if found:
            what = f"<{found['tag'].lower()}>" if found["tag"] else found["handler"].lower()
            yield rules.ACTIVE_CONTENT.broken(
                path, number, f"har «{what}», som ikke må stå på en side.", "Fjern det. Skriv kun Markdown."
            )
    yield from _split_tags(path, text)


def _split_tags(path: str, text: str) -> Iterator[Problem]:
    """Tags with a handler that go on over several lines."""
    for found in _ACTIVE.finditer(text):
        if found["handler"] and "\n" in found[0]:
            line = text.count("\n", 0, found.start()) + 1
            yield rules.ACTIVE_CONTENT.broken(
                path,
                line,
                f"har «{found['handler'].lower()}», som ikke må stå på en side.",
                "Fjern det. Skriv kun Markdown.",
            )


def _lint(path: str, text: str, first_line: int) -> Iterator[Problem]:
    """What Python-Markdown would pass over in silence."""
    level, fenced, before = 1, False, ""
    for number, line in enumerate(text.split("\n"), start=first_line):
        if len(line) > _LONGEST_LINE:
            yield rules.CONVERTIBLE.broken(path, number, f"har en linje på {len(line)} tegn.", "Del den i afsnit.")
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.match(line)
        if heading:
            depth = len(heading[1])
            if depth == 1 or depth > level + 1:
                wanted = "#" * min(max(2, level), level + 1) if depth > 1 else "##"
                yield rules.HEADINGS.broken(
                    path,
                    number,
                    f"«{line.strip()[:40]}» springer et trin over.",
                    f"Begynd linjen med {wanted or '##'}.",
                )
            level = max(depth, 2)
        if (
            not fenced
            and _LIST_ITEM.match(line)
            and before.strip()
            and not _LIST_ITEM.match(before)
            and not before.startswith((" ", "\t"))
        ):
            yield rules.MARKDOWN_TRAP.broken(
                path, number, "er en liste lige efter tekst og bliver ikke til en liste.", "Sæt en tom linje før."
            )
        before = line


class _Collector:
    """Gathers what a tree links to, and what is wrong with it."""

    def __init__(self, path: str, name: PurePosixPath, text: str, first_line: int) -> None:
        self.path, self.name, self.text, self.first_line = path, name, text, first_line
        self.links: list[Link] = []
        self.media: list[Link] = []
        self.problems: list[Problem] = []
        self.plain = ""

    def line(self, written: str) -> int:
        """The first line the address stands on; the body's first where it is written otherwise."""
        place = self.text.find(written)
        return self.first_line + (self.text.count("\n", 0, place) if place >= 0 else 0)

    def link(self, element: Element) -> None:
        written = html.unescape((element.get("href") or "").replace(AMP_SUBSTITUTE, "&"))
        line, reason = self.line(written), _refuse(written)
        if reason:
            self.problems.append(
                rules.SAFE_LINK.broken(
                    self.path,
                    line,
                    f"linker til «{written[:60]}», {reason}.",
                    "Skriv hele adressen med https://, eller fjern linket.",
                )
            )
            element.set("href", "#")
        elif written.startswith("/") and not written.startswith(f"/{MEDIA_FOLDER}/"):
            self.links.append(Link(unicodedata.normalize("NFC", unquote(written)), line))
        elif not urlsplit(written).scheme and not written.startswith("#"):
            self._own_file(element, "href", written, line)

    def image(self, element: Element) -> None:
        written = element.get("src") or ""
        line = self.line(written)
        if urlsplit(written).scheme or written.startswith("//"):
            self.problems.append(
                rules.MEDIA.broken(
                    self.path,
                    line,
                    f"viser et billede fra «{written[:60]}».",
                    "Læg billedet i content/medier/, og link til det der.",
                )
            )
        else:
            self._own_file(element, "src", written, line)

    def _own_file(self, element: Element, attribute: str, written: str, line: int) -> None:
        address = unicodedata.normalize("NFC", unquote(urlsplit(written).path))
        place = posixpath.normpath(address.lstrip("/") if address.startswith("/") else str(self.name.parent / address))
        if address.endswith(".md"):
            page = posixpath.splitext(place)[0]
            self.problems.append(
                rules.SAFE_LINK.broken(
                    self.path, line, f"linker til filen «{written[:60]}».", f"Skriv sidens adresse: /{page}/"
                )
            )
        elif not place.startswith(f"{MEDIA_FOLDER}/"):
            self.problems.append(
                rules.MEDIA.broken(
                    self.path,
                    line,
                    f"peger på «{written[:60]}», som ikke ligger i content/medier/.",
                    "Læg filen der, og skriv /medier/ og filens navn.",
                )
            )
        else:
            element.set(attribute, f"/{place}")
            self.media.append(Link(place, line))


class _Inspector(Treeprocessor):
    """Looks at the finished tree: links, images, headings."""

    def __init__(self, collector: _Collector) -> None:
        super().__init__()
        self.collector = collector

    def run(self, root: Element) -> None:
        used: dict[str, int] = {}
        for element in root.iter():
            if element.tag == "a":
                self.collector.link(element)
            elif element.tag == "img":
                self.collector.image(element)
            elif re.fullmatch(r"h[2-6]", str(element.tag)):
                element.set("id", _unique("afsnit-" + slug("".join(element.itertext())), used))
        self.collector.plain = _plain(root)


def _unique(wanted: str, used: dict[str, int]) -> str:
    used[wanted] = used.get(wanted, 0) + 1
    return wanted if used[wanted] == 1 else f"{wanted}-{used[wanted]}"


def _plain(root: Element) -> str:
    """The running text of the paragraphs, without headings, lists and tables."""
    return "\n".join(" ".join("".join(element.itertext()).split()) for element in root.iter("p"))


def _refuse(written: str) -> str:
    """Why an address is not linked to; empty when it may be."""
    address = re.sub(r"[\x00-\x20\x7f-\xa0]", "", written)
    if "\\" in address or address.startswith("//"):
        return "som ikke er en almindelig adresse"
    try:
        parts = urlsplit(address)
    except ValueError:
        return "som ikke er en adresse"
    if parts.scheme and parts.scheme.lower() not in _SCHEMES:
        return f"som begynder med {parts.scheme.lower()}:"
    if ":" in re.split(r"[/?#]", address)[0] and not parts.scheme:
        return "som ikke er en almindelig adresse"
    if "@" in parts.netloc:
        return "som skjuler, hvor det går hen"
    return "" if address else "som er tomt"
