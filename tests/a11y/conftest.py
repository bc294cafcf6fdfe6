"""Sites the gate is asked about, what it remembers, and how its findings are told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from audit.browser import served
from audit.gate import Found, Look, inspect
from audit.memory import Memory
from audit.release import Release
from plugins.portal.outputs import PageOutput, pages
from plugins.publish.build import build
from tests.helpers import FULL, ROOT, plan_of, portal_of
from tests.screens import choose


@dataclass(frozen=True)
class Shown:
    """A portal that is served: the content it is made of, the release, and its address."""

    content: Path
    release: Release
    at: str

    @cached_property
    def outputs(self) -> list[PageOutput]:
        return list(pages(portal_of(self.content)))

    @cached_property
    def chosen(self) -> dict[str, str]:
        """A page of each template and variant, by its name; in English, of two."""
        found = choose(self.outputs)
        english = {name for name in found if name.endswith("-in-english")} - {"home-in-english", "service-in-english"}
        return {name: page for name, page in found.items() if name not in english}


Gate = Callable[[Chrome, Shown, Mapping[str, Sequence[Look]]], None]


@pytest.fixture(scope="session")
def real(portal: Path, address: str) -> Shown:
    """The real portal."""
    return Shown(ROOT / "content", Release(portal), address)


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """A small portal with everything there can be, outages too."""
    output = tmp_path_factory.mktemp("full") / "output"
    build(plan_of(output, FULL))
    with served(output) as address:
        yield Shown(FULL, Release(output), address)


@pytest.fixture(scope="session")
def memory(pytestconfig: pytest.Config) -> Memory:
    """What was clean the last time: beside the other things that pytest remembers, which `--cache-clear` forgets."""
    assert pytestconfig.cache
    return Memory(pytestconfig.cache.mkdir("audit"))


@pytest.fixture
def gate(memory: Memory, record_property: Callable[[str, object], None]) -> Gate:
    """Looks at pages of a site, counts them for the last line of the run, and fails with every finding."""

    def look(browser: Chrome, site: Shown, addresses: Mapping[str, Sequence[Look]]) -> None:
        tally = inspect(browser, site.release, site.at, addresses, memory)
        names = [f"{site.content.name}{page}" for page in tally.pages]
        record_property("audit", [names, tally.looks, tally.remembered, len(tally.found)])
        if tally.found:
            pytest.fail("\n".join(told(tally.found, site)), pytrace=False)

    return look


def told(found: Iterable[Found], site: Shown) -> Iterator[str]:
    """Each finding, with the file an editor would open and the template a developer would."""
    made = {output.view["address"]: output for output in site.outputs}
    for one in found:
        yield f"{one} – {made[one.page].source}, theme/templates/{made[one.page].template}"
