"""The fixture sites themselves: that the full one leaves no corner of the schema out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import pytest

from plugins.catalogue.reader import load
from plugins.catalogue.schema import TYPES, VOCABULARIES, Model
from plugins.catalogue.schema.fields import facets_of
from plugins.catalogue.schema.kinds import Choice, Poster
from tests.helpers import DAY, FULL, MINIMAL

LIBRARY = load(FULL, DAY, drafts=True)[0]
RECORDS: list[Model] = [
    *(entry.record for entry in LIBRARY.every()),
    *LIBRARY.owners.values(),
    *LIBRARY.things.values(),
    *LIBRARY.catalogue.values(),
    *LIBRARY.inspections.values(),
]


def groups_of(model: type[Model]) -> Iterator[type[Model]]:
    yield model
    for facets in facets_of(model):
        if facets.group:
            yield from groups_of(facets.group)


def records_in(record: Model) -> Iterator[Model]:
    """A record and every group inside it."""
    yield record
    for facets in facets_of(type(record)):
        value = getattr(record, facets.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Model):
                yield from records_in(item)


WRITTEN = {(type(group), name) for record in RECORDS for group in records_in(record) for name in group.model_fields_set}
VALUES = {
    (type(item), item)
    for record in RECORDS
    for group in records_in(record)
    for value in group.__dict__.values()
    for item in (value if isinstance(value, tuple) else (value,))
    if isinstance(item, Choice)
}
MODELS = {group for model in (*TYPES.values(), *VOCABULARIES.values()) for group in groups_of(model)}


@pytest.mark.parametrize("model", sorted(MODELS, key=lambda model: model.__name__), ids=lambda model: model.__name__)
def test_the_full_site_writes_every_field(model: type[Model]) -> None:
    assert {name for name in model.model_fields if (model, name) not in WRITTEN} == set()


def test_the_full_site_uses_every_answer_but_all_the_colours() -> None:
    choices = {
        choice for model in MODELS for info in model.model_fields.values() for choice in choices_in(info.annotation)
    }
    assert {
        str(answer) for choice in choices - {Poster} for answer in choice if (choice, answer) not in VALUES
    } == set()


def choices_in(annotation: Any) -> Iterator[type[Choice]]:
    if isinstance(annotation, type) and issubclass(annotation, Choice):
        yield annotation
    for argument in get_args(annotation):
        yield from choices_in(argument)


def test_every_type_of_page_is_translated_in_the_full_site() -> None:
    assert {folder for language, folder in LIBRARY.entries if language == "en"} == set(TYPES)


def test_the_minimal_site_has_nothing_it_could_do_without() -> None:
    library, _ = load(MINIMAL, DAY)
    assert {folder: len(pages) for (_, folder), pages in library.entries.items() if folder != "sider"} == {
        "selvbetjening": 1,
        "hjaelp": 1,
        "medbetjening": 1,
        "emner": 1,
        "steder": 1,
    }
    assert [len(words) for words in (library.owners, library.things, library.catalogue)] == [1, 1, 1]
