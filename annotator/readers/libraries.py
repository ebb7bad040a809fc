"""Loads the libraries that readers lean on, at the first file that needs one: the program starts without them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from annotator.readers.reading import ReadError


class MissingLibraryError(ReadError):
    """A file cannot be read because a library is not installed."""


def library(name: str, module: str) -> Any:
    """The module, for reading the file called `name`; raises MissingLibraryError when it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise MissingLibraryError(
            f"{name} needs the package {package} to be read; install dateline[readers]."
        ) from error
