"""A link says where it leads, also when it is read alone in a list of links: the same words lead to one place."""

from __future__ import annotations

import re

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.tree import read

NAME = "link-text"

_SAYS_NOTHING = re.compile(
    r"(?:læs|se|hør|find|vis|få)(?: meget)? mere(?: her)?|(?:klik|tryk)(?: her)?|her|mere|link(?:et)?|"
    r"(?:denne )?siden?|gå til(?: siden)?|videre|hent|detaljer|info(?:rmation)?|"
    r"(?:(?:read|see|learn|show) )?more|(?:(?:click|tap|press) )?here|this (?:page|link)|go|continue|details"
)
_ADDRESS = re.compile(r"https?://\S+|www\.[^\s/]+/\S*")
"""A whole address; the name of a site (www.borger.dk) is a name."""
_AROUND = re.compile(r"^\W+|\W+$")


def find(browser: Chrome) -> list[Finding]:
    links = [one for one in read(browser).walk() if one.role == "link"]
    found, leads = [], dict[str, str]()
    for link in links:
        name = _AROUND.sub("", link.name).casefold()
        place = f"<a>{link.name}</a> → {link.url}"
        if not name:
            found.append(Finding(NAME, place, "Linket har intet navn. Skriv, hvor det fører hen."))
        elif _SAYS_NOTHING.fullmatch(name):
            found.append(
                Finding(NAME, place, "Teksten siger ikke, hvor linket fører hen. Skriv det, som siden hedder.")
            )
        elif _ADDRESS.fullmatch(name):
            found.append(Finding(NAME, place, "En adresse er svær at høre. Skriv, hvad der er på den anden side."))
        elif leads.setdefault(name, link.url) != link.url:
            found.append(Finding(NAME, place, f"Samme ord fører også til {leads[name]}. Giv hvert link sine egne ord."))
    return found
