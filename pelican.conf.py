"""The portal's settings: what, never how. Used as `pelican -s pelican.conf.py`; `make build` does just that."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

try:
    from plugins import publish  # a wrong name stops here, where a string would only be logged
    from plugins.publish.strictness import stop_at_warnings
except ImportError as error:
    raise SystemExit(f"Noget mangler: {error}. Kør `make setup`.") from None

stop_at_warnings()

SITENAME = "Selvbetjening"
SITEURL = (os.environ.get("SITE_URL") or "http://localhost:8000").rstrip("/")
DEFAULT_LANG = "da"
TIMEZONE = "Europe/Copenhagen"
LOCALE = ["C.UTF-8", "en_US.UTF-8", "C"]

PATH = str(ROOT / "content")
OUTPUT_PATH = str(ROOT / "output")
THEME = str(ROOT / "theme")
PLUGINS = [publish]

# The portal's own settings
TELEPHONE = "33 66 33 66"  # shown on every page, in the same place
NEUTRAL_SITE = "https://www.dmi.dk/"  # where »Forlad siden« on a sensitive page leads
FEEDBACK_URL = ""  # the municipality's own form for »Fik du hjælp?«, called with `side` and `svar` in its address
FEEDBACK_EMAIL = ""  # where one writes instead, when there is no form; with neither, the question is not asked
STOPS_EMAIL = ""  # where staff tell what stopped a citizen at the counter; without it they get words to copy
WAS_URL = ""  # the accessibility statement in WAS-Tool, where /was leads; until it is made, there is a draft
ACCESSIBILITY_EMAIL = ""  # where one writes about what one cannot use; the law asks for one, beside the telephone
PACKAGES = str(ROOT / "node_modules")  # front-end packages that set-up brings
HANDOUTS = bool(os.environ.get("HANDOUTS"))  # `make handouts` writes each handout as PDF too, and its page links to it
SHOW_DRAFTS = bool(os.environ.get("SHOW_DRAFTS"))  # `make serve` shows them, marked

# Our generator is the only writer: everything Pelican would make by itself is off.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
ARTICLE_TRANSLATION_ID = PAGE_TRANSLATION_ID = None
DELETE_OUTPUT_DIRECTORY = False
