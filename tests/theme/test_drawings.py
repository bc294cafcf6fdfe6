"""Drawings: small, flat, of one hand, painted anew at night, and each of them used."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from selenium.webdriver import Chrome

from audit.browser import served
from plugins.catalogue.schema import Drawn, LifeSituation, Page, Topic
from plugins.catalogue.schema.kinds import HelpLevel
from plugins.portal.views.tools import TOOLS
from tests.helpers import ROOT, read_content

THEME = ROOT / "theme"
DRAWINGS = sorted((THEME / "static/drawings").glob("*.svg"))
HOUSES = sorted((THEME / "components/street/houses").glob("*.svg"))
LANES = [path for path in DRAWINGS if path.stem.startswith("lane-")]
SCENES = [path for path in DRAWINGS if not path.stem.startswith(("lane-", "help-")) and path.stem != "skyline"]

SHAPES = {"svg", "style", "g", "path", "circle", "rect", "pattern"}
ATTRIBUTES = {
    *("class", "viewBox", "transform", "opacity", "fill-rule", "aria-hidden"),
    *("d", "cx", "cy", "r", "x", "y", "width", "height", "rx", "id", "patternUnits"),
}
SKIN = {"#f2c9a8", "#a9683f", "#6b4028"}
SIGNS = {"#fff", "#ffd43b", "#d24a2c"}
INK = "#0f1c2e"

LIBRARY, _ = read_content()


def name_of(path: Path) -> str:
    return path.stem


def every(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=name_of)


def paints(path: Path) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """The colours of each class by day, and those it is given at night."""
    style = "".join(re.findall(r"<style>(.*?)</style>", path.read_text("utf-8"), re.DOTALL))
    day, _, night = style.partition("@media(prefers-color-scheme:dark){")
    return _colours(day), _colours(night)


def _colours(rules: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for names, body in re.findall(r"([^{}]+)\{([^{}]*)\}", rules):
        for name in names.split(","):
            found.setdefault(name.strip(" ."), set()).update(re.findall(r"#[0-9a-f]{3,6}\b", body))
    return found


def named_in_content() -> set[str]:
    """The drawings that Danish pages name."""
    return {
        entry.record.drawing
        for entry in LIBRARY.every()
        if entry.language == "da" and isinstance(entry.record, Drawn) and entry.record.drawing
    }


def named_in_theme() -> set[str]:
    """The drawings that templates and components name: in full, as a quoted word, or by the way of help."""
    text = "".join(path.read_text("utf-8") for path in THEME.rglob("*.html"))
    in_full = set(re.findall(r"drawings/([\w-]+)\.svg", text))
    quoted = set(re.findall(r'"(lane-[a-z-]+)"', text))
    assert "drawings/help-{{ way.level }}.svg" in text
    return in_full | quoted | {f"help-{level.name.lower()}" for level in HelpLevel}


# The files


@every(DRAWINGS + HOUSES)
def test_it_is_flat_shapes_and_nothing_else(path: Path) -> None:
    elements = list(ElementTree.parse(path).iter())
    assert {element.tag.rpartition("}")[2] for element in elements} <= SHAPES
    assert {name for element in elements for name in element.attrib} <= ATTRIBUTES
    assert re.findall(r"url\((?!#)|@import|gradient|filter|animation", path.read_text("utf-8")) == []


@every(DRAWINGS + HOUSES)
def test_it_weighs_less_than_four_kilobytes(path: Path) -> None:
    assert path.stat().st_size < 4096


@every(DRAWINGS)
def test_a_picture_that_stands_alone_says_what_it_is(path: Path) -> None:
    """An <img> shows nothing when the namespace is missing."""
    assert ElementTree.parse(path).getroot().tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize(
    ("paths", "box"),
    [
        (SCENES, "0 0 480 360"),
        (LANES, "0 0 1400 320"),
        ([path for path in DRAWINGS if path.stem.startswith("help-")], "0 0 300 150"),
        (HOUSES, "0 0 300 150"),
    ],
    ids=["scenes", "lanes", "help", "houses"],
)
def test_drawings_of_a_kind_have_the_same_frame(paths: list[Path], box: str) -> None:
    assert {ElementTree.parse(path).getroot().get("viewBox") for path in paths} == {box}


@every(LANES)
def test_a_lane_comes_in_from_the_left_along_the_ground(path: Path) -> None:
    assert re.search(r'<path class="b" d="M0 308H', path.read_text("utf-8"))


def test_what_is_drawn_stands_on_the_ground(browser: Chrome) -> None:
    """A scene's frame ends where the feet are, so that nobody floats above the lane or sinks into it."""
    with served(THEME / "static/drawings") as address:
        for path in SCENES:
            browser.get(f"{address}/{path.name}")
            lowest = browser.execute_script(
                "return Math.max(...[...document.querySelectorAll('path, circle, rect')].map((shape) => {"
                "  const style = getComputedStyle(shape);"
                "  const painted = [style.fill, style.stroke].some((paint) => paint !== 'none');"
                "  return painted ? shape.getBoundingClientRect().bottom : 0;"
                "})) - document.documentElement.getBoundingClientRect().top"
            )
            scale = browser.execute_script("return document.documentElement.getScreenCTM().d")
            assert lowest / scale == pytest.approx(360, abs=2), path.stem


# Night


@every(DRAWINGS)
def test_every_colour_but_skin_and_signs_is_painted_anew_at_night(path: Path) -> None:
    day, night = paints(path)
    kept = set().union(*(colours for name, colours in day.items() if name not in night))
    assert night
    assert night.keys() <= day.keys()
    assert kept <= SKIN | (SIGNS if path in LANES else set()) | ({INK} if path.stem == "lane-status" else set())


@every(HOUSES)
def test_a_house_has_no_colours_of_its_own(path: Path) -> None:
    """It stands in the page, where the tokens paint it for day, night and forced colours."""
    assert re.findall(r"#[0-9a-f]{3}|<style|fill=|stroke=", path.read_text("utf-8")) == []


# Use


def test_every_drawing_is_used_and_every_one_named_is_there() -> None:
    assert named_in_content() | named_in_theme() == {path.stem for path in DRAWINGS}


def test_every_topic_life_situation_and_tool_has_a_drawing_of_its_own() -> None:
    tools = LIBRARY.those(Page, TOOLS.keys() - {"forside", "was"})  # the one has the skyline, the other only leads on
    names = [entry.record.drawing for entry in (*LIBRARY.all(Topic), *LIBRARY.all(LifeSituation), *tools)]
    assert None not in names
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_tools_have_lanes_and_the_others_scenes() -> None:
    lanes, scenes = ({path.stem for path in paths} for paths in (LANES, SCENES))
    assert {entry.record.drawing for entry in LIBRARY.all(Page)} - {None} <= lanes
    assert {entry.record.drawing for model in (Topic, LifeSituation) for entry in LIBRARY.all(model)} <= scenes


def test_every_topic_has_a_house_in_the_street() -> None:
    assert {entry.record.drawing for entry in LIBRARY.all(Topic)} == {path.stem for path in HOUSES}
