from __future__ import annotations

import pytest

from audit.rules import field_contrast
from tests.a11y.rules.conftest import Try

STYLE = "<style>body { background: #fff; color: #000 } input, select { background: #fff; border: 0 }</style>"
GOOD = {
    "as browsers draw it": "<input>",
    "an edge all around": '<input style="border: 1px solid #767676">',
    "a line below": '<input style="border-bottom: 2px solid #000">',
    "a fill": '<input style="background: #222; color: #fff">',
    "an edge seen from inside": '<div style="background: #777"><input style="border: 2px solid #666"></div>',
    "a box around field and button": '<div style="border: 2px solid #000"><input><button>Find</button></div>',
    "a box to tick as browsers draw it": '<label><input type="checkbox"> Ja</label>',
    "one to tick with an edge": '<input type="radio" style="appearance: none; border: 2px solid #000">',
    "a button to choose a file": '<input type="file">',
    "one that is switched off": '<input disabled style="border: 1px solid #eee">',
    "one that nobody sees": '<input hidden style="border: 1px solid #eee">',
    "words one can read": (
        '<style>::placeholder { color: #595959 }</style><input placeholder="flytte" style="border: 1px solid">'
    ),
    "pale words that are not there": (
        '<style>::placeholder { color: #ccc }</style><input placeholder="flytte" value="pas" style="border: 1px solid">'
    ),
}
BAD = {
    "a pale edge": '<input id="bad" style="border: 1px solid #ddd">',
    "no edge": '<input id="bad">',
    "an edge one sees through": '<input id="bad" style="border: 2px solid rgb(0 0 0 / 20%)">',
    "a pale fill": '<input id="bad" style="background: #eee">',
    "a choice without an edge": '<select id="bad" style="appearance: none"><option>Ja</select>',
    "a box around more than the field": '<div style="border: 2px solid #000">Søg her <input id="bad"></div>',
    "one to tick with a pale edge": '<input id="bad" type="checkbox" style="appearance: none; border: 1px solid #ddd">',
    "pale words": (
        '<style>::placeholder { color: #999 }</style><input id="bad" placeholder="flytte" style="border: 1px solid">'
    ),
    "words one sees through": (
        "<style>::placeholder { color: #000; opacity: .4 }</style>"
        '<input id="bad" placeholder="flytte" style="border: 1px solid">'
    ),
}


@pytest.mark.parametrize("name", GOOD)
def test_a_field_that_can_be_seen_is_fine(found: Try, name: str) -> None:
    style = "" if name.endswith("as browsers draw it") else STYLE
    assert found(field_contrast, style + GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_a_field_that_is_hardly_seen_is_found(found: Try, name: str) -> None:
    assert found(field_contrast, STYLE + BAD[name]) == ["bad"]


def test_it_says_how_far_it_is_from_enough(found: Try) -> None:
    said = "Feltet ses dårligt: dets kant er 1,4:1 mod det, der er ved siden af. Gør den mindst 3:1."
    assert found(field_contrast, STYLE + '<input style="border: 1px solid #ddd">') == [said]
