"""A counter guide (medbetjening): what a member of staff needs who helps a citizen at the screen with one service."""

from __future__ import annotations

from pydantic import model_validator

from .. import rules
from .fields import Model, Required, field
from .help import Question
from .kinds import Date, HelpRef, ServiceRef, Text, refusal
from .shared import Reviewed, Titled, shorthand


class Stop(Model):
    """What stops people, and what helps. With a date it was learned at the counter; without, it is advice."""

    what: Text = field(
        "stopper",
        label="Det stopper",
        help="Hvad der går i stå, i få ord.",
        example="Bor hos en anden",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=60,
    )
    remedy: Text = field(
        "hjaelper",
        label="Det hjælper",
        help="Hvad I så gør. Skriv kun det, du ved.",
        example="Udfyld felterne om c/o og logivært.",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=200,
    )
    help: HelpRef | None = field(
        "hjaelp", label="Hjælpeside", help="Id på en hjælpeside, der viser hvordan.", example="mitid-driller"
    )
    instead: ServiceRef | None = field(
        "i_stedet", label="I stedet", help="Id på den løsning, man skal bruge i stedet.", example="indrejse-cpr"
    )
    learned: Date | None = field(
        "laert", label="Lært", help="Den dag, det blev lært ved disken. Udelad den ved råd.", example="2026-11-24"
    )
    learned_by: Text | None = field(
        "laert_af",
        label="Lært af",
        help="Stedet, der lærte det. Aldrig en persons navn.",
        example="Borgerservice",
        translated=True,
    )
    avoidable: Question | None = field(
        "kan_undgaas",
        label="Kan undgås",
        help="Når borgeren selv kan undgå et lært stop: spørgsmålet og svaret til løsningens egen side.",
        example="spoergsmaal: Skal begge forældre sige ja?",
        translated=True,
    )

    @model_validator(mode="after")
    def _is_learned(self) -> Stop:
        if self.avoidable and not self.learned:
            raise refusal(
                rules.COMBINATION,
                "har «kan_undgaas», men ikke «laert».",
                "Skriv laert: og den dag, det blev lært ved disken, eller fjern «kan_undgaas».",
            )
        return self


class Offer(Model):
    """Another way to offer the citizen, and when."""

    help: HelpRef = field(
        "hjaelp",
        label="Hjælpeside",
        help="Id på siden om den anden vej.",
        example="bliv-fritaget",
        default="",
        required=Required.ALWAYS,
    )
    when: Text = field(
        "naar",
        label="Når",
        help="Hvornår du tilbyder den. Linket kommer lige efter.",
        example="Vil have en med til mødet",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=160,
    )


class Principle(Model):
    """A way of helping, or something one never does; the same in all guides."""

    title: Text = field(
        "titel",
        label="Regel",
        help="Reglen i to-tre ord.",
        example="Sid ved siden af",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=30,
    )
    text: Text = field(
        "tekst",
        label="Forklaring",
        help="Et par korte sætninger.",
        example="Borgeren taster selv. Peg, og vent.",
        default="",
        required=Required.ALWAYS,
        translated=True,
    )

    _short = shorthand("titel")


class CounterGuide(Reviewed, Titled):
    """A file in content/medbetjening/, named as the service it is about. The citizen's own steps and things to have
    ready come from the service."""

    title: Text = field(
        "titel",
        label="Titel",
        help="Udelad den: siden hedder det samme som løsningen.",
        example="Meld flytning",
        default="",
        translated=True,
        max_length=45,
    )
    opening: tuple[Text, ...] = field(
        "aabning",
        label="De første 60 sekunder",
        label_en="The first 60 seconds",
        help="Det, du siger og spørger om, før I begynder. Tre-fire sætninger.",
        example="Hvornår flytter du, og hvem flytter med?",
        default=(),
        required=Required.ALWAYS,
        translated=True,
    )
    stops: tuple[Stop, ...] = field(
        "stop",
        label="Hvis det stopper",
        label_en="If it stops",
        help="Det, der typisk går i stå, og hvad der så hjælper.",
        example="stopper: Bor hos en anden",
        default=(),
        required=Required.ALWAYS,
        translated=True,
    )
    offers: tuple[Offer, ...] = field(
        "tilbyd",
        label="Tilbyd en anden vej",
        label_en="Offer another way",
        help="Andre veje, der passer til netop denne løsning. De, der gælder alle løsninger, står på startsiden.",
        example="hjaelp: visitation-paa-telefon",
        default=(),
        translated=True,
    )
    stop_rule: Text = field(
        "stopregel",
        label="Stop her",
        label_en="Stop here",
        help="Hvornår du ikke hjælper videre, og hvem der så gør.",
        example="Vurdér ikke, om kommunen godkender adressen.",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=160,
    )
    hand_over: tuple[Text, ...] = field(
        "giv_med",
        label="Giv med",
        label_en="Hand over",
        help="Det, borgeren får med hjem: en udskrift, en dato, et telefonnummer.",
        example="Sundhedskortet kommer med posten efter cirka 2 uger.",
        default=(),
        translated=True,
    )
    skills: tuple[Text, ...] = field(
        "kraever",
        label="Det skal du kunne",
        label_en="What it takes",
        help="Det, du skal kunne for at hjælpe.",
        example="Forklare, hvad en logivært er",
        default=(),
        translated=True,
    )
