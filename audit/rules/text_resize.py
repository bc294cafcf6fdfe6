"""Text can be twice as large: it follows the size the reader has chosen in the browser, and all of it has its place.

Looks at the page with the browser's own size at 32 px instead of 16, at 1280 px and at 320 px. Text of a size in `px`
does not grow; what is twice as large as body text from the start need not grow as much.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.fit import misfits
from audit.looks import at_font_size, at_width
from audit.page import ask

NAME = "text-resize"


def find(browser: Chrome) -> list[Finding]:
    found: list[Finding] = []
    for width in (1280, 320):
        with at_width(browser, width):
            ask(browser, __file__, "note")
            with at_font_size(browser, 32):
                stuck = "Teksten vokser ikke, når læseren vælger større tekst. Skriv font-size i rem eller em."
                found += [Finding(NAME, place, stuck) for place in ask(browser, __file__, "stuck")]
                found += [Finding(NAME, place, f"Ved 200 % tekst: {what}") for place, what in misfits(browser)]
    return list(dict.fromkeys(found))
