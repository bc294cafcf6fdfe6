"""A walk by keyboard: the skip link first, everything reachable, focus always to be seen, and no trap."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains

from audit.browser import show

PAGES = (
    *("/", "/selvbetjening/meld-flytning/", "/hjaelp/mitid-driller/", "/soeg/", "/om/", "/min-liste/"),
    *("/kan-jeg-selv/flytning/mitid/", "/kan-jeg-selv/flytning/meld-nu/"),
)
FOCUS = """
const one = document.activeElement, style = getComputedStyle(one);
const row = one.closest("li, .search__field"), around = row ? getComputedStyle(row) : style;
const ring = Math.max(...[style, around].map((s) => s.outlineStyle === "none" ? 0 : parseFloat(s.outlineWidth)));
one.dataset.walked = "yes";
return one === document.body ? null : { text: one.textContent.trim() || one.id, ring, href: one.getAttribute("href") };
"""
LEFT = """
const reachable = "a[href], button, input, summary, select, textarea";
return [...document.querySelectorAll(reachable)]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.dataset.walked)
  .map((one) => one.outerHTML.slice(0, 100));
"""


@pytest.mark.parametrize("page", PAGES)
def test_everything_is_reached_by_tab_and_focus_is_always_seen(browser: Chrome, address: str, page: str) -> None:
    show(browser, address + page)
    stops = []
    for _ in range(200):
        ActionChains(browser).send_keys(Keys.TAB).perform()
        stop = browser.execute_script(FOCUS)
        if stop is None:  # round again: nothing holds the focus
            break
        stops.append(stop)
    else:
        pytest.fail("the focus never came round")
    assert stops[0]["href"] == "#content"
    assert [stop["text"] for stop in stops if stop["ring"] < 2] == []
    assert browser.execute_script(LEFT) == []


def test_the_skip_link_leads_past_the_menu(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/om/")
    ActionChains(browser).send_keys(Keys.TAB, Keys.ENTER, Keys.TAB).perform()
    assert browser.execute_script("return document.activeElement.closest('main') !== null")
