"""A plain page (side): a text page, or the words of one of the portal's own tools."""

from __future__ import annotations

from pydantic import model_validator

from .. import rules
from .counter import Offer, Principle
from .fields import Model, Required, field
from .kinds import Choice, Date, Id, Language, ServiceRef, Text, refusal
from .shared import Described, Drawn


class BarrierReason(Choice):
    """Why something is not accessible, as WAS-Tool asks."""

    NOT_MET = "fejl"
    BURDEN = "byrde"
    EXEMPT = "undtaget"


class Barrier(Model):
    """Something that not everyone can use, and what one does instead."""

    what: Text = field(
        "hvad",
        label="Hvad",
        help="Indholdet, og hvem der ikke kan bruge det.",
        example="Kortet over genbrugspladser kan ikke læses af en skærmlæser.",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=160,
    )
    reason: BarrierReason = field(
        "grund",
        label="Grund",
        help="Vælg fejl (lever ikke op til kravene), byrde (urimeligt stor byrde) eller undtaget (uden for loven).",
        example="fejl",
        default=BarrierReason.NOT_MET,
        required=Required.ALWAYS,
    )
    instead: Text = field(
        "i_stedet",
        label="I stedet",
        help="Hvad man så gør.",
        example="Ring, så læser vi adresserne op.",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=160,
    )


class Page(Drawn, Described):
    """A page in content/sider/. Its id says what it is: `forside`, `soeg`, `a-aa` … or a text page."""

    under: Id | None = field(
        "under", label="Under", help="Siden, den ligger under; bliver en del af adressen.", example="om"
    )
    shortcuts: tuple[ServiceRef, ...] = field(
        "genveje",
        label="Genveje",
        help="Løsninger, redaktionen vil vise på forsiden.",
        example="meld-flytning",
        default=(),
    )
    principles: tuple[Principle, ...] = field(
        "grundregler",
        label="Grundregler",
        help="Kun på startsiden for medbetjening: regler, der vises på alle guider.",
        example="titel: Sid ved siden af",
        default=(),
        translated=True,
    )
    offers: tuple[Offer, ...] = field(
        "tilbyd",
        label="Tilbyd en anden vej",
        label_en="Offer another way",
        help="Kun på startsiden for medbetjening: andre veje, der vises på alle guider.",
        example="hjaelp: bliv-fritaget",
        default=(),
        translated=True,
    )
    barriers: tuple[Barrier, ...] = field(
        "mangler",
        label="Indhold, der ikke er tilgængeligt",
        label_en="Content that is not accessible",
        help="Kun på tilgængelighedserklæringen: det, mennesker har fundet. Det, make audit finder, kommer selv.",
        example="hvad: Kortet over genbrugspladser",
        default=(),
        translated=True,
    )
    written_in: Language | None = field(
        "sprog",
        label="Sprog",
        help="Sproget, siden er skrevet på (titel, formål og tekst), når det er et andet end dansk og engelsk.",
        example="ar",
    )
    language_name: Text | None = field(
        "sprognavn",
        label="Sprogets navn",
        help="Hvad sproget kalder sig selv. Det står som link nederst på alle sider.",
        example="العربية",
        max_length=20,
    )
    reviewed: Date | None = field(
        "gennemset", label="Gennemset", help="Den dag, siden sidst blev læst igennem.", example="2026-11-24"
    )

    @model_validator(mode="after")
    def _a_language_has_a_name(self) -> Page:
        if self.written_in and not self.language_name:
            raise refusal(
                rules.COMBINATION, "har sprog, men ikke «sprognavn».", "Skriv sprogets navn på sproget selv, fx polski."
            )
        return self
