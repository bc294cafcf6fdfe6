from __future__ import annotations

import pytest

from audit.rules import keyboard_reach
from tests.a11y.rules.conftest import Try

GOOD = {
    "links, buttons and fields": '<a href="#a">Et</a><button>To</button><input><select><option>Tre</select>',
    "a button's parts hear the click": "<button><span onclick='1'>Tryk</span></button>",
    "what hears for its children": '<ul onclick="1"><li><button>Tryk</button></ul>',
    "what is not shown": '<button hidden>Tryk</button><div style="visibility: hidden"><a href="#a">Et</a></div>',
    "what is switched off": "<button disabled>Tryk</button>",
    "one of a group of radio buttons": '<input type="radio" name="a" checked><input type="radio" name="a">',
    "tabs one moves between by arrows": """<div role="tablist"><button role="tab">Et</button>
        <button role="tab" tabindex="-1">To</button></div>""",
    "a label": '<label onclick="1"><input type="checkbox">Ja</label>',
}
BAD = {
    "a button left out of the row": '<button id="bad" tabindex="-1">Tryk</button>',
    "a link without an address": '<a id="bad" onclick="1">Tryk</a>',
    "a role alone": '<div id="bad" role="button">Tryk</div>',
    "a click on what is no control": '<div id="bad" onclick="1">Tryk</div>',
    "a listener on what is no control": """<div id="bad">Tryk</div>
        <script>document.getElementById("bad").addEventListener("click", () => {})</script>""",
}


@pytest.mark.parametrize("name", GOOD)
def test_what_can_be_reached_is_fine(found: Try, name: str) -> None:
    assert found(keyboard_reach, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_reached_is_found(found: Try, name: str) -> None:
    assert found(keyboard_reach, f'<a href="#a">Et</a>{BAD[name]}') == ["bad"]
