"""How long an answer takes and what it costs, service by service, under the authority that answers."""

from __future__ import annotations

from typing import Any

from plugins.catalogue.danish import sort_key
from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import Service
from plugins.catalogue.schema.kinds import known
from plugins.catalogue.schema.vocabulary import OwnerKind

from ..site import Portal
from . import frame
from .service import fact, price

Dict = dict[str, Any]

_TABLE_OF_ITS_OWN = 2
"""How many services an authority has before it gets a table; the others share one, each named in its row."""


def matter(portal: Portal, language: str) -> Dict:
    """Tables of what is known, the municipality's first; and links to the services nobody has said anything about."""
    library = portal.library
    rows = [_row(one, library, language) for one in library.listed(Service)]
    stated = [row for row in rows if row["processing_time"] or row["price"]]
    own = [row for row in stated if row["municipal"]]
    elsewhere: dict[str, list[Dict]] = {}
    for row in stated:
        if not row["municipal"]:
            elsewhere.setdefault(row["owner"], []).append(row)
    large = {owner: found for owner, found in elsewhere.items() if len(found) >= _TABLE_OF_ITS_OWN}
    others = [row for owner, found in elsewhere.items() if owner not in large for row in found]
    return {
        "municipal": own,
        "authorities": [
            {"owner": owner, "rows": [row | {"owner": ""} for row in large[owner]]}
            for owner in sorted(large, key=sort_key)
        ],
        "others": others,
        "unstated": [row["link"] for row in rows if row not in stated],
    }


def _row(entry: Entry[Service], library: Library, language: str) -> Dict:
    page, link = frame.in_language(library, entry, language).record, frame.page_link(library, entry, language)
    owner = library.owners.get(page.owner)
    return {
        "link": link,
        "owner": owner.name_in(language) if owner else "",
        "municipal": owner is not None and owner.kind is OwnerKind.MUNICIPAL,
        "processing_time": fact(page.processing_time),
        "price": [price(amount) for amount in known(page.price) or ()],
        "lang": link["lang"],
    }
