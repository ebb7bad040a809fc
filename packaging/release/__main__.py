"""Builds and checks what is released.

Usage: python packaging/release wheel|bundle|archive|deb|manual|check-wheel|check-bundle|check-deb|check-same|lock
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable

import bundle
import checks
import debian
import twice
import wheel
from ground import PYTHON, ROOT, prepare, run


def lock() -> None:
    """Resolve what the bundle is built from again, at the versions that are tested; needs uv."""
    uv = shutil.which("uv")
    if not uv:
        sys.exit("uv is needed to make the lock; get it with: pip install uv")
    os.environ["UV_PYTHON_DOWNLOADS"] = "never"
    command = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--python", sys.executable]
    command += ["--generate-hashes", "--no-header", "--group", "release", "--extra", "readers", "--extra", "parquet"]
    command += ["--constraint", "packaging/requirements.lock", "pyproject.toml"]
    run([*command, "--output-file", "packaging/release.lock"], ROOT)


def manual() -> None:
    """Build the manual as a website that needs no network."""
    prepare()
    run([PYTHON, "-m", "mkdocs", "build", "--strict", "--quiet", "--clean", "-f", "packaging/mkdocs.yml"])


COMMANDS: dict[str, Callable[[], object]] = {
    "wheel": wheel.build,
    "bundle": bundle.build,
    "archive": bundle.archive,
    "deb": debian.build,
    "check-wheel": checks.check_wheel,
    "check-bundle": checks.check_bundle,
    "check-deb": checks.check_deb,
    "check-same": twice.check_same,
    "manual": manual,
    "lock": lock,
}

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:
        sys.exit(f"Say one of: {', '.join(COMMANDS)}")
    COMMANDS[sys.argv[1]]()
