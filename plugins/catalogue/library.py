"""All records of the portal on one day, read-only and in a fixed order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from .entries import FOLDERS, Entry
from .schema import CatalogueEntry, Inspection, Owner, Thing, Titled

M = TypeVar("M", bound=Titled)


@dataclass(frozen=True)
class Library:
    """What the portal is made of on one day. `entries` holds the pages by language and folder, then by id.

    `unread` names the pages that are there but cannot be read (`hjaelp/faa-mitid`): their own problems are told, and
    what refers to them is not to blame.
    """

    day: date
    entries: Mapping[tuple[str, str], Mapping[str, Entry[Titled]]]
    owners: Mapping[str, Owner]
    things: Mapping[str, Thing]
    catalogue: Mapping[str, CatalogueEntry]
    inspections: Mapping[str, Inspection]
    media: Mapping[str, Path]
    unread: frozenset[str] = frozenset()

    def all(self, model: type[M], language: str = "da") -> tuple[Entry[M], ...]:
        """The pages of a type in alphabetical order."""
        pages = self.entries.get((language, FOLDERS[model]), {})
        return tuple(cast("Entry[M]", entry) for entry in pages.values())

    def listed(self, model: type[M], language: str = "da") -> tuple[Entry[M], ...]:
        """Those that lists and search show."""
        return tuple(entry for entry in self.all(model, language) if entry.is_listed)

    def find(self, model: type[M], id: str, language: str = "da") -> Entry[M] | None:
        return cast("Entry[M] | None", self.entries.get((language, FOLDERS[model]), {}).get(id))

    def those(self, model: type[M], ids: Iterable[str], language: str = "da") -> list[Entry[M]]:
        """The pages of these ids that there are, in the order of the ids."""
        return [entry for id in ids if (entry := self.find(model, id, language))]

    def is_unread(self, model: type[Titled], id: str) -> bool:
        return f"{FOLDERS[model]}/{id}" in self.unread

    def every(self) -> Iterator[Entry[Titled]]:
        for pages in self.entries.values():
            yield from pages.values()

    def addresses(self) -> frozenset[str]:
        return frozenset(address for entry in self.every() for address in entry.addresses)
