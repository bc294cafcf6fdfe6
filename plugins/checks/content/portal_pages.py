"""The portal's own pages are there.

Home, search, index, help and the page that helps when nothing is found: every other page leads to them.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule
from plugins.catalogue.schema import Page

RULE = Rule("K106", "Portalens egne sider (forside, søg, A–Å, hjælp …) findes alle.")

NEEDED = (
    "forside", "soeg", "a-aa", "ordbog", "driftsstatus", "svartider", "hjaelp", "emner", "livssituationer", "steder",
    "medbetjening", "min-liste", "om", "tilgaengelighed", "was", "privatliv",
    "404",
)  # fmt: skip


def check(library: Library) -> Iterator[Problem]:
    for id in NEEDED:
        if library.find(Page, id) is None and not library.is_unread(Page, id):
            yield RULE.broken(
                f"content/sider/{id}.md",
                1,
                "mangler: portalen kan ikke undvære siden.",
                "Skriv den, eller hent den tilbage.",
            )
