"""A page as the checks see it: parsed once, with the file an editor would open."""

from __future__ import annotations

from dataclasses import dataclass

from bs4 import BeautifulSoup


@dataclass(frozen=True)
class ParsedPage:
    path: str
    source: str
    soup: BeautifulSoup

    @classmethod
    def parse(cls, path: str, source: str, html: str) -> ParsedPage:
        return cls(path, source, BeautifulSoup(html, "lxml"))

    @property
    def leads_on(self) -> bool:
        """Whether the browser goes on to another page by itself."""
        return self.soup.select_one("meta[http-equiv=refresh]") is not None

    @property
    def address(self) -> str:
        """The address the page is served at."""
        return "/" + self.path.removesuffix("index.html")
