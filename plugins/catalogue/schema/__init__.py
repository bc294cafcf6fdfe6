"""The schema: one model for each type of content, the single source of what a field is.

`TYPES` maps each folder of `content/` to its model, `VOCABULARIES` each file of `content/data/` to that of its items.
Messages, field guide, new pages, search and JSON-LD all derive from these.
"""

from __future__ import annotations

from .counter import CounterGuide
from .decision import DecisionGuide
from .fields import Model
from .help import HelpFunction
from .inspection import Inspection
from .life_situation import LifeSituation
from .notice import Notice
from .page import Page
from .place import Place
from .service import Service
from .shared import Drawn, Titled
from .term import Term
from .topic import Topic
from .vocabulary import CatalogueEntry, Owner, Thing

TYPES: dict[str, type[Titled]] = {
    "selvbetjening": Service,
    "hjaelp": HelpFunction,
    "medbetjening": CounterGuide,
    "emner": Topic,
    "livssituationer": LifeSituation,
    "valg": DecisionGuide,
    "driftsbeskeder": Notice,
    "steder": Place,
    "ordbog": Term,
    "sider": Page,
}

VOCABULARIES: dict[str, type[Model]] = {
    "ejere": Owner,
    "hav-klar": Thing,
    "katalog": CatalogueEntry,
    "eftersyn": Inspection,
}

__all__ = [
    "TYPES",
    "VOCABULARIES",
    "CatalogueEntry",
    "CounterGuide",
    "DecisionGuide",
    "Drawn",
    "HelpFunction",
    "Inspection",
    "LifeSituation",
    "Model",
    "Notice",
    "Owner",
    "Page",
    "Place",
    "Service",
    "Term",
    "Thing",
    "Titled",
    "Topic",
]
