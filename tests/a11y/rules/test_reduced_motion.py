from __future__ import annotations

import pytest

from audit.rules import reduced_motion
from tests.a11y.rules.conftest import Try

STILL = "@media (prefers-reduced-motion: reduce) {{ {} }}"
MOVES = "@keyframes turn { to { rotate: 1turn } }"
GOOD = {
    "nothing moves": "p { color: #000 }",
    "a colour that fades": "p { transition: color .3s }",
    "a glide that is switched off": "p { transition: transform .3s } " + STILL.format("p { transition: none }"),
    "motion for those who want it": MOVES
    + "@media (prefers-reduced-motion: no-preference) { p { animation: turn 2s } }",
}
BAD = {
    "a glide": "p { transition: transform .3s }",
    "everything glides": "p { transition: all .3s }",
    "an animation": f"{MOVES} p {{ animation: turn 2s infinite }}",
    "a sign that turns": f'{MOVES} p::after {{ content: "*"; animation: turn 2s }}',
    "a scroll that glides": "p { scroll-behavior: smooth }",
}


@pytest.mark.parametrize("name", GOOD)
def test_a_page_that_holds_still_is_fine(found: Try, name: str) -> None:
    assert found(reduced_motion, f"<style>{GOOD[name]}</style><p id='p'>Tekst") == []


@pytest.mark.parametrize("name", BAD)
def test_motion_is_found(found: Try, name: str) -> None:
    assert found(reduced_motion, f'<style>{BAD[name]}</style><p id="bad">Tekst') == ["bad"]


def test_a_page_that_slides_in_is_found(found: Try) -> None:
    assert len(found(reduced_motion, "<style>@view-transition { navigation: auto }</style><p>Tekst")) == 1
