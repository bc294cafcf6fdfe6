"""The portal as a whole: its library, and what every page needs to know of where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.catalogue.library import Library


@dataclass(frozen=True)
class Site:
    """What the settings say: the site's address without a slash at the end, the number shown on every page, the neutral
    site that one who must leave a sensitive page is taken to, and where citizens may say whether a page helped them (a
    form, else an e-mail; empty where neither is known). `stops_email` is where staff tell what stopped a citizen at the
    counter, empty where nobody reads it. `handouts` says whether handouts are there as PDF too. `was_url` is the
    accessibility statement in WAS-Tool, empty until it is made, and `accessibility_email` where one writes about what
    one cannot use."""

    url: str
    telephone: str
    neutral_site: str
    feedback_url: str = ""
    feedback_email: str = ""
    stops_email: str = ""
    handouts: bool = False
    was_url: str = ""
    accessibility_email: str = ""


@dataclass(frozen=True)
class Portal:
    """The content of one day, on one site."""

    library: Library
    site: Site

    def absolute(self, address: str) -> str:
        return self.site.url + address
