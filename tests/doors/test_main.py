"""`python -m plugins`: the commands by their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers import MINIMAL, make_project, run_door


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_project(tmp_path_factory.mktemp("place") / "project")


def test_help_names_every_command(project: Path) -> None:
    result = run_door(project, "--help")
    assert result.returncode == 0
    for command in ("check", "new", "links", "serve", "guide", "coverage"):
        assert f"\n    {command} " in result.stdout


@pytest.mark.parametrize("arguments", ["", "no-such-command", "check --format xml", "serve --port a"])
def test_a_command_there_is_none_of_is_refused_with_how_it_is_used(project: Path, arguments: str) -> None:
    result = run_door(project, *arguments.split())
    assert result.returncode == 2
    assert result.stderr.startswith("usage: python -m plugins")


def test_content_may_lie_elsewhere(project: Path) -> None:
    result = run_door(project, "--content", MINIMAL, "check")
    assert (result.returncode, result.stderr) == (0, "Alt er i orden.\n")


def test_guide_writes_its_documents(project: Path) -> None:
    result = run_door(project, "guide")
    assert result.stdout == "Skrevet: docs/redaktion/feltguide.md\nSkrevet: docs/redaktion/beskeder.md\n"
    assert (project / "docs/redaktion/feltguide.md").is_file()
