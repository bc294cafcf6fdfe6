"""A life situation (livssituation): ordered steps across services and authorities."""

from __future__ import annotations

from pydantic import model_validator

from .. import rules
from .fields import Model, Required, field
from .kinds import Knowable, ServiceRef, Text, TopicRef, Url, When, YesNo, refusal
from .shared import Described, Drawn, Reviewed, shorthand

MOST_CONDITIONS = 6
"""As many as fit in one glance; the style sheet knows this many by number."""


class LifeStep(Model):
    """A step: a service of ours, or something done elsewhere."""

    service: ServiceRef | None = field(
        "tjeneste", label="Løsning", help="Id på løsningen. Dens frist vises af sig selv.", example="meld-flytning"
    )
    title: Text | None = field(
        "titel",
        label="Titel",
        help="Hvad man gør, når trinnet ikke er en løsning her.",
        example="Tal med skifteretten",
        translated=True,
    )
    authority: Text | None = field(
        "myndighed", label="Myndighed", help="Hvem det er hos.", example="Skifteretten", translated=True
    )
    url: Knowable[Url] | None = field(
        "link", label="Link", help="Hvor man går hen, eller ukendt.", example="https://www.domstol.dk/"
    )
    when: When = field(
        "naar",
        label="Hvornår",
        help="Før, på dagen eller efter.",
        example="foer",
        default=When.BEFORE,
        required=Required.ALWAYS,
    )
    condition: Text | None = field(
        "hvis",
        label="Hvis",
        help="Hvem trinnet er for, når det ikke er alle. Begynd med du, skriv uden ikke, og skriv det ens hver gang.",
        example="du har bil",
        translated=True,
        max_length=40,
    )
    deadline: Text | None = field(
        "frist",
        label="Frist",
        help="Kun når trinnet ikke er en løsning her.",
        example="Senest 14 dage efter fødslen",
        translated=True,
    )
    note: Text | None = field(
        "note", label="Note", help="Hvad der gælder i denne situation.", example="Hvis du har bil.", translated=True
    )
    by_itself: Text | None = field(
        "sker_af_sig_selv",
        label="Sker af sig selv",
        help="Hvad der sker, uden at borgeren gør noget.",
        example="Dit nye sundhedskort bliver sendt til dig.",
        translated=True,
    )
    source: Url | None = field("kilde", label="Kilde", help="Hvor det er læst.", example="https://www.borger.dk/")

    @model_validator(mode="after")
    def _one_of_two(self) -> LifeStep:
        if bool(self.service) == bool(self.title):
            raise refusal(
                rules.COMBINATION,
                "skal enten have «tjeneste» eller «titel», ikke begge.",
                "Skriv tjeneste: og et id, eller titel: og hvad man gør.",
            )
        return self


class Automatic(Model):
    """Something that happens without the citizen doing anything."""

    text: Text = field(
        "tekst",
        label="Tekst",
        help="Hvad der sker.",
        example="Sognet får besked om dødsfaldet.",
        default="",
        required=Required.ALWAYS,
        translated=True,
    )
    source: Url | None = field("kilde", label="Kilde", help="Hvor det er læst.", example="https://www.borger.dk/")

    _short = shorthand("tekst")


class LifeSituation(Reviewed, Drawn, Described):
    """A page in content/livssituationer/."""

    topic: TopicRef = field(
        "emne",
        label="Emne",
        help="Emnet, der giver siden farve.",
        example="flytning-og-bolig",
        default="",
        required=Required.ALWAYS,
    )
    sensitive: YesNo = field(
        "foelsom",
        label="Følsom",
        help="ja, når det kan skade nogen, at siden ses på skærmen.",
        example="nej",
        default=False,
        required=Required.ALWAYS,
    )
    steps: tuple[LifeStep, ...] = field(
        "trin",
        label="Trin",
        help="Trinnene i rækkefølge.",
        example="tjeneste: meld-flytning",
        default=(),
        required=Required.ALWAYS,
        translated=True,
    )
    by_itself: tuple[Automatic, ...] = field(
        "sker_af_sig_selv",
        label="Sker af sig selv",
        help="Hvad der sker, uden at borgeren gør noget.",
        example="Sognet får besked om dødsfaldet.",
        default=(),
        translated=True,
    )

    @model_validator(mode="after")
    def _few_conditions(self) -> LifeSituation:
        if len({step.condition for step in self.steps if step.condition}) > MOST_CONDITIONS:
            raise refusal(
                rules.COMBINATION,
                f"har mere end {MOST_CONDITIONS} forskellige «hvis».",
                "Skriv det ens ved de trin, der hører sammen.",
            )
        return self
