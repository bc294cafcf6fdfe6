"""The font is cut to the letters that are used, the same way every time."""

from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from plugins.publish.assets import FONT_FILE
from plugins.publish.typeface import ALWAYS, cut
from tests.helpers import ROOT

WHOLE = ROOT / "node_modules" / FONT_FILE


@pytest.fixture(scope="module")
def slim() -> bytes:
    return cut(WHOLE, frozenset())


def letters_of(font: bytes) -> set[str]:
    return set(map(chr, opened(font).getBestCmap()))


def opened(font: bytes) -> TTFont:
    return TTFont(BytesIO(font))


def kerning(font: TTFont, pair: str) -> int:
    """The kerning of two letters at the lightest weight."""
    left, right = (font.getBestCmap()[ord(letter)] for letter in pair)
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in (getattr(one, "ExtSubTable", one) for one in lookup.SubTable):
            if type(table).__name__ != "PairPos" or left not in table.Coverage.glyphs:
                continue
            if table.Format == 1:
                pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
                found = [one.Value1.XAdvance for one in pairs if one.SecondGlyph == right]
            else:
                first, second = table.ClassDef1.classDefs.get(left, 0), table.ClassDef2.classDefs.get(right, 0)
                found = [table.Class1Record[first].Class2Record[second].Value1.XAdvance]
            if found:
                return int(found[0])
    return 0


def test_letters_that_are_always_needed_are_there(slim: bytes) -> None:
    assert letters_of(slim) == ALWAYS
    assert set("abcæøåÆØÅéüäößçœ0123456789»«–€§") < ALWAYS


def test_letters_of_the_pages_are_added_as_far_as_the_font_has_them(slim: bytes) -> None:
    assert letters_of(cut(WHOLE, frozenset("ñłش"))) == ALWAYS | {"ñ"}


def test_the_same_letters_give_the_same_bytes(slim: bytes) -> None:
    cut.cache_clear()
    assert cut(WHOLE, frozenset("aø")) == slim


def test_it_weighs_less_than_half(slim: bytes) -> None:
    assert len(slim) < 23_000 < len(WHOLE.read_bytes()) / 2


def test_every_weight_is_kept(slim: bytes) -> None:
    (axis,) = opened(slim)["fvar"].axes
    assert (axis.axisTag, axis.minValue, axis.maxValue) == ("wght", 400, 900)


def test_figures_can_stand_in_columns(slim: bytes) -> None:
    assert {one.FeatureTag for one in opened(slim)["GSUB"].table.FeatureList.FeatureRecord} == {"tnum"}


@pytest.mark.parametrize("pair", ["To", "Av", "Yo", "r."])
def test_kerning_that_is_seen_is_kept(slim: bytes, pair: str) -> None:
    with TTFont(WHOLE) as whole:
        before, after = kerning(whole, pair), kerning(opened(slim), pair)
    assert before < -20
    assert abs(after - before) <= 2


def test_the_font_says_whose_it_is_and_on_what_terms(slim: bytes) -> None:
    names = opened(slim)["name"]
    assert "Schibsted-Grotesk Project Authors" in str(names.getDebugName(0))
    assert names.getDebugName(14) == "https://scripts.sil.org/OFL"
