"""What no file may hold. What is and is not forbidden is tabled in `odd_files`."""

from __future__ import annotations

import pytest

from plugins.catalogue.forbidden import active_content, invisible_characters, person_numbers, placeholders

TEXT = "a\nNummer 010190-1234 og 020290-1234\nRing 33 66 33 66\nTODO og xxx\n"


def test_a_line_with_person_numbers_is_told_once_without_repeating_them() -> None:
    assert [str(problem) for problem in person_numbers("a.md", TEXT)] == [
        "a.md:2: fejl K030 har noget, der ligner et CPR-nummer. Slet det. Skriv aldrig et rigtigt nummer."
    ]


def test_a_line_with_a_placeholder_is_told_once() -> None:
    assert [str(problem) for problem in placeholders("a.md", TEXT)] == [
        "a.md:4: fejl K031 har en pladsholder: «TODO». Skriv teksten, eller slet den."
    ]


def test_active_content_is_told_with_its_line() -> None:
    told = [str(problem) for problem in active_content("a.md", "a\n<ScRiPt>\n<b\nONCLICK=x>")]
    assert told == [
        "a.md:2: fejl K027 har «<script>», som ikke må stå på en side. Fjern det. Skriv kun Markdown.",
        "a.md:3: fejl K027 har «onclick», som ikke må stå på en side. Fjern det. Skriv kun Markdown.",
    ]


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


@pytest.mark.parametrize("char", ["\u3164", "\u2800", "\u034f"])
def test_letters_without_a_shape_are_invisible_too(char: str) -> None:
    assert len(list(invisible_characters("a.md", f"titel: {char}"))) == 1
