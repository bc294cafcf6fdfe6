"""What `make check` finds, as machines read it: whole, and not to be broken by what it quotes."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from plugins.catalogue.problems import Problem, Severity
from plugins.checks import all_rules
from plugins.doors.reports import MESSAGES, as_annotations, as_junit, as_sarif, as_text
from tests.helpers import ROOT

ERROR = Problem("content/sider/om.md", 7, "K012", "er «<b>» & 5 %.", "Ret den.")
OTHER = Problem("content/sider/å b.md", 1, "K012", "er snart.")
ADVICE = Problem("content/sider/om.md", 3, "K107", "er gammel.", "Slå op.", Severity.ADVICE)
PROBLEMS = [ADVICE, ERROR, OTHER]
RULES = all_rules()


def sarif_run(problems: list[Problem]) -> dict[str, Any]:
    log = json.loads(as_sarif(problems, RULES))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return run


def test_text_is_a_line_for_each_problem() -> None:
    assert as_text(PROBLEMS).splitlines() == [str(problem) for problem in PROBLEMS]


@pytest.mark.parametrize(
    ("problem", "annotation"),
    [
        (Problem("a.md", 7, "K012", "er 5 %.", "Ret."), "::error file=a.md,line=7,title=K012::er 5 %25. Ret."),
        (Problem("a.md", 1, "K012", "a\r\nb"), "::error file=a.md,line=1,title=K012::a%0D%0Ab"),
        (Problem("a,b:c%.md", 1, "K012", "x, y"), "::error file=a%2Cb%3Ac%25.md,line=1,title=K012::x, y"),
        (Problem("a.md", 1, "K107", "x", "", Severity.ADVICE), "::notice file=a.md,line=1,title=K107::x"),
    ],
)
def test_an_annotation_cannot_be_broken_by_what_it_quotes(problem: Problem, annotation: str) -> None:
    assert as_annotations([problem]) == annotation


def test_sarif_names_every_rule_with_its_promise_and_where_it_is_explained() -> None:
    rules = sarif_run([])["tool"]["driver"]["rules"]
    assert [(rule["id"], rule["shortDescription"]["text"]) for rule in rules] == [
        (rule.code, rule.promise) for rule in RULES
    ]
    explained = (ROOT / MESSAGES).read_text("utf-8")
    for rule in rules:
        address = urlsplit(rule["helpUri"])
        assert address.scheme == "file"
        assert address.path.endswith(MESSAGES)
        assert f'<a id="{address.fragment}"></a>{rule["id"]}' in explained


def test_sarif_explains_rules_in_the_repository_where_github_runs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"SERVER_URL": "https://git.example.org", "REPOSITORY": "city/portal", "SHA": "abc"}.items():
        monkeypatch.setenv(f"GITHUB_{name}", value)
    rule = sarif_run([])["tool"]["driver"]["rules"][0]
    assert rule["helpUri"] == "https://git.example.org/city/portal/blob/abc/docs/redaktion/beskeder.md#k001"


def test_sarif_has_each_problem_with_its_rule_level_words_and_place() -> None:
    run = sarif_run(PROBLEMS)
    results = run["results"]
    assert [run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] for one in results] == [one.code for one in PROBLEMS]
    assert [one["ruleId"] for one in results] == [one.code for one in PROBLEMS]
    assert [one["level"] for one in results] == ["note", "error", "error"]
    assert [one["message"]["text"] for one in results] == [
        "er gammel. Slå op.",
        "er «<b>» & 5 %. Ret den.",
        "er snart.",
    ]
    places = [one["locations"][0]["physicalLocation"] for one in results]
    assert [(one["artifactLocation"]["uri"], one["region"]["startLine"]) for one in places] == [
        ("content/sider/om.md", 3),
        ("content/sider/om.md", 7),
        ("content/sider/%C3%A5%20b.md", 1),
    ]


def test_sarif_names_a_file_outside_the_project_by_a_whole_address() -> None:
    (result,) = sarif_run([Problem("/tmp/et sted/om.md", 1, "K012", "er snart.")])["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "file:///tmp/et%20sted/om.md"


def test_junit_has_a_test_for_each_rule_and_a_failure_for_each_that_is_broken() -> None:
    (suite,) = ElementTree.fromstring(as_junit(PROBLEMS, RULES))
    names = [case.get("name") for case in suite]
    assert names == [f"{rule.code} {rule.promise}" for rule in RULES]
    assert (suite.get("tests"), suite.get("failures")) == (str(len(names)), "1")
    inside = Counter(part.tag for case in suite for part in case)
    assert inside == {"failure": 1, "system-out": 1}
    failure = suite.find("testcase/failure")
    assert failure is not None
    assert failure.attrib == {"type": "K012", "message": f"2 fejl: {ERROR}"}
    assert failure.text == f"{ERROR}\n{OTHER}"
    assert suite.findtext("testcase/system-out") == str(ADVICE)


def test_junit_without_problems_has_passed() -> None:
    (suite,) = ElementTree.fromstring(as_junit([], RULES))
    assert (suite.get("failures"), {len(case) for case in suite}) == ("0", {0})
