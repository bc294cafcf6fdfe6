from __future__ import annotations

from selenium.webdriver import Chrome

from audit.rules import text_spacing
from tests.a11y.rules.conftest import Try

LINE = "Skriv navnet på den, der flytter"


def test_text_with_room_is_fine_and_its_style_is_put_back(found: Try, browser: Chrome) -> None:
    assert found(text_spacing, f'<p id="one" style="line-height: 1.2">{LINE}') == []
    assert browser.execute_script("return getComputedStyle(document.querySelector('p')).letterSpacing") == "normal"


def test_a_box_that_just_fits_is_found(found: Try) -> None:
    box = f'<p id="bad" style="height: 20px; width: 230px; overflow: hidden; white-space: nowrap">{LINE}'
    assert set(found(text_spacing, box)) == {"bad"}


def test_lines_that_run_into_the_next_are_found(found: Try) -> None:
    boxes = f'<div style="width: 100px; height: 50px; line-height: 1">{LINE}</div><div id="bad">{LINE}</div>'
    assert set(found(text_spacing, boxes)) == {"bad"}
