"""What the portal was last looked at with, and what was found: the list `eftersyn`, which `make audit` writes."""

from __future__ import annotations

from datetime import date

from .fields import Model, Required, field
from .kinds import Choice, Date, Number, Text
from .vocabulary import Named


class State(Choice):
    """How the pages were shown."""

    WIDE_BY_DAY = "bred-lys"
    NARROW_BY_NIGHT = "smal-moerk"


class Failure(Model):
    """One way of failing, at one place or many."""

    rule: Text = field(
        "regel",
        label="Regel",
        help="Reglen, som værktøjet kalder den.",
        example="axe:image-alt",
        default="",
        required=Required.ALWAYS,
    )
    message: Text = field(
        "besked",
        label="Besked",
        help="Hvad der er galt.",
        example="Billeder skal have en tekst.",
        default="",
        required=Required.ALWAYS,
    )
    places: Number = field(
        "antal", label="Antal", help="Hvor mange steder.", example="3", default=0, required=Required.ALWAYS
    )
    example: Text = field(
        "eksempel", label="Eksempel", help="Et af stederne.", example="/a-aa/", default="", required=Required.ALWAYS
    )


class Inspection(Named):
    """What one tool looked at, when, and what it found."""

    version: Text | None = field(
        "version", label="Version", help="Værktøjets version; portalens egne regler har ingen.", example="4.14.1"
    )
    day: Date | None = field(
        "dato", label="Dato", help="Den dag, værktøjet kørte.", example="2026-11-28", required=Required.ALWAYS
    )
    pages: Number = field(
        "sider", label="Sider", help="Hvor mange sider det så på.", example="276", default=0, required=Required.ALWAYS
    )
    states: tuple[State, ...] = field(
        "tilstande",
        label="Tilstande",
        help="Hvordan siderne blev vist. Udelades, når værktøjet læser filerne.",
        example="smal-moerk",
        default=(),
    )
    set_aside: Number = field(
        "frasorteret",
        label="Frasorteret",
        help="Fund, som et menneske har vurderet som falsk alarm; grunden står i audit/exemptions.toml.",
        example="2",
        default=0,
    )
    failures: tuple[Failure, ...] = field(
        "fund", label="Fund", help="Det, der ikke er i orden.", example="regel: axe:image-alt", default=()
    )

    def age_on(self, day: date) -> int:
        """How many days ago it was."""
        return (day - self.day).days if self.day else 0
