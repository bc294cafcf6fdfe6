"""Files that are published as they are."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class FileOutput:
    """A file as it is."""

    path: str
    content: bytes


def data_file(folder: str, language: str, content: bytes) -> FileOutput:
    """What a script loads, in one language; its name carries its content's hash so that it can be cached for ever."""
    return FileOutput(f"{folder}/{language}-{hashlib.sha256(content).hexdigest()[:12]}.json", content)
