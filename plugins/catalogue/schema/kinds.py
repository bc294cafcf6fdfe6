"""The kinds of value a field can have: how each is written, read and refused.

Every scalar of the front matter arrives as text. A kind turns it into a value, or raises a `refusal`:
the code of the rule, what is wrong, and what to write instead, in Danish.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, StrEnum
from typing import Annotated, Any, Final, TypeVar
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Discriminator, StringConstraints, Tag
from pydantic_core import PydanticCustomError

from .. import rules
from ..danish import WEEKDAYS
from ..problems import Rule


@dataclass(frozen=True)
class Kind:
    """What the field guide calls a kind."""

    name: str


class Unknown(Enum):
    """Looked for and not found; written `ukendt`. A key that is left out does not apply."""

    UNKNOWN = "ukendt"

    def __bool__(self) -> bool:
        return False


UNKNOWN: Final = Unknown.UNKNOWN


def refusal(rule: Rule, message: str, hint: str = "") -> PydanticCustomError:
    """An error of ours: pydantic carries it, `messages` gives it a line."""
    return PydanticCustomError(rule.code, "{message}", {"rule": rule, "message": message, "hint": hint})


def _reader(read: Callable[[str], Any], rule: Rule, must_be: str, hint: str) -> BeforeValidator:
    """A validator of text by a function that raises ValueError when the text is wrong."""

    def validate(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return read(value.strip())
        except ValueError:
            raise refusal(rule, f"skal være {must_be}, men er «{value}».", hint) from None

    return BeforeValidator(validate)


def _one_line(value: Any) -> Any:
    """Text on one line; `ukendt` is no text, and would be shown to citizens as one."""
    if not isinstance(value, str):
        return value
    if value.strip().casefold() == UNKNOWN.value:
        raise refusal(rules.HAS_VALUE, "kan ikke være ukendt.", "Skriv teksten, eller fjern linjen.")
    return " ".join(value.split())


def _matching(pattern: str) -> Callable[[str], str]:
    compiled = re.compile(pattern, re.ASCII)

    def read(value: str) -> str:
        if not compiled.fullmatch(value):
            raise ValueError(value)
        return value

    return read


def _number(pattern: str) -> Callable[[str], int]:
    digits = _matching(pattern)
    return lambda value: int(digits(value))


def _read_date(value: str) -> date:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        raise ValueError(value)
    day = date.fromisoformat(value)
    if not 1990 <= day.year <= 2100:  # a slip of the keyboard, which would hold for ever
        raise ValueError(value)
    return day


def _read_moment(value: str) -> datetime:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}", value, re.ASCII):
        raise ValueError(value)
    day, clock = re.split("[ T]", value)
    later = timedelta(days=clock.startswith("24"))  # 24:00 is the end of the day, not its beginning
    return datetime.combine(_read_date(day) + later, _read_time(clock))


def _read_time(value: str) -> time:
    found = re.fullmatch(r"(\d{1,2})[:.](\d{2})", value, re.ASCII)
    if not found:
        raise ValueError(value)
    hour, minute = int(found[1]), int(found[2])
    return time(0, 0) if (hour, minute) == (24, 0) else time(hour, minute)


def read_url(value: str) -> str:
    parts = urlsplit(value)
    if (
        parts.scheme not in ("http", "https")
        or not parts.hostname
        or "." not in parts.hostname
        or "@" in parts.netloc
        or re.search(r"[\s\\<>\"`{}|^]", value)
    ):
        raise ValueError(value)
    _ = parts.port  # raises ValueError when it is no number
    return value


def read_phone(value: str) -> str:
    digits = re.sub(r"[ .]", "", value).removeprefix("+45")
    if not re.fullmatch(r"\d{3}|\d{8}", digits, re.ASCII):
        raise ValueError(value)
    return " ".join(re.findall("..", digits)) if len(digits) == 8 else digits


read_email = _matching(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")


def _read_weekdays(value: str) -> tuple[int, ...]:
    """Days as numbers from Monday = 0: `man-fre`, `lør`, `hverdage` (Monday to Friday but for holidays)."""
    if value == "hverdage":
        return (0, 1, 2, 3, 4)
    first, dash, last = value.partition("-")
    start = WEEKDAYS.index(first)  # raises ValueError when it is no day
    end = WEEKDAYS.index(last) if dash else start
    if end < start:
        raise ValueError(value)
    return tuple(range(start, end + 1))


def _read_yes_no(value: str) -> bool:
    answer = {"ja": True, "nej": False}.get(value.casefold())
    if answer is None:
        raise ValueError(value)
    return answer


Text = Annotated[str, BeforeValidator(_one_line), StringConstraints(min_length=1), Kind("tekst")]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), Kind("Markdown")]
Date = Annotated[
    date,
    _reader(_read_date, rules.DATE, "en dato som 2027-05-24", "Skriv datoen, eller fjern linjen."),
    Kind("dato"),
]
Moment = Annotated[
    datetime,
    _reader(_read_moment, rules.DATE, "dag og klokkeslæt som 2027-05-24 8:30", "Skriv begge dele."),
    Kind("dag og klokkeslæt"),
]
Time = Annotated[
    time,
    _reader(_read_time, rules.TIME, "et klokkeslæt som 9:00", "Skriv timer og minutter."),
    Kind("klokkeslæt"),
]
Weekdays = Annotated[
    tuple[int, ...],
    _reader(_read_weekdays, rules.CHOICE, "dage som man-fre, lør eller hverdage", "Skriv dagene på den måde."),
    Kind("dage"),
]
Year = Annotated[
    int,
    _reader(_number(r"(19|20)\d\d"), rules.NUMBER, "et årstal som 2026", "Skriv fire cifre."),
    Kind("årstal"),
]
Number = Annotated[
    int,
    _reader(_number(r"\d{1,6}"), rules.NUMBER, "et tal som 3", "Skriv cifre."),
    Kind("tal"),
]
Url = Annotated[
    str,
    _reader(
        read_url, rules.WEB_ADDRESS, "en netadresse som https://www.kk.dk/pas", "Kopiér hele adressen fra browseren."
    ),
    Kind("netadresse"),
]
Address = Annotated[
    str,
    _reader(
        _matching(r"(/[a-z0-9]+(-[a-z0-9]+)*)+/"),
        rules.PATTERN,
        "en adresse her på siden som /hjaelp-en-anden/",
        "Begynd og slut med skråstreg, og brug små bogstaver, tal og bindestreg.",
    ),
    Kind("adresse her på siden"),
]
Email = Annotated[
    str,
    _reader(
        read_email,
        rules.PATTERN,
        "en e-mailadresse som pas@kk.dk",
        "Skriv hele adressen.",
    ),
    Kind("e-mail"),
]
Phone = Annotated[
    str,
    _reader(read_phone, rules.PHONE, "et telefonnummer som 33 66 33 66", "Skriv otte cifre (eller tre, fx 112)."),
    Kind("telefonnummer"),
]
Kle = Annotated[
    str,
    _reader(
        _matching(r"\d{2}\.\d{2}\.\d{2}"),
        rules.PATTERN,
        "et KLE-nummer som 23.05.12",
        "Find nummeret på kle-online.dk.",
    ),
    Kind("KLE-nummer"),
]
Language = Annotated[
    str,
    _reader(
        _matching(r"[a-z]{2}"),
        rules.PATTERN,
        "en sprogkode på to bogstaver som da, en eller ar",
        "Slå koden op (ISO 639-1).",
    ),
    Kind("sprogkode"),
]
YesNo = Annotated[
    bool,
    _reader(_read_yes_no, rules.CHOICE, "ja eller nej", "Skriv det ene eller det andet."),
    Kind("ja eller nej"),
]


@dataclass(frozen=True)
class Ref:
    """Marks text as the id of something in `folder`; the library sees to it that it exists."""

    folder: str


_id_text = _reader(
    _matching(r"[a-z0-9]+(-[a-z0-9]+)*"), rules.PATTERN, "et id som meld-flytning", "Skriv sidens filnavn uden .md."
)


Id = Annotated[str, _id_text, Kind("id")]
ServiceRef = Annotated[str, _id_text, Ref("selvbetjening")]
HelpRef = Annotated[str, _id_text, Ref("hjaelp")]
TopicRef = Annotated[str, _id_text, Ref("emner")]
PlaceRef = Annotated[str, _id_text, Ref("steder")]
OwnerRef = Annotated[str, _id_text, Ref("data/ejere")]
ThingRef = Annotated[str, _id_text, Ref("data/hav-klar")]


def is_unknown(value: Any) -> str:
    return "ukendt" if value == UNKNOWN.value or value is UNKNOWN else "kendt"


T = TypeVar("T")
Knowable = Annotated[
    Annotated[Unknown, Tag("ukendt")] | Annotated[T, Tag("kendt")],
    Discriminator(is_unknown),
]
"""A value, or `ukendt`."""


def known(value: T | Unknown | None) -> T | None:
    """The value where there is one, None where it is unknown or does not apply."""
    return None if isinstance(value, Unknown) else value


class Choice(StrEnum):
    """A closed list; the values are the Danish words an editor writes."""


class Duty(Choice):
    """Whether a citizen must use the digital solution; every check treats unknown as yes."""

    YES = "ja"
    NO = "nej"
    UNKNOWN = "ukendt"


class Status(Choice):
    PUBLISHED = "udgivet"
    DRAFT = "kladde"
    HIDDEN = "skjult"


class Login(Choice):
    MITID = "mitid"
    MITID_BUSINESS = "mitid-erhverv"
    OWN = "eget"
    NONE = "intet"
    UNKNOWN = "ukendt"


class ActionKind(Choice):
    SOLUTION = "loesning"
    PAGE = "side"
    BOOKING = "tid"
    NONE = "ingen"


class HelpKind(Choice):
    GUIDE = "guide"
    QUESTIONS = "spoergsmaal"
    VIDEO = "video"
    CONTACT = "kontakt"
    PROXY = "fuldmagt"
    OFFLINE = "ikke-digital"


class HelpLevel(Choice):
    """How much help: alone, together, or by another."""

    SELF = "selv"
    TOGETHER = "sammen"
    FOR_YOU = "for-dig"


class AdviceKind(Choice):
    """What a decision guide advises: do it now, book a time, ring, or let somebody help."""

    ONLINE = "paa-nettet"
    BOOKING = "tid"
    TELEPHONE = "telefon"
    HELPER = "hjaelper"


class When(Choice):
    BEFORE = "foer"
    ON_THE_DAY = "paa-dagen"
    AFTER = "efter"


class Article(Choice):
    """How a Danish word is asked for: by its gender, or without an article (»Hvad er aktindsigt?«)."""

    COMMON = "en"
    NEUTER = "et"
    NONE = "ingen"


class NoticeSeverity(Choice):
    DOWN = "nede"
    TROUBLE = "driller"
    PLANNED = "planlagt"


class PlaceKind(Choice):
    PHONE = "telefon"
    CITIZEN_SERVICE = "borgerservice"
    LIBRARY = "bibliotek"
    BOOKING = "booking"
    CHAT = "chat"
    ASSOCIATION = "forening"
    AUTHORITY = "myndighed"


class Shown(Choice):
    """How much of a place may be shown: an uncertain one keeps its address and hours to itself."""

    ALL = "ja"
    NAME_ONLY = "kun-navn"
    NOTHING = "nej"


class Poster(Choice):
    """The colour of a topic's poster, named after something in the city."""

    BRICK = "tegl"
    OCHRE = "nyboder"
    ROSEHIP = "hyben"
    SKY = "himmel"
    IRIS = "iris"
    COPPER = "kobber"
    COMMON = "faelled"
    GRANITE = "granit"
    REED = "siv"
    HEATHER = "lyng"
    SAND = "sand"
    LILAC = "syren"
