"""Every internal link, fragment and asset of every page is there: nobody is led to nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from bs4.element import Tag

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage, Release

RULE = Rule("K201", "Alle links, ankre og filer på siden findes.")

_ATTRIBUTES = {
    "a": ("href",),
    "link": ("href",),
    "img": ("src",),
    "script": ("src",),
    "source": ("src",),
    "track": ("src",),
    "video": ("src", "poster"),
    "form": ("action",),
}
_OF_THE_PAGE = {"canonical", "alternate"}
"""Kinds of <link> that say what the page is; checks of their own see to them."""


def check(release: Release) -> Iterator[Problem]:
    ids = {page.address: set(page.ids) for page in release.pages}
    folders = {path.rpartition("/")[0] for path in release.files}
    for page in release.pages:
        for target in sorted(set(targets(page, release.site))):
            if reason := _missing(target, page.address, ids, release.files | folders):
                yield page.breaks(RULE, f"hvor «{target}» {reason}", "Ret linket, eller skriv siden.")


def targets(page: ParsedPage, site: str) -> Iterator[str]:
    """Every address on the page that is not on another site."""
    for tag in page.tags:
        for written in (*_pressed_or_loaded(tag), *_asked_for_by_scripts(tag), *_read_by_machines(tag)):
            own = written.removeprefix(site) if f"{written}/".startswith(f"{site}/") else written
            if written and not urlsplit(own).scheme:
                yield own or "/"


def _pressed_or_loaded(tag: Tag) -> Iterator[str]:
    if not _OF_THE_PAGE & set(tag.get_attribute_list("rel")):
        yield from (str(tag.get(name, "")) for name in _ATTRIBUTES.get(tag.name, ()))


def _asked_for_by_scripts(tag: Tag) -> Iterator[str]:
    for name, value in tag.attrs.items():
        if name.startswith("data-") and str(value).startswith("/"):
            yield str(value)


def _read_by_machines(tag: Tag) -> Iterator[str]:
    if tag.get("type") == "application/ld+json":
        yield from _web_addresses(json.loads(tag.string or "null"))


def _web_addresses(data: Any) -> Iterator[str]:
    if isinstance(data, str) and data.startswith(("http://", "https://")):
        yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _web_addresses(part)


def _missing(target: str, address: str, ids: dict[str, set[str]], files: frozenset[str]) -> str:
    parts = urlsplit(target)
    path = unquote(parts.path) or address
    if parts.netloc:
        return "ikke siger, hvordan den anden side hentes"
    if not path.startswith("/"):
        return "ikke begynder med skråstreg"
    if path not in ids:
        return "" if path.removeprefix("/") in files else "ikke findes"
    return f"ikke har ankeret #{parts.fragment}" if parts.fragment and unquote(parts.fragment) not in ids[path] else ""
