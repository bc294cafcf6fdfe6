"""How soon a page shows on a slow telephone: first and largest paint, in a real Chromium on a slow 4G line.

`python -m benchmarks.first_view output [another-output …]` serves each folder with Brotli and with cache headers, opens
pages with an empty cache and then another page with what was kept, and prints the median of the runs.
"""

from __future__ import annotations

import argparse
import json
from functools import cache
from pathlib import Path
from statistics import median

import brotli
from selenium.webdriver import Chrome

from audit.browser import Quiet, opened, served, show

SLOW_4G = {"offline": False, "latency": 562.5, "downloadThroughput": 1_474_560 / 8, "uploadThroughput": 675_000 / 8}
"""Lighthouse's slow 4G as Chromium imitates it: 150 ms there and back, 1.6 Mbit/s, each with its allowance."""

JOURNEYS = (
    ("/", "/emner/flytning-og-bolig/"),
    ("/selvbetjening/meld-flytning/", "/hjaelp/mitid-driller/"),
    ("/emner/pas-og-attester/", "/selvbetjening/pas/"),
    ("/ordbog/", "/selvbetjening/kontanthjaelp/"),
)
"""A page somebody comes to from outside, and the one they go on to."""

PAINTS = """
const done = arguments[0];
let largest = 0;
new PerformanceObserver((list) => { for (const one of list.getEntries()) largest = one.startTime; })
  .observe({ type: "largest-contentful-paint", buffered: true });
const first = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
const quiet = () => document.fonts.ready.then(() => setTimeout(() => done([first(), largest]), 500));
if (document.readyState === "complete") quiet(); else addEventListener("load", quiet);
"""


class Packed(Quiet):
    """Serves text as Brotli; what lies under the hash in /assets/ is kept for ever, pages are asked for anew."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802 (the name http.server calls)
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body, packed = packed_file(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000, immutable" if "/assets/" in self.path else "no-cache")
        if packed:
            self.send_header("Content-Encoding", "br")
        self.end_headers()
        self.wfile.write(body)
        return None


@cache
def packed_file(path: Path) -> tuple[bytes, bool]:
    """A file as it travels: Brotli, but for what is packed already."""
    body = path.read_bytes()
    return (body, False) if path.suffix == ".woff2" else (brotli.compress(body, quality=11), True)


def view(browser: Chrome, address: str) -> tuple[float, float, int]:
    """First and largest paint in milliseconds, and the bytes that came over the line."""
    browser.get_log("performance")
    show(browser, address, width=360, wait=False)
    first, largest = browser.execute_async_script(PAINTS)
    events = (json.loads(line["message"])["message"] for line in browser.get_log("performance"))
    bytes_ = sum(one["params"]["encodedDataLength"] for one in events if one["method"] == "Network.loadingFinished")
    return first, largest, round(bytes_)


def journey(address: str, pages: tuple[str, str]) -> list[tuple[float, float, int]]:
    """Two pages in a browser that has seen nothing before."""
    with opened(log_network=True, as_it_comes=True) as browser:
        browser.set_script_timeout(60)
        browser.execute_cdp_cmd("Network.enable", {})
        browser.execute_cdp_cmd("Network.emulateNetworkConditions", SLOW_4G)
        return [view(browser, address + page) for page in pages]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    print(f"{'':24}{'':34}{'first paint':>12}{'largest':>10}{'bytes':>10}")
    for pages in JOURNEYS:
        for folder in options.folders:
            with served(folder, handler=Packed) as address:
                runs = [journey(address, pages) for _ in range(options.runs)]
            for number, page in enumerate(pages):
                first, largest, size = (median(run[number][column] for run in runs) for column in range(3))
                print(f"{folder.name:24}{page:34}{first:9.0f} ms{largest:7.0f} ms{size:10.0f}", flush=True)


if __name__ == "__main__":
    main()
