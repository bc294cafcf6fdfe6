"""Sites for the link check to visit, on this machine: one that behaves, and one for each way not to."""

from __future__ import annotations

import http.server
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from audit.browser import running

ROBOTS = "User-agent: *\nCrawl-delay: 0\nDisallow: /lukket/\n"
STATUS = {"/404": 404, "/410": 410, "/403": 403, "/429-altid": 429, "/500-altid": 500, "/304": 304}
MOVED = {
    "/301": (301, "/fin"),
    "/308-301": (308, "/301"),
    "/302": (302, "/fin"),
    "/301-302": (301, "/302"),
    "/301-404": (301, "/404"),
    "/ring": (302, "/ring-to"),
    "/ring-to": (301, "/ring"),
    "/sig-selv": (301, "/sig-selv#igen"),
    "/til-lukket": (301, "/lukket/dør"),
    "/uden-sted": (301, ""),
    "/intet-sted": (301, "http://[bad"),
    **{f"/lang/{number}": (302, f"/lang/{number + 1}") for number in range(20)},
}


class Site(http.server.BaseHTTPRequestHandler):
    """Answers by the path; `asked` on the server has each question, as `GET /fin`."""

    server: SiteServer

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, with_body: bool) -> None:
        self.server.asked.append(f"{self.command} {self.path}")
        self.server.agents.add(self.headers["User-Agent"])
        times = Counter(self.server.asked)[f"{self.command} {self.path}"]
        match self.path:
            case "/robots.txt":
                self._say(self.server.robots_status, self.server.robots if with_body else "")
            case "/hoved-405" if not with_body:
                self._say(405)
            case "/hoved-404" if not with_body:
                self._say(404)
            case "/500-saa-fin" if times == 1:
                self._say(500)
            case "/429-saa-fin" if times == 1:
                self._say(429, headers={"Retry-After": "0"})
            case "/luk":
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
            case "/langsom":
                self.server.done.wait(30)
            case path if path in MOVED:
                status, location = MOVED[path]
                self._say(status, headers={"Location": location} if location else {})
            case path:
                self._say(STATUS.get(path, 200), "Hej" if with_body else "")

    def _say(self, status: int, body: str = "", headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


class SiteServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, robots: str = ROBOTS, robots_status: int = 200) -> None:
        super().__init__(("127.0.0.1", 0), Site)
        self.robots, self.robots_status = robots, robots_status
        self.asked: list[str] = []
        self.agents: set[str] = set()
        self.done = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing: who was cut off is gone."""


@contextmanager
def site(robots: str = ROBOTS, robots_status: int = 200) -> Iterator[SiteServer]:
    """A site on this machine, until the block ends."""
    server = SiteServer(robots, robots_status)
    with running(server):
        try:
            yield server
        finally:
            server.done.set()


def nobody() -> str:
    """An address at which nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/"
