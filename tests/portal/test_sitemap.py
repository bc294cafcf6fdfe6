"""What search engines are told."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

from plugins.portal.sitemap import robots, sitemap

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
LINK = "{http://www.w3.org/1999/xhtml}link"


def view(path: str, indexed: bool = True, **alternates: str) -> dict[str, Any]:
    links = [{"language": language, "href": href} for language, href in alternates.items()]
    return {"canonical": f"https://portal.example.org{path}", "indexed": indexed, "alternates": links}


def test_only_pages_that_are_indexed_are_in_it(views: dict[str, dict[str, Any]]) -> None:
    found = {element.text for element in ElementTree.fromstring(sitemap(views.values())).iter(LOC)}
    assert found == {view["canonical"] for view in views.values() if view["indexed"]}
    of_a_kind = ("/medbetjening/", "/seddel/", "/stor-skrift/")
    guide = "/kan-jeg-selv/rejsepas/"  # its pages below are in it as little: tests/portal/test_decision.py
    left_out = {
        address
        for address, view in views.items()
        if not view["indexed"] and "target" not in view and not address.endswith(of_a_kind) and guide not in address
    }
    assert left_out == {
        "/404.html",
        "/en/404.html",
        "/hjaelp/uden-net/",
        "/om/komponenter/",
        "/selvbetjening/skjult-attest/",
        "/steder/tidsbestilling/",
    }


def test_a_page_names_its_translations_and_they_name_it_back(views: dict[str, dict[str, Any]]) -> None:
    links = {
        url.findtext(LOC): {link.get("hreflang"): link.get("href") for link in url.iter(LINK)}
        for url in ElementTree.fromstring(sitemap(views.values()))
    }
    for address, alternates in links.items():
        assert address in alternates.values() or not alternates
        assert all(links[other] == alternates for other in alternates.values())


def test_addresses_are_escaped() -> None:
    document = sitemap([view("/a&b/", da="https://portal.example.org/<a>/")])
    assert b"<loc>https://portal.example.org/a&amp;b/</loc>" in document
    assert b'href="https://portal.example.org/&lt;a&gt;/"' in document


def test_it_is_xml_with_a_declaration_and_a_last_newline() -> None:
    document = sitemap([])
    assert document.startswith(b"<?xml")
    assert document.endswith(b"\n")


def test_robots_may_read_everything() -> None:
    assert robots("https://portal.example.org/sitemap.xml").startswith(b"User-agent: *\nAllow: /\n")
