"""Links and pictures of running text. What is and is not safe is tabled in `odd_files`."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from plugins.catalogue.links import Link
from plugins.catalogue.markdown import convert
from tests.helpers import converted


def test_links_to_pages_are_kept_with_their_lines() -> None:
    assert converted("[a](/om/)\n\n[b](/f%C3%A5/#c)\n\n[c](https://kk.dk/)").links == (
        Link("/om/", 10),
        Link("/få/#c", 12),
    )


@pytest.mark.parametrize("address", ["/medier/a.pdf", "../medier/a.pdf", "../../content/../medier/a.pdf"])
def test_files_are_counted_from_the_page(address: str) -> None:
    body, _ = convert("a.md", PurePosixPath("sider/a.md"), f"[a]({address})")
    assert body.media in ((Link("medier/a.pdf", 1),), ())
    assert (body.html == '<p><a href="/medier/a.pdf">a</a></p>') is bool(body.media)
