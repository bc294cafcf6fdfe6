"""From a content folder to a library: what is published, resolved and told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from plugins.catalogue.reader import load
from plugins.catalogue.schema import Page
from tests.helpers import DAY, library_of, make_site, rewrite, write

PAGE = "---\ntitel: {}\nformaal: x\n{}---\n"


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make_site(tmp_path / "content")


def errors(content: Path) -> list[str]:
    return [str(problem) for problem in load(content, DAY)[1]]


def test_drafts_and_pages_of_another_day_are_left_out_unless_asked_for(content: Path) -> None:
    write(content, "sider/a.md", PAGE.format("A", "status: kladde\n"))
    write(content, "sider/b.md", PAGE.format("B", "udgiv_fra: 2026-12-01\n"))
    assert library_of(content).find(Page, "a") is None
    assert library_of(content, drafts=True).find(Page, "a")
    assert library_of(content).find(Page, "b") is None
    assert library_of(content, date(2026, 12, 1)).find(Page, "b")


def test_a_translation_is_gone_when_its_danish_page_is(content: Path) -> None:
    write(content, "sider/a.md", PAGE.format("A", "status: kladde\n"))
    write(content, "en/sider/a.md", "---\ntitel: A\n---\n")
    assert library_of(content).find(Page, "a", "en") is None
    assert library_of(content, drafts=True).find(Page, "a", "en")


def test_a_reference_to_nothing_is_told_with_its_line(content: Path) -> None:
    rewrite(content, "selvbetjening/pas.md", "  - pas-trin-for-trin", "  - pas-trin-for-trinn")
    assert errors(content) == [
        (
            "content/selvbetjening/pas.md:19: fejl K024 «hjaelp nr. 1» henviser til «pas-trin-for-trinn», "
            "som ikke findes i hjaelp. Mente du «pas-trin-for-trin»?"
        )
    ]


def test_a_service_of_the_catalogue_may_be_referred_to(content: Path) -> None:
    entry = "kortet:\n  navn: Kort\n  navn_en: Card\n  ejer: bykontoret\n"
    write(content, "data/katalog.yaml", entry + (content / "data/katalog.yaml").read_text("utf-8"))
    write(content, "sider/a.md", PAGE.format("A", "genveje:\n  - kortet\n"))
    assert errors(content) == []


def test_references_of_the_vocabularies_are_resolved_too(content: Path) -> None:
    rewrite(content, "data/katalog.yaml", "ejer: bykontoret", "ejer: bykontor")
    assert errors(content) == [
        (
            "content/data/katalog.yaml:4: fejl K024 «pas.ejer» henviser til «bykontor», som ikke findes i data/ejere. "
            "Mente du «bykontoret»?"
        )
    ]


@pytest.mark.parametrize("name", ["data/ejere.yaml", "data/katalog.yaml", "data/hav-klar.yaml"])
def test_one_mistake_in_a_vocabulary_is_told_once(content: Path, name: str) -> None:
    write(content, name, "a:\tb\n")
    assert [line.split(": ")[0] for line in errors(content)] == [f"content/{name}:1"]


def test_a_page_that_is_refused_is_still_one_that_may_be_referred_to(content: Path) -> None:
    write(content, "hjaelp/pas-trin-for-trin.md", "titel: x\n")
    assert [line.split(": ")[0] for line in errors(content)] == ["content/hjaelp/pas-trin-for-trin.md:1"]


def test_two_pages_do_not_get_the_same_address(content: Path) -> None:
    write(content, "sider/a.md", PAGE.format("A", "under: om\n"))
    write(content, "en/sider/forside.md", "---\ntitel: Home\n---\n")
    write(content, "sider/en.md", PAGE.format("En", ""))
    assert errors(content) == [
        (
            "content/en/sider/forside.md:1: fejl K008 får adressen /en/, som content/sider/en.md også har. "
            "Giv filen et andet navn."
        )
    ]


def test_no_page_has_the_address_that_leads_to_another(content: Path) -> None:
    write(content, "sider/a.md", PAGE.format("A", "andre_adresser:\n  - /kort/\n  - /om/\n"))
    write(content, "sider/b.md", PAGE.format("B", "andre_adresser:\n  - /kort/\n"))
    said = "fejl K008 vil have adressen"
    assert errors(content) == [
        f"content/sider/a.md:6: {said} /om/, som content/sider/om.md har. Vælg en anden adresse.",
        f"content/sider/b.md:5: {said} /kort/, som content/sider/a.md har. Vælg en anden adresse.",
    ]


def test_a_danish_page_that_is_no_text_is_told_once_and_its_translation_is_not_blamed(content: Path) -> None:
    (content / "sider/a.md").write_bytes("---\ntitel: Åbning\n---\n".encode("latin-1"))
    write(content, "en/sider/a.md", "---\ntitel: Opening\n---\n")
    (line,) = errors(content)
    assert line.startswith("content/sider/a.md:2: fejl K006 ")


def test_reading_twice_gives_the_same(content: Path) -> None:
    write(content, "sider/a.md", PAGE.format("A", "zzz: x\naaa: x\n"))
    first, second = load(content, DAY), load(content, DAY)
    assert first[1] == second[1]
    assert first[0] == second[0]
