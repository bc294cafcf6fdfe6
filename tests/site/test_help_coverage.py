"""Every service has help content, and a way without the digital solution."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from plugins.catalogue.entries import Entry
from plugins.catalogue.problems import has_errors
from plugins.catalogue.schema import HelpFunction, Place, Service
from plugins.catalogue.schema.kinds import Duty, HelpKind
from plugins.checks import check_content
from plugins.checks.content.help_coverage import fits
from tests.helpers import read_content

LIBRARY, PROBLEMS = read_content()
SERVICES = [entry for entry in LIBRARY.all(Service) if not entry.record.replaced_by]


def test_the_content_has_no_errors() -> None:
    assert not has_errors([*PROBLEMS, *check_content(LIBRARY)])


@pytest.mark.parametrize("service", SERVICES, ids=lambda entry: entry.id)
def test_a_service_has_help_that_is_about_it_its_topic_or_its_login(service: Entry[Service]) -> None:
    assert [page for page in LIBRARY.those(HelpFunction, service.record.help) if fits(page, service)]


@pytest.mark.parametrize("service", SERVICES, ids=lambda entry: entry.id)
def test_a_service_that_is_not_voluntary_has_a_way_without_the_digital_solution(service: Entry[Service]) -> None:
    reachable = [place for place in LIBRARY.those(Place, service.record.without_digital) if place.record.is_reachable]
    assert reachable or service.record.mandatory_digital is Duty.NO


@pytest.mark.parametrize("service", SERVICES, ids=lambda entry: entry.id)
def test_the_page_shows_its_help_and_the_telephone(service: Entry[Service], portal) -> None:
    soup = BeautifulSoup((portal / service.address.strip("/") / "index.html").read_text("utf-8"), "lxml")
    stair = soup.select_one(".help-stair")
    shown = {link["href"] for link in stair.select("a")}
    assert {page.address for page in LIBRARY.those(HelpFunction, service.record.help)} <= shown
    assert "tel:+4533663366" in shown


def test_help_comes_in_every_kind_but_film() -> None:
    kinds = {entry.record.kind for entry in LIBRARY.all(HelpFunction)}
    assert kinds == set(HelpKind) - {HelpKind.VIDEO}
