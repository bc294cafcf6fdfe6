from __future__ import annotations

import pytest

from audit.rules import headings
from tests.a11y.rules.conftest import Try

GOOD = {
    "an outline": "<h1>Flyt</h1><h2>Før</h2><h3>Lejlighed</h3><h2>Efter</h2>",
    "a hidden one is passed over": "<h1>Flyt</h1><h4 hidden>Skjult</h4>",
    "a bold word in a sentence": "<h1>Flyt</h1><p><strong>Husk</strong> fristen.<p>Den er fem dage.",
    "a bold sentence": "<h1>Flyt</h1><p><strong>Husk at melde det i tide.</strong><p>Ellers koster det.",
    "a bold line with nothing after it": "<h1>Flyt</h1><p><strong>Fem dage</strong>",
}
BAD = {
    "none": "<p>Flyt",
    "two at the top": "<h1>Flyt</h1><h1>Meld flytning</h1>",
    "a level passed over": "<h1>Flyt</h1><h3>Før</h3>",
    "a role that passes one over": '<h1>Flyt</h1><div role="heading" aria-level="3">Før</div>',
    "an empty one": "<h1>Flyt</h1><h2> </h2>",
    "a bold line": "<h1>Flyt</h1><p><strong>Det skal du bruge</strong><p>Dit pas og MitID.",
    "a line styled as one": '<h1>Flyt</h1><div style="font-weight: 700">Det skal du bruge</div><ul><li>Dit pas</ul>',
}


@pytest.mark.parametrize("name", GOOD)
def test_headings_that_outline_are_fine(found: Try, name: str) -> None:
    assert found(headings, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_a_broken_outline_is_found(found: Try, name: str) -> None:
    assert len(found(headings, BAD[name])) == 1


def test_a_page_that_begins_below_the_top_is_told_to_write_h1(found: Try) -> None:
    said = "Siden begynder ikke med en h1. Spring intet niveau over: skriv h1."
    assert found(headings, "<h2>Før</h2><h1>Flyt</h1>") == [said]
