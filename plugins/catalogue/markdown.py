"""From Markdown to safe HTML: no raw HTML, no active content, only links that can be trusted.

Python-Markdown with its two doors for raw HTML taken out, so that a tag in the text is shown as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from pathlib import PurePosixPath
from typing import Any
from xml.etree.ElementTree import Element

import markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from . import rules
from .danish import TELEPHONE, slug, telephone_address
from .links import Link, LinkCollector
from .problems import Problem

_LONGEST_LINE = 4000
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
    collector = LinkCollector(path, name, text, first_line)
    converter = markdown.Markdown(extensions=["tables", "sane_lists", "def_list"], output_format="html")
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    converter.inlinePatterns.register(_Telephone(TELEPHONE.pattern, converter), "telephone", 5)
    converter.treeprocessors.register(_Inspector(collector), "inspector", -1)  # after backslashes are gone
    try:
        output = converter.convert(text)
    except RecursionError:
        return Body(), [_too_deep(path, first_line)]
    return Body(output, collector.plain, tuple(collector.links), tuple(collector.media)), problems + collector.problems


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


class _Telephone(InlineProcessor):
    """A telephone number in the text can be pressed, and is never broken over a line."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, m: re.Match[str], data: str) -> Any:  # type: ignore[override]  # noqa: N802 (Markdown's name)
        link = Element("a", href=telephone_address(m[0]))
        link.text = m[0]
        return link, m.start(0), m.end(0)


class _Inspector(Treeprocessor):
    """Looks at the finished tree: links, images, headings."""

    def __init__(self, collector: LinkCollector) -> None:
        super().__init__()
        self.collector = collector

    def run(self, root: Element) -> None:
        used: set[str] = set()
        for element in root.iter():
            if element.tag == "a":
                self.collector.link(element)
            elif element.tag == "img":
                self.collector.image(element)
            elif re.fullmatch(r"h[2-6]", str(element.tag)):
                element.set("id", _unique("afsnit-" + slug("".join(element.itertext())), used))
        self.collector.plain = _plain(root)


def _unique(wanted: str, used: set[str]) -> str:
    """An id that no heading of the page has yet."""
    numbered = (f"{wanted}-{number}" for number in count(2))
    free = next(name for name in chain([wanted], numbered) if name not in used)
    used.add(free)
    return free


def _plain(root: Element) -> str:
    """The running text of the paragraphs, without headings, lists and tables."""
    return "\n".join(" ".join("".join(element.itertext()).split()) for element in root.iter("p"))
