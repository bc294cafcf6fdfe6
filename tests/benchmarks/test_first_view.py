"""The first sight of a page on a slow line: both paints come, and what is kept is not fetched again."""

from __future__ import annotations

import sys
import urllib.error
import urllib.request
from pathlib import Path

import brotli
import pytest

from audit.browser import served
from benchmarks import first_view
from plugins.publish.build import build
from tests.helpers import plan_of, write

FONT = 15_000
"""Bytes that it has at least."""
pytestmark = pytest.mark.browser


def test_text_travels_packed_and_fonts_as_they_are(tmp_path: Path) -> None:
    write(tmp_path, "index.html", "<h1>Pas</h1>")
    write(tmp_path, "assets/f.woff2", "font")
    with served(tmp_path, handler=first_view.Packed) as address:
        with urllib.request.urlopen(f"{address}/") as page, urllib.request.urlopen(f"{address}/assets/f.woff2") as font:
            assert brotli.decompress(page.read()) == b"<h1>Pas</h1>"
            assert (page.headers["Content-Encoding"], page.headers["Cache-Control"]) == ("br", "no-cache")
            assert font.read() == b"font"
            assert (font.headers["Content-Encoding"], "immutable" in font.headers["Cache-Control"]) == (None, True)
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{address}/no-such/")


def test_a_journey_of_two_pages_is_told_with_their_paints_and_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build(plan_of(tmp_path / "output"))
    monkeypatch.setattr(first_view, "JOURNEYS", (("/", "/selvbetjening/pas/"),))
    monkeypatch.setattr(sys, "argv", ["first_view", str(tmp_path / "output"), "--runs", "1"])
    first_view.main()
    *_, first_row, second_row = capsys.readouterr().out.splitlines()
    rows = [first_row.split(), second_row.split()]
    assert [(folder, page) for folder, page, *_ in rows] == [("output", "/"), ("output", "/selvbetjening/pas/")]
    for _, _, first, _, largest, _, _ in rows:
        assert 0 < int(first) <= int(largest)
    sizes = [int(row[-1]) for row in rows]
    assert sizes[1] < sizes[0] - FONT, "the font came again"
