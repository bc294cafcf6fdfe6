"""Nothing runs out at the side: who enlarges the page to 400 %, or has a small phone, never scrolls sideways.

400 % of 1280 px is 320 px. Looks at that width, where a part that scrolls by itself may hold a table, a picture or
code, and no other text.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.looks import at_width
from audit.page import ask

NAME = "reflow"


def find(browser: Chrome) -> list[Finding]:
    with at_width(browser, 320):
        outside, sideways = ask(browser, __file__, "wide"), ask(browser, __file__, "sideways")
    out, aside = (
        "Rager ud over siden. Lad indholdet ombryde.",
        "Skal rulles sidelæns for at blive læst. Lad teksten ombryde.",
    )
    return [
        *(Finding(NAME, place, out) for place in outside),
        *(Finding(NAME, place, aside) for place in sideways),
    ]
