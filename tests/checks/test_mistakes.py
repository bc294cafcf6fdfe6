"""Every mistake in `tests/sites/mistakes/`: what `make check` says of it, and that the right way of writing passes.

A folder is named after the rule that is broken. `bad/` and `good/` hold the files that differ from the minimal site,
`expected.txt` the lines `make check` prints for `bad/`; `make golden` writes these anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import all_rules
from tests.helpers import SITES, Golden, check_lines, make_site

MISTAKES = sorted((SITES / "mistakes").iterdir())
MADE_BY_CODE = {
    "K002": "links and pipes cannot stand in git on every system",
    "K003": "what may be read is not kept in git",
    "K004": "a file of 256 KiB would only burden the repository",
    "K006": "git tools take other encodings than UTF-8 for binary files",
    "K008": "two names that differ in case alone are one file on many systems",
}
"""Rules whose mistakes are made by the tests of the catalogue, and why they have no folder here."""


def code_of(folder: Path) -> str:
    return folder.name.split("-")[0]


@pytest.mark.parametrize("folder", MISTAKES, ids=lambda folder: folder.name)
def test_a_mistake_is_told_in_these_words(folder: Path, content: Path, golden: Golden) -> None:
    lines = check_lines(make_site(content, folder / "bad"))
    assert any(f" {code_of(folder)} " in line for line in lines)
    golden.compare(folder / "expected.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("folder", MISTAKES, ids=lambda folder: folder.name)
def test_the_right_way_of_writing_it_passes(folder: Path, content: Path) -> None:
    lines = check_lines(make_site(content, folder / "good"))
    assert [line for line in lines if ": fejl " in line or f" {code_of(folder)} " in line] == []


def test_every_rule_of_content_has_a_mistake() -> None:
    of_content = {rule.code for rule in all_rules() if rule.code < "K200"}
    assert of_content == {code_of(folder) for folder in MISTAKES} | set(MADE_BY_CODE)


def test_no_rule_is_both_in_a_folder_and_an_exception() -> None:
    assert not {code_of(folder) for folder in MISTAKES} & set(MADE_BY_CODE)


def test_the_minimal_site_has_no_problems_and_no_advice(content: Path) -> None:
    assert check_lines(make_site(content)) == []
