"""All that is published: a path, and what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plugins.catalogue.entries import LANGUAGES

from . import search, sitemap
from .files import FileOutput, data_file
from .site import Portal
from .views import errands, views_of


@dataclass(frozen=True)
class PageOutput:
    """A page: `template` rendered with `view`. `source` is the file an editor would open."""

    path: str
    template: str
    view: dict[str, Any]
    source: str


def pages(portal: Portal) -> Iterator[PageOutput]:
    """Every page, Danish first, in the library's order."""
    for entry in portal.library.every():
        for template, view in views_of(entry, portal):
            yield PageOutput(path_of(view["address"]), template, view, entry.source.path)


def path_of(address: str) -> str:
    """The file a web server finds at an address: `/a-aa/` is `a-aa/index.html`."""
    path = address.removeprefix("/")
    return path + "index.html" if not path or path.endswith("/") else path


def data_files(portal: Portal) -> dict[str, dict[str, FileOutput]]:
    """What scripts load, by its use and language: the index to search in, and what a list of one's own shows."""
    library = portal.library
    return {
        "search": {one: data_file("soeg", one, search.index(library, one)) for one in LANGUAGES},
        "errands": {one: errands.file(library, one) for one in LANGUAGES},
    }


def machine_files(portal: Portal, views: list[dict[str, Any]]) -> Iterator[FileOutput]:
    """Sitemap and robots.txt."""
    yield FileOutput("sitemap.xml", sitemap.sitemap(views))
    yield FileOutput("robots.txt", sitemap.robots(portal.absolute("/sitemap.xml")))
