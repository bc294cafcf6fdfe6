"""The typeface, cut to what the portal says: its letters at every weight, and the kerning the eye can see.

The package's file holds letters of many languages, and half of it is kerning, stated anew for every weight. What is
left here is less than half as heavy. The same letters give the same bytes, as the address of the assets needs.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

DANISH = "æøåÆØÅéÉáÁöÖäÄüÜ"
NEIGHBOURS = "ßàâçèêëîïôœùûÿÀÂÇÈÊËÎÏÔŒÙÛóíðþ"
SIGNS = "\N{NO-BREAK SPACE}§«»½·×°€–—‘’‚“”„•…−"
ALWAYS = frozenset(map(chr, range(0x20, 0x7F))) | frozenset(DANISH + NEIGHBOURS + SIGNS)
"""What is in the font whatever the pages say: a citizen may type it, in Danish, English, German or French."""

_SEEN = 0.01
"""The least kerning that is kept, as a part of the letters' size: less cannot be seen."""
_STEP = 4
"""Kerning is kept in steps of so many units of the font: equal values pack well."""
_ADVANCE_ONLY = 0x0004


@lru_cache(maxsize=8)
def cut(font_file: Path, letters: frozenset[str]) -> bytes:
    """The font with these letters and those of ALWAYS, as far as it has them, as WOFF2.

    The same letters are not cut again: who writes, and sees each change built, seldom writes a new one.
    """
    options = subset.Options(
        flavor="woff2", layout_features=["kern", "tnum"], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14]
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=map(ord, ALWAYS | letters))
    with subset.load_font(str(font_file), options) as font, BytesIO() as file:
        _thin_kerning(font)
        cutter.subset(font)
        subset.save_font(font, file, options)
        return file.getvalue()


def at_weight(font_file: bytes, weight: int) -> bytes:
    """The font at one weight, as TrueType: for paper, where no reader asks for another."""
    with TTFont(BytesIO(font_file), recalcTimestamp=False) as font, BytesIO() as file:
        font.flavor = None
        instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
        font.save(file)
        return file.getvalue()


def _thin_kerning(font: TTFont) -> None:
    """Leave out pairs that move nothing one can see, and the changes from weight to weight."""
    least = _SEEN * font["head"].unitsPerEm
    for table in _kerning_tables(font):
        table.ValueFormat1 = _ADVANCE_ONLY
        if table.Format == 1:
            for pairs in table.PairSet:
                pairs.PairValueRecord = [one for one in pairs.PairValueRecord if _thinned(one.Value1, least)]
                pairs.PairValueCount = len(pairs.PairValueRecord)
        else:
            for first in table.Class1Record:
                for second in first.Class2Record:
                    _thinned(second.Value1, least)


def _kerning_tables(font: TTFont) -> list[Any]:
    lookups = font["GPOS"].table.LookupList.Lookup if "GPOS" in font else []
    tables = [getattr(table, "ExtSubTable", table) for lookup in lookups for table in lookup.SubTable]
    return [table for table in tables if type(table).__name__ == "PairPos"]


def _thinned(value: Any, least: float) -> int:
    """Round the kerning of a pair, or take it out; what is left of it."""
    vars(value).pop("XAdvDevice", None)
    advance = round(getattr(value, "XAdvance", 0) / _STEP) * _STEP
    value.XAdvance = advance if abs(advance) >= least else 0
    return int(value.XAdvance)
