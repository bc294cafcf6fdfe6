"""`make coverage-help`: the table shows what there is, and what is missing is told and fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.doors import coverage
from plugins.doors.coverage import table
from tests.helpers import FULL, MINIMAL, library_of, make_project, make_site, rewrite, run_door

SERVICE, HELP, PLACE = "selvbetjening/pas.md", "hjaelp/pas-trin-for-trin.md", "steder/bykontoret.md"


def row(content: Path, id: str = "pas") -> dict[str, str]:
    """The cells of a service by their headings."""
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in table(library_of(content)))
    (cells,) = [cells for cells in rows if cells[0] == id]
    return dict(zip(head, cells, strict=True))


def test_a_service_has_its_help_in_a_row() -> None:
    assert row(MINIMAL) == {
        "Løsning": "pas",
        "Hjælpesider": "1",
        "Spørgsmål": "–",
        "Trin": "–",
        "Hav klar": "1",
        "Uden digital": "1",
        "Telefon": "ja",
        "Adresse": "–",
        "Medbetjening": "ja",
        "Engelsk": "–",
    }


def test_a_service_with_more_has_more() -> None:
    cells = row(FULL)
    assert (cells["Trin"], cells["Engelsk"], cells["Adresse"]) == ("3", "ja", "ja")
    assert int(cells["Spørgsmål"]) > 1


@pytest.mark.parametrize(
    ("name", "old", "new", "heading", "cell"),
    [
        (HELP, "  - pas\n", "  - andet\n", "Hjælpesider", "mangler"),
        (SERVICE, "hav_klar:\n  - mitid\n", "hav_klar: ukendt\n", "Hav klar", "ikke oplyst"),
        (SERVICE, "hav_klar:\n  - mitid\n", "hav_klar: intet\n", "Hav klar", "intet"),
        (PLACE, "telefoner:\n  - 33 66 33 66\n", "", "Uden digital", "mangler"),
        (PLACE, "telefoner:\n  - 33 66 33 66\n", "", "Telefon", "–"),
        (PLACE, "telefoner:\n  - 33 66 33 66\n", "telefoner: ukendt\n", "Telefon", "ikke oplyst"),
        (PLACE, "vises: ja\n", "vises: nej\n", "Telefon", "–"),
    ],
)
def test_what_is_missing_or_unknown_is_said(
    name: str, old: str, new: str, heading: str, cell: str, content: Path
) -> None:
    rewrite(make_site(content), name, old, new)
    assert row(content)[heading] == cell


def test_a_voluntary_service_needs_neither_counter_guide_nor_another_way(content: Path) -> None:
    rewrite(make_site(content), SERVICE, "obligatorisk_digital: ja", "obligatorisk_digital: nej")
    rewrite(content, SERVICE, "uden_digital:\n  - bykontoret\n", "")
    (content / "medbetjening/pas.md").unlink()
    cells = row(content)
    assert (cells["Uden digital"], cells["Medbetjening"]) == ("frivillig", "frivillig")


def test_a_counter_guide_that_is_missing_is_said(content: Path) -> None:
    (make_site(content) / "medbetjening/pas.md").unlink()
    assert row(content)["Medbetjening"] == "mangler"


def test_what_is_replaced_has_no_row() -> None:
    assert not any("forny-pas" in line for line in table(library_of(FULL)))


def test_columns_stand_in_line() -> None:
    assert len({len(line) for line in table(library_of(FULL))}) == 1


def test_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.run(MINIMAL) == 0
    said = capsys.readouterr()
    assert said.out.startswith("| Løsning ")
    assert said.err == "Alle løsninger har den hjælp, de skal have.\n"


def test_what_is_missing_fails_with_what_and_where(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rewrite(make_site(content), HELP, "titel: ", "status: kladde\ntitel: ")
    (content / "medbetjening/pas.md").unlink()
    assert coverage.run(content) == 1
    errors = capsys.readouterr().err.splitlines()
    assert [error.split()[2] for error in errors] == ["K104", "K101"]
    assert all("/selvbetjening/pas.md:" in error for error in errors)


def test_content_that_cannot_be_read_fails(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rewrite(make_site(content), SERVICE, "titel:", "tittel:")
    assert coverage.run(content) == 1
    assert " fejl K013 " in capsys.readouterr().err


def test_the_command_prints_the_table(tmp_path: Path) -> None:
    result = run_door(make_project(tmp_path), "coverage")
    assert (result.returncode, len(result.stdout.splitlines())) == (0, 3)
    result = run_door(tmp_path, "coverage", BUILD_DATE="snart")
    assert (result.returncode, result.stderr) == (1, "BUILD_DATE skal være en dato som 2026-11-24, men er «snart».\n")
