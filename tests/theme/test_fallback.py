"""Until the web font is there a font of the device stands in, as wide and as high, so that no line moves."""

from __future__ import annotations

import re

import pytest
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from plugins.publish.assets import FONT_FILE, PACKAGE_FILES
from tests.helpers import ROOT

SECOND = PACKAGE_FILES["fonts/schibsted-grotesk-ext.woff2"]
FACES = re.findall(r"@font-face \{([^}]*)\}", (ROOT / "theme/styles/tokens.css").read_text("utf-8"))
FALLBACKS = [face for face in FACES if "Fallback" in face]
SAMPLE = re.sub(r"[^a-zæøå ]", "", (ROOT / "theme/words/da.yaml").read_text("utf-8").lower())
LETTERS = " abcdefghijklmnopqrstuvwxyzæøå"
ARIAL = """569 1139 1139 1024 1139 1139 569 1139 1139 455 455 1024 455 1706 1139 1139 1139 1139 682 1024 569
           1139 1024 1479 1024 1024 1024 1821 1251 1139"""
ARIAL_BOLD = """569 1139 1251 1139 1251 1139 682 1251 1251 569 569 1139 569 1821 1251 1251 1251 1251 797 1139 682
                1251 1139 1593 1139 1139 1024 1821 1251 1139"""
"""How wide LETTERS are in Arial, and in Liberation Sans, in 2048ths of their size."""


def percent(face: str, name: str) -> float:
    found = re.search(rf"{name}: ([\d.]+)%", face)
    assert found, f"{name} is not in {face}"
    return float(found[1])


@pytest.mark.parametrize(
    ("place", "weight", "widths"),
    [(0, 400, ARIAL), (1, 600, ARIAL_BOLD), (2, 850, ARIAL_BOLD)],
    ids=["400", "600", "850"],
)
def test_a_fallback_is_as_wide_and_high_as_the_web_font(place: int, weight: int, widths: str) -> None:
    face, width = FALLBACKS[place], dict(zip(LETTERS, map(int, widths.split()), strict=True))
    with TTFont(ROOT / "node_modules" / FONT_FILE) as whole:
        for table in ("GDEF", "GPOS", "GSUB"):
            del whole[table]  # slow, and no part of a width
        font = instantiateVariableFont(whole, {"wght": weight})
        names, size = font.getBestCmap(), font["head"].unitsPerEm
        ours = sum(font["hmtx"][names[ord(letter)]][0] for letter in SAMPLE) / size
        theirs = sum(width[letter] for letter in SAMPLE) / 2048
        adjust = percent(face, "size-adjust")
        assert adjust == pytest.approx(100 * ours / theirs, rel=0.01)
        assert percent(face, "ascent-override") == pytest.approx(1e4 * font["hhea"].ascent / size / adjust, abs=0.1)
        assert percent(face, "descent-override") == pytest.approx(-1e4 * font["hhea"].descent / size / adjust, abs=0.1)
        assert percent(face, "line-gap-override") == font["hhea"].lineGap == 0


def test_the_second_file_is_fetched_for_letters_that_it_alone_has() -> None:
    (stated,) = [found[1] for face in FACES if (found := re.search(r"unicode-range: ([^;]+)", face))]
    bounds = [[int(end, 16) for end in one.removeprefix("U+").split("-")] for one in stated.split(", ")]
    with TTFont(ROOT / "node_modules" / FONT_FILE) as first, TTFont(ROOT / "node_modules" / SECOND) as second:
        fetched = {code for code in second.getBestCmap() if any(low <= code <= high for low, high in bounds)}
        assert not fetched & first.getBestCmap().keys()
        assert set(map(ord, "łŁżŻčČšŠžŽğĞıńęśőűāēīțșẞ")) - first.getBestCmap().keys() <= fetched
        assert len(fetched) > 150
