"""One page as it was read."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

import pytest

from plugins.catalogue.entries import Entry, read_entry, read_translation
from plugins.catalogue.frontmatter import Source, parse_page
from plugins.catalogue.problems import Problem
from plugins.catalogue.schema import TYPES, Titled


def source(front: str, body: str = "", path: str = "a.md") -> Source:
    read, problems = parse_page(path, f"---\n{front}---\n{body}")
    assert read is not None
    assert problems == []
    return read


def entry(name: str, front: str, body: str = "") -> Entry[Titled]:
    place = PurePosixPath(name)
    found, problems = read_entry(source(front, body), place, TYPES[place.parts[-2]])
    assert [problem for problem in problems if problem.is_error] == []
    assert found is not None
    return found


PAGE = "titel: x\nformaal: x\n"
NOTICE = "titel: x\nbesked: x\nalvor: nede\nfra: 2026-11-24 8:00\ntil: ukendt\nmeldt_af: x\n"


@pytest.mark.parametrize(
    ("name", "front", "address"),
    [
        ("sider/forside.md", PAGE, "/"),
        ("sider/404.md", PAGE, "/404.html"),
        ("sider/privatliv.md", PAGE, "/privatliv/"),
        ("sider/privatliv.md", f"{PAGE}under: om\n", "/om/privatliv/"),
        ("ordbog/cpr.md", "titel: x\nforklaring: x\n", "/ordbog/#cpr"),
        ("driftsbeskeder/mitid.md", NOTICE, "/driftsstatus/#mitid"),
        ("valg/pas.md", f"{PAGE}status: kladde\n", "/kan-jeg-selv/pas/"),
        ("emner/familie.md", f"{PAGE}nummer: 1\nfarve: tegl\n", "/emner/familie/"),
    ],
)
def test_a_page_has_its_address(name: str, front: str, address: str) -> None:
    assert entry(name, front).address == address


def test_a_translation_has_the_address_of_its_language_and_the_facts_of_the_danish_page() -> None:
    danish = source(f"{PAGE}under: om\ngennemset: 2026-11-24\n", path="da.md")
    english = source("titel: Privacy\n", "Hello.", "en.md")
    found, problems = read_translation(english, PurePosixPath("en/sider/privatliv.md"), danish, TYPES["sider"])
    assert problems == []
    assert found is not None
    assert (found.address, found.language, found.foreign) == ("/en/om/privatliv/", "en", frozenset({"formaal"}))
    assert getattr(found.record, "reviewed") == date(2026, 11, 24)  # noqa: B009  (a field of one type)
    assert found.body.html == "<p>Hello.</p>"


@pytest.mark.parametrize(
    ("front", "day", "published"),
    [
        ("", "2026-11-24", True),
        ("status: kladde\n", "2026-11-24", False),
        ("status: skjult\n", "2026-11-24", True),
        ("udgiv_fra: 2026-11-25\n", "2026-11-24", False),
        ("udgiv_fra: 2026-11-24\n", "2026-11-24", True),
        ("udgiv_til: 2026-11-24\n", "2026-11-24", True),
        ("udgiv_til: 2026-11-23\n", "2026-11-24", False),
    ],
)
def test_a_page_is_published_on_its_days(front: str, day: str, published: bool) -> None:
    assert entry("sider/a.md", PAGE + front).record.is_published(date.fromisoformat(day)) is published


def test_a_hidden_page_is_not_listed() -> None:
    assert not entry("sider/a.md", f"{PAGE}status: skjult\n").is_listed
    assert entry("sider/a.md", PAGE).is_listed


def test_prose_in_fields_is_converted_and_checked_as_the_body_is() -> None:
    front = (
        "titel: x\nformaal: x\nart: spoergsmaal\nhjaelpen_er: selv\ngennemset: 2026-11-24\n"
        "spoergsmaal:\n  - spoergsmaal: Hvad?\n    svar: Se [her](/om/).\n"
    )
    found = entry("hjaelp/a.md", front, "[b](/emner/)")
    assert [link.target for body in found.bodies for link in body.links] == ["/emner/", "/om/"]
    bad, problems = read_entry(
        source(front.replace("/om/", "javascript:x")), PurePosixPath("hjaelp/a.md"), TYPES["hjaelp"]
    )
    assert bad is None
    assert told(problems) == ["K028 9"]


def test_a_page_is_written_in_the_language_it_says_else_in_that_of_its_folder() -> None:
    assert entry("sider/a.md", f"{PAGE}sprog: ar\nsprognavn: العربية\n", "a").written_in == "ar"
    assert entry("sider/a.md", PAGE, "a").written_in == "da"


def test_what_can_be_taken_along_on_paper_has_an_address_for_that_in_two_sizes() -> None:
    on_paper = ("/livssituationer/a/", "/livssituationer/a/seddel/", "/livssituationer/a/seddel/stor-skrift/")
    assert entry("livssituationer/a.md", f"{PAGE}status: kladde\n").addresses == on_paper
    replaced = entry("selvbetjening/a.md", f"{PAGE}status: kladde\nerstattet_af: b\n")
    assert (replaced.has_handout, replaced.addresses) == (False, ("/selvbetjening/a/",))


def test_a_decision_guide_has_an_address_for_each_question_but_the_first_and_for_each_advice() -> None:
    answers = "    svar:\n      - tekst: a\n        til: b\n      - tekst: b\n        til: c\n"
    questions = f"spoergsmaal:\n  - id: a\n    tekst: a\n{answers}  - id: b\n    tekst: b\n{answers}"
    advice = "raad:\n  - id: c\n    art: telefon\n    titel: c\n    tekst: c\n    sted: d\n"
    found = entry("valg/pas.md", f"{PAGE}status: kladde\n{questions}{advice}")
    assert found.addresses == ("/kan-jeg-selv/pas/", "/kan-jeg-selv/pas/b/", "/kan-jeg-selv/pas/c/")
    assert entry("sider/a.md", PAGE).addresses == ("/a/",)


def told(problems: list[Problem]) -> list[str]:
    return [f"{problem.code} {problem.line}" for problem in problems]
