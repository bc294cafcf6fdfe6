"""Checks over pages as they are served: small HTML, good and bad."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from plugins.checks import PAGE_CHECKS, PageCheck, check_pages
from plugins.checks.page import ParsedPage, Release
from plugins.checks.pages import (
    active_markup,
    contacts,
    headings,
    identifiers,
    links,
    orphans,
    own_address,
    redirects,
    sitemap,
    titles,
    translations,
)

SITE = "https://portal.example.org"
FILES = frozenset({"assets/1/style.css", "medier/pas.mp4", "soeg/da.json"})


def page(body: str, path: str = "index.html", title: str = "Forside", head: str = "", lang: str = "da") -> ParsedPage:
    html = f'<!doctype html><html lang="{lang}"><head><title>{title}</title>{head}</head><body>{body}</body></html>'
    return ParsedPage.parse(path, f"content/{path}.md", html)


def release_of(*pages: ParsedPage, listed: Iterable[str] = ()) -> Release:
    """Pages as they would be served, with a sitemap of these addresses."""
    locations = "".join(f"<url><loc>{SITE}{address}</loc></url>" for address in listed)
    xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{locations}</urlset>'
    return Release(SITE, pages, FILES, xml.encode())


def said(check: PageCheck, *pages: ParsedPage, listed: Iterable[str] = ()) -> list[str]:
    return [str(problem) for problem in check.check(release_of(*pages, listed=listed))]


def data(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


BAD: list[tuple[PageCheck, str, str]] = [
    (links, '<a href="/pas/">pas</a>', "hvor «/pas/» ikke findes"),
    (links, '<a href="/Om/">om</a>', "hvor «/Om/» ikke findes"),
    (links, '<a href="#top">op</a>', "hvor «#top» ikke har ankeret #top"),
    (links, '<a href="/om/#priser">priser</a>', "hvor «/om/#priser» ikke har ankeret #priser"),
    (links, '<a href="om/">om</a>', "hvor «om/» ikke begynder med skråstreg"),
    (links, '<a href="../om/">om</a>', "hvor «../om/» ikke begynder med skråstreg"),
    (links, '<a href="//evil.example/">om</a>', "hvor «//evil.example/» ikke siger, hvordan den anden side hentes"),
    (links, '<img src="/medier/pas.png" alt="">', "hvor «/medier/pas.png» ikke findes"),
    (links, '<script src="/assets/1/main.js"></script>', "hvor «/assets/1/main.js» ikke findes"),
    (links, '<video src="/medier/film.mp4"></video>', "hvor «/medier/film.mp4» ikke findes"),
    (links, '<video><source src="/medier/film.mp4"></video>', "hvor «/medier/film.mp4» ikke findes"),
    (links, '<video><track src="/medier/film.vtt"></video>', "hvor «/medier/film.vtt» ikke findes"),
    (links, '<form action="/find/"></form>', "hvor «/find/» ikke findes"),
    (links, '<video poster="/medier/film.jpg"></video>', "hvor «/medier/film.jpg» ikke findes"),
    (links, f'<a href="{SITE}/pas/">pas</a>', "hvor «/pas/» ikke findes"),
    (links, f'<a href="{SITE}/om/#priser">priser</a>', "hvor «/om/#priser» ikke har ankeret #priser"),
    (links, '<div data-index="/soeg/en.json"></div>', "hvor «/soeg/en.json» ikke findes"),
    (links, '<div data-assets="/assets/2"></div>', "hvor «/assets/2» ikke findes"),
    (links, data({"@graph": [{"url": f"{SITE}/pas/"}]}), "hvor «/pas/» ikke findes"),
    (headings, "<h2>Uden</h2>", "som har 0 hovedoverskrifter"),
    (headings, "<h1>En</h1><h1>To</h1>", "som har 2 hovedoverskrifter"),
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
    (contacts, '<a href="tel:33663366">33 66 33 66</a>', "går til «tel:33663366», som ikke er et helt telefonnummer"),
    (
        contacts,
        '<a href="tel:112">112</a><a href="tel:112">114</a>',
        "«tel:112», som ringer til et nummer, der ikke står",
    ),
    (contacts, '<a href="mailto:post">skriv</a>', "går til «mailto:post», som ikke er en hel e-mailadresse"),
]
GOOD: list[tuple[PageCheck, str]] = [
    (links, '<a href="/om/">om</a> <a href="/om/?fra=forside#mere">om</a> <a href="/om/#m%65re">om</a>'),
    (links, '<a href="https://evil.example/pas">pas</a> <a href="mailto:a@example.org">a</a> <a href="tel:112">1</a>'),
    (links, '<p id="top"></p><a href="#top">op</a>'),
    (links, '<video src="/medier/pas.mp4"></video>'),
    (links, f'<a href="{SITE}">hjem</a> <a href="{SITE}/om/#mere">om</a> <a href="{SITE}.evil.example/pas/">ude</a>'),
    (links, '<div data-index="/soeg/da.json" data-assets="/assets/1" data-words="og så videre"></div>'),
    (links, data({"@context": "https://schema.org", "url": f"{SITE}/om/", "name": ["/pas/"], "n": 1})),
    (headings, "<h1>En</h1><h2>To</h2><h3>Tre</h3><h2>To</h2>"),
    (identifiers, '<p id="a"></p><label for="a">A</label><p aria-labelledby="a"></p>'),
    (active_markup, '<script src="/assets/main.js" type="module"></script>'),
    (active_markup, '<script type="application/ld+json">{"name": "&lt;"}</script>'),
    (contacts, '<a href="tel:+4533663366">Ring <b>33 66 33 66</b></a> <a href="mailto:?subject=Pas">skriv</a>'),
    (active_markup, '<a href="https://javascript.example.org/">javascript:</a><p title="onclick=">onclick=</p>'),
]


@pytest.mark.parametrize(("check", "body", "message"), BAD)
def test_a_page_with_a_mistake_is_refused_in_words(check: PageCheck, body: str, message: str) -> None:
    problems = said(check, page(body), page('<p id="mere"></p>', "om/index.html", "Om"))
    pattern = re.compile(f" fejl {check.RULE.code} bliver til /, .*{re.escape(message)}")
    assert any(pattern.search(problem) for problem in problems)


@pytest.mark.parametrize(("check", "body"), GOOD)
def test_a_page_without_one_passes(check: PageCheck, body: str) -> None:
    assert said(check, page(body), page('<h1>Om</h1><p id="mere"></p>', "om/index.html", "Om")) == []


def test_what_a_page_says_it_is_has_checks_of_its_own() -> None:
    head = '<link rel="canonical" href="/findes-ikke/"><link rel="alternate" hreflang="en" href="/en/">'
    assert said(links, page("", head=head)) == []


def test_the_portals_own_style_is_the_same_on_every_page() -> None:
    own, other = "<style>p {}</style>", "<style>p { color: red }</style>"
    assert said(active_markup, page("", head=own), page("", "om/index.html", head=own)) == []
    assert len(said(active_markup, page("", head=own), page("", "om/index.html", head=other))) == 1
    assert len(said(active_markup, page(other, head=own))) == 1


def test_a_style_sheet_that_is_not_there_is_told() -> None:
    there, not_there = (f'<link rel="stylesheet" href="/assets/1/{name}.css">' for name in ("style", "print"))
    assert said(links, page("", head=there)) == []
    assert len(said(links, page("", head=not_there))) == 1


def test_two_pages_with_one_title_are_told_with_the_first() -> None:
    assert said(titles, page(""), page("", "om/index.html")) == [
        "content/om/index.html.md:1: fejl K202 bliver til /om/, som har samme titel som /. Giv siden sin egen titel."
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


def canonical(address: str) -> str:
    return f'<link rel="canonical" href="{address}">'


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ("", "som siger, at dens adresse er ingenting, ikke «https://portal.example.org/om/»"),
        (canonical("/om/"), "som siger, at dens adresse er «/om/», ikke"),
        (canonical(f"{SITE}/om"), "som siger, at dens adresse er «https://portal.example.org/om», ikke"),
        (canonical(f"{SITE}/"), "som siger, at dens adresse er «https://portal.example.org/», ikke"),
        (canonical("http://localhost:8000/om/"), "som siger, at dens adresse er «http://localhost:8000/om/», ikke"),
        (
            canonical(f"{SITE}/om/") * 2,
            "som siger, at dens adresse er «https://portal.example.org/om/» og «https://portal.example.org/om/», ikke",
        ),
    ],
)
def test_a_page_that_does_not_say_its_own_address_is_told(head: str, message: str) -> None:
    (problem,) = said(own_address, page("", "om/index.html", head=head))
    assert f" fejl K207 bliver til /om/, {message}" in problem


def test_a_page_says_its_own_address_and_one_that_has_moved_the_new_one() -> None:
    moved = f'<meta http-equiv="refresh" content="0; url=/om/">{canonical(f"{SITE}/om/")}'
    assert said(own_address, page("", head=canonical(f"{SITE}/")), page("", "gammel/index.html", head=moved)) == []


def in_language(language: str, *alternates: tuple[str, str], path: str = "") -> ParsedPage:
    head = "".join(f'<link rel="alternate" hreflang="{one}" href="{url}">' for one, url in alternates)
    return page("", path or f"{language}/index.html", language, head, language)


DANISH, ENGLISH = ("da", f"{SITE}/da/"), ("en", f"{SITE}/en/")


def test_pages_that_name_one_another_and_pages_in_one_language_alone_are_fine() -> None:
    pair = in_language("da", DANISH, ENGLISH), in_language("en", ENGLISH, DANISH)
    assert said(translations, *pair, in_language("ar")) == []


@pytest.mark.parametrize(
    ("danish", "english", "message"),
    [
        ([DANISH, ENGLISH], [], "/da/, som nævner «https://portal.example.org/en/», der ikke nævner de samme sider"),
        ([DANISH, ENGLISH, ("ar", f"{SITE}/ar/")], [DANISH, ENGLISH], "/en/», der ikke nævner de samme sider"),
        (
            [DANISH, ("en", f"{SITE}/en/om/")],
            [],
            "/da/, som nævner «https://portal.example.org/en/om/», der ikke findes",
        ),
        ([DANISH, ("en", "/en/")], [], "/da/, som nævner «/en/», der ikke findes"),
        ([DANISH, ("de", f"{SITE}/en/")], [], "/da/, som siger, at «https://portal.example.org/en/» er på de"),
        ([ENGLISH], [ENGLISH], "/da/, som nævner andre sprog, men ikke sig selv"),
        ([DANISH, DANISH, ENGLISH], [DANISH, DANISH, ENGLISH], "/da/, som nævner to sider på samme sprog"),
    ],
)
def test_translations_that_do_not_fit_together_are_told(
    danish: list[tuple[str, str]], english: list[tuple[str, str]], message: str
) -> None:
    problems = said(translations, in_language("da", *danish), in_language("en", *english))
    assert any(message in problem for problem in problems)


NOT_INDEXED = '<meta name="robots" content="noindex">'


def test_the_sitemap_lists_the_pages_search_engines_may_know() -> None:
    pages = page(""), page("", "om/index.html"), page("", "gammel/index.html", head=NOT_INDEXED)
    assert said(sitemap, *pages, listed=("/", "/om/")) == []


@pytest.mark.parametrize(
    ("listed", "message"),
    [
        (["/"], "/om/, som søgemaskiner må kende, men som sitemap.xml har 0 gange."),
        (["/", "/om/", "/om/"], "/om/, som søgemaskiner må kende, men som sitemap.xml har 2 gange."),
        (["/", "/om/", "/gammel/"], "/gammel/, som søgemaskiner ikke må kende, men som sitemap.xml har 1 gange."),
        (["/", "/om/", "/pas/"], "sitemap.xml:1: fejl K209 har «https://portal.example.org/pas/», som ingen side er."),
    ],
)
def test_a_sitemap_with_too_much_or_too_little_is_told(listed: list[str], message: str) -> None:
    pages = page(""), page("", "om/index.html"), page("", "gammel/index.html", head=NOT_INDEXED)
    (problem,) = said(sitemap, *pages, listed=listed)
    assert message in problem


def moved(target: str, path: str = "gammel/index.html", head: str = NOT_INDEXED, link: str | None = None) -> ParsedPage:
    refresh = f'{head}<meta http-equiv="refresh" content="0; url={target}">'
    return page(f'<a href="{target if link is None else link}">Ny</a>', path, path, refresh)


@pytest.mark.parametrize("target", ["/om/", "/om/#mere", "https://was.example.org/portalen"])
def test_a_page_that_has_moved_leads_to_one_that_is_there(target: str) -> None:
    assert said(redirects, page("", "om/index.html"), moved(target)) == []


@pytest.mark.parametrize(
    ("old", "message"),
    [
        (moved("/pas/"), "/gammel/, der sender videre til «/pas/», som ikke findes"),
        (moved(""), "/gammel/, der sender videre til «», som ikke findes"),
        (moved("/aeldst/"), "/gammel/, der sender videre til «/aeldst/», som selv er flyttet"),
        (moved("/gammel/"), "/gammel/, der sender videre til «/gammel/», som selv er flyttet"),
        (moved("/om/", head=""), "og som søgemaskiner må kende under den gamle adresse"),
        (moved("/om/", link="/"), "men ikke har et link til den"),
    ],
)
def test_a_page_that_leads_on_to_nothing_or_in_two_steps_is_told(old: ParsedPage, message: str) -> None:
    (problem,) = said(redirects, page("", "om/index.html"), moved("/om/", "aeldst/index.html"), old)
    assert message in problem


def test_a_page_that_is_to_lead_on_and_does_not_say_where_is_told() -> None:
    old = page("", head='<meta http-equiv="Refresh" content="5">')
    assert ["der sender videre til «»" in problem for problem in said(redirects, old)] == [True]


def test_all_checks_are_run_and_their_problems_sorted() -> None:
    head = '<link rel="alternate" hreflang="en" href="/en/"><meta http-equiv="refresh" content="0; url=/x/">'
    body = "<h2>B</h2><p style='x' id='a'></p><p id='a'></p><a href='/x/'>x</a><a href='tel:1'>1</a>"
    problems = check_pages(release_of(page(body, head=head), page("", "om/index.html"), page("", "to/index.html")))
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
