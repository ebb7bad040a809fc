"""Where things are: the files that travel with the program, and the user's own folders."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

PACKAGE = Path(__file__).resolve().parent
DIRS = PlatformDirs("Dateline", appauthor=False, roaming=False)


def data(*parts: str) -> Path:
    """A file or folder of `resources/` or `seeds/`, in a checkout, an installed wheel or a bundle.

    Raises FileNotFoundError when it is not there.
    """
    for root in (PACKAGE / "_data", PACKAGE.parent):
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError(f"{'/'.join(parts)} did not come with this installation of Dateline; install it again")


def resource(*parts: str) -> Path:
    """A file of `resources/`."""
    return data("resources", *parts)


def seeds() -> Path:
    """The folder of sample articles."""
    return data("seeds")


def settings_file() -> Path:
    """The user's settings; DATELINE_CONFIG names another folder for it."""
    return Path(os.environ.get("DATELINE_CONFIG") or DIRS.user_config_dir) / "settings.toml"


def log_file() -> Path:
    """The log of what went wrong; it lies beside the corpus where DATELINE_HOME names that folder."""
    home = os.environ.get("DATELINE_HOME")
    return (Path(home) / "log" if home else DIRS.user_log_path) / "dateline.log"


def documents() -> Path:
    """The user's folder of documents, or their home where there is none; DATELINE_HOME stands for it too."""
    given = os.environ.get("DATELINE_HOME")
    found = Path(given) if given else DIRS.user_documents_path
    return found if found.is_dir() else Path.home()


def default_corpus() -> Path:
    """The corpus that opens when none is named; DATELINE_HOME names another folder for it."""
    return Path(os.environ.get("DATELINE_HOME") or DIRS.user_data_dir) / "corpus.dateline"
