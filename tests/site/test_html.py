"""Every page of the real portal is valid HTML, by a real HTML checker."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.conftest import ROOT

NODE = ROOT / ".venv/bin/node"
CHECKER = ROOT / "node_modules/html-validate/bin/html-validate.mjs"


def test_every_page_is_valid_html(portal: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"  # a file: what the checker prints to a pipe is cut off when it exits
    configuration = ROOT / "tests/site/htmlvalidate.json"
    options = ["--config", str(configuration), "--formatter", f"json={report}"]
    command = [str(NODE), str(CHECKER), *options, f"{portal}/**/*.html"]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert report.exists(), result.stderr
    found = {
        f"{Path(file['filePath']).relative_to(portal)}:{one['line']} {one['ruleId']}: {one['message']}"
        for file in json.loads(report.read_text("utf-8"))
        for one in file["messages"]
    }
    assert sorted(found)[:40] == []
