"""All records of the portal, read-only and in a fixed order, with every reference resolved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any, TypeVar, cast, get_args

from pydantic import ValidationError

from . import files, messages, rules
from .danish import slug, sort_key
from .entries import FOLDERS, LANGUAGES, Entry, read_entry, read_source, read_translation, suspicious
from .files import MEDIA_FOLDER, MEDIA_TYPES, Found
from .frontmatter import Path as KeyPath
from .frontmatter import Source, parse_list
from .problems import Problem
from .schema import TYPES, VOCABULARIES, CatalogueEntry, Model, Owner, Thing, Titled
from .schema.fields import facets_of
from .schema.kinds import Ref

M = TypeVar("M", bound=Titled)

_PLAIN_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DATA_FOLDER = "data"


@dataclass(frozen=True)
class Library:
    """What the portal is made of on one day. `entries` holds the pages by language and folder, then by id."""

    day: date
    entries: Mapping[tuple[str, str], Mapping[str, Entry[Titled]]]
    owners: Mapping[str, Owner]
    things: Mapping[str, Thing]
    catalogue: Mapping[str, CatalogueEntry]
    media: Mapping[str, Path]

    def all(self, model: type[M], language: str = "da") -> tuple[Entry[M], ...]:
        """The pages of a type in alphabetical order."""
        pages = self.entries.get((language, FOLDERS[model]), {})
        return tuple(cast("Entry[M]", entry) for entry in pages.values())

    def listed(self, model: type[M], language: str = "da") -> tuple[Entry[M], ...]:
        """Those that lists and search show."""
        return tuple(entry for entry in self.all(model, language) if entry.is_listed)

    def find(self, model: type[M], id: str, language: str = "da") -> Entry[M] | None:
        return cast("Entry[M] | None", self.entries.get((language, FOLDERS[model]), {}).get(id))

    def those(self, model: type[M], ids: Iterable[str], language: str = "da") -> list[Entry[M]]:
        """The pages of these ids that there are, in the order of the ids."""
        return [entry for id in ids if (entry := self.find(model, id, language))]

    def every(self) -> Iterator[Entry[Titled]]:
        for pages in self.entries.values():
            yield from pages.values()

    def addresses(self) -> frozenset[str]:
        return frozenset(entry.address for entry in self.every())


def load(root: Path, day: date, drafts: bool = False) -> tuple[Library, list[Problem]]:
    """Read a content folder: the pages published on that day (and drafts where asked for), and every problem found."""
    reader = _Reader()
    reader.read(root)
    reader.resolve()
    return reader.library(day, drafts), sorted(set(reader.problems))


class _Reader:
    """Gathers what `load` finds, in the order in which the one needs the other."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.sources: dict[PurePosixPath, Source] = {}
        self.entries: dict[PurePosixPath, Entry[Titled]] = {}
        self.media: dict[str, Path] = {}
        self.vocabularies: dict[str, dict[str, Model]] = {name: {} for name in VOCABULARIES}
        self.ids: dict[str, set[str]] = {folder: set() for folder in TYPES}

    def read(self, root: Path) -> None:
        if not root.is_dir():
            self.problems.append(
                rules.READABLE.broken(
                    files.shown_name(root), 1, "findes ikke som mappe.", "Kør kommandoen fra projektets mappe."
                )
            )
            return
        for item in files.walk(root):
            if isinstance(item, Problem):
                self.problems.append(item)
            else:
                self._sort(item)
        for name in sorted(self.sources, key=lambda name: (name.parts[0] in LANGUAGES, str(name))):
            self._read_page(name)

    def _sort(self, found: Found) -> None:
        """Put a file where it belongs, or say that it belongs nowhere."""
        match found.name.parts:
            case (first, *_) if first == MEDIA_FOLDER:
                self._take_medium(found)
            case (first, file) if (
                first == _DATA_FOLDER and file.removesuffix(".yaml") in VOCABULARIES and file.endswith(".yaml")
            ):
                self._read_vocabulary(found)
            case (folder, file) if folder in TYPES:
                self._take_page(found, folder, file)
            case (language, folder, file) if language in LANGUAGES[1:] and folder in TYPES:
                self._take_page(found, folder, file)
            case _:
                self.problems.append(
                    rules.FILE_NAME.broken(
                        found.path,
                        1,
                        "ligger ikke i en mappe, siden kender.",
                        f"Flyt filen til en af mapperne {', '.join(TYPES)}.",
                    )
                )

    def _take_medium(self, found: Found) -> None:
        if found.name.suffix.lower() not in MEDIA_TYPES:
            self.problems.append(
                rules.MEDIA.broken(
                    found.path,
                    1,
                    f"er en {found.name.suffix or 'fil uden endelse'}, som ikke må ligge her.",
                    f"Brug en af {', '.join(sorted(MEDIA_TYPES))}.",
                )
            )
        else:
            self.media[str(found.name)] = found.location

    def _take_page(self, found: Found, folder: str, file: str) -> None:
        stem = file.removesuffix(".md")
        if stem == file or not _PLAIN_NAME.fullmatch(stem):
            right = f"{slug(stem.rsplit('.', 1)[0] if stem == file else stem) or 'en-side'}.md"
            self.problems.append(rules.FILE_NAME.broken(found.path, 1, f"hedder «{file}».", f"Kald den {right}"))
            return
        if found.name.parts[0] not in LANGUAGES:
            self.ids[folder].add(stem)
        source, problems = read_source(found)
        self.problems += problems
        if source:
            self.sources[found.name] = source

    def _read_page(self, name: PurePosixPath) -> None:
        source, model = self.sources[name], TYPES[name.parts[-2]]
        if name.parts[0] not in LANGUAGES:
            entry, problems = read_entry(source, name, model)
        else:
            danish = self.sources.get(PurePosixPath(*name.parts[1:]))
            if danish is None:
                missing = f"har ingen dansk side {'/'.join(name.parts[1:])}."
                if name.stem not in self.ids[name.parts[-2]]:
                    self.problems.append(
                        rules.TRANSLATION.broken(source.path, 1, missing, "Skriv den danske side først.")
                    )
                return
            entry, problems = read_translation(source, name, danish, model)
        self.problems += problems
        if entry:
            self.entries[name] = entry

    def _read_vocabulary(self, found: Found) -> None:
        text = files.read_text(found)
        if isinstance(text, Problem):
            self.problems.append(text)
            return
        self.problems += suspicious(found.path, text)
        source, problems = parse_list(found.path, text)
        self.problems += problems
        name = found.name.stem
        for id, value in (source.data if source else {}).items():
            assert source
            self._read_item(source, name, id, value)

    def _read_item(self, source: Source, vocabulary: str, id: str, value: Any) -> None:
        model = VOCABULARIES[vocabulary]
        if not _PLAIN_NAME.fullmatch(id):
            self.problems.append(
                rules.FILE_NAME.broken(source.path, source.line((id,)), f"har id'et «{id}».", f"Kald det {slug(id)}.")
            )
            return
        try:
            item = model.model_validate(value)
        except ValidationError as error:
            self.problems += messages.explain(error, source, model, (id,))
            return
        self.problems += messages.missing(source, model, item, draft=False, at=(id,))
        self.vocabularies[vocabulary][id] = item

    def resolve(self) -> None:
        """A problem for each reference to what is not there."""
        known: dict[str, set[str]] = {f"{_DATA_FOLDER}/{name}": set(items) for name, items in self.vocabularies.items()}
        known |= self.ids
        known["selvbetjening"] = self.ids["selvbetjening"] | set(self.vocabularies["katalog"])
        for entry in self.entries.values():
            for at, folder, id in references(entry.record):
                if id not in known[folder]:
                    self.problems.append(_no_such(entry.source, at, folder, id, known[folder]))
            for medium in (one for body in entry.bodies for one in body.media):
                if medium.target not in self.media:
                    self.problems.append(
                        rules.MEDIA.broken(
                            entry.source.path,
                            medium.line,
                            f"peger på «{medium.target}», som ikke findes.",
                            "Læg filen i content/medier/.",
                        )
                    )

    def library(self, day: date, drafts: bool) -> Library:
        shown = [entry for entry in self.entries.values() if entry.is_published(day) or (drafts and entry.is_draft)]
        shown.sort(key=lambda entry: (entry.language, entry.folder, sort_key(entry.record.title), entry.id))
        danish = {(entry.folder, entry.id) for entry in shown if entry.language == "da"}
        entries: dict[tuple[str, str], dict[str, Entry[Titled]]] = {}
        for entry in shown:
            if (entry.folder, entry.id) in danish:
                entries.setdefault((entry.language, entry.folder), {})[entry.id] = entry
        return Library(
            day,
            MappingProxyType({key: MappingProxyType(pages) for key, pages in entries.items()}),
            MappingProxyType(cast("dict[str, Owner]", self.vocabularies["ejere"])),
            MappingProxyType(cast("dict[str, Thing]", self.vocabularies["hav-klar"])),
            MappingProxyType(cast("dict[str, CatalogueEntry]", self.vocabularies["katalog"])),
            MappingProxyType(dict(sorted(self.media.items()))),
        )


def references(record: Model, at: KeyPath = ()) -> Iterator[tuple[KeyPath, str, str]]:
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


def _items(value: Any, at: KeyPath) -> Iterator[tuple[KeyPath, Any]]:
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


def _no_such(source: Source, at: KeyPath, folder: str, id: str, known: set[str]) -> Problem:
    message = f"«{messages.field_name(at)}» henviser til «{id}», som ikke findes i {folder}."
    return rules.REFERENCE.broken(
        source.path, source.line(at), message, messages.suggest(id, sorted(known), "Skriv siden, eller ret id'et.")
    )
