"""Help is in the same place on every page (WCAG 3.2.6): who found it once, finds it again.

Needs more pages than the one shown, and reads those it links to from around its content (`main`), in its own language,
without showing them. Help is what one rings or writes to, and a link to a page of help or contact. Such links around
the content must be the same, in the same order, on all of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "consistent-help"


def find(browser: Chrome, addresses: Sequence[str] | None = None) -> list[Finding]:
    """Compares the page with those it links to from around its content, or with those at some addresses."""
    message = "Hjælpen står anderledes end på denne side: her {}; der {}. Lad den stå ens, i samme orden."
    return [
        Finding(NAME, place, message.format(", ".join(mine) or "ingen", ", ".join(theirs) or "ingen"))
        for place, mine, theirs in ask(browser, __file__, "elsewhere", addresses)
    ]
