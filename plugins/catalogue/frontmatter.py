"""From text to keys with line numbers, and a body.

The front matter is YAML between two lines of `---`. Every scalar stays text, as written: 10:30 is not 630, `nej` is not
false; the schema decides what it means. Whatever could surprise an editor (anchors, tags, duplicate and empty keys) is
refused with its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import yaml

from . import rules
from .problems import Problem

Path = tuple[str | int, ...]
"""Where in the front matter: keys, and places in lists from 0."""

_HEAD = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*(\\[^\"\\/\n])")
"""A character of a double-quoted text written by number or name: what it stands for would not be seen by the checks."""

_DEEPEST = 10

_QUICK = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml, ten times as fast. It is laxer about tabs and says less of what is wrong: PyYAML reads such texts itself."""


@dataclass(frozen=True)
class Source:
    """A file as text: where it is, its front matter with a line for each key, and its body."""

    path: str
    text: str
    data: dict[str, Any]
    lines: dict[Path, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1

    def line(self, at: Path) -> int:
        """The line of a key, or of the nearest thing around it."""
        while at and at not in self.lines:
            at = at[:-1]
        return self.lines.get(at, 1)


def parse_page(path: str, text: str) -> tuple[Source | None, list[Problem]]:
    """Front matter and body of a page; None when the front matter cannot be read."""
    head = _HEAD.match(text)
    if not head:
        began = text.startswith("---")
        message = "har felter, som ikke slutter." if began else "begynder ikke med felter."
        return None, [rules.FRONT_MATTER.broken(path, 1, message, "Sæt en linje med --- før og efter felterne.")]
    data, lines, problems = _parse(path, head[1], first_line=2)
    if data is None:
        return None, problems
    body_line = text.count("\n", 0, head.end()) + 1
    return Source(path, text, data, lines, text[head.end() :], body_line), problems


def parse_list(path: str, text: str) -> tuple[Source | None, list[Problem]]:
    """A vocabulary: a whole file of YAML, a mapping from id to fields."""
    data, lines, problems = _parse(path, text, first_line=1)
    return (None if data is None else Source(path, text, data, lines)), problems


def _parse(path: str, text: str, first_line: int) -> tuple[dict[str, Any] | None, dict[Path, int], list[Problem]]:
    try:
        node, shortcuts = _read(path, text, first_line)
        if shortcuts:
            return None, {}, shortcuts
    except yaml.MarkedYAMLError as error:
        return None, {}, [_explain(path, text, error, first_line)]
    except (OverflowError, ValueError):  # from a number of a character that there is not
        return None, {}, [_escape(path, text.count("\n", 0, text.find("\\U")) + first_line, "\\U")]
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + first_line
        return (
            None,
            {},
            [rules.CHARACTERS.broken(path, line, "har et usynligt tegn.", "Slet tegnet, eller skriv linjen igen.")],
        )
    if not isinstance(node, yaml.MappingNode):
        return (
            None,
            {},
            [
                rules.FRONT_MATTER.broken(
                    path, first_line, "har ingen felter.", "Skriv felter som titel: Meld flytning."
                )
            ],
        )
    reader = _NodeReader(path, first_line)
    data = reader.read(node, ())
    return data, reader.lines, reader.problems


def _read(path: str, text: str, first_line: int) -> tuple[yaml.Node | None, list[Problem]]:
    """What the YAML says, unless it takes shortcuts; read quickly, where that tells all there is to tell."""
    if "\t" not in text:
        with suppress(yaml.YAMLError):
            return _compose(path, text, first_line, _QUICK)
    return _compose(path, text, first_line, yaml.BaseLoader)


def _compose(path: str, text: str, first_line: int, loader: Any) -> tuple[yaml.Node | None, list[Problem]]:
    shortcuts = list(_shortcuts(path, text, first_line, loader))
    return None if shortcuts else yaml.compose(text, Loader=loader), shortcuts


def _shortcuts(path: str, text: str, first_line: int, loader: Any) -> Iterator[Problem]:
    """YAML's anchors, aliases, tags, escapes and second documents, which no editor needs and which can do harm.

    Groups in too many layers too, and nothing after them: YAML reads those ever more slowly.
    """
    documents = depth = 0
    for event in yaml.parse(text, Loader=loader):
        mark = (event.start_mark.line if event.start_mark else 0) + first_line
        documents += isinstance(event, yaml.DocumentStartEvent)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            yield rules.SHAPE.broken(path, mark, "har felter i alt for mange lag.", "Fjern de inderste.")
            return
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            yield rules.PLAIN_YAML.broken(
                path, mark, "bruger et YAML-anker (& eller *).", "Skriv teksten helt ud, eller sæt den i anførselstegn."
            )
        elif tag := getattr(event, "tag", None):
            yield rules.PLAIN_YAML.broken(
                path, mark, f"bruger et YAML-mærke ({tag}).", "Fjern det, eller sæt teksten i anførselstegn."
            )
        elif escape := _ESCAPE.search(_quoted(text, event)):
            yield _escape(path, mark, escape[1])
        elif documents > 1 and isinstance(event, yaml.DocumentStartEvent):
            yield rules.FRONT_MATTER.broken(path, mark, "har mere end ét sæt felter.", "Saml felterne ét sted.")


def _quoted(text: str, event: yaml.Event) -> str:
    """A text between double quotes as it is written; nothing for all else."""
    if isinstance(event, yaml.ScalarEvent) and event.style == '"' and event.start_mark and event.end_mark:
        return text[event.start_mark.index : event.end_mark.index]
    return ""


def _escape(path: str, line: int, escape: str) -> Problem:
    return rules.PLAIN_YAML.broken(path, line, f"skriver et tegn som «{escape}».", "Skriv tegnet selv.")


def _explain(path: str, text: str, error: yaml.MarkedYAMLError, first_line: int) -> Problem:
    """A YAML error in an editor's words."""
    reason, context = error.problem or "", error.context or ""
    mark = error.context_mark if "quoted scalar" in context else error.problem_mark
    line = mark.line if mark else 0
    written = text.split("\n")[line].strip() if line < len(text.split("\n")) else ""
    message, hint = (
        f"kan ikke læses: «{written}».",
        "Se linjen og linjen før den efter: kolon, mellemrum og anførselstegn.",
    )
    if "mapping values are not allowed" in reason:
        hint = "Er der kolon i teksten? Sæt den i anførselstegn. Ellers ret indrykningen."
    elif "\\t" in reason or "\t" in written:
        hint = "Brug mellemrum i stedet for tabulator."
    elif "cannot start any token" in reason or "an alias" in context or "an anchor" in context:
        hint = "Sæt teksten i anførselstegn."
    elif "unknown escape" in reason:
        hint = "Skriv \\\\ i stedet for \\."
    elif "quoted scalar" in context:
        hint = "Et anførselstegn mangler sin mage."
    elif "could not find expected ':'" in reason:
        hint = "Der mangler kolon efter feltets navn."
    elif "expected <block end>" in reason:
        hint = "Linjen er rykket ind på en anden måde end linjerne omkring den."
    return rules.FRONT_MATTER.broken(path, line + first_line, message, hint)


class _NodeReader:
    """Walks YAML nodes into plain values; notes the line of each, and what is wrong with them."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path, self.first_line = path, first_line
        self.lines: dict[Path, int] = {}
        self.problems: list[Problem] = []

    def read(self, node: yaml.Node, at: Path) -> Any:
        self.lines.setdefault(at, node.start_mark.line + self.first_line)
        if _is_empty(node):
            return self._nothing(at)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*at, place)) for place, item in enumerate(node.value)]
        return str(node.value)

    def _mapping(self, node: yaml.MappingNode, at: Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + self.first_line
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
            if key is None or key == "<<" or not key.strip():
                self.problems.append(
                    rules.PLAIN_YAML.broken(
                        self.path, line, "har et felt uden et almindeligt navn.", "Giv feltet et navn."
                    )
                )
                continue
            if key in result:
                first = self.lines[(*at, key)]
                self.problems.append(
                    rules.KEY_ONCE.broken(
                        self.path, line, f"«{key}» står også i linje {first}.", "Slet det ene, eller saml dem."
                    )
                )
                continue
            self.lines[(*at, key)] = line
            result[key] = self.read(value_node, (*at, key))
        return result

    def _nothing(self, at: Path) -> str:
        name = next((part for part in reversed(at) if isinstance(part, str)), "")
        self.problems.append(
            rules.HAS_VALUE.broken(
                self.path, self.lines[at], f"«{name}» er tomt.", "Skriv en værdi, skriv ukendt, eller fjern linjen."
            )
        )
        return ""


def _is_empty(node: yaml.Node) -> bool:
    """Whether nothing is written, or YAML's word for it. `{}` is a group for which a translation has no words."""
    if not isinstance(node, yaml.ScalarNode):
        return node.value == [] and isinstance(node, yaml.SequenceNode)
    return not node.value.strip() or (not node.style and node.value in ("~", "null", "Null", "NULL"))
