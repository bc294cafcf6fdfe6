"""Long words in large type can be divided at joints that are known, and nowhere else."""

from __future__ import annotations

import re

import pytest

from plugins.publish.hyphenation import Hyphenator, listed
from tests.helpers import ROOT

COMPOUNDS = listed((ROOT / "theme/words/compounds.txt").read_text("utf-8"))
HYPHENATOR = Hyphenator(
    ["borger-rådgiver", "sags-behandlings-tid", "parkerings-licens", "bolig-støtte", "hjem-rejse-ydelse"]
)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("borgerrådgiver", "borger-rådgiver"),
        ("Borgerrådgiverens", "Borger-rådgiverens"),
        ("sagsbehandlingstider", "sags-behandlings-tider"),
        ("parkeringsstøtten", "parkerings-støtten"),
        ("boligrådgiver", "bolig-rådgiver"),
        ("rejseydelse", "rejse-ydelse"),
    ],
)
def test_a_word_is_divided_where_known_parts_meet(word: str, parts: str) -> None:
    assert "-".join(HYPHENATOR.parts(word)) == parts


@pytest.mark.parametrize(
    "word", ["logiværtserklæring", "borgerlogivært", "xborgerrådgiver", "borgerrådgiverxx", "behandlings"]
)
def test_a_word_with_a_part_that_nobody_knows_stays_whole(word: str) -> None:
    assert HYPHENATOR.parts(word) == ()


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1>Borgerrådgiveren hjælper</h1>", "<h1>Borger&shy;rådgiveren hjælper</h1>"),
        ('<h2 id="a">Om <em>borgerrådgiver</em></h2>', '<h2 id="a">Om <em>borger&shy;rådgiver</em></h2>'),
        ("<caption>Borgerrådgiver</caption>", "<caption>Borger&shy;rådgiver</caption>"),
        ('<a class="sign" href="/">Borgerrådgiver</a>', '<a class="sign" href="/">Borger&shy;rådgiver</a>'),
        ("<h3>Parkeringslicens\nog boligstøtte</h3>", "<h3>Parkerings&shy;licens\nog boligstøtte</h3>"),
    ],
    ids=["heading", "inner", "table", "sign", "short"],
)
def test_long_words_in_large_type_get_soft_hyphens(html: str, expected: str) -> None:
    assert HYPHENATOR.in_large_type(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<title>Borgerrådgiveren</title>",
        '<meta name="description" content="Borgerrådgiveren">',
        '<script type="application/ld+json">{"name": "Borgerrådgiveren"}</script>',
        '<p>Ring til <a href="/">Borgerrådgiveren</a></p>',
        '<h2 class="visually-hidden">Borgerrådgiveren</h2>',
        '<h2><a title="1 > 0 borgerrådgiveren" href="/steder/borgerrådgiveren/">Ring</a></h2>',
        '<p class="sign__note">Borgerrådgiveren</p>',
        "<header>Borgerrådgiveren</header>",
    ],
)
def test_everything_else_stays_as_it_is(html: str) -> None:
    assert HYPHENATOR.in_large_type(html) == html


def test_the_list_of_the_theme_has_words_of_two_parts_or_more_each_once() -> None:
    assert [word for word in COMPOUNDS if not re.fullmatch(r"[a-zæøå]{3,}(-[a-zæøå]{2,})+", word)] == []
    assert len(set(COMPOUNDS)) == len(COMPOUNDS)


def test_the_list_of_the_theme_divides_each_of_its_words_as_it_says() -> None:
    theme = Hyphenator(COMPOUNDS)
    assert [word for word in COMPOUNDS if theme.parts(word.replace("-", "")) != tuple(word.split("-"))] == []
