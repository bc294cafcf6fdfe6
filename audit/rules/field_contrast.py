"""A field is seen where it is, and so are the words that stand in it: who sees poorly must find where to write.

Its edge, or its fill, stands out 3:1 from what is beside it; the edge may be that of a box which holds nothing but the
field and its buttons. Words that stand in an empty field are text, 4.5:1. A box to tick that the browser draws is the
browser's to make visible.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "field-contrast"

_EDGE, _WORDS = 3, 4.5


def find(browser: Chrome) -> list[Finding]:
    edge = "Feltet ses dårligt: dets kant er {0}:1 mod det, der er ved siden af. Gør den mindst 3:1."
    words = "Ordene i det tomme felt er {0}:1 mod feltet. Gør dem mindst 4,5:1."
    return [
        Finding(NAME, one["place"], message.format(f"{one[part]:.1f}".replace(".", ",")))
        for one in ask(browser, __file__, "fields")
        for part, least, message in (("edge", _EDGE, edge), ("words", _WORDS, words))
        if one[part] is not None and one[part] < least
    ]
