"""What several tests use: the fixture sites, content folders made of them, and what is wrong with those."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from selenium.webdriver import Chrome

from plugins.catalogue.files import shown_name
from plugins.catalogue.library import Library
from plugins.catalogue.markdown import Body, convert
from plugins.catalogue.problems import Problem
from plugins.catalogue.reader import load
from plugins.doors.check import find_problems
from plugins.portal import outputs
from plugins.portal.site import Portal, Site
from plugins.publish.build import Plan

SITE = Site("https://portal.example.org", "33 66 33 66", "https://www.example.org/")
DAY = date(2026, 11, 24)
"""The day all tests are on."""

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
SITES = TESTS / "sites"
MINIMAL = SITES / "minimal"
FULL = SITES / "full"


def make_site(content: Path, *overlays: Path, base: Path = MINIMAL) -> Path:
    """A copy of a site with the files of each overlay over it."""
    for layer in (base, *overlays):
        shutil.copytree(layer, content, dirs_exist_ok=True)
    return content


def write(content: Path, name: str, text: str) -> Path:
    """Write a file of a content folder."""
    path = content / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def rewrite(content: Path, name: str, old: str, new: str) -> None:
    """Put other words in a file of a content folder, which must have the old ones."""
    text = (content / name).read_text("utf-8")
    assert old in text, f"{name} has no {old!r}"
    write(content, name, text.replace(old, new))


def check_lines(content: Path) -> list[str]:
    """The lines of `make check`, with the folder called `content` wherever it is."""
    return [str(problem).replace(f"{shown_name(content)}/", "content/") for problem in find_problems(content)]


def library_of(content: Path, day: date = DAY, drafts: bool = False) -> Library:
    """The library of a content folder, whatever is wrong with it."""
    return load(content, day, drafts)[0]


@cache
def read_content() -> tuple[Library, list[Problem]]:
    """The library of the portal itself, and what its files say wrong; read once, and not to be changed."""
    return load(ROOT / "content", DAY)


@dataclass(frozen=True)
class Golden:
    """Expected text in files."""

    write: bool

    def compare(self, path: Path, text: str) -> None:
        if self.write:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path.name} is not there; make golden writes it"
        assert text == path.read_text("utf-8")


def make_project(root: Path, site: Path = MINIMAL) -> Path:
    """A copy of the project with a small content folder, to change and to run commands in."""
    for name in ("plugins", "theme"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("*.pyc.*"))  # being written
    for name in ("pelican.conf.py", "pelicanconf.py"):
        shutil.copy2(ROOT / name, root)
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    make_site(root / "content", base=site)
    return root


Result = subprocess.CompletedProcess[str]
PELICAN = Path(sys.executable).with_name("pelican")


def run(command: list[str | Path], folder: Path, said: str = "", **environment: str) -> Result:
    """Run a program to its end, in a folder; `said` is its standard input."""
    return subprocess.run(
        command, cwd=folder, input=said, env=os.environ | environment, capture_output=True, text=True, check=False
    )


def run_pelican(project: Path, *arguments: str | Path, **environment: str) -> Result:
    """Build a project as `make build` does."""
    return run([PELICAN, "-s", project / "pelican.conf.py", *arguments], project, **environment)


def run_door(project: Path, *arguments: str | Path, said: str = "", **environment: str) -> Result:
    """Run one of the project's own commands, as the Makefile does."""
    return run([sys.executable, "-m", "plugins", *arguments], project, said, **environment)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its name, to compare trees with."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def make_release(output: Path) -> dict[str, bytes]:
    """A release of before, and the files in it."""
    output.mkdir(parents=True)
    (output / "index.html").write_text("before", encoding="utf-8")
    (output / "selvbetjening-release.json").write_text("{}", encoding="utf-8")
    return files_of(output)


def portal_of(content: Path, day: date = DAY, drafts: bool = False) -> Portal:
    """The portal of a content folder, at an address of its own."""
    return Portal(library_of(content, day, drafts), SITE)


def views_of(portal: Portal) -> dict[str, dict[str, Any]]:
    """The view of each page by its address."""
    return {page.view["address"]: page.view for page in outputs.pages(portal)}


def as_json(data: Any) -> str:
    """Data as a golden file has it: sorted and indented, with letters as they are."""
    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def plan_of(output: Path, content: Path = MINIMAL, day: date = DAY, drafts: bool = False) -> Plan:
    """What to build: a fixture site in the portal's own theme."""
    return Plan(content, ROOT / "theme", ROOT / "node_modules", output, SITE, day, drafts)


def converted(text: str, place: str = "sider/a.md") -> Body:
    """Markdown that has nothing wrong in it, as the body of a page; its first line is line 10."""
    body, problems = convert("a.md", PurePosixPath(place), text, 10)
    assert problems == []
    return body


def requests(browser: Chrome) -> list[str]:
    """The addresses asked for since last time, each with what was sent there; of a browser that notes them."""
    events = [json.loads(line["message"])["message"] for line in browser.get_log("performance")]
    sent = [event["params"]["request"] for event in events if event["method"] == "Network.requestWillBeSent"]
    return [one["url"] + one.get("postData", "") for one in sent if not one["url"].startswith(("data:", "chrome:"))]
