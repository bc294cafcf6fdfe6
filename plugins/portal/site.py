"""The portal as a whole: its library, its address, and what every page needs to know of both."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.catalogue.library import Library


@dataclass(frozen=True)
class Portal:
    """`url` is the site's address without a slash at the end; `telephone` the number shown on every page."""

    library: Library
    url: str
    telephone: str

    def absolute(self, address: str) -> str:
        return self.url + address
