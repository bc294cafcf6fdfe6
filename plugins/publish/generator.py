"""Pelican's generator for the portal: thin, between Pelican's settings and our build."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from plugins.clock import build_date

from .build import BuildFailed, Plan, build
from .settings import SettingRefused, read_site


class PortalGenerator:
    """Pelican constructs it with its settings, and calls `generate_output` when all generators are ready."""

    def __init__(self, settings: dict[str, Any], path: str, theme: str, output_path: str, **_: Any) -> None:
        self.settings, self.path, self.theme, self.output_path = settings, path, theme, output_path

    def generate_output(self, writer: Any) -> None:
        """Build, and leave with exit code 1 and one message when it cannot be done. Pelican's writer is not used."""
        try:
            build(self.plan())
        except BuildFailed as error:
            print(error, file=sys.stderr)
            raise SystemExit(1) from None
        except KeyboardInterrupt:  # Pelican would log it as a warning, and stumble over that
            raise SystemExit(130) from None

    def plan(self) -> Plan:
        """What the settings ask for. Raises BuildFailed when one of them, or the date to build for, cannot be used."""
        try:
            day, site = build_date(), read_site(self.settings)
        except (SettingRefused, ValueError) as error:
            raise BuildFailed(str(error)) from None
        return Plan(
            content=Path(self.path),
            theme=Path(self.theme),
            packages=Path(self.settings["PACKAGES"]),
            output=Path(self.output_path),
            site=site,
            day=day,
            drafts=self.settings["SHOW_DRAFTS"],
        )
