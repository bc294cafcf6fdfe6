from __future__ import annotations

from selenium.webdriver import Chrome

from audit.rules import text_resize
from tests.a11y.rules.conftest import Try

LINE = "Skriv navnet på den, der flytter med dig, og hvornår I flytter."


def test_text_that_grows_in_its_box_is_fine_and_the_size_is_put_back(found: Try, browser: Chrome) -> None:
    assert found(text_resize, f'<h1>Flyt</h1><p style="font-size: 1.1rem">{LINE}') == []
    assert browser.execute_script("return getComputedStyle(document.documentElement).fontSize") == "16px"


def test_a_size_in_pixels_is_found(found: Try) -> None:
    assert found(text_resize, f'<p id="bad" style="font-size: 16px">{LINE}') == ["bad"]


def test_large_type_need_not_grow_as_much(found: Try) -> None:
    assert found(text_resize, '<h1 style="font-size: 40px">Flyt</h1>') == []


def test_a_box_of_a_fixed_height_that_cuts_is_found(found: Try) -> None:
    box = f'<p id="bad" style="font-size: 1rem; height: 60px; width: 320px; overflow: hidden">{LINE}'
    assert set(found(text_resize, box)) == {"bad"}


def test_text_that_runs_into_other_text_is_found(found: Try) -> None:
    boxes = f'<p style="height: 44px; width: 300px; margin: 0">{LINE}<p id="bad" style="margin: 0">{LINE}'
    assert set(found(text_resize, boxes)) == {"bad"}


def test_a_line_that_cannot_break_is_found(found: Try) -> None:
    line = '<p id="bad" style="white-space: nowrap; width: max-content">Ring på 33 66 33 66 i dag'
    assert set(found(text_resize, line)) == {"bad"}
