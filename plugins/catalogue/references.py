"""References from record to record, found by what the schema says of their fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from .frontmatter import Path
from .schema import Model
from .schema.fields import facets_of
from .schema.kinds import Ref


def references(record: Model, at: Path = ()) -> Iterator[tuple[Path, str, str]]:
    """Every reference of a record: where it stands, the folder it is to, and the id."""
    for facets in facets_of(type(record)):
        value, place = getattr(record, facets.name), (*at, facets.key)
        folder = _referred(facets.info.annotation) or next(
            (part.folder for part in facets.info.metadata if isinstance(part, Ref)), ""
        )
        for where, item in _items(value, place):
            if isinstance(item, Model):
                yield from references(item, where)
            elif folder and isinstance(item, str) and item:
                yield where, folder, item


def _items(value: Any, at: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, tuple):
        yield from (((*at, place), item) for place, item in enumerate(value))
    else:
        yield at, value


def _referred(annotation: Any) -> str:
    """The folder an annotation refers to, or nothing."""
    for part in getattr(annotation, "__metadata__", ()):
        if isinstance(part, Ref):
            return part.folder
    return next((found for argument in get_args(annotation) if (found := _referred(argument))), "")
