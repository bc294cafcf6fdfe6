"""A help function (hjælpefunktion): how to manage alone, together with someone, or by another."""

from __future__ import annotations

from .fields import Model, Required, field
from .kinds import HelpKind, HelpLevel, Knowable, Login, PlaceRef, Prose, ServiceRef, Text, TopicRef, Url, YesNo
from .shared import Described, Reviewed, shorthand


class GuideStep(Model):
    """A step of a guide: a headline, and a few lines where it needs them."""

    title: Text = field(
        "titel",
        label="Trin",
        help="Hvad man gør.",
        example="Log ind med MitID",
        default="",
        required=Required.ALWAYS,
        translated=True,
    )
    text: Text | None = field(
        "tekst", label="Forklaring", help="Et par linjer om trinnet.", example="Hav telefonen klar.", translated=True
    )

    _short = shorthand("titel")


class Question(Model):
    """A question as a citizen asks it, and the answer."""

    question: Text = field(
        "spoergsmaal",
        label="Spørgsmål",
        help="Spørgsmålet, som borgeren stiller det.",
        example="Hvad gør jeg, hvis jeg har glemt min kode?",
        default="",
        required=Required.ALWAYS,
        translated=True,
        schema_org="name",
    )
    answer: Prose = field(
        "svar",
        label="Svar",
        help="Svaret, gerne i flere afsnit.",
        example="Ring til MitID Support.",
        default="",
        required=Required.ALWAYS,
        translated=True,
        schema_org="acceptedAnswer",
    )


class Video(Model):
    """A film with its transcript, which says all that the film does."""

    file: Text = field(
        "fil",
        label="Fil",
        help="Filmens navn i content/medier/.",
        example="mitid.mp4",
        default="",
        required=Required.ALWAYS,
    )
    transcript: Prose = field(
        "tekst",
        label="Teksten til videoen",
        help="Alt, der siges og vises.",
        example="Filmen begynder …",
        default="",
        required=Required.ALWAYS,
        translated=True,
    )
    captions: Text | None = field(
        "undertekster", label="Undertekster", help="Undertekster (.vtt) i content/medier/.", example="mitid.vtt"
    )


class HelpFunction(Reviewed, Described):
    """A page in content/hjaelp/."""

    kind: HelpKind = field(
        "art",
        label="Art",
        help="Hvad slags hjælp det er.",
        example="guide",
        default=HelpKind.GUIDE,
        required=Required.ALWAYS,
    )
    level: HelpLevel = field(
        "hjaelpen_er",
        label="Hjælpen er",
        help="selv: borgeren gør det selv · sammen: nogen hjælper · for-dig: en anden gør det.",
        example="selv",
        default=HelpLevel.SELF,
        required=Required.ALWAYS,
    )
    services: tuple[ServiceRef, ...] = field(
        "tjenester", label="Om løsningerne", help="Løsninger, siden hjælper med.", example="meld-flytning", default=()
    )
    topics: tuple[TopicRef, ...] = field(
        "emner",
        label="Om emnerne",
        help="Emner, hvor siden hjælper med alle løsninger.",
        example="pas-og-attester",
        default=(),
    )
    logins: tuple[Login, ...] = field(
        "login", label="Om login", help="Login, siden hjælper med.", example="mitid", default=()
    )
    steps: tuple[GuideStep, ...] = field(
        "trin",
        label="Trin",
        help="Guidens trin.",
        example="Log ind med MitID",
        default=(),
        required=Required.GUIDE,
        translated=True,
    )
    questions: tuple[Question, ...] = field(
        "spoergsmaal",
        label="Spørgsmål og svar",
        help="Spørgsmål med svar.",
        example="spoergsmaal: Hvad gør jeg, hvis …?",
        default=(),
        required=Required.QUESTIONS,
        translated=True,
        schema_org="mainEntity",
    )
    lists_helpers_ways: YesNo = field(
        "for_andre",
        label="For andre, løsning for løsning",
        help="ja, når siden skal vise, hvordan man hjælper en anden med hver løsning. Listen laver sig selv.",
        example="ja",
        default=False,
    )
    video: Video | None = field(
        "video",
        label="Video",
        help="Filmen og alt, der siges i den.",
        example="fil: mitid.mp4",
        required=Required.VIDEO,
        translated=True,
    )
    places: tuple[PlaceRef, ...] = field(
        "steder", label="Steder", help="Steder og telefoner, der hjælper.", example="borgerservice", default=()
    )
    link: Url | None = field(
        "link", label="Link", help="Siden, hjælpen fortsætter på.", example="https://www.borger.dk/digitalhjælper"
    )
    link_label: Text | None = field(
        "linktekst",
        label="Linktekst",
        help="Hvad linket gør.",
        example="Giv digital fuldmagt",
        translated=True,
        max_length=28,
    )
    phone_note: Knowable[Text] | None = field(
        "telefon_note",
        label="Når du ringer",
        help="Hvad man skal sige eller have ved hånden, når man ringer.",
        example="Hav pas eller kørekort klar.",
        translated=True,
    )

    @property
    def is_way_for_helpers(self) -> bool:
        """Whether it lets somebody else act, or go along; a way round the net is for the citizen alone."""
        return self.kind is HelpKind.PROXY or (self.level is HelpLevel.FOR_YOU and self.kind is not HelpKind.OFFLINE)
