"""Whose an element is: the component that somebody must open to mend it, read from its classes.

A component's CSS block is called after its folder: `.ready-list__box` is of `theme/components/ready_list`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from selenium.webdriver import Chrome

from audit.packages import ROOT

_FOLDER = ROOT / "theme/components"
_NEAREST = """
const [places, blocks] = arguments;
const blocksOf = (element) => [...element.classList].map((name) => name.split(/__|--/)[0]);
const ownerOf = (element) => blocksOf(element).find((one) => blocks.includes(one));
return places.map((place) => {
  for (let one = document.querySelector(place); one; one = one.parentElement) {
    if (ownerOf(one)) return ownerOf(one);
  }
  return "";
});
"""


@cache
def _blocks() -> tuple[str, ...]:
    return tuple(sorted(path.name.replace("_", "-") for path in _FOLDER.iterdir() if path.is_dir()))


def components(browser: Chrome, places: Sequence[Any]) -> list[str]:
    """The component each selector's element stands in, itself or by its nearest ancestor; empty where none is.

    A selector is a list, as the engine writes one: what stands in a frame or a shadow tree has more than one step.
    """
    if not places:
        return []
    owners: list[str] = browser.execute_script(_NEAREST, [place[0] for place in places], _blocks())
    return [owner.replace("-", "_") for owner in owners]
