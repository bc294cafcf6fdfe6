"""Whether a place is open, as the page says it: from the hours of a record, by the script as it is shipped."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from dateutil.easter import easter
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import clock, show, started
from plugins.catalogue.schema.place import Hours, HoursException
from plugins.portal.hours import schedule
from tests.helpers import DAY

PLACE = "/steder/mitid-support/"
SAY = """
const [schedule, moment, done] = arguments;
const main = document.querySelector("script[type=module]").src;
import(main.replace("scripts/main.js", "components/open_now/open_now.js")).then((module) => {
  const chip = document.querySelector("[data-module=open_now]").cloneNode();
  module.say(chip, JSON.parse(schedule), new Date(moment));
  done([chip.textContent, chip.classList.contains("open-now--open")]);
}, (error) => done(String(error)));
"""
ASK_CALENDAR = """
const [days, years, done] = arguments;
const main = document.querySelector("script[type=module]").src;
import(main.replace("scripts/main.js", "components/open_now/hours.js")).then((module) => {
  done([days.filter(module.isPublicHoliday), years.map(module.easter)]);
}, (error) => done(String(error)));
"""

Line = dict[str, str]
Said = Callable[..., str]


def line(days: str, opens: str, closes: str, **more: str) -> Line:
    return {"dage": days, "fra": opens, "til": closes, **more}


OFFICE = [line("man-fre", "9:00", "16:00")]
SUPPORT = [line("man-fre", "8:00", "20:00", helligdage="nej"), line("lør-søn", "10:00", "16:00", helligdage="ja")]
LONG_THURSDAY = [*OFFICE, line("tor", "16:00", "18:00", note="kun med tid")]
BAR = [line("fre-lør", "22:00", "2:00")]
ALWAYS = [line("man-søn", "0:00", "24:00")]


@pytest.fixture
def said(browser: Chrome, address: str) -> Said:
    """What the chip says of hours and exceptions at a moment; always a ring when it is open, and no ring when not."""
    show(browser, address + PLACE)

    def said(hours: list[Line], moment: str, *exceptions: Line) -> str:
        data = schedule(
            tuple(Hours.model_validate(one) for one in hours),
            tuple(HoursException.model_validate(one) for one in exceptions),
            DAY,
        )
        found = browser.execute_async_script(SAY, json.dumps(data), moment)
        words, is_open = found
        assert is_open == words.startswith("Åbent nu"), found
        return str(words)

    return said


def test_open_from_the_minute_it_opens_until_the_minute_it_closes(said: Said) -> None:
    assert said(OFFICE, "2026-11-24T08:59:59+01:00") == "Lukket nu. Åbner kl. 9"
    assert said(OFFICE, "2026-11-24T09:00+01:00") == "Åbent nu til kl. 16"
    assert said(OFFICE, "2026-11-24T15:59:59+01:00") == "Åbent nu til kl. 16"
    assert said(OFFICE, "2026-11-24T16:00+01:00") == "Lukket nu. Åbner onsdag kl. 9"


def test_half_hours_are_said(said: Said) -> None:
    hours = [line("tir", "9:30", "12:05")]
    assert said(hours, "2026-11-24T09:00+01:00") == "Lukket nu. Åbner kl. 9.30"
    assert said(hours, "2026-11-24T10:00+01:00") == "Åbent nu til kl. 12.05"


def test_over_the_weekend_it_names_the_day(said: Said) -> None:
    assert said(OFFICE, "2026-11-27T17:00+01:00") == "Lukket nu. Åbner mandag kl. 9"
    assert said(OFFICE, "2026-11-29T23:59+01:00") == "Lukket nu. Åbner mandag kl. 9"
    assert said(OFFICE, "2026-11-30T00:00+01:00") == "Lukket nu. Åbner kl. 9"


def test_a_weekday_that_could_be_taken_for_today_is_not_named(said: Said) -> None:
    assert said([line("tir", "9:00", "16:00")], "2026-11-24T17:00+01:00") == "Lukket nu"
    assert said([line("tir", "9:00", "16:00")], "2026-11-25T00:00+01:00") == "Lukket nu. Åbner tirsdag kl. 9"


def test_the_clock_is_copenhagens_in_winter_and_in_summer(said: Said) -> None:
    assert said(OFFICE, "2026-01-14T08:30Z") == "Åbent nu til kl. 16"
    assert said(OFFICE, "2026-01-14T15:30Z") == "Lukket nu. Åbner torsdag kl. 9"
    assert said(OFFICE, "2026-07-15T07:30Z") == "Åbent nu til kl. 16"
    assert said(OFFICE, "2026-07-15T14:30Z") == "Lukket nu. Åbner torsdag kl. 9"


@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Auckland", "America/St_Johns"])
def test_the_clock_is_copenhagens_wherever_the_device_is(browser: Chrome, said: Said, zone: str) -> None:
    browser.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": zone})
    try:
        assert browser.execute_script("return Intl.DateTimeFormat().resolvedOptions().timeZone") == zone
        assert said(OFFICE, "2026-11-24T08:00+01:00") == "Lukket nu. Åbner kl. 9"
        assert said(OFFICE, "2026-11-27T23:30+01:00") == "Lukket nu. Åbner mandag kl. 9"
        assert said(OFFICE, "2026-11-24T15:30+01:00") == "Åbent nu til kl. 16"
    finally:
        browser.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": ""})


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-03-29T00:30Z", "Åbent nu til kl. 4"),  # 1.30, the hour before the clocks go forward
        ("2026-03-29T01:30Z", "Åbent nu til kl. 4"),  # 3.30, the hour after
        ("2026-03-29T02:00Z", "Lukket nu"),
        ("2026-10-25T00:30Z", "Åbent nu til kl. 4"),  # 2.30
        ("2026-10-25T01:30Z", "Åbent nu til kl. 4"),  # 2.30 once more
        ("2026-10-25T02:30Z", "Åbent nu til kl. 4"),
        ("2026-10-25T03:00Z", "Lukket nu"),
    ],
)
def test_the_days_the_clocks_change(said: Said, moment: str, words: str) -> None:
    assert said([line("søn", "1:00", "4:00")], moment) == words


def test_hours_past_midnight(said: Said) -> None:
    assert said(BAR, "2026-11-27T21:59+01:00") == "Lukket nu. Åbner kl. 22"
    assert said(BAR, "2026-11-27T23:00+01:00") == "Åbent nu til kl. 2"
    assert said(BAR, "2026-11-28T01:59+01:00") == "Åbent nu til kl. 2"
    assert said(BAR, "2026-11-28T02:00+01:00") == "Lukket nu. Åbner kl. 22"
    assert said(BAR, "2026-11-29T01:00+01:00") == "Åbent nu til kl. 2"
    assert said(BAR, "2026-11-29T02:00+01:00") == "Lukket nu. Åbner fredag kl. 22"


def test_sunday_night_runs_into_monday(said: Said) -> None:
    hours = [line("søn", "20:00", "1:00")]
    assert said(hours, "2026-11-30T00:59+01:00") == "Åbent nu til kl. 1"
    assert said(hours, "2026-11-30T01:00+01:00") == "Lukket nu. Åbner søndag kl. 20"


def test_until_midnight(said: Said) -> None:
    hours = [line("man-søn", "8:00", "24:00")]
    assert said(hours, "2026-11-24T23:59+01:00") == "Åbent nu til midnat"
    assert said(hours, "2026-11-25T00:00+01:00") == "Lukket nu. Åbner kl. 8"


def test_day_and_night_has_no_closing_time(said: Said) -> None:
    for moment in ("2026-11-24T00:00+01:00", "2026-11-24T12:00+01:00", "2026-11-29T23:59+01:00"):
        assert said(ALWAYS, moment) == "Åbent nu"


def test_a_break_closes_and_hours_that_meet_do_not(said: Said) -> None:
    lunch = [line("tir", "9:00", "12:00"), line("tir", "13:00", "16:00")]
    assert said(lunch, "2026-11-24T12:30+01:00") == "Lukket nu. Åbner kl. 13"
    assert said(lunch, "2026-11-24T11:00+01:00") == "Åbent nu til kl. 12"
    meeting = [line("tir", "12:00", "16:00"), line("tir", "9:00", "12:00")]
    assert said(meeting, "2026-11-24T11:00+01:00") == "Åbent nu til kl. 16"


# What nobody knows is not said


@pytest.mark.parametrize(
    "day",
    ["2027-01-01", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2028-12-25", "2028-12-26"],
)
def test_nothing_is_said_on_a_public_holiday_where_the_hours_do_not(said: Said, day: str) -> None:
    for hours in (OFFICE, ALWAYS):
        assert said(hours, f"{day}T12:00Z") == ""


@pytest.mark.parametrize("day", ["2026-06-05", "2026-12-24", "2026-12-31"])
def test_nothing_is_said_on_days_when_many_offices_are_closed(said: Said, day: str) -> None:
    for hours in (OFFICE, SUPPORT, ALWAYS):
        assert said(hours, f"{day}T11:00Z") == ""


@pytest.mark.parametrize("day", ["2027-04-23", "2026-05-01"])
def test_store_bededag_and_the_first_of_may_are_days_like_others(said: Said, day: str) -> None:
    assert said(OFFICE, f"{day}T10:00Z") == "Åbent nu til kl. 16"


def test_before_a_day_that_nobody_knows_the_next_opening_is_not_said(said: Said) -> None:
    assert said(OFFICE, "2027-03-24T12:00+01:00") == "Åbent nu til kl. 16"
    assert said(OFFICE, "2027-03-24T17:00+01:00") == "Lukket nu"
    assert said(OFFICE, "2027-03-27T12:00+01:00") == "Lukket nu"
    assert said(ALWAYS, "2026-12-23T12:00+01:00") == "Åbent nu"


def test_the_night_after_a_day_that_nobody_knows_is_not_known_either(said: Said) -> None:
    assert said(BAR, "2027-03-27T01:00+01:00") == ""  # Good Friday's night
    assert said(BAR, "2027-03-27T02:00+01:00") == "Lukket nu. Åbner kl. 22"
    into_christmas_eve = [line("ons", "22:00", "2:00")]
    assert said(into_christmas_eve, "2026-12-24T01:00+01:00") == "Åbent nu"
    assert said(into_christmas_eve, "2026-12-24T03:00+01:00") == ""


def test_hours_with_a_note_are_left_to_the_note(said: Said) -> None:
    assert said(LONG_THURSDAY, "2026-11-26T17:00+01:00") == ""
    assert said(LONG_THURSDAY, "2026-11-26T10:00+01:00") == "Åbent nu"
    assert said(LONG_THURSDAY, "2026-11-26T18:00+01:00") == "Lukket nu. Åbner fredag kl. 9"
    assert said(LONG_THURSDAY, "2026-11-25T10:00+01:00") == "Åbent nu til kl. 16"
    assert said([line("tor", "9:00", "16:00", note="kun med tid")], "2026-11-25T10:00+01:00") == "Lukket nu"


# What the hours say of holidays


def test_hours_that_hold_on_holidays_hold_on_every_day_of_the_week(said: Said) -> None:
    assert said(SUPPORT, "2026-12-25T11:00+01:00") == "Åbent nu til kl. 16"  # Christmas Day, a Friday
    assert said(SUPPORT, "2026-12-25T17:00+01:00") == "Lukket nu. Åbner lørdag kl. 10"
    assert said(SUPPORT, "2027-03-26T09:00+01:00") == "Lukket nu. Åbner kl. 10"
    assert said(SUPPORT, "2027-03-28T11:00+02:00") == "Åbent nu til kl. 16"  # Easter Sunday


def test_the_holidays_own_hours_come_before_those_of_other_days(said: Said) -> None:
    hours = [line("man-fre", "8:00", "20:00", helligdage="ja"), line("lør-søn", "10:00", "16:00", helligdage="ja")]
    assert said(hours, "2027-03-26T17:00+01:00") == "Åbent nu til kl. 20"


def test_hours_that_do_not_hold_on_holidays_leave_it_closed(said: Said) -> None:
    hours = [line("man-fre", "9:00", "16:00", helligdage="nej")]
    assert said(hours, "2027-05-06T10:00+02:00") == "Lukket nu. Åbner fredag kl. 9"  # Ascension Day


def test_some_hours_that_hold_leave_the_others_unknown(said: Said) -> None:
    hours = [line("man-fre", "9:00", "12:00", helligdage="ja"), line("man-fre", "13:00", "16:00")]
    assert said(hours, "2027-03-26T10:00+01:00") == "Åbent nu til kl. 12"
    assert said(hours, "2027-03-26T12:30+01:00") == "Lukket nu"
    assert said(hours, "2027-03-26T14:00+01:00") == ""


# Exceptions


def test_a_day_of_its_own_goes_before_everything(said: Said) -> None:
    closed = {"dato": "2026-11-25", "lukket": "ja"}
    assert said(OFFICE, "2026-11-25T10:00+01:00", closed) == "Lukket nu. Åbner torsdag kl. 9"
    assert said(OFFICE, "2026-11-24T17:00+01:00", closed) == "Lukket nu. Åbner torsdag kl. 9"
    short = {"dato": "2026-12-24", "fra": "10:00", "til": "12:30"}
    assert said(OFFICE, "2026-12-24T11:00+01:00", short) == "Åbent nu til kl. 12.30"
    assert said(OFFICE, "2026-12-23T17:00+01:00", short) == "Lukket nu. Åbner torsdag kl. 10"
    good_friday = {"dato": "2027-03-26", "lukket": "ja"}
    assert said(SUPPORT, "2027-03-26T11:00+01:00", good_friday) == "Lukket nu. Åbner lørdag kl. 10"
    night = {"dato": "2026-11-27", "lukket": "ja"}
    assert said(BAR, "2026-11-28T01:00+01:00", night) == "Lukket nu. Åbner kl. 22"


def test_a_day_of_two_exceptions_has_both(said: Said) -> None:
    days = [
        {"dato": "2026-11-25", "fra": "8:00", "til": "9:00"},
        {"dato": "2026-11-25", "fra": "20:00", "til": "21:00"},
    ]
    assert said(OFFICE, "2026-11-25T08:30+01:00", *days) == "Åbent nu til kl. 9"
    assert said(OFFICE, "2026-11-25T10:00+01:00", *days) == "Lukket nu. Åbner kl. 20"


def test_weeks_of_closed_days_name_no_day(said: Said) -> None:
    days = [{"dato": (date(2027, 7, 5) + timedelta(day)).isoformat(), "lukket": "ja"} for day in range(14)]
    assert said(OFFICE, "2027-07-06T10:00+02:00", *days) == "Lukket nu"


# The calendar


def day_number(day: date) -> int:
    return (day - date(1970, 1, 1)).days


def test_the_public_holidays_of_a_year(browser: Chrome, address: str) -> None:
    show(browser, address + PLACE)
    days = {day_number(day): day for day in (date(2027, 1, 1) + timedelta(number) for number in range(365))}
    holidays, _ = browser.execute_async_script(ASK_CALENDAR, list(days), [])
    assert [f"{days[number].day}/{days[number].month}" for number in holidays] == [
        *("1/1", "25/3", "26/3", "28/3", "29/3", "6/5", "16/5", "17/5", "25/12", "26/12")
    ]


def test_easter_is_where_the_almanac_has_it(browser: Chrome, address: str) -> None:
    show(browser, address + PLACE)
    years = list(range(1970, 2300))
    _, found = browser.execute_async_script(ASK_CALENDAR, [], years)
    assert found == [day_number(easter(year)) for year in years]


# On the page


def test_it_stands_before_the_printed_hours_and_keeps_up_with_the_clock(browser: Chrome, address: str) -> None:
    with clock(browser, "2026-11-24T19:59:30+01:00") as passes_to:
        show(browser, address + PLACE)
        chip = started(browser, "open_now")
        assert chip.text == "Åbent nu til kl. 20"
        assert chip.find_element(By.XPATH, "following-sibling::*").get_attribute("class") == "contact-hours"
        passes_to("2026-11-24T20:00:00+01:00")
        assert chip.text == "Lukket nu. Åbner onsdag kl. 8"
        passes_to("2026-11-25T08:00:00+01:00")
        assert chip.text == "Åbent nu til kl. 20"


def test_in_english(browser: Chrome, address: str) -> None:
    with clock(browser, "2026-11-28T15:00+01:00") as passes_to:
        show(browser, f"{address}/en{PLACE}")
        chip = started(browser, "open_now")
        assert chip.text == "Open now until 16"
        passes_to("2026-11-29T16:00+01:00")
        assert chip.text == "Closed now. Opens Monday at 8"


def test_it_is_no_live_region(browser: Chrome, address: str) -> None:
    show(browser, address + PLACE)
    chip = started(browser, "open_now")
    assert chip.get_attribute("role") is None
    assert chip.get_attribute("aria-live") is None


def test_where_no_hours_are_known_there_is_none(portal: Path) -> None:
    page = (portal / "steder/kontaktcenter/index.html").read_text("utf-8")
    assert 'data-module="open_now"' not in page


def test_without_script_the_hours_stand_alone(plain: Chrome, address: str) -> None:
    show(plain, address + PLACE)
    assert plain.find_element(By.CSS_SELECTOR, ".contact-hours").is_displayed()
    chip: Any = plain.find_element(By.CSS_SELECTOR, ".open-now")
    assert chip.value_of_css_property("display") == "none"
