"""Planted barriers: a small good site, and faults that each break one thing in it.

`good/` is a site without a barrier. A fault is a file in a folder for its kind: what somebody meets, which success
criterion it fails, how the page must be shown for it to be there, the smallest change that makes it, and the rules that
must say so. A barrier that no rule can see says why in `missed`. `tests/a11y/test_faults.py` holds the gate to it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from tests.helpers import MINIMAL

FOLDER = Path(__file__).resolve().parent
GOOD = FOLDER / "good"
CONTENT = "content"
"""Where in the good site what an editor wrote is: the minimal site of the other tests."""

Look = Literal["dark", "320 px", "forced colours", "menu open", "suggestions open", "details open"]


class Fault(BaseModel):
    """One barrier, as its file states it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    barrier: str
    criterion: str = Field(pattern=r"^(\d\.\d\.\d+|best practice|validity|links|help)$")
    """Of WCAG 2.2, or else the promise that is broken."""
    page: str = "/"
    """Where it is met."""
    look: tuple[Look, ...] = ()
    file: str = "index.html"
    replace: dict[str, str] = Field(default_factory=dict)
    """What stands once in the file, and what comes there instead."""
    style: str = ""
    """Rules for the end of the style sheet."""
    script: str = ""
    """Lines for the end of the script."""
    caught_by: tuple[str, ...] = ()
    missed: str = ""

    @model_validator(mode="after")
    def _changes_something_and_is_caught_or_missed(self) -> Self:
        if not (self.replace or self.style or self.script):
            raise ValueError(f"{self.id} changes nothing")
        if bool(self.caught_by) == bool(self.missed):
            raise ValueError(f"{self.id} is either caught by rules or missed for a reason")
        return self

    @property
    def kind(self) -> str:
        return self.id.split("/")[0]

    @property
    def is_of_content(self) -> bool:
        return self.file.startswith(f"{CONTENT}/")

    def changes(self, site: Path) -> dict[Path, str]:
        """The files of a good site that the barrier changes, and what is in them then."""
        texts = {site / name: (site / name).read_text("utf-8") for name in (self.file, "style.css", "main.js")}
        for old, new in self.replace.items():
            assert texts[site / self.file].count(old) == 1, f"{self.id}: «{old}» must stand once in {self.file}"
            texts[site / self.file] = texts[site / self.file].replace(old, new)
        texts[site / "style.css"] += self.style
        texts[site / "main.js"] += self.script
        return {path: text for path, text in texts.items() if text != path.read_text("utf-8")}


def read(path: Path) -> Fault:
    stated = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    return Fault(id=path.relative_to(FOLDER).with_suffix("").as_posix(), **stated)


FAULTS = [read(path) for path in sorted(FOLDER.glob("*/*.yaml"))]


def make_good(site: Path) -> Path:
    """A copy of the good site, to plant barriers in."""
    shutil.copytree(GOOD, site)
    shutil.copytree(MINIMAL, site / CONTENT)
    return site


@contextmanager
def planted(fault: Fault, site: Path) -> Iterator[None]:
    """Let a copy of the good site have a barrier, for as long as somebody looks at it."""
    changes = fault.changes(site)
    good = {path: path.read_text("utf-8") for path in changes}
    try:
        for path, text in changes.items():
            path.write_text(text, encoding="utf-8")
        yield
    finally:
        for path, text in good.items():
            path.write_text(text, encoding="utf-8")


def together(faults: Iterable[Fault]) -> list[list[Fault]]:
    """Faults in groups that can be planted at once: met on one page in one look, and none in the way of another."""
    groups: list[list[Fault]] = []
    for fault in faults:
        group = next((group for group in groups if all(_are_apart(fault, other) for other in group)), None)
        if group is None:
            groups.append(group := [])
        group.append(fault)
    return groups


def _are_apart(one: Fault, other: Fault) -> bool:
    """Whether both are met in one place, and what each replaces is left alone by the other."""
    met = (one.page, one.look, one.is_of_content) == (other.page, other.look, other.is_of_content)
    texts = [old for fault in (one, other) for old in fault.replace]
    return met and not any(a != b and a in b for a in texts for b in texts) and not one.replace.keys() & other.replace
