from __future__ import annotations

import pytest

from audit.rules import new_window
from tests.a11y.rules.conftest import Try

GOOD = {
    "here": '<a href="/">Hjem</a>',
    "here, and it says so": '<a href="/" target="_self">Hjem</a>',
    "elsewhere, in words": '<a href="/" target="_blank">Regler (åbner i nyt vindue)</a>',
    "elsewhere, in its name": '<a href="/" target="_blank" aria-label="Rules, opens in a new tab">Rules</a>',
}
BAD = {
    "elsewhere": '<a id="bad" href="/" target="_blank">Regler</a>',
    "a window with a name": '<a id="bad" href="/" target="regler">Regler</a>',
    "a form": '<form id="bad" target="_blank"><button type="submit">Send</button></form>',
}


@pytest.mark.parametrize("name", GOOD)
def test_a_link_that_opens_here_or_says_where_is_fine(found: Try, name: str) -> None:
    assert found(new_window, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_a_window_that_nobody_was_told_of_is_found(found: Try, name: str) -> None:
    assert found(new_window, BAD[name]) == ["bad"]
