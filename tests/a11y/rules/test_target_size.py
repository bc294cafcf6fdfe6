from __future__ import annotations

import pytest

from audit.rules import target_size
from tests.a11y.rules.conftest import Try

GOOD = {
    "a large button": '<button style="width: 44px; height: 44px">+</button>',
    "a link in a sentence": '<p>Du kan <a href="#a">søge</a> på nettet.',
    "a box with a large label": '<label style="display: block; padding: 15px"><input type="checkbox"> Ja, tak</label>',
    "a row that is one link": """<style>li { position: relative; height: 50px; list-style: none } li a::after
        { content: ""; position: absolute; inset: 0 }</style><ul><li><a href="#a">Flyt</a></ul>""",
    "small links with room around them": '<p style="margin: 20px"><a href="#a">Et</a><p><a href="#b">To</a>',
    "a hidden one": "<button hidden>+</button>",
}
BAD = {
    "a small button": '<button id="bad" style="width: 30px; height: 44px">+</button>',
    "a low field": '<input id="bad" style="height: 20px">',
    "a box without a label's help": '<input id="bad" type="checkbox">',
    "a short link in a menu": '<nav><a id="bad" href="#a">Om</a></nav>',
}
CROWD = '<p style="font-size: 8px; line-height: 1"><a id="one" href="#a">Et</a> <a id="two" href="#b">To</a></p>'


@pytest.mark.parametrize("name", GOOD)
def test_a_target_with_room_is_fine(found: Try, name: str) -> None:
    assert found(target_size, f"<style>body {{ margin: 60px }}</style>{GOOD[name]}") == []


@pytest.mark.parametrize("name", BAD)
def test_a_small_target_is_found(found: Try, name: str) -> None:
    assert found(target_size, f"<style>body {{ margin: 60px }}</style>{BAD[name]}") == ["bad"]


def test_small_targets_close_together_are_found_wherever(found: Try) -> None:
    assert found(target_size, CROWD) == ["one", "two"]
