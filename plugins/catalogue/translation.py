"""A page in another language: what is translated, laid over what is inherited.

An English file holds words alone. Links, references, years, sources and dates come from the Danish file of the same id,
so a fact is never stated twice.
"""

from __future__ import annotations

from typing import Any

from . import rules
from .frontmatter import Path, Source
from .messages import field_name, suggest
from .problems import Problem
from .schema.fields import Facets, Model, facets_of

_THING = "ting"
_TEXTS = ("tekst", "titel", "nr")
"""The key that mere text stands for in a group, the first the group has."""


def overlay(
    danish: Source, english: Source, model: type[Model]
) -> tuple[dict[str, Any], frozenset[str], list[Problem]]:
    """The Danish data with English words in it, the keys whose words are still Danish, and what is wrong."""
    layer = _Layer(english)
    words = {facets.key: facets for facets in facets_of(model) if facets.translated}
    merged = dict(danish.data)
    for key, value in english.data.items():
        if key not in words:
            layer.refuse_key((key,), list(words))
        elif key not in danish.data and words[key].parallel:
            layer.refuse((key,), "findes ikke på den danske side.", "Skriv det dér først, eller fjern det her.")
        else:
            merged[key] = layer.lay(words[key], danish.data.get(key), value, (key,))
    left = frozenset(
        key for key, facets in words.items() if key not in english.data and _has_words(facets, danish.data.get(key))
    )
    return merged, left, layer.problems


def _has_words(facets: Facets, value: Any) -> bool:
    """Whether a Danish value holds text to translate: a list of telephone numbers does not, nor does `ukendt`."""
    if isinstance(value, list):
        return any(_has_words(facets, item) for item in value)
    if facets.group and isinstance(value, dict):
        return any(one.translated and one.key in value for one in facets_of(facets.group))
    if facets.group and isinstance(value, str):
        return value not in ("ukendt", "intet") and any(
            one.translated for one in facets_of(facets.group) if one.key in _TEXTS
        )
    return bool(value) and value != "ukendt"


class _Layer:
    """Lays English values over Danish ones, and gathers what does not fit."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []

    def refuse(self, at: Path, message: str, hint: str) -> None:
        self.problems.append(
            rules.TRANSLATION.broken(self.source.path, self.source.line(at), f"«{field_name(at)}» {message}", hint)
        )

    def refuse_key(self, at: Path, known: list[str]) -> None:
        self.refuse(at, "oversættes ikke.", suggest(str(at[-1]), known, "Fjern linjen: den danske side har værdien."))

    def lay(self, facets: Facets, danish: Any, english: Any, at: Path) -> Any:
        """One translated value over its Danish one; a list that is not parallel is taken as it is."""
        if not facets.parallel:
            return english
        if isinstance(danish, list) and isinstance(english, list):
            return self._lay_list(facets, danish, english, at)
        if isinstance(danish, list) or isinstance(english, list):
            self.refuse(at, "er skrevet på en anden måde end på dansk.", "Skriv feltet på samme måde.")
            return danish
        return self._lay_group(facets.group, danish, english, at) if facets.group else english

    def _lay_list(self, facets: Facets, danish: list[Any], english: list[Any], at: Path) -> list[Any]:
        if facets.group and _THING in {one.key for one in facets_of(facets.group)}:
            return self._lay_things(danish, english, at)
        if len(danish) != len(english):
            message = f"har {len(english)}, men den danske side har {len(danish)}."
            self.refuse(at, message, "Oversæt hver af dem.")
            return danish
        if not facets.group:
            return english
        pairs = enumerate(zip(danish, english, strict=True))
        return [self._lay_group(facets.group, da, en, (*at, place)) for place, (da, en) in pairs]

    def _lay_group(self, group: type[Model], danish: Any, english: Any, at: Path) -> Any:
        """English words over a Danish group; mere text stands for the group's text."""
        words = {facets.key: facets for facets in facets_of(group) if facets.translated}
        text_key = next((key for key in _TEXTS if key in {facets.key for facets in facets_of(group)}), "")
        below = danish if isinstance(danish, dict) else {text_key: danish}
        above = english if isinstance(english, dict) else {text_key: english}
        for key in sorted(set(above) - set(words)):
            self.refuse_key((*at, key), list(words))
        for key in sorted({key for key in words if words[key].group} & (set(above) ^ set(below))):
            if key in below:
                self.refuse(at, f"mangler «{key}», som den danske side har.", "Oversæt det.")
            else:
                self.refuse((*at, key), "findes ikke på den danske side.", "Skriv det dér først, eller fjern det her.")
        return below | {
            key: self.lay(words[key], below.get(key), value, (*at, key))
            for key, value in above.items()
            if key in words and (key in below or not words[key].group)
        }

    def _lay_things(self, danish: list[Any], english: list[Any], at: Path) -> list[Any]:
        """Names of and notes on things to have ready, found by the id of the thing.

        A Danish name that is not translated gives way to the vocabulary's, which is in both languages.
        """
        below = [item if isinstance(item, dict) else {_THING: item} for item in danish]
        above = [item if isinstance(item, dict) else {_THING: item} for item in english]
        known = [_thing(item) for item in below]
        words = {_thing(item): {key: item[key] for key in ("navn", "note") if item.get(key)} for item in above}
        for place, item in enumerate(above):
            if _thing(item) not in known:
                self.refuse(
                    (*at, place),
                    "står ikke på den danske side.",
                    suggest(_thing(item), known, "Fjern linjen."),
                )
        for item in below:
            if item.get("note") and "note" not in words.get(_thing(item), {}):
                self.refuse(at, f"mangler noten til «{_thing(item)}».", "Oversæt noten.")
        unnamed = [{key: value for key, value in item.items() if key != "navn"} for item in below]
        return [item | words.get(_thing(item), {}) for item in unnamed]


def _thing(item: dict[str, Any]) -> str:
    """The id of a thing; nothing where something else is written, which the schema refuses."""
    thing = item.get(_THING, "")
    return thing if isinstance(thing, str) else ""
