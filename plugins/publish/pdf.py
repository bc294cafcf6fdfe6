"""Handouts as PDF, for whoever reads with a screen reader, sends them on, or prints where there is no browser.

Made by WeasyPrint of the same sheet as the page shows, and tagged as PDF/UA-1 asks. It cannot read all of the portal's
styles, so it gets those it needs: the colours of day, the sheet's own, and the typeface in three weights. What it warns
of ends the build, as any warning does (`strictness`): a sheet whose code has no words is no sheet.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from pathlib import Path

from . import assets, typeface

_WEIGHTS = {400: 400, 700: 700, 800: 850}
"""The weights that styles ask for, and those of the typeface they get: WeasyPrint knows hundreds alone."""
_ROOT = re.compile(r":root \{.*?\n\}", re.DOTALL)
_BY_DAY = re.compile(r"light-dark\(([^,]+), [^)]+\)")
_SCREEN = re.compile(r"@media \([^{]*\{(?:[^{}]|\{[^{}]*\})*\}")
MISSING = (
    "WeasyPrint kan ikke finde Pango, som sætter teksten i sedlernes PDF. Debian/Ubuntu: sudo apt-get install "
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. macOS: brew install pango. Eller byg uden (make build)."
)


class PdfFailed(Exception):
    """The PDFs cannot be made; the text says why."""


def write_all(pages: Mapping[str, str], theme: Path, packages: Path) -> dict[str, bytes]:
    """Each page as PDF, by the same name. Raises PdfFailed.

    Soft hyphens are for narrow screens: paper has room for every word, and bookmarks would have them too.
    """
    try:
        from weasyprint import (
            CSS,
            HTML,
        )  # here alone: it needs a library of the system, and a build without PDFs does not
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.urls import URLFetcher
    except OSError:
        raise PdfFailed(MISSING) from None
    fonts, nothing_else = FontConfiguration(), URLFetcher(allowed_protocols=("data",))
    letters = frozenset("".join(pages.values()))
    sheet = CSS(string=_sheet(theme, packages, letters), font_config=fonts, url_fetcher=nothing_else)
    return {
        name: HTML(string=html.replace("&shy;", ""), url_fetcher=nothing_else).write_pdf(
            stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1"
        )
        for name, html in pages.items()
    }


def _sheet(theme: Path, packages: Path, letters: frozenset[str]) -> str:
    """The styles a PDF is made with: the typeface, the tokens by day, the sheet's own."""
    tokens = _ROOT.search((theme / "styles/tokens.css").read_text("utf-8"))
    if not tokens:
        raise PdfFailed("theme/styles/tokens.css har ingen :root { … }, som sedlernes PDF kan få farver og mål af.")
    styles = [tokens[0], (theme / "styles/pdf.css").read_text("utf-8")]
    styles.append((theme / "components/handout/handout.css").read_text("utf-8"))
    font = typeface.cut(assets.font_file(packages), letters)
    faces = [_face(weight, typeface.at_weight(font, cut)) for weight, cut in _WEIGHTS.items()]
    return "\n".join([*faces, _SCREEN.sub("", _BY_DAY.sub(r"\1", "\n".join(styles)))])


def _face(weight: int, font: bytes) -> str:
    source = f"url(data:font/ttf;base64,{base64.b64encode(font).decode()})"
    return f'@font-face {{ font-family: "Schibsted Grotesk"; font-weight: {weight}; src: {source} }}'
