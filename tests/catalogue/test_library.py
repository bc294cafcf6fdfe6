"""All records of the portal, with every reference resolved."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.schema import Service, Term
from tests.helpers import library_of, make_site, write


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make_site(tmp_path / "content")


def test_pages_stand_in_alphabetical_order(content: Path) -> None:
    for id, title in {"a": "Åben", "b": "Æble", "c": "Zoo"}.items():
        write(content, f"ordbog/{id}.md", f"---\ntitel: {title}\nforklaring: x\n---\n")
    assert [term.record.title for term in library_of(content).all(Term)] == ["Zoo", "Æble", "Åben"]


def test_those_that_are_not_there_are_passed_over(content: Path) -> None:
    library = library_of(content)
    assert [entry.id for entry in library.those(Service, ["nej", "pas"])] == ["pas"]
    assert "/selvbetjening/pas/" in library.addresses()


def test_a_library_cannot_be_changed(content: Path) -> None:
    with pytest.raises(TypeError):
        library_of(content).media["x"] = Path("x")  # type: ignore[index]
