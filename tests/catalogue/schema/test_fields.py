"""How fields are stated: each with all an editor needs, in Danish."""

from __future__ import annotations

import re
from typing import Annotated, Any

import pytest
import yaml
from pydantic import TypeAdapter

from plugins.catalogue.schema import TYPES, VOCABULARIES, Model, Service
from plugins.catalogue.schema.fields import Facets, Required, facets_of, labels_of
from plugins.catalogue.schema.help import HelpFunction
from plugins.catalogue.schema.kinds import Duty, HelpKind


def models() -> list[type[Model]]:
    """Every model with its groups, each once."""
    found: dict[type[Model], None] = {}

    def add(model: type[Model]) -> None:
        if model not in found:
            found[model] = None
            for facets in facets_of(model):
                if facets.group:
                    add(facets.group)

    for model in (*TYPES.values(), *VOCABULARIES.values()):
        add(model)
    return list(found)


def all_fields() -> list[Any]:
    return [
        pytest.param(model, facets, id=f"{model.__name__}-{facets.key}")
        for model in models()
        for facets in facets_of(model)
    ]


def as_written(facets: Facets) -> Any:
    """An example as an editor would write it: in a list where the field is one, as a group where it has keys."""
    text = facets.example
    pair = re.match(r"[a-z_]+: ", text) if facets.group else None
    value = yaml.load(text, Loader=yaml.BaseLoader) if pair else text
    return [value] * 5 if facets.is_list and facets.kind != "dage" else value


@pytest.mark.parametrize(("model", "facets"), all_fields())
def test_a_field_has_key_label_help_and_example(model: type[Model], facets: Facets) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", facets.key)
    assert facets.label
    assert facets.label[0].isupper()
    assert facets.help[0].isupper() or facets.help.split()[0].strip(":,") in {
        "ja",
        "selv",
        "udgivet",
        "loesning",
        "nede",
        "kommune",
    }
    assert facets.example
    assert facets.kind


@pytest.mark.parametrize(("model", "facets"), all_fields())
def test_an_example_is_a_value_the_field_takes(model: type[Model], facets: Facets) -> None:
    group = facets.group
    written = as_written(facets)
    if group and not isinstance(written, str) and written != [facets.example] * 5:
        begun = written[0] if isinstance(written, list) else written
        assert set(begun) <= {one.key for one in facets_of(group)}
        return  # the first line of a group, not all of it
    annotated = Annotated[facets.info.annotation, *facets.info.metadata, None]  # type: ignore[name-defined]
    assert TypeAdapter(annotated).validate_python(written) is not None


@pytest.mark.parametrize("model", models())
def test_no_two_fields_of_a_model_have_the_same_key_or_label(model: type[Model]) -> None:
    stated = list(facets_of(model))
    assert len({facets.key for facets in stated}) == len(stated)
    assert len({facets.label for facets in stated}) == len(stated)


@pytest.mark.parametrize("model", models())
def test_a_model_is_frozen_and_closed(model: type[Model]) -> None:
    assert model.model_config["frozen"]
    assert model.model_config["extra"] == "forbid"


def test_labels_are_danish_where_english_has_none() -> None:
    labels = labels_of(Service, "en")
    assert labels["deadline"] == "Deadline"
    assert labels["title"] == "Titel"


@pytest.mark.parametrize(
    ("required", "record", "applies"),
    [
        (Required.ALWAYS, Service.model_construct(), True),
        (Required.ALWAYS, Service.model_construct(replaced_by="pas"), False),
        (Required.NEVER, Service.model_construct(), False),
        (Required.UNLESS_VOLUNTARY, Service.model_construct(mandatory_digital=Duty.UNKNOWN), True),
        (Required.UNLESS_VOLUNTARY, Service.model_construct(mandatory_digital=Duty.NO), False),
        (Required.GUIDE, HelpFunction.model_construct(kind=HelpKind.GUIDE), True),
        (Required.GUIDE, HelpFunction.model_construct(kind=HelpKind.VIDEO), False),
        (Required.QUESTIONS, HelpFunction.model_construct(kind=HelpKind.QUESTIONS), True),
        (Required.VIDEO, HelpFunction.model_construct(kind=HelpKind.VIDEO), True),
    ],
)
def test_a_field_is_required_when_it_says_so(required: Required, record: Model, applies: bool) -> None:
    assert required.applies(record) is applies


def test_how_a_field_is_written_is_said_in_danish() -> None:
    kinds = {facets.key: facets.kind for facets in facets_of(Service)}
    assert kinds["titel"] == "tekst"
    assert kinds["emner"] == "liste: id fra emner"
    assert kinds["obligatorisk_digital"] == "ja · nej · ukendt"
    assert kinds["handling"] == "gruppe af felter"
