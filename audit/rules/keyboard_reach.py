"""Every control is reached by Tab: links, buttons, fields, and what listens to a click without being any of them.

Of a group that one moves in by arrows (tabs, options, radio buttons), one is enough.
"""

from __future__ import annotations

from typing import Any

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.page import ask
from audit.walk import walk

NAME = "keyboard-reach"

_MOUSE_ALONE = """function () {
  const reached = window.auditWalk.stops.map((stop) => stop.element);
  const near = [this, ...(this.control ? [this.control] : [])];
  const works = reached.some((one) => near.some((each) => each.contains(one) || one.contains(each)));
  if (works || !this.checkVisibility({ visibilityProperty: true })) return null;
  return this.outerHTML.slice(0, 120);
}"""
_PRESSES = {"click", "mousedown", "mouseup", "pointerdown", "pointerup", "dblclick", "touchstart", "touchend"}


def _listeners(browser: Chrome) -> set[int]:
    """The elements of the page that listen to a press, as the browser numbers them."""
    document = browser.execute_cdp_cmd("Runtime.evaluate", {"expression": "document.documentElement"})["result"]
    where = {"objectId": document["objectId"], "depth": -1, "pierce": True}
    found: list[dict[str, Any]] = browser.execute_cdp_cmd("DOMDebugger.getEventListeners", where)["listeners"]
    return {one["backendNodeId"] for one in found if one["type"] in _PRESSES and "backendNodeId" in one}


def _mouse_alone(browser: Chrome, node: int) -> str | None:
    element = browser.execute_cdp_cmd("DOM.resolveNode", {"backendNodeId": node})["object"]
    call = {"functionDeclaration": _MOUSE_ALONE, "objectId": element["objectId"], "returnByValue": True}
    place: str | None = browser.execute_cdp_cmd("Runtime.callFunctionOn", call)["result"].get("value")
    return place


def find(browser: Chrome) -> list[Finding]:
    walk(browser)
    places: list[str] = ask(browser, __file__, "unreached")
    listening = filter(None, (_mouse_alone(browser, node) for node in sorted(_listeners(browser))))
    message = "Kan ikke nås med Tab. Brug et link, en knap eller et felt."
    return [Finding(NAME, place, message) for place in dict.fromkeys([*places, *listening])]
