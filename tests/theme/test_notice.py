"""The notice's script, as it is shipped, in a real browser: between builds it keeps a notice to its times."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import clock, served, show
from plugins.publish.build import build
from tests.helpers import FULL, make_site, plan_of

ASK = """
const [begins, ends, now, done] = arguments;
const main = document.querySelector("script[type=module]").src;
import(main.replace("scripts/main.js", "components/notice/notice.js"))
  .then((module) => done(module.isCurrent({ begins, ends }, new Date(now))), (error) => done(String(error)));
"""
STATUS = "/driftsstatus/"
TODAY = """---
titel: Alt driller
besked: Alt er langsomt.
alvor: driller
fra: 2026-11-24 8:30
til: 2026-11-24 12:00
meldt_af: Bykontoret
---
"""


@pytest.mark.parametrize(
    ("begins", "ends", "now", "current"),
    [
        ("2026-11-24T08:00+01:00", "2026-11-24T12:00+01:00", "2026-11-24T06:59:59Z", False),
        ("2026-11-24T08:00+01:00", "2026-11-24T12:00+01:00", "2026-11-24T07:00:00Z", True),
        ("2026-11-24T08:00+01:00", "2026-11-24T12:00+01:00", "2026-11-24T10:59:59Z", True),
        ("2026-11-24T08:00+01:00", "2026-11-24T12:00+01:00", "2026-11-24T11:00:00Z", False),
        ("2026-11-24T08:00+01:00", "", "2030-01-01T00:00:00Z", True),
        ("", "", "2030-01-01T00:00:00Z", True),
    ],
    ids=["before it begins", "when it begins", "just before it ends", "when it has ended", "no end known", "no times"],
)
def test_a_notice_is_shown_within_its_times(
    browser: Chrome, address: str, begins: str, ends: str, now: str, current: bool
) -> None:
    show(browser, f"{address}/")
    assert browser.execute_async_script(ASK, begins, ends, now) is current


@pytest.fixture(scope="module")
def with_notice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a portal with one notice, from 8.30 to 12 on the day."""
    base = tmp_path_factory.mktemp("notice")
    content = make_site(base / "content", base=FULL)
    for path in content.rglob("driftsbeskeder/*.md"):
        path.unlink()
    (content / "driftsbeskeder/driller.md").write_text(TODAY, encoding="utf-8")
    build(plan_of(base / "output", content))
    with served(base / "output") as address:
        yield address


def shown(browser: Chrome) -> tuple[bool, bool, bool]:
    """Whether the band, the notice on the status page, and the words that there is none are to be seen."""
    band, notice, none = (
        browser.find_element(By.CSS_SELECTOR, selector)
        for selector in ("aside[data-module=notice]", "main [data-module=notice]", ".notice-none")
    )
    return band.is_displayed(), notice.is_displayed(), none.is_displayed()


def test_an_open_status_page_follows_the_clock(browser: Chrome, with_notice: str) -> None:
    with clock(browser, "2026-11-24T08:29+01:00") as passes_to:
        show(browser, with_notice + STATUS)
        assert shown(browser) == (False, False, True)
        passes_to("2026-11-24T08:30+01:00")
        assert shown(browser) == (True, True, False)
        passes_to("2026-11-24T11:59+01:00")
        assert shown(browser) == (True, True, False)
        passes_to("2026-11-24T12:00+01:00")
        assert shown(browser) == (False, False, True)


def test_a_status_page_that_nobody_has_reported_anything_to_says_so(browser: Chrome, address: str) -> None:
    show(browser, address + STATUS)
    assert browser.find_elements(By.CSS_SELECTOR, "[data-module=notice]") == []
    assert "Ingen har meldt om problemer." in browser.find_element(By.TAG_NAME, "main").text
