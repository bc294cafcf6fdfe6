"""Addresses of other sites, found as they are written, with the line they stand on."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.outward import OutwardLink, outward_links
from tests.helpers import write


def found(content: Path, text: str, name: str = "sider/nyt.md") -> list[str]:
    write(content, name, text)
    return [link.address for link in outward_links(content)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("link: https://a.dk/pas\n", "https://a.dk/pas"),
        ('  - link: "https://a.dk/pas?x=1&y=2"\n', "https://a.dk/pas?x=1&y=2"),
        ("Se [siden](https://a.dk/pas).\n", "https://a.dk/pas"),
        ("Se [siden](https://a.dk/pas_(rejse)).\n", "https://a.dk/pas_(rejse)"),
        ("Se <https://a.dk/pas>, og ring.\n", "https://a.dk/pas"),
        ("(Se https://a.dk/pas.)\n", "https://a.dk/pas"),
        ("[https://a.dk/pas]\n", "https://a.dk/pas"),
        ("»http://a.dk/blå«\n", "http://a.dk/blå"),
    ],
)
def test_an_address_ends_where_it_ends(content: Path, text: str, address: str) -> None:
    assert found(content, text) == [address]


def test_each_address_has_its_line_in_pages_and_vocabularies(content: Path) -> None:
    found(content, "---\ntitel: Nyt\n---\nSe https://a.dk/ og https://b.dk/.\n\nhttps://a.dk/\n")
    write(content, "data/katalog.yaml", "pas:\n  link: https://c.dk/\n")
    assert [(Path(link.path).name, link.line, link.address) for link in outward_links(content)] == [
        ("katalog.yaml", 2, "https://c.dk/"),
        ("nyt.md", 4, "https://a.dk/"),
        ("nyt.md", 4, "https://b.dk/"),
        ("nyt.md", 6, "https://a.dk/"),
    ]


def test_addresses_in_media_and_in_what_cannot_be_read_are_passed_over(content: Path) -> None:
    write(content, "medier/pas.vtt", "https://a.dk/")
    (content / "medier/link.md").symlink_to("pas.vtt")
    (content / "latin.md").write_bytes("https://b.dk/å".encode("latin-1"))
    assert list(outward_links(content)) == []


def test_a_server_is_asked_for_the_page_and_not_for_a_place_on_it() -> None:
    assert OutwardLink("a.md", 1, "https://a.dk/pas?x=1#pris").page == "https://a.dk/pas?x=1"
    assert OutwardLink("a.md", 1, "https://[dit-navn].dk/#pris").page == "https://[dit-navn].dk/"
