from __future__ import annotations

from audit.rules import keyboard_trap
from tests.a11y.rules.conftest import Try

HOLD = """<script>
document.getElementById("bad").addEventListener("keydown", (event) => {{
  if (event.key === "Tab") event.preventDefault();
  {more}
}});
</script>"""
FIELD = '<a href="#a">Før</a><input id="bad"><a href="#b">Efter</a>'


def test_a_page_one_comes_through_is_fine(found: Try) -> None:
    assert found(keyboard_trap, FIELD) == []


def test_a_field_that_keeps_the_focus_is_found(found: Try) -> None:
    assert found(keyboard_trap, FIELD + HOLD.format(more="")) == ["bad"]


def test_two_that_send_the_focus_to_each_other_are_found(found: Try) -> None:
    back = """<script>document.getElementById("last").addEventListener("keydown", (event) => {
      if (event.key === "Tab") { event.preventDefault(); document.getElementById("bad").focus(); }
    })</script>"""
    assert found(keyboard_trap, f'<input><input id="bad"><input id="last"><input>{back}') == ["bad"]


def test_what_escape_lets_go_is_no_trap(found: Try) -> None:
    free = 'if (event.key === "Escape") event.target.blur();'
    assert found(keyboard_trap, FIELD + HOLD.format(more=free)) == []
