"""The benchmark of the gate looks at as many pages as it is asked for, and once more at none of them."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from audit.release import Release
from benchmarks import gate
from tests.audit.conftest import Make, make_release

__all__ = ["make_release"]
pytestmark = pytest.mark.browser


@pytest.fixture
def release(make_release: Make) -> Path:
    """The home page, and two services."""
    folder: Path = make_release("<p>Godt</p>")
    for service in ("a", "b"):
        page = folder / "selvbetjening" / service / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text((folder / "index.html").read_text("utf-8").replace("Godt", service), encoding="utf-8")
    return folder


def test_services_are_multiplied_until_there_are_so_many_pages_none_like_another(release: Path) -> None:
    gate.multiply(release, 6)
    pages = Release(release)
    made = ["/selvbetjening/a-0/", "/selvbetjening/a-1/", "/selvbetjening/b-0/"]
    assert pages.addresses() == sorted(["/", "/selvbetjening/a/", "/selvbetjening/b/", *made])
    assert len({pages.digest(address) for address in pages.addresses()}) == 6


def test_a_worker_looks_at_its_share_and_remembers_it(release: Path, tmp_path: Path) -> None:
    assert gate.look(release, tmp_path / "kept", 1, 2) == (0, 0)
    assert gate.look(release, tmp_path / "kept", 1, 2) == (1, 0)


def test_it_tells_what_the_first_and_the_second_time_took(
    release: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["gate", str(release), "--pages", "4", "--workers", "1"])
    gate.main()
    lines = capsys.readouterr().out.splitlines()
    assert [re.sub(r"\d+\.\d s", "… s", line) for line in lines] == [
        "the first time: 4 pages in … s, 0 remembered, 0 findings",
        "remembered: 4 pages in … s, 4 remembered, 0 findings",
    ]
