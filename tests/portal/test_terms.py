"""Which words a page explains, where, and how often: the real views of small sites."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from plugins.portal import search
from plugins.portal.terms import MOST
from tests.helpers import library_of, make_site, portal_of, rewrite, views_of, write

SERVICE = "selvbetjening/pas.md"
PAGE = "sider/om.md"


def term(content: Path, word: str, *lines: str, id: str = "ord") -> None:
    """A word of the glossary, explained by itself backwards."""
    write(content, f"ordbog/{id}.md", "\n".join(["---", f"titel: {word}", f"forklaring: {word[::-1]}", *lines, "---"]))


def page(content: Path, text: str) -> None:
    write(content, PAGE, f"---\ntitel: Om siden\nformaal: Læs om siden.\ngennemset: 2026-11-24\n---\n{text}\n")


def pieces(content: Path, address: str = "/om/") -> list[dict[str, Any]]:
    shown: list[dict[str, Any]] = views_of(portal_of(content))[address]["prose"]
    return shown


def explained(content: Path, text: str) -> list[str]:
    """The words that a page of this text explains."""
    page(content, text)
    return [one["word"] for piece in pieces(content) for one in piece["terms"]]


@pytest.fixture
def content(content: Path) -> Path:
    return make_site(content)


def test_a_word_is_explained_after_the_block_that_is_first_to_use_it(content: Path) -> None:
    term(content, "fuldmagt")
    page(content, "Hej.\n\n- Giv en fuldmagt.\n- Fuldmagt er nok.\n\nEn fuldmagt til.")
    first, rest = pieces(content)
    assert first["html"] == "<p>Hej.</p>\n<ul>\n<li>Giv en fuldmagt."
    assert first["terms"] == [{"word": "fuldmagt", "article": "unsaid", "explanation": "tgamdluf"}]
    assert rest == {"html": "</li>\n<li>Fuldmagt er nok.</li>\n</ul>\n<p>En fuldmagt til.</p>", "terms": []}


def test_a_text_without_such_words_is_in_one_piece(content: Path) -> None:
    page(content, "Hej.\n\nHej igen.")
    assert pieces(content) == [{"html": "<p>Hej.</p>\n<p>Hej igen.</p>", "terms": []}]


@pytest.mark.parametrize(
    "text",
    ["fuldmagt", "Fuldmagten", "FULDMAGTER", "fuldmagternes", "»fuldmagt«", "fuldmagt/aftale", "*fuldmagt*en"],
)
def test_a_word_is_found_with_its_endings_and_in_capitals(content: Path, text: str) -> None:
    term(content, "fuldmagt")
    assert explained(content, text) == ["fuldmagt"]


@pytest.mark.parametrize("text", ["handlefuldmagt", "fuldmagtsgiver", "fuldmagt-app", "e-fuldmagt", "fuld magt"])
def test_a_word_inside_another_is_another_word(content: Path, text: str) -> None:
    term(content, "fuldmagt")
    assert explained(content, text) == []


def test_a_form_that_no_ending_makes_is_found_where_it_is_written_down(content: Path) -> None:
    term(content, "almen bolig", "former:", "  - almene boliger", "  - c/o")
    assert explained(content, "De almene\nboliger.") == ["almen bolig"]
    assert explained(content, "Skriv c/o, og send.") == ["almen bolig"]


def test_no_word_is_found_inside_a_longer_one(content: Path) -> None:
    term(content, "bolig", id="a")
    term(content, "almen bolig", id="b")
    assert explained(content, "En almen bolig.") == ["almen bolig"]


def test_a_word_everybody_knows_is_not_explained_and_still_hides_those_inside_it(content: Path) -> None:
    term(content, "post", id="a")
    term(content, "Digital Post", "forklar_i_teksten: nej", id="b")
    assert explained(content, "Digital Post.") == []


@pytest.mark.parametrize("text", ["## Fuldmagt", "[fuldmagt](/hjaelp/)", "`fuldmagt`"])
def test_headings_links_and_code_explain_nothing(content: Path, text: str) -> None:
    term(content, "fuldmagt")
    assert explained(content, text) == []


def test_several_words_of_a_block_are_explained_in_its_order(content: Path) -> None:
    term(content, "fuldmagt", id="a")
    term(content, "aktindsigt", id="b")
    assert explained(content, "Aktindsigt kræver fuldmagt, og fuldmagt kræver aktindsigt.") == [
        "aktindsigt",
        "fuldmagt",
    ]


def test_a_page_explains_the_first_few_and_no_more(content: Path) -> None:
    words = ["fuldmagt", "aktindsigt", "dispensation", "visitation"]
    for word in words:
        term(content, word, id=word)
    assert explained(content, "\n\n".join(words)) == words[:MOST]


def test_what_a_page_is_about_is_not_explained_on_it(content: Path) -> None:
    term(content, "side", id="a")  # »Om siden«
    term(content, "portal", id="om")  # the page's own id
    assert explained(content, "En side af portalen.") == []


@pytest.mark.parametrize(("line", "article"), [("en", "common"), ("et", "neuter"), ("ingen", "none")])
def test_the_question_has_the_article_of_the_word(content: Path, line: str, article: str) -> None:
    term(content, "fuldmagt", f"artikel: {line}")
    page(content, "Fuldmagt.")
    assert pieces(content)[0]["terms"][0]["article"] == article


def test_a_draft_explains_nothing(content: Path) -> None:
    term(content, "fuldmagt", "status: kladde")
    assert explained(content, "Fuldmagt.") == []


# Other languages


@pytest.fixture
def english(content: Path) -> Path:
    term(content, "fuldmagt", id="a")
    term(content, "aktindsigt", id="b")
    write(content, "en/ordbog/a.md", "---\nforklaring: A power of attorney.\n---\n")
    write(content, f"en/{PAGE}", "---\ntitel: About\nformaal: About.\n---\nA fuldmagt.\n\nAn aktindsigt.\n")
    return content


def test_an_english_page_explains_the_danish_words_that_are_explained_in_english(english: Path) -> None:
    terms = [one for piece in pieces(english, "/en/om/") for one in piece["terms"]]
    assert terms == [{"word": "fuldmagt", "article": "unsaid", "explanation": "A power of attorney."}]


def test_a_page_in_a_third_language_explains_nothing(content: Path) -> None:
    term(content, "fuldmagt")
    rewrite(content, PAGE, "titel:", "sprog: ar\nsprognavn: العربية\ntitel:")
    write(content, PAGE, (content / PAGE).read_text("utf-8") + "fuldmagt\n")
    assert [piece["terms"] for piece in pieces(content)] == [[]]


# Fields


SERVICE_FIELDS = """hvem: Alle med ordet et.
trin:
  - Hent ordet to.
ja_hvis:
  - Du har ordet tre.
nej_hvis:
  - Du har ikke ordet fire.
bagefter:
  - Du får ordet fem.
klage: Klag over ordet seks.
"""


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("mitid", lambda view: view["have_ready"][0]),
        ("et", lambda view: view["ledger"][0]),
        ("to", lambda view: view["steps"][0]),
        ("tre", lambda view: view["eligible_if"][0]),
        ("fire", lambda view: view["not_if"][0]),
        ("fem", lambda view: view["afterwards"][0]),
        ("seks", lambda view: view["appeal"]),
        ("syv", lambda view: view["prose"][0]),
    ],
)
def test_a_service_explains_where_it_says_the_word(content: Path, word: str, place: Any) -> None:
    rewrite(content, SERVICE, "foelsom:", f"{SERVICE_FIELDS}foelsom:")
    write(content, SERVICE, (content / SERVICE).read_text("utf-8") + "\nSe ordet syv.\n")
    term(content, word)
    view = views_of(portal_of(content))["/selvbetjening/pas/"]
    assert [one["word"] for one in place(view)["terms"]] == [word]
    assert as_found(view) == [word]


def as_found(view: Any) -> list[str]:
    """Every word a view explains, wherever that is."""
    if isinstance(view, dict):
        return [one["word"] for one in view.get("terms", [])] + [
            word for one in view.values() for word in as_found(one)
        ]
    return [word for one in view for word in as_found(one)] if isinstance(view, list) else []


def test_a_service_explains_in_the_order_it_is_read(content: Path) -> None:
    rewrite(content, SERVICE, "foelsom:", f"{SERVICE_FIELDS}foelsom:")
    for number in ("seks", "fem", "et", "to"):
        term(content, number, id=number)
    assert as_found(views_of(portal_of(content))["/selvbetjening/pas/"]) == ["et", "to", "fem"]


HELP = """---
titel: {title}
formaal: Se hvordan.
art: {kind}
hjaelpen_er: selv
tjenester:
  - pas
{fields}
gennemset: 2026-11-24
---
"""


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("guide", "trin:\n  - titel: Hent ordet\n    tekst: Giv en fuldmagt."),
        ("spoergsmaal", "spoergsmaal:\n  - spoergsmaal: Hvordan?\n    svar: Med en fuldmagt."),
        ("video", "video:\n  fil: a.mp4\n  tekst: Giv en fuldmagt."),
    ],
)
def test_a_help_function_explains_in_steps_answers_and_transcripts(content: Path, kind: str, fields: str) -> None:
    term(content, "fuldmagt")
    write(content, "hjaelp/a.md", HELP.format(title="Hjælp", kind=kind, fields=fields))
    assert as_found(views_of(portal_of(content))["/hjaelp/a/"]) == ["fuldmagt"]


def test_a_life_situation_explains_in_the_order_of_its_phases(content: Path) -> None:
    for word in ("fuldmagt", "aktindsigt", "dispensation"):
        term(content, word, id=word)
    steps = [("efter", "Giv fuldmagt."), ("foer", "Søg aktindsigt.")]
    lines = "".join(f"  - tjeneste: pas\n    naar: {when}\n    note: {note}\n" for when, note in steps)
    write(
        content,
        "livssituationer/rejse.md",
        f"---\ntitel: Rejse\nformaal: Se.\nemne: pas-og-attester\nfoelsom: nej\ntrin:\n{lines}"
        "sker_af_sig_selv:\n  - Du får dispensation.\ngennemset: 2026-11-24\n---\n",
    )
    view = views_of(portal_of(content))["/livssituationer/rejse/"]
    assert as_found(view) == ["aktindsigt", "fuldmagt", "dispensation"]


# What stays out of it


def test_the_glossary_and_the_other_tools_explain_nothing(content: Path) -> None:
    term(content, "fuldmagt")
    write(content, "sider/ordbog.md", "---\ntitel: Ordbog\nformaal: Find et ord.\n---\nFx fuldmagt.\n")
    assert as_found(views_of(portal_of(content))["/ordbog/"]) == []


def test_explanations_are_no_part_of_search_or_of_what_machines_are_told(content: Path) -> None:
    def told(site: Path) -> str:
        machines = [view["structured_data"] for view in views_of(portal_of(site)).values()]
        return json.dumps([machines, list(search.documents(library_of(site), "da"))])

    questions = "spoergsmaal:\n  - spoergsmaal: Hvordan?\n    svar: Med en fuldmagt."
    write(content, "hjaelp/a.md", HELP.format(title="Svar", kind="spoergsmaal", fields=questions) + "En fuldmagt.\n")
    before = told(content)
    term(content, "fuldmagt")
    assert as_found(views_of(portal_of(content))["/hjaelp/a/"]) == ["fuldmagt"]
    assert told(content) == before
    assert "fuldmagt" in before
