"""The whole chain: the same content and day give the same bytes, and errors give nothing."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from plugins.publish.build import BuildFailed, build
from tests.helpers import (
    DAY,
    FULL,
    files_of,
    make_project,
    make_release,
    make_site,
    plan_of,
    rewrite,
    run_pelican,
    write,
)


def built(tmp_path: Path, name: str, **plan: object) -> dict[str, bytes]:
    """The files of a build in a folder of this name."""
    build(plan_of(tmp_path / name, **plan))  # type: ignore[arg-type]
    return files_of(tmp_path / name)


def test_two_projects_in_two_processes_give_the_same_bytes(tmp_path: Path) -> None:
    trees = []
    for place, seed in (("here", "1"), ("over/there", "2")):
        project = make_project(tmp_path / place, site=FULL)
        result = run_pelican(project, PYTHONHASHSEED=seed)
        assert result.returncode == 0, result.stderr
        trees.append(files_of(project / "output"))
    assert trees[0] == trees[1]


def test_the_build_is_the_same_over_a_release_and_into_a_new_folder(tmp_path: Path) -> None:
    new = built(tmp_path, "output")
    write(tmp_path, "output/left-over.html", "of a page that is gone")
    assert built(tmp_path, "output") == new


def test_another_day_changes_only_the_mark_where_nothing_depends_on_the_day(tmp_path: Path) -> None:
    one, other = built(tmp_path, "one"), built(tmp_path, "other", day=DAY + timedelta(days=1))
    assert one.keys() == other.keys()
    assert {name for name in one if one[name] != other[name]} == {"selvbetjening-release.json"}


def test_a_page_is_there_from_its_day_and_only_in_its_days(tmp_path: Path) -> None:
    content = make_site(tmp_path / "content")
    words = (content / "hjaelp/pas-trin-for-trin.md").read_text("utf-8").partition("titel:")[2].partition("\n")[2]
    write(content, "hjaelp/nyt.md", f"---\ntitel: Nyt\nudgiv_fra: 2026-11-25\nudgiv_til: 2026-11-26\n{words}")
    days = {day: built(tmp_path, str(day), content=content, day=date(2026, 11, day)) for day in (24, 25, 26, 27)}
    assert [day for day, files in days.items() if "hjaelp/nyt/index.html" in files] == [25, 26]


@pytest.mark.parametrize(
    ("environment", "day"),
    [
        ({"BUILD_DATE": "2027-01-02"}, "2027-01-02"),
        ({"BUILD_DATE": "", "SOURCE_DATE_EPOCH": "1795561199"}, "2026-11-24"),
        ({"BUILD_DATE": "", "SOURCE_DATE_EPOCH": "1795561200"}, "2026-11-25"),
        ({"BUILD_DATE": "2027-01-02", "SOURCE_DATE_EPOCH": "1795561200"}, "2027-01-02"),
    ],
)
def test_the_day_of_a_build_is_stated_in_its_release(tmp_path: Path, environment: dict[str, str], day: str) -> None:
    result = run_pelican(make_project(tmp_path / "project"), "-o", tmp_path / "output", **environment)
    assert result.stdout.startswith(f"Bygget for {day}: "), result.stderr
    mark = json.loads((tmp_path / "output/selvbetjening-release.json").read_text("utf-8"))
    assert (mark["build_date"], mark["pages"] > 0) == (day, True)


def test_a_release_names_the_style_of_its_pages_for_a_policy(tmp_path: Path) -> None:
    files = built(tmp_path, "output")
    styles = {
        re.findall(rb"<style>(.*?)</style>", files[name], re.DOTALL)[0] for name in files if name.endswith(".html")
    }
    (style,) = styles
    digest = base64.b64encode(hashlib.sha256(style).digest()).decode()
    assert json.loads(files["selvbetjening-release.json"])["style"] == f"sha256-{digest}"


def test_errors_in_content_are_printed_one_a_line_and_nothing_is_written(tmp_path: Path) -> None:
    project, output = make_project(tmp_path / "project"), tmp_path / "output"
    before = make_release(output)
    rewrite(project / "content", "sider/om.md", "titel:", "titl:")
    rewrite(project / "content", "selvbetjening/pas.md", "pas-trin-for-trin", "no-such-help")
    write(project / "content", "sider/tom.md", "")

    result = run_pelican(project, "-o", output)

    *lines, summary = result.stderr.splitlines()
    assert (result.returncode, result.stdout) == (1, "")
    assert all(re.match(r"content/\S+\.md:\d+: fejl K\d{3} \S", line) for line in lines)
    assert {line.split(":")[0] for line in lines} >= {
        "content/sider/om.md",
        "content/selvbetjening/pas.md",
        "content/sider/tom.md",
    }
    assert summary == f"{len(lines)} fejl i indholdet. Intet er udgivet."
    assert files_of(output) == before


def test_a_drawing_the_theme_has_not_stops_the_build_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = make_site(tmp_path / "content", base=FULL)
    rewrite(content, "emner/pas-og-attester.md", "tegning: pas-og-attester", "tegning: pas-og-atester")
    with pytest.raises(BuildFailed, match="1 fejl i indholdet"):
        built(tmp_path, "output", content=content)
    assert "emner/pas-og-attester.md:9: fejl K024 " in capsys.readouterr().err


def test_errors_on_pages_are_printed_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, output = make_project(tmp_path / "project"), tmp_path / "output"
    before = make_release(output)
    rewrite(project, "theme/components/footer/footer.html", "</footer>", '<a href="/no-such-page/">x</a></footer>')
    result = run_pelican(project, "-o", output)
    assert result.returncode == 1
    assert re.search(r"^content/sider/om\.md:\d+: fejl K2\d\d .*/no-such-page/", result.stderr, re.MULTILINE)
    assert result.stderr.endswith("fejl på siderne. Intet er udgivet.\n")
    assert files_of(output) == before


def test_advice_neither_stops_a_build_nor_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = make_site(tmp_path / "content")
    write(content, "sider/udkast.md", "---\ntitel: Udkast\nstatus: kladde\n---\n")
    assert "udkast/index.html" not in built(tmp_path, "output", content=content)
    assert capsys.readouterr().err == ""


def test_drafts_are_built_marked_when_they_are_asked_for(tmp_path: Path) -> None:
    content = make_site(tmp_path / "content")
    write(content, "sider/udkast.md", "---\ntitel: Udkast\nstatus: kladde\nformaal: Se mig.\n---\n")
    files = built(tmp_path, "output", content=content, drafts=True)
    assert b'class="poster__draft"' in files["udkast/index.html"]
    assert b'class="poster__draft"' not in files["om/index.html"]


def test_media_are_published_as_they_are(tmp_path: Path) -> None:
    content = make_site(tmp_path / "content")
    write(content, "medier/plan.pdf", "%PDF-1.7")
    assert built(tmp_path, "output", content=content)["medier/plan.pdf"] == b"%PDF-1.7"


def test_a_content_folder_that_is_not_there_is_an_error_in_content(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(BuildFailed, match=r"\d+ fejl i indholdet"):
        build(plan_of(tmp_path / "output", content=tmp_path / "nowhere"))
    assert "nowhere:1: fejl K" in capsys.readouterr().err
