"""The whole reader over every odd case: what it makes of it, or how it refuses it."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem
from plugins.catalogue.reader import load
from plugins.catalogue.schema import Page
from plugins.checks import check_content
from tests.catalogue.odd_files import CASES, ORDINARY, OWNERS, PAGE, Case, put
from tests.helpers import DAY, make_site

_PATIENCE = 60
"""Seconds until a case counts as hanging; not a measure of speed."""


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the minimal site to break, in the folder one stands in, and an end to waiting."""

    def give_up(*_: object) -> None:
        raise AssertionError("the reader hangs")

    monkeypatch.chdir(tmp_path)
    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(_PATIENCE)
    yield make_site(tmp_path / "content")
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def read(content: Path) -> tuple[Library, list[Problem]]:
    library, problems = load(content, DAY)
    return library, [*problems, *check_content(library)]


def errors(problems: list[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.is_error]


@pytest.mark.parametrize("case", [case for case in CASES if not case.refused], ids=lambda case: case.id)
def test_odd_but_harmless_input_becomes_a_page(content: Path, case: Case) -> None:
    case.make(content)
    library, problems = read(content)
    assert errors(problems) == []
    found = library.find(Page, "proeve")
    assert found is not None
    assert (found.record.title, found.body.html) == (case.title, case.html)


@pytest.mark.parametrize("case", [case for case in CASES if case.refused], ids=lambda case: case.id)
def test_bad_input_is_refused_with_its_line_in_short_printable_messages(content: Path, case: Case) -> None:
    case.make(content)
    problems = read(content)[1]
    found = {(problem.path, problem.code, problem.line) for problem in errors(problems)}
    for path, code, line in case.refused:
        assert (f"content/{path}", code, line) in found | {(at, by, 0) for at, by, _ in found}
    for problem in problems:
        assert str(problem).isprintable()
        assert len(str(problem)) < 1200


def test_the_cases_have_names_of_their_own() -> None:
    assert len({case.id for case in CASES}) == len(CASES) > 400


@pytest.mark.parametrize("name", [PAGE, OWNERS, "medier/a.png"])
def test_a_file_nobody_may_read_is_refused(content: Path, name: str) -> None:
    put(name, ORDINARY)(content)
    (content / name).chmod(0)
    assert f"content/{name}:1: fejl K003 kan ikke læses (ingen adgang). Ret filens rettigheder." in as_stranger(content)


def test_a_folder_nobody_may_read_is_refused(content: Path) -> None:
    (content / "sider").chmod(0)
    assert "content/sider:1: fejl K003 kan ikke læses (ingen adgang). Ret mappens rettigheder." in as_stranger(content)


def as_stranger(content: Path) -> str:
    """What the reader says to somebody who owns none of the files; root is let in everywhere."""
    content.parent.chmod(0o711)
    own = os.geteuid()
    if own == 0:
        os.seteuid(65534)
    try:
        return "\n".join(str(problem) for problem in read(Path(content.name))[1])
    finally:
        os.seteuid(own)


def test_a_content_folder_that_is_not_there_is_said(content: Path) -> None:
    shutil.rmtree(content)
    library, problems = load(content, DAY)
    assert list(library.every()) == []
    assert [str(problem) for problem in problems] == [
        "content:1: fejl K003 findes ikke som mappe. Kør kommandoen fra projektets mappe."
    ]


def test_the_site_the_cases_are_laid_over_has_no_problems(content: Path) -> None:
    assert read(content)[1] == []
