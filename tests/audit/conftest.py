"""Small releases, written by hand, with a barrier in them or none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Make = Callable[..., Path]

PAGE = """<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>Prøve</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Prøve</h1>{}</main></body>
</html>
"""


@pytest.fixture
def make_release(tmp_path: Path) -> Make:
    """Writes a release whose home page has this in it, and other files by their names."""

    def make(main: str = "", **files: str) -> Path:
        folder = tmp_path / "release"
        written = {"index.html": PAGE.format(main), "selvbetjening-release.json": '{"build_date": "2026-11-24"}'}
        for name, text in (written | files).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        return folder

    return make
