"""From text to keys with lines, and a body. What is refused is in `odd_files` and the folders of mistakes."""

from __future__ import annotations

import pytest
import yaml

from plugins.catalogue import frontmatter
from plugins.catalogue.frontmatter import Source, parse_list, parse_page
from tests.helpers import ROOT

TEXT = """---
titel: "Pas: nyt"
handling:
  art: side
  login:
    - mitid
pris:
  - tekst: Gratis
  - hvad: a
    tekst: b
---

Hej.
"""


def parsed(text: str) -> Source:
    source, problems = parse_page("a.md", text)
    assert problems == []
    assert source is not None
    return source


def test_every_scalar_is_text() -> None:
    written = {"a": "10:30", "b": "nej", "c": "0123", "d": "2026-11-24", "e": "1e3", "f": "true", "g": "=", "h": "0o7"}
    text = "".join(f"{key}: {value}\n" for key, value in written.items())
    assert parsed(f"---\n{text}---\n").data == written


@pytest.mark.parametrize(
    ("at", "line"),
    [
        (("titel",), 2),
        (("handling",), 3),
        (("handling", "login", 0), 6),
        (("pris", 1), 9),
        (("pris", 1, "tekst"), 10),
        (("pris", 1, "aar"), 9),
        (("handling", "link"), 3),
        (("findes-ikke",), 2),
    ],
)
def test_a_key_has_its_line_or_that_of_what_is_around_it(at: tuple[str | int, ...], line: int) -> None:
    assert parsed(TEXT).line(at) == line


def test_the_body_begins_after_the_front_matter() -> None:
    source = parsed(TEXT)
    assert source.body == "\nHej.\n"
    assert source.body_line == 12
    assert source.text.split("\n")[source.body_line] == "Hej."


def test_a_rule_of_dashes_in_the_body_ends_nothing() -> None:
    assert parsed("---\ntitel: x\n---\na\n\n---\n\nb\n").body == "a\n\n---\n\nb\n"


def test_a_vocabulary_is_read_from_its_first_line() -> None:
    source, problems = parse_list("ejere.yaml", "# hej\nkk:\n  navn: x\n")
    assert problems == []
    assert source is not None
    assert source.line(("kk", "navn")) == 3


@pytest.mark.parametrize(
    ("front", "message"),
    [
        (
            "titel: Pas: nyt",
            (
                "2: fejl K010 kan ikke læses: «titel: Pas: nyt». "
                "Er der kolon i teksten? Sæt den i anførselstegn. Ellers ret indrykningen."
            ),
        ),
        ("titel:\tx", "2: fejl K010 kan ikke læses: «titel: x». Brug mellemrum i stedet for tabulator."),
        ("titel: @x", "2: fejl K010 kan ikke læses: «titel: @x». Sæt teksten i anførselstegn."),
        ("titel: *x*", "2: fejl K010 kan ikke læses: «titel: *x*». Sæt teksten i anførselstegn."),
        ('titel: "x\nformaal: y', '2: fejl K010 kan ikke læses: «titel: "x». Et anførselstegn mangler sin mage.'),
        ('titel: "\\q"', '2: fejl K010 kan ikke læses: «titel: "\\q"». Skriv \\\\ i stedet for \\.'),
        ('titel: "\\u202e"', "2: fejl K011 skriver et tegn som «\\u». Skriv tegnet selv."),
        (
            "titel: &a x",
            "2: fejl K011 bruger et YAML-anker (& eller *). Skriv teksten helt ud, eller sæt den i anførselstegn.",
        ),
        ("titel: !x y", "2: fejl K011 bruger et YAML-mærke (!x). Fjern det, eller sæt teksten i anførselstegn."),
        ("a: b\na: c", "3: fejl K014 «a» står også i linje 2. Slet det ene, eller saml dem."),
        ("a:", "2: fejl K015 «a» er tomt. Skriv en værdi, skriv ukendt, eller fjern linjen."),
        ("<<: b", "2: fejl K011 har et felt uden et almindeligt navn. Giv feltet et navn."),
        (f"a: {'[' * 11}{']' * 11}", "2: fejl K017 har felter i alt for mange lag. Fjern de inderste."),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_do(front: str, message: str) -> None:
    _, problems = parse_page("a.md", f"---\n{front}\n---\n")
    assert [str(problem) for problem in problems] == [f"a.md:{message}"]


ODD_VALUES = """---
a: null
b: ~
c: "null"
d: 'to '' og "tre"'
e: {}
f: []
g: [x, {y: z}]
h: |
  en
    to
i: >-
  tre
  fire
j: fem
  seks # ej med
k: æ😀
---
"""


def test_the_quick_reader_and_the_slow_one_read_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [ODD_VALUES, *(path.read_text("utf-8") for path in sorted((ROOT / "content").rglob("*.md")))]
    quick = [parse_page("a.md", text) for text in texts]
    assert yaml.__with_libyaml__
    monkeypatch.setattr(frontmatter, "_QUICK", yaml.BaseLoader)
    assert [parse_page("a.md", text) for text in texts] == quick
