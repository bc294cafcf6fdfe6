"""The notice's script, as it is shipped, in a real browser: between builds it keeps a notice to its times."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.browsing import show

ASK = """
const [begins, ends, now, done] = arguments;
const main = document.querySelector("script[type=module]").src;
const element = Object.assign(document.createElement("aside"), { hidden: false });
if (begins) element.dataset.begins = begins;
if (ends) element.dataset.ends = ends;
import(main.replace("scripts/main.js", "components/notice/notice.js"))
  .then((module) => { module.start(element, new Date(now)); done(element.hidden); })
  .catch((error) => done(String(error)));
"""


@pytest.mark.parametrize(
    ("begins", "ends", "now", "hidden"),
    [
        ("2026-11-24T08:00+01:00", "2026-11-24T12:00+01:00", "2026-11-24T06:59:59Z", True),
        ("2026-11-24T08:00+01:00", "2026-11-24T12:00+01:00", "2026-11-24T07:00:00Z", False),
        ("2026-11-24T08:00+01:00", "2026-11-24T12:00+01:00", "2026-11-24T10:59:59Z", False),
        ("2026-11-24T08:00+01:00", "2026-11-24T12:00+01:00", "2026-11-24T11:00:00Z", True),
        ("2026-11-24T08:00+01:00", "", "2030-01-01T00:00:00Z", False),
        ("", "", "2030-01-01T00:00:00Z", False),
    ],
    ids=["before it begins", "when it begins", "just before it ends", "when it has ended", "no end known", "no times"],
)
def test_a_notice_is_hidden_outside_its_times(
    browser: Chrome, address: str, begins: str, ends: str, now: str, hidden: bool
) -> None:
    show(browser, f"{address}/")
    assert browser.execute_async_script(ASK, begins, ends, now) is hidden
