"""`make check`: every problem in the content at once. Errors make it exit with 1, advice does not."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from plugins.catalogue.files import shown_name
from plugins.catalogue.problems import Problem, has_errors
from plugins.catalogue.reader import load
from plugins.checks import check_content, content_rules
from plugins.clock import build_date

from .reports import FORMATS


def find_problems(content: Path, drafts: bool = False) -> list[Problem]:
    """Everything that reading and the checks over content find, in the order of files and lines."""
    library, problems = load(content, build_date(), drafts)
    return sorted({*problems, *check_content(library)})


def run(content: Path, names: list[str], form: str = "text") -> int:
    """Print the problems (of the named files only, where some are named); 1 when one of them is an error."""
    try:
        problems = find_problems(content)
    except ValueError as error:  # the build date cannot be read
        print(error, file=sys.stderr)
        return 1
    missing = [name for name in names if not os.path.lexists(name)]
    for name in missing:
        print(f"{name}: fejl: filen findes ikke.", file=sys.stderr)
    if names:
        wanted = [_as_shown(Path(name).absolute()) for name in names]
        problems = [problem for problem in problems if any(f"{problem.path}/".startswith(f"{one}/") for one in wanted)]
    if report := FORMATS[form](problems, content_rules()):
        print(report)
    print(_summary(problems), file=sys.stderr)
    return 1 if missing or has_errors(problems) else 0


def _as_shown(path: Path) -> str:
    """A file or folder as messages show it; the last part is not followed, as it may be a link that is refused."""
    return unicodedata.normalize("NFC", f"{shown_name(path.parent)}/{path.name}")


def _summary(problems: Iterable[Problem]) -> str:
    count = Counter(problem.is_error for problem in problems)
    if not count:
        return "Alt er i orden."
    return f"{count[True]} fejl, {count[False]} råd."
