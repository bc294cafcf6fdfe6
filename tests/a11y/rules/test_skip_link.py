from __future__ import annotations

from selenium.webdriver import Chrome

from audit.rules import skip_link
from tests.a11y.rules.conftest import Try

MENU = '<nav><a href="/a">Et</a> <a href="/b">To</a> <a href="/c">Tre</a></nav>'
MAIN = '<main id="content"><a href="/d">Fire</a></main>'
SKIP = '<a id="skip" href="#content" style="{}">Gå til indhold</a>'


def test_a_link_past_the_menu_is_fine_and_the_page_is_as_before(found: Try, browser: Chrome) -> None:
    assert found(skip_link, SKIP.format("") + MENU + MAIN) == []
    assert browser.execute_script("return location.hash + document.activeElement.tagName") == "BODY"


def test_a_page_without_a_menu_needs_none(found: Try) -> None:
    assert found(skip_link, f'<a href="/">Forside</a>{MAIN}') == []


def test_none_at_all_is_found(found: Try) -> None:
    (said,) = found(skip_link, MENU + MAIN)
    assert said.startswith("Det første, Tab når")


def test_one_that_leads_nowhere_is_found(found: Try) -> None:
    assert found(skip_link, SKIP.format("") + MENU + MAIN.replace("content", "other")) == ["skip"]


def test_one_that_leads_to_the_menu_itself_is_found(found: Try) -> None:
    menu = MENU.replace("<nav>", '<nav id="content">')
    assert found(skip_link, SKIP.format("") + menu + MAIN.replace("content", "other")) == ["skip"]


def test_one_that_is_never_seen_is_found(found: Try) -> None:
    hidden = "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)"
    assert found(skip_link, SKIP.format(hidden) + MENU + MAIN) == ["skip"]
