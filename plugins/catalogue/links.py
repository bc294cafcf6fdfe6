"""Links and pictures of running text: which may be trusted, and where they lead."""

from __future__ import annotations

import html
import posixpath
import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from markdown.util import AMP_SUBSTITUTE

from . import contacts, rules
from .files import MEDIA_FOLDER, MEDIA_TYPES
from .problems import Problem

_SCHEMES = ("http", "https", "mailto", "tel")


@dataclass(frozen=True)
class Link:
    """A link to a page or file of this portal, and the line it stands on."""

    target: str
    line: int


class LinkCollector:
    """Gathers what a tree links to, and what is wrong with it."""

    def __init__(self, path: str, name: PurePosixPath, text: str, first_line: int) -> None:
        self.path, self.name, self.text, self.first_line = path, name, text, first_line
        self.links: list[Link] = []
        self.media: list[Link] = []
        self.problems: list[Problem] = []
        self.plain = ""

    def line(self, *written: str) -> int:
        """The first line that has the address, or else the words beside it; the body's first where it has neither."""
        place = next((found for one in written if one and (found := self.text.find(one)) >= 0), 0)
        return self.first_line + self.text.count("\n", 0, place)

    def link(self, element: Element) -> None:
        written, shown = _unescaped(element.get("href") or ""), "".join(element.itertext())
        line = self.line(written, shown)
        reason, hint = contacts.wrong_with(written, _unescaped(shown))
        if refused := _refuse(written):
            self._refuse_link(written, line, refused)
        elif reason:
            self._refuse_link(written, line, reason, hint)
        elif _is_page(written):
            self.links.append(Link(unicodedata.normalize("NFC", unquote(written)), line))
        elif not urlsplit(written).scheme and not written.startswith("#"):
            self._own_file(element, "href", written, line)

    def image(self, element: Element) -> None:
        written = _unescaped(element.get("src") or "")
        line = self.line(written, element.get("alt") or "")
        if _refuse(written) or urlsplit(written).scheme:
            message = f"viser et billede fra «{written}»."
            self._refuse_medium(line, message, "Læg billedet i content/medier/, og link til det der.")
        else:
            self._own_file(element, "src", written, line)

    def _own_file(self, element: Element, attribute: str, written: str, line: int) -> None:
        """Take an address as that of a file in the media folder, from where the page is."""
        address = unicodedata.normalize("NFC", unquote(urlsplit(written).path))
        place = posixpath.normpath(address.lstrip("/") if address.startswith("/") else str(self.name.parent / address))
        if place.startswith(f"{MEDIA_FOLDER}/"):
            element.set(attribute, f"/{place}".replace(" ", "%20"))
            self.media.append(Link(place, line))
        elif place.endswith(".md"):
            page = place.removesuffix(".md").removeprefix("sider/")
            self._refuse_link(written, line, "som er en fil", f"Skriv sidens adresse: /{page}/")
        elif attribute == "href" and PurePosixPath(place).suffix.lower() not in MEDIA_TYPES:
            self._refuse_link(written, line, "som ikke er en hel adresse")
        else:
            message = f"peger på «{written}», som ikke ligger i content/medier/."
            self._refuse_medium(line, message, "Læg filen der, og skriv /medier/ og filens navn.")

    def _refuse_link(
        self, written: str, line: int, reason: str, hint: str = "Skriv hele adressen med https://, eller fjern linket."
    ) -> None:
        self.problems.append(rules.SAFE_LINK.broken(self.path, line, f"linker til «{written}», {reason}.", hint))

    def _refuse_medium(self, line: int, message: str, hint: str) -> None:
        self.problems.append(rules.MEDIA.broken(self.path, line, message, hint))


def _unescaped(text: str) -> str:
    """Text as it is read: Markdown writes addresses of mails in signs by number."""
    return html.unescape(text.replace(AMP_SUBSTITUTE, "&"))


def _is_page(written: str) -> bool:
    """Whether an address is that of a page of this portal."""
    return written.startswith("/") and not written.startswith(f"/{MEDIA_FOLDER}/") and not written.endswith(".md")


def _refuse(written: str) -> str:
    """Why an address is not linked to; empty when it may be."""
    address = re.sub(r"[\x00-\x20\x7f-\xa0]", "", written)
    if "\\" in address or address.startswith("//"):
        return "som ikke er en almindelig adresse"
    try:
        parts = urlsplit(address)
    except ValueError:
        return "som ikke er en adresse"
    if parts.scheme and parts.scheme not in _SCHEMES:
        return f"som begynder med {parts.scheme}:"
    if parts.scheme in ("http", "https") and not parts.hostname:
        return "som ikke er en hel adresse"
    if ":" in re.split(r"[/?#]", address)[0] and not parts.scheme:
        return "som ikke er en almindelig adresse"
    if "@" in parts.netloc:
        return "som skjuler, hvor det går hen"
    return "" if address else "som er tomt"
