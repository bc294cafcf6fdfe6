"""What every page has around its matter: head, header, notices, trail and footer; and how pages link to one another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from plugins.catalogue.entries import HANDOUT, LANGUAGES, Entry
from plugins.catalogue.forbidden import RIGHT_TO_LEFT
from plugins.catalogue.library import Library, M
from plugins.catalogue.schema import (
    CounterGuide,
    DecisionGuide,
    Drawn,
    HelpFunction,
    LifeSituation,
    Notice,
    Page,
    Service,
    Titled,
    Topic,
)
from plugins.catalogue.schema.kinds import Login, known

from ..hours import moment, period
from ..site import Portal, Site

Dict = dict[str, Any]

STATEMENT = "tilgaengelighed"
"""The page with the draft of the accessibility statement."""
STATEMENT_WAY = "was"
"""The page that leads to the statement from the address that every public site has."""
_HEADER = ("soeg", "a-aa", "hjaelp", "min-liste")
_FOOTER = {
    "find": ("emner", "livssituationer", "a-aa", "svartider"),
    "help": ("driftsstatus", "ordbog", "hjaelp", "kan-jeg-selv", "steder"),
    "about": ("om", STATEMENT, "privatliv", "medbetjening"),
}
"""The portal's own pages in each column of the footer."""
_FOOTER_HELP = ("hjaelp-en-anden",)


def frame(
    entry: Entry[Titled], portal: Portal, *, description: str, crumbs: Iterable[Dict] = (), below: str = ""
) -> Dict:
    """The view every page shares; a page adds its own keys to it. One `below` its entry's own page is not indexed."""
    library, language = portal.library, language_around(entry)
    address = entry.address + below
    return {
        "language": language,
        "written_in": written_in(entry),
        "title": entry.record.title,
        "description": description,
        "address": address,
        "canonical": portal.absolute(address),
        "alternates": alternates(entry, portal, below),
        "twin": twin_link(entry, library, below),
        "indexed": is_indexed(entry) and not below,
        "draft": entry.is_draft,
        "sensitive": getattr(entry.record, "sensitive", False),
        "poster": poster_of(library, entry),
        "drawing": drawing_of(library, entry),
        "crumbs": list(crumbs),
        "home": page_address(library, "forside", language),
        "header": page_links(library, _HEADER, language),
        "footer": _footer(portal, language),
        "other_languages": other_languages(library),
        "list_address": page_address(library, "min-liste", language),
        "search_address": page_address(library, "soeg", language),
        "notices": [
            notice_view(one, library, language)
            for one in library.all(Notice)
            if one.record.is_general and one.record.is_current(library.day)
        ],
        "telephone": portal.site.telephone,
        "neutral_site": portal.site.neutral_site,
        "feedback": feedback(address, portal.site),
        "structured_data": "",
    }


def _footer(portal: Portal, language: str) -> list[Dict]:
    """The links of the footer, each with the column it stands in."""
    library, statement = portal.library, statement_link(portal, language)
    pages = [(column, link) for column, ids in _FOOTER.items() for link in page_links(library, ids, language)]
    help_pages = [("help", link) for link in page_links(library, _FOOTER_HELP, language, HelpFunction)]
    return [
        link | (statement if link["id"] == STATEMENT else {}) | {"column": column}
        for column, link in pages + help_pages
    ]


def statement_link(portal: Portal, language: str) -> Dict:
    """A link to the accessibility statement where it has been made, else to the draft."""
    page, made = find_page(portal.library, STATEMENT, language), portal.site.was_url
    link = page_link(portal.library, page, language) if page else {}
    return link | ({"address": made, "lang": "" if language == "da" else "da", "external": True} if made else {})


def language_around(entry: Entry[Titled]) -> str:
    """The language of what every page has around its matter: the page's own, or English where the theme lacks that."""
    return entry.written_in if entry.written_in in LANGUAGES else "en"


def written_in(entry: Entry[Titled]) -> Dict | None:
    """The language and direction of a page whose words are in another language than what is around them."""
    if entry.written_in in LANGUAGES:
        return None
    return {"language": entry.written_in, "direction": "rtl" if entry.written_in in RIGHT_TO_LEFT else "ltr"}


def other_languages(library: Library) -> list[Dict]:
    """The pages in languages that the portal is not in, each by what its language calls itself."""
    return [
        {"language": one.written_in, "name": one.record.language_name, "address": one.address}
        for one in _in_other_languages(library)
    ]


def _in_other_languages(library: Library) -> list[Entry[Page]]:
    pages = [one for one in library.listed(Page) if one.written_in not in LANGUAGES]
    return sorted(pages, key=lambda one: one.written_in)


def feedback(address: str, site: Site) -> Dict | None:
    """Where »Did you get help?« leads from a page: to the form, with page and answer, else to the e-mail."""
    if site.feedback_url:
        form = site.feedback_url.rstrip("?&")
        link = f"{form}{'&' if '?' in form else '?'}"
        yes, no = (link + urlencode({"side": address, "svar": answer}) for answer in ("ja", "nej"))
        return {"yes": yes, "no": no, "email": ""}
    return {"yes": "", "no": "", "email": site.feedback_email} if site.feedback_email else None


_NOT_INDEXED = ("404", "komponenter", "medbetjening", STATEMENT_WAY)
"""Pages that are there for another reason than to be found: for those who are lost, who build, who help at the
counter, and who look for the accessibility statement by its fixed address."""


def is_indexed(entry: Entry[Titled]) -> bool:
    """Whether search engines and the sitemap may know the page."""
    apart = isinstance(entry.record, CounterGuide) or (isinstance(entry.record, Page) and entry.id in _NOT_INDEXED)
    return entry.is_listed and not entry.is_draft and not apart


def alternates(entry: Entry[Titled], portal: Portal, below: str = "") -> list[Dict]:
    """The page in each language it has, itself too; nothing when it has only one.

    Pages in languages that the portal is not in all say the same: each is a translation of the others.
    """
    library, kind = portal.library, type(entry.record)
    pages = (
        [twin for language in LANGUAGES if (twin := library.find(kind, entry.id, language))]
        if entry.written_in in LANGUAGES
        else _in_other_languages(library)
    )
    return (
        [{"language": page.written_in, "href": portal.absolute(page.address + below)} for page in pages]
        if len(pages) > 1
        else []
    )


def twin_link(entry: Entry[Titled], library: Library, below: str = "") -> Dict | None:
    """The page in the other language; that language's home page where it has none."""
    other = "en" if language_around(entry) == "da" else "da"
    own = library.find(type(entry.record), entry.id, other) if entry.written_in in LANGUAGES else None
    if own:
        return {"language": other, "address": own.address + below}
    home = library.find(Page, "forside", other)
    return {"language": other, "address": home.address} if home else None


def in_language(library: Library, entry: Entry[M], language: str) -> Entry[M]:
    """The page in that language where it has one, else in Danish."""
    return library.find(type(entry.record), entry.id, language) or entry


def foreign_to(language: str, page: Entry[Titled]) -> str:
    """The language to mark a page's words with on pages in another; nothing on those in its own."""
    return page.language if page.language != language else ""


def page_link(library: Library, entry: Entry[Titled], language: str) -> Dict:
    """A link to a page, with its language where that is another than the one it is linked from (`lang`, `title_lang`).

    A service that is not translated is called what the catalogue calls it.
    """
    page = in_language(library, entry, language)
    foreign = foreign_to(language, page)
    catalogued = library.catalogue.get(entry.id) if foreign and isinstance(entry.record, Service) else None
    return {
        "title": catalogued.name_in(language) if catalogued else page.record.title,
        "title_lang": "" if catalogued else foreign,
        "address": page.address,
        "lang": foreign,
        "purpose": getattr(page.record, "purpose", "") or "",
        "poster": poster_of(library, entry),
        "external": False,
        "owner": "",
    }


def topic_of(library: Library, entry: Entry[Any]) -> Entry[Topic] | None:
    """The topic whose colour a page wears: the first it names that there is. Help, places and tools have none."""
    match entry.record:
        case Topic():
            ids: tuple[str, ...] = (entry.id,)
        case LifeSituation(topic=topic):
            ids = (topic,)
        case Service(topics=topics):
            ids = topics
        case _:
            ids = ()
    return next(iter(library.those(Topic, ids)), None)


def page_links(library: Library, ids: Iterable[str], language: str, model: type[Titled] = Page) -> list[Dict]:
    found = (library.find(model, id) for id in ids)
    return [page_link(library, entry, language) | {"id": entry.id} for entry in found if entry and entry.is_listed]


def find_page(library: Library, id: str, language: str) -> Entry[Page] | None:
    """One of the portal's own pages, in the language where it has that, else in Danish."""
    return library.find(Page, id, language) or library.find(Page, id)


def page_address(library: Library, id: str, language: str) -> str:
    """Where one of the portal's own pages is, in the language where it has that; empty when there is none."""
    entry = find_page(library, id, language)
    return entry.address if entry else ""


def service_link(library: Library, id: str, language: str) -> Dict | None:
    """A link to a service; one without a page is shown by its owner and own link, and nothing when it has neither."""
    entry = library.find(Service, id)
    if entry and entry.is_listed:
        return (
            page_link(library, entry, language)
            | facts_of(in_language(library, entry, language))
            | {"sensitive": entry.record.sensitive}
        )
    known = library.catalogue.get(id)
    if known is None or known.url is None or entry is not None:
        return None
    owner = library.owners[known.owner].name_in(language) if known.owner in library.owners else ""
    return link_elsewhere(known.name_in(language), known.url, owner)


def link_elsewhere(title: str, address: str, owner: str = "") -> Dict:
    """A link that leads out of the portal, with all that one to a service has; a mere name where it leads nowhere."""
    return {
        "title": title,
        "title_lang": "",
        "address": address,
        "lang": "",
        "purpose": "",
        "poster": "",
        "external": bool(address),
        "owner": owner,
        "deadline": "",
        "logins": [],
        "sensitive": False,
    }


def service_links(library: Library, ids: Iterable[str], language: str) -> list[Dict]:
    return [found for id in ids if (found := service_link(library, id, language))]


def counter_link(library: Library, service: Entry[Service], language: str) -> Dict | None:
    """A link to the counter guide of a service, called what the service is; None where it has none that is shown."""
    guide = library.find(CounterGuide, service.id)
    if guide is None or not guide.is_listed:
        return None
    page = in_language(library, guide, language)
    return page_link(library, service, language) | {"address": page.address, "lang": foreign_to(language, page)}


def handout_link(library: Library, entry: Entry[Titled], language: str) -> Dict:
    """A link to what a page has on paper, called what the page is."""
    link = page_link(library, entry, language)
    return link | {"address": link["address"] + HANDOUT}


def errands(library: Library) -> list[str]:
    """The services that one may put on a list of one's own: those with a page, and those without one that a life
    situation names. None that is sensitive, and none that only a sensitive situation names."""
    pages = [one.id for one in library.listed(Service) if not one.record.sensitive]
    named = {
        step.service
        for one in library.listed(LifeSituation)
        if not one.record.sensitive
        for step in one.record.steps
        if step.service and library.find(Service, step.service) is None
    }
    return pages + [id for id in sorted(named) if service_link(library, id, "da")]


_SHORT = 60
"""The longest deadline, in letters, that is told beside a link; a longer one waits for the page."""


def facts_of(entry: Entry[Service]) -> Dict:
    """What decides whether one presses a link to a service: its deadline, and whether it takes MitID."""
    deadline = known(entry.record.deadline)
    return {
        "deadline": deadline.text if deadline and len(deadline.text) <= _SHORT else "",
        "logins": [one.name.lower() for one in entry.record.action.login if one in (Login.MITID, Login.MITID_BUSINESS)],
    }


def poster_of(library: Library, entry: Entry[Any]) -> str:
    """The name of the colour of a page's topic, as style sheets know it."""
    topic = topic_of(library, entry)
    return topic.record.poster.name.lower() if topic else ""


def drawing_of(library: Library, entry: Entry[Any]) -> str:
    """The name of a page's own drawing, else of its topic's; empty where neither has one."""
    topic = topic_of(library, entry)
    names = [one.record.drawing for one in (entry, topic) if one and isinstance(one.record, Drawn)]
    return next(filter(None, names), "")


def trail(library: Library, language: str, *between: Dict) -> list[Dict]:
    """The way from the home page down to the page one is on."""
    home = library.find(Page, "forside")
    first = [page_link(library, home, language) | {"is_home": True}] if home else []
    return first + [link | {"is_home": False} for link in between]


def tool_crumb(library: Library, id: str, language: str) -> list[Dict]:
    return page_links(library, (id,), language)


def notice_view(entry: Entry[Notice], library: Library, language: str) -> Dict:
    """A notice with the moments that a script keeps between builds."""
    page = in_language(library, entry, language)
    notice, ends = page.record, known(page.record.ends)
    return {
        "id": entry.id,
        "title": notice.title,
        "message": notice.message,
        "meanwhile": notice.meanwhile or "",
        "severity": notice.severity.name.lower(),
        "begins": moment(notice.begins, language) if notice.begins else None,
        "ends": moment(ends, language) if ends else None,
        "period": period(notice.begins, ends, language) if notice.begins else "",
        "reported_by": notice.reported_by,
        "lang": foreign_to(language, page),
        "services": service_links(library, notice.services, language),
        "address": page_address(library, "driftsstatus", language),
    }


def decision_guides(library: Library, service: str, language: str) -> list[Dict]:
    """Links to the guides that help to decide how to get this service done."""
    guides = library.listed(DecisionGuide)
    return [page_link(library, one, language) for one in guides if service in one.record.services]


def current_notices(
    library: Library, language: str, services: Iterable[str] = (), topics: Iterable[str] = ()
) -> list[Dict]:
    """The notices of the day that concern one of these services or topics."""
    wanted, under = set(services), set(topics)
    return [
        notice_view(entry, library, language)
        for entry in library.all(Notice)
        if entry.record.is_current(library.day)
        and (wanted & set(entry.record.services) or under & set(entry.record.topics))
    ]
