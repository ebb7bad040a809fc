"""Loads the libraries that readers lean on, at the first file that needs them: none is loaded when the program starts."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from annotator.readers.reading import ReadError


def library(name: str, module: str) -> Any:
    """The module, for reading the file called `name`; raises ReadError when it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise ReadError(f"{name} needs the package {package} to be read; install dateline[readers].") from error
