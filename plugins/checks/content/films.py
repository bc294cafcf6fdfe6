"""A film and its subtitles are there.

Who cannot hear needs the subtitles, and a player with no film in it says nothing at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue import rules
from plugins.catalogue.files import MEDIA_FOLDER
from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem
from plugins.catalogue.schema import HelpFunction

RULE = rules.MEDIA


def check(library: Library) -> Iterator[Problem]:
    for entry in library.all(HelpFunction):
        video = entry.record.video
        for key, name in (("fil", video.file), ("undertekster", video.captions)) if video else ():
            if name and f"{MEDIA_FOLDER}/{name}" not in library.media:
                yield RULE.broken(
                    entry.source.path,
                    entry.line("video", key),
                    f"«video.{key}» peger på «{name}», som ikke findes.",
                    "Læg filen i content/medier/.",
                )
