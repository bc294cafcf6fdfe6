"""What holds choices says what they are about: each choice alone is an answer without its question.

Radio buttons stand in a `fieldset` with a legend, or in a group with a name; lists, menus and tabs that a script makes,
and dialogs, have a name of their own, also while they are not to be seen.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "group-name"


def find(browser: Chrome) -> list[Finding]:
    choices = "Valgene står uden deres spørgsmål. Sæt dem i et fieldset, og skriv spørgsmålet i dets legend."
    groups = "Siger ikke, hvad den rummer. Giv den et navn med aria-labelledby, eller et fieldset en legend."
    return [
        *(Finding(NAME, place, choices) for place in ask(browser, __file__, "choices")),
        *(Finding(NAME, place, groups) for place in ask(browser, __file__, "groups")),
    ]
