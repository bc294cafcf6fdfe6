"""The words of the templates: the same in each language, and none that nothing says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from plugins.catalogue.entries import LANGUAGES
from plugins.publish.render import read_words
from tests.helpers import ROOT

THEME = ROOT / "theme"
WORDS = {language: read_words(THEME, language) for language in LANGUAGES}


def names(words: dict[str, Any], above: str = "") -> Iterator[str]:
    for name, value in words.items():
        yield from names(value, f"{above}{name}.") if isinstance(value, dict) else [f"{above}{name}"]


def test_every_word_is_there_in_each_language() -> None:
    assert set(names(WORDS["en"])) == set(names(WORDS["da"]))


def test_no_word_is_empty() -> None:
    assert [name for name in WORDS["da"] if not WORDS["da"][name] or not WORDS["en"][name]] == []


def test_no_word_is_left_that_no_template_says() -> None:
    templates = "\n".join(path.read_text("utf-8") for path in THEME.rglob("*.html"))
    said = set(re.findall(r"\bt\.(\w+)", templates))
    assert set(WORDS["da"]) == said
