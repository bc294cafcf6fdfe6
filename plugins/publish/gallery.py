"""The gallery: every component of the theme by its examples, rendered as any page renders it.

A component's `examples.yaml` lists calls of its macros. Each becomes a few lines of Jinja, which are both what the page
shows as text and what is run, in the context of the page itself: words, language, telephone, assets.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import jinja2
import yaml

from plugins.catalogue.files import shown_name

EXAMPLES = "examples.yaml"
_WIDTH = 100
"""The longest line of a call that is not broken up."""


class ExampleFailed(Exception):
    """A component has no examples, or one that cannot be shown; the text names the file and the example."""


@dataclass(frozen=True)
class Example:
    """A call of a macro with named arguments; `caller` is the Jinja text between `call` and `endcall`."""

    title: str
    macro: str
    arguments: dict[str, Any] = field(default_factory=dict)
    caller: str = ""
    note: str = ""


def shown(theme: Path) -> Callable[[Any], list[dict[str, Any]]]:
    """The function by which a template asks for the gallery: each component with its examples as HTML and as text."""

    @jinja2.pass_context
    def gallery(context: Any) -> list[dict[str, Any]]:
        view = context.get_all() | {"crumbs": []}  # the trail stands once on a page, at its top
        return [
            {"name": name, "examples": [show(context.environment, theme, name, one, view) for one in examples]}
            for name, examples in read_all(theme).items()
        ]

    return gallery


def show(
    environment: jinja2.Environment, theme: Path, component: str, example: Example, view: dict[str, Any]
) -> dict[str, str]:
    """An example as a template shows it. Raises ExampleFailed when its macro cannot be called so."""
    try:
        call = call_text(component, example)
        html = environment.from_string(call).render(view)
    except (jinja2.TemplateError, AttributeError, TypeError, ValueError) as error:
        # not only Jinja's own errors: a macro that is given a number for a list fails as Python does
        raise ExampleFailed(
            f"{_place(theme, component)}: fejl: eksemplet «{example.title}» kan ikke vises: {error}"
        ) from None
    return {"title": example.title, "note": example.note, "call": call, "html": html}


def read_all(theme: Path) -> dict[str, list[Example]]:
    """The examples of every component, by its name."""
    folders = sorted(path for path in (theme / "components").iterdir() if path.is_dir())
    return {folder.name: read(theme, folder.name) for folder in folders}


def read(theme: Path, component: str) -> list[Example]:
    """The examples of a component. Raises ExampleFailed where there are none, or they are not as they should be."""
    path = theme / "components" / component / EXAMPLES
    place = _place(theme, component)
    try:
        found = yaml.safe_load(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ExampleFailed(f"{place} findes ikke. Skriv mindst ét eksempel på komponenten.") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ExampleFailed(f"{place}:{line}: fejl: {error.problem}") from None
    if not isinstance(found, list) or not found:
        raise ExampleFailed(f"{place}: fejl: filen skal være en liste med mindst ét eksempel.")
    return [_example(one, number, place) for number, one in enumerate(found, 1)]


def _example(found: Any, number: int, place: str) -> Example:
    if trouble := _trouble(found):
        raise ExampleFailed(f"{place}: fejl: eksempel {number} {trouble}.")
    return Example(**found)


def _trouble(found: Any) -> str:
    """What is wrong with an example as YAML reads it; empty when nothing is."""
    if not isinstance(found, dict) or not {"title", "macro"} <= found.keys() <= {one.name for one in fields(Example)}:
        return "skal have title og macro, og må ellers kun have arguments, caller og note"
    if wrong := [name for name, value in found.items() if name != "arguments" and not isinstance(value, str)]:
        return f"skal have tekst i {wrong[0]}"
    arguments = found.get("arguments", {})
    if not isinstance(arguments, dict) or not all(isinstance(name, str) for name in arguments):
        return "skal have navne på sine arguments; yes og no er kun navne i anførselstegn"
    return ""


def _place(theme: Path, component: str) -> str:
    return shown_name(theme / "components" / component / EXAMPLES)


def call_text(component: str, example: Example) -> str:
    """The Jinja text of an example: the import of its macro, and the call with every argument by its name."""
    arguments = (f"{name}={literal(value, 2)}" for name, value in example.arguments.items())
    call = _laid_out(f"{example.macro}(", arguments, ")")
    imported = f'{{% from "components/{component}/{component}.html" import {example.macro} with context %}}'
    if example.caller:
        return f"{imported}\n{{% call {call} %}}{example.caller.strip()}{{% endcall %}}"
    return f"{imported}\n{{{{ {call} }}}}"


def literal(value: Any, indent: int = 0) -> str:
    """A value as Jinja writes it, over several lines where it is long. Raises TypeError for what Jinja cannot write."""
    if isinstance(value, dict):
        pairs = (f"{literal(key)}: {literal(one, indent + 2)}" for key, one in value.items())
        return _laid_out("{", pairs, "}", indent)
    if isinstance(value, list):
        return _laid_out("[", (literal(one, indent + 2) for one in value), "]", indent)
    if value is None:
        return "none"
    if isinstance(value, str | bool | int | float):
        return json.dumps(value, ensure_ascii=False)  # Jinja reads these as JSON writes them
    raise TypeError(f"{value} skal stå i anførselstegn")


def _laid_out(opening: str, parts: Iterable[str], closing: str, indent: int = 0) -> str:
    """Parts between brackets: in one line when that is short, else each in a line of its own."""
    parts = list(parts)
    line = f"{opening}{', '.join(parts)}{closing}"
    if "\n" not in line and indent + len(line) <= _WIDTH:
        return line
    inner = "".join(f"{' ' * (indent + 2)}{part},\n" for part in parts)
    return f"{opening}\n{inner}{' ' * indent}{closing}"
