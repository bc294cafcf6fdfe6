"""The page as a screen reader gets it: the browser's accessibility tree, and that tree as text for people to review."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from selenium.webdriver import Chrome

STATES = (
    "level",
    "checked",
    "pressed",
    "selected",
    "expanded",
    "disabled",
    "required",
    "invalid",
    "hasPopup",
    "modal",
    "live",
)
"""Properties that a screen reader says, or acts upon."""
SILENT = {"InlineTextBox", "LineBreak", "ListMarker"}
"""What Chromium keeps for itself."""
UNSAID = {"invalid": "false", "hasPopup": "false", "live": "off"}
"""Values that are the same as none."""


@dataclass
class Node:
    """A thing of the page with its role, its name and what more is said of it."""

    role: str
    name: str
    states: dict[str, str] = field(default_factory=dict)
    description: str = ""
    value: str = ""
    url: str = ""
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()


def read(browser: Chrome) -> Node:
    """The tree of the page that is shown, without what a screen reader passes over."""
    found: list[dict[str, Any]] = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    nodes = {one["nodeId"]: one for one in found}
    (root,) = _grown(nodes[found[0]["nodeId"]], nodes)
    return root


def _grown(node: dict[str, Any], nodes: dict[str, dict[str, Any]]) -> list[Node]:
    """A node with what is below it; one that is passed over leaves those in its place."""
    below = [grown for one in node.get("childIds", ()) if one in nodes for grown in _grown(nodes[one], nodes)]
    role = str(node.get("role", {}).get("value", ""))
    if role in SILENT:
        return []
    name = " ".join(str(node.get("name", {}).get("value", "")).replace("\u00ad", "").split())
    properties = {one["name"]: one["value"].get("value") for one in node.get("properties", ())}
    if node.get("ignored") or (role in ("generic", "none") and not name) or (role == "StaticText" and not name):
        return below
    states = {key: _said(properties[key]) for key in STATES if properties.get(key) is not None}
    states = {key: said for key, said in states.items() if said != UNSAID.get(key)}
    if role == "listitem":
        states.pop("level", None)  # the indent says it
    description = " ".join(str(node.get("description", {}).get("value", "")).split())
    value = "" if role == "RootWebArea" else str(node.get("value", {}).get("value", ""))
    url = str(properties.get("url", ""))
    return [Node(role, name, states, description, value, url, children=below)]


def _said(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def as_text(node: Node, depth: int = 0) -> str:
    """The tree with a line for each thing: role, name in quotes, states. Text that only says the name is left out."""
    states = [key if value == "true" else f"{key}={value}" for key, value in node.states.items()]
    name = [f"»{node.name}«"] if node.name else []
    value = [f"value=»{node.value}«"] if node.value else []
    description = [f"({node.description})"] if node.description else []
    line = "  " * depth + " ".join([node.role, *name, *states, *value, *description]) + "\n"
    return line if _only_says(node) else line + "".join(as_text(child, depth + 1) for child in node.children)


def _only_says(node: Node) -> bool:
    """Whether all that is below is the text of the node's own name."""
    inside = list(node.walk())[1:]
    if any(one.role != "StaticText" for one in inside):
        return False
    return "".join(one.name for one in inside).replace(" ", "") == node.name.replace(" ", "")
