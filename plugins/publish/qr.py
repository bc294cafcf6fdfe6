"""QR codes, drawn at build as a path for a template's SVG: sharp on paper, without script or a file to fetch."""

from __future__ import annotations

import segno

QUIET_ZONE = 4
"""The white that a reader needs around the code, in modules; ISO/IEC 18004 asks for four."""


def drawn(text: str) -> dict[str, str]:
    """The code of a text as `view_box` and `path`: the dark modules of each row, joined.

    An eighth of it may be soiled or folded (level M), and a telephone still reads it; more makes the modules smaller.
    """
    matrix = segno.make_qr(text, error="m", boost_error=False).matrix
    runs = [
        f"M{start} {y}h{length}v1h-{length}z" for y, row in enumerate(matrix) for start, length in _runs(bytes(row))
    ]
    size = len(matrix) + 2 * QUIET_ZONE
    return {"view_box": f"-{QUIET_ZONE} -{QUIET_ZONE} {size} {size}", "path": "".join(runs)}


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Where dark modules beside one another begin, and how many they are."""
    starts = [x for x, module in enumerate(row) if module and not (x and row[x - 1])]
    return [(x, (row + b"\0").index(0, x) - x) for x in starts]
