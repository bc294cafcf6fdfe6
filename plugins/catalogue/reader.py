"""From a content folder to the library of a day: every file read, every reference resolved, every problem told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any, cast

from pydantic import ValidationError

from . import files, messages, rules
from .danish import slug, sort_key
from .entries import LANGUAGES, Entry, read_entry, read_source, read_translation
from .files import MEDIA_FOLDER, MEDIA_TYPES, Found
from .forbidden import find_forbidden
from .frontmatter import Path as KeyPath
from .frontmatter import Source, parse_list
from .library import Library
from .problems import Problem
from .references import references
from .schema import TYPES, VOCABULARIES, CatalogueEntry, Inspection, Model, Owner, Thing, Titled
from .translation import overlay

_PLAIN_NAME = re.compile(r"(?=.{1,80}\Z)[a-z0-9]+(-[a-z0-9]+)*")
_MEDIA_NAME = re.compile(r"[^\\:*?\"<>|#%]+")
_DATA_FOLDER = "data"


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
        self.pages: set[PurePosixPath] = set()
        self.media: dict[str, Path] = {}
        self.lists: dict[str, Source | None] = {}
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
            case (first, *_) if first == _DATA_FOLDER:
                files_there = ", ".join(f"{name}.yaml" for name in VOCABULARIES)
                self._refuse_name(found, "hører ikke til her.", f"I mappen {_DATA_FOLDER} ligger kun {files_there}.")
            case _:
                hint = f"Flyt filen til en af mapperne {', '.join(TYPES)}."
                self._refuse_name(found, "ligger ikke i en mappe, siden kender.", hint)

    def _refuse_name(self, found: Found, message: str, hint: str) -> None:
        self.problems.append(rules.FILE_NAME.broken(found.path, 1, message, hint))

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
        elif not _MEDIA_NAME.fullmatch(str(found.name)):
            right = slug(found.name.stem) + found.name.suffix.lower()
            self._refuse_name(found, f"hedder «{found.name.name}», som ikke kan stå i en adresse.", f"Kald den {right}")
        elif problem := files.unreadable(found):
            self.problems.append(problem)
        else:
            self.media[str(found.name)] = found.location

    def _take_page(self, found: Found, folder: str, file: str) -> None:
        stem = file.removesuffix(".md")
        if stem == file or not _PLAIN_NAME.fullmatch(stem):
            right = slug(file.split(".")[0])[:80].strip("-") or "en-side"
            self._refuse_name(found, f"hedder «{file}».", f"Kald den {right}.md")
            return
        if found.name.parts[0] not in LANGUAGES:
            self.ids[folder].add(stem)
        self.pages.add(found.name)
        source, problems = read_source(found)
        self.problems += problems
        if source:
            self.sources[found.name] = source

    def _read_page(self, name: PurePosixPath) -> None:
        source, model = self.sources[name], TYPES[name.parts[-2]]
        if name.parts[0] not in LANGUAGES:
            entry, problems = read_entry(source, name, model)
        else:
            original = PurePosixPath(*name.parts[1:])
            danish = self.sources.get(original)
            if danish is None:
                missing = f"har ingen dansk side {'/'.join(name.parts[1:])}."
                if name.stem not in self.ids[name.parts[-2]]:
                    self.problems.append(
                        rules.TRANSLATION.broken(source.path, 1, missing, "Skriv den danske side først.")
                    )
                return
            if original not in self.entries:  # what is wrong there is told there
                self.problems += overlay(danish, source, model)[2]
                return
            if getattr(self.entries[original].record, "replaced_by", None):  # it leads on, and needs no more words
                source = replace(source, data={key: source.data[key] for key in source.data if key in danish.data})
            entry, problems = read_translation(source, name, danish, model)
        self.problems += problems
        if entry:
            self.entries[name] = entry

    def _read_vocabulary(self, found: Found) -> None:
        name = found.name.stem
        self.lists[name] = None
        text = files.read_text(found)
        if isinstance(text, Problem):
            self.problems.append(text)
            return
        self.problems += find_forbidden(found.path, text)
        self.lists[name], problems = parse_list(found.path, text)
        self.problems += problems
        if source := self.lists[name]:
            for id, value in source.data.items():
                self._read_item(source, name, id, value)

    def _read_item(self, source: Source, vocabulary: str, id: str, value: Any) -> None:
        model = VOCABULARIES[vocabulary]
        if not _PLAIN_NAME.fullmatch(id):
            self.problems.append(
                rules.FILE_NAME.broken(
                    source.path, source.line((id,)), f"har id'et «{id}».", f"Kald det {slug(id) or 'et-id'}."
                )
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
        known = self._known()
        for source, begin, record in self._records():
            for at, folder, id in references(record, begin):
                ids = known[folder]
                if ids is not None and id not in ids:
                    self.problems.append(_no_such(source, at, folder, id, ids))
        self._resolve_media()
        self._tell_addresses_apart()

    def _known(self) -> dict[str, set[str] | None]:
        """The ids of each folder, also of pages that were refused; None where a list could not be read."""
        lists = {name: set(source.data) if source else None for name, source in self.lists.items()}
        known = {f"{_DATA_FOLDER}/{name}": lists.get(name, set()) for name in VOCABULARIES}
        catalogue = known[f"{_DATA_FOLDER}/katalog"]
        services = None if catalogue is None else catalogue | self.ids["selvbetjening"]
        return known | self.ids | {"selvbetjening": services}

    def _records(self) -> Iterator[tuple[Source, KeyPath, Model]]:
        """Every record, with where it stands in its file."""
        yield from ((entry.source, (), entry.record) for entry in self.entries.values())
        for name, source in self.lists.items():
            if source:
                yield from ((source, (id,), item) for id, item in self.vocabularies[name].items())

    def _resolve_media(self) -> None:
        for entry in self.entries.values():
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

    def _tell_addresses_apart(self) -> None:
        seen: dict[str, Entry[Titled]] = {}
        for entry in self.entries.values():
            for address in entry.addresses:
                first = seen.setdefault(address, entry)
                if first is not entry:
                    message = f"får adressen {address}, som {first.source.path} også har."
                    problem = rules.ONE_NAME.broken(entry.source.path, 1, message, "Giv filen et andet navn.")
                    self.problems.append(problem)
        for entry in self.entries.values():
            for place, address in enumerate(entry.other_addresses):
                if address in seen:
                    line = entry.line("andre_adresser", place)
                    message = f"vil have adressen {address}, som {seen[address].source.path} har."
                    problem = rules.ONE_NAME.broken(entry.source.path, line, message, "Vælg en anden adresse.")
                    self.problems.append(problem)
                seen.setdefault(address, entry)

    def library(self, day: date, drafts: bool) -> Library:
        shown = [
            entry for entry in self.entries.values() if entry.record.is_published(day) or (drafts and entry.is_draft)
        ]
        shown.sort(key=lambda entry: (entry.language, entry.folder, sort_key(entry.record.title), entry.id))
        entries: dict[tuple[str, str], dict[str, Entry[Titled]]] = {}
        for entry in shown:
            entries.setdefault((entry.language, entry.folder), {})[entry.id] = entry
        return Library(
            day,
            MappingProxyType({key: MappingProxyType(pages) for key, pages in entries.items()}),
            MappingProxyType(cast("dict[str, Owner]", self.vocabularies["ejere"])),
            MappingProxyType(cast("dict[str, Thing]", self.vocabularies["hav-klar"])),
            MappingProxyType(cast("dict[str, CatalogueEntry]", self.vocabularies["katalog"])),
            MappingProxyType(cast("dict[str, Inspection]", self.vocabularies["eftersyn"])),
            MappingProxyType(dict(sorted(self.media.items()))),
            frozenset(str(name.with_suffix("")) for name in self.pages - set(self.entries)),
        )


def _no_such(source: Source, at: KeyPath, folder: str, id: str, known: set[str]) -> Problem:
    message = f"«{messages.field_name(at)}» henviser til «{id}», som ikke findes i {folder}."
    return rules.REFERENCE.broken(
        source.path, source.line(at), message, messages.suggest(id, sorted(known), "Skriv siden, eller ret id'et.")
    )
