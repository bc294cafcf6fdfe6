"""How the portal is made: the one room that knows Pelican and Jinja.

Pelican hosts the build: it reads the settings, loads this plugin and runs our generator, which is the only writer.
The thinking is in plain functions beside this file: `build` (the chain from content to release), `render` (templates,
with `hyphenation`), `gallery` (components by their examples), `assets` (styles, scripts and the font, which `typeface`
cuts), `qr` and `pdf` (for handouts) and `release` (all or nothing); `strictness` is about Pelican itself. May use all
other rooms. Rules about content belong elsewhere.
"""

from __future__ import annotations

from typing import Any

import pelican
from pelican import signals
from rich.console import Console

from .generator import PortalGenerator


def keep_last_release(host: Any) -> None:
    """Pelican can be told to empty the output folder first (-d); a release is replaced whole, or not at all."""
    host.delete_outputdir = False


def get_generator(host: Any) -> type[PortalGenerator]:
    return PortalGenerator


def say_no_more(host: Any) -> None:
    """Leave out Pelican's last line: it counts articles, of which there are none. The log has a way of its own."""
    pelican.console = Console(quiet=True)


def register() -> None:
    """Called by Pelican: our generator joins those it runs.

    Receivers live at module level: signals hold them weakly, and one defined in here would be gone when it is needed.
    """
    signals.initialized.connect(keep_last_release)
    signals.get_generators.connect(get_generator)
    signals.finalized.connect(say_no_more)
