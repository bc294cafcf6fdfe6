from __future__ import annotations

from audit.rules import escape
from tests.a11y.rules.conftest import Try

MENU = """
<button id="bad" aria-expanded="false" aria-controls="menu">Menu</button>
<ul id="menu" hidden style="position: absolute; background: #fff"><li><a href="/a">Et sted</a></ul>
<script>
const button = document.querySelector("button"), menu = document.getElementById("menu");
const open = (yes) => {{ menu.hidden = !yes; button.setAttribute("aria-expanded", yes); }};
button.onclick = () => open(menu.hidden);
document.onkeydown = (event) => {{ if (event.key === "Escape") {{ {escape} }} }};
</script>
"""
SUGGEST = """
<input id="bad" role="combobox" aria-expanded="false" aria-controls="list">
<ul id="list" role="listbox" hidden style="position: absolute"><li role="option">Pas</ul>
<script>
const field = document.querySelector("input"), list = document.getElementById("list");
let answer;
field.oninput = () => {{ clearTimeout(answer); answer = setTimeout(() => {{ list.hidden = !field.value; }}, 100); }};
field.onkeydown = (event) => {{ if (event.key === "Escape") {{ {escape} }} }};
</script>
"""
UNFOLD = '<details><summary id="bad">Vis mere</summary><p style="position: {}">Mere om det</p></details>'


def test_a_menu_that_escape_closes_is_fine(found: Try) -> None:
    assert found(escape, MENU.format(escape="open(false)")) == []


def test_a_menu_that_stays_is_found(found: Try) -> None:
    assert found(escape, MENU.format(escape="")) == ["bad"]


def test_a_menu_that_loses_the_focus_is_found(found: Try) -> None:
    assert found(escape, MENU.format(escape="open(false); button.blur()")) == ["bad"]


def test_suggestions_that_escape_closes_are_fine(found: Try) -> None:
    assert found(escape, SUGGEST.format(escape="clearTimeout(answer); list.hidden = true")) == []


def test_suggestions_that_stay_are_found(found: Try) -> None:
    assert found(escape, SUGGEST.format(escape="event.preventDefault()")) == ["bad"]


def test_what_unfolds_in_the_page_may_stay(found: Try) -> None:
    assert found(escape, UNFOLD.format("static")) == []


def test_what_unfolds_over_the_page_may_not(found: Try) -> None:
    assert found(escape, UNFOLD.format("absolute")) == ["bad"]


def test_a_dialog_of_the_browser_closes_by_itself(found: Try) -> None:
    button = '<button aria-haspopup="dialog" onclick="this.nextElementSibling.showModal()">Åbn</button>'
    assert found(escape, f"{button}<dialog><p>Et spørgsmål</p><button>Ja</button></dialog>") == []
