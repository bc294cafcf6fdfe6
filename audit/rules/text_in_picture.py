"""Text is text: words in a picture cannot be enlarged, spaced, coloured, translated or read aloud.

A drawing (SVG, in the page or in a file) says so itself, by `<text>`. Nobody can read a photograph here, so each
picture of dots is named, unless an element around it, or it itself, is marked `data-photograph`: somebody has seen that
it holds no words.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "text-in-picture"

_WORDS = "Tegningen rummer tekst. Skriv den som tekst på siden."
_DOTS = "Ingen kan se efter, om billedet rummer tekst. Brug SVG, eller skriv data-photograph, når det ikke gør."


def find(browser: Chrome) -> list[Finding]:
    return [
        *(Finding(NAME, place, _WORDS) for place in ask(browser, __file__, "drawn")),
        *(Finding(NAME, place, _WORDS if sure else _DOTS) for place, sure in ask(browser, __file__, "files")),
    ]
