"""A link opens where one is: in a new window the back button is dead, and who does not see it is lost.

A link that opens another window says so in its words, or in its name for a screen reader.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "new-window"


def find(browser: Chrome) -> list[Finding]:
    message = "Åbner et nyt vindue uden at sige det. Tag target væk, eller skriv »åbner i nyt vindue« i linket."
    return [Finding(NAME, place, message) for place in ask(browser, __file__, "unsaid")]
