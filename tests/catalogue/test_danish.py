"""Danish as a machine must know it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from plugins.catalogue import danish


def test_words_stand_in_the_order_of_the_danish_alphabet() -> None:
    right = ["1", "a", "ab", "zebra", "æble", "øl", "åben", "Aarhus"]
    assert sorted(set(right), key=danish.sort_key) == right
    assert sorted(["ø", "å", "æ", "z"], key=danish.sort_key) == ["z", "æ", "ø", "å"]


def test_spaces_stand_before_letters() -> None:
    assert sorted(["pasfoto", "pas til barn", "pas"], key=danish.sort_key) == ["pas", "pas til barn", "pasfoto"]


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("Aalborg", "Å"),
        ("å", "Å"),
        ("a\u030a", "Å"),
        ("Éa", "E"),
        ("ölfest", "Ø"),
        ("»Pas«", "P"),
        ("112", "#"),
        ("", "#"),
        ("Жук", "#"),
    ],
)
def test_a_word_stands_under_its_danish_letter(word: str, letter: str) -> None:
    assert danish.initial(word) == letter


@pytest.mark.parametrize(
    ("title", "address"),
    [
        ("Få hjælp til MitID", "faa-hjaelp-til-mitid"),
        ("Ærø & Å", "aeroe-aa"),
        ("  a -- b  ", "a-b"),
        ("Café Zoë", "cafe-zoe"),
        ("a\u030a", "aa"),
        ("../x", "x"),
        ("日本", ""),
    ],
)
def test_an_address_is_plain(title: str, address: str) -> None:
    assert danish.slug(title) == address


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("fuldmagt", ["fuldmagt", "fuldmagten", "fuldmagts", "fuldmagter", "fuldmagterne", "fuldmagternes"]),
        ("sundhedskort", ["sundhedskort", "sundhedskortet", "sundhedskortene", "sundhedskortets"]),
        ("ydelse", ["ydelse", "ydelsen", "ydelser", "ydelserne", "ydelses"]),
        ("samtykke", ["samtykke", "samtykket", "samtykker"]),
        ("udrejst", ["udrejst", "udrejste"]),
        ("råden over vej", ["råden over vej", "råden  over\nvejen"]),
        ("c/o-adresse", ["c/o-adresse", "c/o-adressen"]),
    ],
)
def test_a_word_is_known_in_its_regular_forms(word: str, forms: list[str]) -> None:
    assert [form for form in forms if not re.fullmatch(danish.in_any_form(word), form)] == []


@pytest.mark.parametrize("other", ["fuldmagtsgiver", "fuldmag", "fuldmagterrne", "fuld magt"])
def test_another_word_is_no_form_of_it(other: str) -> None:
    assert not re.fullmatch(danish.in_any_form("fuldmagt"), other)


def test_a_date_is_said_in_words() -> None:
    assert danish.long_date(date(2026, 3, 1)) == "1. marts 2026"


def test_lix_counts_words_sentences_and_long_words() -> None:
    text = "Du kan ringe nu. " * 9 + "Borgerservice hjælper."
    assert danish.lix(text) == pytest.approx(38 / 10 + 100 * 2 / 38)


def test_lix_says_nothing_of_a_few_words() -> None:
    assert danish.lix("Du kan ringe nu.") is None


@pytest.mark.parametrize(
    ("number", "address"),
    [("33 66 33 66", "tel:+4533663366"), ("33663366", "tel:+4533663366"), ("112", "tel:112"), ("1 8 1 3", "tel:1813")],
)
def test_a_number_is_written_as_a_telephone_dials_it(number: str, address: str) -> None:
    assert danish.telephone_address(number) == address
