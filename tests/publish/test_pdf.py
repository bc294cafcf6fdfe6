"""Handouts as PDF in a build: the same bytes each time, no link without a file, and no sheet that lost something."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

from plugins.publish.build import BuildFailed, build
from tests.helpers import SITE, files_of, make_project, make_release, plan_of, rewrite, run_pelican

PAGE, PDF = "selvbetjening/pas/seddel/index.html", "selvbetjening/pas/seddel/seddel.pdf"


def built(output: Path, *, handouts: bool) -> dict[str, bytes]:
    build(replace(plan_of(output), site=replace(SITE, handouts=handouts)))
    return files_of(output)


def test_the_same_handouts_are_the_same_bytes(tmp_path: Path) -> None:
    one, other = (built(tmp_path / name, handouts=True) for name in ("one", "other"))
    assert {name for name in one if name.endswith(".pdf")} == {
        PDF,
        "selvbetjening/pas/seddel/stor-skrift/seddel-stor-skrift.pdf",
    }
    assert one == other


def test_a_build_without_pdfs_links_to_none(tmp_path: Path) -> None:
    files = built(tmp_path / "output", handouts=False)
    assert PDF not in files
    assert b".pdf" not in files[PAGE]


class WithoutPango(MetaPathFinder):
    """What happens on a machine where WeasyPrint finds no Pango."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return None


def test_where_pango_is_missing_the_build_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [WithoutPango(), *sys.meta_path])
    before = make_release(tmp_path / "output")
    with pytest.raises(BuildFailed, match=r"kan ikke finde Pango.*apt-get install libpango-1\.0-0"):
        built(tmp_path / "output", handouts=True)
    assert files_of(tmp_path / "output") == before


@pytest.mark.parametrize(
    ("sheet", "written", "instead", "said"),
    [
        ("components/handout/handout.css", "break-inside: avoid", "break-inside: perhaps", "break-inside: perhaps"),
        ("styles/tokens.css", ":root {", ":is(html) {", "theme/styles/tokens.css har ingen :root"),
    ],
)
def test_styles_that_cannot_be_read_for_paper_end_the_build(
    sheet: str, written: str, instead: str, said: str, tmp_path: Path
) -> None:
    project = make_project(tmp_path / "project")
    rewrite(project / "theme", sheet, written, instead)
    before = make_release(tmp_path / "output")
    result = run_pelican(project, "-o", tmp_path / "output", HANDOUTS="1")
    assert result.returncode != 0
    assert said in result.stderr
    assert files_of(tmp_path / "output") == before
