"""All or nothing: whatever happens, `output` is a whole release."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from plugins.publish import release
from plugins.publish.build import build
from plugins.publish.release import ReleaseFailed, staged
from tests.helpers import ROOT, files_of, make_release, plan_of, run

BUILD = "from tests.helpers import *; from plugins.publish.build import build; import sys; "
"""Python that builds in a process of its own; it goes on with what is to be built."""

KILLED = """
import os, signal
seen = {}
def kill(event, arguments):
    name = f"{event} {arguments[1]}" if event == "ctypes.dlsym" else event
    in_staging = event.startswith(("open", "os.mkdir")) and ".output.staging" in str(arguments[0])
    if in_staging or event.startswith(("os.remove", "os.rmdir", "ctypes.dlsym")):
        seen[name] = seen.get(name, 0) + 1
        if [name, str(seen[name])] == sys.argv[2:]:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(kill)
build(plan_of(Path(sys.argv[1])))
"""
"""Kills itself at the n-th time that Python announces an event of this name: a moment that is the same every time."""

MOMENTS = [
    ("os.mkdir", 1, "old"),
    ("open", 1, "old"),
    ("open", 2, "old"),
    ("os.mkdir", 5, "old"),
    ("open", 20, "old"),
    ("open", 35, "old"),
    ("ctypes.dlsym renameat2", 1, "old"),
    ("os.remove", 1, "new"),
    ("os.remove", 2, "new"),
    ("os.rmdir", 1, "new"),
]


@pytest.mark.parametrize(("event", "count", "left"), MOMENTS)
def test_a_killed_build_leaves_a_whole_release_and_the_next_one_cleans_up(
    tmp_path: Path, event: str, count: int, left: str
) -> None:
    output = tmp_path / "output"
    old = make_release(output)

    killed = run([sys.executable, "-c", BUILD + KILLED, output, event, str(count)], ROOT)
    found = files_of(output)
    build(plan_of(output))

    assert killed.returncode == -9, killed.stderr
    new = files_of(output)
    assert found == (old if left == "old" else new)
    assert {path.name for path in tmp_path.iterdir()} == {"output", ".output.lock"}


def test_a_reader_never_misses_a_file_while_five_builds_replace_one_another(tmp_path: Path) -> None:
    output = tmp_path / "output"
    build(plan_of(output))
    before, reads, stop = files_of(output), 0, threading.Event()
    builds = subprocess.Popen(
        [sys.executable, "-c", BUILD + "[build(plan_of(Path(sys.argv[1]))) for _ in range(5)]", output],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    threading.Thread(target=lambda: (builds.communicate(), stop.set())).start()
    while not stop.is_set():
        for name in ("index.html", "selvbetjening-release.json"):
            assert (output / name).read_bytes() == before[name]
            reads += 1
    assert builds.returncode == 0
    assert reads > 5


def test_of_two_builds_the_second_waits_says_so_and_succeeds(tmp_path: Path) -> None:
    output = tmp_path / "output"
    with staged(output) as staging:
        second = subprocess.Popen(
            [sys.executable, "-c", BUILD + "build(plan_of(Path(sys.argv[1])))", output],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert second.stderr
        assert second.stderr.readline() == "Venter på et andet byg …\n"
        (staging / release.MARK).write_text("{}", encoding="utf-8")
        assert not output.exists()
    said, _ = second.communicate()
    assert second.returncode == 0
    assert said.startswith("Bygget for 2026-11-24: ")
    assert (output / "index.html").is_file()


def release_again(output: Path, text: str) -> None:
    with staged(output) as staging:
        (staging / release.MARK).write_text(text, encoding="utf-8")


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_block_that_fails_leaves_the_last_release_and_nothing_beside_it(tmp_path: Path) -> None:
    output = tmp_path / "output"
    before = make_release(output)
    with pytest.raises(ReleaseFailed, match="kan ikke læses eller skrives"), staged(output) as staging:
        staging.write_text("no file", encoding="utf-8")
    assert files_of(output) == before
    assert names_in(tmp_path) == {"output", ".output.lock"}


@pytest.fixture(params=["one step", "two steps"])
def steps(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A file system that cannot trade names is not at hand, so the answer of the system is made up."""
    if request.param == "two steps":
        monkeypatch.setattr(release, "_exchange", lambda one, other: False)
    return str(request.param)


@pytest.mark.usefixtures("steps")
def test_a_release_replaces_the_last_one(tmp_path: Path) -> None:
    make_release(tmp_path / "output")
    release_again(tmp_path / "output", "new")
    assert files_of(tmp_path / "output") == {release.MARK: b"new"}
    assert names_in(tmp_path) == {"output", ".output.lock"}


@pytest.mark.usefixtures("steps")
def test_a_release_that_cannot_be_made_current_leaves_the_last_one(tmp_path: Path) -> None:
    before = make_release(tmp_path / "output")
    with pytest.raises(ReleaseFailed), staged(tmp_path / "output") as staging:
        staging.rmdir()
    assert files_of(tmp_path / "output") == before
    assert names_in(tmp_path) == {"output", ".output.lock"}


def test_the_system_here_trades_names_in_one_step(tmp_path: Path) -> None:
    make_release(tmp_path / "one")
    (tmp_path / "other").mkdir()
    assert release._exchange(tmp_path / "one", tmp_path / "other")
    assert names_in(tmp_path / "other") == {"index.html", "selvbetjening-release.json"}
    assert names_in(tmp_path / "one") == set()


def test_what_was_put_aside_by_a_build_killed_between_two_steps_comes_back(tmp_path: Path) -> None:
    output = tmp_path / "output"
    before = make_release(output)
    output.rename(tmp_path / ".output.aside")
    with pytest.raises(ZeroDivisionError), staged(output):
        _ = 1 / 0
    assert files_of(output) == before
    assert names_in(tmp_path) == {"output", ".output.lock"}


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    make_release(tmp_path / "www")
    (tmp_path / "output").symlink_to(tmp_path / "www")
    release_again(tmp_path / "output", "new")
    assert (tmp_path / "output").is_symlink()
    assert files_of(tmp_path / "www") == {release.MARK: b"new"}


def test_an_empty_folder_may_become_output(tmp_path: Path) -> None:
    (tmp_path / "output").mkdir()
    release_again(tmp_path / "output", "new")
    assert files_of(tmp_path / "output") == {release.MARK: b"new"}


def test_a_folder_with_only_hidden_files_is_somebody_elses(tmp_path: Path) -> None:
    (tmp_path / "output/.git").mkdir(parents=True)
    with pytest.raises(ReleaseFailed, match="har filer, som ikke er bygget her"):
        release_again(tmp_path / "output", "new")
    assert names_in(tmp_path / "output") == {".git"}


@pytest.mark.parametrize("output", ["content", "content/sub", ".", "link"])
def test_what_must_be_kept_is_never_output(tmp_path: Path, output: str) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (tmp_path / "link").symlink_to(content)
    with pytest.raises(ReleaseFailed, match="er en del af projektet"), staged(tmp_path / output, (content,)):
        pass
    assert names_in(content) == set()


def test_a_folder_inside_a_release_is_not_built_in(tmp_path: Path) -> None:
    with release.staged(tmp_path / "output") as staging:
        (staging / release.MARK).write_text("{}", encoding="utf-8")
    with (
        pytest.raises(release.ReleaseFailed, match="som næste byg sletter"),
        release.staged(tmp_path / "output/inner"),
    ):
        pass
