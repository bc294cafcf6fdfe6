"""A translation laid over its Danish page: words from the one, facts from the other."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.catalogue.frontmatter import Source, parse_page
from plugins.catalogue.schema import DecisionGuide, HelpFunction, Model, Place, Service
from plugins.catalogue.translation import overlay

DANISH = """titel: Bestil pas
formaal: Få et pas.
handling:
  art: side
  tekst: Bestil
  link: https://kk.dk/pas
pris:
  - tekst: 100 kr.
    aar: 2026
  - Gratis
frist: ukendt
hav_klar:
  - mitid
  - ting: foto
    note: Nyt
borgerord:
  - pas
"""
ENGLISH = """titel: Order a passport
formaal: Get a passport.
handling:
  tekst: Order
pris:
  - tekst: DKK 100
  - Free
hav_klar:
  - ting: foto
    note: New
borgerord:
  - passport
  - travel
"""


def source(path: str, front: str) -> Source:
    read, problems = parse_page(path, f"---\n{front}---\n")
    assert read is not None
    assert problems == []
    return read


def laid(danish: str, english: str, model: type[Model] = Service) -> tuple[dict[str, Any], frozenset[str], list[str]]:
    data, foreign, problems = overlay(source("da.md", danish), source("en.md", english), model)
    return data, foreign, [str(problem) for problem in problems]


def test_words_are_english_and_facts_danish() -> None:
    data, foreign, problems = laid(DANISH, ENGLISH)
    assert problems == []
    assert foreign == frozenset()
    assert data == {
        "titel": "Order a passport",
        "formaal": "Get a passport.",
        "handling": {"art": "side", "tekst": "Order", "link": "https://kk.dk/pas"},
        "pris": [{"tekst": "DKK 100", "aar": "2026"}, {"tekst": "Free"}],
        "frist": "ukendt",
        "hav_klar": [{"ting": "mitid"}, {"ting": "foto", "note": "New"}],
        "borgerord": ["passport", "travel"],
    }


def test_keys_without_english_words_are_told_as_foreign() -> None:
    _, foreign, problems = laid(DANISH, "titel: x\n")
    assert problems == []
    assert foreign == {"formaal", "handling", "pris", "hav_klar", "borgerord"}


def test_numbers_alone_are_no_words_to_translate() -> None:
    _, foreign, _ = laid("titel: x\ntelefoner:\n  - 33 66 33 66\n", "titel: y\n", Place)
    assert foreign == frozenset()


@pytest.mark.parametrize(
    ("english", "message"),
    [
        ("ejer: kk\n", "2: fejl K026 «ejer» oversættes ikke. Fjern linjen: den danske side har værdien."),
        ("titell: x\n", "2: fejl K026 «titell» oversættes ikke. Mente du «titel»?"),
        (
            "klage: x\n",
            "2: fejl K026 «klage» findes ikke på den danske side. Skriv det dér først, eller fjern det her.",
        ),
        ("pris:\n  - Free\n", "2: fejl K026 «pris» har 1, men den danske side har 2. Oversæt hver af dem."),
        ("pris: Free\n", "2: fejl K026 «pris» er skrevet på en anden måde end på dansk. Skriv feltet på samme måde."),
        (
            "handling:\n  link: https://x.dk\n",
            "3: fejl K026 «handling.link» oversættes ikke. Fjern linjen: den danske side har værdien.",
        ),
        (
            "hav_klar:\n  - ting: fotos\n    note: x\n",
            "3: fejl K026 «hav_klar nr. 1» står ikke på den danske side. Mente du «foto»?",
        ),
    ],
)
def test_what_does_not_fit_the_danish_page_is_refused(english: str, message: str) -> None:
    assert f"en.md:{message}" in laid(DANISH, english)[2]


def test_a_things_own_name_is_translated_or_gives_way_to_the_vocabularys() -> None:
    danish = DANISH.replace("  - ting: foto\n", "  - ting: foto\n    navn: Et billede\n")
    assert danish != DANISH
    for english, name in (("    navn: A picture\n", "A picture"), ("", None)):
        merged = laid(danish, f"hav_klar:\n  - ting: foto\n{english}    note: N\n")[0]
        photo = next(item for item in merged["hav_klar"] if isinstance(item, dict) and item["ting"] == "foto")
        assert photo.get("navn") == name


def test_a_note_on_a_thing_must_be_translated() -> None:
    told = laid(DANISH, "hav_klar:\n  - mitid\n")[2]
    assert told == ["en.md:2: fejl K026 «hav_klar» mangler noten til «foto». Oversæt noten."]


@pytest.mark.parametrize(
    "value", ["x", "[x]", "[[x]]", "{a: b}", "[{ting: [a]}]", "[{ting: {a: b}}]", "{ting: x}", "[{}]"]
)
@pytest.mark.parametrize("key", ["titel", "handling", "pris", "hav_klar", "frist", "borgerord", "nej_hvis"])
def test_no_shape_is_too_odd_to_lay(key: str, value: str) -> None:
    odd = (
        "".join(line for line in DANISH.splitlines(True) if not line.startswith(key))
        if key == "frist"
        else "titel: a\n"
    )
    for danish, english in ((f"{key}: {value}\n", ENGLISH), (DANISH, f"{key}: {value}\n"), (odd, f"{key}: {value}\n")):
        assert isinstance(laid(danish, english)[0], dict)


def test_questions_are_translated_one_by_one() -> None:
    danish = "spoergsmaal:\n  - spoergsmaal: Hvad?\n    svar: Sådan.\n"
    data, _, problems = laid(danish, "spoergsmaal:\n  - spoergsmaal: What?\n    svar: Thus.\n", HelpFunction)
    assert problems == []
    assert data["spoergsmaal"] == [{"spoergsmaal": "What?", "svar": "Thus."}]


NESTED = """spoergsmaal:
  - id: a
    tekst: Har du?
    svar:
      - tekst: Ja
        til: b
      - tekst: Nej
        til: c
"""


def test_groups_within_groups_keep_what_only_the_danish_page_has() -> None:
    english = "spoergsmaal:\n  - tekst: Have you?\n    svar:\n      - tekst: Yes\n      - tekst: No\n"
    data, _, problems = laid(NESTED, english, DecisionGuide)
    assert problems == []
    assert data["spoergsmaal"] == [
        {"id": "a", "tekst": "Have you?", "svar": [{"tekst": "Yes", "til": "b"}, {"tekst": "No", "til": "c"}]}
    ]


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        (
            "      - tekst: Yes\n      - til: a\n",
            (
                "5: fejl K026 «spoergsmaal nr. 1.svar nr. 2.til» oversættes ikke. "
                "Fjern linjen: den danske side har værdien."
            ),
        ),
        (
            "      - tekst: Yes\n",
            "3: fejl K026 «spoergsmaal nr. 1.svar» har 1, men den danske side har 2. Oversæt hver af dem.",
        ),
    ],
)
def test_what_does_not_fit_is_refused_in_groups_within_groups_too(answers: str, message: str) -> None:
    assert laid(NESTED, f"spoergsmaal:\n  - svar:\n{answers}", DecisionGuide)[2] == [f"en.md:{message}"]
