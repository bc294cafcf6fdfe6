"""Checks over pages as they are served: small HTML, good and bad."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.checks import PAGE_CHECKS, PageCheck, check_pages
from plugins.checks.page import ParsedPage
from plugins.checks.pages import active_markup, headings, identifiers, links, orphans, titles

FILES = {"assets/style.css", "medier/pas.mp4"}


def page(body: str, path: str = "index.html", title: str = "Forside", head: str = "", lang: str = "da") -> ParsedPage:
    html = f'<!doctype html><html lang="{lang}"><head><title>{title}</title>{head}</head><body>{body}</body></html>'
    return ParsedPage.parse(path, f"content/{path}.md", html)


def said(check: PageCheck, *pages: ParsedPage) -> list[str]:
    return [str(problem) for problem in check.check(list(pages), FILES)]


BAD: list[tuple[PageCheck, str, str]] = [
    (links, '<a href="/pas/">pas</a>', "hvor «/pas/» ikke findes"),
    (links, '<a href="/Om/">om</a>', "hvor «/Om/» ikke findes"),
    (links, '<a href="#top">op</a>', "hvor «#top» ikke har ankeret #top"),
    (links, '<a href="/om/#priser">priser</a>', "hvor «/om/#priser» ikke har ankeret #priser"),
    (links, '<a href="om/">om</a>', "hvor «om/» ikke begynder med skråstreg"),
    (links, '<a href="../om/">om</a>', "hvor «../om/» ikke begynder med skråstreg"),
    (links, '<a href="//evil.example/">om</a>', "hvor «//evil.example/» ikke siger, hvordan den anden side hentes"),
    (links, '<img src="/medier/pas.png" alt="">', "hvor «/medier/pas.png» ikke findes"),
    (links, '<script src="/assets/main.js"></script>', "hvor «/assets/main.js» ikke findes"),
    (links, '<video src="/medier/film.mp4"></video>', "hvor «/medier/film.mp4» ikke findes"),
    (links, '<video><source src="/medier/film.mp4"></video>', "hvor «/medier/film.mp4» ikke findes"),
    (links, '<video><track src="/medier/film.vtt"></video>', "hvor «/medier/film.vtt» ikke findes"),
    (links, '<form action="/find/"></form>', "hvor «/find/» ikke findes"),
    (headings, "<h2>Uden</h2>", "med 0 hovedoverskrifter"),
    (headings, "<h1>En</h1><h1>To</h1>", "med 2 hovedoverskrifter"),
    (headings, "<h1>En</h1><h3>Tre</h3>", "hvor overskrifter springer et trin over"),
    (identifiers, '<p id="a"></p><p id="a"></p>', "hvor id'et «a» står flere gange"),
    (identifiers, '<label for="b">B</label>', "peger på id'et «b», som ikke findes"),
    (identifiers, '<p id="a"></p><p aria-describedby="a c"></p>', "peger på id'et «c», som ikke findes"),
    (active_markup, "<script>alert(1)</script>", "som har et script i siden"),
    (active_markup, '<script type="module">go()</script>', "som har et script i siden"),
    (active_markup, "<style>p { color: red }</style>", "som har en stil, som ikke er portalens"),
    (active_markup, '<iframe src="/om/"></iframe>', "som har et <iframe>"),
    (active_markup, '<object data="/om/"></object>', "som har et <object>"),
    (active_markup, "<p onclick='go()'>p</p>", "som har attributten onclick"),
    (active_markup, "<p ONMOUSEOVER=go()>p</p>", "som har attributten onmouseover"),
    (active_markup, '<p style="color: red">p</p>', "som har attributten style"),
    (active_markup, '<a href=" JavaScript:go()">p</a>', "som har en adresse, der kører noget"),
    (active_markup, '<a href="java&#10;script:go()">p</a>', "som har en adresse, der kører noget"),
    (active_markup, '<img src="data:image/svg+xml,x" alt="">', "som har en adresse, der kører noget"),
    (active_markup, '<form action="vbscript:go()"></form>', "som har en adresse, der kører noget"),
    (active_markup, '<form><button formaction="javascript:go()">p</button></form>', "som har en adresse, der kører"),
]
GOOD: list[tuple[PageCheck, str]] = [
    (links, '<a href="/om/">om</a> <a href="/om/?fra=forside#mere">om</a> <a href="/om/#m%65re">om</a>'),
    (links, '<a href="https://evil.example/pas">pas</a> <a href="mailto:a@example.org">a</a> <a href="tel:112">1</a>'),
    (links, '<p id="top"></p><a href="#top">op</a>'),
    (links, '<video src="/medier/pas.mp4"></video>'),
    (headings, "<h1>En</h1><h2>To</h2><h3>Tre</h3><h2>To</h2>"),
    (identifiers, '<p id="a"></p><label for="a">A</label><p aria-labelledby="a"></p>'),
    (active_markup, '<script src="/assets/main.js" type="module"></script>'),
    (active_markup, '<script type="application/ld+json">{"name": "&lt;"}</script>'),
    (active_markup, '<a href="https://javascript.example.org/">javascript:</a><p title="onclick=">onclick=</p>'),
]


@pytest.mark.parametrize(("check", "body", "message"), BAD)
def test_a_page_with_a_mistake_is_refused_in_words(check: PageCheck, body: str, message: str) -> None:
    problems = said(check, page(body), page('<p id="mere"></p>', "om/index.html", "Om"))
    pattern = re.compile(f" fejl {check.RULE.code} bliver til /,? .*{re.escape(message)}")
    assert any(pattern.search(problem) for problem in problems)


@pytest.mark.parametrize(("check", "body"), GOOD)
def test_a_page_without_one_passes(check: PageCheck, body: str) -> None:
    assert said(check, page(body), page('<h1>Om</h1><p id="mere"></p>', "om/index.html", "Om")) == []


def test_addresses_on_the_own_site_are_left_to_those_who_resolve_them() -> None:
    head = '<link rel="canonical" href="/findes-ikke/"><link rel="alternate" hreflang="en" href="/en/">'
    assert said(links, page("", head=head)) == []


def test_the_portals_own_style_is_the_same_on_every_page() -> None:
    own, other = "<style>p {}</style>", "<style>p { color: red }</style>"
    assert said(active_markup, page("", head=own), page("", "om/index.html", head=own)) == []
    assert len(said(active_markup, page("", head=own), page("", "om/index.html", head=other))) == 1
    assert len(said(active_markup, page(other, head=own))) == 1


def test_a_style_sheet_that_is_not_there_is_told() -> None:
    there, not_there = (f'<link rel="stylesheet" href="/assets/{name}.css">' for name in ("style", "print"))
    assert said(links, page("", head=there)) == []
    assert len(said(links, page("", head=not_there))) == 1


def test_two_pages_with_one_title_are_told_with_the_first() -> None:
    assert said(titles, page(""), page("", "om/index.html")) == [
        "content/om/index.html.md:1: fejl K202 bliver til /om/ med samme titel som /. Giv siden sin egen titel."
    ]


def test_a_page_that_leads_on_may_be_called_what_it_leads_to() -> None:
    leading = page("", "kort/index.html", head='<meta http-equiv="refresh" content="0; url=/">')
    assert said(titles, leading, page(""), leading) == []


@pytest.mark.parametrize("title", ["", " "])
def test_a_page_without_a_title_is_told(title: str) -> None:
    assert ["ingen titel" in problem for problem in said(titles, page("", title=title))] == [True]


def test_a_page_that_does_not_say_its_language_is_told() -> None:
    silent = ParsedPage.parse("index.html", "content/a.md", "<html><head><title>A</title></head></html>")
    assert ["siger sit sprog" in problem for problem in said(titles, silent)] == [True]


def test_a_page_nothing_leads_to_is_told() -> None:
    (problem,) = said(orphans, page(""), page("", "om/index.html", "Om"))
    assert problem.startswith("content/om/index.html.md:1: fejl K206 bliver til /om/, som intet link fører til.")


def test_two_pages_that_only_lead_to_each_other_are_told() -> None:
    ring = page('<a href="/b/">b</a>', "a/index.html", "A"), page('<a href="/a/">a</a>', "b/index.html", "B")
    assert len(said(orphans, page(""), *ring)) == 2


def test_a_page_is_reached_over_others() -> None:
    chain = page('<a href="/b/#mere">b</a>', "a/index.html", "A"), page("", "b/index.html", "B")
    assert said(orphans, page('<a href="/a/?fra=forside">a</a>'), *chain) == []


def test_a_page_search_engines_must_not_know_needs_no_link() -> None:
    head = '<meta name="robots" content="noindex">'
    assert said(orphans, page(""), page("", "gammel/index.html", "Gammel", head=head)) == []


@pytest.mark.parametrize("path", ["404.html", "en/404.html"])
def test_the_page_for_what_is_not_there_needs_no_link(path: str) -> None:
    assert said(orphans, page(""), page("", path, "Findes ikke")) == []


def test_all_checks_are_run_and_their_problems_sorted() -> None:
    pages = [page("<h2>B</h2><p style='x' id='a'></p><p id='a'></p><a href='/x/'>x</a>"), page("", "om/index.html")]
    problems = check_pages(pages, FILES)
    assert {problem.code for problem in problems} == {check.RULE.code for check in PAGE_CHECKS}
    assert problems == sorted(problems)


@pytest.mark.parametrize(
    ("path", "address"), [("index.html", "/"), ("om/index.html", "/om/"), ("404.html", "/404.html")]
)
def test_the_address_of_a_page(path: str, address: str) -> None:
    assert page("", path).address == address


def test_a_check_says_in_its_docstring_why_a_citizen_cares() -> None:
    folder = Path(links.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == {
        check.__name__.split(".")[-1] for check in PAGE_CHECKS
    }
    assert all(len((check.__doc__ or "").split()) > 5 for check in PAGE_CHECKS)
