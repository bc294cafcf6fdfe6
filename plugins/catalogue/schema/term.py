"""A glossary term (ord): an official word, explained once."""

from __future__ import annotations

from .fields import Required, field
from .kinds import Article, ServiceRef, Text, YesNo
from .shared import Titled


class Term(Titled):
    """A file in content/ordbog/."""

    explanation: Text = field(
        "forklaring",
        label="Forklaring",
        help="Ordet forklaret, så alle forstår det.",
        example="Din ret til at se dokumenter i en sag.",
        default="",
        required=Required.ALWAYS,
        translated=True,
        search=3,
        schema_org="description",
        max_length=240,
    )
    article: Article | None = field(
        "artikel",
        label="Artikel",
        help="Sådan spørger siden: en (hvad er en fuldmagt?), et (hvad er et sundhedskort?) eller ingen (hvad er "
        "aktindsigt?). Udelad linjen ved andet end navneord: så spørger siden, hvad ordet betyder.",
        example="en",
    )
    forms: tuple[Text, ...] = field(
        "former",
        label="Andre former",
        help="Former af ordet, som de almindelige endelser ikke giver. Fuldmagten og fuldmagter findes af sig selv.",
        example="almene boliger",
        default=(),
    )
    explained_in_text: YesNo = field(
        "forklar_i_teksten",
        label="Forklar i teksten",
        help="Skriv nej ved ord, alle kender: så står det kun i ordbogen. Ellers forklares ordet der, hvor det bruges.",
        example="nej",
        default=True,
    )
    english: Text | None = field("engelsk", label="Engelsk", help="Ordet på engelsk.", example="access to documents")
    services: tuple[ServiceRef, ...] = field(
        "tjenester",
        label="Løsninger",
        help="Løsninger, hvor ordet bruges. De vises, når de har en side her.",
        example="aktindsigt",
        default=(),
    )
