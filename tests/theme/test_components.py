"""Components: each is shown by its examples, styles itself alone, and no page writes its markup by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

import pytest
from jinja2 import nodes

from plugins.catalogue.entries import LANGUAGES
from plugins.publish import gallery
from plugins.publish.render import Renderer
from tests.helpers import FULL, ROOT, TESTS, Golden, portal_of, views_of

THEME = ROOT / "theme"
COMPONENTS = sorted(path.name for path in (THEME / "components").iterdir() if path.is_dir())
DATA = {use: {language: f"/{use}/{language}.json" for language in LANGUAGES} for use in ("search", "errands")}
RENDERER = Renderer(THEME, "/assets/1", "", DATA)

Macro = tuple[str, str]
"""A component and the name of one of its macros."""


@dataclass(frozen=True)
class Call:
    """Where a macro is called: what it is given, and how many of it without a name."""

    macro: Macro
    given: frozenset[str]
    unnamed: int


def macro_file(component: str) -> str:
    return (THEME / "components" / component / f"{component}.html").read_text("utf-8")


def macros_of(component: str) -> Iterator[nodes.Macro]:
    yield from RENDERER.environment.parse(macro_file(component)).find_all(nodes.Macro)


MACROS = {(component, macro.name): macro for component in COMPONENTS for macro in macros_of(component)}


def calls(source: str, component: str = "") -> Iterator[Call]:
    """The calls of components' macros in a template, an example or a component."""
    tree = RENDERER.environment.parse(source)
    known = {name: (owner, name) for owner, name in MACROS if owner == component}
    for imported in tree.find_all(nodes.FromImport):
        if isinstance(imported.template, nodes.Const) and imported.template.value.startswith("components/"):
            pairs = (name if isinstance(name, tuple) else (name, name) for name in imported.names)
            known |= {alias: (imported.template.value.split("/")[1], name) for name, alias in pairs}
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in known:
            yield call_of(MACROS[known[call.node.name]], known[call.node.name], call)


def call_of(macro: nodes.Macro, name: Macro, call: nodes.Call) -> Call:
    unnamed = [argument.name for argument in macro.args[: len(call.args)]]
    return Call(name, frozenset(unnamed) | {one.key for one in call.kwargs}, len(unnamed))


@cache
def examples() -> dict[str, list[gallery.Example]]:
    return gallery.read_all(THEME)


@cache
def example_calls() -> list[Call]:
    texts = [gallery.call_text(component, one) for component, found in examples().items() for one in found]
    return [call for text in texts for call in calls(text)]


@cache
def page_calls() -> dict[str, list[Call]]:
    return {path.name: list(calls(path.read_text("utf-8"))) for path in sorted((THEME / "templates").glob("*.html"))}


@cache
def inner_calls() -> dict[Macro, list[Call]]:
    """The calls each macro makes itself."""
    found: dict[Macro, list[Call]] = {}
    for component in COMPONENTS:
        callers = set(calls(macro_file(component), component))
        for macro in macros_of(component):
            names = {call.node.name for call in macro.find_all(nodes.Call) if isinstance(call.node, nodes.Name)}
            found[component, macro.name] = [call for call in callers if call.macro[1] in names]
    return found


@pytest.mark.parametrize("component", COMPONENTS)
def test_every_macro_of_a_component_is_shown(component: str) -> None:
    """By an example, or by a macro that is shown itself."""
    shown, waiting = set[Macro](), {call.macro for call in example_calls()}
    while waiting:
        macro = waiting.pop()
        shown.add(macro)
        waiting |= {call.macro for call in inner_calls()[macro]} - shown
    assert {macro for macro in MACROS if macro[0] == component} - shown == set()


@pytest.mark.parametrize("macro", MACROS, ids=".".join)
def test_an_argument_that_may_be_left_out_is_shown_with_and_without(macro: Macro) -> None:
    """With it in an example; without it in an example too, or on a page: the gallery has a header of its own."""
    defaults = MACROS[macro].defaults
    optional = {argument.name for argument in MACROS[macro].args[-len(defaults) :]} if defaults else set()
    every = [*example_calls(), *chain(*page_calls().values(), *inner_calls().values())]
    with_it = {name for call in example_calls() if call.macro == macro for name in call.given}
    without_it = {name for call in every if call.macro == macro for name in optional - call.given}
    assert optional - with_it == set(), "never given in an example"
    assert optional - without_it == set(), "never left out"


def test_a_macro_is_called_with_names() -> None:
    """The first argument, which is what the component shows, may stand without; more than that nobody remembers."""
    unnamed = [(page, call.macro) for page, found in page_calls().items() for call in found if call.unnamed > 1]
    unnamed += [(caller, call.macro) for caller, found in inner_calls().items() for call in found if call.unnamed > 1]
    assert unnamed == []


@pytest.fixture(scope="module")
def view() -> dict[str, Any]:
    """What the gallery of the full site would give its examples."""
    page = views_of(portal_of(FULL))["/om/komponenter/"]
    return page | {"crumbs": [], "t": RENDERER.words["da"]}


@pytest.mark.parametrize("component", COMPONENTS)
def test_the_examples_become_this_html(component: str, view: dict[str, Any], golden: Golden) -> None:
    parts = [gallery.show(RENDERER.environment, THEME, component, one, view) for one in examples()[component]]
    text = "\n".join(f"<!-- {part['title']} -->\n{without_empty_lines(part['html'])}" for part in parts)
    golden.compare(TESTS / "golden/components" / f"{component}.html", text)


def without_empty_lines(html: str) -> str:
    return "".join(f"{line.rstrip()}\n" for line in html.splitlines() if line.strip())


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in (TESTS / "golden/components").iterdir()} == set(COMPONENTS)


def selectors(component: str) -> Iterator[str]:
    """Every selector of a component's style sheet, those inside media queries too."""
    path = THEME / "components" / component / f"{component}.css"
    css = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL) if path.exists() else ""
    for prelude in re.findall(r"([^{};]+)\{", css):
        if not prelude.strip().startswith("@"):
            yield from (one.strip() for one in re.split(r",(?![^(]*\))", prelude))


def is_of(component: str, name: str) -> bool:
    """Whether a class is a component's: `.lane`, a part `.lane__step`, a kind `.lane--later`, kin `.lane-end`."""
    return re.fullmatch(rf"{component.replace('_', '-')}([_-].*)?", name) is not None


@pytest.mark.parametrize("component", COMPONENTS)
def test_a_component_styles_itself_alone(component: str) -> None:
    """A class is named for its component, so that one knows from a page where its rule stands."""
    classes = [re.findall(r"\.([a-z][\w-]*)", selector) for selector in selectors(component)]
    others = {found[0].split("__")[0] if found else "none" for found in classes if not any_of(component, found)}
    assert {name.split("--")[0] for name in others} == set()


def any_of(component: str, classes: list[str]) -> bool:
    return any(is_of(component, name) for name in classes)


@pytest.mark.parametrize("template", [path.name for path in sorted((THEME / "templates").glob("*.html"))])
def test_no_page_writes_the_markup_of_a_component_by_hand(template: str) -> None:
    text = (THEME / "templates" / template).read_text("utf-8")
    written = {name for value in re.findall(r'class="([^"]*)"', text) for name in re.findall(r"[a-z][\w-]*", value)}
    assert {name for name in written if any(is_of(one, name) for one in COMPONENTS)} == set()


def test_the_engineers_table_has_every_component_and_no_other() -> None:
    table = (ROOT / "docs/explanation/components.md").read_text("utf-8")
    assert sorted(re.findall(r"^\| [^|]+ \| `(\w+)` \|", table, re.MULTILINE)) == COMPONENTS
