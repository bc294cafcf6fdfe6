"""A reader may set lines, words and letters further apart (WCAG 1.4.12), as many dyslexic do, and loses nothing."""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.fit import misfits
from audit.looks import at_width, dressed

NAME = "text-spacing"

APART = """
*:not(#a#b) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p:not(#a#b) { margin-block-end: 2em !important }
"""
"""The values of the rule; the selectors weigh more than any of the page's."""


def find(browser: Chrome) -> list[Finding]:
    found: list[Finding] = []
    for width in (1280, 320):
        with at_width(browser, width), dressed(browser, APART):
            found += [Finding(NAME, place, f"Med større afstand i teksten: {what}") for place, what in misfits(browser)]
    return list(dict.fromkeys(found))
