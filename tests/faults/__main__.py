"""`python -m tests.faults [ID…]`: all that the gate says of the faults, or of those named. For whoever writes one."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from audit.browser import opened, served
from tests.helpers import DAY

from . import FAULTS, gate, make_good


def main(ids: list[str]) -> None:
    os.environ["BUILD_DATE"] = DAY.isoformat()
    wanted = [fault for fault in FAULTS if not ids or fault.id in ids]
    with TemporaryDirectory() as place, opened() as browser:
        site = make_good(Path(place) / "site")
        checked = gate.said_by_checkers(site, Path(place) / "checked")
        with served(site, gate.FRESH) as address:
            for fault in wanted:
                said = checked[fault.id] | gate.said_of([fault], site, browser, address, gate.ON_DEMAND)
                print(f"{fault.id}: {', '.join(sorted(said)) or 'nothing'}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
