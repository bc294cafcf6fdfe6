"""What stock Pelican passes over in silence: here each stops the build, says why, and leaves the last release whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.helpers import PELICAN, files_of, make_project, make_release, rewrite, run, run_pelican, write


def no_change(project: Path) -> None:
    """The mistake is in the command, not in the project."""


def remove(name: str) -> Callable[[Path], None]:
    def change(project: Path) -> None:
        path = project / name
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()

    return change


def rename_the_plugin(project: Path) -> None:
    (project / "plugins/publish").rename(project / "publish")


def add_a_plugin_by_name(project: Path) -> None:
    rewrite(project, "pelican.conf.py", "PLUGINS = [publish]", 'PLUGINS = [publish, "no_such_plugin"]')


def write_a_page_that_cannot_be_read(project: Path) -> None:
    (project / "content/sider/om.md").write_bytes("---\ntitel: Åbning\n---\n".encode("latin-1"))


def include_a_template_that_is_not_there(project: Path) -> None:
    rewrite(project, "theme/templates/service.html", "{% extends", '{% include "no-such.html" %}\n{% extends')


def ask_for_an_undefined_name(project: Path) -> None:
    write(project, "theme/templates/service.html", "<h1>{{ title }}</h1>\n{{ no_such_name }}\n")


def write_a_template_that_is_no_template(project: Path) -> None:
    write(project, "theme/templates/service.html", "<h1>\n{% if %}\n")


@dataclass(frozen=True)
class Mistake:
    """A change to a project or to the command, and what must be said of it."""

    said: str
    change: Callable[[Path], None] = no_change
    arguments: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)


MISTAKES = {
    "plugin-renamed": Mistake("Noget mangler: cannot import name 'publish'", rename_the_plugin),
    "plugin-module-missing": Mistake(
        "Noget mangler: cannot import name 'release'", remove("plugins/publish/release.py")
    ),
    "plugin-by-name-missing": Mistake("Cannot load plugin `no_such_plugin`", add_a_plugin_by_name),
    "no-plugins": Mistake("PLUGINS mangler plugins.publish", arguments=("-e", "PLUGINS=[]")),
    "plugins-overridden": Mistake("Cannot load plugin `nope`", arguments=("-e", 'PLUGINS=["nope"]')),
    "page-unreadable": Mistake("content/sider/om.md:2: fejl K006", write_a_page_that_cannot_be_read),
    "page-missing": Mistake("content/selvbetjening/pas.md", remove("content/hjaelp")),
    "template-missing": Mistake(
        "skabelonen «not_found.html» findes ikke i temaet.", remove("theme/templates/not_found.html")
    ),
    "template-of-pelican": Mistake("skabelonen «base.html» findes ikke i temaet.", remove("theme/templates/base.html")),
    "include-missing": Mistake("theme/templates/service.html:1: fejl:", include_a_template_that_is_not_there),
    "name-undefined": Mistake(
        "theme/templates/service.html:2: fejl: 'no_such_name' is undefined (på /selvbetjening/pas/)",
        ask_for_an_undefined_name,
    ),
    "template-broken": Mistake("theme/templates/service.html:2: fejl:", write_a_template_that_is_no_template),
    "words-missing": Mistake("theme/words/en.yaml findes ikke.", remove("theme/words/en.yaml")),
    "styles-missing": Mistake("styles/tokens.css findes ikke.", remove("theme/styles/tokens.css")),
    "theme-missing": Mistake("Could not find the theme", remove("theme")),
    "theme-of-pelican": Mistake("Temaet er ikke helt.", arguments=("-t", "notmyidea")),
    "packages-missing": Mistake("findes ikke. Kør `make setup`.", remove("node_modules")),
    "packages-elsewhere": Mistake("findes ikke. Kør `make setup`.", arguments=("-e", 'PACKAGES="no-such-folder"')),
    "content-missing": Mistake("specify a path containing the content", remove("content")),
    "content-elsewhere": Mistake("specify a path containing the content", arguments=("no-such-folder",)),
    "date-in-words": Mistake(
        "BUILD_DATE skal være en dato som 2026-11-24, men er «snart».", environment={"BUILD_DATE": "snart"}
    ),
    "epoch-in-words": Mistake(
        "SOURCE_DATE_EPOCH skal være sekunder siden 1970, men er «nu».",
        environment={"BUILD_DATE": "", "SOURCE_DATE_EPOCH": "nu"},
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_the_build_stops_and_says_why(mistake: Mistake, tmp_path: Path) -> None:
    project, output = make_project(tmp_path / "project"), tmp_path / "output"
    before = make_release(output)
    mistake.change(project)

    result = run_pelican(project, *mistake.arguments, "-o", output, **mistake.environment)

    assert result.returncode == 1
    assert mistake.said in result.stderr
    assert "Traceback" not in result.stderr + result.stdout
    assert files_of(output) == before
    assert not list(tmp_path.glob(".output.staging"))


def test_a_bare_pelican_builds_nothing_and_says_how_it_is_done(tmp_path: Path) -> None:
    project = make_project(tmp_path / "project")
    result = run([PELICAN], project)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "Selvbetjening bygges med `make build` (det er: pelican -s pelican.conf.py).\n"
    assert not (project / "output").exists()


def test_an_error_in_the_settings_keeps_its_traceback(tmp_path: Path) -> None:
    """A fault in the code is not an editor's mistake: who mends it must see where it is."""
    project = make_project(tmp_path / "project")
    rewrite(project, "pelican.conf.py", 'SITENAME = "Selvbetjening"', "SITENAME = no_such_name")
    result = run_pelican(project, "-o", tmp_path / "output")
    assert result.returncode == 1
    assert "Traceback" in result.stderr
    assert "NameError: name 'no_such_name' is not defined" in result.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project no test changes."""
    return make_project(tmp_path_factory.mktemp("place") / "project")


def test_a_folder_with_other_files_is_not_taken_for_output(project: Path, tmp_path: Path) -> None:
    mine = write(tmp_path, "mine/letter.txt", "dear")
    result = run_pelican(project, "-o", mine.parent)
    assert result.returncode == 1
    assert "har filer, som ikke er bygget her. Flyt dem, eller vælg en anden mappe." in result.stderr
    assert files_of(mine.parent) == {"letter.txt": b"dear"}


@pytest.mark.parametrize("name", ["content", "content/sider", ".", "..", "theme", "theme/new", "plugins"])
def test_output_is_never_part_of_the_project_or_around_it(project: Path, name: str) -> None:
    before = files_of(project / "content") | files_of(project / "theme")
    result = run_pelican(project, "-o", name)
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert "vælg en anden mappe." in result.stderr.casefold()
    assert files_of(project / "content") | files_of(project / "theme") == before


def test_a_file_is_not_taken_for_output(project: Path) -> None:
    result = run_pelican(project, "-o", "pelican.conf.py")
    assert result.returncode == 1
    assert "pelican.conf.py er ikke en mappe." in result.stderr


@pytest.mark.parametrize("output", ["/proc/output", "/dev/null/output"])
def test_output_that_cannot_be_written_is_said_in_a_line(project: Path, output: str) -> None:
    result = run_pelican(project, "-o", output)
    assert result.returncode == 1
    assert "kan ikke læses eller skrives" in result.stderr
    assert len(result.stderr.splitlines()) == 1
