"""`make serve`: the portal in a browser while it is written.

Rebuilds on save, drafts too, and tells the page to reload.

Each build is a run of Pelican in a process of its own, as `make build` is. A build that fails leaves the last good
portal, and its messages are shown at the foot of the page. The script that listens is added as a page is served, and is
in no published file.
"""

from __future__ import annotations

import errno
import http.server
import json
import os
import subprocess
import sys
import threading
import webbrowser
from functools import partial
from pathlib import Path
from typing import Any

from watchfiles import DefaultFilter, watch

WATCHED = ("content", "theme", "plugins", "pelican.conf.py")
_NOTHING_YET = b'<!doctype html><html lang="da"><title>Ingen portal endnu</title><body></body></html>'
_LISTENER = b"""<script type="module">
let version;
const show = (text) => {
  let box = document.getElementById("serve-message") ?? document.body.appendChild(document.createElement("pre"));
  box.id = "serve-message"; box.textContent = text; box.hidden = !text;
  box.style.cssText = "position:fixed;inset:auto 0 0;margin:0;padding:1rem;max-height:40vh;overflow:auto;"
    + "background:#9e1b12;color:#fff;white-space:pre-wrap;font:16px monospace;z-index:99";
};
new EventSource("/serve-events").onmessage = ({ data }) => {
  const state = JSON.parse(data);
  show(state.message);
  if (version !== undefined && state.version !== version) location.reload();
  version = state.version;
};
</script></body>"""


class Builder:
    """Runs builds, and remembers the last: `version` counts the good ones, `message` is what a bad one said."""

    def __init__(self, root: Path) -> None:
        self.root, self.version, self.message = root, 0, ""
        self.changed = threading.Condition()

    def build(self) -> bool:
        """Whether the build went well."""
        pelican = Path(sys.executable).with_name("pelican")
        command = [str(pelican), "-s", str(self.root / "pelican.conf.py"), "-o", str(self.output)]
        result = subprocess.run(
            command, env=os.environ | {"SHOW_DRAFTS": "1"}, capture_output=True, text=True, check=False
        )
        good = result.returncode == 0
        with self.changed:
            self.version += good
            self.message = "" if good else result.stderr.strip()
            self.changed.notify_all()
        print((result.stdout if good else result.stderr).strip(), flush=True)
        return good

    @property
    def output(self) -> Path:
        """The preview's own folder, so that drafts never stand in the published one."""
        return self.root / ".output.preview"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the preview, adds the listener to its pages, and streams the state of the builds."""

    def __init__(self, *args: Any, builder: Builder, **keywords: Any) -> None:
        self.builder = builder
        super().__init__(*args, directory=str(builder.output), **keywords)

    def do_GET(self) -> None:
        if self.path == "/serve-events":
            self._stream()
        elif (page := self._page()) is not None:
            self._send_page(page)
        else:
            super().do_GET()

    def _page(self) -> tuple[int, Path] | None:
        """The page asked for; the one that says it is not there; None for other files."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if path.is_file():
            return (200, path) if path.suffix == ".html" else None
        return 404, self.builder.output / "404.html"

    def _send_page(self, page: tuple[int, Path]) -> None:
        status, path = page
        body = (path.read_bytes() if path.is_file() else _NOTHING_YET).replace(b"</body>", _LISTENER)
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def _stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        try:
            while True:
                with self.builder.changed:
                    state = {"version": self.builder.version, "message": self.builder.message}
                    self.wfile.write(f"data: {json.dumps(state)}\n\n".encode())
                    self.wfile.flush()
                    self.builder.changed.wait(timeout=15)
        except OSError:
            return  # the page was closed

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing of each request."""


def run(root: Path, port: int) -> int:
    """Serve until it is interrupted, at any free port for port 0; 1, with a sentence, when the port cannot be used."""
    builder = Builder(root)
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, builder=builder))
    except (OSError, OverflowError) as error:
        taken = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        why = "er optaget" if taken else "kan ikke bruges"
        print(f"Port {port} {why}. Prøv en anden: make serve PORT={port + 1 if taken else 8000}", file=sys.stderr)
        return 1
    builder.build()
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://localhost:{server.server_port}/"
    print(f"Portalen vises på {address}. Stop med Ctrl-C.", flush=True)
    if sys.stdout.isatty():
        webbrowser.open(address)
    for _ in watch(*(root / name for name in WATCHED), watch_filter=DefaultFilter(), debounce=200):
        builder.build()
    return 0
