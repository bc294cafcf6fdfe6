"""Nothing runs out at the side: who enlarges the page to 400 %, or has a small phone, never scrolls sideways."""

from __future__ import annotations

from selenium.webdriver import Chrome

from audit.finding import Finding

NAME = "reflow"

_WIDER = """
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= width) return [];
const out = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > width + 1);
return out.filter((one) => !out.some((other) => other !== one && one.contains(other)))
  .map((one) => one.outerHTML.slice(0, 120));
"""


def find(browser: Chrome) -> list[Finding]:
    message = "Rager ud over siden. Lad indholdet ombryde."
    return [Finding(NAME, place, message) for place in browser.execute_script(_WIDER)]
