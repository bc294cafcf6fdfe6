"""`make audit`: looks at every page of a built portal, tells what is wrong, and writes the record of it.

Exits with 1 when anything is found that no exemption covers, or when an exemption is past its day or needless.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from audit import exemptions
from audit.inspection import inspect, tools
from audit.packages import ROOT
from audit.record import record
from audit.release import Release
from plugins.clock import build_date

RECORD = ROOT / "content/data/eftersyn.yaml"


def main(arguments: list[str] | None = None) -> int:
    """Inspect a built folder; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m audit", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "output", help="the built portal")
    parser.add_argument("--record", type=Path, default=RECORD, help="where the record is written")
    chosen = parser.parse_args(arguments)
    try:
        return audit(chosen.folder.resolve(), chosen.record)
    except (RuntimeError, ValueError) as error:  # no browser, a checker that cannot run, a date that cannot be read
        print(error, file=sys.stderr)
        return 1


def audit(folder: Path, target: Path) -> int:
    day, began = build_date(), time.perf_counter()
    release, exempt = Release(folder), exemptions.load()
    pages = len(release.pages())
    if not pages:
        raise ValueError(f"{folder} har ingen sider. Kør `make build`.")
    found = inspect(release)
    wrong = [str(one) for one in found if exemptions.remaining([one.finding], exempt, one.page)]
    needless = exemptions.needless(exempt, ((one.page, one.finding) for one in found))
    wrong += [str(one) for one in (*exemptions.expired(exempt, day), *needless)]
    target.write_text(record(tools(), found, exempt, pages=pages, day=day), "utf-8")
    print("\n".join(wrong), end="\n" if wrong else "")
    minutes = (time.perf_counter() - began) / 60
    print(f"{pages} sider efterset på {minutes:.1f} min.: {len(wrong)} fund. Skrevet: {target.name}.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
