"""A glossary term (ord): an official word, explained once."""

from __future__ import annotations

from .fields import Required, field
from .kinds import ServiceRef, Text
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
    english: Text | None = field("engelsk", label="Engelsk", help="Ordet på engelsk.", example="access to documents")
    services: tuple[ServiceRef, ...] = field(
        "tjenester", label="Løsninger", help="Løsninger, hvor ordet bruges.", example="aktindsigt", default=()
    )
