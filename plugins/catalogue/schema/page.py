"""A plain page (side): a text page, or the words of one of the portal's own tools."""

from __future__ import annotations

from .counter import Offer, Principle
from .fields import field
from .kinds import Date, Id, Language, ServiceRef
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
        help="Sproget, brødteksten er skrevet på, når det er et andet end sidens.",
        example="ar",
    )
    reviewed: Date | None = field(
        "gennemset", label="Gennemset", help="Den dag, siden sidst blev læst igennem.", example="2026-11-24"
    )
