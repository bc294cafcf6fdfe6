"""`make check`: every problem at once, a summary, and an exit code a machine can use."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from tests.helpers import files_of, make_project, make_release, rewrite, run_door, write


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path)


def make_mistakes(project: Path) -> None:
    """Two errors in a file, one in another, and advice in a third."""
    content = project / "content"
    rewrite(content, "sider/om.md", "titel:", "titl:")
    write(content, "sider/tom.md", "")
    write(content, "sider/udkast.md", "---\ntitel: Udkast\nstatus: kladde\n---\n")


def files_named(said: str) -> set[str]:
    return {line.split(":")[0] for line in said.splitlines()}


def test_content_without_problems_is_in_order(project: Path) -> None:
    result = run_door(project, "check")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "Alt er i orden.\n")


def test_all_problems_are_printed_in_order_of_files_with_a_summary(project: Path) -> None:
    make_mistakes(project)
    result = run_door(project, "check")
    lines = result.stdout.splitlines()
    assert result.returncode == 1
    assert lines == sorted(lines)
    assert all(re.match(r"content/sider/\w+\.md:\d+: (fejl|råd) K\d{3} \S", line) for line in lines)
    assert files_named(result.stdout) == {"content/sider/om.md", "content/sider/tom.md", "content/sider/udkast.md"}
    errors = sum(": fejl " in line for line in lines)
    assert result.stderr == f"{errors} fejl, {len(lines) - errors} råd.\n"


def test_advice_alone_is_no_failure(project: Path) -> None:
    write(project / "content", "sider/udkast.md", "---\ntitel: Udkast\nstatus: kladde\n---\n")
    result = run_door(project, "check")
    assert result.returncode == 0
    assert re.fullmatch(r"0 fejl, \d+ råd\.\n", result.stderr)


def test_check_writes_nothing(project: Path) -> None:
    make_mistakes(project)
    release, content = make_release(project / "output"), files_of(project / "content")
    run_door(project, "check")
    assert files_of(project / "output") == release
    assert files_of(project / "content") == content


@pytest.mark.parametrize(
    ("names", "shown", "code"),
    [
        (["content/sider/tom.md"], {"content/sider/tom.md"}, 1),
        (["./content/../content/sider/tom.md"], {"content/sider/tom.md"}, 1),
        (["content/sider/udkast.md"], {"content/sider/udkast.md"}, 0),
        (["content/sider/forside.md"], set(), 0),
        (["content/sider/om.md", "content/sider/tom.md"], {"content/sider/om.md", "content/sider/tom.md"}, 1),
        (["content/sider"], {"content/sider/om.md", "content/sider/tom.md", "content/sider/udkast.md"}, 1),
        (["content/sider/"], {"content/sider/om.md", "content/sider/tom.md", "content/sider/udkast.md"}, 1),
        (["content/hjaelp"], set(), 0),
    ],
)
def test_only_the_named_files_and_folders_are_shown(
    project: Path, names: list[str], shown: set[str], code: int
) -> None:
    make_mistakes(project)
    result = run_door(project, "check", *names)
    assert (files_named(result.stdout), result.returncode) == (shown, code)


def test_a_name_is_found_however_its_letters_are_composed(project: Path) -> None:
    name = unicodedata.normalize("NFD", "content/sider/å.md")
    write(project, name, "")
    assert run_door(project, "check", name).stdout.startswith("content/sider/å.md:1: fejl K")


def test_a_link_is_shown_by_its_own_name(project: Path) -> None:
    (project / "content/sider/link.md").symlink_to("om.md")
    result = run_door(project, "check", "content/sider/link.md")
    assert files_named(result.stdout) == {"content/sider/link.md"}
    assert result.returncode == 1


def test_a_file_that_is_not_there_is_a_failure(project: Path) -> None:
    result = run_door(project, "check", "content/sider/no-such.md")
    assert result.returncode == 1
    assert "content/sider/no-such.md: fejl: filen findes ikke." in result.stderr


def test_a_content_folder_that_is_not_there_is_a_problem(project: Path) -> None:
    result = run_door(project, "--content", "nowhere", "check")
    assert result.returncode == 1
    assert "\nnowhere:1: fejl K003 findes ikke som mappe. " in result.stdout
    assert "Traceback" not in result.stderr


def test_a_date_that_cannot_be_read_is_said_in_a_line(project: Path) -> None:
    result = run_door(project, "check", BUILD_DATE="snart")
    assert result.returncode == 1
    assert result.stderr == "BUILD_DATE skal være en dato som 2026-11-24, men er «snart».\n"


@pytest.mark.parametrize(("form", "beginning"), [("github", "::"), ("sarif", "{"), ("junit", "<?xml")])
def test_other_forms_have_the_same_summary_and_exit_code(project: Path, form: str, beginning: str) -> None:
    make_mistakes(project)
    text, other = run_door(project, "check"), run_door(project, "check", "--format", form)
    assert other.stdout.startswith(beginning)
    assert (other.stderr, other.returncode) == (text.stderr, text.returncode)
