"""Questions to the page that a browser shows: functions of a script beside the module that asks.

They may use the words that several of them share (`page.js`).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome


@cache
def _script(path: Path) -> str:
    return path.read_text("utf-8")


def ask(browser: Chrome, module: str, function: str, *arguments: Any) -> Any:
    """What a function of the module's script returns, or promises."""
    words, own = _script(Path(__file__).with_suffix(".js")), _script(Path(module).with_suffix(".js"))
    return browser.execute_script(f"{words}\n{own}\nreturn {function}(...arguments);", *arguments)
