"""A long word is divided where its parts meet: a telephone's width breaks none in the middle of a part.

Danish makes words of words, and what is broken at a chance place is hard to read, most of all for dyslexics. The joints
of words are soft hyphens, which the build sets; here is seen whether they suffice at 320 px.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.looks import at_width
from audit.page import ask

NAME = "word-break"
_MESSAGE = "»{}« brydes midt i en orddel. Skriv ordet med sine led i theme/words/compounds.txt."


def find(browser: Chrome) -> list[Finding]:
    with at_width(browser, 320):
        broken: list[dict[str, str]] = ask(browser, __file__, "broken")
    return [Finding(NAME, one["place"], _MESSAGE.format(one["part"])) for one in broken]
