"""The bundle: one folder with Python, Qt, spaCy and the model in it, made by PyInstaller."""

from __future__ import annotations

import shutil
import sys
import tarfile
from pathlib import Path

import inventory
import wheel
from ground import BUILD, DIST, ENVIRONMENT, PYTHON, ROOT, epoch_s, run, version

FOLDER = BUILD / "bundle" / "dateline"
SPEC = ROOT / "packaging" / "release" / "dateline.spec"


def build() -> Path:
    """Build the folder anew, with the licences and the bill of materials of what is in it."""
    made = wheel.build()
    # By its name, not by its path: pip would write the path down beside the package.
    words = ["--quiet", "--no-deps", "--force-reinstall", "--no-index", "--find-links", made.parent]
    run([PYTHON, "-m", "pip", "install", *words, f"dateline=={version()}"])
    words = ["--noconfirm", "--clean", "--log-level", "WARN"]
    words += ["--distpath", str(FOLDER.parent), "--workpath", str(BUILD / "pyinstaller")]
    # Not from the checkout: its package would hide the installed one, which has the data in it.
    run([PYTHON, "-m", "PyInstaller", *words, SPEC], cwd=ENVIRONMENT)
    slim(FOLDER)
    inventory.write(FOLDER)
    print(f"{FOLDER}: {size_mb(FOLDER)} MB")
    return FOLDER


def slim(folder: Path) -> None:
    """Take the symbols for debuggers out of the libraries, a third of all bytes; on Linux, where that is one command.

    What lies in `*.libs` was patched when its wheel was made, and does not always survive it.
    """
    if not sys.platform.startswith("linux"):
        return
    libraries = [one for one in sorted(folder.rglob("*.so*")) if one.is_file() and not one.is_symlink()]
    run(["strip", "--strip-unneeded", *(one for one in libraries if not one.parent.name.endswith(".libs"))])


def archive() -> Path:
    """The bundle as one file for any Linux of its age, the same bytes for the same folder."""
    folder = FOLDER if FOLDER.exists() else build()
    target = DIST / f"dateline-{version()}-linux-x86_64.tar.xz"
    with tarfile.open(target, "w:xz", preset=6) as file:
        for path in sorted(folder.rglob("*")):
            file.add(path, f"dateline-{version()}/{path.relative_to(folder)}", recursive=False, filter=_plain)
    print(f"{target}: {target.stat().st_size // 1_000_000} MB")
    return target


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch_s()
    return entry


def size_mb(folder: Path) -> int:
    """Megabytes in a folder; links count nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) // 10**6


def renew(folder: Path) -> None:
    """An empty folder in place of whatever was there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
