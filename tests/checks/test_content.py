"""Checks over content, where the mistakes of `tests/sites/mistakes/` do not show it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from plugins.catalogue.danish import lix
from plugins.checks import CONTENT_CHECKS, check_content
from plugins.checks.content import plain_language, portal_pages
from plugins.checks.content.help_coverage import fits
from tests.helpers import FULL, MINIMAL, check_lines, library_of, make_site, rewrite, write

SERVICE, HELP, PLACE = "selvbetjening/pas.md", "hjaelp/pas-trin-for-trin.md", "steder/bykontoret.md"


def codes(content: Path, day: date | None = None) -> list[str]:
    return [problem.code for problem in check_content(library_of(content, day) if day else library_of(content))]


def test_every_check_is_in_use_and_says_why_a_citizen_cares() -> None:
    folder = Path(portal_pages.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == {
        check.__name__.split(".")[-1] for check in CONTENT_CHECKS
    }
    assert all(len((check.__doc__ or "").split("\n\n")) > 1 for check in CONTENT_CHECKS)


def test_the_full_site_has_advice_only() -> None:
    lines = check_lines(FULL)
    assert [line for line in lines if ": fejl " in line] == []
    assert {line.split()[2] for line in lines} == {"K016", "K107", "K108", "K109", "K110"}


@pytest.mark.parametrize("about", ["tjenester:\n  - pas", "emner:\n  - pas-og-attester", "login:\n  - mitid"])
def test_help_fits_by_service_topic_or_login(about: str, content: Path) -> None:
    rewrite(make_site(content), HELP, "tjenester:\n  - pas", about)
    library = library_of(content)
    page, service = (
        next(iter(pages.values()))
        for pages in (library.entries["da", "hjaelp"], library.entries["da", "selvbetjening"])
    )
    assert fits(page, service)  # type: ignore[arg-type]
    assert codes(content) == []


def test_one_help_page_that_fits_is_enough(content: Path) -> None:
    other = (MINIMAL / HELP).read_text("utf-8").replace("  - pas\n", "  - andet\n").replace("Pas, trin", "Andet, trin")
    write(make_site(content), "hjaelp/andet.md", other)
    rewrite(content, SERVICE, "hjaelp:\n", "hjaelp:\n  - andet\n")
    assert "K101" not in codes(content)


def test_help_that_is_not_published_is_no_help(content: Path) -> None:
    rewrite(make_site(content), HELP, "titel: ", "status: kladde\ntitel: ")
    assert codes(content) == ["K101"]


def test_a_voluntary_service_needs_no_other_way(content: Path) -> None:
    rewrite(make_site(content), SERVICE, "uden_digital:\n  - bykontoret\n", "")
    rewrite(content, SERVICE, "obligatorisk_digital: ja", "obligatorisk_digital: nej")
    assert codes(content) == []


def test_unknown_duty_is_taken_as_duty(content: Path) -> None:
    rewrite(make_site(content), SERVICE, "obligatorisk_digital: ja", "obligatorisk_digital: ukendt")
    rewrite(content, PLACE, "telefoner:\n  - 33 66 33 66\n", "")
    assert codes(content) == ["K102"]


@pytest.mark.parametrize("code", ["K101", "K102"])
def test_a_draft_is_advised_where_a_page_is_refused(code: str, content: Path) -> None:
    rewrite(make_site(content), SERVICE, "foelsom: nej", "status: kladde\nfoelsom: nej")
    rewrite(content, HELP, "  - pas\n", "  - andet\n")
    rewrite(content, PLACE, "telefoner:\n  - 33 66 33 66\n", "")
    problems = check_content(library_of(content, drafts=True))
    assert [problem.is_error for problem in problems if problem.code == code] == [False]


def test_titles_may_be_the_same_in_two_languages_and_in_what_has_no_page(content: Path) -> None:
    make_site(content)
    write(content, "en/selvbetjening/pas.md", "---\ntitel: Bestil pas\n---\n")
    write(content, "ordbog/pas.md", "---\ntitel: Bestil pas\nforklaring: Et ord.\n---\n")
    write(content, "selvbetjening/gammelt-pas.md", "---\ntitel: Bestil pas\nerstattet_af: pas\n---\n")
    assert codes(content) == []


def test_titles_that_differ_only_as_the_danish_alphabet_sees_it_are_the_same(content: Path) -> None:
    make_site(content)
    rewrite(content, SERVICE, "titel: Bestil pas", "titel: Gå på rejse")
    rewrite(content, HELP, "titel: Pas, trin for trin", "titel: GAA paa rejse")
    assert codes(content) == ["K103"]


def test_links_in_fields_and_in_english_are_looked_up_too(content: Path) -> None:
    make_site(content)
    write(content, "en/hjaelp/pas-trin-for-trin.md", "---\ntitel: Passport\n---\nSee [passport](/pas/).\n")
    write(
        content,
        "sider/nyt.md",
        "---\ntitel: Nyt\nformaal: Læs nyt.\n---\nSe [pas](/nyt-pas/) og [mere](/ordbog/#pas).\n",
    )
    lines = check_lines(content)
    assert [line.split(": ")[0] for line in lines] == [
        "content/en/hjaelp/pas-trin-for-trin.md:4",
        "content/sider/nyt.md:5",
    ]


def test_a_page_can_link_to_itself_the_home_page_and_the_sitemap(content: Path) -> None:
    page = "---\ntitel: Nyt\nformaal: Læs nyt.\n---\n[Her](/nyt/) [hjem](/) [kort](/sitemap.xml) [op](#top)\n"
    write(make_site(content), "sider/nyt.md", page)
    assert codes(content) == []


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 24), []),
        (date(2027, 11, 24), []),
        (date(2027, 11, 25), ["K110", "K110", "K110", "K110"]),
        (date(2026, 1, 1), []),
    ],
)
def test_a_page_is_stale_a_year_and_a_day_after_it_was_read(day: date, expected: list[str], content: Path) -> None:
    assert [code for code in codes(make_site(content), day) if code != "K113"] == expected


def test_a_planned_review_beats_the_year(content: Path) -> None:
    rewrite(make_site(content), SERVICE, "gennemset: 2026-11-24", "gennemset: 2024-01-01\nnaeste_gennemsyn: 2027-01-01")
    assert codes(content) == []


def test_an_english_page_is_not_reviewed_by_itself(content: Path) -> None:
    write(make_site(content), "en/selvbetjening/pas.md", "---\ntitel: Order a passport\n---\n")
    rewrite(content, SERVICE, "gennemset: 2026-11-24", "gennemset: 2025-01-01")
    assert codes(content) == ["K110"]


@pytest.mark.parametrize(("year", "expected"), [(2025, []), (2026, []), (2027, []), (2024, ["K107"])])
def test_a_price_is_fresh_this_year_and_last(year: int, expected: list[str], content: Path) -> None:
    rewrite(make_site(content), SERVICE, "foelsom: nej", f"pris:\n  - tekst: 200 kr.\n    aar: {year}\nfoelsom: nej")
    assert codes(content) == expected


def test_every_stale_price_is_told_by_its_number_and_line(content: Path) -> None:
    prices = (
        "pris:\n  - tekst: 1 kr.\n    aar: 2024\n  - tekst: 2 kr.\n    aar: 2026\n  - tekst: 3 kr.\n    aar: 2023\n"
    )
    rewrite(make_site(content), SERVICE, "foelsom: nej", f"{prices}foelsom: nej")
    assert check_lines(content) == [
        "content/selvbetjening/pas.md:27: råd K107 «pris nr. 1» er fra 2024. Slå prisen op, og ret pris og år.",
        "content/selvbetjening/pas.md:31: råd K107 «pris nr. 3» er fra 2023. Slå prisen op, og ret pris og år.",
    ]


@pytest.mark.parametrize("shown", ["kun-navn", "nej"])
def test_hours_that_are_not_shown_anyhow_may_be_old(shown: str, content: Path) -> None:
    hours = "tider:\n  - dage: man\n    fra: 9:00\n    til: 10:00\ntider_set: 2020-01-01\n"
    make_site(content)
    write(
        content,
        "steder/havnen.md",
        f"---\ntitel: Havnen\nart: chat\nvises: {shown}\n{hours}gennemset: 2026-11-24\n---\n",
    )
    assert codes(content) == []


def test_a_film_may_lie_in_a_folder_below(content: Path) -> None:
    rewrite(make_site(content), HELP, "gennemset:", "video:\n  fil: film/pas.mp4\n  tekst: Et pas.\ngennemset:")
    assert codes(content) == ["K029"]
    write(content, "medier/film/pas.mp4", "film")
    assert codes(content) == []


@pytest.mark.parametrize("word", plain_language.OFFICE_WORDS)
def test_each_office_word_has_a_plainer_one(word: str, content: Path) -> None:
    rewrite(make_site(content), SERVICE, "og hent det på bykontoret", f"{word.upper()} x")
    plain = plain_language.OFFICE_WORDS[word]
    assert check_lines(content) == [
        f"content/selvbetjening/pas.md:3: råd K111 »{word.upper()}« er et kontorord. Skriv fx »{plain}«."
    ]


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("foelsom: nej", "redaktionsnote: Vedrørende prisen\nfoelsom: nej"),
        ("link: https://example.org/\n", "link: https://example.org/vedrørende\n"),
    ],
)
def test_office_words_in_notes_and_addresses_are_let_be(written: str, instead: str, content: Path) -> None:
    rewrite(make_site(content), SERVICE, written, instead)
    assert check_lines(content) == []


def test_office_words_inside_other_words_are_let_be(content: Path) -> None:
    rewrite(make_site(content), SERVICE, "og hent det på bykontoret", "og se erhvervelsen i førendebogen")
    assert check_lines(content) == []


def test_the_glossary_may_explain_office_words(content: Path) -> None:
    write(make_site(content), "ordbog/anmode.md", "---\ntitel: Anmode\nforklaring: At anmode er at bede.\n---\n")
    assert check_lines(content) == []


def test_text_is_hard_over_45_and_not_at_it(content: Path) -> None:
    easy, hard = (
        "Her er der en lang sætning med mange ord i. " * 4,
        "Kommunalbestyrelsen offentliggør redegørelserne. " * 12,
    )
    assert (lix(easy) or 0) < plain_language.HARDEST < (lix(hard) or 0)
    make_site(content)
    for text, expected in ((easy, []), (hard, ["K111"])):
        write(content, "sider/nyt.md", f"---\ntitel: Nyt\nformaal: Læs nyt.\n---\n{text}\n")
        assert codes(content) == expected


@pytest.mark.parametrize("id", portal_pages.NEEDED)
def test_each_of_the_portals_own_pages_is_missed(id: str, content: Path) -> None:
    make_site(content)
    (content / "sider" / f"{id}.md").unlink()
    assert f"content/sider/{id}.md:1: fejl K106 " in "\n".join(check_lines(content))


def test_problems_come_sorted_by_file_and_line() -> None:
    problems = check_content(library_of(FULL))
    assert problems == sorted(problems)
    assert len(problems) > 3


def test_a_notice_that_ends_today_is_not_over_yet(content: Path) -> None:
    notice = "---\ntitel: Nede\nbesked: Nede.\nalvor: nede\nfra: 2026-11-01 8:00\ntil: {}\nmeldt_af: Os\n---\n"
    make_site(content)
    for ends, expected in (("2026-11-24 0:00", []), ("2026-11-23 23:59", ["K109"]), ("ukendt", [])):
        write(content, "driftsbeskeder/nede.md", notice.format(ends))
        assert codes(content) == expected


@pytest.mark.parametrize(
    "name", [SERVICE, HELP, PLACE, "emner/pas-og-attester.md", "sider/forside.md", "sider/soeg.md"]
)
def test_a_page_that_cannot_be_read_is_told_once_and_what_refers_to_it_is_not_blamed(name: str, content: Path) -> None:
    make_site(content)
    address = "/" if name == "sider/forside.md" else f"/{name.removeprefix('sider/').removesuffix('.md')}/"
    write(
        content, "sider/nyt.md", f"---\ntitel: Nyt\nformaal: Læs nyt.\n---\n[Her]({address}) [og her]({address}#mere)\n"
    )
    write(content, "selvbetjening/gammel.md", "---\ntitel: Gammelt pas\nerstattet_af: pas\n---\n")
    assert check_lines(content) == []
    rewrite(content, name, "titel: ", "tittel: ")
    assert {(line.split(":")[0], line.split()[2]) for line in check_lines(content)} == {
        (f"content/{name}", "K013"),
    }


@pytest.mark.parametrize("broken", ["selvbetjening/pas.md", "en/selvbetjening/pas.md"])
def test_a_link_to_a_translation_is_not_blamed_for_a_page_that_cannot_be_read(broken: str, content: Path) -> None:
    make_site(content)
    write(content, "en/selvbetjening/pas.md", "---\ntitel: Order a passport\n---\n")
    write(content, "sider/nyt.md", "---\ntitel: Nyt\nformaal: Læs nyt.\n---\n[Her](/en/selvbetjening/pas/)\n")
    assert check_lines(content) == []
    rewrite(content, broken, "titel: ", "hvemm: Alle\ntitel: ")
    assert {line.split(":")[0] for line in check_lines(content)} == {f"content/{broken}"}


def test_a_link_to_nothing_is_told_also_when_another_page_cannot_be_read(content: Path) -> None:
    rewrite(make_site(content), SERVICE, "titel: ", "tittel: ")
    write(content, "sider/nyt.md", "---\ntitel: Nyt\nformaal: Læs nyt.\n---\n[Her](/selvbetjening/rejse/)\n")
    assert "content/sider/nyt.md:5: fejl K032" in "\n".join(check_lines(content))


def test_a_page_reviewed_in_the_far_future_is_told_and_does_not_stop_the_check(content: Path) -> None:
    rewrite(make_site(content), SERVICE, "gennemset: 2026-11-24", "gennemset: 9999-12-31")
    assert [line.split()[2] for line in check_lines(content)] == ["K012"]


def test_a_replaced_page_needs_its_title_alone_and_its_translation_follows(content: Path) -> None:
    site = make_site(content)
    write(site, "selvbetjening/gammelt-pas.md", "---\ntitel: Gammelt pas\nerstattet_af: pas\n---\n")
    write(site, "en/selvbetjening/gammelt-pas.md", "---\ntitel: Old passport\nformaal: Order it.\n---\n")
    assert check_lines(site) == []


@pytest.mark.parametrize("key", ["titel", "formaal"])
def test_text_that_every_page_needs_cannot_be_unknown(key: str, content: Path) -> None:
    site = make_site(content)
    text = (site / SERVICE).read_text("utf-8")
    line = next(line for line in text.split("\n") if line.startswith(f"{key}:"))
    rewrite(site, SERVICE, line, f"{key}: ukendt")
    assert f"«{key}» kan ikke være ukendt. Skriv teksten, eller fjern linjen." in "\n".join(check_lines(site))


def test_a_portal_that_nobody_has_inspected_is_told(content: Path) -> None:
    (make_site(content) / "data/eftersyn.yaml").unlink()
    (line,) = check_lines(content)
    assert line.startswith("content/data/eftersyn.yaml:1: råd K113 har intet eftersyn, der kan læses. ")


DECISION = "valg/rejsepas.md"
PLACED, BOOKED, ORDERED = (
    f"tekst: Bestil en tid.\n    {way}" for way in ("sted: bykontoret", "tjeneste: tid-paa-bykontoret", "tjeneste: pas")
)


def test_booking_may_be_advised_at_a_place_or_of_a_service_that_is_booked(content: Path) -> None:
    rewrite(make_site(content, base=FULL), DECISION, PLACED, BOOKED)
    assert "K112" not in codes(content)
    rewrite(content, DECISION, BOOKED, ORDERED)
    assert codes(content).count("K112") == 1


@pytest.mark.parametrize("name", ["selvbetjening/tid-paa-bykontoret.md", PLACE])
def test_advice_is_not_blamed_for_a_page_that_cannot_be_read(name: str, content: Path) -> None:
    rewrite(make_site(content, base=FULL), DECISION, PLACED, f"{PLACED}\n    tjeneste: tid-paa-bykontoret")
    rewrite(content, name, "titel: ", "tittel: ")
    assert [line for line in check_lines(content) if line.split()[2] == "K112"] == []
