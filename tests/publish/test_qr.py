"""The QR codes of handouts: the modules of the standard, with the white around them that a reader needs."""

from __future__ import annotations

import re

import segno

from plugins.publish.qr import QUIET_ZONE, drawn

ADDRESS = "https://portal.example.org/selvbetjening/pas/"


def modules(path: str) -> set[tuple[int, int]]:
    """The dark modules of a path, which says of each row where runs of them begin and how long they are."""
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path)
    assert "".join(f"M{x} {y}h{length}v1h-{back}z" for x, y, length, back in runs) == path
    assert all(length == back for _, _, length, back in runs)
    return {(int(x) + step, int(y)) for x, y, length, _ in runs for step in range(int(length))}


def test_every_dark_module_is_drawn_and_no_other() -> None:
    matrix = segno.make_qr(ADDRESS, error="m", boost_error=False).matrix
    assert modules(drawn(ADDRESS)["path"]) == {
        (x, y) for y, row in enumerate(matrix) for x, module in enumerate(row) if module
    }


def test_there_is_white_around_the_code() -> None:
    left, top, width, height = map(int, drawn(ADDRESS)["view_box"].split())
    size = len(segno.make_qr(ADDRESS, error="m", boost_error=False).matrix)
    assert (left, top) == (-QUIET_ZONE, -QUIET_ZONE)
    assert width == height == size + 2 * QUIET_ZONE


def test_a_code_is_never_a_micro_code_which_telephones_do_not_read() -> None:
    assert drawn("1")["view_box"] == "-4 -4 29 29"
