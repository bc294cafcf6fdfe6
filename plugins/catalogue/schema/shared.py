"""Groups of fields that more than one type has."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import model_validator

from .. import rules
from .fields import Model, Required, field
from .kinds import Address, Date, Id, Knowable, ServiceRef, Status, Text, ThingRef, Url, Year, refusal


def shorthand(key: str) -> Any:
    """Let a group be written as mere text, which is then the value of `key`."""

    def expand(cls: type[Model], value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return model_validator(mode="before")(classmethod(expand))  # type: ignore[arg-type]  # made, not decorated


class Fact(Model):
    """A time limit or a time, with the year and the one who said so."""

    text: Text = field(
        "tekst",
        label="Tekst",
        help="Hvad der gælder, i få ord.",
        example="Senest 5 dage efter flytningen",
        translated=True,
        default="",
        required=Required.ALWAYS,
    )
    year: Year | None = field("aar", label="År", help="Det år, oplysningen er fra.", example="2026")
    said_by: Text | None = field(
        "oplyst_af",
        label="Oplyst af",
        help="Hvem der har sagt det, når det ikke er ejeren.",
        example="Horsens Kommune",
        translated=True,
    )

    _short = shorthand("tekst")


class Price(Model):
    """What something costs, and the year it holds for; only what is free needs no year."""

    what: Text | None = field(
        "hvad", label="Hvad", help="Hvad prisen gælder, når der er flere.", example="Pas til voksen", translated=True
    )
    text: Text = field(
        "tekst",
        label="Pris",
        help="Prisen, som borgeren skal læse den.",
        example="225 kr.",
        default="",
        required=Required.ALWAYS,
        translated=True,
    )
    year: Year | None = field(
        "aar", label="År", help="Det år, prisen gælder for. Kan kun undværes, når det er gratis.", example="2026"
    )

    _short = shorthand("tekst")

    @property
    def is_free(self) -> bool:
        return self.text.casefold().startswith(("gratis", "free"))

    @model_validator(mode="after")
    def _has_year(self) -> Price:
        if self.text and self.year is None and not self.is_free:
            raise refusal(rules.COMBINATION, "er en pris uden år.", "Skriv aar: og det år, prisen gælder for.")
        return self


class Ready(Model):
    """Something to have ready, from the vocabulary, with a note for this errand."""

    thing: ThingRef = field(
        "ting",
        label="Ting",
        help="Id fra content/data/hav-klar.yaml.",
        example="mitid",
        default="",
        required=Required.ALWAYS,
    )
    name: Text | None = field(
        "navn",
        label="Navn",
        help="Hvad tingen hedder netop her, når navnet i listen er for bredt.",
        example="Den nye adresse",
        translated=True,
        max_length=50,
    )
    note: Text | None = field(
        "note",
        label="Note",
        help="Hvad der gælder netop her.",
        example="Med etage og side eller dør",
        translated=True,
    )

    _short = shorthand("ting")


class Later(Model):
    """Something that happens afterwards, and when."""

    when: Text | None = field(
        "naar", label="Hvornår", help="Hvornår det sker.", example="Efter cirka 2 uger", translated=True
    )
    text: Text = field(
        "tekst",
        label="Tekst",
        help="Hvad der sker.",
        example="Dit nye sundhedskort kommer med posten.",
        default="",
        required=Required.ALWAYS,
        translated=True,
    )

    _short = shorthand("tekst")


class NotIf(Model):
    """Whom the page is not for, and where they go instead."""

    text: Text = field(
        "tekst",
        label="Tekst",
        help="Hvem siden ikke er for, som en sætning.",
        example="Du flytter hertil fra udlandet.",
        default="",
        required=Required.ALWAYS,
        translated=True,
    )
    instead: ServiceRef | None = field(
        "i_stedet", label="I stedet", help="Id på den løsning, man skal bruge i stedet.", example="indrejse-cpr"
    )
    instead_url: Url | None = field(
        "i_stedet_link",
        label="Link i stedet",
        help="En netadresse, når stedet ikke er en løsning her.",
        example="https://www.nyidanmark.dk/",
    )

    _short = shorthand("tekst")


class Source(Model):
    """Where a fact was read, and when."""

    url: Url = field(
        "link",
        label="Link",
        help="Siden, hvor det står.",
        example="https://www.kk.dk/pas",
        default="",
        required=Required.ALWAYS,
    )
    seen: Date | None = field(
        "dato", label="Dato", help="Den dag, du læste den.", example="2026-11-24", required=Required.ALWAYS
    )


def sources_field(required: Required = Required.NEVER) -> Any:
    """The field of sources, which some types cannot do without."""
    return field(
        "kilder",
        label="Kilder",
        help="Hvor oplysningerne er læst, og hvornår.",
        example="link: https://www.kk.dk/pas",
        default=(),
        required=required,
    )


class Titled(Model):
    """What every page has: a title, the words citizens use for it, and whether and when it is shown."""

    title: Text = field(
        "titel",
        label="Titel",
        help="Sidens overskrift.",
        example="Meld flytning",
        default="",
        required=Required.ALWAYS,
        search=10,
        schema_org="name",
        translated=True,
        max_length=70,
    )
    citizen_words: tuple[Text, ...] = field(
        "borgerord",
        label="Borgernes ord",
        help="Ord, borgerne selv bruger: hverdagsord, gamle navne, stavefejl, engelsk.",
        example="ny adresse",
        default=(),
        search=8,
        translated=True,
        parallel=False,
    )
    editors_note: Text | None = field(
        "redaktionsnote",
        label="Note til redaktionen",
        help="Til kolleger. Vises aldrig på siden.",
        example="Beløbet er ikke fundet.",
    )
    status: Status = field(
        "status",
        label="Status",
        help="udgivet, kladde (vises kun i make serve) eller skjult (kan nås, men står ikke i lister og søgning).",
        example="udgivet",
        default=Status.PUBLISHED,
    )
    publish_from: Date | None = field(
        "udgiv_fra", label="Udgiv fra", help="Første dag, siden vises.", example="2027-01-01"
    )
    publish_until: Date | None = field(
        "udgiv_til", label="Udgiv til og med", help="Sidste dag, siden vises.", example="2027-12-31"
    )

    def is_published(self, day: date) -> bool:
        """Whether the page exists on that day; drafts do not."""
        return (
            self.status is not Status.DRAFT
            and (self.publish_from is None or self.publish_from <= day)
            and (self.publish_until is None or day <= self.publish_until)
        )

    @property
    def is_draft(self) -> bool:
        return self.status is Status.DRAFT

    @property
    def is_listed(self) -> bool:
        """Whether lists and search show it."""
        return self.status is not Status.HIDDEN


class Addressed(Model):
    other_addresses: tuple[Address, ...] = field(
        "andre_adresser",
        label="Andre adresser",
        help="Korte og tidligere adresser, der fører videre til siden.",
        example="/hjaelp-en-anden/",
        default=(),
    )


class Described(Addressed, Titled):
    purpose: Text = field(
        "formaal",
        label="Formål",
        help="Én sætning om, hvad siden kan for borgeren.",
        example="Fortæl folkeregisteret, hvor du bor nu.",
        default="",
        required=Required.ALWAYS,
        search=4,
        schema_org="description",
        translated=True,
        max_length=160,
    )


class Drawn(Model):
    """What a page's poster shows. The catalogue takes any name; which drawings there are, the theme knows."""

    drawing: Id | None = field(
        "tegning",
        label="Tegning",
        help="Navnet på en tegning i theme/static/drawings/, uden .svg.",
        example="pas-og-attester",
    )


class Reviewed(Model):
    """How fresh a page is, and what it rests on."""

    reviewed: Date | None = field(
        "gennemset",
        label="Gennemset",
        help="Den dag, siden sidst blev læst igennem og passede med kilderne.",
        example="2026-11-24",
        required=Required.ALWAYS,
    )
    next_review: Date | None = field(
        "naeste_gennemsyn",
        label="Næste gennemsyn",
        help="Den dag, siden skal læses igennem igen.",
        example="2027-05-24",
    )
    sources: tuple[Source, ...] = sources_field()


Facts = Knowable[Fact]
