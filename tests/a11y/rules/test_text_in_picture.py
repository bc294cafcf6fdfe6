from __future__ import annotations

from base64 import b64encode

import pytest

from audit.rules import text_in_picture
from tests.a11y.rules.conftest import Try

DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><circle r="9"/>{}</svg>'


def file(drawing: str) -> str:
    return f"data:image/svg+xml;base64,{b64encode(drawing.encode()).decode()}"


GOOD = {
    "a drawing in the page": DRAWING.format(""),
    "a drawing in a file": f'<img alt="" src="{file(DRAWING.format(""))}">',
    "a photograph somebody has looked at": f'<figure data-photograph><img alt="" width="60" src="{DOT}"></figure>',
}
BAD = {
    "words in a drawing": DRAWING.format('<text id="bad" y="20">Ring</text>'),
    "words in a drawing in a file": f'<img id="bad" alt="" src="{file(DRAWING.format("<text>Ring</text>"))}">',
    "a picture of dots": f'<img id="bad" alt="" width="60" height="60" src="{DOT}">',
}


@pytest.mark.parametrize("name", GOOD)
def test_a_picture_without_words_is_fine(found: Try, name: str) -> None:
    assert found(text_in_picture, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_words_in_a_picture_are_found(found: Try, name: str) -> None:
    assert found(text_in_picture, BAD[name]) == ["bad"]
