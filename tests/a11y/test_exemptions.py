"""What is set aside among the findings: with a reason, for a time, and only while there is something to set aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from audit import exemptions
from audit.exemptions import Exemption
from audit.finding import Finding
from tests.helpers import DAY

ONE = Exemption("css", "print.css: margin", "A gap in the checker.", DAY)
COVERED = Finding("css", "print.css: margin", "Er ikke gyldig CSS.")
OTHERS = [Finding("css", "print.css: colr", "x"), Finding("html:css", "print.css: margin", "x")]


def test_each_in_the_list_gives_a_reason() -> None:
    assert [one for one in exemptions.load() if len(one.reason.split()) < 6] == []


def test_an_exemption_covers_its_rule_at_its_place_and_nothing_else() -> None:
    assert exemptions.remaining([COVERED, *OTHERS], [ONE]) == OTHERS


@pytest.mark.parametrize(("page", "left"), [("/om/komponenter/", []), ("/om/", [COVERED]), ("", [COVERED])])
def test_one_for_some_pages_covers_them_alone(page: str, left: list[Finding]) -> None:
    assert exemptions.remaining([COVERED], [replace(ONE, page="*/komponenter/")], page) == left


def test_one_whose_day_has_passed_is_a_finding() -> None:
    assert exemptions.expired([ONE], DAY) == []
    (finding,) = exemptions.expired([ONE], DAY + timedelta(days=1))
    assert str(finding) == ("undtagelse: Udløb 2026-11-24. Ret fejlen, eller vurdér den igen. [css print.css: margin]")


def test_one_that_nothing_needs_is_a_finding() -> None:
    assert exemptions.needless([ONE], [("", one) for one in (*OTHERS, COVERED)]) == []
    (finding,) = exemptions.needless([ONE], [("", one) for one in OTHERS])
    assert finding.message == "Dækker ikke noget fund. Fjern den."


@pytest.mark.parametrize("left_out", ["reason", "until"])
def test_one_without_a_reason_or_a_day_is_refused(tmp_path: Path, left_out: str) -> None:
    lines = ['rule = "css"', 'place = "x"', 'reason = "y"', "until = 2026-11-24"]
    path = tmp_path / "exemptions.toml"
    path.write_text("\n".join(["[[exemption]]", *(line for line in lines if left_out not in line)]), "utf-8")
    with pytest.raises(TypeError, match=left_out):
        exemptions.load(path)
