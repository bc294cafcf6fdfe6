"""References from record to record, found by what the schema says of their fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .frontmatter import Path
from .schema import Model
from .schema.fields import facets_of


def references(record: Model, at: Path = ()) -> Iterator[tuple[Path, str, str]]:
    """Every reference of a record: where it stands, the folder it is to, and the id."""
    for facets in facets_of(type(record)):
        value, place = getattr(record, facets.name), (*at, facets.key)
        for where, item in _items(value, place):
            if isinstance(item, Model):
                yield from references(item, where)
            elif facets.folder and isinstance(item, str) and item:
                yield where, facets.folder, item


def _items(value: Any, at: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, tuple):
        yield from (((*at, place), item) for place, item in enumerate(value))
    else:
        yield at, value
