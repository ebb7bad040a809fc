#!/usr/bin/env python3
"""Set Dateline up, start it, check it; the standard library is all that this script needs.

    python packaging/bootstrap.py setup|run|test|check|bench|crash-test|fuzz|screenshots|lock [more words]

The Makefile only calls this script; where there is no make, call it yourself.
Its syntax is that of Python 3.6, so that an old Python can still say what is wrong.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NoReturn

from system_libraries import (
    ALWAYS,
    ON_A_SCREEN,
    apt_install,
    debian_packages,
    last_line,
    library_sentence,
    may_install,
    missing_libraries,
    run_quietly,
)

OLDEST = (3, 11)
TOO_NEW = (3, 15)  # the locked versions of Qt and spaCy have no wheels for it
SUITABLE = ("python3.13", "python3.12", "python3.11", "python3.14")
BAD_USE = 2


def unfit(version: tuple) -> str:
    """Why Dateline cannot run under this version of Python, in one sentence; nothing when it can."""
    if OLDEST <= tuple(version[:2]) < TOO_NEW:
        return ""
    wanted = "Python 3.11 or newer" if tuple(version[:2]) < OLDEST else "Python 3.11 to 3.14"
    return (
        f"{wanted} is needed (this is {version[0]}.{version[1]}); "
        "install Python 3.13, 3.12 or 3.11 from your system's packages or python.org and run this again."
    )


def fail(sentence: str) -> NoReturn:
    """End with one sentence on standard error."""
    print(sentence, file=sys.stderr)
    sys.exit(BAD_USE)


def become(command: list) -> None:
    """Go on as another program; on Windows, which cannot do that, wait for it and end with its code."""
    sys.stdout.flush()
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


def suitable_python() -> str:
    """The first suitable Python on PATH that really starts (a version manager's shim may not), or nothing."""
    for name in SUITABLE:
        path = shutil.which(name)
        if path and subprocess.call([path, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return path
    return ""


if unfit(sys.version_info):  # before any line below, which an old Python could not run
    if not suitable_python():
        fail(unfit(sys.version_info))
    become([suitable_python(), *sys.argv])

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / ".dateline-setup"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
SUFFIX = ".exe" if os.name == "nt" else ""
PYTHON = SCRIPTS / f"python{SUFFIX}"
DATELINE = SCRIPTS / f"dateline{SUFFIX}"
SAMPLES = "samples.dateline"
NOT_LOCKED = ("gamma",)  # numba, cvxpy and pandas: half as much again as all the rest

QT_STARTS = "from PySide6.QtWidgets import QApplication; QApplication(['setup'])"


# --- the set-up: stages that are done once, and again when what they rest on changes ---


def stages() -> list:
    """(name, what it rests on as a digest, the work) of each stage of the set-up, in order."""
    # The folder counts too: a moved .venv still points to its old place.
    python = f"{sys.version_info[0]}.{sys.version_info[1]} {sys.platform} {ROOT}"
    packages = hashlib.sha256(LOCK.read_bytes() + python.encode()).hexdigest()
    project = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + packages.encode()).hexdigest()
    return [
        ("packages", packages, install_packages),
        ("project", project, install_project),
        ("qt", packages, check_qt),
    ]


def read_stamp() -> dict:
    """The stages that .venv has behind it; none when it is absent, half made or without its Python."""
    if not PYTHON.exists():
        return {}
    try:
        done = dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}
    if not DATELINE.exists():
        done.pop("project", None)
    return done


def write_stamp(done: dict) -> None:
    """Record the stages that are done, whole or not at all."""
    draft = STAMP.with_name(STAMP.name + ".new")
    draft.write_text(json.dumps(done), encoding="utf-8")
    draft.replace(STAMP)


def is_ready() -> bool:
    """Whether every stage is done and the command is where it should be."""
    done = read_stamp()
    return all(done.get(name) == digest for name, digest, _ in stages())


def set_up() -> None:
    """Bring .venv up to date; returns at once when it is."""
    if is_ready():
        return
    with alone():
        done = read_stamp()
        for name, digest, work in stages():
            if done.get(name) != digest:
                work()
                done[name] = digest
                write_stamp(done)
    print(f"Ready: {DATELINE}")


@contextmanager
def alone():
    """Wait until no other process sets up this checkout (Windows, without fcntl, does not wait)."""
    with (ROOT / ".venv.lock").open("w") as file:
        if fcntl:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def install_packages() -> None:
    """Make .venv afresh and install exactly what the lock names."""
    make_venv()
    print("Installing the locked packages (once: about 300 MB to fetch, 1.3 GB on the disk) ...", flush=True)
    pip("--require-hashes", "--only-binary=:all:", "-r", str(LOCK))


def make_venv() -> None:
    """An empty .venv with pip, in place of whatever was there."""
    if not has_ensurepip():
        install_ensurepip()
    # The Python that made this process's own environment, if it runs in one: that may be the .venv to clear.
    python = getattr(sys, "_base_executable", None) or sys.executable
    print(f"Making {VENV} with {python} ...", flush=True)
    made = run_quietly([python, "-m", "venv", "--clear", str(VENV)])
    if made.returncode:
        fail(f"Python could not make the environment {VENV}: {last_line(made.stdout + made.stderr)}")


def has_ensurepip() -> bool:
    """Whether Python can put pip into an environment; asked in a new process, for it may just have been installed."""
    return run_quietly([sys.executable, "-c", "import ensurepip, venv"]).returncode == 0


def install_ensurepip() -> None:
    """Debian cuts ensurepip out of Python; root gets it back, anyone else is told how."""
    own = Path("/usr/bin/python3").resolve().name == f"python{sys.version_info[0]}.{sys.version_info[1]}"
    package = "python3-venv" if own else f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if may_install() and apt_install([package]) and has_ensurepip():
        return
    fail(f"Python's module venv is incomplete here; as root, type: apt-get install {package}")


def install_project() -> None:
    """Install the checkout itself, editable, which makes the command."""
    pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))


def pip(*words: str) -> None:
    """Run pip install in .venv, with its progress shown to a person; one sentence when it fails."""
    # Settings of one's own that send packages elsewhere than into the environment must not.
    environment = dict(os.environ, PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1")
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(PYTHON), "-m", "pip", "install", *quiet, *words]
    done = subprocess.run(command, check=False, env=environment, stderr=subprocess.PIPE)
    if done.returncode:
        fail(pip_sentence(done.stderr.decode("utf-8", "replace")))


def pip_sentence(errors: str) -> str:
    """What went wrong with pip, in one sentence."""
    if "connection broken by" in errors or "Max retries exceeded" in errors:
        return (
            "The packages could not be fetched: no package index answers. "
            "Check the network, or the proxy (HTTPS_PROXY), and run this again."
        )
    said = [line[len("ERROR: ") :] for line in errors.splitlines() if line.startswith("ERROR: ")]
    return f"The packages could not be installed; pip says: {said[-1] if said else last_line(errors)}"


# --- the system's libraries, which Qt needs on Linux and no wheel brings ---


def check_qt() -> None:
    """See that Qt starts without a screen, installing (root on Debian) or naming the libraries that it lacks."""
    wanted = missing_libraries(qt_folder(), ALWAYS + ON_A_SCREEN)
    if wanted and may_install():
        apt_install(debian_packages(wanted))
    if missing_libraries(qt_folder(), ALWAYS):
        fail(library_sentence(missing_libraries(qt_folder(), ALWAYS + ON_A_SCREEN)))
    started = run_quietly([str(PYTHON), "-c", QT_STARTS], QT_QPA_PLATFORM="offscreen")
    if started.returncode:
        fail(f"Qt does not start: {last_line(started.stderr)}")


def qt_folder() -> Path:
    """Where .venv has Qt, if it has."""
    return next(iter(VENV.glob("lib/python3*/site-packages/PySide6")), VENV / "nowhere")


def check_screen() -> None:
    """Say which libraries a window on a screen lacks, and stop if it would certainly not open."""
    lacking = missing_libraries(qt_folder(), ON_A_SCREEN)
    if not lacking:
        return
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        print(library_sentence(lacking), file=sys.stderr)
    else:
        fail(library_sentence(lacking))


# --- the commands ---


def setup(_words: list) -> int:
    """Make .venv with everything in it."""
    set_up()
    return 0


def run(words: list) -> int:
    """Set up if needed and open the sample articles, in a corpus of their own unless another is named."""
    set_up()
    check_screen()
    corpus = [] if any(word.startswith("--corpus") for word in words) else ["--corpus", str(ROOT / SAMPLES)]
    become([str(DATELINE), "open", str(ROOT / "seeds"), *corpus, *words])
    return 0


def check(_words: list) -> int:
    """Set up if needed and run every check, also after one that failed; 1 if any did."""
    set_up()
    failed = [title for title, command in checks() if not passes(title, command)]
    print(f"\nFAILED: {', '.join(failed)}" if failed else "\nEvery check passed.")
    return 1 if failed else 0


def checks() -> list:
    """(title, command) of each check, the quick ones first."""
    return [
        ("ruff check", [tool("ruff"), "check", "."]),
        ("ruff format", [tool("ruff"), "format", "--check", "."]),
        ("basedpyright", [tool("basedpyright")]),
        ("import-linter", [tool("lint-imports"), "--no-logo"]),
        ("pytest", [str(PYTHON), "-m", "pytest", "--numprocesses=auto", "--maxprocesses=4"]),
    ]


def passes(title: str, command: list) -> bool:
    """Run one check under its title and tell how long it took."""
    print(f"\n== {title} ==", flush=True)
    start = time.monotonic()
    code = subprocess.call(command, cwd=str(ROOT), env=without_screen())
    print(f"-- {title}: {'passed' if code == 0 else 'FAILED'} in {time.monotonic() - start:.1f} s", flush=True)
    return code == 0


CHORES = {
    "docs": [["packaging/make_docs.py"]],
    "bench": [["-m", "tests.bench"]],
    "crash-test": [["-m", "tests.crash"]],
    "fuzz": [["-m", "tests.readers.fuzz"]],
    "accuracy": [["-m", "tests.accuracy.readers"], ["-m", "tests.accuracy.nlp", "--write"]],
    "accuracy-peers": [["-m", "tests.accuracy.peers", "--write"]],
    "train-demo": [["-m", "tests.accuracy.train_demo"]],
    "screenshots": [["packaging/screenshots.py"], ["packaging/gifs.py"]],
}
"""What Python is given, in the checkout and without a screen, once everything is set up; more words go to each."""


def chore(name: str, words: list) -> int:
    """Do one of CHORES; the first code that is not 0, or 0."""
    set_up()
    for given in CHORES[name]:
        code = subprocess.call([str(PYTHON), *given, *words], cwd=str(ROOT), env=without_screen())
        if code:
            return code
    return 0


def lock(words: list) -> int:
    """Resolve the dependencies again into the lock, which holds hashes and no addresses; needs uv."""
    uv = shutil.which("uv")
    if not uv:
        fail("uv is needed to make the lock; get it with: pip install uv")
    command = [str(uv), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    command += ["--python", sys.executable, "--generate-hashes", "--no-header", "--group", "dev"]
    command += [f"--extra={name}" for name in extras_of_setup()]
    command += ["pyproject.toml", "--output-file", "packaging/requirements.lock", *words]
    return subprocess.call(command, cwd=str(ROOT), env=dict(os.environ, UV_PYTHON_DOWNLOADS="never"))


def extras_of_setup() -> list:
    """The extras that are locked and installed with everything else: all but those too heavy for it."""
    import tomllib  # a lock is made by no Python older than OLDEST

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [name for name in project["project"]["optional-dependencies"] if name not in NOT_LOCKED]


def tool(name: str) -> str:
    """The full path of a command in .venv."""
    return str(SCRIPTS / (name + SUFFIX))


def without_screen() -> dict:
    """The environment for programs that draw, but on no screen unless told otherwise."""
    return dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))


COMMANDS = {"setup": setup, "run": run, "test": check, "check": check, "lock": lock}
COMMANDS.update({name: partial(chore, name) for name in CHORES})


def main(words: list) -> int:
    """Do what the first word says."""
    if not words or words[0] not in COMMANDS:
        fail(f"Say one of: {', '.join(COMMANDS)}")
    return COMMANDS[words[0]](words[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
