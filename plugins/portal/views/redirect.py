"""Pages that only lead on: that of a service which was replaced, and those at the other addresses of a page.

They are pages, so that they work on any static host, without a list of redirects in its own format.
"""

from __future__ import annotations

from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.schema import Service, Titled

from ..site import Portal
from . import frame

Dict = dict[str, Any]


def view(entry: Entry[Titled], portal: Portal, address: str) -> tuple[str, Dict]:
    """The template and view of the page at an address that leads on, to the entry's page or to what has replaced it."""
    library, replaced_by = portal.library, getattr(entry.record, "replaced_by", None)
    target = library.find(Service, replaced_by) if replaced_by else entry
    link = frame.page_link(library, target, entry.language) if target else None
    return "redirect.html", frame.frame(entry, portal, description=entry.record.title) | {
        "address": address,
        "alternates": [],
        "target": link,
        "moved": True,
        "canonical": portal.absolute(link["address"] if link else address),
        "indexed": False,
    }
