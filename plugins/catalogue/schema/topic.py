"""A topic (emne): one house of the street, with its services in order."""

from __future__ import annotations

from .fields import Model, Required, field
from .kinds import Number, Poster, ServiceRef, Text
from .shared import Described, Drawn


class ServiceGroup(Model):
    """Services that one need brings together."""

    title: Text = field(
        "titel",
        label="Titel",
        help="Hvad man er i gang med. Begynd med når, hvis det kan siges sådan.",
        example="Når du flytter",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=40,
    )
    services: tuple[ServiceRef, ...] = field(
        "tjenester",
        label="Løsninger i rækkefølge",
        help="Løsningerne, de vigtigste først.",
        example="meld-flytning",
        default=(),
        required=Required.ALWAYS,
    )


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
    groups: tuple[ServiceGroup, ...] = field(
        "grupper",
        label="Grupper af løsninger",
        help="Emnets løsninger samlet efter, hvad man er i gang med. Andre med emnet kommer bagefter.",
        example="titel: Når du flytter",
        default=(),
        translated=True,
    )

    @property
    def services(self) -> tuple[str, ...]:
        """The ids of all services it names, in its order."""
        return tuple(id for group in self.groups for id in group.services)
