"""Whoever has asked the device to hold still gets a page that does: motion makes some dizzy, and draws others away.

Looks at the page with that wish. Nothing may move by itself, or glide for more than a hundredth of a second.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.looks import without_motion
from audit.page import ask

NAME = "reduced-motion"

_SAYS = {
    "moves": "Bevæger sig, selv om læseren har bedt om ro. Sluk det i @media (prefers-reduced-motion: reduce).",
    "scrolls": "Ruller glidende, selv om læseren har bedt om ro. Skriv kun scroll-behavior for no-preference.",
}


def find(browser: Chrome) -> list[Finding]:
    with without_motion(browser):
        found = ask(browser, __file__, "moving")
    return [Finding(NAME, place, _SAYS[kind]) for place, kind in found]
