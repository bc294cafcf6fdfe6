"""A link in running text to a page of the portal leads to one.

Pages are hidden, renamed and replaced; a citizen must not be the one who finds out.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from plugins.catalogue import rules
from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem

RULE = rules.INTERNAL_LINK


def check(library: Library) -> Iterator[Problem]:
    addresses = {address.split("#")[0] for address in library.addresses()} | {"/sitemap.xml"}
    for entry in library.every():
        for link in (one for body in entry.bodies for one in body.links):
            address = link.target.split("#")[0].split("?")[0]
            if address not in addresses and not _is_unread(address, library):
                yield RULE.broken(
                    entry.source.path,
                    link.line,
                    f"linker til «{link.target}», som ikke findes.",
                    _suggest(address, addresses),
                )


def _is_unread(address: str, library: Library) -> bool:
    """Whether the address is, or may be, that of a page that cannot be read, or that has no readable Danish page."""
    path = address.strip("/").removeprefix("en").strip("/")
    names = {path, f"sider/{path.rpartition('/')[2] or 'forside'}"}
    return bool(library.unread & (names | {f"en/{name}" for name in names if address.startswith("/en/")}))


def _suggest(address: str, addresses: set[str]) -> str:
    if f"{address}/" in addresses:
        return f"Skriv «{address}/» med skråstreg til sidst."
    near = difflib.get_close_matches(address, sorted(addresses), n=1, cutoff=0.6)
    return f"Mente du «{near[0]}»?" if near else "Ret adressen, eller fjern linket."
