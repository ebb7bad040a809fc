"""Loads the libraries that readers lean on, at the first file that needs one: the program starts without them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from annotator.offline import without_network_probes
from annotator.readers.reading import ReadError


class MissingLibraryError(ReadError):
    """A file cannot be read because a library is not installed."""


def library(name: str, module: str, extra: str = "readers") -> Any:
    """The module, for the file called `name`; raises MissingLibraryError that names the extra which brings it."""
    try:
        with without_network_probes():
            return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise MissingLibraryError(
            f"{name} needs the package {package} to be read; install dateline[{extra}]."
        ) from error
