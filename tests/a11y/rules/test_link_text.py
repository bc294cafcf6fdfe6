from __future__ import annotations

import pytest

from audit.rules import link_text
from tests.a11y.rules.conftest import Try

GOOD = {
    "words of their own": '<a href="/a">Meld flytning</a> <a href="/b">Bestil pas</a>',
    "the same words to the same place": '<a href="/a">Meld flytning</a> <a href="/a">Meld flytning</a>',
    "short words with a full name": '<a href="/a" aria-label="Læs mere om flytning">Læs mere</a>',
    "more words for readers alone": '<a href="/a">Læs mere<span style="clip-path: inset(50%)"> om pas</span></a>',
    "the name of a site": '<a href="https://www.borger.dk/">www.borger.dk</a>',
    "a picture with words": '<a href="/a"><img alt="Forsiden" src="data:,"></a>',
}
BAD = {
    "more": '<a href="/a">Læs mere</a>',
    "here": '<p>Meld flytning <a href="/a">her</a>.',
    "with an arrow": '<a href="/a">Klik her →</a>',
    "in English": '<a href="/a" lang="en">Read more</a>',
    "an address": '<a href="https://www.borger.dk/flyt">https://www.borger.dk/flyt</a>',
    "no words": '<a href="/a"><img alt="" src="data:,"></a>',
    "the same words to two places": '<a href="/a">Bestil pas</a> <a href="/b">Bestil pas</a>',
}


@pytest.mark.parametrize("name", GOOD)
def test_links_that_say_where_they_lead_are_fine(found: Try, name: str) -> None:
    assert found(link_text, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_a_link_that_does_not_is_found(found: Try, name: str) -> None:
    assert len(found(link_text, BAD[name])) == 1
