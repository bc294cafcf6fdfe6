"""Whether pages are valid HTML and styles valid CSS, by the checkers that come with the front-end packages.

That of CSS reads declarations. What is torn between them (a bracket that nobody opened, a string without an end) makes
a browser pass over the next rule, and is found by tinycss2.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Any

import tinycss2

from audit.finding import Finding
from audit.packages import NODE, NODE_MODULES

HTML_PACKAGE, CSS_PACKAGE = "html-validate", "csstree-validator"
_HTML_RULES = {
    "root": True,
    "extends": ["html-validate:standard"],
    "rules": {"input-missing-label": "error", "no-implicit-button-type": "error"},
}
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def find_in_html(folder: Path) -> list[Finding]:
    """What is no valid HTML on any page of a built folder."""
    with TemporaryDirectory() as place:
        rules, report = Path(place) / "rules.json", Path(place) / "report.json"
        rules.write_text(json.dumps(_HTML_RULES), "utf-8")
        program = NODE_MODULES / HTML_PACKAGE / "bin/html-validate.mjs"
        said = _run(program, "--config", rules, "--formatter", f"json={report}", f"{folder}/**/*.html")
        found = _read(report.read_text("utf-8") if report.exists() else said)
    return [
        Finding(
            f"html:{one['ruleId']}",
            f"{Path(file['filePath']).relative_to(folder)}:{one['line']}",
            f"Er ikke gyldig HTML: {one['message']}",
        )
        for file in found
        for one in file["messages"]
    ]


def find_in_css(folder: Path) -> list[Finding]:
    """What is no valid CSS in the sheets of a built folder, and in the styles that stand in its pages."""
    with TemporaryDirectory() as place:
        _gather_styles(folder, Path(place))
        found = _read(_run(NODE_MODULES / CSS_PACKAGE / "bin/validate.js", "--reporter", "json", place))
        return [
            *(Finding("css", f"{Path(one['name']).name}: {_subject(one)}", _css_message(one)) for one in found),
            *(finding for sheet in sorted(Path(place).iterdir()) for finding in _find_torn(sheet)),
        ]


def _find_torn(sheet: Path) -> Iterator[Finding]:
    """What is no part of CSS wherever it stands, in a file."""
    for error in _errors(tinycss2.parse_component_value_list(sheet.read_text("utf-8"))):
        place = f"{sheet.name}: {error.source_line}:{error.source_column}"
        yield Finding("css", place, f"Er ikke gyldig CSS: {error.message}")


def _errors(nodes: Iterable[Any]) -> Iterator[Any]:
    """The errors among nodes of tinycss2, and within them."""
    for node in nodes:
        if node.type == "error":
            yield node
        yield from _errors(getattr(node, "content", getattr(node, "arguments", ())))


def _gather_styles(folder: Path, sheets: Path) -> None:
    """Every different style of a built folder, as files: those in pages are numbered."""
    in_pages = {style for page in folder.rglob("*.html") for style in _STYLE.findall(page.read_text("utf-8"))}
    for number, style in enumerate(sorted(in_pages), 1):
        (sheets / f"page-{number}.css").write_text(style, "utf-8")
    for path in folder.rglob("*.css"):
        (sheets / path.name).write_bytes(path.read_bytes())


def _subject(one: dict[str, Any]) -> str:
    """What a message of the CSS checker is about: a property, a descriptor, or the place where reading ended."""
    return str(one.get("property") or one.get("descriptor") or f"{one['line']}:{one['column']}")


def _css_message(one: dict[str, Any]) -> str:
    return f"Er ikke gyldig CSS: {one['message']} {' '.join((one.get('details') or '').split())}".strip()


def _run(program: Path, *arguments: str | Path) -> str:
    """What a checker says; into a file, since what it prints to a pipe is cut off when it exits."""
    with TemporaryFile("w+", encoding="utf-8") as said:
        subprocess.run([NODE, program, *arguments], stdout=said, stderr=said, check=False)
        said.seek(0)
        return said.read()


def _read(report: str) -> list[dict[str, Any]]:
    """A report. One that is none says why the checker came to no end, which is no zero."""
    try:
        found: list[dict[str, Any]] = json.loads(report)
    except json.JSONDecodeError:
        raise RuntimeError(f"Et værktøj kunne ikke køre: {report[:400]}") from None
    return found
