"""Links that dial and write: which get through."""

from __future__ import annotations

import pytest

from plugins.catalogue.contacts import MAIL_HINT, TELEPHONE_HINT, wrong_with

NOT_WHOLE, ANOTHER = "som ikke er et helt telefonnummer", "som ringer til et nummer, der ikke står i linket"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("tel:+4533663366", "33 66 33 66"),
        ("tel:+4533663366", "Ring på +45 33663366"),
        ("tel:112", "112"),
        ("tel:+4687700000", "+46 8 770 00 00"),
        ("mailto:a.b+c@example.org", "skriv"),
        ("mailto:?subject=Min%20liste", "skriv"),
        ("mailto:a@example.org?subject=Stop%3A%20pas&body=Side%3A%20https%3A//a.dk/%0D%0A", "skriv"),
        ("https://example.org/tel:1", "her"),
        ("/om/", "33 66 33 66"),
    ],
)
def test_a_link_that_gets_through_is_right(address: str, shown: str) -> None:
    assert wrong_with(address, shown) == ("", "")


@pytest.mark.parametrize(
    ("address", "shown", "reason"),
    [
        ("tel:33663366", "33 66 33 66", NOT_WHOLE),
        ("tel:+453366", "33 66", NOT_WHOLE),
        ("tel:+45 33663366", "33 66 33 66", NOT_WHOLE),
        ("tel:+45336633661", "33 66 33 66 1", NOT_WHOLE),
        ("tel:", "ring", NOT_WHOLE),
        ("tel:+4533663366", "33 66 33 67", ANOTHER),
        ("tel:+4533663366", "Ring til os", ANOTHER),
        ("tel:112", "114", ANOTHER),
    ],
)
def test_a_number_that_dials_nobody_or_somebody_else_is_told(address: str, shown: str, reason: str) -> None:
    assert wrong_with(address, shown) == (reason, TELEPHONE_HINT)


@pytest.mark.parametrize(
    "address",
    [
        "mailto:",
        "mailto:?",
        "mailto:post",
        "mailto:a@example",
        "mailto:a@example.org, b@example.org",
        "mailto:a@example.org?emne=Hej",
        "mailto:a@example.org?subject=To ord",
        "mailto:a@example.org?subject=100%",
        "mailto:?subject=Hej&",
    ],
)
def test_a_mail_to_nobody_or_with_broken_words_is_told(address: str) -> None:
    assert wrong_with(address, "skriv") == ("som ikke er en hel e-mailadresse", MAIL_HINT)
