"""Problems in the forms that people and machines read: text, GitHub's annotations, SARIF and JUnit."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

from plugins.catalogue.problems import Problem, Rule, Severity

MESSAGES = "docs/redaktion/beskeder.md"
"""Where each rule is explained, under an anchor of its code."""

_ROOT = Path(__file__).resolve().parent.parent.parent
_LEVELS = {Severity.ERROR: "error", Severity.ADVICE: "note"}


def as_text(problems: Sequence[Problem], rules: Sequence[Rule] = ()) -> str:
    return "\n".join(map(str, problems))


def as_annotations(problems: Sequence[Problem], rules: Sequence[Rule] = ()) -> str:
    """As GitHub shows each problem beside its line."""
    return "\n".join(map(_annotation, problems))


def _annotation(problem: Problem) -> str:
    level = "error" if problem.is_error else "notice"
    path = _escape(problem.path).replace(":", "%3A").replace(",", "%2C")
    return f"::{level} file={path},line={problem.line},title={problem.code}::{_escape(problem.text)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def as_sarif(problems: Sequence[Problem], rules: Sequence[Rule]) -> str:
    """As SARIF 2.1.0, which code scanning services and editors read."""
    place = {rule.code: index for index, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "Selvbetjening", "language": "da", "rules": [_sarif_rule(one) for one in rules]}},
        "language": "da",
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(one, place[one.code]) for one in problems],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _sarif_rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.promise.rstrip("."),
        "shortDescription": {"text": rule.promise},
        "helpUri": f"{_handbook(os.environ)}#{rule.anchor}",
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _sarif_result(problem: Problem, rule: int) -> dict[str, Any]:
    place = {"artifactLocation": {"uri": _uri(problem.path)}, "region": {"startLine": problem.line}}
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": _LEVELS[problem.severity],
        "message": {"text": problem.text},
        "locations": [{"physicalLocation": place}],
    }


def _uri(path: str) -> str:
    return Path(path).as_uri() if path.startswith("/") else quote(path)


def _handbook(environment: Mapping[str, str]) -> str:
    """The whole address of the list of messages: in the repository where GitHub runs this, else on this machine."""
    names = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA")
    if all(name in environment for name in names):
        server, repository, commit = (environment[name] for name in names)
        return f"{server}/{repository}/blob/{commit}/{MESSAGES}"
    return (_ROOT / MESSAGES).as_uri()


def as_junit(problems: Sequence[Problem], rules: Sequence[Rule]) -> str:
    """As JUnit's XML, which continuous integration services read: a test for each rule, with its errors as one failure
    and its advice as what it printed."""
    cases = [_test_case(rule, [one for one in problems if one.code == rule.code]) for rule in rules]
    failures = sum(case.find("failure") is not None for case in cases)
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": "0", "skipped": "0"}
    suites = ElementTree.Element("testsuites", counts)
    ElementTree.SubElement(suites, "testsuite", {"name": "indhold", **counts}).extend(cases)
    ElementTree.indent(suites)
    return ElementTree.tostring(suites, "unicode", xml_declaration=True)


def _test_case(rule: Rule, problems: list[Problem]) -> ElementTree.Element:
    case = ElementTree.Element("testcase", {"classname": "indhold", "name": f"{rule.code} {rule.promise}"})
    errors, advice = ([one for one in problems if one.is_error is wanted] for wanted in (True, False))
    if errors:
        summary = {"type": rule.code, "message": f"{len(errors)} fejl: {errors[0]}"}
        ElementTree.SubElement(case, "failure", summary).text = as_text(errors)
    if advice:
        ElementTree.SubElement(case, "system-out").text = as_text(advice)
    return case


FORMATS: dict[str, Callable[[Sequence[Problem], Sequence[Rule]], str]] = {
    "text": as_text,
    "github": as_annotations,
    "sarif": as_sarif,
    "junit": as_junit,
}
"""Each says which problems there are, and by which rules they were looked for."""
