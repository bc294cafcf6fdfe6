"""Other looks at the page that is shown, without loading it again: each is put back when it has been looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from selenium.webdriver import Chrome

from audit.browser import emulate, resize

_LOOK = """
const asks = (feature) => matchMedia(`(${feature})`).matches;
return {
  width: document.documentElement.clientWidth,
  dark: asks("prefers-color-scheme: dark"),
  forced_colours: asks("forced-colors: active"),
};
"""
_DRESS = """
const sheet = new CSSStyleSheet();
sheet.replaceSync(arguments[0]);
sheet.audit = true;
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
"""
_UNDRESS = "document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheet.audit);"
_READER = {"standard": 16, "fixed": 13}
"""The sizes a browser comes with."""


@contextmanager
def at_width(browser: Chrome, width: int) -> Iterator[None]:
    """The page at another width."""
    before = browser.execute_script(_LOOK)["width"]
    resize(browser, width)
    try:
        yield
    finally:
        resize(browser, before)


def on_paper(browser: Chrome) -> AbstractContextManager[None]:
    """The page as it is printed, by day or by night as before."""
    return _emulated(browser, paper=True)


def without_motion(browser: Chrome) -> AbstractContextManager[None]:
    """The page for somebody whose device is asked to hold still."""
    return _emulated(browser, still=True)


@contextmanager
def _emulated(browser: Chrome, *, paper: bool = False, still: bool = False) -> Iterator[None]:
    """The page as it is shown, with something more asked of the device."""
    look = browser.execute_script(_LOOK)
    emulate(browser, dark=look["dark"], forced_colours=look["forced_colours"], paper=paper, still=still)
    try:
        yield
    finally:
        emulate(browser, dark=look["dark"], forced_colours=look["forced_colours"])


@contextmanager
def at_font_size(browser: Chrome, pixels: int) -> Iterator[None]:
    """The page in a browser whose reader has chosen another size of text."""
    sizes = {name: size * pixels // 16 for name, size in _READER.items()}
    browser.execute_cdp_cmd("Page.setFontSizes", {"fontSizes": sizes})
    try:
        yield
    finally:
        browser.execute_cdp_cmd("Page.setFontSizes", {"fontSizes": _READER})


@contextmanager
def dressed(browser: Chrome, style: str) -> Iterator[None]:
    """The page with a reader's own style over its own; no policy of the page can refuse it."""
    browser.execute_script(_DRESS, style)
    try:
        yield
    finally:
        browser.execute_script(_UNDRESS)
