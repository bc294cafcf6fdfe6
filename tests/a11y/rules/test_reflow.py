from __future__ import annotations

from selenium.webdriver import Chrome

from audit.rules import reflow
from tests.a11y.rules.conftest import Try

WORDS = "Et langt stykke tekst, der skal kunne læses uden at rulle. " * 4


def test_text_that_wraps_is_fine_and_the_width_is_put_back(found: Try, browser: Chrome) -> None:
    assert found(reflow, f"<p>{WORDS}") == []
    assert browser.execute_script("return innerWidth") == 1280


def test_a_fixed_width_is_found_on_a_wide_screen_too(found: Try) -> None:
    assert found(reflow, f'<div><p id="bad" style="width: 600px">{WORDS}</div>') == ["bad"]


def test_text_to_scroll_sideways_is_found(found: Try) -> None:
    assert found(reflow, f'<div id="bad" style="overflow-x: auto"><p style="width: 600px">{WORDS}</div>') == ["bad"]


def test_a_table_may_scroll_by_itself(found: Try) -> None:
    cells = "<td>Beløb</td>" * 20
    assert found(reflow, f'<div style="overflow-x: auto"><table><tr>{cells}</table></div>') == []
