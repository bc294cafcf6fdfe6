"""The record of what the gate catches and what it misses, made from the faults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from . import FAULTS, Fault

PATH = "docs/explanation/faults.md"

_INTRODUCTION = """\
# What the gate catches

<!-- Written by `make golden` from tests/faults/. Change it there, not here. -->

A gate that says nothing may be blind. So `tests/faults/` holds a small good site, of which no rule says anything, and
{all} *faults*: each the smallest change that plants one barrier. `tests/a11y/test_faults.py` plants them and holds the
gate to this record: {caught} are caught, one by one, each by the rules named here, and {missed} are missed, as many at
once as have room on a page. (What an editor may write wrongly has a folder of its own: `tests/sites/mistakes/`.)

| rule | what it is | where it looks at the portal |
| --- | --- | --- |
| `axe:…` | a rule of the engine axe-core; all that speak are named | `audit/axe.py`, on every page |
| `qualweb:…` | a rule of the second engine, QualWeb | `audit/qualweb.py`, on every page (`make audit`) |
| `html:…`, `css` | a rule of a checker of HTML or CSS; all that speak are named | `audit/validity.py`, on every page |
| `K1…`, `K2…` | a check of content or of pages; all that speak are named | `make check`, and every build |
| others | a rule of our own; others may speak too | `audit/rules/`, on a page of each type (`make audit`: on all) |

The second engine is held to one fault for each of its rules that speaks of any. What the others miss, it misses too.
To see what all of them say of a fault: `python -m tests.faults names/link-without-a-name`.
"""
_MISSED = """
## Missed

No rule sees these: they are what a person must look for, and what a new rule could learn. Learns one to see a barrier,
`tests/a11y/test_faults.py` asks to name it in the fault's `caught_by` instead.
"""


def record() -> str:
    """All of it, as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    caught, missed = [fault for fault in FAULTS if fault.caught_by], [fault for fault in FAULTS if fault.missed]
    yield _INTRODUCTION.format(all=len(FAULTS), caught=len(caught), missed=len(missed)).rstrip()
    for kind, faults in groupby(caught, lambda fault: fault.kind):
        yield from ("", f"## {kind.capitalize()}", "")
        yield from _table(
            "caught by", ((fault, ", ".join(f"`{rule}`" for rule in fault.caught_by)) for fault in faults)
        )
    yield _MISSED
    yield from _table("why", ((fault, fault.missed) for fault in missed))


def _table(last: str, rows: Iterable[tuple[Fault, str]]) -> Iterator[str]:
    yield from (f"| barrier | promise | shown | {last} |", "| --- | --- | --- | --- |")
    for fault, what in rows:
        barrier = f"[{fault.barrier}](../../tests/faults/{fault.id}.yaml)"
        yield f"| {barrier} | {fault.criterion} | {', '.join(fault.look)} | {what} |"
