"""A whole inspection, over a small folder with one barrier for each tool, and the record that is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit import __main__ as program
from audit.exemptions import Exemption
from audit.inspection import LOOKS, Found, inspect, tools
from audit.record import record
from audit.release import Release
from plugins.catalogue.library import Library
from plugins.catalogue.schema.inspection import State
from tests.helpers import DAY, check_lines, library_of, make_site, write

pytestmark = pytest.mark.browser

PAGE = """<!DOCTYPE html>
<html lang="da">
<head><meta charset="utf-8"><title>Prøve</title><link rel="stylesheet" href="/own.css">{head}</head>
<body><a href="#content">Til indholdet</a><main id="content"><h1>Prøve</h1>{main}</main></body>
</html>
"""
BARRIERS = '<button></button><p style="inline-size: 90rem">Langt ude</p><p><div>I et afsnit</div></p>'
EVERY_TOOL = {"axe", "qualweb", "egne-regler", "html-validate", "csstree"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("built")
    write(base, "index.html", PAGE.format(head="", main=""))
    write(base, "om/index.html", PAGE.format(head="", main=BARRIERS))
    write(base, "was/index.html", PAGE.format(head='<meta http-equiv="refresh" content="0; url=/om/">', main=""))
    write(base, "selvbetjening-release.json", '{"build_date": "2026-11-24"}')
    write(base, "own.css", "p { colr: red }")
    return base


@pytest.fixture(scope="module")
def found(folder: Path) -> list[Found]:
    return inspect(Release(folder), browsers=1)


def test_every_tool_finds_its_barrier_where_it_is_and_once_for_all_looks(found: list[Found]) -> None:
    assert {one.tool for one in found} == EVERY_TOOL == {tool.id for tool in tools()}
    assert {one.page for one in found} == {"", "/om/"}
    assert [str(one) for one in found if one.finding.rule in ("css", "axe:button-name", "reflow")] == [
        "/om/ axe:button-name: Knapper skal have forståelig (dvs. detekterbar) tekst [<button></button>]",
        "css: Er ikke gyldig CSS: Unknown property `colr` [own.css: colr]",
        '/om/ reflow: Rager ud over siden. Lad indholdet ombryde. [<p style="inline-size: 90rem">Langt ude</p>]',
    ]


@pytest.fixture
def recorded(found: list[Found], content: Path) -> Library:
    """The content of the minimal site with a record of this inspection, in which the style's mistake is exempt."""
    exempt = [Exemption("css", "own.css", "It is planted.", DAY)]
    write(make_site(content), "data/eftersyn.yaml", record(tools(), found, exempt, pages=2, day=DAY))
    assert check_lines(content) == []
    return library_of(content)


def test_the_record_is_content_that_says_what_was_found_with_what(recorded: Library) -> None:
    kept = recorded.inspections
    assert list(kept) == [tool.id for tool in tools()]
    assert {(one.day, one.pages) for one in kept.values()} == {(DAY, 2)}
    assert "reflow" in [failure.rule for failure in kept["egne-regler"].failures]
    (button,) = [one for one in kept["axe"].failures if one.rule == "axe:button-name"]
    assert (button.places, button.example) == (1, "/om/")


def test_what_is_exempt_is_counted_in_the_record_and_not_shown(recorded: Library) -> None:
    assert (recorded.inspections["csstree"].set_aside, recorded.inspections["csstree"].failures) == (1, ())
    assert recorded.inspections["axe"].set_aside == 0


def test_the_looks_are_those_the_content_knows() -> None:
    assert [look.name for look in LOOKS] == list(State)


def test_a_folder_with_a_barrier_fails_and_is_recorded_all_the_same(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "eftersyn.yaml"
    assert program.main([str(folder), "--record", str(target)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert "css: Er ikke gyldig CSS: Unknown property `colr` [own.css: colr]" in said
    assert [line for line in said if line.startswith("undtagelse: Dækker ikke noget fund.")]
    assert said[-1].startswith("2 sider efterset på ")
    assert "colr" in target.read_text("utf-8")


def test_a_folder_without_pages_is_told_in_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main([str(tmp_path), "--record", str(tmp_path / "eftersyn.yaml")]) == 1
    assert capsys.readouterr().err == f"{tmp_path} har ingen sider. Kør `make build`.\n"
    assert not (tmp_path / "eftersyn.yaml").exists()
