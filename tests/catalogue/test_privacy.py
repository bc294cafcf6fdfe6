"""Numbers of persons and text to be replaced. What is and is not one is tabled in `odd_files`."""

from __future__ import annotations

from plugins.catalogue.privacy import person_numbers, placeholders

TEXT = "a\nNummer 010190-1234 og 020290-1234\nRing 33 66 33 66\nTODO og xxx\n"


def test_a_line_with_person_numbers_is_told_once_without_repeating_them() -> None:
    assert [str(problem) for problem in person_numbers("a.md", TEXT)] == [
        "a.md:2: fejl K030 har noget, der ligner et CPR-nummer. Slet det. Skriv aldrig et rigtigt nummer."
    ]


def test_a_line_with_a_placeholder_is_told_once() -> None:
    assert [str(problem) for problem in placeholders("a.md", TEXT)] == [
        "a.md:4: fejl K031 har en pladsholder: «TODO». Skriv teksten, eller slet den."
    ]
