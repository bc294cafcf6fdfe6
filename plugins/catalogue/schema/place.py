"""A place or channel (sted): where a citizen gets help, with hours as data."""

from __future__ import annotations

from datetime import date

from pydantic import model_validator

from .. import rules
from .fields import Model, Required, field
from .kinds import (
    Date,
    Email,
    Knowable,
    Language,
    Phone,
    PlaceKind,
    Shown,
    Text,
    Time,
    Url,
    Weekdays,
    YesNo,
    known,
    refusal,
)
from .shared import Addressed, Reviewed, Titled, shorthand

HOURS_HOLD = 365
"""Days after which hours that nobody has looked at are no longer shown."""


class Telephone(Model):
    """A number, and what it is for where there are several."""

    number: Phone = field(
        "nr",
        label="Nummer",
        help="Telefonnummeret.",
        example="33 66 33 66",
        default="",
        required=Required.ALWAYS,
        schema_org="telephone",
    )
    purpose: Text | None = field("til", label="Til", help="Hvad nummeret er til.", example="akut støj", translated=True)

    _short = shorthand("nr")


class Hours(Model):
    """Opening hours of some days; `closes` before `opens` means the night after."""

    days: Weekdays = field(
        "dage", label="Dage", help="Dagene, tiden gælder.", example="man-fre", default=(), required=Required.ALWAYS
    )
    opens: Time | None = field("fra", label="Fra", help="Hvornår der åbnes.", example="9:00", required=Required.ALWAYS)
    closes: Time | None = field(
        "til", label="Til", help="Hvornår der lukkes.", example="16:00", required=Required.ALWAYS
    )
    on_holidays: YesNo | None = field(
        "helligdage",
        label="Helligdage",
        help="ja, når tiden også gælder på helligdage; nej, når den ikke gør. Udelad linjen, når du ikke ved det.",
        example="nej",
    )
    note: Text | None = field(
        "note", label="Note", help="Hvad der gælder i den tid.", example="kun med tid", translated=True
    )


class HoursException(Model):
    """A day with other hours than usual, or none."""

    day: Date | None = field("dato", label="Dato", help="Dagen.", example="2026-12-24", required=Required.ALWAYS)
    closed: YesNo = field("lukket", label="Lukket", help="ja, når der er lukket.", example="ja", default=False)
    opens: Time | None = field("fra", label="Fra", help="Hvornår der åbnes.", example="9:00")
    closes: Time | None = field("til", label="Til", help="Hvornår der lukkes.", example="12:00")

    @model_validator(mode="after")
    def _closed_or_hours(self) -> HoursException:
        if self.closed == bool(self.opens and self.closes):
            raise refusal(
                rules.COMBINATION,
                "skal enten være lukket eller have fra og til.",
                "Skriv lukket: ja, eller fra: og til:.",
            )
        return self


class Place(Reviewed, Addressed, Titled):
    """A page in content/steder/."""

    purpose: Text | None = field(
        "formaal",
        label="Formål",
        help="Én sætning om, hvad stedet hjælper med.",
        example="Ring, når du vil tale med kommunen.",
        search=4,
        translated=True,
        max_length=160,
        schema_org="description",
    )
    kind: PlaceKind = field(
        "art",
        label="Art",
        help="Hvad slags sted det er.",
        example="telefon",
        default=PlaceKind.PHONE,
        required=Required.ALWAYS,
    )
    shown: Shown = field(
        "vises",
        label="Vises",
        help="ja · kun-navn, når adresse og tider er usikre · nej",
        example="ja",
        default=Shown.ALL,
        required=Required.ALWAYS,
    )
    telephones: Knowable[tuple[Telephone, ...]] = field(
        "telefoner", label="Telefoner", help="Numre, eller ukendt.", example="33 66 33 66", default=(), translated=True
    )
    address: Knowable[Text] | None = field(
        "adresse",
        label="Adresse",
        help="Vej og nummer, eller ukendt.",
        example="Nyropsgade 1",
        schema_org="address",
    )
    city: Text | None = field("by", label="Postnummer og by", help="Postnummer og by.", example="1602 København V")
    url: Url | None = field(
        "link", label="Hjemmeside", help="Stedets egen side.", example="https://www.kk.dk/borger/borgerservice"
    )
    booking_url: Url | None = field(
        "booking", label="Tidsbestilling", help="Hvor man bestiller tid.", example="https://kk.dk/bestiltid"
    )
    email: Email | None = field("email", label="E-mail", help="Stedets e-mail.", example="kirkegaarde@kk.dk")
    access: Text | None = field(
        "adgang",
        label="Adgang",
        help="Hvordan man kommer til: ringer, møder op, bestiller tid.",
        example="Bestil tid først.",
        translated=True,
    )
    languages: tuple[Language, ...] = field("sprog", label="Sprog", help="Sprog, de taler.", example="en", default=())
    hours: Knowable[tuple[Hours, ...]] = field(
        "tider",
        label="Åbningstider",
        help="Åbningstider, eller ukendt.",
        example="dage: man-fre",
        default=(),
        translated=True,
    )
    hours_seen: Date | None = field(
        "tider_set",
        label="Tider set",
        help="Den dag, tiderne sidst blev læst hos stedet. Ældre end 12 måneder: tiderne vises ikke.",
        example="2026-10-07",
    )
    exceptions: tuple[HoursException, ...] = field(
        "undtagelser", label="Undtagelser", help="Dage med andre tider.", example="dato: 2026-12-24", default=()
    )
    helps_with: tuple[Text, ...] = field(
        "hjaelper_med",
        label="Hjælper med",
        help="Det, stedet hjælper med.",
        example="MitID",
        default=(),
        translated=True,
    )
    wheelchair: Text | None = field(
        "koerestol",
        label="Kørestol",
        help="Hvad der vides om adgang med kørestol.",
        example="Der er elevator.",
        translated=True,
    )

    @model_validator(mode="after")
    def _hours_have_a_date(self) -> Place:
        if self.hours and not self.hours_seen:
            raise refusal(
                rules.COMBINATION, "har tider, men ikke «tider_set».", "Skriv den dag, du læste tiderne hos stedet."
            )
        return self

    def hours_on(self, day: date) -> tuple[Hours, ...]:
        """The hours that may be shown on that day: none when nobody has looked at them for a year."""
        hours = known(self.hours)
        if not hours or self.shown is not Shown.ALL or self.hours_seen is None:
            return ()
        return hours if (day - self.hours_seen).days <= HOURS_HOLD else ()

    @property
    def is_reachable(self) -> bool:
        """Whether one can get there without the digital solution: by telephone, address or booking."""
        shown_address = bool(self.address) and self.shown is Shown.ALL
        return self.shown is not Shown.NOTHING and bool(self.telephones or shown_address or self.booking_url)
