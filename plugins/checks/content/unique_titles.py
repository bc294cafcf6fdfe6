"""No two pages have the same title.

In a list of results, in an index and in a screen reader's list of windows, the title is all one has to tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.danish import fold
from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, Rule
from plugins.catalogue.schema import CounterGuide, Notice, Term

RULE = Rule("K103", "To sider har ikke samme titel.")


def check(library: Library) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for entry in library.every():
        if isinstance(entry.record, (CounterGuide, Notice, Term)) or getattr(entry.record, "replaced_by", None):
            continue
        key = entry.language, fold(entry.record.title)
        first = seen.setdefault(key, entry.source.path)
        if first != entry.source.path:
            yield RULE.broken(
                entry.source.path,
                entry.line("titel"),
                f"«titel» er den samme som i {first}: »{entry.record.title}«.",
                "Giv siderne hver sin titel.",
            )
