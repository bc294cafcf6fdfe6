"""What was looked at before and found clean, so that it need not be looked at again.

A memory is a folder of empty files, each called after all that a verdict hangs on, so that several processes may use
one at once. Only what is clean is remembered, and why that is safe stands in decision 16.
"""

from __future__ import annotations

import hashlib
import json
import time
from functools import cache
from pathlib import Path

from selenium.webdriver import Chrome

from audit import axe
from audit.release import digest_of_folder

_FORGOTTEN_AFTER = 30 * 24 * 3600
"""Seconds since it was last kept."""


class Memory:
    """Keys in a folder of its own; what was not kept for a month is forgotten when one begins."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        old = time.time() - _FORGOTTEN_AFTER
        for path in [path for path in folder.iterdir() if path.stat().st_mtime < old]:
            path.unlink(missing_ok=True)

    def knows(self, key: str) -> bool:
        return (self.folder / key).is_file()

    def keep(self, key: str) -> None:
        """Remember from today on."""
        (self.folder / key).touch()


def key_of(browser: Chrome, page: str, *circumstances: str) -> str:
    """A key for what this browser and these rules find on a page, given its digest and how it is shown."""
    parts = [browser.capabilities["browserVersion"], _rules(), page, *circumstances]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


@cache
def _rules(room: Path = Path(__file__).parent) -> str:
    """The code of this room, what it runs in the page among it, and the engine with its words."""
    code = [digest_of_folder(room, pattern) for pattern in ("*.py", "*.js")]
    return "".join((*code, hashlib.sha256(axe.engine().encode()).hexdigest()))
