"""Asking other sites whether an address still leads to something, as politely as a guest should.

A visitor says who it is, keeps to each site's robots.txt, lets time pass between two questions to a site, asks for the
head of a page before the page, and waits as long as it is told to. Different sites are asked at the same time.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, groupby
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import urllib3
from urllib3.exceptions import HTTPError, MaxRetryError
from urllib3.exceptions import SSLError as TlsError

from plugins.checks.elsewhere import Seen, State

NAME = "Selvbetjening-linktjek"
"""What robots.txt calls us."""

_GONE = {404: "ikke findes (404)", 410: "er fjernet (410)"}
_REDIRECTS = {301, 302, 303, 307, 308}
_FOR_EVER = {301, 308}
_PASSING = {429, 500, 502, 503, 504}
"""Answers that may be another in a moment."""
_NOTHING = ("User-agent: *", "Disallow: /")
_MOST_REDIRECTS = 8
_MOST_TRIES = 3
_MOST_OF_ROBOTS = 512 * 1024
"""Bytes of a robots.txt that are read, as RFC 9309 has it."""
_ISSUER_UNKNOWN = {20, 21}
"""OpenSSL's numbers for a chain that lacks a link, which browsers find by themselves."""


@dataclass(frozen=True)
class Manners:
    """How a visitor behaves; seconds throughout."""

    agent: str
    delay: float = 1.0
    timeout: float = 20.0
    backoff: float = 2.0
    longest_wait: int = 60
    sites_at_once: int = 8


class Visitor:
    """Visits addresses of other sites."""

    def __init__(self, manners: Manners) -> None:
        self.manners = manners
        self._pool = urllib3.PoolManager(num_pools=50, headers={"User-Agent": manners.agent, "Accept": "*/*"})
        self._robots: dict[str, RobotFileParser] = {}
        self._turns: dict[str, float] = {}
        self._lock = threading.Lock()

    def visit_all(self, addresses: Iterable[str]) -> Iterator[tuple[str, Seen]]:
        """What is seen at each address, those of one site after one another."""
        by_site = [list(group) for _, group in groupby(sorted(addresses, key=_site), key=_site)]
        with ThreadPoolExecutor(self.manners.sites_at_once) as workers:
            yield from chain.from_iterable(workers.map(self._visit_site, by_site))

    def _visit_site(self, addresses: list[str]) -> list[tuple[str, Seen]]:
        return [(address, self.visit(address)) for address in addresses]

    def visit(self, address: str) -> Seen:
        """What is seen at an address, and where it leads when it has moved for good."""
        passed, for_ever = [address], True
        while len(passed) <= _MOST_REDIRECTS:
            try:
                status, location = self._ask(passed[-1])
                onward = urldefrag(urljoin(passed[-1], location)).url
            except _TurnedAway:
                return Seen(State.UNDECIDED, "ikke vil besøges af maskiner (robots.txt)")
            except (HTTPError, ValueError) as error:
                return _failed(error)
            if status not in _REDIRECTS or not location:
                return _judged(status, passed[-1] if for_ever and len(passed) > 1 else "")
            for_ever = for_ever and status in _FOR_EVER
            if onward in passed:
                break
            passed.append(onward)
        return Seen(State.DEAD, "sender rundt i ring")

    def _ask(self, address: str) -> tuple[int, str]:
        """How a site answers: by the page's head where it gives one, else by the page."""
        if not self._may_visit(address):
            raise _TurnedAway
        try:
            status, location = self._request("HEAD", address, self._patience(0))
        except HTTPError:
            status, location = 0, ""
        return (status, location) if 0 < status < 400 else self._request("GET", address, self._patience(_MOST_TRIES))

    def _patience(self, failures: int) -> urllib3.Retry:
        """How often a question is put again: after so many failures, and a few times when a site says when to."""
        longest = self.manners.longest_wait
        return urllib3.Retry(
            total=_MOST_TRIES,
            connect=failures,
            read=failures,
            other=failures,
            status_forcelist=_PASSING if failures else (),
            raise_on_status=False,
            backoff_factor=self.manners.backoff,
            backoff_max=longest,
            retry_after_max=longest,
        )

    def _request(self, method: str, address: str, patience: urllib3.Retry) -> tuple[int, str]:
        self._wait_for_turn(_site(address))
        answer = self._pool.request(
            method, address, retries=patience, redirect=False, timeout=self.manners.timeout, preload_content=False
        )
        answer.close()  # the page itself is not read
        return answer.status, answer.headers.get("Location", "")

    def _wait_for_turn(self, site: str) -> None:
        """Let the time pass that a site may expect between two questions, whoever put the last one."""
        rules = self._robots.get(site)
        asked_for = float((rules.crawl_delay(NAME) if rules else None) or 0)
        with self._lock:
            turn = max(self._turns.get(site, 0.0), time.monotonic())
            self._turns[site] = turn + max(self.manners.delay, min(asked_for, self.manners.longest_wait))
        time.sleep(max(0.0, turn - time.monotonic()))

    def _may_visit(self, address: str) -> bool:
        site = _site(address)
        if site not in self._robots:
            self._robots[site] = self._read_robots(site)
        return self._robots[site].can_fetch(NAME, address)

    def _read_robots(self, site: str) -> RobotFileParser:
        """What a site asks of machines. As RFC 9309 has it, no such file allows all, and one that fails allows nothing;
        whether a site that does not answer at all is there, the visit itself will tell."""
        self._wait_for_turn(site)
        rules = RobotFileParser()
        try:
            answer = self._pool.request(
                "GET", f"{site}/robots.txt", retries=_MOST_TRIES, timeout=self.manners.timeout, preload_content=False
            )
            text = answer.read(_MOST_OF_ROBOTS).decode("utf-8", "replace") if answer.status == 200 else ""
            answer.close()
            fails = answer.status >= 500
        except HTTPError:
            fails, text = False, ""
        rules.parse(_NOTHING if fails else text.splitlines())
        return rules


def agent(environment: Mapping[str, str]) -> str:
    """Who we say we are: with the address of the portal, where it is known, so that a site can tell what we are for."""
    site = environment.get("SITE_URL")
    return f"{NAME} (+{site})" if site else NAME


class _TurnedAway(Exception):
    """A site's robots.txt asks us to stay away."""


def _site(address: str) -> str:
    """The site of an address; what is no address stands by itself, and the visit tells."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    return f"{parts.scheme}://{parts.netloc}"


def _judged(status: int, moved_to: str) -> Seen:
    """What an answer means. Only one that says that the page is gone says so of every reader."""
    if status < 300:
        return Seen(State.ALIVE, moved_to=moved_to)
    if status in _GONE:
        return Seen(State.DEAD, _GONE[status])
    if status >= 500:
        return Seen(State.SILENT, f"svarer med en fejl ({status})")
    return Seen(State.UNDECIDED, f"ikke svarer maskiner ({status})")


def _failed(error: Exception) -> Seen:
    cause = error.reason if isinstance(error, MaxRetryError) else error
    if isinstance(cause, ValueError):
        return Seen(State.DEAD, "ikke er en hel adresse")
    if isinstance(cause, TlsError):
        return _mistrusted(cause.args[0] if cause.args else None)
    return Seen(State.SILENT, "ikke svarer")


def _mistrusted(cause: object) -> Seen:
    if not isinstance(cause, ssl.SSLCertVerificationError):
        return Seen(State.SILENT, "ikke kan hentes sikkert")
    if cause.verify_code in _ISSUER_UNKNOWN:
        return Seen(State.UNDECIDED, "har et certifikat, som ikke kan efterprøves her")
    return Seen(State.DEAD, "har et certifikat, som browsere advarer om")
