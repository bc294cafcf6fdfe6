"""Each kind of value: what it takes, what it becomes, and how it refuses the rest."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from plugins.catalogue.schema import kinds
from plugins.catalogue.schema.kinds import UNKNOWN, Knowable, known

GOOD: list[tuple[Any, str, Any]] = [
    (kinds.Text, "  to \n ord ", "to ord"),
    (kinds.Prose, " a\n\nb ", "a\n\nb"),
    (kinds.Date, "2026-11-24", date(2026, 11, 24)),
    (kinds.Date, " 2028-02-29 ", date(2028, 2, 29)),
    (kinds.Moment, "2026-11-24 8:30", datetime(2026, 11, 24, 8, 30)),
    (kinds.Moment, "2026-11-24T08:30", datetime(2026, 11, 24, 8, 30)),
    (kinds.Time, "9:00", time(9)),
    (kinds.Time, "09.30", time(9, 30)),
    (kinds.Time, "24:00", time(0)),
    (kinds.Weekdays, "man-fre", (0, 1, 2, 3, 4)),
    (kinds.Weekdays, "lør", (5,)),
    (kinds.Weekdays, "hverdage", (0, 1, 2, 3, 4)),
    (kinds.Year, "2026", 2026),
    (kinds.Number, "012", 12),
    (kinds.Url, "https://www.kk.dk/pas?a=b#c", "https://www.kk.dk/pas?a=b#c"),
    (kinds.Url, "http://kk.dk", "http://kk.dk"),
    (kinds.Url, "https://borger.dk/få-hjælp", "https://borger.dk/få-hjælp"),
    (kinds.Email, "pas.kontor+a@kk.dk", "pas.kontor+a@kk.dk"),
    (kinds.Phone, "33663366", "33 66 33 66"),
    (kinds.Phone, "+45 33.66.33.66", "33 66 33 66"),
    (kinds.Phone, "112", "112"),
    (kinds.Kle, "23.05.12", "23.05.12"),
    (kinds.Language, "ar", "ar"),
    (kinds.YesNo, "Ja", True),
    (kinds.YesNo, "nej", False),
    (kinds.Id, "a-1", "a-1"),
    (kinds.ServiceRef, "meld-flytning", "meld-flytning"),
    (Knowable[kinds.Date], "ukendt", UNKNOWN),
    (Knowable[kinds.Date], "2026-11-24", date(2026, 11, 24)),
]

MUST_BE: dict[str, tuple[Any, str, str, str, tuple[str, ...]]] = {
    "date": (
        kinds.Date,
        "K012",
        "en dato som 2027-05-24",
        "Skriv datoen, eller fjern linjen.",
        ("snart", "24-11-2026", "2026-02-30", "2026-1-1", "20261124", "٢٠٢٦-١١-٢٤", "0000-01-01", "2026-11-24 8:30"),
    ),
    "moment": (
        kinds.Moment,
        "K012",
        "dag og klokkeslæt som 2027-05-24 8:30",
        "Skriv begge dele.",
        ("2027-05-24", "8:30", "2027-05-24 25:00", "2027-13-01 8:30", "2027-05-24  8:30"),
    ),
    "time": (
        kinds.Time,
        "K023",
        "et klokkeslæt som 9:00",
        "Skriv timer og minutter.",
        ("9", "kl. 9", "25:00", "9:60", "24:01", "9:0", "-1:00"),
    ),
    "weekdays": (
        kinds.Weekdays,
        "K019",
        "dage som man-fre, lør eller hverdage",
        "Skriv dagene på den måde.",
        ("mandag", "fre-man", "man-", "man-x", "Man", "alle"),
    ),
    "year": (kinds.Year, "K020", "et årstal som 2026", "Skriv fire cifre.", ("26", "1826", "2126", "i år", "٢٠٢٦")),
    "number": (kinds.Number, "K020", "et tal som 3", "Skriv cifre.", ("tre", "-1", "1,5", "1e3", "1234567", "0x1")),
    "url": (
        kinds.Url,
        "K021",
        "en netadresse som https://www.kk.dk/pas",
        "Kopiér hele adressen fra browseren.",
        (
            "www.kk.dk",
            "kk.dk",
            "ftp://kk.dk",
            "javascript:alert(1)",
            "https://",
            "https://kk",
            "https://kk.dk@example.org",
            "https://kk.dk/a b",
            "https://kk.dk\\a",
            "https://[::1",
            "https://kk.dk:port/",
            "https://kk.dk/<b>",
            "//kk.dk",
            "data:text/html,x",
        ),
    ),
    "email": (
        kinds.Email,
        "K025",
        "en e-mailadresse som pas@kk.dk",
        "Skriv hele adressen.",
        ("pas", "a@b", "a b@kk.dk"),
    ),
    "phone": (
        kinds.Phone,
        "K022",
        "et telefonnummer som 33 66 33 66",
        "Skriv otte cifre (eller tre, fx 112).",
        ("33 66 33", "+46 33 66 33 66", "33-66-33-66", "tlf. 33 66 33 66", "0101901234"),
    ),
    "kle": (kinds.Kle, "K025", "et KLE-nummer som 23.05.12", "Find nummeret på kle-online.dk.", ("23.05", "23-05-12")),
    "language": (
        kinds.Language,
        "K025",
        "en sprogkode på to bogstaver som da, en eller ar",
        "Slå koden op (ISO 639-1).",
        ("dansk", "DA", "d", "da-DK"),
    ),
    "yes-no": (kinds.YesNo, "K019", "ja eller nej", "Skriv det ene eller det andet.", ("true", "no", "måske", "1")),
    "id": (
        kinds.Id,
        "K025",
        "et id som meld-flytning",
        "Skriv sidens filnavn uden .md.",
        ("Pas", "meld flytning", "../x", "a--b", "-a", "a_b", "få", "pas.md", "{{ x }}"),
    ),
}
BAD = [
    pytest.param(kind, code, f"skal være {wanted}, men er «{value}».", hint, value, id=f"{name}-{value}")
    for name, (kind, code, wanted, hint, values) in MUST_BE.items()
    for value in values
]


@pytest.mark.parametrize(("kind", "written", "read"), GOOD)
def test_a_good_value_is_read(kind: Any, written: str, read: Any) -> None:
    assert TypeAdapter(kind).validate_python(written) == read


@pytest.mark.parametrize(("kind", "code", "message", "hint", "written"), BAD)
def test_a_bad_value_is_refused_in_danish(kind: Any, code: str, message: str, hint: str, written: str) -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(kind).validate_python(written)
    context = refused.value.errors()[0]["ctx"]
    assert (context["rule"].code, context["message"], context["hint"]) == (code, message, hint)


@pytest.mark.parametrize("kind", [entry[0] for entry in MUST_BE.values()])
@pytest.mark.parametrize("value", [["a"], {"a": "b"}], ids=["list", "group"])
def test_a_list_or_group_is_no_value(kind: Any, value: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(value)


def test_unknown_is_nothing_that_is_known() -> None:
    assert not UNKNOWN
    assert known(UNKNOWN) is None
    assert known(None) is None
    assert known("x") == "x"
