"""A real browser, and a server for it to look at."""

from __future__ import annotations

import base64
import http.server
import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.wait import WebDriverWait

FLAGS = (
    "--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
)  # fmt: skip
SPARED = (
    "--disable-features=RenderDocument,BackForwardCache",  # nothing is made anew for each page, or kept of those before
    "--js-flags=--no-opt --no-maglev",  # no script is made quick that is gone in a moment
)
"""What Chromium does for readers who stay: without it a page opens in two thirds of the time."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = "The tests need a browser. Debian: apt-get install chromium chromium-driver; Ubuntu, macOS: Google Chrome."


RELEASE = "/?release"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and says nothing of it; `served` tells what else."""

    headers_too: Mapping[str, str] = {}
    late: tuple[str, threading.Event] | None = None

    def do_GET(self) -> None:
        if self.late and self.path.endswith(self.late[0]):
            self.late[1].wait(60)
        if self.late and self.path == RELEASE:
            self.late[1].set()
        super().do_GET()

    def end_headers(self) -> None:
        for name, value in self.headers_too.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


@contextmanager
def served(
    folder: Path, headers: Mapping[str, str] | None = None, late: str | None = None, handler: type[Quiet] = Quiet
) -> Iterator[str]:
    """The address a folder is served at, on this machine alone.

    Perhaps with more headers, and with files whose names end so (`late`) held back until a page asks for RELEASE.
    """
    more = {"headers_too": headers or {}, "late": (late, threading.Event()) if late else None}
    one = type("Handler", (handler,), more)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(one, directory=str(folder)))
    with running(server):
        yield f"http://127.0.0.1:{server.server_port}"


@contextmanager
def running(server: http.server.HTTPServer) -> Iterator[None]:
    """Let a server answer until the block ends; it hears of that at once, which by itself takes it half a second."""
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def opened(
    scripts: bool = True, storage: bool = True, log_network: bool = False, as_it_comes: bool = False
) -> Iterator[webdriver.Chrome]:
    """A browser with a profile of its own; ends in one line that helps, when there is none.

    Perhaps one that runs no scripts, lets no site store anything, notes what it asks the network for, or does all that
    a reader's does: keeps the pages one has left, say, for who goes back.
    """
    os.environ["SE_AVOID_STATS"] = "true"
    with TemporaryDirectory() as profile:
        options = webdriver.ChromeOptions()
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        for flag in (*FLAGS, *(() if as_it_comes else SPARED), *sandbox, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        shut = [name for name, allowed in (("javascript", scripts), ("cookies", storage)) if not allowed]
        options.add_experimental_option(
            "prefs", {f"profile.managed_default_content_settings.{name}": 2 for name in shut}
        )
        logs = {"browser": "ALL"} | ({"performance": "ALL"} if log_network else {})
        options.set_capability("goog:loggingPrefs", logs)
        binary = os.environ.get("CHROME_BIN") or next(filter(None, map(shutil.which, NAMES)), None)
        driver = os.environ.get("CHROMEDRIVER") or shutil.which("chromedriver")
        if binary:
            options.binary_location = binary
        try:
            browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver) if driver else None)
        except WebDriverException as error:
            raise RuntimeError(f"{MISSING} ({str(error.msg).splitlines()[0]})") from None
        try:
            # without it a page on a busy machine now and then has no focus to show
            browser.execute_cdp_cmd("Emulation.setFocusEmulationEnabled", {"enabled": True})
            yield browser
        finally:
            browser.quit()


def resize(browser: webdriver.Chrome, width: int) -> None:
    """Give the page a width; a narrow one is a telephone's."""
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def emulate(
    browser: webdriver.Chrome,
    *,
    dark: bool = False,
    forced_colours: bool = False,
    paper: bool = False,
    still: bool = False,
) -> None:
    """Let pages believe that it is night, or what else a reader has asked the device for."""
    features = {
        "prefers-color-scheme": "dark" if dark else "light",
        "forced-colors": "active" if forced_colours else "none",
        "prefers-reduced-motion": "reduce" if still else "no-preference",
    }
    media = {"media": "print" if paper else "", "features": [{"name": n, "value": v} for n, v in features.items()]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)


def show(
    browser: webdriver.Chrome,
    address: str,
    *,
    width: int = 1280,
    dark: bool = False,
    forced_colours: bool = False,
    wait: bool = True,
) -> None:
    """Open a page at a width, by day or by night, or in colours a reader has chosen, and wait until it is there.

    Who looks at what comes before that, or at a page one of whose files never comes, does not wait.
    """
    dress(browser, width=width, dark=dark, forced_colours=forced_colours)
    browser.get(address)
    if wait:
        _settle(browser)


def dress(browser: webdriver.Chrome, *, width: int = 1280, dark: bool = False, forced_colours: bool = False) -> None:
    """Give the page that is open, and those after it, another width, time of day, or a reader's own colours."""
    resize(browser, width)
    emulate(browser, dark=dark, forced_colours=forced_colours)


_SETTLED = """
const scripts = !matchMedia("(scripting: none)").matches;
const ready = document.readyState === "complete" && document.fonts.status === "loaded";
return ready && !(scripts && document.querySelector("[data-module]:not([data-started])"));
"""


def _settle(browser: webdriver.Chrome) -> None:
    """Wait until a page is as a reader finds it: its letters there, the script of every component begun."""
    message = "a script or a font of the page did not come"
    waiting(browser, 60).until(lambda _: browser.execute_script(_SETTLED), message)


@contextmanager
def turned(browser: webdriver.Chrome) -> Iterator[None]:
    """Do what leads to another page, and wait until that is there."""
    before = browser.find_element(By.TAG_NAME, "html")
    yield
    waiting(browser).until(expected_conditions.staleness_of(before), "no other page came")
    _settle(browser)


def pages_on_paper(browser: webdriver.Chrome) -> int:
    """How many sheets of A4 the page takes that is open."""
    document = base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
    return len(re.findall(rb"/Type\s*/Page\b", document))


def forget(browser: webdriver.Chrome, address: str) -> None:
    """Empty what the pages at an address have stored on the device."""
    browser.execute_cdp_cmd("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "local_storage"})


@contextmanager
def loaded(browser: webdriver.Chrome, script: str) -> Iterator[None]:
    """Run a script in every page opened from here on, before the page's own."""
    added = browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": script})
    try:
        yield
    finally:
        browser.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)


@contextmanager
def without(browser: webdriver.Chrome, files: str) -> Iterator[None]:
    """Let no file come whose address fits a pattern, as on a line that fails."""
    browser.execute_cdp_cmd("Network.enable", {})
    browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": [files]})
    try:
        yield
    finally:
        browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})


NOW = """
(() => {
  const Real = Date, now = Real.parse("MOMENT");
  Date = class extends Real {
    constructor(...parts) { super(...(parts.length ? parts : [Date.now()])); }
    static now() { return now; }
  };
})();
"""
CLOCK = """
(() => {
  const waiting = [], wait = setTimeout;
  let now = Date.now();
  Date.now = () => now;
  setTimeout = (act, after, ...more) => {
    if (after > 0 && after <= 60_000) return waiting.push([now + after, act]); // the driver waits for other times
    return wait(act, after, ...more);
  };
  window.passUntil = (moment) => {
    for (let due; (due = waiting.findIndex(([at]) => at <= Date.parse(moment))) >= 0;) {
      const [[at, act]] = waiting.splice(due, 1);
      now = at;
      act();
    }
    now = Date.parse(moment);
  };
})();
"""


def still(browser: webdriver.Chrome, moment: str) -> AbstractContextManager[None]:
    """Let it be one moment, for ever, on the pages opened from here on; what they wait for still comes."""
    return loaded(browser, NOW.replace("MOMENT", moment))


@contextmanager
def clock(browser: webdriver.Chrome, moment: str) -> Iterator[Callable[[str], None]]:
    """Let the pages opened from here on live at a moment, and pass from it to a later one when they are told to."""
    with loaded(browser, NOW.replace("MOMENT", moment) + CLOCK):
        yield lambda later: browser.execute_script("passUntil(arguments[0])", later)


def waiting(browser: webdriver.Chrome, seconds: float = 20) -> WebDriverWait[webdriver.Chrome]:
    """What waits until something holds, and sees it soon: by itself Selenium looks twice a second."""
    return WebDriverWait(browser, seconds, poll_frequency=0.02)


def started(browser: webdriver.Chrome, module: str) -> WebElement:
    """The component of a page once its script has begun."""
    where = (By.CSS_SELECTOR, f"[data-module={module}][data-started]")
    return waiting(browser).until(expected_conditions.presence_of_element_located(where))
