"""From the file system to text. What is odd or refused is in `odd_files`."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from plugins.catalogue.files import Found, invisible_characters, normalise, read_text, shown_name, walk
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


def test_each_line_with_an_invisible_character_is_told_once() -> None:
    problems = [str(problem) for problem in invisible_characters("a.md", "x\na\u200bb\u200b\n\tc\n&#8203;")]
    assert problems == [
        "a.md:2: fejl K007 har et usynligt tegn: U+200B (zero width space). Slet tegnet, eller skriv linjen igen.",
        "a.md:4: fejl K007 har et usynligt tegn: U+200B (zero width space). Slet tegnet, eller skriv linjen igen.",
    ]


@pytest.mark.parametrize(("language", "count"), [("ar", 0), ("fa", 0), ("he", 0), ("ur", 0), ("da", 1), ("pl", 1)])
def test_marks_of_direction_belong_to_right_to_left_languages(language: str, count: int) -> None:
    text = f"---\ntitel: x\nsprog: {language}\n---\na\u200fb"
    assert len(list(invisible_characters("a.md", text))) == count
