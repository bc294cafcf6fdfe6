"""`make links-external`: the links to other sites that lead nowhere. Dead ones make it exit with 1, advice does not.

What was seen is kept in a file beside the content, so that an address that was fine is asked for again only after some
days, and so that a dead one is told with the day it was first seen dead.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from plugins.catalogue.outward import outward_links
from plugins.checks import elsewhere
from plugins.checks.elsewhere import Seen, State
from plugins.clock import build_date

from .reports import FORMATS
from .visits import Visitor

_SETTLED = (State.ALIVE, State.UNDECIDED)
"""What is believed for some days; what is dead or silent is asked for each time."""
_MEMORY = TypeAdapter(dict[str, Seen])


def run(content: Path, memory: Path, visitor: Visitor, days: int = 7, form: str = "text") -> int:
    """Visit what is due, and print what is wrong with the links; 1 when one of them is dead."""
    try:
        today, known = build_date(), _read(memory)
    except ValidationError:
        print(f"{memory} kan ikke læses. Slet den, så begynder tjekket forfra.", file=sys.stderr)
        return 1
    except ValueError as error:  # the build date cannot be read
        print(error, file=sys.stderr)
        return 1
    links = list(outward_links(content))
    pages = {link.page for link in links}
    due = sorted(page for page in pages if page not in known or _is_due(known[page], today, days))
    print(f"{len(pages)} adresser, heraf {len(due)} at besøge …", file=sys.stderr, flush=True)
    seen = {page: _since(known.get(page), one, today) for page, one in visitor.visit_all(due)}
    if len(seen) > 1 and all(one.state is State.SILENT for one in seen.values()):
        print("Ingen af siderne svarede. Har maskinen net? Intet er husket.", file=sys.stderr)
        return 1
    remembered = {page: one for page, one in (known | seen).items() if page in pages}
    _write(memory, remembered)
    problems = sorted(elsewhere.problems(links, remembered))
    if report := FORMATS[form](problems, elsewhere.RULES):
        print(report)
    count = sum(one.is_error for one in problems)
    print(f"{count} døde links, {len(problems) - count} råd.", file=sys.stderr)
    return 1 if count else 0


def _is_due(seen: Seen, today: date, days: int) -> bool:
    return seen.state not in _SETTLED or seen.asked + timedelta(days=days) <= today


def _since(before: Seen | None, now: Seen, today: date) -> Seen:
    """What is seen today, and since when it has been so."""
    return replace(now, asked=today, since=before.since if before and before.state is now.state else today)


def _read(memory: Path) -> dict[str, Seen]:
    return _MEMORY.validate_json(memory.read_bytes()) if memory.is_file() else {}


def _write(memory: Path, seen: Mapping[str, Seen]) -> None:
    """Written whole or not at all: the days in it cannot be had again."""
    partly = memory.with_suffix(".new")
    partly.write_bytes(_MEMORY.dump_json(dict(sorted(seen.items())), indent=1) + b"\n")
    partly.replace(memory)
