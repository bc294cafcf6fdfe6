"""A topic (emne): one house of the street, with its services in order."""

from __future__ import annotations

from .fields import Required, field
from .kinds import Number, Poster, ServiceRef
from .shared import Described, Drawn


class Topic(Drawn, Described):
    """A page in content/emner/."""

    order: Number = field(
        "nummer",
        label="Nummer",
        help="Emnets plads blandt emnerne.",
        example="3",
        default=0,
        required=Required.ALWAYS,
    )
    poster: Poster = field(
        "farve",
        label="Farve",
        help="Emnets farve, opkaldt efter noget i byen. Hvert emne har sin egen.",
        example="tegl",
        default=Poster.BRICK,
        required=Required.ALWAYS,
    )
    services: tuple[ServiceRef, ...] = field(
        "tjenester",
        label="Løsninger i rækkefølge",
        help="Løsningerne, de vigtigste først. Andre med emnet kommer bagefter.",
        example="meld-flytning",
        default=(),
    )
