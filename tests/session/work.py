"""Jobs for worker processes: they are found by their module's name."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

from annotator.session.articles.reading import prepare as prepare_reading
from annotator.session.jobs import Work


def prepare() -> Work:
    """Work that doubles, fails, dies or hangs, as the payload says."""
    return work


def work(payload: Any) -> Any:
    acts: dict[Any, Callable[[], Any]] = {
        "fail": lambda: 1 / 0,
        "fail silently": _raise_nothing_to_say,
        "die": lambda: os._exit(3),
        "hang": signal.pause,
        "unpicklable": lambda: lambda: None,
        "pid": os.getpid,
    }
    return acts[payload]() if isinstance(payload, str) and payload in acts else payload * 2


def _raise_nothing_to_say() -> None:
    raise RuntimeError


def prepare_badly() -> Work:
    """A model that cannot be loaded."""
    raise OSError("no such model")


def prepare_reading_that_hangs():
    """Reads files, but waits for ever at one whose name says so, and dies at another."""
    read = prepare_reading()

    def work(task):
        if "hangs" in task.path.name:
            signal.pause()
        if "dies" in task.path.name:
            os._exit(3)
        return read(task)

    return work
