"""From the file system to text. What is odd or refused is in `odd_files`."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from plugins.catalogue.files import Found, normalise, read_text, shown_name, walk
from tests.helpers import write


def test_files_come_in_a_fixed_order_with_their_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    content = tmp_path / "content"
    for name in ("b/x.md", "a/y.md", "a.md"):
        write(content, name, "x")
    found = [item for item in walk(content) if isinstance(item, Found)]
    assert [(item.path, item.name) for item in found] == [
        ("content/a/y.md", PurePosixPath("a/y.md")),
        ("content/a.md", PurePosixPath("a.md")),
        ("content/b/x.md", PurePosixPath("b/x.md")),
    ]


def test_a_folder_elsewhere_is_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    assert shown_name(here / "content") == "content"
    assert shown_name(tmp_path / "there") == (tmp_path / "there").as_posix()


def test_text_comes_in_one_form(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("\ufeffa\r\nb\rc\u030a".encode())
    assert read_text(Found("a.md", PurePosixPath("a.md"), path)) == "a\nb\nc\u030a"
    assert normalise("a\u030a\r\n") == "å\n"
