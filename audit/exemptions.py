"""What is set aside among the findings, by a list in which each item has a reason and a last day."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from audit.finding import Finding

FILE = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True)
class Exemption:
    """Findings of one rule, at places that begin so, on pages whose address is like this, until a day."""

    rule: str
    place: str
    reason: str
    until: date
    page: str = "*"

    def covers(self, finding: Finding, page: str = "") -> bool:
        return finding.rule == self.rule and finding.place.startswith(self.place) and fnmatchcase(page, self.page)


def load(path: Path = FILE) -> tuple[Exemption, ...]:
    """The list as it stands; an item that lacks something, or says more, is a TypeError."""
    return tuple(Exemption(**item) for item in tomllib.loads(path.read_text("utf-8"))["exemption"])


def expired(exemptions: Iterable[Exemption], day: date) -> list[Finding]:
    """A finding for each whose day has passed: it is judged anew, or what it hides is mended."""
    return [
        Finding("undtagelse", f"{one.rule} {one.place}", f"Udløb {one.until}. Ret fejlen, eller vurdér den igen.")
        for one in exemptions
        if one.until < day
    ]


def needless(exemptions: Iterable[Exemption], found: Iterable[tuple[str, Finding]]) -> list[Finding]:
    """A finding for each that hides nothing any more on any page: it would only hide the next mistake."""
    everything = list(found)
    return [
        Finding("undtagelse", f"{one.rule} {one.place}", "Dækker ikke noget fund. Fjern den.")
        for one in exemptions
        if not any(one.covers(finding, page) for page, finding in everything)
    ]


def remaining(findings: Iterable[Finding], exemptions: Iterable[Exemption], page: str = "") -> list[Finding]:
    """The findings that no exemption covers, on a page or in the release as a whole."""
    exempt = tuple(exemptions)
    return [finding for finding in findings if not any(one.covers(finding, page) for one in exempt)]
