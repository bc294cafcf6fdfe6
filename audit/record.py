"""The record of an inspection: a list among the content, which the accessibility statement is made from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import yaml

from audit.exemptions import Exemption, remaining
from audit.inspection import Found, Tool


class _Plain(yaml.SafeDumper):
    """Writes a date each time it is meant: content refers to nothing by YAML's marks."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


HEAD = "# Hvad siden sidst er efterset med. Skrevet af `make audit`, som også skriver den om; ret ikke her.\n"


def record(
    tools: Iterable[Tool], found: Sequence[Found], exemptions: Sequence[Exemption], *, pages: int, day: date
) -> str:
    """The record as a file of content/data/ has it: an item for each tool, with what is not exempt of what it found."""
    items = {}
    for tool in tools:
        own = [one for one in found if one.tool == tool.id]
        failed = [one for one in own if remaining([one.finding], exemptions, one.page)]
        item = {
            "navn": tool.name,
            "navn_en": tool.name_en,
            "version": tool.version,
            "dato": day,
            "sider": pages,
            "tilstande": [look.name for look in tool.looks],
            "frasorteret": len(own) - len(failed),
            "fund": _failures(failed),
        }
        items[tool.id] = {key: value for key, value in item.items() if value}
    return HEAD + yaml.dump(items, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=10_000)


def _failures(failed: Iterable[Found]) -> list[dict[str, Any]]:
    """Each way of failing once, with how many places it is at, and one of them."""
    places: dict[tuple[str, str], list[str]] = {}
    for one in failed:
        places.setdefault((one.finding.rule, one.finding.message), []).append(one.page or one.finding.place)
    return [
        {"regel": rule, "besked": message, "antal": len(set(found)), "eksempel": found[0]}
        for (rule, message), found in places.items()
    ]
