"""Whether the same commit gives the same bytes: built in two clones under different paths, then compared."""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from ground import BUILD, ROOT, run

PLACES = (BUILD / "twice" / "one", BUILD / "twice" / "two" / "with a longer path")
MADE = ("build/bundle/dateline", "dist")
MOST_TOLD = 40


def check_same() -> None:
    """Build wheel, source archive, bundle and package of the last commit twice; ends with what differs, if anything."""
    shutil.rmtree(BUILD / "twice", ignore_errors=True)
    for place in PLACES:  # both before anything is built: the commit must not move on meanwhile
        run(["git", "clone", "--quiet", ROOT, place])
    for place in PLACES:
        for what in ("bundle", "deb"):
            run([sys.executable, "packaging/release", what], cwd=place)
    one, two = (_content(place) for place in PLACES)
    differing = sorted(name for name in one.keys() | two.keys() if one.get(name) != two.get(name))
    if differing:
        listed = "\n".join(f"  {name}" for name in differing[:MOST_TOLD])
        sys.exit(f"{len(differing)} of {len(one)} files are not the same bytes:\n{listed}")
    print(f"All {len(one)} files are the same bytes.")


def _content(place: Path) -> dict[str, str]:
    """Each file that was made, with its digest; a link with where it leads."""
    files = [file for made in MADE for file in (place / made).rglob("*") if file.is_symlink() or file.is_file()]
    return {file.relative_to(place).as_posix(): _digest(file) for file in files}


def _digest(file: Path) -> str:
    return str(file.readlink()) if file.is_symlink() else hashlib.sha256(file.read_bytes()).hexdigest()
