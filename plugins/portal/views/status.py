"""What somebody has reported: down now, planned, and solved lately. Nothing is claimed of all the rest."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from plugins.catalogue.schema import Notice

from ..site import Portal
from . import frame

Dict = dict[str, Any]

_SOON = timedelta(days=14)
_LATELY = timedelta(days=7)


def matter(portal: Portal, language: str) -> Dict:
    """The notices of the day, those that begin within two weeks, and those that ended within one."""
    library, day = portal.library, portal.library.day
    notices = library.all(Notice)
    groups = {
        "current": [one for one in notices if one.record.is_current(day)],
        "soon": [one for one in notices if one.record.begins_within(day, _SOON)],
        "lately": [one for one in notices if one.record.ended_within(day, _LATELY)],
    }
    return {name: [frame.notice_view(one, library, language) for one in found] for name, found in groups.items()}
