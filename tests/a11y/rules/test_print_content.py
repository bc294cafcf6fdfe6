from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from audit.rules import print_content
from tests.a11y.rules.conftest import Try

PRINT = "<style>@media print {{ {} }}</style>"
GOOD = {
    "text": "<main><p>Meld flytning.",
    "a menu that stays behind": PRINT.format("nav { display: none }") + '<nav><a href="/a">Et</a></nav><main>Tekst',
    "a fold that opens": PRINT.format("details::details-content { content-visibility: visible; block-size: auto }")
    + "<main><details><summary>Hvad?</summary><p>Svaret</details>",
    "an address that is written out": PRINT.format("a::after { content: attr(href) }")
    + '<main><p><a href="https://www.example.org/a">Et sted</a>',
    "an address that is the words": '<main><p><a href="https://www.example.org/a">www.example.org</a>',
    "controls with what belongs to them": PRINT.format("div { display: none }")
    + "<main><p>Tekst<div><p>Vi husker det her.<button>Glem det</button></div>",
    "a list of links with its heading": PRINT.format("div { display: none }")
    + '<main><p>Tekst<div><h2>Videre</h2><a href="/a">Et sted</a></div>',
}
BAD = {
    "text that is left out": PRINT.format("aside { display: none }") + '<main><aside id="bad">Frist: fem dage.</aside>',
    "a fold that stays shut": '<main><details><summary>Hvad?</summary><p id="bad">Svaret</details>',
    "a menu": '<nav id="bad"><a href="/a">Et</a></nav><main>Tekst',
    "an address nobody can press": '<main><p><a id="bad" href="https://www.example.org/a">Et sted</a>',
    "white letters": '<main><div style="background: #036"><p id="bad" style="color: #fff">Frist</div>',
}


@pytest.mark.parametrize("name", GOOD)
def test_a_page_that_prints_whole_is_fine(found: Try, name: str) -> None:
    assert found(print_content, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_what_paper_lacks_is_found(found: Try, name: str) -> None:
    assert found(print_content, BAD[name]) == ["bad"]


def test_the_screen_is_put_back(found: Try, browser: Chrome) -> None:
    found(print_content, "<main><details><summary>Hvad?</summary><p>Svaret</details>")
    assert not browser.execute_script("return matchMedia('print').matches || document.querySelector('details').open")
