"""The Debian package: the bundle in /opt, with a menu entry, an icon, a file type and software-centre facts."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import bundle
from ground import APP_ID, BUILD, DIST, LINUX, ROOT, day, epoch_s, filled, output, run, version

TREE = BUILD / "debian"
PLACE = "opt/dateline"
ARCHITECTURE = "amd64"
# What Qt links to and PyInstaller leaves to the system: what draws on the screen and reads the keyboard.
LIBRARIES = (
    "libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-keysyms1", "libxcb-image0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0",
    "libxcb-xkb1", "zlib1g",
)  # fmt: skip


def build() -> Path:
    """Build the package from the bundle; its file."""
    folder = bundle.FOLDER if bundle.FOLDER.exists() else bundle.build()
    bundle.renew(TREE)
    shutil.copytree(folder, TREE / PLACE, symlinks=True)
    _put_beside()
    _put_control()
    _make_plain()
    DIST.mkdir(exist_ok=True)
    target = DIST / f"dateline_{version()}_{ARCHITECTURE}.deb"
    run(["dpkg-deb", "-Zxz", "-z6", "--root-owner-group", "--build", TREE, target])
    print(f"{target}: {target.stat().st_size // 10**6} MB")
    return target


def _put_beside() -> None:
    share = TREE / "usr" / "share"
    places = {
        LINUX / f"{APP_ID}.desktop": share / "applications" / f"{APP_ID}.desktop",
        ROOT / "resources" / "icons" / "dateline.svg": share / "icons/hicolor/scalable/apps" / f"{APP_ID}.svg",
        LINUX / "copyright": share / "doc" / "dateline" / "copyright",
        LINUX / "lintian-overrides": share / "lintian" / "overrides" / "dateline",
    }
    for source, target in places.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    _write(share / "mime" / "packages" / f"{APP_ID}.xml", mime_type())
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo())
    log = f"dateline ({version()}) unstable; urgency=low\n\n  * See CHANGELOG.md.\n\n -- {maintainer()}  {_stamp()}\n"
    _write_gzip(share / "doc" / "dateline" / "changelog.gz", log)
    _write_gzip(share / "man" / "man1" / "dateline.1.gz", filled(LINUX / "dateline.1", VERSION=version(), DATE=day()))
    command = TREE / "usr" / "bin" / "dateline"
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/{PLACE}/dateline")


def mime_type() -> str:
    """The file type of a corpus: an SQLite file with our application id in its head."""
    migrations = (ROOT / "annotator" / "store" / "migrations.py").read_text(encoding="utf-8")
    found = re.search(r"^APPLICATION_ID = (0x[0-9A-Fa-f]+)", migrations, re.MULTILINE)
    assert found, "annotator/store/migrations.py no longer states the application id"
    return filled(LINUX / f"{APP_ID}.xml", APPLICATION_ID=found[1])


def metainfo() -> str:
    """What software centres show."""
    return filled(LINUX / f"{APP_ID}.metainfo.xml", VERSION=version(), DATE=day())


def maintainer() -> str:
    """The maintainer, as the control file has it."""
    control = (LINUX / "control").read_text(encoding="utf-8")
    return next(line for line in control.splitlines() if line.startswith("Maintainer:")).split(": ", 1)[1]


def _stamp() -> str:
    return format_datetime(datetime.fromtimestamp(epoch_s(), UTC))


def _put_control() -> None:
    size_kb = sum(file.stat().st_size for file in TREE.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    glibc = output(["ldd", "--version"]).splitlines()[0].split()[-1]
    values = {"VERSION": version(), "ARCHITECTURE": ARCHITECTURE, "SIZE_KB": size_kb, "GLIBC": glibc}
    _write(TREE / "DEBIAN" / "control", filled(LINUX / "control", LIBRARIES=", ".join(LIBRARIES), **values))
    sums = output(["bash", "-c", f"cd '{TREE}' && find usr opt -type f -print0 | sort -z | xargs -0 md5sum"])
    _write(TREE / "DEBIAN" / "md5sums", sums)


def _make_plain() -> None:
    """Rights and times that do not depend on who builds, and when; libraries without their debugging symbols."""
    for path in sorted(TREE.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == TREE / PLACE / "dateline"
        path.chmod(0o755 if runs else 0o644)
    subprocess.run(
        ["find", str(TREE), "-exec", "touch", "-h", "-d", f"@{epoch_s()}", "{}", "+"], check=True, capture_output=True
    )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _write_gzip(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
