"""From Markdown to safe HTML: no raw HTML, no active content, only links that can be trusted.

Python-Markdown with its two doors for raw HTML taken out, so that a tag in the text is shown as it is written.
"""

from __future__ import annotations

import html
import posixpath
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from . import rules
from .danish import slug
from .files import MEDIA_FOLDER, MEDIA_TYPES, RIGHT_TO_LEFT
from .problems import Problem

_LONGEST_LINE = 4000
_SCHEMES = ("http", "https", "mailto", "tel")
_ACTIVE = re.compile(
    r"<\s*/?\s*(?P<tag>script|iframe|frameset|frame|object|embed|applet|meta|link|base|form|style|svg|math|template|portal)\b"
    r"|<[a-z](?:[^<>]*?|(?:[^<>\"']|\"[^\"]{0,999}\"|'[^']{0,999}'){0,999}?)[\s/\"'](?P<handler>on(?!sdag|line|kel)[a-z]+)\s*=",
    re.IGNORECASE,
)
_LIST_ITEM = re.compile(r"^(?:[-*+]|\d+[.)])\s+\S")
_LAYERS = re.compile(r"^(?:[ \t]*(?:>|[-*+][ \t]|\d+\.[ \t]))*[ \t]*")
_HEADING = re.compile(r"(#{1,6})\s*\S")
_UNDERLINE = re.compile(r"^(?:=+|-+) *$")
_DEEPEST = 12
_MOST_LINES = 5000
_SIGN = re.compile(r"[\[\]*_`\\<>&!:]")
_BLOCK_END = re.compile(r"\n(?=[ \t>]*(?:\n|[-*+][ \t]|\d+\.[ \t]))")
_MOST_WORK = 10_000_000
"""The signs of each block times its letters, together: the time Markdown takes grows with it."""


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
    problems = [*_lint(path, text, first_line), *_too_much_work(path, text, first_line)]
    if any(problem.is_error for problem in problems):
        return Body(), problems
    collector = _Collector(path, name, text, first_line)
    converter = markdown.Markdown(extensions=["tables", "sane_lists", "def_list"], output_format="html")
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    converter.treeprocessors.register(_Inspector(collector), "inspector", -1)  # after backslashes are gone
    try:
        output = converter.convert(text)
    except RecursionError:
        return Body(), [_too_deep(path, first_line)]
    return Body(output, collector.plain, tuple(collector.links), tuple(collector.media)), problems + collector.problems


def written_in(language: str, body: Body) -> Body:
    """A body marked as being in another language than its page, and with the direction of that language."""
    direction = ' dir="rtl"' if language in RIGHT_TO_LEFT else ""
    return replace(body, html=f'<div lang="{language}"{direction}>\n{body.html}\n</div>' if body.html else "")


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
    level, before = 1, ""
    if text.count("\n") > _MOST_LINES:
        yield rules.CONVERTIBLE.broken(path, first_line, f"har mere end {_MOST_LINES} linjer.", "Del siden op.")
    for number, line in enumerate(text.split("\n"), start=first_line):
        if len(line) > _LONGEST_LINE:
            yield rules.CONVERTIBLE.broken(path, number, f"har en linje på {len(line)} tegn.", "Del den i afsnit.")
            continue
        layers = _LAYERS.match(line)
        assert layers
        if len(layers[0].split()) > _DEEPEST or layers[0].count(">") > _DEEPEST:
            yield _too_deep(path, number)
        if heading := _HEADING.match(line, layers.end()):
            yield from _step(path, number, line, level, len(heading[1]))
            level = max(len(heading[1]), 2)
        elif _UNDERLINE.match(line) and before.strip():
            yield rules.HEADINGS.broken(
                path,
                number,
                f"«{before.strip()}» bliver til en overskrift.",
                "Begynd linjen før med ##, eller sæt en tom linje imellem.",
            )
        if _LIST_ITEM.match(line) and before.strip() and not _LIST_ITEM.match(before) and not before[0].isspace():
            yield rules.MARKDOWN_TRAP.broken(
                path, number, "er en liste lige efter tekst og bliver ikke til en liste.", "Sæt en tom linje før."
            )
        before = line


def _step(path: str, number: int, line: str, level: int, depth: int) -> Iterator[Problem]:
    """A problem when a heading is none under the page's title, or steps over a level."""
    if depth == 1 or depth > level + 1:
        wanted = "##" if depth == 1 else "#" * (level + 1)
        yield rules.HEADINGS.broken(
            path, number, f"«{line.strip()}» springer et trin over.", f"Begynd linjen med {wanted}."
        )


def _too_much_work(path: str, text: str, first_line: int) -> Iterator[Problem]:
    """A problem for the worst block of a text that Markdown would be minutes about."""
    ends = [*(found.start() for found in _BLOCK_END.finditer(text)), len(text)]
    blocks = list(zip([0, *ends], ends, strict=False))
    work = [(end - begin) * sum(1 for _ in _SIGN.finditer(text, begin, end)) for begin, end in blocks]
    if sum(work) > _MOST_WORK:
        begin, end = blocks[work.index(max(work))]
        begin = end - len(text[begin:end].lstrip())
        yield rules.CONVERTIBLE.broken(
            path,
            first_line + text.count("\n", 0, begin),
            "har alt for mange tegn som [ * _ i ét afsnit.",
            "Fjern dem, eller del afsnittet.",
        )


def _too_deep(path: str, line: int) -> Problem:
    return rules.CONVERTIBLE.broken(
        path, line, "har tekst i alt for mange lag.", "Fjern de inderste lister eller citater."
    )


class _Collector:
    """Gathers what a tree links to, and what is wrong with it."""

    def __init__(self, path: str, name: PurePosixPath, text: str, first_line: int) -> None:
        self.path, self.name, self.text, self.first_line = path, name, text, first_line
        self.links: list[Link] = []
        self.media: list[Link] = []
        self.problems: list[Problem] = []
        self.plain = ""

    def line(self, *written: str) -> int:
        """The first line that has the address, or else the words beside it; the body's first where it has neither."""
        place = next((found for one in written if one and (found := self.text.find(one)) >= 0), 0)
        return self.first_line + self.text.count("\n", 0, place)

    def link(self, element: Element) -> None:
        written = html.unescape((element.get("href") or "").replace(AMP_SUBSTITUTE, "&"))
        line = self.line(written, "".join(element.itertext()))
        if reason := _refuse(written):
            self._refuse_link(written, line, reason)
        elif _is_page(written):
            self.links.append(Link(unicodedata.normalize("NFC", unquote(written)), line))
        elif not urlsplit(written).scheme and not written.startswith("#"):
            self._own_file(element, "href", written, line)

    def image(self, element: Element) -> None:
        written = html.unescape((element.get("src") or "").replace(AMP_SUBSTITUTE, "&"))
        line = self.line(written, element.get("alt") or "")
        if _refuse(written) or urlsplit(written).scheme:
            message = f"viser et billede fra «{written}»."
            self._refuse_medium(line, message, "Læg billedet i content/medier/, og link til det der.")
        else:
            self._own_file(element, "src", written, line)

    def _own_file(self, element: Element, attribute: str, written: str, line: int) -> None:
        """Take an address as that of a file in the media folder, from where the page is."""
        address = unicodedata.normalize("NFC", unquote(urlsplit(written).path))
        place = posixpath.normpath(address.lstrip("/") if address.startswith("/") else str(self.name.parent / address))
        if place.startswith(f"{MEDIA_FOLDER}/"):
            element.set(attribute, f"/{place}".replace(" ", "%20"))
            self.media.append(Link(place, line))
        elif place.endswith(".md"):
            page = place.removesuffix(".md").removeprefix("sider/")
            self._refuse_link(written, line, "som er en fil", f"Skriv sidens adresse: /{page}/")
        elif attribute == "href" and PurePosixPath(place).suffix.lower() not in MEDIA_TYPES:
            self._refuse_link(written, line, "som ikke er en hel adresse")
        else:
            message = f"peger på «{written}», som ikke ligger i content/medier/."
            self._refuse_medium(line, message, "Læg filen der, og skriv /medier/ og filens navn.")

    def _refuse_link(
        self, written: str, line: int, reason: str, hint: str = "Skriv hele adressen med https://, eller fjern linket."
    ) -> None:
        self.problems.append(rules.SAFE_LINK.broken(self.path, line, f"linker til «{written}», {reason}.", hint))

    def _refuse_medium(self, line: int, message: str, hint: str) -> None:
        self.problems.append(rules.MEDIA.broken(self.path, line, message, hint))


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


def _is_page(written: str) -> bool:
    """Whether an address is that of a page of this portal."""
    return written.startswith("/") and not written.startswith(f"/{MEDIA_FOLDER}/") and not written.endswith(".md")


def _refuse(written: str) -> str:
    """Why an address is not linked to; empty when it may be."""
    address = re.sub(r"[\x00-\x20\x7f-\xa0]", "", written)
    if "\\" in address or address.startswith("//"):
        return "som ikke er en almindelig adresse"
    try:
        parts = urlsplit(address)
    except ValueError:
        return "som ikke er en adresse"
    if parts.scheme and parts.scheme not in _SCHEMES:
        return f"som begynder med {parts.scheme}:"
    if parts.scheme in ("http", "https") and not parts.hostname:
        return "som ikke er en hel adresse"
    if ":" in re.split(r"[/?#]", address)[0] and not parts.scheme:
        return "som ikke er en almindelig adresse"
    if "@" in parts.netloc:
        return "som skjuler, hvor det går hen"
    return "" if address else "som er tomt"
