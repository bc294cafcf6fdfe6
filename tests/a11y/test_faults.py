"""A test of the tests: the gate says nothing of a good site, and the right thing of each barrier planted in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from audit.browser import served
from tests.faults import FAULTS, Fault, Look, gate, make_good, together
from tests.faults.record import PATH, record
from tests.helpers import ROOT, Golden

CAUGHT = [fault for fault in FAULTS if fault.caught_by]
MISSED = [fault for fault in FAULTS if fault.missed]
LOOKS = sorted({fault.look for fault in FAULTS})
FEWEST = 60


def named(fault: Fault) -> str:
    return fault.id


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_good(tmp_path_factory.mktemp("faults") / "site")


@pytest.fixture(scope="module")
def checked(site: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """What the checkers of HTML and CSS say of the good files and of the faults."""
    return gate.said_by_checkers(site, tmp_path_factory.mktemp("checked"))


@pytest.fixture(scope="module")
def place(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(site, gate.FRESH) as address:
        yield address


def test_the_good_site_breaks_no_check(site: Path, checked: dict[str, set[str]]) -> None:
    assert gate.said_of_files(site) == set()
    of_the_site = {name: said for name, said in checked.items() if name.endswith((".html", ".css"))}
    assert of_the_site.keys() > {"index.html", "style.css"}
    assert of_the_site == {name: set() for name in of_the_site}


@pytest.mark.parametrize("page", ["/", "/soeg/", "/en/"])
def test_no_rule_says_anything_of_a_good_page(browser: Chrome, place: str, page: str) -> None:
    gate.look_at(browser, place + page)
    assert gate.said_by(browser, gate.ON_DEMAND) == set()


@pytest.mark.parametrize("look", LOOKS, ids=" and ".join)
def test_the_engine_says_nothing_of_a_good_page(browser: Chrome, place: str, look: tuple[Look, ...]) -> None:
    gate.look_at(browser, f"{place}/", look)
    assert gate.said_by_axe(browser) == set()


@pytest.mark.parametrize("fault", CAUGHT, ids=named)
def test_a_barrier_is_caught_by_these_rules(
    browser: Chrome, site: Path, place: str, checked: dict[str, set[str]], fault: Fault
) -> None:
    named = gate.ON_DEMAND.keys() & {rule.split(":")[0] for rule in fault.caught_by}
    assert checked[fault.id] | gate.said_of([fault], site, browser, place, named) == set(fault.caught_by)


@pytest.mark.parametrize("faults", together(MISSED), ids=lambda faults: " and ".join(map(named, faults)))
def test_barriers_in_the_record_of_misses_are_missed(
    browser: Chrome, site: Path, place: str, checked: dict[str, set[str]], faults: list[Fault]
) -> None:
    """Fails when a rule has learnt to see one: then its file says `caught_by` and no longer `missed`."""
    assert set().union(*(checked[fault.id] for fault in faults)) == set()
    assert gate.said_of(faults, site, browser, place, gate.ON_DEMAND) == set()


def test_there_are_many_and_each_is_another() -> None:
    assert len(CAUGHT) >= FEWEST
    assert len({fault.barrier for fault in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("rule", [*gate.OWN, *sorted(code for code in gate.CHECKS if code >= "K200")])
def test_a_rule_of_the_portals_own_catches_something(rule: str) -> None:
    assert [fault.id for fault in CAUGHT if rule in fault.caught_by]


def test_the_record_is_kept(golden: Golden) -> None:
    golden.compare(ROOT / PATH, record())
