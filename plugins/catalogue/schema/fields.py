"""How a field is stated: once, with everything that derives from it.

`field("frist", label=…, help=…, example=…)` names the Danish key, what the editor reads, when the field is required,
its weight in search, its property in schema.org's vocabulary, and whether a translation writes it anew.
pydantic carries it all; `facets_of` reads it back for messages, field guide, search, JSON-LD and new pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from .kinds import Choice, Duty, HelpKind, Kind, Ref


class Model(BaseModel):
    """Every group of fields: frozen, and closed to keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=False, validate_default=False)


_DAYS = "dage"
"""The one kind that is a list when it is read, and not when it is written."""


class Required(StrEnum):
    """When a field must be there for a page to be published; the value is what the field guide says."""

    ALWAYS = "altid"
    UNLESS_VOLUNTARY = "medmindre løsningen er frivillig"
    GUIDE = "når arten er guide"
    QUESTIONS = "når arten er spoergsmaal"
    VIDEO = "når arten er video"
    NEVER = "nej"

    def applies(self, record: Model) -> bool:
        """Whether this record must have the field. One that is replaced by another needs its title alone."""
        return not getattr(record, "replaced_by", None) and _CONDITIONS[self](record)


_CONDITIONS: dict[Required, Callable[[Any], bool]] = {
    Required.ALWAYS: lambda record: True,
    Required.UNLESS_VOLUNTARY: lambda record: record.mandatory_digital is not Duty.NO,
    Required.GUIDE: lambda record: record.kind is HelpKind.GUIDE,
    Required.QUESTIONS: lambda record: record.kind is HelpKind.QUESTIONS,
    Required.VIDEO: lambda record: record.kind is HelpKind.VIDEO,
    Required.NEVER: lambda record: False,
}


@dataclass(frozen=True)
class Facets:
    """All that is known of one field."""

    name: str
    key: str
    label: str
    label_en: str
    help: str
    example: str
    required: Required
    search: int
    schema_org: str
    translated: bool
    parallel: bool
    info: FieldInfo

    @cached_property
    def group(self) -> type[Model] | None:
        """The model of a group, or of the items of a list of groups."""
        return next((part for part in _parts(self.info.annotation) if _is_model(part)), None)

    @cached_property
    def folder(self) -> str:
        """The folder of the records it names by their ids, or nothing."""
        parts = [*_parts(self.info.annotation), *self.info.metadata]
        return next((part.folder for part in parts if isinstance(part, Ref)), "")

    @property
    def is_list(self) -> bool:
        return any(get_origin(part) is tuple for part in _parts(self.info.annotation))

    @property
    def kind(self) -> str:
        """How the field is written, in Danish, for the field guide."""
        parts = [*_parts(self.info.annotation), *self.info.metadata]
        text = next((found for part in parts if (found := _describe(part))), "gruppe af felter")
        return f"liste: {text}" if self.is_list and text != _DAYS else text


def field(
    key: str,
    *,
    label: str,
    label_en: str = "",
    help: str,
    example: str,
    default: Any = None,
    required: Required = Required.NEVER,
    search: int = 0,
    schema_org: str = "",
    translated: bool = False,
    parallel: bool = True,
    **limits: Any,
) -> Any:
    """State a field.

    A translated list has one item for each Danish one, unless `parallel` is false. `limits` are pydantic's own:
    min_length and max_length.
    """
    return Field(
        default=default,
        alias=key,
        title=label,
        description=help,
        examples=[example],
        json_schema_extra={
            "label_en": label_en,
            "required": required.name,
            "search": search,
            "schema_org": schema_org,
            "translated": translated,
            "parallel": parallel,
        },
        **limits,
    )


@cache
def facets_of(model: type[BaseModel]) -> tuple[Facets, ...]:
    """The fields of a model in the order they are stated."""
    return tuple(_facets_of(model))


def _facets_of(model: type[BaseModel]) -> Iterator[Facets]:
    for name, info in model.model_fields.items():
        extra = info.json_schema_extra
        assert isinstance(extra, dict), f"{model.__name__}.{name} is not stated with field()"
        assert info.alias
        yield Facets(
            name=name,
            key=info.alias,
            label=info.title or info.alias,
            label_en=str(extra["label_en"]),
            help=info.description or "",
            example=str((info.examples or [""])[0]),
            required=Required[str(extra["required"])],
            search=int(str(extra["search"])),
            schema_org=str(extra["schema_org"]),
            translated=bool(extra["translated"]),
            parallel=bool(extra["parallel"]),
            info=info,
        )


def labels_of(model: type[BaseModel], language: str) -> dict[str, str]:
    """What each field is called where citizens read it, by its name; Danish where English has no word."""
    return {facets.name: (facets.label_en if language == "en" else "") or facets.label for facets in facets_of(model)}


def _describe(part: Any) -> str:
    if isinstance(part, Kind):
        return part.name
    if isinstance(part, Ref):
        return f"id fra {part.folder}"
    if isinstance(part, type) and issubclass(part, Choice):
        return " · ".join(part)
    return ""


def _parts(annotation: Any) -> Iterator[Any]:
    """An annotation and everything inside it, outermost first."""
    yield annotation
    yield from getattr(annotation, "__metadata__", ())
    for argument in get_args(annotation):
        yield from _parts(argument)


def _is_model(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, Model)
