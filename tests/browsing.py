"""A real browser, and a server for it to look at."""

from __future__ import annotations

import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import WebDriverException

FLAGS = (
    "--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
)  # fmt: skip
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = "The tests need a browser. Debian: apt-get install chromium chromium-driver; Ubuntu, macOS: Google Chrome."


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing of each request."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address a folder is served at, on this machine alone."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def opened(scripts: bool = True) -> Iterator[webdriver.Chrome]:
    """A browser with a profile of its own; fails, never skips, when there is none."""
    os.environ["SE_AVOID_STATS"] = "true"
    with TemporaryDirectory() as profile:
        options = webdriver.ChromeOptions()
        for flag in (*FLAGS, f"--user-data-dir={profile}", *(["--no-sandbox"] if os.geteuid() == 0 else [])):
            options.add_argument(flag)
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        binary = os.environ.get("CHROME_BIN") or next(filter(None, map(shutil.which, NAMES)), None)
        driver = os.environ.get("CHROMEDRIVER") or shutil.which("chromedriver")
        if binary:
            options.binary_location = binary
        try:
            browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver) if driver else None)
        except WebDriverException as error:
            pytest.fail(f"{MISSING} ({str(error.msg).splitlines()[0]})", pytrace=False)
        try:
            yield browser
        finally:
            browser.quit()


def show(
    browser: webdriver.Chrome, address: str, *, width: int = 1280, dark: bool = False, forced_colours: bool = False
) -> None:
    """Open a page at a width, by day or by night, or in colours a reader has chosen."""
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    forced = {"name": "forced-colors", "value": "active" if forced_colours else "none"}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme, forced]})
    browser.get(address)
