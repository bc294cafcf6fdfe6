"""The front-end packages the audit looks with: where they are, and which version each is."""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NODE = ROOT / ".venv/bin/node"
NODE_MODULES = ROOT / "node_modules"


def version_of(package: str) -> str:
    """The version of a package that set-up brought."""
    return str(json.loads((NODE_MODULES / package / "package.json").read_text("utf-8"))["version"])
