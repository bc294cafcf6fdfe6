"""Contrast, computed from the tokens themselves: text at least 7:1 and shapes at least 3:1, by day and by night."""

from __future__ import annotations

import re

import pytest

from tests.helpers import ROOT

TOKENS = (ROOT / "theme/styles/tokens.css").read_text("utf-8")
COLOUR = r"#[0-9a-f]{3,6}\b"
DAY, NIGHT = 0, 1
POSTERS = re.findall(r"\[data-poster=(\w+)\]", TOKENS)
TEXT = [
    *[("ink", ground) for ground in ("paper", "quiet", *POSTERS)],
    *[("ink-soft", ground) for ground in ("paper", "quiet")],
    *[("action", ground) for ground in ("paper", "quiet")],
    *[("action-hover", ground) for ground in ("paper", "quiet")],
    *[("visited", "paper"), ("yes", "paper"), ("no", "paper")],
    *[("on-action", "action"), ("on-action", "action-hover"), ("on-enamel", "enamel"), ("paper", "ink")],
    *[("on-warning", "warning"), ("on-footer", "footer"), ("on-door", "door"), ("ink-fixed", "sun")],
]
SHAPES = [
    *[("lane", "paper"), ("edge-line", "paper"), ("edge-line", "quiet"), ("ink", "paper"), ("sun", "warning")],
    *[("action", poster) for poster in POSTERS],
]


def colours(token: str) -> tuple[str, str]:
    """A token's colour by day and by night."""
    both = re.search(rf"--{token}: light-dark\(({COLOUR}), ({COLOUR})\)", TOKENS)
    if both:
        return both[1], both[2]
    one = re.search(rf"--{token}: ({COLOUR})", TOKENS)
    assert one, f"--{token} is no colour in tokens.css"
    return one[1], one[1]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    digits = colour.lstrip("#")
    pairs = [digits[i] * 2 for i in range(3)] if len(digits) == 3 else [digits[i : i + 2] for i in (0, 2, 4)]
    parts = [int(pair, 16) / 255 for pair in pairs]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, mode: int) -> float:
    lighter, darker = sorted((luminance(colours(one)[mode]), luminance(colours(other)[mode])), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mode", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_is_seven_to_one(text: str, ground: str, mode: int) -> None:
    assert contrast(text, ground, mode) >= 7


@pytest.mark.parametrize("mode", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes_are_three_to_one(shape: str, ground: str, mode: int) -> None:
    assert contrast(shape, ground, mode) >= 3


def test_the_reckoning_is_right() -> None:
    assert luminance("#fff") == pytest.approx(1)
    assert luminance("#000") == 0
    assert contrast("ink", "ink", DAY) == 1


def test_twelve_topics_and_the_home_page_have_a_poster() -> None:
    assert len(set(POSTERS)) == 13
