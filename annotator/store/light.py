"""Loads sqlite-utils without numpy, which it takes only to write numpy's numbers: a tenth of the window's start."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import cast

LOADED = cast("dict[str, ModuleType | None]", sys.modules)
NUMPY = "numpy"

if NUMPY not in LOADED:
    LOADED[NUMPY] = None  # Python's own sign for: not to be had
    try:
        import_module("sqlite_utils")
    finally:
        del LOADED[NUMPY]
