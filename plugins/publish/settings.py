"""What the settings say of the site, read as strictly as content is: a slip would be on every page."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from plugins.catalogue.schema.kinds import read_email, read_phone, read_url
from plugins.portal.site import Site

_WAS = "https://www.was.digst.dk/"
"""Where Digitaliseringsstyrelsen publishes every authority's accessibility statement."""


class SettingRefused(ValueError):
    """A setting cannot be used; the text says which, and what to write instead."""


def read_site(settings: Mapping[str, Any]) -> Site:
    """The site as the settings state it. Raises SettingRefused."""
    return Site(
        url=_read(settings, "SITEURL", _read_origin, "en adresse uden sti som https://selvbetjening.kk.dk"),
        telephone=_read(settings, "TELEPHONE", read_phone, "et telefonnummer som 33 66 33 66"),
        neutral_site=_read(settings, "NEUTRAL_SITE", _read_https, "en netadresse som https://www.dmi.dk/"),
        feedback_url=_read_optional(settings, "FEEDBACK_URL", _read_https, "en netadresse som https://www.kk.dk/svar"),
        feedback_email=_read_optional(settings, "FEEDBACK_EMAIL", read_email, "en e-mailadresse som svar@kk.dk"),
        stops_email=_read_optional(settings, "STOPS_EMAIL", read_email, "en e-mailadresse som stop@kk.dk"),
        handouts=bool(settings.get("HANDOUTS")),
        was_url=_read_optional(settings, "WAS_URL", _read_was, f"en adresse som {_WAS}selvbetjening-kk-dk"),
        accessibility_email=_read_optional(settings, "ACCESSIBILITY_EMAIL", read_email, "en e-mailadresse som x@kk.dk"),
    )


def _read(settings: Mapping[str, Any], name: str, read: Callable[[str], str], must_be: str) -> str:
    value = str(settings.get(name, ""))
    try:
        return read(value)
    except ValueError:
        raise SettingRefused(f"{name} i indstillingerne skal være {must_be}, men er «{value}».") from None


def _read_optional(settings: Mapping[str, Any], name: str, read: Callable[[str], str], must_be: str) -> str:
    return _read(settings, name, read, f"tom eller {must_be}") if settings.get(name) else ""


def _read_https(value: str) -> str:
    """An address that nobody can read on the way; without a fragment, so that a question can be put after it."""
    if not value.startswith("https://") or "#" in value:
        raise ValueError(value)
    return read_url(value)


def _read_was(value: str) -> str:
    """A statement in WAS-Tool: its own pages, each named after a website."""
    if not re.fullmatch(rf"{re.escape(_WAS)}[\w-]+/?", value, re.ASCII):
        raise ValueError(value)
    return value


def _read_origin(value: str) -> str:
    """Where the portal is served: at the root of a host, on one's own machine too."""
    if not re.fullmatch(r"https?://[\w.-]+(:\d+)?", value, re.ASCII):
        raise ValueError(value)
    return value
