"""The rooms of the code keep to themselves: what each may import is stated here, as its docstring says it."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from importlib.util import resolve_name
from pathlib import Path

import pytest

from tests.helpers import ROOT

PLUGINS = ROOT / "plugins"
MODULES = sorted(PLUGINS.rglob("*.py"))
AUDIT = sorted((ROOT / "audit").rglob("*.py"))

ROOMS = {
    "catalogue": {"yaml", "pydantic", "pydantic_core", "markdown"},
    "checks": {"plugins.catalogue", "bs4"},
    "portal": {"plugins.catalogue", "lunr", "snowballstemmer"},
    "publish": {
        *("plugins.catalogue", "plugins.checks", "plugins.portal", "plugins.clock"),
        *("pelican", "jinja2", "markupsafe", "yaml", "rich", "fontTools", "segno", "weasyprint"),
    },
    "doors": {"plugins.catalogue", "plugins.checks", "plugins.clock", "pydantic", "urllib3", "watchfiles"},
    "clock": set[str](),
    "__main__": {"plugins.doors"},
    "__init__": set[str](),
}
"""What each room may use beside the standard library and itself."""

NETWORK = {
    "asyncio",
    "ftplib",
    "http",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
}
NO_NETWORK = sorted(set(ROOMS) - {"doors"})
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("time", "time")}
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink", "glob", "rglob", "iterdir"}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room_of(path: Path) -> str:
    return path.relative_to(PLUGINS).parts[0].removesuffix(".py")


def modules_of(*rooms: str) -> list[Path]:
    return [path for path in MODULES if room_of(path) in rooms]


def imports(path: Path) -> Iterator[str]:
    """The full name of every module, or name in one, that a file imports, wherever in it."""
    package = ".".join(path.relative_to(ROOT).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = resolve_name("." * node.level + (node.module or ""), package)
            yield from (f"{module}.{alias.name}" for alias in node.names)


def is_in(name: str, modules: set[str]) -> bool:
    return any(f"{name}.".startswith(f"{module}.") for module in modules)


def calls(path: Path) -> Iterator[tuple[str, str]]:
    """What is called in a file: the name before the last dot, and the name after it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            *_, before, name = ["", *ast.unparse(node.func).split(".")]
            yield before, name


def test_every_module_is_in_a_room() -> None:
    assert {room_of(path) for path in MODULES} == set(ROOMS)


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_uses_only_what_its_room_may(path: Path) -> None:
    allowed = ROOMS[room_of(path)] | {f"plugins.{room_of(path)}"} | set(sys.stdlib_module_names)
    assert not [name for name in imports(path) if not is_in(name, allowed)]


@pytest.mark.parametrize("path", AUDIT, ids=named)
def test_the_audit_knows_pages_and_browsers_alone(path: Path) -> None:
    allowed = {"audit", "plugins.clock", "selenium", "axe_selenium_python", "tinycss2", "yaml"} | set(
        sys.stdlib_module_names
    )
    assert not [name for name in imports(path) if not is_in(name, allowed)]


@pytest.mark.parametrize("path", modules_of(*NO_NETWORK), ids=named)
def test_only_the_doors_know_the_network(path: Path) -> None:
    assert not [name for name in imports(path) if is_in(name, NETWORK)]


@pytest.mark.parametrize("path", [path for path in MODULES if path.name != "clock.py"], ids=named)
def test_only_the_clock_asks_what_day_it_is(path: Path) -> None:
    assert not CLOCKS & set(calls(path))


@pytest.mark.parametrize("path", modules_of("checks", "portal"), ids=named)
def test_checks_and_portal_read_and_write_no_file(path: Path) -> None:
    assert not [name for _, name in calls(path) if name in FILES]


@pytest.mark.parametrize("path", [path for path in MODULES if room_of(path) != "publish"], ids=named)
def test_only_publish_knows_pelican_and_jinja(path: Path) -> None:
    assert not [name for name in imports(path) if is_in(name, {"pelican", "jinja2", "markupsafe"})]


@pytest.mark.parametrize("path", [*MODULES, *AUDIT, ROOT / "pelican.conf.py", ROOT / "pelicanconf.py"], ids=named)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    words = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    assert len(words.split()) >= 4
    assert words.splitlines()[0].rstrip().endswith((".", ":"))


@pytest.mark.parametrize("room", [room for room in ROOMS if (PLUGINS / room).is_dir()])
def test_every_room_says_what_it_may_use(room: str) -> None:
    words = ast.get_docstring(ast.parse((PLUGINS / room / "__init__.py").read_text("utf-8")))
    assert words
    assert "May use" in words
