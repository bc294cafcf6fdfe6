"""The styles hold for languages that are read from the right: nothing is said of left and right but what is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers import ROOT

SHEETS = sorted((ROOT / "theme").rglob("*.css"))
SIDE = "left|right|top|bottom"
PHYSICAL = re.compile(
    rf"(?<![\w-])("
    rf"(margin|padding|border|scroll-margin|scroll-padding)-({SIDE})[\w-]*"
    rf"|{SIDE}|float|clear"
    rf"|(min-|max-)?(width|height)"
    rf"|border-(top|bottom)-(left|right)-radius"
    rf"|text-align)\s*:\s*([^;}}]*)"
)
LOGICAL_VALUES = re.compile(r"text-align: *(start|end|center|justify)")
FOUR_SIDES = re.compile(r"(?<![\w-])(inset|margin|padding|border-width|border-radius)\s*:\s*([^;}]*)")
KEPT = {
    ("poster.css", "inset: auto auto 0 0"): "the lane of a tool is a drawing that begins at the left",
    ("poster.css", "inset: auto 0 0 var(--begins)"): "as above",
    ("sign.css", "border-radius: var(--corner) 0 0 var(--corner)"): "the sign is a drawing that points one way",
    ("sign.css", "border-radius: 3px 0 0 3px"): "the sign is a drawing that points one way",
    ("sign.css", "inset: 4px 7px 4px 4px"): "the sign is a drawing that points one way",
    ("sign.css", "padding: var(--space-3) calc(var(--point) + 1.25rem) var(--space-3) var(--space-5)"): "as above",
}
"""What may say left and right, and why."""


def physical(css: str) -> Iterator[str]:
    """Every declaration that would be wrong in a page read from the right."""
    rules = re.sub(r"/\*.*?\*/|@media[^{]*|@page[^}]*\}", "", css, flags=re.DOTALL)
    yield from (found[0].strip() for found in PHYSICAL.finditer(rules) if not LOGICAL_VALUES.match(found[0]))
    for found in FOUR_SIDES.finditer(rules):
        sides = re.findall(r"(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+", found[2])
        if len(sides) == 4 and sides != _mirrored(found[1], *sides):
            yield found[0].strip()


def _mirrored(name: str, first: str, second: str, third: str, fourth: str) -> list[str]:
    """Four values as a mirror has them: sides go round from the top, corners from the top left one."""
    return [second, first, fourth, third] if name == "border-radius" else [first, fourth, third, second]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_no_style_says_left_or_right(sheet: Path) -> None:
    said = set(physical(sheet.read_text("utf-8")))
    assert said - {declaration for name, declaration in KEPT if name == sheet.name} == set()


def test_each_exception_is_still_needed() -> None:
    said = {(sheet.name, one) for sheet in SHEETS for one in physical(sheet.read_text("utf-8"))}
    assert set(KEPT) <= said


@pytest.mark.parametrize(
    "css",
    [
        *("margin-left: 1px", "padding-right: 0", "border-left: 1px solid", "border-top-left-radius: 2px", "left: 0"),
        *("text-align: left", "float: right", "max-width: 3em", "scroll-margin-top: 1px"),
        *("inset: 0 1px 0 2px", "padding: 1px calc(2px + var(--a)) 1px 0", "border-radius: 1px 2px 3px 4px"),
    ],
)
def test_what_is_wrong_the_other_way_round_is_seen(css: str) -> None:
    assert list(physical(f"p {{ color: red; {css} }}")) == [css]


@pytest.mark.parametrize(
    "css",
    [
        *(
            "margin-inline-start: 1px",
            "inset: 0",
            "inset: auto 0 1px",
            "padding: 1px 2px 3px 2px",
            "border-radius: 9px 9px 0 0",
            "text-align: start",
        ),
        *("max-inline-size: 3em", "background: linear-gradient(to right, red, blue)", "--left: 1px", "line-height: 1"),
    ],
)
def test_what_holds_both_ways_passes(css: str) -> None:
    assert list(physical(f"p {{ color: red; {css} }} @media (width < 3em) {{ a {{ margin: 0 }} }}")) == []
