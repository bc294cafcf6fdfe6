"""One always sees where one is: a ring, or another change, of at least 2 px and 3:1 to what it is drawn on.

Reckoned from what changes in the style of the element, of what is around it and of its label. The browser's own ring
(`auto`) has two colours and is always seen. A ring on a picture is reckoned against the colour below the picture.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask
from audit.walk import walk

NAME = "focus-visible"

_FAINT = "Fokus er for svagt. Lav rammen mindst 2 px bred, med mindst 3:1 mod det, den står på."
_NONE = "Man kan ikke se, at fokus er her. Giv :focus-visible en ramme på mindst 2 px."


def find(browser: Chrome) -> list[Finding]:
    walk(browser)
    return [Finding(NAME, place, _FAINT if faint else _NONE) for place, faint in ask(browser, __file__, "unseen")]
