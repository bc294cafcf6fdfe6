"""The vocabularies of content/data/ that editors keep: owners, things to have ready, and the catalogue of services."""

from __future__ import annotations

from .fields import Model, Required, field
from .kinds import Choice, OwnerRef, Text, Url


class OwnerKind(Choice):
    MUNICIPAL = "kommune"
    NATIONAL = "stat"
    OTHER = "andet"


class Named(Model):
    name: Text = field(
        "navn", label="Navn", help="Navnet på dansk.", example="Folkeregisteret", default="", required=Required.ALWAYS
    )
    name_en: Text = field(
        "navn_en",
        label="Navn på engelsk",
        help="Navnet på engelsk.",
        example="Civil Registration Office",
        default="",
        required=Required.ALWAYS,
    )

    def name_in(self, language: str) -> str:
        return self.name_en if language == "en" else self.name


class Owner(Named):
    """The authority a service belongs to."""

    kind: OwnerKind = field(
        "art",
        label="Art",
        help="kommune, stat eller andet.",
        example="kommune",
        default=OwnerKind.OTHER,
        required=Required.ALWAYS,
    )
    part_of: OwnerRef | None = field("del_af", label="Del af", help="Den myndighed, den hører under.", example="kk")


class Thing(Named):
    """Something to have ready, in one wording, so that the lists of several errands can be merged."""

    group: Text = field(
        "gruppe",
        label="Gruppe",
        help="Overskriften i en samlet liste.",
        example="Log ind",
        default="",
        required=Required.ALWAYS,
    )
    note: Text | None = field("note", label="Note", help="Hvad der altid gælder.", example="Tag den med i fysisk form.")
    source: Url | None = field("kilde", label="Kilde", help="Hvor noten er læst.", example="https://www.mitid.dk/")


class CatalogueEntry(Named):
    """A service of the catalogue, with or without a page of ours yet."""

    owner: OwnerRef = field(
        "ejer",
        label="Ejer",
        help="Myndigheden, der ejer løsningen.",
        example="kk-folkeregister",
        default="",
        required=Required.ALWAYS,
    )
    url: Url | None = field("link", label="Link", help="Hvor løsningen begynder.", example="https://www.borger.dk/")
