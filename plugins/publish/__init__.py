"""How the portal is made: the one room that knows Pelican and Jinja.

Pelican hosts the build: it reads the settings, loads this plugin and runs our generator, which is the only writer.
The thinking is in plain functions beside this file: `build` (the chain from content to release), `render` (templates),
`assets` (styles, scripts, fonts) and `release` (all or nothing). Rules about content belong elsewhere.
"""

from __future__ import annotations

from typing import Any

from pelican import signals

from .generator import PortalGenerator


def get_generator(pelican: Any) -> type[PortalGenerator]:
    return PortalGenerator


def register() -> None:
    """Called by Pelican: our generator joins those it runs.

    The receiver lives at module level: signals hold it weakly, and one defined in here would be gone when it is needed.
    """
    signals.get_generators.connect(get_generator)
