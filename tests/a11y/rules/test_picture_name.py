from __future__ import annotations

import pytest

from audit.rules import picture_name
from tests.a11y.rules.conftest import Try

GOOD = {
    "what is in it": '<img alt="En ladcykel med to hjul foran" src="ladcykel-v2.svg">',
    "decoration": '<img alt="" src="ladcykel-v2.svg">',
    "a word that the file has too": '<img alt="Rådhuset" src="r%C3%A5dhuset.svg">',
    "words with a line between": '<img alt="Check-in ved skranken" src="a.svg">',
    "a drawing that is named": '<svg role="img" aria-label="Et pas" width="9" height="9"></svg>',
}
BAD = {
    "the name of its file": '<img id="bad" alt="ladcykel-v2" src="/assets/ladcykel-v2.svg">',
    "the name of some file": '<img id="bad" alt="forside.jpg" src="a.svg">',
    "the name of its file before": '<img id="bad" alt="ladcykel-v2" src="/assets/ladcykel.svg">',
    "what the camera called it": '<img id="bad" alt="IMG_2041" src="a.svg">',
    "words as files have them": '<img id="bad" alt="hus_med_have" src="a.svg">',
    "what it is and not what is in it": '<img id="bad" alt="Billede" src="a.svg">',
    "a button that is a picture": '<input id="bad" type="image" alt="icon" src="a.svg">',
    "a drawing": '<svg id="bad" role="img" aria-label="Illustration." width="9" height="9"></svg>',
}


@pytest.mark.parametrize("name", GOOD)
def test_a_text_that_tells_something_is_fine(found: Try, name: str) -> None:
    assert found(picture_name, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_a_text_that_tells_nothing_is_found(found: Try, name: str) -> None:
    assert found(picture_name, BAD[name]) == ["bad"]
