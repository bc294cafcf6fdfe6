"""Tab comes out of everything it comes into: who has no mouse could else only close the page.

A dialog may keep the focus as long as Escape lets it go.
"""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.walk import walk

NAME = "keyboard-trap"


def find(browser: Chrome) -> list[Finding]:
    trap = walk(browser).trap
    message = "Tab kommer ikke videre herfra. Lad fokus gå frit, eller lad Esc lukke."
    return [Finding(NAME, trap, message)] if trap else []
