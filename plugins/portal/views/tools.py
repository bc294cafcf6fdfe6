"""The portal's own pages: home, search, indexes, status, reply times; and plain text pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from plugins.catalogue.danish import initial, sort_key
from plugins.catalogue.entries import Entry
from plugins.catalogue.library import Library
from plugins.catalogue.schema import DecisionGuide, HelpFunction, LifeSituation, Page, Place, Service, Term
from plugins.catalogue.schema.kinds import HelpLevel

from ..hours import dated
from ..site import Portal
from ..terms import Explainer
from . import counter, frame, place, reply_times, statement, status, topic

Dict = dict[str, Any]

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
WORDS_IN_INDEX = 4
"""How many of a service's citizen words the index shows; the rest, misspellings among them, are for search."""


def view(entry: Entry[Page], portal: Portal) -> tuple[str, Dict]:
    """The template and view of a page: one of its own for each of the portal's tools, else that of a text page."""
    library, language = portal.library, frame.language_around(entry)
    template, matter = TOOLS.get(entry.id, ("page.html", lambda portal, language: {}))
    above = library.find(Page, entry.record.under) if entry.record.under else None
    crumbs = (
        []
        if entry.id == "forside" or entry.written_in != language  # where a language begins, nothing is above
        else frame.trail(library, language, *([frame.page_link(library, above, language)] if above else []))
    )
    shared = frame.frame(entry, portal, description=entry.record.purpose, crumbs=crumbs)
    own = {
        "id": entry.id,
        "purpose": entry.record.purpose,
        **_running_text(entry, library),
        "shortcuts": frame.service_links(library, entry.record.shortcuts, language),
        "reviewed": dated(entry.record.reviewed, language) if entry.record.reviewed else None,
    }
    return template, shared | own | matter(portal, language)


def _running_text(entry: Entry[Page], library: Library) -> Dict:
    """The text of a page with its official words explained; that of a tool, which introduces it, as it is."""
    html = entry.body.html
    return {"body": html} if entry.id in TOOLS else {"prose": Explainer(entry, library).prose(html)}


def _home(portal: Portal, language: str) -> Dict:
    library = portal.library
    return {
        "topics": topic.houses(library, language),
        "life_situations": _life_situations(library, language),
        "help": _help_by_level(library, language, most=3),
        "service_count": len(topic.every_service(library, language)),
    }


def _houses(portal: Portal, language: str) -> Dict:
    return {"topics": topic.houses(portal.library, language)}


def _life_situations(library: Library, language: str) -> list[Dict]:
    return [
        frame.page_link(library, one, language) | {"drawing": frame.drawing_of(library, one)}
        for one in library.listed(LifeSituation)
    ]


def _life_situations_page(portal: Portal, language: str) -> Dict:
    return {"links": _life_situations(portal.library, language)}


def _my_list(portal: Portal, language: str) -> Dict:
    """The lists that are there ready-made, beside one's own: the handouts of life situations."""
    situations = [one for one in portal.library.listed(LifeSituation) if not one.record.sensitive]
    return {"ready_made": [frame.handout_link(portal.library, one, language) for one in situations]}


def _help_by_level(library: Library, language: str, most: int | None = None) -> list[Dict]:
    """The three ways of help, each with its help functions: on the home page those that are about most."""
    pages = library.listed(HelpFunction)
    if most:
        pages = tuple(
            sorted(
                pages,
                key=lambda one: -(len(one.record.logins) * 20 + len(one.record.topics) * 3 + len(one.record.services)),
            )
        )
    return [
        {
            "level": level.name.lower(),
            "links": [frame.page_link(library, one, language) for one in pages if one.record.level is level][:most],
            "places": [],
        }
        for level in HelpLevel
    ]


def _decisions(portal: Portal, language: str) -> Dict:
    guides = portal.library.listed(DecisionGuide)
    return {"links": [frame.page_link(portal.library, one, language) for one in guides]}


def _help(portal: Portal, language: str) -> Dict:
    alone, *others = _help_by_level(portal.library, language)
    deciding = frame.page_links(portal.library, ("kan-jeg-selv",), language)
    return {
        "help": [alone | {"links": deciding + alone["links"]}, *others],
        "places": [frame.page_link(portal.library, one, language) for one in place.shown(portal.library.listed(Place))],
    }


def _places(portal: Portal, language: str) -> list[Dict]:
    return place.contacts(portal.library.listed(Place), portal, language)


def _a_to_z(portal: Portal, language: str) -> Dict:
    """Every service under its title and the first of the citizens' words, by letter."""
    rows = [row for entry in portal.library.listed(Service) for row in _index_rows(entry, portal.library, language)]
    unique = {(row["word"].casefold(), row["link"]["address"]): row for row in rows}
    ordered = sorted(unique.values(), key=lambda row: sort_key(row["word"]))
    return {"letters": by_letter(ordered, language)}


def _index_rows(entry: Entry[Service], library: Library, language: str) -> list[Dict]:
    link = frame.page_link(library, entry, language)
    page = frame.in_language(library, entry, language)
    if page.language != language:  # no translation yet: known in that language by its catalogue name
        return [{"word": link["title"], "lang": link["title_lang"], "link": link}]
    others = () if "borgerord" in page.foreign else page.record.citizen_words[:WORDS_IN_INDEX]
    words = [page.record.title, *others]
    return [{"word": word[:1].upper() + word[1:], "lang": "", "link": link} for word in words]


def by_letter(rows: list[Dict], language: str) -> list[Dict]:
    """Rows under their letters; a letter without rows is there too, so that the alphabet is whole."""
    alphabet = ALPHABET if language == "da" else ALPHABET[:26]
    used = {initial(row["word"]) for row in rows}
    letters = [*alphabet, *sorted(used - set(alphabet), key=f"{ALPHABET}#".index)]
    return [{"letter": letter, "rows": [row for row in rows if initial(row["word"]) == letter]} for letter in letters]


def _glossary(portal: Portal, language: str) -> Dict:
    """The Danish words, explained in the language of the page where that is written, else in Danish."""
    rows = [_term(one, portal.library, language) for one in portal.library.listed(Term)]
    return {"letters": by_letter(sorted(rows, key=lambda row: sort_key(row["word"])), "da")}


def _term(entry: Entry[Term], library: Library, language: str) -> Dict:
    """A word, with the services that use it and have a page here: a glossary explains, and leads to no other site."""
    page = frame.in_language(library, entry, language)
    return {
        "id": entry.id,
        "word": entry.record.title,
        "explanation": page.record.explanation,
        "lang": frame.foreign_to(language, page),
        "english": entry.record.english or "",
        "services": [
            link for link in frame.service_links(library, entry.record.services, language) if not link["external"]
        ],
    }


Maker = Callable[[Portal, str], Dict]
TOOLS: dict[str, tuple[str, Maker]] = {
    "forside": ("home.html", _home),
    "soeg": ("search.html", _houses),
    "a-aa": ("a_to_z.html", _a_to_z),
    "ordbog": ("glossary.html", _glossary),
    "driftsstatus": ("status.html", status.matter),
    "svartider": ("reply_times.html", reply_times.matter),
    "hjaelp": ("help.html", _help),
    "emner": ("topics.html", _houses),
    "livssituationer": ("life_situations.html", _life_situations_page),
    "kan-jeg-selv": ("decisions.html", _decisions),
    "min-liste": ("my_list.html", _my_list),
    "steder": ("places.html", lambda portal, language: {"places": _places(portal, language)}),
    "medbetjening": ("counter.html", counter.matter),
    frame.STATEMENT: ("statement.html", statement.matter),
    frame.STATEMENT_WAY: ("redirect.html", statement.way),
    "komponenter": ("components.html", lambda portal, language: {}),
    "404": ("not_found.html", _houses),
}
"""The portal's own pages by id: the template of each, and what makes its matter."""
