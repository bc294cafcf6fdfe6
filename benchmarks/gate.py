"""How long axe takes on a portal of many pages, the first time and when all is remembered.

`python -m benchmarks.gate output --pages 1000` copies the release, multiplies its services until there are so many
pages, each with a title of its own, and looks at all of them twice, with a browser for each core.
"""

from __future__ import annotations

import argparse
import os
import shutil
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from audit.browser import opened, served
from audit.gate import PLAIN, inspect
from audit.memory import Memory
from audit.release import Release


def multiply(folder: Path, wanted: int) -> None:
    """Copy the services of a release until it has so many pages."""
    services = sorted(folder.glob("selvbetjening/*/index.html"))
    missing = wanted - len(Release(folder).addresses())
    for number in count():
        for service in services:
            if missing <= 0:
                return
            missing -= 1
            copy = service.parent.with_name(f"{service.parent.name}-{number}") / "index.html"
            copy.parent.mkdir()
            copy.write_text(service.read_text("utf-8").replace("<title>", f"<title>{number} "), encoding="utf-8")


def look(folder: Path, kept: Path, part: int, parts: int) -> tuple[int, int]:
    """One worker's share: how many pages were remembered, and how many findings there are."""
    with served(folder) as address, opened() as browser:
        pages = Release(folder).addresses()[part::parts]
        tally = inspect(browser, Release(folder), address, dict.fromkeys(pages, PLAIN), Memory(kept))
    return tally.remembered, len(tally.found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("release", type=Path)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    parts = range(options.workers)
    with TemporaryDirectory() as place, ProcessPoolExecutor(options.workers) as pool:
        folder, kept = Path(place) / "release", Path(place) / "kept"
        shutil.copytree(options.release, folder)
        multiply(folder, options.pages)
        for name in ("the first time", "remembered"):
            began = time.perf_counter()
            shares = [pool.submit(look, folder, kept, part, len(parts)) for part in parts]
            remembered, found = (sum(column) for column in zip(*(share.result() for share in shares), strict=True))
            wall = time.perf_counter() - began
            pages = len(Release(folder).addresses())
            print(f"{name}: {pages} pages in {wall:.1f} s, {remembered} remembered, {found} findings", flush=True)


if __name__ == "__main__":
    main()
