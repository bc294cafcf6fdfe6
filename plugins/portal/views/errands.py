"""What a list of one's own shows: each errand with its link, what to have ready and its steps, for the browser to load.

No sensitive service is among them, so no list, and no link to a list, can hold one.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from plugins.catalogue.library import Library
from plugins.catalogue.schema import Service
from plugins.catalogue.schema.kinds import known

from ..files import FileOutput, data_file
from . import frame, service

Dict = dict[str, Any]


def file(library: Library, language: str) -> FileOutput:
    content = json.dumps(data(library, language), ensure_ascii=False, separators=(",", ":"))
    return data_file("min-liste", language, content.encode())


def data(library: Library, language: str) -> Dict:
    """Every errand by its id, the names of the things to have ready in the vocabulary's order, and what ids became."""
    errands = {id: _errand(id, library, language) for id in frame.errands(library)}
    used = {thing["id"] for errand in errands.values() for thing in errand["ready"]}
    return {
        "errands": errands,
        "things": {id: thing.name_in(language) for id, thing in library.things.items() if id in used},
        "renamed": _renamed(library, errands),
    }


def _errand(id: str, library: Library, language: str) -> Dict:
    link = frame.service_link(library, id, language)
    assert link, id
    shown = {name: link[name] for name in ("title", "title_lang", "address", "lang", "owner", "deadline", "logins")}
    return shown | _matter(id, library, language)


def _matter(id: str, library: Library, language: str) -> Dict:
    """What to have ready and to do, and the language of the words where it is another; nothing of what is elsewhere."""
    danish = library.find(Service, id)
    if danish is None:
        return {"ready": [], "ready_lang": "", "steps": [], "steps_lang": ""}
    page = frame.in_language(library, danish, language)
    foreign = service.foreign(page) if page.language == language else {"have_ready": "da", "steps": "da"}
    ready_lang = foreign.get("have_ready", "")
    return {
        "ready": [
            {"id": item.thing, "name": "" if ready_lang else item.name or "", "note": item.note or ""}
            for item in known(page.record.have_ready) or ()
        ],
        "ready_lang": ready_lang,
        "steps": [
            {"id": _step_id(id, original), "text": text}
            for original, text in zip(danish.record.steps, page.record.steps, strict=True)
        ],
        "steps_lang": foreign.get("steps", ""),
    }


def _step_id(service: str, danish: str) -> str:
    """A step's own id, the same in each language; one that is rewritten is another step, and is not ticked."""
    return hashlib.sha256(f"{service} {danish}".encode()).hexdigest()[:8]


def _renamed(library: Library, errands: Dict) -> dict[str, str]:
    """What became of the ids of services that were replaced."""
    replaced = {one.id: one.record.replaced_by for one in library.all(Service) if one.record.replaced_by}
    found = {}
    for old in replaced:
        new = old
        for _ in replaced:  # as many times as there can be, should they go in a ring
            new = replaced.get(new) or new
        if new in errands:
            found[old] = new
    return found
