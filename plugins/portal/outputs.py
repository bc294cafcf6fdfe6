"""All that is published: a path, and what stands there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plugins.catalogue.entries import LANGUAGES

from . import search, sitemap
from .site import Portal
from .views import views_of


@dataclass(frozen=True)
class PageOutput:
    """A page: `template` rendered with `view`. `source` is the file an editor would open."""

    path: str
    template: str
    view: dict[str, Any]
    source: str


@dataclass(frozen=True)
class FileOutput:
    """A file as it is."""

    path: str
    content: bytes


def pages(portal: Portal) -> Iterator[PageOutput]:
    """Every page, Danish first, in the library's order."""
    for entry in portal.library.every():
        for template, view in views_of(entry, portal):
            yield PageOutput(path_of(view["address"]), template, view, entry.source.path)


def path_of(address: str) -> str:
    """The file a web server finds at an address: `/a-aa/` is `a-aa/index.html`."""
    path = address.removeprefix("/")
    return path + "index.html" if not path or path.endswith("/") else path


def search_indexes(portal: Portal) -> dict[str, FileOutput]:
    """The search index of each language, its name carrying its content's hash so that it can be cached for ever."""
    found = {language: search.index(portal.library, language) for language in LANGUAGES}
    return {
        language: FileOutput(f"soeg/{language}-{hashlib.sha256(content).hexdigest()[:12]}.json", content)
        for language, content in found.items()
    }


def machine_files(portal: Portal, views: list[dict[str, Any]]) -> Iterator[FileOutput]:
    """Sitemap and robots.txt."""
    yield FileOutput("sitemap.xml", sitemap.sitemap(views))
    yield FileOutput("robots.txt", sitemap.robots(portal.absolute("/sitemap.xml")))
