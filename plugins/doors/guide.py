"""`make guide`: the editors' field guide and list of messages, written from the schema and the rules themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plugins.catalogue.schema import TYPES, VOCABULARIES, Model
from plugins.catalogue.schema.fields import Required, facets_of
from plugins.checks import all_rules

from .new import TYPE_NAMES
from .reports import MESSAGES

MADE = "<!-- Skrevet af `make guide` ud fra skemaet. Ret dér, ikke her. -->"


def run(root: Path) -> int:
    for name, text in documents().items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(f"Skrevet: {name}")
    return 0


def documents() -> dict[str, str]:
    """The documents by their path from the project's root."""
    return {
        "docs/redaktion/feltguide.md": "\n".join(_field_guide()) + "\n",
        MESSAGES: "\n".join(_messages()) + "\n",
    }


def _field_guide() -> Iterator[str]:
    yield from ("# Feltguide", "", MADE, "")
    yield "Felterne står øverst i filen, mellem to linjer med `---`. Rækkefølgen er fri."
    yield "`ukendt` betyder, at du har ledt og ikke fundet svaret. Gælder feltet ikke, så udelad linjen."
    for folder, model in TYPES.items():
        yield from ("", f"## {TYPE_NAMES[folder].capitalize()}: `content/{folder}/`", "")
        yield from _table(model)
        yield from _groups(folder, model)
    for name, item in VOCABULARIES.items():
        yield from ("", f"## Listen `content/data/{name}.yaml`", "", "Hvert id har disse felter:", "")
        yield from _table(item)
        yield from _groups(name, item)


def _groups(folder: str, model: type[Model], above: str = "") -> Iterator[str]:
    """A table for each group of fields, and for the groups in it."""
    for facets in facets_of(model):
        if facets.group:
            key = above + facets.key
            yield from ("", f"### {folder}: felterne i `{key}`", "")
            yield from _table(facets.group)
            yield from _groups(folder, facets.group, f"{key}.")


def _table(model: type[Model]) -> Iterator[str]:
    yield "| Felt | Hvad | Skrives som | Skal udfyldes | Oversættes |"
    yield "| --- | --- | --- | --- | --- |"
    for facets in facets_of(model):
        needed = "" if facets.required is Required.NEVER else facets.required.value
        translated = "ja" if facets.translated else ""
        what = f"**{facets.label}.** {facets.help} Fx `{facets.example}`".replace("|", "\\|")
        yield f"| `{facets.key}` | {what} | {facets.kind}{_limit(facets.info.metadata)} | {needed} | {translated} |"


def _limit(metadata: list[object]) -> str:
    longest = next((getattr(part, "max_length", None) for part in metadata if getattr(part, "max_length", None)), None)
    fewest = next((getattr(part, "min_length", None) for part in metadata if getattr(part, "min_length", 0) > 1), None)
    return (f", højst {longest} tegn" if longest else "") + (f", mindst {fewest}" if fewest else "")


def _messages() -> Iterator[str]:
    yield from ("# Beskeder", "", MADE, "")
    yield "En besked begynder med filen og linjen. Så kommer en kode, hvad der er galt, og hvad du kan gøre."
    yield "En *fejl* skal rettes, før siden kan udgives. Et *råd* kan vente. Koden betyder, at dette ikke er overholdt:"
    yield from ("", "| Kode | Løfte | |", "| --- | --- | --- |")
    for rule in all_rules():
        yield f'| <a id="{rule.anchor}"></a>{rule.code} | {rule.promise} | {rule.severity} |'
