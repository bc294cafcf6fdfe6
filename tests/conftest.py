"""What all tests share: the date they hold for, and the real portal, built once a session."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from audit import browser as browsing
from tests.helpers import ROOT, Golden, run_pelican

os.environ["BUILD_DATE"] = "2026-11-24"  # so that main does not turn red by itself

BROWSERS = {"browser", "plain", "watched", "keeping", "address", "full"}
"""Fixtures of those who look with a browser; the last is where the portal is served for it."""

BUILT = {"portal", "portals", "built"}
"""Fixtures that are a portal, built."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-golden", action="store_true", help="write the expected results anew")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that look with a browser or at the whole portal, so that others can be run without."""
    for item in items:
        parameters = item.callspec.params if hasattr(item, "callspec") else {}
        asked_for = {name for name in getattr(item, "fixturenames", ()) if name not in parameters}
        if BROWSERS & asked_for:
            item.add_marker("browser")
        if BUILT & asked_for:
            item.add_marker("portal")


@pytest.fixture(scope="session")
def portal(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The real content as it is published, PDFs too: built by real Pelican, once for all workers."""
    base = tmp_path_factory.getbasetemp()
    place = (base if worker_id == "master" else base.parent) / "portal"
    with open(place.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            result = run_pelican(ROOT, "-o", place, HANDOUTS="1")
            assert result.returncode == 0, result.stderr
    return place


@pytest.fixture(scope="session")
def address(portal: Path) -> Iterator[str]:
    """Where the real portal is served."""
    with browsing.served(portal) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Chrome]:
    """A real Chromium, one for each worker."""
    with browsing.opened() as browser:
        yield browser


@pytest.fixture(scope="session")
def plain() -> Iterator[Chrome]:
    """A real Chromium that runs no scripts, one for each worker."""
    with browsing.opened(scripts=False) as browser:
        yield browser


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares text with a file of expected text, or writes the file where that is asked for."""
    return Golden(write=bool(request.config.getoption("--write-golden")))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Where a test may put a content folder of its own."""
    return tmp_path / "content"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what the gate has looked at, by all workers together."""
    reports = [report for found in terminalreporter.stats.values() for report in found]
    calls = [report for report in reports if getattr(report, "when", "") == "call"]
    tallies = [value for report in calls for name, value in report.user_properties if name == "audit"]
    if tallies:
        pages, looks, remembered, found = zip(*tallies, strict=True)
        count = len(set().union(*pages))
        counted = f"{count} sider set i {sum(looks)} visninger, {sum(found)} fund (husket: {sum(remembered)})."
        terminalreporter.write_line(f"Tilgængelighed: {counted}")
