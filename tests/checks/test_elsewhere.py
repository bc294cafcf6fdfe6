"""What it means for the content how other sites answered."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.catalogue.outward import OutwardLink
from plugins.checks.elsewhere import Seen, State, problems

LINK = OutwardLink("content/sider/nyt.md", 7, "https://a.dk/pas#pris")
BEFORE, TODAY = date(2026, 11, 20), date(2026, 11, 24)


def said(seen: Seen) -> list[str]:
    return [str(problem) for problem in problems([LINK], {"https://a.dk/pas": seen})]


@pytest.mark.parametrize("since", [BEFORE, TODAY])
def test_a_dead_link_is_an_error_where_it_stands_with_the_day_it_was_first_seen(since: date) -> None:
    assert said(Seen(State.DEAD, "ikke findes (404)", "", TODAY, since)) == [
        (
            "content/sider/nyt.md:7: fejl K301 linker til «https://a.dk/pas#pris», som ikke findes (404). "
            f"Første gang set {since.day}. november 2026. Find den nye adresse, eller fjern linket."
        )
    ]


def test_a_site_that_does_not_answer_is_dead_on_the_second_day() -> None:
    (first,), (second,) = (said(Seen(State.SILENT, "ikke svarer", "", TODAY, since)) for since in (TODAY, BEFORE))
    assert ": råd K303 " in first
    assert ": fejl K301 " in second
    assert "Første gang set 20. november 2026." in second


def test_a_site_that_will_not_answer_machines_is_never_dead() -> None:
    assert said(Seen(State.UNDECIDED, "ikke svarer maskiner (403)", "", TODAY, BEFORE)) == [
        (
            "content/sider/nyt.md:7: råd K303 linker til «https://a.dk/pas#pris», som ikke svarer maskiner (403). "
            "Prøv linket i en browser."
        )
    ]


def test_a_page_that_has_moved_for_good_is_advice_with_its_new_address() -> None:
    assert said(Seen(State.ALIVE, "", "https://b.dk/pas", TODAY, BEFORE)) == [
        (
            "content/sider/nyt.md:7: råd K302 linker til «https://a.dk/pas#pris», som er flyttet for altid til "
            "«https://b.dk/pas». Se efter, at det er den rigtige side, og skriv den nye adresse."
        )
    ]


def test_a_link_that_is_fine_or_was_not_visited_is_not_mentioned() -> None:
    assert said(Seen(State.ALIVE, "", "", TODAY, BEFORE)) == []
    assert list(problems([LINK], {})) == []


def test_a_link_is_told_at_every_place_it_stands() -> None:
    again = OutwardLink("content/sider/om.md", 9, "https://a.dk/pas")
    told = problems([LINK, again], {"https://a.dk/pas": Seen(State.DEAD, "er fjernet (410)")})
    assert [(problem.path, problem.line) for problem in told] == [(one.path, one.line) for one in (LINK, again)]
