from __future__ import annotations

from audit.rules import focus_hidden
from tests.a11y.rules.conftest import Try

LONG = "".join(f'<p style="margin: 300px 0"><a href="#{n}">Link {n}</a></p>' for n in range(6))


LOW = '<p style="padding-top: 700px"><a id="bad" href="#a">Et</a></p>'


def bar(style: str) -> str:
    return f'<div style="position: fixed; inset: auto 0 0; height: 400px; {style}">Vi bruger cookies</div>'


def test_links_in_the_open_are_fine(found: Try) -> None:
    assert found(focus_hidden, LONG) == []


def test_a_bar_over_the_focus_is_found(found: Try) -> None:
    assert found(focus_hidden, LOW + bar("background: #fff")) == ["bad"]


def test_a_bar_one_sees_through_hides_nothing(found: Try) -> None:
    assert found(focus_hidden, LOW + bar("")) == []


def test_a_control_out_of_sight_is_found(found: Try) -> None:
    away = '<a href="#a">Et</a><a id="bad" href="#b" style="position: fixed; left: -9999px">To</a>'
    assert found(focus_hidden, away) == ["bad"]


def test_a_box_drawn_by_its_label_is_fine(found: Try) -> None:
    box = '<label style="background: #fff"><input type="checkbox" style="opacity: 0; width: 30px"> Ja</label>'
    assert found(focus_hidden, box) == []
