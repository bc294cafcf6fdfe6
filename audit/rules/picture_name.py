"""The text of a picture tells what is in it: who hears »ladcykel-v2« or »billede« knows only that something is missing.

What looks like the name of a file, or names nothing but the kind of thing it is, is found. Whether other words are true
takes somebody who sees the picture.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask

NAME = "picture-name"

_OF_A_FILE = re.compile(
    r"\S+\.(avif|gif|jpe?g|png|svg|webp)"
    r"|(img|dsc|pxl|image|billede|foto|screenshot|skærmbillede)[-_ ]*\d[-_ \d]*"  # as cameras and telephones call them
    r"|\S*_\S*|\S+-v?\d+",
    re.IGNORECASE,
)
_OF_NOTHING = {
    *("billede", "et billede", "foto", "grafik", "ikon", "illustration", "tegning"),
    *("picture", "a picture", "photo", "graphic", "icon", "image", "img", "drawing"),
}


def find(browser: Chrome) -> list[Finding]:
    message = 'Billedets tekst fortæller ikke, hvad der er på det. Skriv det, eller skriv alt="", hvis det er pynt.'
    return [
        Finding(NAME, place, message)
        for place, text, file in ask(browser, __file__, "pictures")
        if _is_empty(text, file)
    ]


def _is_empty(text: str, file: str) -> bool:
    """Whether a text says nothing; `file` is the picture's address, or empty."""
    stem = PurePosixPath(unquote(urlsplit(file).path)).stem if file and not file.startswith("data:") else ""
    looks_like_a_file = bool(_OF_A_FILE.fullmatch(text)) or (text.lower() == stem.lower() and not stem.isalpha())
    return looks_like_a_file or text.lower().strip(" .") in _OF_NOTHING
