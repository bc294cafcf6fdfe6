"""`make serve`: the portal while it is written, on a real port, with real builds."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import make_project, rewrite, run_door, write

PATIENCE = 60
"""Seconds after which something that should happen is taken not to happen."""


@dataclass(frozen=True)
class Served:
    """A project that is being served, and how to look at it."""

    project: Path
    port: int
    process: subprocess.Popen[str]

    def get(self, path: str) -> tuple[int, str, str]:
        """Status, type and text of what is answered."""
        try:
            answer = urllib.request.urlopen(f"http://localhost:{self.port}{path}", timeout=PATIENCE)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, answer.headers["Content-Type"], answer.read().decode()

    def state(self) -> dict[str, Any]:
        """The first state the stream tells."""
        with urllib.request.urlopen(f"http://localhost:{self.port}/serve-events", timeout=PATIENCE) as stream:
            assert stream.headers["Content-Type"] == "text/event-stream"
            line = stream.readline().decode()
        assert line.startswith("data: ")
        state: dict[str, Any] = json.loads(line.removeprefix("data: "))
        return state

    def until(self, holds: Callable[[dict[str, Any]], bool], nudge: Callable[[], object] = lambda: None) -> None:
        """Wait until the state is as it should be."""
        end = time.monotonic() + PATIENCE
        while not holds(self.state()):
            assert time.monotonic() < end, self.state()
            nudge()
            time.sleep(0.1)


def start(project: Path) -> Served:
    """Serve a project on a free port; returns when the first build is over."""
    process = subprocess.Popen(
        [sys.executable, "-m", "plugins", "serve", "--port", "0"],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    for line in process.stdout:
        if told := re.match(r"Portalen vises på http://localhost:(\d+)/", line):
            return Served(project, int(told[1]), process)
    raise AssertionError(process.communicate()[1])


def stop(served: Served) -> tuple[int, str]:
    """Press Ctrl-C; the exit code and what was said of errors."""
    served.process.send_signal(signal.SIGINT)
    _, errors = served.process.communicate(timeout=PATIENCE)
    return served.process.returncode, errors


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A portal with a draft, known to listen to changes of its files."""
    project = make_project(tmp_path_factory.mktemp("served") / "project")
    write(project / "content", "sider/udkast.md", "---\ntitel: Udkast\nformaal: Se mig.\nstatus: kladde\n---\n")
    served = start(project)
    nudges = iter(range(1000))
    served.until(
        lambda state: state["version"] > 1, lambda: write(project, "content/.nudge", str(next(nudges))) and None
    )
    yield served
    assert stop(served) == (130, "")


def test_a_page_is_shown_with_the_script_that_listens(served: Served) -> None:
    status, kind, page = served.get("/selvbetjening/pas/")
    assert (status, kind) == (200, "text/html; charset=utf-8")
    assert "<h1" in page
    assert page.count('new EventSource("/serve-events")') == 1


def test_the_script_that_listens_is_in_no_file(served: Served) -> None:
    assert "EventSource" not in (served.project / ".output.preview/index.html").read_text("utf-8")


def test_drafts_are_shown_marked_and_never_in_the_output_of_build(served: Served) -> None:
    status, _, page = served.get("/udkast/")
    assert (status, "poster__draft" in page) == (200, True)
    assert not (served.project / "output").exists()


def test_styles_and_scripts_are_served_with_their_type(served: Served) -> None:
    _, _, page = served.get("/")
    assert "<style>@layer " in page
    script = re.search(r'src="(/assets/\w+/scripts/main\.js)"', page)
    assert script
    status, kind, text = served.get(script[1])
    assert (status, kind) == (200, "text/javascript")
    assert text.startswith("//")


@pytest.mark.parametrize("path", ["/no-such/", "/no-such.css", "/../../pelican.conf.py", "/%2e%2e/pelican.conf.py"])
def test_what_is_not_there_gets_the_portals_own_page_and_says_so(served: Served, path: str) -> None:
    status, _, page = served.get(path)
    assert status == 404
    assert "<h1" in page
    assert "EventSource" in page


def test_a_saved_file_is_built_and_told_to_the_page(served: Served) -> None:
    before = served.state()["version"]
    rewrite(served.project / "content", "sider/om.md", "titel: Om siden", "titel: Om denne side")
    served.until(lambda state: state["version"] > before)
    assert "Om denne side" in served.get("/om/")[2]
    rewrite(served.project / "content", "sider/om.md", "titel: Om denne side", "titel: Om siden")
    served.until(lambda state: "Om denne side" not in served.get("/om/")[2])


def test_a_broken_edit_shows_its_messages_and_keeps_the_last_good_portal(served: Served) -> None:
    before = served.get("/om/")[2]
    rewrite(served.project / "content", "sider/om.md", "titel:", "titl:")
    served.until(lambda state: bool(state["message"]))
    assert re.search(r"^content/sider/om\.md:\d+: fejl K\d{3} «titl»", served.state()["message"], re.MULTILINE)
    assert served.get("/om/")[2] == before
    rewrite(served.project / "content", "sider/om.md", "titl:", "titel:")
    served.until(lambda state: not state["message"])


def test_before_there_is_a_portal_the_messages_are_shown_on_a_page_of_their_own(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    rewrite(project / "content", "sider/om.md", "titel:", "titl:")
    served = start(project)
    try:
        status, _, page = served.get("/")
        assert (status, "EventSource" in page) == (404, True)
        assert "«titl»" in served.state()["message"]
    finally:
        assert stop(served) == (130, "")


def test_a_port_that_is_taken_is_said_in_a_line(served: Served) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run_door(served.project, "serve", "--port", str(port))
    assert result.returncode == 1
    assert result.stderr == f"Port {port} er optaget. Prøv en anden: make serve PORT={port + 1}\n"


def test_a_port_there_is_none_of_is_said_in_a_line(served: Served) -> None:
    result = run_door(served.project, "serve", "--port", "99999")
    assert result.returncode == 1
    assert result.stderr == "Port 99999 kan ikke bruges. Prøv en anden: make serve PORT=8000\n"
