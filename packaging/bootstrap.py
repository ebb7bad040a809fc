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
from pathlib import Path
from typing import NoReturn

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

# What the Linux wheels of Qt link to, and the Debian package (Ubuntu's too) that brings it.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# Without these nothing works; the others are for a window on a screen.
ALWAYS = ("QtWidgets.abi3.so", "QtSvg.abi3.so", "QtTest.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
ON_A_SCREEN = ("Qt/plugins/platforms/libqxcb.so",)
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


def run_quietly(command: list, **variables: str) -> subprocess.CompletedProcess:
    """Run a command with more environment variables and keep what it says."""
    environment = dict(os.environ, **variables)
    return subprocess.run(
        command, check=False, capture_output=True, env=environment, encoding="utf-8", errors="replace"
    )


def last_line(text: str) -> str:
    """The last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it did not say why"


# --- the system's libraries, which Qt needs on Linux and no wheel brings ---


def check_qt() -> None:
    """See that Qt starts without a screen, installing (root on Debian) or naming the libraries that it lacks."""
    wanted = missing_libraries(ALWAYS + ON_A_SCREEN)
    if wanted and may_install():
        apt_install(debian_packages(wanted))
    if missing_libraries(ALWAYS):
        fail(library_sentence(missing_libraries(ALWAYS + ON_A_SCREEN)))
    started = run_quietly([str(PYTHON), "-c", QT_STARTS], QT_QPA_PLATFORM="offscreen")
    if started.returncode:
        fail(f"Qt does not start: {last_line(started.stderr)}")


def check_screen() -> None:
    """Say which libraries a window on a screen lacks, and stop if it would certainly not open."""
    lacking = missing_libraries(ON_A_SCREEN)
    if not lacking:
        return
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        print(library_sentence(lacking), file=sys.stderr)
    else:
        fail(library_sentence(lacking))


def missing_libraries(files: tuple) -> list:
    """The libraries that these files of PySide6 link to, directly or not, and the system lacks; [] off Linux."""
    folder = next(iter(VENV.glob("lib/python3*/site-packages/PySide6")), None)
    if not sys.platform.startswith("linux") or not folder or not shutil.which("ldd"):
        return []
    return missing_in(run_quietly(["ldd", *(str(folder / file) for file in files)]).stdout)


def missing_in(listing: str) -> list:
    """The names that ldd could not find, sorted, each once."""
    return sorted({line.split()[0] for line in listing.splitlines() if line.rstrip().endswith("=> not found")})


def debian_packages(libraries: list) -> list:
    """The Debian packages that bring these libraries, each once."""
    return sorted({DEBIAN_PACKAGES[name] for name in libraries if name in DEBIAN_PACKAGES})


def library_sentence(libraries: list) -> str:
    """Which libraries Qt lacks and the one command that installs them."""
    packages = " ".join(debian_packages(libraries))
    advice = f"type: sudo apt-get install {packages}"
    if not is_debian():
        advice = f"install what Debian calls: {packages}"
    return f"Qt lacks system libraries ({', '.join(libraries)}); {advice}"


def is_debian() -> bool:
    """Whether this is Debian or one of its children, Ubuntu among them."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def may_install() -> bool:
    """Whether this process may install system packages."""
    return is_debian() and os.geteuid() == 0


def apt_install(packages: list) -> bool:
    """Install Debian packages as root; whether that worked."""
    print(f"Installing system packages: {' '.join(packages)} ...", flush=True)
    run_quietly(["apt-get", "update"])
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    done = run_quietly(command, DEBIAN_FRONTEND="noninteractive")
    if done.returncode:
        print(f"apt-get did not install them: {last_line(done.stderr)}", file=sys.stderr)
    return done.returncode == 0


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


def docs(words: list) -> int:
    """Make the manual's generated pages again."""
    set_up()
    script = str(ROOT / "packaging" / "make_docs.py")
    return subprocess.call([str(PYTHON), script, *words], cwd=str(ROOT), env=without_screen())


def bench(words: list) -> int:
    """Measure speed."""
    set_up()
    return subprocess.call([str(PYTHON), "-m", "tests.bench", *words], cwd=str(ROOT), env=without_screen())


def crash_test(words: list) -> int:
    """Kill the program at random moments and look for lost work."""
    set_up()
    return subprocess.call([str(PYTHON), "-m", "tests.crash", *words], cwd=str(ROOT), env=without_screen())


def fuzz(words: list) -> int:
    """Give every reader damaged files."""
    set_up()
    return subprocess.call([str(PYTHON), "-m", "tests.readers.fuzz", *words], cwd=str(ROOT), env=without_screen())


def accuracy(words: list) -> int:
    """Score readers and suggestions on real corpora."""
    set_up()
    for module in ("tests.accuracy.readers", "tests.accuracy.nlp"):
        more = ["--write", *words] if module == "tests.accuracy.nlp" else words
        code = subprocess.call([str(PYTHON), "-m", module, *more], cwd=str(ROOT), env=without_screen())
        if code:
            return code
    return 0


def accuracy_peers(words: list) -> int:
    """Score figures beside other programs, each in an environment of its own under .peers."""
    set_up()
    command = [str(PYTHON), "-m", "tests.accuracy.peers", "--write", *words]
    return subprocess.call(command, cwd=str(ROOT), env=without_screen())


def train_demo(words: list) -> int:
    """Train on exports and on spaCy's own conversion of the same files, and compare."""
    set_up()
    return subprocess.call(
        [str(PYTHON), "-m", "tests.accuracy.train_demo", *words], cwd=str(ROOT), env=without_screen()
    )


def screenshots(words: list) -> int:
    """Make the manual's pictures again."""
    set_up()
    for name in ("screenshots.py", "gifs.py"):
        script = str(ROOT / "packaging" / name)
        code = subprocess.call([str(PYTHON), script, *words], cwd=str(ROOT), env=without_screen())
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


COMMANDS = {
    "setup": setup,
    "run": run,
    "test": check,
    "check": check,
    "bench": bench,
    "crash-test": crash_test,
    "fuzz": fuzz,
    "accuracy": accuracy,
    "train-demo": train_demo,
    "accuracy-peers": accuracy_peers,
    "screenshots": screenshots,
    "docs": docs,
    "lock": lock,
}


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
