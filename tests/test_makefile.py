"""The front door: what there is, and what to do on a machine that lacks something."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.helpers import ROOT, Result, make_project, rewrite, run

TOOLS = ("sh", "make", "env", "grep", "sed", "awk", "touch", "rm", "test", "mkdir", "cat", "chmod")
READY = ("-o", ".venv/.ready", "-o", "node_modules/.ready")
"""What make is to take as it is: no test sets an environment up."""


class Machine:
    """A computer with little on it: a folder of programs, and a log of the stand-ins that were called."""

    def __init__(self, root: Path) -> None:
        self.programs, self.calls, self.project = root / "bin", root / "calls", root / "project"
        self.programs.mkdir()
        self.project.mkdir()
        for name in ("Makefile", "requirements.lock", "package-lock.json", ".npmrc"):
            shutil.copy2(ROOT / name, self.project)
        for tool in TOOLS:
            (self.programs / tool).symlink_to(shutil.which(tool) or f"no {tool} here")
        self.add("sudo")

    def add(self, name: str, script: str = "exit 0") -> None:
        """A stand-in for a program, which notes that it was called."""
        path = self.programs / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.calls}"\n{script}\n', encoding="utf-8")
        path.chmod(0o755)

    def make(self, *arguments: str) -> Result:
        hidden = {"CHROME_BIN": "", "MAKEFLAGS": "", "MAKELEVEL": ""}
        return run([self.programs / "make", *arguments], self.project, PATH=str(self.programs), **hidden)

    def called(self) -> list[str]:
        return self.calls.read_text("utf-8").splitlines() if self.calls.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def assert_said_in_a_line(result: Result, *words: str) -> None:
    """One sentence with what is missing and the command that helps; make's own line of failure is another."""
    assert result.returncode == 2
    (line,) = [line for line in (result.stdout + result.stderr).splitlines() if not line.startswith("make: ***")]
    for word in words:
        assert word in line


def test_make_alone_lists_every_target_that_has_a_word_on_it(machine: Machine) -> None:
    result = machine.make()
    described = re.findall(r"^([a-z-]+):.*## (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert result.returncode == 0
    assert [line.split(maxsplit=2) for line in result.stdout.splitlines()] == [
        ["make", target, words] for target, words in described
    ]
    for target in ("setup", "serve", "build", "handouts", "check", "test", "new", "guide", "clean"):
        assert target in dict(described)


def test_a_machine_without_python_is_told_how_to_get_it(machine: Machine) -> None:
    assert_said_in_a_line(machine.make("setup"), "Python 3.11 eller nyere mangler.", "apt-get install python3", "brew")


def test_a_python_that_is_too_old_is_no_python(machine: Machine) -> None:
    machine.add("python3", "exit 1")
    assert_said_in_a_line(machine.make("setup"), "Python 3.11 eller nyere mangler.")


def test_a_python_without_venv_is_told_how_to_get_it_and_nothing_half_is_left(machine: Machine) -> None:
    machine.add("python3", 'case "$*" in *venv*) mkdir -p .venv/bin; exit 1;; esac')
    assert_said_in_a_line(machine.make("setup"), "Python mangler modulet venv.", "apt-get install python3-venv")
    assert not (machine.project / ".venv").exists()


def test_a_machine_without_a_browser_is_told_how_to_get_one(machine: Machine) -> None:
    machine.add("id", "echo 1000")
    machine.add("apt-get")
    assert_said_in_a_line(machine.make("browser"), "Testene mangler en browser.", "apt-get install chromium")
    assert [call for call in machine.called() if call.startswith("apt-get")] == []


def test_as_root_on_debian_the_browser_is_installed(machine: Machine) -> None:
    machine.add("id", "echo 0")
    machine.add("apt-get")
    assert machine.make("browser").returncode == 0
    assert "apt-get -qq install -y chromium chromium-driver" in machine.called()


@pytest.mark.parametrize("name", ["chromium", "google-chrome", "google-chrome-stable", "microsoft-edge"])
def test_a_browser_that_is_there_is_used(machine: Machine, name: str) -> None:
    machine.add(name)
    result = machine.make("browser")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_machine_without_pango_is_told_how_to_get_it(machine: Machine) -> None:
    machine.add("id", "echo 1000")
    machine.add("apt-get")
    result = machine.make(*READY, "pango")
    assert_said_in_a_line(result, "PDF-sedlerne mangler Pango.", "apt-get install libpango-1.0-0", "brew install pango")
    assert [call for call in machine.called() if call.startswith("apt-get")] == []


def test_as_root_on_debian_pango_is_installed(machine: Machine) -> None:
    machine.add("id", "echo 0")
    machine.add("apt-get")
    assert machine.make(*READY, "pango").returncode == 0
    assert "apt-get -qq install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in machine.called()


@pytest.mark.parametrize(
    "target", ["setup", "build", "handouts", "check", "serve", "new", "guide", "browser", "pango", "lock", "clean"]
)
def test_make_never_calls_sudo(machine: Machine, target: str) -> None:
    machine.add("id", "echo 1000")
    machine.make(target)
    assert not [call for call in machine.called() if call.startswith("sudo")]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that is set up, with the environment the tests run in."""
    project = make_project(tmp_path / "project")
    shutil.copy2(ROOT / "Makefile", project)
    (project / ".venv").symlink_to(ROOT / ".venv")
    return project


def make(project: Path, *arguments: str) -> Result:
    return run(["make", *READY, *arguments], project, MAKEFLAGS="", MAKELEVEL="", PATH=os.environ["PATH"])


def test_build_check_and_their_exit_codes(project: Path) -> None:
    assert make(project, "check").returncode == 0
    assert make(project, "build").returncode == 0
    assert (project / "output/index.html").is_file()
    rewrite(project / "content", "sider/om.md", "titel:", "titl:")
    assert make(project, "check").returncode == 2
    assert make(project, "check", "FILES=content/sider/forside.md").returncode == 0
    assert make(project, "build").returncode == 2
    assert (project / "output/om/index.html").is_file()


def test_handouts_are_a_build_with_a_pdf_beside_each(project: Path) -> None:
    assert make(project, "handouts").returncode == 0
    assert (project / "output/selvbetjening/pas/seddel/seddel.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert make(project, "build").returncode == 0
    assert list((project / "output").rglob("*.pdf")) == []


def test_clean_removes_what_is_made_and_nothing_else(machine: Machine) -> None:
    for name in (".venv/bin/python", "output/index.html", ".output.lock", "node_modules/x", "content/sider/om.md"):
        (machine.project / name).parent.mkdir(parents=True, exist_ok=True)
        (machine.project / name).touch()
    machine.make("clean")
    assert {path.name for path in machine.project.iterdir()} == {
        *("Makefile", "requirements.lock", "package-lock.json", ".npmrc", "content"),
    }
