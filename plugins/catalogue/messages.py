"""From the validation library's errors to problems an editor can act on."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from . import rules
from .frontmatter import Path, Source
from .problems import Problem, Rule
from .schema.fields import Model, facets_of
from .schema.kinds import Choice

_TAGS = ("kendt", "ukendt")


def explain(error: ValidationError, source: Source, model: type[Model], prefix: Path = ()) -> Iterator[Problem]:
    """A problem for each error. `prefix` is where the validated data stands in the source."""
    for detail in error.errors(include_url=False):
        if detail["input"] == "":
            continue  # the reader of the front matter has said that it is empty
        at = (*prefix, *(part for part in detail["loc"] if part not in _TAGS))
        rule, message, hint = _say(detail, at, model, len(prefix))
        name = f"«{field_name(at)}» " if at else ""
        yield rule.broken(source.path, source.line(at), name + message, hint)


def missing(source: Source, model: type[Model], record: Model, draft: bool, at: Path = ()) -> Iterator[Problem]:
    """A problem for each required field that is not there, in groups too; while the page is a draft it is advice."""
    data = _at(source.data, at)
    for facets in facets_of(model):
        if facets.key not in data:
            if facets.required.applies(record):
                say = rules.REQUIRED.advice if draft else rules.REQUIRED.broken
                yield say(
                    source.path,
                    source.line(at),
                    f"«{facets.key}» mangler: {facets.help}",
                    f"Skriv fx {facets.key}: {facets.example}",
                )
        elif facets.group:
            for place, value in _groups(getattr(record, facets.name), (*at, facets.key)):
                if isinstance(_at(source.data, place), dict):
                    yield from missing(source, facets.group, value, draft, place)


def suggest(word: str, known: Iterator[str] | list[str], otherwise: str) -> str:
    """«Mente du …?» where something known is near, else what else to do."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"Mente du «{near[0]}»?" if near else otherwise


def field_name(at: Path) -> str:
    """Where a field is, as an editor would say it: `handling.link`, `pris nr. 2`."""
    name = ""
    for part in at:
        name += f" nr. {part + 1}" if isinstance(part, int) else (f".{part}" if name else part)
    return name


def _at(data: Any, at: Path) -> Any:
    """What is written at a place; an empty group where it is mere text."""
    for part in at:
        written: Any = data if isinstance(data, (dict, list)) else {part: {}}
        data = written[part]
    return data


def _groups(value: Any, at: Path) -> Iterator[tuple[Path, Model]]:
    if isinstance(value, Model):
        yield at, value
    elif isinstance(value, tuple):
        yield from (((*at, place), item) for place, item in enumerate(value) if isinstance(item, Model))


def _say(detail: ErrorDetails, at: Path, model: type[Model], skip: int) -> tuple[Rule, str, str]:
    """The rule, what is wrong and what to do, for one error of pydantic's."""
    context: Mapping[str, Any] = detail.get("ctx") or {}
    if "rule" in context:
        return context["rule"], context["message"], context["hint"]
    value, kind = detail["input"], detail["type"]
    match kind:
        case "extra_forbidden":
            return _unknown_key(str(at[-1]), _model_at(model, at[skip:-1]))
        case "enum" if isinstance(value, str):
            options = [str(option) for option in _options(model, at[skip:])]
            wanted = " · ".join(options)
            return (
                rules.CHOICE,
                f"skal være et af svarene {wanted}, men er «{value}».",
                suggest(value, options, "Vælg et af dem."),
            )
        case "string_type":
            return rules.SHAPE, "skal være tekst.", _quote(value)
        case "tuple_type":
            return (
                rules.SHAPE,
                "skal være en liste.",
                f"Skriv hver ting på sin egen linje: - {value}" if isinstance(value, str) else "",
            )
        case "model_type" | "model_attributes_type" | "dict_type":
            return rules.SHAPE, "skal være en gruppe af felter.", "Skriv felterne på hver sin linje, rykket ind."
        case "string_too_long" | "too_long":
            return (
                rules.LENGTH,
                f"må højst være {context['max_length']} tegn, men er {len(value)}.",
                "Skriv det kortere.",
            )
        case "too_short":
            return (
                rules.LENGTH,
                f"skal have mindst {context['min_length']}, men har {context['actual_length']}.",
                "Skriv flere.",
            )
        case "enum" | "date_type" | "datetime_type" | "time_type" | "bool_type" | "int_type" | "bool_parsing":
            return (
                rules.SHAPE,
                "skal være én værdi, ikke en liste eller gruppe.",
                "Skriv værdien på samme linje som feltets navn.",
            )
    return rules.SHAPE, f"kan ikke bruges, som det er skrevet ({kind}).", "Se feltet i feltguiden."


def _unknown_key(key: str, model: type[Model] | None) -> tuple[Rule, str, str]:
    known = [facets.key for facets in facets_of(model)] if model else []
    if key.casefold() in known:
        return rules.KNOWN_KEY, "er ikke et felt, siden kender.", f"Mente du «{key.casefold()}»?"
    if " " in key.strip() or not key.islower():
        return rules.SHAPE, "er læst som et felt, fordi der står kolon i teksten.", "Sæt hele teksten i anførselstegn."
    return rules.KNOWN_KEY, "er ikke et felt, siden kender.", suggest(key, known, "Fjern linjen, eller se feltguiden.")


def _quote(value: Any) -> str:
    if isinstance(value, dict) and len(value) == 1:
        key, text = next(iter(value.items()))
        return f'Er der kolon i teksten? Sæt den i anførselstegn: "{key}: {text}"'
    return "Skriv teksten på samme linje som feltets navn."


def _model_at(model: type[Model] | None, at: Path) -> type[Model] | None:
    """The model of the group that stands at a place."""
    for part in at:
        if isinstance(part, str) and model:
            model = next((facets.group for facets in facets_of(model) if facets.key == part), None)
    return model


def _options(model: type[Model], at: Path) -> list[Choice]:
    keys = [part for part in at if isinstance(part, str)]
    owner = _model_at(model, tuple(keys[:-1]))
    facets = next((one for one in facets_of(owner) if one.key == keys[-1]), None) if owner else None
    return list(_choice_in(facets.info.annotation)) if facets else []


def _choice_in(annotation: Any) -> Iterator[Choice]:
    if isinstance(annotation, type) and issubclass(annotation, Choice):
        yield from annotation
    for argument in get_args(annotation):
        yield from _choice_in(argument)
