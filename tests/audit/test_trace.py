"""From an element to the component that somebody must open."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from audit import axe, trace
from audit.browser import served, show
from tests.audit.conftest import Make


@pytest.mark.parametrize(
    ("markup", "component"),
    [
        ('<ul class="flow ready-list"><li><img id="one" src="/a.png"></ul>', "ready_list"),
        ('<div class="ready-list__box"><p><img id="one" src="/a.png"></div>', "ready_list"),
        ('<div class="fold"><img id="one" class="plate--small" src="/a.png"></div>', "plate"),
        ('<div class="folded wrapper"><img id="one" src="/a.png"></div>', ""),
    ],
    ids=["the component itself", "a part of one", "a component in another", "the page's own"],
)
def test_a_barrier_is_traced_to_the_component_it_stands_in(
    browser: Chrome, make_release: Make, markup: str, component: str
) -> None:
    with served(make_release(markup)) as address:
        show(browser, address)
        assert trace.components(browser, [["#one"]]) == [component]
        (finding,) = axe.find(browser)
        assert (finding.rule, finding.component) == ("axe:image-alt", component)
        assert (f"theme/components/{component}:" in str(finding)) is bool(component)
