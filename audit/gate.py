"""The gate: pages of a release, each opened once and looked at in several ways, and what was found on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from selenium.webdriver import Chrome

from audit import axe
from audit.browser import dress, forget, loaded, show, still
from audit.finding import Finding
from audit.memory import Memory, key_of
from audit.release import Release
from audit.rules import BrowserRule, reflow, word_break

_UNFOLD = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"


@dataclass(frozen=True)
class Look:
    """A way to see a page; `name` is Danish, for the findings."""

    name: str
    rules: tuple[BrowserRule, ...] = (axe,)
    width: int = 1280
    dark: bool = False
    forced_colours: bool = False
    unfolded: bool = False

    def take(self, browser: Chrome) -> list[Finding]:
        """What is wrong with the page that is open, seen so."""
        self.put_on(browser)
        return [finding for rule in self.rules for finding in rule.find(browser)]

    def put_on(self, browser: Chrome) -> None:
        dress(browser, width=self.width, dark=self.dark, forced_colours=self.forced_colours)
        if self.unfolded:
            browser.execute_script(_UNFOLD)


PLAIN = (Look("som den er", (axe, word_break)),)
"""As it comes, by day on a wide screen: every page is seen so, and its words on a narrow one."""
ALL = (
    Look("foldet ud", unfolded=True),
    Look("foldet ud om natten", dark=True, unfolded=True),
    Look("320 px", (axe, reflow), width=320, unfolded=True),
    Look("læserens egne farver", forced_colours=True, unfolded=True),
    Look("læserens egne farver, 320 px", (reflow,), width=320, forced_colours=True, unfolded=True),
)
"""How a page of each template, and each component, is seen besides."""
WITHOUT_SCRIPTS = (Look("uden JavaScript"), Look("uden JavaScript, 320 px", (reflow,), width=320))


@dataclass(frozen=True)
class Found:
    """A finding on a page in a look."""

    page: str
    look: str
    finding: Finding

    def __str__(self) -> str:
        return f"{self.page} ({self.look}): {self.finding}"


@dataclass
class Tally:
    """What was looked at: pages, looks at them, and how many of those were spared by memory."""

    pages: list[str] = field(default_factory=list)
    looks: int = 0
    remembered: int = 0
    found: list[Found] = field(default_factory=list)


def inspect(browser: Chrome, release: Release, at: str, pages: Mapping[str, Sequence[Look]], memory: Memory) -> Tally:
    """See pages of a release, which is served `at` an address, each in its looks; those known to be clean stay shut."""
    tally = Tally()
    with prepared(browser, release, at) as moment:
        for page, looks in pages.items():
            key = key_of(browser, release.digest(page), page, moment, repr(looks))
            known = memory.knows(key)
            found = [] if known else look_at(browser, at, page, looks)
            if not found:
                memory.keep(key)
            tally.pages.append(page)
            tally.looks += len(looks)
            tally.remembered += len(looks) if known else 0
            tally.found += found
    return tally


@contextmanager
def prepared(browser: Chrome, release: Release, at: str) -> Iterator[str]:
    """Let pages of a release show the same each time, and bring the engine with them.

    It is ten in the morning of the release's day, the moment that is yielded, and the device has stored nothing.
    """
    moment = f"{release.day}T10:00:00+01:00"
    forget(browser, at)
    with still(browser, moment), loaded(browser, axe.engine()):
        yield moment


def look_at(browser: Chrome, at: str, page: str, looks: Sequence[Look]) -> list[Found]:
    """Open a page, and see it in each look."""
    show(browser, at + page)
    return [Found(page, look.name, finding) for look in looks for finding in look.take(browser)]
