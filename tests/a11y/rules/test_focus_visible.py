from __future__ import annotations

import pytest

from audit.rules import focus_visible
from tests.a11y.rules.conftest import Try

GOOD = {
    "the browser's own ring": "",
    "an outline": ":focus-visible { outline: 2px solid #000 }",
    "a shadow": "a:focus-visible { outline: 0; box-shadow: 0 0 0 3px #036 }",
    "a border that grows": "a { border: 1px solid #ccc } a:focus { outline: 0; border: 3px solid #000 }",
    "another ground": "a { background: #fff } a:focus { outline: 0; background: #000; color: #fff }",
    "a ring around the row": "a:focus { outline: 0 } p:has(a:focus-visible) { outline: 3px solid #000 }",
    "a box beside the words": 'a::before { content: ""; border: 1px solid #fff } '
    "a:focus { outline: 0 } a:focus::before { border: 4px solid #000 }",
    "a ring that fades in": "a { transition: outline 9s } a:focus { outline: 3px solid #000 }",
}
BAD = {
    "nothing": "a:focus { outline: 0 }",
    "a thin line": "a:focus { outline: 1px solid #000 }",
    "a pale ring": "a:focus { outline: 3px solid #ccc }",
    "a ring in the colour it stands on": "body { background: #036 } a:focus { outline: 3px solid #036 }",
    "a soft shadow": "a:focus { outline: 0; box-shadow: 0 0 4px #000 }",
    "a ground a little darker": "a:focus { outline: 0; background: #eee }",
    "the colour of words alone": "a { color: #000 } a:focus { outline: 0; color: #036 }",
    "a ring that is cut off": "p { overflow: hidden } a { display: block } a:focus { outline: 3px solid #000 }",
}
LINK = '<style>{}</style><p><a id="bad" href="#a">Et link</a></p><p><a href="#b">Et andet</a>'


@pytest.mark.parametrize("name", GOOD)
def test_focus_that_is_seen_is_fine(found: Try, name: str) -> None:
    assert "bad" not in found(focus_visible, LINK.format(GOOD[name]))


@pytest.mark.parametrize("name", BAD)
def test_focus_that_is_not_seen_is_found(found: Try, name: str) -> None:
    assert "bad" in found(focus_visible, LINK.format(BAD[name]))
