"""Targets are large enough for a finger: 44 px for the main controls, 24 px for all.

Main controls are buttons, fields, summaries, and links in menus, headings, the top and the foot, or made to look like a
control. A link in a line of text has that line's height and is left out, as in WCAG, and so is a small target with 24
px to itself. What counts is where a press works, tried around the middle: a label, or a row that is one link, is as
large as it is.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "target-size"


def find(browser: Chrome) -> list[Finding]:
    message = "Målet er under {0} × {0} px. Giv det mere plads at trykke på."
    return [Finding(NAME, place, message.format(least)) for place, least in ask(browser, __file__, "small")]
