from __future__ import annotations

import pytest

from audit.rules import focus_order
from tests.a11y.rules.conftest import Try

GOOD = {
    "down the page": "{one}<br>{two}",
    "along a line": "{one} {two}",
    "from right to left": '<p dir="rtl" style="display: flex">{one} {two}</p>',
    "two columns, one after the other": '<div style="columns: 2"><p>{one}<p style="break-before: column">{two}</div>',
    "a grid in its own order": '<div style="display: grid; grid: auto / 1fr 1fr"><p>{one}</p><p>{two}</p></div>',
    "a menu that stays at the foot": '<nav style="position: fixed; bottom: 0">{one}</nav><main>{two}</main>',
}
BAD = {
    "tabindex": '<a href="#a">Et</a> <a id="bad" href="#b">To</a> <a href="#c" tabindex="1">Tre</a>',
    "order": '<div style="display: flex">{one}<b style="order: -1">{two}</b></div>',
    "rows turned round": '<div style="display: flex; flex-direction: row-reverse">{one}{two}</div>',
    "columns turned round": '<div style="display: flex; flex-direction: column-reverse">{one}{two}</div>',
    "placed above": '<p style="margin-top: 200px">{one}</p><p style="position: absolute; top: 0">{two}</p>',
}
LINKS = {"one": '<a href="#one">Et</a>', "two": '<a id="bad" href="#two">To</a>'}


@pytest.mark.parametrize("name", GOOD)
def test_an_order_the_eye_follows_is_fine(found: Try, name: str) -> None:
    assert found(focus_order, GOOD[name].format(**LINKS)) == []


@pytest.mark.parametrize("name", BAD)
def test_another_order_than_the_eyes_is_found(found: Try, name: str) -> None:
    assert len(found(focus_order, BAD[name].format(**LINKS))) == 1
