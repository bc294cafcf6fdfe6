"""The one way a problem is said."""

from __future__ import annotations

import pytest

from plugins.catalogue.problems import Rule, Severity, has_errors, presentable

RULE = Rule("K999", "Alt er godt.")


def test_a_problem_is_one_line_with_place_weight_code_and_hint() -> None:
    assert str(RULE.broken("a.md", 7, "er forkert.", "Ret det.")) == "a.md:7: fejl K999 er forkert. Ret det."


def test_a_rule_can_be_advice_always_or_this_once() -> None:
    assert RULE.advice("a.md", 1, "x").severity is Severity.ADVICE
    assert Rule("K998", "x", Severity.ADVICE).broken("a.md", 1, "x").severity is Severity.ADVICE


def test_only_errors_stop_a_build() -> None:
    advice, error = RULE.advice("a.md", 1, "x"), RULE.broken("a.md", 1, "x")
    assert has_errors([advice, error])
    assert not has_errors([advice])
    assert not has_errors([])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc", "a b c"),
        ("a\x1b[31m", "a\\u001b[31m"),
        ("a\u202eb", "a\\u202eb"),
        (f"er «{'x' * 81}».", f"er «{'x' * 80}…»."),
        (f"er «{'x' * 80}».", f"er «{'x' * 80}»."),
        ("y" * 500, "y" * 400 + "…"),
    ],
)
def test_what_an_editor_wrote_is_shown_in_one_short_visible_line(text: str, shown: str) -> None:
    assert presentable(text) == shown
