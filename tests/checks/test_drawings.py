"""A drawing that is not in the theme is told once, at the word that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import drawings
from tests.helpers import FULL, library_of, make_site, rewrite

TOPIC = "emner/pas-og-attester.md"


def said(content: Path, *names: str) -> list[str]:
    return [str(problem).partition("content/")[2] for problem in drawings.check(library_of(content), names)]


def test_a_drawing_that_is_there_is_fine(content: Path) -> None:
    assert said(make_site(content, base=FULL), "pas-og-attester", "lane-about") == []


def test_a_page_without_a_drawing_is_fine(content: Path) -> None:
    assert said(make_site(content)) == []


@pytest.mark.parametrize(
    ("page", "name", "known", "hint"),
    [
        (TOPIC, "pas-og-atester", "pas-og-attester", "Mente du «pas-og-attester»?"),
        ("sider/om.md", "lane-abot", "lane-about", "Mente du «lane-about»?"),
        (TOPIC, "pas", "skolestart", "Vælg en af dem i theme/static/drawings/, eller fjern linjen."),
        (TOPIC, "lane-about", "lane-about", "Vælg en af dem i theme/static/drawings/, eller fjern linjen."),
        ("sider/om.md", "skolestart", "skolestart", "Vælg en af dem i theme/static/drawings/, eller fjern linjen."),
    ],
)
def test_one_that_is_not_is_told_in_danish(page: str, name: str, known: str, hint: str, content: Path) -> None:
    rewrite(make_site(content), page, "formaal:", f"tegning: {name}\nformaal:")
    line = (content / page).read_text("utf-8").splitlines().index(f"tegning: {name}") + 1
    assert said(content, known) == [
        f"{page}:{line}: fejl K024 «tegning» peger på «{name}», som ikke er en tegning til denne slags side. {hint}"
    ]


def test_the_danish_page_is_told_and_not_its_translation(content: Path) -> None:
    make_site(content, base=FULL)
    assert (content / "en" / TOPIC).is_file()
    assert [line.split(":")[0] for line in said(content, "lane-about")] == [TOPIC]
