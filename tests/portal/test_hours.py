"""Dates, moments and opening hours in words."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from plugins.catalogue.schema.place import Hours, HoursException
from plugins.portal.hours import clock_text, dated, exceptions, moment, opening_hours, period, schedule
from tests.helpers import DAY


def hours(days: str, opens: str, closes: str, **more: str) -> Hours:
    return Hours.model_validate({"dage": days, "fra": opens, "til": closes, **more})


def exception(day: str, **more: str) -> HoursException:
    return HoursException.model_validate({"dato": day, **more})


@pytest.mark.parametrize(("language", "text"), [("da", "1. januar 2027"), ("en", "1 January 2027")])
def test_a_date_in_words_and_for_machines(language: str, text: str) -> None:
    assert dated(date(2027, 1, 1), language) == {"iso": "2027-01-01", "text": text}


@pytest.mark.parametrize("month", range(1, 13))
def test_each_month_has_a_name_in_both_languages(month: int) -> None:
    danish, english = (dated(date(2026, month, 3), language)["text"].split() for language in ("da", "en"))
    assert danish[1][:3].casefold().replace("maj", "may").replace("okt", "oct") == english[1][:3].casefold()


@pytest.mark.parametrize(
    ("at", "language", "iso", "text"),
    [
        (datetime(2026, 11, 24, 8, 30), "da", "2026-11-24T08:30+01:00", "24. november 2026 kl. 8.30"),
        (datetime(2026, 11, 24, 8, 30), "en", "2026-11-24T08:30+01:00", "24 November 2026 at 8.30"),
        (datetime(2026, 7, 1, 12), "da", "2026-07-01T12:00+02:00", "1. juli 2026 kl. 12"),
        (datetime(2026, 10, 25, 1, 59), "da", "2026-10-25T01:59+02:00", "25. oktober 2026 kl. 1.59"),
        (datetime(2026, 10, 25, 3, 0), "da", "2026-10-25T03:00+01:00", "25. oktober 2026 kl. 3"),
        (datetime(2026, 11, 24), "da", "2026-11-24T00:00+01:00", "24. november 2026 kl. 0"),
    ],
)
def test_a_moment_has_copenhagens_offset_in_summer_and_winter(at: datetime, language: str, iso: str, text: str) -> None:
    assert moment(at, language) == {"iso": iso, "text": text}


@pytest.mark.parametrize(
    ("at", "text"),
    [(time(9), "9"), (time(16, 30), "16.30"), (time(9, 5), "9.05"), (time(0), "0"), (time(0, 1), "0.01")],
)
def test_a_whole_hour_stands_alone(at: time, text: str) -> None:
    assert clock_text(at) == text


@pytest.mark.parametrize(
    ("days", "opens", "closes", "danish", "english"),
    [
        ("man-fre", "9:00", "16:30", ("mandag–fredag", "kl. 9–16.30"), ("Monday–Friday", "9–16.30")),
        ("hverdage", "9:00", "16:00", ("mandag–fredag", "kl. 9–16"), ("Monday–Friday", "9–16")),
        ("lør", "10:00", "14:00", ("lørdag", "kl. 10–14"), ("Saturday", "10–14")),
        ("lør-lør", "10:00", "14:00", ("lørdag", "kl. 10–14"), ("Saturday", "10–14")),
        ("fre-søn", "22:00", "2:00", ("fredag–søndag", "kl. 22–2"), ("Friday–Sunday", "22–2")),
        ("man-søn", "8:00", "24:00", ("mandag–søndag", "kl. 8–0"), ("Monday–Sunday", "8–0")),
        ("man-søn", "0:00", "24:00", ("mandag–søndag", "hele døgnet"), ("Monday–Sunday", "day and night")),
    ],
)
def test_opening_hours_in_words(
    days: str, opens: str, closes: str, danish: tuple[str, str], english: tuple[str, str]
) -> None:
    for language, (in_words, times) in (("da", danish), ("en", english)):
        assert opening_hours((hours(days, opens, closes),), language) == [
            {"days": in_words, "times": times, "note": ""}
        ]


def test_a_note_stands_with_its_hours() -> None:
    assert opening_hours((hours("tor", "16:00", "18:00", note="kun med tid"),), "da")[0]["note"] == "kun med tid"


@pytest.mark.parametrize(
    ("on_holidays", "danish", "english"),
    [
        ("ja", "også på helligdage", "also on public holidays"),
        ("nej", "undtagen helligdage", "except on public holidays"),
    ],
)
def test_what_holds_on_holidays_is_said_in_words(on_holidays: str, danish: str, english: str) -> None:
    one = (hours("man-fre", "9:00", "16:00", helligdage=on_holidays),)
    assert [opening_hours(one, language)[0]["note"] for language in ("da", "en")] == [danish, english]


def test_a_note_comes_after_what_holds_on_holidays() -> None:
    one = hours("man-fre", "9:00", "16:00", helligdage="nej", note="kun med tid")
    assert opening_hours((one,), "da")[0]["note"] == "undtagen helligdage, kun med tid"


def test_hours_of_a_draft_that_are_not_filled_in_are_left_out() -> None:
    assert opening_hours((Hours.model_validate({"dage": "man"}), Hours.model_validate({"fra": "9:00"})), "da") == []


def test_days_with_other_hours_are_shown_from_today_on() -> None:
    days = (exception("2026-11-23", lukket="ja"), exception("2026-11-24", fra="10:00", til="12:30"))
    later = exception("2026-12-24", lukket="ja")
    assert exceptions((*days, later), DAY, "da") == [
        {"day": "24. november 2026", "closed": False, "times": "kl. 10–12.30"},
        {"day": "24. december 2026", "closed": True, "times": ""},
    ]


def test_a_day_that_is_open_until_midnight_is_no_closed_day() -> None:
    assert exceptions((exception("2026-12-31", fra="0:00", til="24:00"),), DAY, "en")[0]["times"] == "day and night"


@pytest.mark.parametrize(
    ("begins", "ends", "language", "text"),
    [
        (datetime(2026, 11, 24, 8), datetime(2026, 11, 24, 12, 30), "da", "24. november kl. 8–12.30"),
        (datetime(2026, 11, 28, 22), datetime(2026, 11, 29, 4), "da", "28. november kl. 22 – 29. november kl. 4"),
        (datetime(2026, 11, 24, 8), None, "da", "Siden 24. november kl. 8"),
        (datetime(2026, 12, 31, 22), datetime(2027, 1, 1, 4), "da", "31. december 2026 kl. 22 – 1. januar 2027 kl. 4"),
        (datetime(2026, 11, 24, 8), datetime(2026, 11, 24, 12), "en", "24 November at 8–12"),
        (datetime(2026, 11, 24, 8), None, "en", "Since 24 November at 8"),
    ],
)
def test_a_period_is_said_as_short_as_it_can_be(
    begins: datetime, ends: datetime | None, language: str, text: str
) -> None:
    assert period(begins, ends, language) == text


def test_the_hours_as_data() -> None:
    lines = (hours("man-tir", "9:00", "16:30", helligdage="nej"), hours("søn", "0:00", "24:00", note="kun med tid"))
    days = (exception("2026-12-24", lukket="ja"), exception("2026-12-31", fra="10:00", til="12:00"))
    assert schedule(lines, days, DAY) == {
        "hours": [
            {"days": [0, 1], "opens": "09:00", "closes": "16:30", "onHolidays": False, "noted": False},
            {"days": [6], "opens": "00:00", "closes": "00:00", "onHolidays": None, "noted": True},
        ],
        "exceptions": [
            {"date": "2026-12-24", "opens": "", "closes": ""},
            {"date": "2026-12-31", "opens": "10:00", "closes": "12:00"},
        ],
    }


def test_yesterdays_exception_is_data_still_as_its_night_may_not_be_over() -> None:
    days = tuple(exception(day, lukket="ja") for day in ("2026-11-22", "2026-11-23", "2026-11-24"))
    data = schedule((hours("man", "9:00", "16:00"),), days, DAY)
    assert data
    assert [one["date"] for one in data["exceptions"]] == ["2026-11-23", "2026-11-24"]


def test_no_hours_are_no_data() -> None:
    assert schedule((), (exception("2026-12-24", lukket="ja"),), DAY) is None
    assert schedule((Hours.model_validate({"dage": "man"}),), (), DAY) is None
