"""The system's libraries, which Qt needs on Linux and no wheel brings; the standard library is all that is needed here.

Its syntax is that of Python 3.6, like that of bootstrap.py.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

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


def missing_libraries(folder: Path, files: tuple) -> list:
    """The libraries that these files of PySide6 link to, directly or not, and the system lacks; [] off Linux."""
    if not sys.platform.startswith("linux") or not folder.is_dir() or not shutil.which("ldd"):
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
