"""A log for the day something goes wrong: a file of bounded size, and nothing on the screen."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import format_exception

from annotator import __version__

LOG = logging.getLogger("annotator")
MOST_BYTES = 500_000
KEPT = 3
"""Files: the newest, and two before it."""


def keep_log(file: Path) -> None:
    """Write what happens to `file`; a log that cannot be written stops nothing."""
    LOG.setLevel(logging.INFO)
    LOG.propagate = False
    for handler in list(LOG.handlers):
        LOG.removeHandler(handler)
        handler.close()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=MOST_BYTES, backupCount=KEPT - 1, encoding="utf-8", delay=False)
    except OSError:
        LOG.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handler.handleError = lambda record: None  # a full disk, say: the work goes on
    LOG.addHandler(handler)


def report(error: BaseException, doing: Sequence[str] = ()) -> str:
    """What a person may send us of a failure: versions, the traceback, the last acts."""
    lines = [
        f"Dateline {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"Qt {_qt_version()}",
        "",
        *("".join(format_exception(error)).rstrip().splitlines()),
    ]
    return "\n".join([*lines, "", "Last acts:", *doing] if doing else lines) + "\n"


def _qt_version() -> str:
    """Qt's, where it is loaded; this room does not load it."""
    qt = sys.modules.get("PySide6.QtCore")
    return str(getattr(qt, "__version__", "not loaded"))
