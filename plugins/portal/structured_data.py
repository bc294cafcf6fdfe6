"""What machines may know of a page: schema.org as JSON-LD, derived from what the schema says each field becomes.

Only what the page shows. `<` is escaped, so that no text can end the element it stands in.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from plugins.catalogue.entries import Entry
from plugins.catalogue.schema import HelpFunction, Place, Service
from plugins.catalogue.schema.fields import Model, facets_of
from plugins.catalogue.schema.kinds import HelpKind, Shown, Unknown, known
from plugins.catalogue.schema.service import Action

from .site import Portal

Dict = dict[str, Any]
Encoder = Callable[[Any, Entry[Any], Portal], Any]


def service(entry: Entry[Service], portal: Portal) -> str:
    """A GovernmentService."""
    return _encode(_thing("GovernmentService", entry, portal))


def place(entry: Entry[Place], portal: Portal) -> str:
    """A GovernmentOffice, with its telephones; nothing where only the name may be shown."""
    telephones = [one.number for one in known(entry.record.telephones) or ()]
    more = {"telephone": telephones} if telephones and entry.record.shown is Shown.ALL else {}
    hidden = {} if entry.record.shown is Shown.ALL else {"address": None}
    data = _thing("GovernmentOffice", entry, portal) | more | hidden
    return _encode({key: value for key, value in data.items() if value})


def help_function(entry: Entry[HelpFunction], portal: Portal) -> str:
    """A FAQPage where the page is questions and answers, else nothing."""
    return _encode(_thing("FAQPage", entry, portal)) if entry.record.kind is HelpKind.QUESTIONS else ""


def _thing(type_name: str, entry: Entry[Any], portal: Portal) -> Dict:
    """The fields that have a property, in the order they are stated."""
    data: Dict = {
        "@context": "https://schema.org",
        "@type": type_name,
        "url": portal.absolute(entry.address),
        "inLanguage": entry.language,
    }
    record: Model = entry.record
    for facets in facets_of(type(record)):
        value = getattr(record, facets.name)
        if facets.schema_org and value and not isinstance(value, Unknown):
            data[facets.schema_org] = _ENCODERS.get(facets.schema_org, _plain)(value, entry, portal)
    return data


def _plain(value: Any, entry: Entry[Any], portal: Portal) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _provider(value: str, entry: Entry[Any], portal: Portal) -> Any:
    owner = portal.library.owners.get(value)
    return {"@type": "GovernmentOrganization", "name": owner.name_in(entry.language)} if owner else None


def _channel(value: Action, entry: Entry[Any], portal: Portal) -> Any:
    languages = {"availableLanguage": list(entry.record.languages)} if entry.record.languages else {}
    return {"@type": "ServiceChannel", "serviceUrl": value.url} | languages if value.url else None


def _audience(value: str, entry: Entry[Any], portal: Portal) -> Any:
    return {"@type": "Audience", "audienceType": value}


def _questions(value: Any, entry: Entry[Any], portal: Portal) -> Any:
    return [
        {
            "@type": "Question",
            "name": one.question,
            "acceptedAnswer": {"@type": "Answer", "text": entry.prose[one.answer].html},
        }
        for one in value
    ]


_ENCODERS: dict[str, Encoder] = {
    "provider": _provider,
    "availableChannel": _channel,
    "audience": _audience,
    "mainEntity": _questions,
}


def _encode(data: Dict) -> str:
    filled = {key: value for key, value in data.items() if value is not None}
    return json.dumps(filled, ensure_ascii=False).replace("<", "\\u003c")
