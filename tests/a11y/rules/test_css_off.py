from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from audit.rules import css_off
from tests.a11y.rules.conftest import Try

GOOD = {
    "a page in its order": "<header>Top</header><main><h1>Flyt</h1><p>Tekst</main><footer>Bund</footer>",
    "what is hidden in HTML": "<p hidden>Skjult<details><summary>Hvad?</summary><p>Svaret</details>",
    "a control hidden by style": '<p>Tekst<button style="display: none">Glem det</button>',
    "what is for paper": "<style>@media screen { p { display: none } }</style><h1>Flyt</h1><p>Klip her",
    "words that are there twice": '<p>Ring på 33<p style="display: none">Ring på 33',
    "signs drawn by style": '<style>p::before { content: "→ " }</style><p>Tekst',
}
BAD = {
    "words only style has": '<style>p::before { content: "Vigtigt: " }</style><p id="bad">Tekst',
    "words only style hides": '<p>Tekst<p id="bad" style="display: none">Gammel besked',
    "a heading placed above": '<div style="display: grid"><p>Tekst</p><h2 id="bad" style="order: -1">Før</h2></div>',
    "the foot before the content": '<footer id="bad">Bund</footer><main>Tekst</main>',
}


@pytest.mark.parametrize("name", GOOD)
def test_a_page_that_reads_well_without_styles_is_fine(found: Try, name: str) -> None:
    assert found(css_off, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_one_that_does_not_is_found(found: Try, name: str) -> None:
    assert found(css_off, BAD[name]) == ["bad"]


def test_the_styles_are_put_back(found: Try, browser: Chrome) -> None:
    found(css_off, '<style>p { color: rgb(1, 2, 3) }</style><p style="margin: 7px">Tekst')
    style = "const { color, margin } = getComputedStyle(document.querySelector('p')); return [color, margin]"
    assert browser.execute_script(style) == ["rgb(1, 2, 3)", "7px"]
