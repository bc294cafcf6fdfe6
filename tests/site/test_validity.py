"""Every page of the real portal is valid HTML, and every style valid CSS, by real checkers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from audit import exemptions, validity
from audit.finding import Finding
from tests.helpers import write

Check = Callable[[Path], list[Finding]]
PAGE = """<!DOCTYPE html>
<html lang="da"><head><title>Prøve</title><style>{style}</style></head><body>{body}</body></html>
"""


def found(check: Check, folder: Path) -> list[str]:
    return [f"{one.rule} {one.place}" for one in check(folder)]


@pytest.mark.parametrize("check", [validity.find_in_html, validity.find_in_css])
def test_the_portal_is_valid(check: Check, portal: Path) -> None:
    assert exemptions.remaining(check(portal), exemptions.load())[:40] == []


def test_markup_that_is_not_valid_is_found_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "om/index.html", PAGE.format(style="", body='<p id="a">1</p><p id="a">2</p>'))
    assert found(validity.find_in_html, tmp_path) == ["html:no-dup-id om/index.html:2"]


def test_a_style_that_is_not_valid_is_found_in_pages_and_in_sheets(tmp_path: Path) -> None:
    write(tmp_path, "index.html", PAGE.format(style="p { color: 12px }", body=""))
    write(tmp_path, "om/index.html", PAGE.format(style="p { color: 12px }", body="the same style is told of once"))
    write(tmp_path, "assets/print.css", "@media print { a { colr: red } }")
    assert found(validity.find_in_css, tmp_path) == ["css page-1.css: color", "css print.css: colr"]


@pytest.mark.parametrize(
    ("style", "place"),
    [
        ("p { margin: 0 } } a { margin: 0 }", "1:17"),
        ("@media print {\n  p { margin: 0 } ) }", "2:19"),
        ("p { content: 'no end\n}", "1:14"),
        ("p:is(a ]) { margin: 0 }", "1:8"),
    ],
)
def test_a_style_that_is_torn_is_found_where_it_is(tmp_path: Path, style: str, place: str) -> None:
    write(tmp_path, "print.css", style)
    assert f"css print.css: {place}" in found(validity.find_in_css, tmp_path)


def test_a_checker_that_cannot_run_is_no_zero(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(validity, "NODE_MODULES", tmp_path)
    for check in (validity.find_in_html, validity.find_in_css):
        with pytest.raises(RuntimeError, match=r"^Et værktøj kunne ikke køre: "):
            check(tmp_path)
