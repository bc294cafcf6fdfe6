"""Between Pelican and our build."""

from __future__ import annotations

import re
import signal
import subprocess
from pathlib import Path

import pytest

from plugins.portal.site import Site
from plugins.publish.generator import PortalGenerator
from plugins.publish.release import staged
from tests.helpers import DAY, PELICAN, files_of, make_project, make_release, rewrite, run_pelican

SETTINGS = {
    "PACKAGES": "packages",
    "SITEURL": "https://example.org",
    "TELEPHONE": "12 34 56 78",
    "NEUTRAL_SITE": "https://example.net/",
    "FEEDBACK_URL": "https://example.org/svar",
    "FEEDBACK_EMAIL": "svar@example.org",
    "STOPS_EMAIL": "stop@example.org",
    "HANDOUTS": True,
    "SHOW_DRAFTS": True,
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path / "project")


def test_the_plan_follows_pelicans_settings() -> None:
    plan = PortalGenerator(SETTINGS, path="content", theme="theme", output_path="output", context={}).plan()
    assert (plan.content, plan.theme, plan.output) == (Path("content"), Path("theme"), Path("output"))
    assert plan.packages == Path("packages")
    assert plan.site == Site(
        "https://example.org",
        "12 34 56 78",
        "https://example.net/",
        feedback_url="https://example.org/svar",
        feedback_email="svar@example.org",
        stops_email="stop@example.org",
        handouts=True,
    )
    assert (plan.day, plan.drafts) == (DAY, True)


def test_a_build_says_one_line_and_does_not_count_articles(project: Path, tmp_path: Path) -> None:
    result = run_pelican(project, "-o", tmp_path / "output")
    assert (result.returncode, result.stderr) == (0, "")
    where = re.escape(str(tmp_path / "output"))
    assert re.fullmatch(rf"Bygget for 2026-11-24: \d+ sider i {where} på \d+\.\d s\.\n", result.stdout)


@pytest.mark.parametrize("url", ["https://example.org", "https://example.org/"])
def test_the_address_of_the_site_comes_from_the_environment(project: Path, tmp_path: Path, url: str) -> None:
    run_pelican(project, "-o", tmp_path / "output", SITE_URL=url)
    assert (tmp_path / "output/robots.txt").read_text().endswith("Sitemap: https://example.org/sitemap.xml\n")


def test_a_setting_that_cannot_be_used_stops_the_build_in_one_line(project: Path, tmp_path: Path) -> None:
    rewrite(project, "pelican.conf.py", 'FEEDBACK_EMAIL = ""', 'FEEDBACK_EMAIL = "svar"')
    result = run_pelican(project, "-o", tmp_path / "output")
    assert result.returncode == 1
    assert result.stderr == (
        "FEEDBACK_EMAIL i indstillingerne skal være tom eller en e-mailadresse som svar@kk.dk, men er «svar».\n"
    )


def test_told_to_delete_the_output_pelican_keeps_the_last_release(project: Path, tmp_path: Path) -> None:
    before = make_release(tmp_path / "output")
    rewrite(project, "content/sider/om.md", "titel:", "titl:")
    result = run_pelican(project, "-d", "-o", tmp_path / "output")
    assert result.returncode == 1
    assert files_of(tmp_path / "output") == before


def test_told_to_delete_the_output_pelican_spares_a_folder_that_is_no_release(project: Path, tmp_path: Path) -> None:
    rewrite(project, "pelican.conf.py", "DELETE_OUTPUT_DIRECTORY = False", "DELETE_OUTPUT_DIRECTORY = True")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter.txt").write_text("dear", encoding="utf-8")
    assert run_pelican(project, "-o", tmp_path / "mine").returncode == 1
    assert files_of(tmp_path / "mine") == {"letter.txt": b"dear"}


def test_an_interrupted_build_leaves_without_a_traceback(project: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    with staged(output):  # the build waits for this one, so that it is known where it is interrupted
        build = subprocess.Popen(
            [PELICAN, "-s", "pelican.conf.py", "-o", output], cwd=project, stderr=subprocess.PIPE, text=True
        )
        assert build.stderr
        waits = build.stderr.readline()
        build.send_signal(signal.SIGINT)
        rest = build.communicate()[1]
    assert waits == "Venter på et andet byg …\n"
    assert (build.returncode, rest) == (130, "")
