"""`python -m plugins <command>`: what the Makefile's targets call."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from plugins.doors import check, coverage, guide, links, new, reports, serve
from plugins.doors.visits import Manners, Visitor, agent

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run a command; its exit code."""
    parser = argparse.ArgumentParser(prog="python -m plugins", description=__doc__)
    parser.add_argument("--content", type=Path, default=ROOT / "content", help="the content folder")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="say what is wrong with the content")
    checking.add_argument("files", nargs="*", help="only these files")
    checking.add_argument("--format", choices=reports.FORMATS, default="text")
    writing = commands.add_parser("new", help="write a new draft")
    writing.add_argument("type", nargs="?", help="the folder of its type")
    writing.add_argument("title", nargs="?", help="its title")
    serving = commands.add_parser("serve", help="show the portal, and rebuild on save")
    serving.add_argument("--port", type=int, default=8000)
    visiting = commands.add_parser("links", help="visit the links to other sites, and say which lead nowhere")
    visiting.add_argument("--memory", type=Path, default=ROOT / ".links.json", help="what was seen before")
    visiting.add_argument("--days", type=int, default=7, help="how long what was fine is believed")
    visiting.add_argument("--format", choices=reports.FORMATS, default="text")
    commands.add_parser("coverage", help="show what help there is for each service")
    commands.add_parser("guide", help="write the field guide and the list of messages")
    chosen = parser.parse_args(arguments)
    match chosen.command:
        case "check":
            return check.run(chosen.content, chosen.files, chosen.format)
        case "new":
            return new.run(chosen.content, chosen.type, chosen.title)
        case "coverage":
            return coverage.run(chosen.content)
        case "links":
            return links.run(
                chosen.content, chosen.memory, Visitor(Manners(agent(os.environ))), chosen.days, chosen.format
            )
        case "serve":
            return serve.run(ROOT, chosen.port)
        case _:
            return guide.run(ROOT)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
