"""A watched folder: which of its files are new since it was last looked at, and no longer being written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from annotator.readers import ReadError
from annotator.readers.files import path_key
from annotator.session.importing import files_of
from annotator.session.workspace import Workspace
from annotator.store import Stamp


def look(folder: Path) -> Mapping[Path, Stamp]:
    """The article files of a folder as they are now; none when the folder cannot be read."""
    try:
        files = files_of([folder]) if folder.is_dir() else []
    except (ReadError, OSError):  # a drive that went away, or may not be looked at any more
        return {}
    return {file: stamp for file in files if (stamp := stamp_of(file)) is not None}


def stamp_of(file: Path) -> Stamp | None:
    """A file as it is now; None when it cannot be looked at."""
    try:
        state = file.stat()
    except OSError:
        return None
    return (path_key(file), state.st_size, state.st_mtime_ns)


def settled(workspace: Workspace, folder: Path, before: Mapping[Path, Stamp], now: Mapping[Path, Stamp]) -> list[Path]:
    """The files to import: as they were at the look before, so that nobody is writing them, and not yet seen so."""
    seen = workspace.corpus.arrivals.seen_in(path_key(folder))
    return sorted(file for file, stamp in now.items() if stamp[1] and before.get(file) == stamp and stamp not in seen)


def mark_seen(workspace: Workspace, files: Iterable[Path]) -> None:
    """Say that files were read as they are now, so that they are not read again."""
    with workspace.corpus.together():
        for file in files:
            if (stamp := stamp_of(file)) is not None:
                workspace.corpus.arrivals.mark_seen(stamp)
