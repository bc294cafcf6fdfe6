"""No word is too long for a telephone: put a cruel one in every place of a page, and nothing sticks out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html
from selenium.webdriver import Chrome

from audit.browser import show

CRUEL = "speciallægepraksisplanlægningsstabiliseringsperiode"
NARROW = {"width": 320, "height": 900, "deviceScaleFactor": 1, "mobile": True}
ZOOMED = {"width": 1280 // 4, "height": 1024 // 4, "deviceScaleFactor": 4, "mobile": False}
"""What the browser makes of a window 1280 wide at 400 %."""
PAGES = (
    *("", "a-aa/", "emner/", "emner/familie/", "livssituationer/flytte/", "hjaelp/", "hjaelp/mitid-driller/"),
    *("selvbetjening/meld-flytning/", "selvbetjening/pas/", "selvbetjening/skilsmisse/", "steder/borgerservice/"),
    *("selvbetjening/meld-flytning/seddel/", "livssituationer/flytte/seddel/stor-skrift/"),
    *("kan-jeg-selv/", "kan-jeg-selv/pas-til-barn/", "kan-jeg-selv/pas-til-barn/bestil-nu/"),
    *("soeg/", "ordbog/", "svartider/", "driftsstatus/", "om/tilgaengelighed/", "en/selvbetjening/pas/", "404.html"),
)
"""A page of each template, and some that have more on them."""

# The heads of tables are for readers alone at this width.
TEXTS = """
const seen = (element) => !element.closest("script, style, svg, thead, .visually-hidden, .skip, [hidden]");
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const texts = [];
while (walker.nextNode()) if (seen(walker.currentNode.parentElement)) texts.push(walker.currentNode);
"""
SWAP = f"""{TEXTS}
for (const text of texts)
  if (/\\p{{L}}{{3}}/u.test(text.data) && !text.parentElement.closest("[href^='tel:']")) text.data = arguments[0];
"""
STICKING_OUT = f"""{TEXTS}
const width = document.documentElement.clientWidth;
const scrolls = (element) => element !== document.body
  && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
const box = (text) => {{
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}};
const outside = ({{ left, right }}) => left < -1 || right > width + 1;
const places = texts.filter((text) => outside(box(text))).map((text) => text.parentElement);
const name = (one) => `${{one.tagName}}.${{one.className}} in ${{one.parentElement.className}}`;
const names = places.filter((one) => !scrolls(one)).map(name);
const whole = document.documentElement.scrollWidth;
return [...new Set(names), ...(whole > width ? [`the page is ${{whole}} wide`] : [])];
"""


def longest_words(portal: Path) -> list[str]:
    """The longest words of the portal's pages, longest first."""
    texts = (html.fromstring(path.read_bytes()).text_content() for path in portal.rglob("*.html"))
    words = {word.lower() for text in texts for word in re.findall(r"[^\W\d_]{20,}", text)}
    return sorted(words, key=lambda word: (-len(word), word))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("window", [NARROW, ZOOMED], ids=["telephone", "zoomed"])
def test_a_cruel_word_in_every_place_stays_inside(
    browser: Chrome, address: str, page: str, window: dict[str, int]
) -> None:
    show(browser, f"{address}/{page}", width=320)
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", window)
    browser.execute_script(SWAP, CRUEL)
    assert CRUEL in browser.page_source
    assert browser.execute_script(STICKING_OUT) == []


def test_the_longest_words_of_ours_stay_inside_wherever_they_stand(browser: Chrome, address: str, portal: Path) -> None:
    words = longest_words(portal)
    assert "digitaliseringsministeriet" in words
    show(browser, f"{address}/selvbetjening/meld-flytning/", width=320)
    for word in words:
        browser.execute_script(SWAP, word)
        assert browser.execute_script(STICKING_OUT) == [], word


def test_the_eye_sees_what_sticks_out(browser: Chrome, address: str) -> None:
    show(browser, f"{address}/", width=320)
    browser.execute_script("document.body.innerHTML = `<p class=wide><nobr>${arguments[0]}</nobr></p>`", CRUEL)
    assert browser.execute_script(STICKING_OUT)[0] == "NOBR. in wide"
