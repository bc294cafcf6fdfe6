from __future__ import annotations

from audit.rules import live_region
from tests.a11y.rules.conftest import Try

SEARCH = """
<search><input id="bad" type="search"><p id="said" {role}></p><ol></ol></search>
<script>
document.querySelector("input").oninput = ({{ target }}) => setTimeout(() => {{
  document.querySelector("ol").innerHTML = target.value && "<li>Pas";
  {say}
}}, 50);
</script>
"""
SAY = 'document.getElementById("said").textContent = target.value && "1 forslag";'


def test_an_answer_that_is_said_is_fine(found: Try) -> None:
    assert found(live_region, SEARCH.format(role='role="status"', say=SAY)) == []


def test_a_silent_answer_is_found(found: Try) -> None:
    assert found(live_region, SEARCH.format(role='role="status"', say="")) == ["bad"]


def test_words_in_no_live_region_are_silent(found: Try) -> None:
    assert found(live_region, SEARCH.format(role="", say=SAY)) == ["bad"]


def test_a_field_that_only_sends_needs_to_say_nothing(found: Try) -> None:
    assert found(live_region, '<form role="search"><input name="q"><button>Søg</button></form>') == []
