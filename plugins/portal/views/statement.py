"""The accessibility statement: a draft made of the last inspection and the settings, and the way to what is valid.

That is made in WAS-Tool alone; `/was/` leads there as soon as the settings say where it is.
"""

from __future__ import annotations

from typing import Any

from plugins.catalogue.library import Library
from plugins.catalogue.schema import Inspection

from ..hours import dated
from ..site import Portal
from . import frame

Dict = dict[str, Any]


def matter(portal: Portal, language: str) -> Dict:
    """What WAS-Tool asks for, as far as anybody knows it."""
    site, inspections = portal.site, portal.library.inspections.values()
    last = max((one.day for one in inspections if one.day), default=None)
    return {
        "was_url": site.was_url,
        "website": site.url,
        "email": site.accessibility_email,
        "inspections": [_inspection(one, language) for one in inspections],
        "inspected": dated(last, language) if last else None,
        "failures": [one.model_dump() for inspection in inspections for one in inspection.failures],
        "barriers": _barriers(portal.library, language),
    }


def way(portal: Portal, language: str) -> Dict:
    """Where `/was/` leads."""
    target = frame.statement_link(portal, language)
    address = target.get("address", "/")
    canonical = address if target.get("external") else portal.absolute(address)
    return {"target": target, "moved": False, "canonical": canonical, "alternates": [], "indexed": False}


def _inspection(one: Inspection, language: str) -> Dict:
    return {
        "name": f"{one.name_in(language)} {one.version or ''}".strip(),
        "day": dated(one.day, language) if one.day else None,
        "pages": one.pages,
        "states": [state.name.lower() for state in one.states],
        "set_aside": one.set_aside,
        "failures": len(one.failures),
    }


def _barriers(library: Library, language: str) -> list[Dict]:
    """What people have found, in the language where that is written."""
    page = frame.find_page(library, frame.STATEMENT, language)
    assert page  # it is the page that asks
    return [
        {"what": one.what, "reason": one.reason.name.lower(), "instead": one.instead} for one in page.record.barriers
    ]
