"""Dates and opening hours in words, in the languages of the portal; hours also as data, for the script."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from plugins.catalogue.danish import long_date
from plugins.catalogue.schema.place import Hours, HoursException

_COPENHAGEN = ZoneInfo("Europe/Copenhagen")
_DAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS_EN = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
              "October", "November", "December")  # fmt: skip
_DAY_AND_NIGHT = {"da": "hele døgnet", "en": "day and night"}
_ON_HOLIDAYS = {
    "da": {True: "også på helligdage", False: "undtagen helligdage"},
    "en": {True: "also on public holidays", False: "except on public holidays"},
}


def dated(day: date, language: str) -> dict[str, str]:
    """A date for people and for machines."""
    words = long_date(day) if language == "da" else f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"
    return {"iso": day.isoformat()[:10], "text": words}


def moment(at: datetime, language: str) -> dict[str, str]:
    """A moment in Copenhagen's time."""
    clock = clock_text(at.time())
    day = dated(at.date(), language)["text"]
    iso = at.replace(tzinfo=_COPENHAGEN).isoformat(timespec="minutes")
    return {"iso": iso, "text": f"{day} kl. {clock}" if language == "da" else f"{day} at {clock}"}


def period(begins: datetime, ends: datetime | None, language: str) -> str:
    """From when to when, as short as it can be said: `24. november kl. 8–12`, `Siden 24. november kl. 8`."""
    first = moment(begins, language)["text"]
    if ends is None:
        return f"{'Siden' if language == 'da' else 'Since'} {first.replace(f' {begins.year}', '', 1)}"
    last = moment(ends, language)["text"]
    if ends.year != begins.year:
        return f"{first} – {last}"
    first, last = (text.replace(f" {begins.year}", "", 1) for text in (first, last))
    same_day = ends.date() == begins.date()
    return f"{first}–{clock_text(ends.time())}" if same_day else f"{first} – {last}"


def clock_text(at: time) -> str:
    """`9`, `16.30`: an hour alone when it is whole."""
    return f"{at.hour}.{at.minute:02d}" if at.minute else str(at.hour)


def opening_hours(hours: tuple[Hours, ...], language: str) -> list[dict[str, str]]:
    """Lines of days and times; one that closes before it opens runs into the next day."""
    return [_line(one, language) for one in _filled(hours)]


def _filled(hours: tuple[Hours, ...]) -> list[Hours]:
    """The lines that a draft has written out."""
    return [one for one in hours if one.days and one.opens is not None and one.closes is not None]


def _line(one: Hours, language: str) -> dict[str, str]:
    names = _DAYS[language]
    first, last = names[one.days[0]], names[one.days[-1]]
    days = first if first == last else f"{first}–{last}"
    assert one.opens is not None
    assert one.closes is not None
    on_holidays = "" if one.on_holidays is None else _ON_HOLIDAYS[language][one.on_holidays]
    note = ", ".join(filter(None, (on_holidays, one.note)))
    return {"days": days, "times": _times(one.opens, one.closes, language), "note": note}


def _times(opens: time, closes: time, language: str) -> str:
    """From when to when: `kl. 9–16.30`, and in words where it is day and night."""
    if opens == closes:
        return _DAY_AND_NIGHT[language]
    times = f"{clock_text(opens)}–{clock_text(closes)}"
    return f"kl. {times}" if language == "da" else times


def exceptions(days: tuple[HoursException, ...], today: date, language: str) -> list[dict[str, Any]]:
    """Coming days with other hours than usual."""
    return [
        {
            "day": dated(one.day, language)["text"],
            "closed": one.closed,
            "times": _times(one.opens, one.closes, language) if one.opens and one.closes and not one.closed else "",
        }
        for one in days
        if one.day and one.day >= today
    ]


def schedule(hours: tuple[Hours, ...], days: tuple[HoursException, ...], today: date) -> dict[str, Any] | None:
    """The same hours as data, for the script; None where no hours are shown. Days are numbered from Monday = 0.

    A line with a note holds only as the note says, which no script can read. Yesterday's exception is there because its
    hours may run past midnight.
    """
    lines = [
        {"days": list(one.days), **_span(one), "onHolidays": one.on_holidays, "noted": bool(one.note)}
        for one in _filled(hours)
    ]
    exceptions = [
        {"date": one.day.isoformat(), **_span(one)} for one in days if one.day and one.day >= today - timedelta(days=1)
    ]
    return {"hours": lines, "exceptions": exceptions} if lines else None


def _span(one: Hours | HoursException) -> dict[str, str]:
    """From when to when, empty on a day that is closed."""
    return {"opens": _clock(one.opens), "closes": _clock(one.closes)}


def _clock(at: time | None) -> str:
    return at.isoformat(timespec="minutes") if at else ""
