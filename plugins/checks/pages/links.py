"""Every internal link, fragment and asset of every page is there."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage

RULE = Rule("K201", "Alle links, ankre og filer på siden findes.")

_ATTRIBUTES = (
    ("a", "href"),
    ("link", "href"),
    ("img", "src"),
    ("script", "src"),
    ("source", "src"),
    ("track", "src"),
    ("video", "src"),
    ("form", "action"),
)


def check(pages: list[ParsedPage], files: set[str]) -> Iterator[Problem]:
    ids = {page.address: {str(tag["id"]) for tag in page.soup.find_all(id=True)} for page in pages}
    for page in pages:
        for target in sorted(set(targets(page))):
            reason = _missing(target, page.address, ids, files)
            if reason:
                yield RULE.broken(
                    page.source,
                    1,
                    f"bliver til {page.address}, hvor «{target}» {reason}.",
                    "Ret linket, eller skriv siden.",
                )


def targets(page: ParsedPage) -> Iterator[str]:
    """Every address on the page that is not on another site."""
    for tag, attribute in _ATTRIBUTES:
        for element in page.soup.find_all(tag):
            value = str(element.get(attribute) or "")
            absolute = element.name == "link" and set(element.get_attribute_list("rel")) & {"canonical", "alternate"}
            if value and not urlsplit(value).scheme and not absolute:
                yield value


def _missing(target: str, address: str, ids: dict[str, set[str]], files: set[str]) -> str:
    parts = urlsplit(target)
    path = unquote(parts.path) or address
    if parts.netloc:
        return "ikke siger, hvordan den anden side hentes"
    if not path.startswith("/"):
        return "ikke begynder med skråstreg"
    if path not in ids:
        return "" if path.removeprefix("/") in files else "ikke findes"
    return f"ikke har ankeret #{parts.fragment}" if parts.fragment and unquote(parts.fragment) not in ids[path] else ""
