"""What all steps of a release stand on: folders, version, date, the environment that builds."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
import venv
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
DIST = ROOT / "dist"
LINUX = ROOT / "packaging" / "linux"
LOCK = ROOT / "packaging" / "release.lock"
APP_ID = "org.dateline.Dateline"

ENVIRONMENT = BUILD / "release"
SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def version() -> str:
    """The version that pyproject.toml states."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def epoch_s() -> int:
    """Seconds since 1970 of the commit that is built: every file is given this time, so that builds are alike."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 else 0


def day() -> date:
    """The day of that commit."""
    return datetime.fromtimestamp(epoch_s(), UTC).date()


def steady() -> dict[str, str]:
    """The environment in which a build gives the same bytes again."""
    return dict(os.environ, SOURCE_DATE_EPOCH=str(epoch_s()), PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")


def run(command: Sequence[str | Path], cwd: Path = ROOT) -> None:
    """Run a command; the program ends with its name when it fails."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, env=steady(), check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed with code {done.returncode}; what it said stands above.")


def output(command: Sequence[str | Path]) -> str:
    """What a command prints."""
    done = subprocess.run([str(word) for word in command], cwd=ROOT, env=steady(), check=True, capture_output=True)
    return done.stdout.decode("utf-8")


def prepare() -> None:
    """Make the environment that builds, as the lock says; at once when it stands."""
    stamp = ENVIRONMENT / ".made-from"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print(f"Making {ENVIRONMENT} ...", flush=True)
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    run([PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary=:all:", "-r", LOCK])
    stamp.write_text(wanted, encoding="utf-8")


def filled(template: Path, **values: object) -> str:
    """A template with each @NAME@ replaced; KeyError never: what is left unfilled ends the build."""
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    if "@" in text.replace("@dateline.example", ""):
        sys.exit(f"{template} has a place that nothing fills.")
    return text
