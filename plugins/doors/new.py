"""`make new`: asks for type and title, and writes a draft that `make check` accepts.

The draft names every field that publishing asks for, each as a comment with its help and example. What is missing is
advice while `status` is kladde.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from plugins.catalogue import rules
from plugins.catalogue.danish import slug
from plugins.catalogue.files import shown_name
from plugins.catalogue.schema import TYPES, Titled
from plugins.catalogue.schema.fields import Facets, Required, facets_of

from .check import find_problems

TYPE_NAMES = {
    "selvbetjening": "en selvbetjeningsløsning",
    "hjaelp": "en hjælpeside",
    "medbetjening": "en medbetjening",
    "livssituationer": "en livssituation",
    "steder": "et sted eller en telefon",
    "driftsbeskeder": "en driftsbesked",
    "ordbog": "et ord i ordbogen",
    "emner": "et emne",
    "sider": "en tekstside",
    "valg": "en valgguide",
}


def run(content: Path, folder: str | None, title: str | None) -> int:
    """Write the draft and say where it is; 1, with a sentence, when it cannot be written."""
    try:
        folder = folder or ask_type()
        title = title or input("Titel: ").strip()
    except EOFError:
        return _stop("\nDer kom intet svar. Prøv igen.")
    if folder not in TYPES:
        return _stop(f"«{folder}» er ikke en type. Vælg en af {', '.join(TYPES)}.")
    name = slug(title)
    if not name or not title.isprintable():
        return _stop("Titlen skal have bogstaver, og kun tegn, der kan ses.")
    path = content / folder / f"{name}.md"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(draft(TYPES[folder], title))
    except FileExistsError:
        return _stop(f"{shown_name(path)} findes allerede. Vælg en anden titel.")
    except OSError as error:
        return _stop(f"{shown_name(path.parent)} kan ikke skrives ({error.strerror}).")
    if refusals := _refusals(content, path):
        path.unlink()
        return _stop("\n".join([*refusals, "Intet er skrevet."]))
    print(f"Skrevet: {shown_name(path)}. Udfyld felterne, og se siden med make serve.")
    return 0


def _refusals(content: Path, path: Path) -> list[str]:
    """What makes the new page impossible; fields that wait do not."""
    try:
        problems = [problem for problem in find_problems(content, drafts=True) if problem.path == shown_name(path)]
    except ValueError as error:  # the build date cannot be read
        return [str(error)]
    return [str(problem) for problem in problems if problem.is_error and problem.code != rules.REQUIRED.code]


def ask_type() -> str:
    for number, (folder, name) in enumerate(TYPE_NAMES.items(), start=1):
        print(f"{number}  {name} ({folder})")
    answer = input("Hvad vil du skrive? (tal eller navn) ").strip()
    names = list(TYPE_NAMES)
    return names[int(answer) - 1] if answer.isdecimal() and 0 < int(answer) <= len(names) else answer


def draft(model: type[Titled], title: str) -> str:
    """The text of a draft: its title, and the fields that wait."""
    return "\n".join(_lines(model, title)) + "\n"


def _lines(model: type[Titled], title: str) -> Iterator[str]:
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    yield "---"
    yield f'titel: "{quoted}"'
    yield "status: kladde"
    yield ""
    yield "## Felterne herunder skal udfyldes, før siden kan udgives. Fjern ét # foran dem, du udfylder."
    for facets in facets_of(model):
        if facets.required is not Required.NEVER and facets.key not in ("titel", "status"):
            yield f"## {facets.help}"
            yield from (f"# {line}" for line in _example(facets))
    yield "---"


def _example(facets: Facets) -> Iterator[str]:
    """A field with its example as it would be written: a list and a group on lines of their own."""
    if facets.is_list or facets.group:
        yield f"{facets.key}:"
        yield f"  {'- ' if facets.is_list else ''}{facets.example}"
    else:
        yield f"{facets.key}: {facets.example}"


def _stop(message: str) -> int:
    print(message, file=sys.stderr)
    return 1
