"""The first stop leads past the menu: it is seen when it has the focus, and Tab goes on in the content.

Asked only of pages where more than two controls come before the content (`main`). Follows the link, and goes back.
"""

from __future__ import annotations

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains

from audit.finding import Finding
from audit.page import ask
from audit.walk import walk

NAME = "skip-link"


def find(browser: Chrome) -> list[Finding]:
    walk(browser)
    address = browser.current_url
    first = ask(browser, __file__, "first")
    if not first:
        return []
    if not first["leads"]:
        message = (
            "Det første, Tab når, er ikke et link til indholdet. Sæt et »Gå til indhold« øverst, der fører til <main>."
        )
        return [Finding(NAME, first["place"], message)]
    ActionChains(browser).send_keys(Keys.ENTER, Keys.TAB).perform()
    inside = ask(browser, __file__, "past", address)
    if not inside:
        return [
            Finding(NAME, first["place"], "Linket flytter ikke fokus forbi menuen. Lad det føre til <main> med et id.")
        ]
    if not first["visible"]:
        return [Finding(NAME, first["place"], "Linket til indholdet ses ikke, når det har fokus. Vis det i :focus.")]
    return []
