"""A notice (driftsbesked): something is down or will be, from one moment to another."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from pydantic import model_validator

from .. import rules
from .fields import Required, field
from .kinds import Knowable, Moment, NoticeSeverity, ServiceRef, Text, TopicRef, refusal
from .shared import Titled


class Notice(Titled):
    """A file in content/driftsbeskeder/, shown on every page it concerns and gone when it ends."""

    message: Text = field(
        "besked",
        label="Besked",
        help="Hvad der er galt, med navns nævnelse.",
        example="MitID driller. Du kan måske ikke logge ind.",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=300,
    )
    meanwhile: Text | None = field(
        "imens",
        label="Imens",
        help="Hvad borgeren kan gøre imens.",
        example="Ring 33 66 33 66, hvis det haster.",
        translated=True,
    )
    severity: NoticeSeverity = field(
        "alvor",
        label="Alvor",
        help="nede · driller · planlagt",
        example="driller",
        default=NoticeSeverity.TROUBLE,
        required=Required.ALWAYS,
    )
    begins: Moment | None = field(
        "fra", label="Fra", help="Hvornår det begynder.", example="2026-11-24 8:00", required=Required.ALWAYS
    )
    ends: Knowable[Moment] | None = field(
        "til",
        label="Til",
        help="Hvornår det er forbi, eller ukendt. Beskeden forsvinder af sig selv.",
        example="2026-11-24 12:00",
        required=Required.ALWAYS,
    )
    services: tuple[ServiceRef, ...] = field(
        "tjenester", label="Løsninger", help="Løsninger, det gælder.", example="pas", default=()
    )
    topics: tuple[TopicRef, ...] = field(
        "emner", label="Emner", help="Emner, hvor det gælder alle løsninger.", example="pas-og-attester", default=()
    )
    reported_by: Text = field(
        "meldt_af",
        label="Meldt af",
        help="Hvem der har meldt det.",
        example="Københavns Borgerservice",
        default="",
        required=Required.ALWAYS,
        translated=True,
    )

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Notice:
        if self.begins and isinstance(self.ends, datetime) and self.ends <= self.begins:
            raise refusal(rules.COMBINATION, "slutter, før den begynder.", "Ret «fra» eller «til».")
        return self

    def is_current(self, day: date) -> bool:
        """Whether the notice holds at some time of that day."""
        begun = self.begins is not None and self.begins <= datetime.combine(day, time.max)
        return begun and not self._is_over(day)

    def begins_within(self, day: date, time_ahead: timedelta) -> bool:
        """Whether it begins on that day or later, and not later than this. On the day itself the clock decides."""
        return self.begins is not None and day <= self.begins.date() <= day + time_ahead

    def ended_within(self, day: date, time_back: timedelta) -> bool:
        """Whether it was over before that day, and not earlier than this."""
        return self._is_over(day) and not self._is_over(day - time_back)

    def _is_over(self, day: date) -> bool:
        """Whether it was over when that day began; what ends at midnight is over with the day before."""
        return isinstance(self.ends, datetime) and self.ends <= datetime.combine(day, time.min)

    @property
    def is_general(self) -> bool:
        """Whether it concerns the whole portal."""
        return not (self.services or self.topics)
