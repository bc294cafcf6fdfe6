"""The benchmark of the gate looks at as many pages as it is asked for, and once more at none of them."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from audit.release import Release
from benchmarks import gate
from plugins.publish.build import build
from tests.helpers import plan_of

pytestmark = pytest.mark.browser
PAGES = 27


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("release") / "output"
    build(plan_of(output))
    return output


def test_services_are_multiplied_until_there_are_so_many_pages_none_like_another(release: Path) -> None:
    before = Release(release).addresses()
    assert len(before) < PAGES
    gate.multiply(release, PAGES)
    pages = Release(release)
    assert len(pages.addresses()) == PAGES
    assert {address for address in pages.addresses() if address not in before} >= {"/selvbetjening/pas-0/"}
    assert len({pages.digest(address) for address in pages.addresses()}) == PAGES


def test_a_worker_looks_at_its_share_and_remembers_it(release: Path, tmp_path: Path) -> None:
    share = len(Release(release).addresses()[1::6])
    assert gate.look(release, tmp_path / "kept", 1, 6) == (0, 0)
    assert gate.look(release, tmp_path / "kept", 1, 6) == (share, 0)


def test_it_tells_what_the_first_and_the_second_time_took(
    release: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["gate", str(release), "--pages", str(PAGES), "--workers", "1"])
    gate.main()
    lines = capsys.readouterr().out.splitlines()
    assert [re.sub(r"\d+\.\d s", "… s", line) for line in lines] == [
        f"the first time: {PAGES} pages in … s, 0 remembered, 0 findings",
        f"remembered: {PAGES} pages in … s, {PAGES} remembered, 0 findings",
    ]
