"""Tab goes as the eye does: down the page, and along a line in the direction one reads.

Two stops are compared where their ways in the document part, so that columns may be walked one after the other.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask
from audit.walk import walk

NAME = "focus-order"


def find(browser: Chrome) -> list[Finding]:
    walk(browser)
    message = (
        "Tab når hertil i en anden orden, end øjet ser. Skriv HTML i læseretning, uden tabindex over 0 og uden order."
    )
    return [Finding(NAME, place, message) for place in ask(browser, __file__, "leaps")]
