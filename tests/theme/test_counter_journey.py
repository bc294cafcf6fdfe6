"""At the counter, from end to end: staff find the guide, make a list, show its code, and hand over a sheet of paper."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import opened, show, started, turned, waiting
from tests.codes import read_code

GUIDE = "/selvbetjening/forny-koerekort/medbetjening/"


@pytest.fixture
def staff(address: str) -> Iterator[Chrome]:
    with opened() as staff:
        yield staff


@pytest.fixture
def citizen() -> Iterator[Chrome]:
    """Another device, with a profile of its own."""
    with opened() as citizen:
        yield citizen


def titles(browser: Chrome, part: str) -> list[str]:
    """The errands in a part of the list, once they are to be seen."""
    found = (By.CSS_SELECTOR, f"[data-part={part}] h3 a")
    waiting(browser).until(lambda _: [one for one in browser.find_elements(*found) if one.is_displayed()])
    return [one.text for one in browser.find_elements(*found)]


def test_a_citizen_goes_home_with_the_list_on_the_telephone_and_the_rest_on_paper(
    staff: Chrome, citizen: Chrome, address: str
) -> None:
    show(staff, f"{address}/medbetjening/")
    finder = started(staff, "guide_finder")
    finder.find_element(By.TAG_NAME, "input").send_keys("forny kørekort")
    waiting(staff).until(lambda _: finder.find_elements(By.CSS_SELECTOR, ".guide-finder__found a"))
    with turned(staff):
        finder.find_element(By.CSS_SELECTOR, ".guide-finder__found a").click()
    assert staff.current_url == address + GUIDE

    on_list = started(staff, "list_button")
    on_list.find_element(By.TAG_NAME, "button").click()
    with turned(staff):
        on_list.find_element(By.TAG_NAME, "a").click()
    assert titles(staff, "errands") == ["Forny kørekort"]

    code = waiting(staff).until(lambda _: staff.find_element(By.CSS_SELECTOR, ".my-list__code svg"))
    staff.execute_script("arguments[0].scrollIntoView({ block: 'center' })", code)
    link = read_code(staff, code.screenshot_as_png)
    assert link == f"{address}/min-liste/#liste=forny-koerekort"
    show(citizen, link, width=360)
    assert titles(citizen, "preview") == ["Forny kørekort"]
    citizen.find_element(By.CSS_SELECTOR, "[data-list=yes]").click()
    assert titles(citizen, "errands") == ["Forny kørekort"]

    show(staff, address + GUIDE)
    with turned(staff):
        staff.find_element(By.LINK_TEXT, "Print seddel").click()
    assert staff.current_url == f"{address}/selvbetjening/forny-koerekort/seddel/"
    paper = base64.b64decode(staff.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
    with pikepdf.open(BytesIO(paper)) as pdf:
        assert len(pdf.pages) == 1
    sheet = staff.find_element(By.CSS_SELECTOR, ".handout__code")
    assert (read_code(staff, sheet.screenshot_as_png) or "").endswith("/selvbetjening/forny-koerekort/")
