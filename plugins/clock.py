"""The day a build is for: the one place that asks."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def build_date(environment: Mapping[str, str] = os.environ) -> date:
    """`BUILD_DATE` (2026-11-24), else `SOURCE_DATE_EPOCH` (seconds), else today in Copenhagen.

    Raises ValueError, with a Danish sentence, when the variable cannot be read.
    """
    if stated := environment.get("BUILD_DATE"):
        try:
            return date.fromisoformat(stated)
        except ValueError:
            raise ValueError(f"BUILD_DATE skal være en dato som 2026-11-24, men er «{stated}».") from None
    if epoch := environment.get("SOURCE_DATE_EPOCH"):
        try:
            return datetime.fromtimestamp(int(epoch), UTC).astimezone(COPENHAGEN).date()
        except (ValueError, OverflowError, OSError):
            raise ValueError(f"SOURCE_DATE_EPOCH skal være sekunder siden 1970, men er «{epoch}».") from None
    return datetime.now(COPENHAGEN).date()
