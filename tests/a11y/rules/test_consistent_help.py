from __future__ import annotations

from pathlib import Path

import pytest

from audit.rules import consistent_help
from tests.a11y.rules.conftest import PAGE, Try

CALL, HELP = '<a href="tel:33663366">33 66 33 66</a>', '<a href="/help.html">Få hjælp</a>'
OTHER = '<a href="/other.html">En anden side</a>'
MINE = f"<header>{OTHER}</header><main>Tekst</main><footer>{CALL} {HELP}</footer>"


def others(shelf: tuple[Path, str], html: str) -> None:
    (shelf[0] / "other.html").write_text(PAGE + html, encoding="utf-8")


def test_help_in_the_same_place_is_fine(found: Try, shelf: tuple[Path, str]) -> None:
    others(shelf, f'<main><a href="mailto:a@example.org">Skriv</a></main><footer>{CALL} {HELP}</footer>')
    assert found(consistent_help, MINE) == []


@pytest.mark.parametrize(
    "other",
    [f"<footer>{HELP} {CALL}</footer>", f"<header>{HELP}</header><footer>{CALL}</footer>", f"<footer>{HELP}</footer>"],
    ids=["in another order", "in another place", "less of it"],
)
def test_help_that_moves_is_found(found: Try, shelf: tuple[Path, str], other: str) -> None:
    others(shelf, f"<main>Tekst</main>{other}")
    (said,) = found(consistent_help, MINE)
    assert said.startswith("Hjælpen står anderledes")


def test_a_page_in_another_language_is_passed_over(found: Try, shelf: tuple[Path, str]) -> None:
    (shelf[0] / "other.html").write_text('<html lang="en"><main>Text</main>', encoding="utf-8")
    assert found(consistent_help, MINE) == []
