"""`python -m tests.faults [ID…]`: all that the gate says of the faults, or of those named. For whoever writes one."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from audit.browser import opened, served

from . import FAULTS, gate, make_good, planted


def main(ids: list[str]) -> None:
    with TemporaryDirectory() as place, opened() as browser:
        site = make_good(Path(place) / "site")
        html = gate.said_of_html(site, Path(place) / "html")
        with served(site, gate.FRESH) as address:
            for fault in FAULTS:
                if ids and fault.id not in ids:
                    continue
                with planted(fault, site):
                    said = gate.said_of_files(site) | html[fault.id]
                    for names in ([], gate.OWN):
                        gate.look_at(browser, address + fault.page, fault.look)
                        said |= gate.said_by(browser, names) if names else gate.said_by_axe(browser, fault.look)
                print(f"{fault.id}: {', '.join(sorted(said)) or 'nothing'}")


if __name__ == "__main__":
    main(sys.argv[1:])
