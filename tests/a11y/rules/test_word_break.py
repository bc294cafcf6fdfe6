from __future__ import annotations

from selenium.webdriver import Chrome

from audit.rules import word_break
from tests.a11y.rules.conftest import Try

WORD = "speciallægepraksisplanlægningsstabiliseringsperiode"
STYLE = "<style>h1 { overflow-wrap: anywhere; hyphens: manual }</style>"


def test_a_word_that_is_broken_within_a_part_is_found_on_a_wide_screen_too(found: Try, browser: Chrome) -> None:
    assert found(word_break, f'{STYLE}<h1 id="bad">Din {WORD}</h1>') == ["bad"]
    assert browser.execute_script("return innerWidth") == 1280


def test_a_word_with_its_joints_is_fine(found: Try) -> None:
    jointed = WORD.replace("praksis", "\N{SOFT HYPHEN}praksis\N{SOFT HYPHEN}").replace(
        "stabil", "\N{SOFT HYPHEN}stabil"
    )
    assert found(word_break, f"{STYLE}<h1>Din {jointed}</h1>") == []


def test_an_address_may_break_anywhere(found: Try) -> None:
    assert found(word_break, f"{STYLE}<h1>https://www.example.org/{WORD}/ eller {WORD}@example.org</h1>") == []


def test_what_nobody_sees_may_break(found: Try) -> None:
    assert found(word_break, f'{STYLE}<h1 style="position: absolute; clip-path: inset(50%)">{WORD}</h1>') == []
