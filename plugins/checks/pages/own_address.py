"""Every page says its own address, and one that has moved the new one: search engines show what a page calls itself."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from plugins.catalogue.problems import Problem, Rule

from ..page import Release

RULE = Rule("K207", "Hver side siger sin egen hele adresse, eller den nye, hvis den er flyttet.")


def check(release: Release) -> Iterator[Problem]:
    for page in release.pages:
        right = urljoin(release.site, page.leads_to or page.address)
        if page.canonicals != [right]:
            said = " og ".join(f"«{one}»" for one in page.canonicals) or "ingenting"
            yield page.breaks(RULE, f"som siger, at dens adresse er {said}, ikke «{right}»", "Ret skabelonen.")
