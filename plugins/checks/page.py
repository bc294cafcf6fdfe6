"""Pages as the checks see them: each parsed once, with the file an editor would open, and what is served with them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from bs4 import BeautifulSoup
from bs4.element import Tag

from plugins.catalogue.problems import Problem, Rule

_REFRESH = re.compile(r"\s*\d+\s*;\s*url\s*=\s*(.*?)\s*", re.IGNORECASE)


@dataclass(frozen=True)
class ParsedPage:
    path: str
    source: str
    soup: BeautifulSoup

    @classmethod
    def parse(cls, path: str, source: str, html: str) -> ParsedPage:
        return cls(path, source, BeautifulSoup(html, "lxml"))

    @property
    def address(self) -> str:
        """The address the page is served at."""
        return "/" + self.path.removesuffix("index.html")

    @cached_property
    def tags(self) -> list[Tag]:
        """Every element in one list: most checks walk over them all."""
        return list(self.soup.find_all(True))

    @cached_property
    def ids(self) -> list[str]:
        return [str(tag["id"]) for tag in self.tags if tag.has_attr("id")]

    @property
    def language(self) -> str:
        """The language it says that it is in; empty where it says nothing."""
        html = self.soup.html
        return str(html.get("lang", "")) if html else ""

    @property
    def canonicals(self) -> list[str]:
        """What the page says that its one address is."""
        return [str(link.get("href", "")) for link in self.soup.select("link[rel=canonical]")]

    @property
    def is_indexed(self) -> bool:
        """Whether search engines may know the page."""
        return not self.soup.select_one('meta[name="robots"][content~="noindex"]')

    @cached_property
    def leads_to(self) -> str | None:
        """Where a page that has moved sends its reader at once; None for any other page."""
        refresh = self.soup.select_one('meta[http-equiv="refresh" i]')
        found = _REFRESH.fullmatch(str(refresh.get("content", ""))) if refresh else None
        return (found[1] if found else "") if refresh else None

    def breaks(self, rule: Rule, what: str, hint: str) -> Problem:
        """A problem of the page, told at the file it is made of: `what` goes on from its address."""
        return rule.broken(self.source, 1, f"bliver til {self.address}, {what}.", hint)


@dataclass(frozen=True)
class Release:
    """What will be served: the site's address without a slash at the end, its pages, the paths of all other files, and
    what the sitemap says."""

    site: str
    pages: tuple[ParsedPage, ...]
    files: frozenset[str]
    sitemap: bytes

    @cached_property
    def by_address(self) -> dict[str, ParsedPage]:
        return {page.address: page for page in self.pages}

    def page_at(self, url: str) -> ParsedPage | None:
        """The page that a whole address on this site is that of."""
        return self.by_address.get(url.removeprefix(self.site)) if url.startswith(f"{self.site}/") else None
