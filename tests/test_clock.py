"""The day a build is for."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from plugins.clock import COPENHAGEN, build_date


def seconds(*moment: int) -> str:
    return str(int(datetime(*moment, tzinfo=UTC).timestamp()))  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("environment", "day"),
    [
        ({"BUILD_DATE": "2026-11-24"}, date(2026, 11, 24)),
        ({"BUILD_DATE": "2026-11-24", "SOURCE_DATE_EPOCH": seconds(2030, 1, 1)}, date(2026, 11, 24)),
        ({"SOURCE_DATE_EPOCH": seconds(2026, 11, 24, 12, 0)}, date(2026, 11, 24)),
        ({"SOURCE_DATE_EPOCH": seconds(2026, 11, 24, 22, 59)}, date(2026, 11, 24)),
        ({"SOURCE_DATE_EPOCH": seconds(2026, 11, 24, 23, 30)}, date(2026, 11, 25)),
        ({"SOURCE_DATE_EPOCH": seconds(2026, 7, 1, 22, 30)}, date(2026, 7, 2)),
        ({"BUILD_DATE": "", "SOURCE_DATE_EPOCH": "0"}, date(1970, 1, 1)),
    ],
)
def test_the_day_is_the_stated_one_else_that_of_the_epoch_in_copenhagen(environment: dict[str, str], day: date) -> None:
    assert build_date(environment) == day


def test_without_a_stated_day_it_is_today_in_copenhagen() -> None:
    before = datetime.now(COPENHAGEN).date()
    assert before <= build_date({}) <= datetime.now(COPENHAGEN).date()


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"BUILD_DATE": "snart"}, "BUILD_DATE skal være en dato som 2026-11-24, men er «snart»."),
        ({"BUILD_DATE": "24-11-2026"}, "BUILD_DATE skal være en dato som 2026-11-24, men er «24-11-2026»."),
        ({"BUILD_DATE": "2026-02-30"}, "BUILD_DATE skal være en dato som 2026-11-24, men er «2026-02-30»."),
        ({"SOURCE_DATE_EPOCH": "nu"}, "SOURCE_DATE_EPOCH skal være sekunder siden 1970, men er «nu»."),
        ({"SOURCE_DATE_EPOCH": "9" * 30}, f"SOURCE_DATE_EPOCH skal være sekunder siden 1970, men er «{'9' * 30}»."),
    ],
)
def test_a_day_that_cannot_be_read_is_refused_with_an_example(environment: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        build_date(environment)
