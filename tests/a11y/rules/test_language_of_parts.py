from __future__ import annotations

import pytest

from audit.rules import language_of_parts
from audit.rules.language_of_parts import guess
from tests.a11y.rules.conftest import Try

FINE = [
    ("Du skal melde flytning senest fem dage efter.", "da"),
    ("You must report your move within five days.", "en"),
    ("Download app", "da"),
    ("International House Copenhagen", "da"),
    ("Ting at have klar", "da"),
    ("Det er for dem, der er i landet", "da"),
    ("العربية", "ar"),
    ("Qui a dit cela", "xx"),
]
WRONG = [
    ("You must report your move within five days.", "da", "engelsk"),
    ("Du skal melde flytning senest fem dage efter.", "en", "dansk"),
    ("Sie müssen den Umzug bei der Gemeinde melden und nicht warten.", "da", "tysk"),
    ("Vous devez le dire dans les cinq jours.", "da", "fransk"),
    ("العربية", "da", "arabisk skrift"),
    ("Українська", "en", "kyrillisk skrift"),
]


@pytest.mark.parametrize(("text", "marked"), FINE)
def test_a_text_in_its_own_language_is_fine(text: str, marked: str) -> None:
    assert guess(text, marked) is None


@pytest.mark.parametrize(("text", "marked", "language"), WRONG)
def test_another_language_is_known(text: str, marked: str, language: str) -> None:
    assert guess(text, marked) == language


def test_an_english_sentence_in_danish_text_is_found(found: Try) -> None:
    text = '<p id="bad">Du kan melde flytning her. You must report your move to the city.</p>'
    assert found(language_of_parts, text) == ["bad"]


def test_one_that_is_marked_is_fine(found: Try) -> None:
    text = '<p>Du kan melde flytning her. <span lang="en">You must report your move to the city.</span></p>'
    assert found(language_of_parts, text) == []


def test_a_name_for_readers_alone_is_found_too(found: Try) -> None:
    assert found(language_of_parts, '<nav id="bad" aria-label="Where you are on this site"></nav><p>Tekst') == ["bad"]
