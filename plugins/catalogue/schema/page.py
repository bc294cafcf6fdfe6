"""A plain page (side): a text page, or the words of one of the portal's own tools."""

from __future__ import annotations

from pydantic import model_validator

from .. import rules
from .counter import Offer, Principle
from .fields import field
from .kinds import Date, Id, Language, ServiceRef, Text, refusal
from .shared import Described, Drawn


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
