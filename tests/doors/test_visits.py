"""Visiting other sites: what each way of answering means, and that the visitor is polite."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest
from urllib3.exceptions import SSLError

from plugins.checks.elsewhere import Seen, State
from plugins.doors import visits
from plugins.doors.visits import NAME, Manners, Visitor, agent
from tests.doors.guests import SiteServer, nobody, site

QUICK = Manners(NAME, delay=0, timeout=0.5, backoff=0)
PATIENT = Manners(NAME, delay=0, timeout=30, backoff=0)


@pytest.fixture
def guest() -> Iterator[SiteServer]:
    with site() as server:
        yield server


def seen(server: SiteServer, path: str, manners: Manners = PATIENT) -> Seen:
    return Visitor(manners).visit(server.address + path)


@pytest.mark.parametrize(
    ("path", "state", "reason"),
    [
        ("/fin", State.ALIVE, ""),
        ("/hoved-405", State.ALIVE, ""),
        ("/hoved-404", State.ALIVE, ""),
        ("/500-saa-fin", State.ALIVE, ""),
        ("/429-saa-fin", State.ALIVE, ""),
        ("/302", State.ALIVE, ""),
        ("/301-302", State.ALIVE, ""),
        ("/404", State.DEAD, "ikke findes (404)"),
        ("/410", State.DEAD, "er fjernet (410)"),
        ("/301-404", State.DEAD, "ikke findes (404)"),
        ("/intet-sted", State.DEAD, "ikke er en hel adresse"),
        ("/ring", State.DEAD, "sender rundt i ring"),
        ("/sig-selv", State.DEAD, "sender rundt i ring"),
        ("/lang/0", State.DEAD, "sender rundt i ring"),
        ("/500-altid", State.SILENT, "svarer med en fejl (500)"),
        ("/luk", State.SILENT, "ikke svarer"),
        ("/403", State.UNDECIDED, "ikke svarer maskiner (403)"),
        ("/429-altid", State.UNDECIDED, "ikke svarer maskiner (429)"),
        ("/304", State.UNDECIDED, "ikke svarer maskiner (304)"),
        ("/uden-sted", State.UNDECIDED, "ikke svarer maskiner (301)"),
        ("/lukket/dør", State.UNDECIDED, "ikke vil besøges af maskiner (robots.txt)"),
        ("/til-lukket", State.UNDECIDED, "ikke vil besøges af maskiner (robots.txt)"),
    ],
)
def test_each_way_of_answering_is_judged(guest: SiteServer, path: str, state: State, reason: str) -> None:
    assert seen(guest, path) == Seen(state, reason)


@pytest.mark.parametrize("path", ["/301", "/308-301"])
def test_a_page_that_has_moved_for_good_is_told_with_its_new_address(guest: SiteServer, path: str) -> None:
    assert seen(guest, path) == Seen(State.ALIVE, moved_to=f"{guest.address}/fin")


def test_a_site_too_slow_to_wait_for_is_silent(guest: SiteServer) -> None:
    assert seen(guest, "/langsom", QUICK) == Seen(State.SILENT, "ikke svarer")


def test_a_site_that_is_not_there_is_silent() -> None:
    for address in (nobody(), "http://no-such-site.invalid/"):
        assert Visitor(QUICK).visit(address) == Seen(State.SILENT, "ikke svarer")


@pytest.mark.parametrize("address", ["http://", "http://a.dk:port/", "http://[1/"])
def test_what_is_no_address_is_dead(address: str) -> None:
    assert Visitor(QUICK).visit(address) == Seen(State.DEAD, "ikke er en hel adresse")


def test_what_is_no_address_is_visited_among_others() -> None:
    ((address, judged),) = Visitor(QUICK).visit_all(["https://[dit-navn].dk/"])
    assert (address, judged.state) == ("https://[dit-navn].dk/", State.DEAD)


def test_a_site_without_encryption_behind_https_is_silent(guest: SiteServer) -> None:
    address = guest.address.replace("http:", "https:")
    assert Visitor(PATIENT).visit(f"{address}/fin") == Seen(State.SILENT, "ikke kan hentes sikkert")


@pytest.mark.parametrize(
    ("code", "judged"),
    [
        (10, Seen(State.DEAD, "har et certifikat, som browsere advarer om")),
        (20, Seen(State.UNDECIDED, "har et certifikat, som ikke kan efterprøves her")),
    ],
)
def test_a_certificate_that_has_expired_is_dead_and_one_that_lacks_a_link_is_not(code: int, judged: Seen) -> None:
    refused = ssl.SSLCertVerificationError("refused")
    refused.verify_code = code
    assert visits._failed(SSLError(refused)) == judged


def test_the_head_is_asked_for_before_the_page_and_the_page_only_when_needed(guest: SiteServer) -> None:
    seen(guest, "/fin")
    seen(guest, "/404")
    assert guest.asked == ["GET /robots.txt", "HEAD /fin", "GET /robots.txt", "HEAD /404", "GET /404"]


def test_a_site_is_asked_for_its_robots_txt_once_and_never_for_what_that_closes(guest: SiteServer) -> None:
    pages = [f"{guest.address}{path}" for path in ("/fin", "/fin?igen", "/lukket/a", "/lukket/b")]
    found = dict(Visitor(PATIENT).visit_all(pages))
    assert [found[page].state for page in pages] == [State.ALIVE, State.ALIVE, State.UNDECIDED, State.UNDECIDED]
    assert sorted(guest.asked) == ["GET /robots.txt", "HEAD /fin", "HEAD /fin?igen"]


def test_a_rule_for_this_visitor_alone_is_kept() -> None:
    with site(f"User-agent: {NAME}\nDisallow: /\n") as closed:
        assert seen(closed, "/fin").state is State.UNDECIDED
    with site("User-agent: OtherBot\nDisallow: /\n") as open_to_us:
        assert seen(open_to_us, "/fin").state is State.ALIVE


@pytest.mark.parametrize(("status", "state"), [(404, State.ALIVE), (403, State.ALIVE), (503, State.UNDECIDED)])
def test_no_robots_txt_allows_all_and_one_that_fails_allows_nothing(status: int, state: State) -> None:
    with site("", status) as server:
        assert seen(server, "/fin").state is state


def test_a_failing_page_is_asked_for_a_few_times_and_no_more(guest: SiteServer) -> None:
    seen(guest, "/500-altid")
    assert guest.asked.count("HEAD /500-altid") == 1
    assert guest.asked.count("GET /500-altid") == 4


def test_different_sites_are_all_visited() -> None:
    with site() as one, site() as other:
        pages = [f"{server.address}/{name}" for server in (one, other) for name in ("fin", "404", "301")]
        found = dict(Visitor(PATIENT).visit_all(pages))
    assert [found[page].state for page in pages] == [State.ALIVE, State.DEAD, State.ALIVE] * 2


class Clock:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize(
    ("robots", "seconds"),
    [
        ("", 5 + 5 + 5),
        ("User-agent: *\nCrawl-delay: 1\n", 5 + 5 + 5),
        ("User-agent: *\nCrawl-delay: 7\n", 5 + 7 + 7),
        ("User-agent: *\nCrawl-delay: 900\n", 5 + 60 + 60),
    ],
)
def test_time_passes_between_two_questions_to_a_site(
    robots: str, seconds: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four questions: robots.txt, and the heads of three pages; what robots.txt asks for holds once it is read."""
    clock = Clock()
    monkeypatch.setattr(visits, "time", clock)
    with site(robots) as server:
        list(Visitor(Manners(NAME, delay=5)).visit_all(f"{server.address}/{number}" for number in range(3)))
    assert clock.now == seconds


def test_the_visitor_says_who_it_is_and_for_whom(guest: SiteServer) -> None:
    assert agent({}) == NAME
    assert agent({"SITE_URL": "https://portal.example.org"}) == f"{NAME} (+https://portal.example.org)"
    seen(guest, "/fin", Manners(agent({"SITE_URL": "https://portal.example.org"}), delay=0))
    assert guest.agents == {f"{NAME} (+https://portal.example.org)"}
