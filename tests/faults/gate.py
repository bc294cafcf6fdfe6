"""The gate, held against the good site and what is planted in it: which of its rules say something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit import axe, qualweb
from audit.browser import show
from audit.rules import RULES
from audit.validity import find_in_css, find_in_html
from plugins.checks import CONTENT_CHECKS, PAGE_CHECKS, check_pages
from plugins.checks.page import ParsedPage, Release
from plugins.doors.check import find_problems
from tests.helpers import SITE, write

from . import CONTENT, FAULTS, Fault, Look, planted

OWN = {rule.NAME: rule for rule in RULES}
ON_DEMAND = OWN | {qualweb.NAME: qualweb}
"""What takes a while is asked only where it is named; the second engine comes last, since it writes in the page."""
CHECKS = {check.RULE.code for check in (*CONTENT_CHECKS, *PAGE_CHECKS)}
FRESH = {"Cache-Control": "no-store"}
"""The same address shows another barrier each time."""
UNFOLD = "document.querySelectorAll(arguments[0]).forEach((one) => { one.open = true; })"


def look_at(browser: Chrome, address: str, look: Iterable[Look] = ()) -> None:
    """Show a page as a reader meets it: by day on a wide screen, unless something else is asked for."""
    width = 320 if "320 px" in look else 1280
    show(browser, address, width=width, dark="dark" in look, forced_colours="forced colours" in look)
    if "menu open" in look:
        browser.execute_script(UNFOLD, ".menu")
    if "details open" in look:
        browser.execute_script(UNFOLD, "details")
    if "suggestions open" in look:
        browser.find_element(By.CSS_SELECTOR, "[role=combobox]").send_keys("pa")


def said_of_files(site: Path) -> set[str]:
    """The checks that its content and its pages break."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    texts = {name: path.read_text("utf-8") for name, path in files.items() if path.suffix == ".html"}
    pages = tuple(ParsedPage.parse(name, name, text) for name, text in texts.items())
    release = Release(SITE.url, pages, frozenset(files), (site / "sitemap.xml").read_bytes())
    return {problem.code for problem in [*find_problems(site / CONTENT), *check_pages(release)]}


def said_by_axe(browser: Chrome) -> set[str]:
    return {finding.rule for finding in axe.find(browser)}


def said_by(browser: Chrome, names: Iterable[str]) -> set[str]:
    """The rules that find something on the page that is shown, of those named: our own, and the second engine's."""
    return {finding.rule for name in sorted(names, key=[*ON_DEMAND].index) for finding in ON_DEMAND[name].find(browser)}


def said_of(faults: Sequence[Fault], site: Path, browser: Chrome, address: str, names: Iterable[str]) -> set[str]:
    """All that checks, engine and what is named besides say of barriers planted in the site, met in one place."""
    with ExitStack() as stack:
        for fault in faults:
            stack.enter_context(planted(fault, site))
        said = said_of_files(site)
        first = faults[0]
        if not first.is_of_content:
            look_at(browser, address + first.page, first.look)
            said |= said_by_axe(browser)  # before the rules, which press keys
            said |= said_by(browser, names)
    return said


def said_by_checkers(site: Path, folder: Path) -> dict[str, set[str]]:
    """What the checkers of HTML and CSS say of each file of the good site, by its path, and of each fault, by its id.

    All at once, since a checker takes longer to start than to read a file; they are written into a folder for that.
    """
    names: dict[str, str] = {}

    def put(called: str, path: Path, text: str) -> None:
        name = f"{len(names)}{path.suffix}"
        names[name] = called
        write(folder, name, text)

    for path in sorted([*site.rglob("*.html"), *site.rglob("*.css")]):
        put(path.relative_to(site).as_posix(), path, path.read_text("utf-8"))
    for fault in FAULTS:
        for path, text in fault.changes(site).items():
            if path.suffix in (".html", ".css"):
                put(fault.id, path, text)
    said: dict[str, set[str]] = {called: set() for called in (*names.values(), *(fault.id for fault in FAULTS))}
    for finding in [*find_in_html(folder), *find_in_css(folder)]:
        said[names[finding.place.split(":")[0]]].add(finding.rule)
    return said
