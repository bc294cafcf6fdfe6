"""Pelican as strict as a portal needs it: a warning or an error ends the build, in one line on standard error.

Stock Pelican goes on after both, which is how a page or a plugin goes missing in silence.
"""

from __future__ import annotations

import logging
import sys
import traceback
from typing import Any

from pelican import log, signals

_OURS = ("plugins", "pelican.conf")
"""Modules of this project. An error that passed through one of them is a fault in the code, and needs its traceback."""


def stop_at_warnings() -> None:
    """Called as the settings are read: what Pelican logs from here on is plain text, and fatal."""
    log.FatalLogger.fatal_lvl = logging.WARNING
    logging.basicConfig(force=True, format="%(levelname)s: %(message)s")
    logging.getLogger("pelican").addFilter(say_briefly)
    signals.initialized.connect(require_our_plugin)


def say_briefly(record: logging.LogRecord) -> bool:
    """Let no traceback through where Pelican itself refuses, and nothing twice."""
    if not record.exc_info or not record.exc_info[1]:
        return True
    modules = [str(frame.f_globals.get("__name__")) for frame, _ in traceback.walk_tb(record.exc_info[2])]
    if not any(name.startswith(_OURS) for name in modules):
        record.exc_info = None
    return modules[-1:] != ["pelican.log"]  # a warning ended the build, and has been printed


def require_our_plugin(host: Any) -> None:
    """Without our plugin Pelican would build nothing, and say that all is well."""
    if not any(plugin.__name__ == "plugins.publish" for plugin in host.plugins):
        print("PLUGINS mangler plugins.publish, så intet ville blive bygget. Ret indstillingerne.", file=sys.stderr)
        raise SystemExit(1)
