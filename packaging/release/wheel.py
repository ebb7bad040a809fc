"""The wheel and the source archive."""

from __future__ import annotations

import shutil
from pathlib import Path

from ground import BUILD, DIST, PYTHON, prepare, run


def build() -> Path:
    """Build both into dist/; the wheel's file."""
    prepare()
    target = BUILD / "wheels"
    shutil.rmtree(target, ignore_errors=True)
    run([PYTHON, "-m", "hatchling", "build", "--target", "wheel", "--target", "sdist", "--directory", target])
    DIST.mkdir(exist_ok=True)
    for file in target.iterdir():
        print(shutil.copy2(file, DIST / file.name))
    return next(target.glob("*.whl"))
