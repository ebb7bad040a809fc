"""Checks of what was built, where a user would run it: without the network, without Python, in a clean Debian."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

import bundle
import debian
import wheel
from ground import APP_ID, BUILD, DIST, ENVIRONMENT, ROOT, run, version

WINDOW_S = 90
LOSSES = 1
"""The exit code of an export that could not carry everything."""
CLEAN_ROOT = BUILD / "clean-root"
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Ferry late again</title></head><body><nav>Home</nav><article>
<h1>Ferry late again</h1><p>About 300 people waited for the ferry to Lindholt on Monday, the harbour office said.</p>
<p>It was the third delay in a week, and the company promised to pay for the tickets of those who had to turn back.</p>
</article></body></html>
"""


def check_wheel() -> None:
    """The wheel in an environment of its own: a path with blanks and accents, no network, no UTF-8 locale."""
    made = wheel.build()
    place = BUILD / "chequé wheel"
    bundle.renew(place)
    home = place / "Zuhause größer"
    venv.create(place / "venv", clear=True, with_pip=True)
    program = place / "venv" / "bin"
    run([program / "python", "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", made])
    packages = next((place / "venv" / "lib").glob("python*")) / "site-packages"
    theirs = next((ENVIRONMENT / "lib").glob("python*")) / "site-packages"
    (packages / "zz-locked-packages.pth").write_text(f"{theirs}\n", encoding="utf-8")
    main_path([program / "dateline"], home, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    where = said([program / "python", "-I", "-c", "import annotator; print(annotator.__file__)"], {}).strip()
    expect(where.startswith(str(packages)), f"the wheel was not what ran, but {where}")


def check_bundle() -> None:
    """The bundle, as if there were no Python: the main path on the command line, then the window."""
    folder = bundle.FOLDER if bundle.FOLDER.exists() else bundle.build()
    place = BUILD / "bundle check"
    bundle.renew(place)
    program = place / "moved here" / "dateline"
    shutil.copytree(folder, program.parent, symlinks=True)
    main_path([program], place / "home", {"PATH": "/nonexistent"})
    window([program], place / "home", {"PATH": "/nonexistent", "QT_QPA_PLATFORM": "offscreen"})


def check_deb() -> None:
    """The package: validators, then installed and started in a clean Debian. Needs root, debootstrap and Xvfb."""
    made = DIST / f"dateline_{version()}_{debian.ARCHITECTURE}.deb"
    if not made.exists():
        debian.build()
    share = debian.TREE / "usr" / "share"
    run(["desktop-file-validate", share / "applications" / f"{APP_ID}.desktop"])
    run(["appstreamcli", "validate", "--no-net", share / "metainfo" / f"{APP_ID}.metainfo.xml"])
    run(["lintian", "--fail-on", "error", "--tag-display-limit", "0", made])
    clean_root()
    shutil.copy2(made, CLEAN_ROOT / "root" / made.name)
    inside = ["chroot", str(CLEAN_ROOT)]
    run([*inside, "apt-get", "update", "-qq"])
    run([*inside, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", f"/root/{made.name}"])
    expect(not (CLEAN_ROOT / "usr/bin/python3").exists(), "the clean root has a Python of its own")
    main_path([*inside, "/usr/bin/dateline"], Path("/root/home"), {})
    with_screen([*inside, "/usr/bin/dateline"])
    run([*inside, "dpkg", "--purge", "dateline"])
    expect(not (CLEAN_ROOT / "opt/dateline").exists(), "removing the package leaves /opt/dateline behind")


def clean_root() -> None:
    """A Debian with nothing but apt, from the sources that this machine uses."""
    if (CLEAN_ROOT / "usr/bin/apt-get").exists():
        return
    release = said(["sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME"], {}).strip()
    source = said(["sh", "-c", "apt-get indextargets --format '$(SITE)' | head -1"], {}).strip()
    run(["debootstrap", "--variant=minbase", release, CLEAN_ROOT, source])
    for name in ("apt.conf.d", "trusted.gpg.d"):
        shutil.copytree(f"/etc/apt/{name}", CLEAN_ROOT / "etc/apt" / name, dirs_exist_ok=True)


def main_path(program: Sequence[str | Path], home: Path, more: Mapping[str, str]) -> None:
    """Doctor, import, suggest, export: each ends well, without a network where the machine can take it away."""
    unshare = shutil.which("unshare")
    apart = [unshare, "--net", "--"] if unshare and os.geteuid() == 0 else []
    variables = {"HOME": str(home), "XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config", **more}
    seeds = next(one for one in (ROOT / "seeds").glob("*.txt"))
    corpus = f"{home}/Korpus ä.dateline"
    if program[0] == "chroot":
        (CLEAN_ROOT / "root/home").mkdir(exist_ok=True)
        for file in (seeds, seeds.with_suffix(".gold.jsonl")):
            shutil.copy2(file, CLEAN_ROOT / "root/home" / file.name)
        seeds = home / seeds.name
    else:
        home.mkdir(parents=True, exist_ok=True)
    gold = seeds.with_suffix(".gold.jsonl")
    page = home / "page.html"
    outside = CLEAN_ROOT / str(page).lstrip("/") if program[0] == "chroot" else page
    outside.write_text(PAGE, encoding="utf-8")
    for words in (
        ["doctor"],
        ["import", str(seeds), str(gold), str(page), "--corpus", corpus],
        ["suggest", "--corpus", corpus],
        ["export", "jsonl", f"{home}/aus.jsonl", "--corpus", corpus],
        ["export", "huggingface", f"{home}/aus", "--corpus", corpus],
        ["check", "--corpus", corpus],
    ):
        print(said([*apart, *map(str, program), *words], variables), end="", flush=True)
    facts = json.loads(said([*apart, *map(str, program), "stats", "--json", "--corpus", corpus], variables))
    expect(facts["articles"] == 2, f"two articles were to be in the corpus, and not {facts}")
    print("The main path works on the command line.")


def window(program: Sequence[str | Path], home: Path, more: Mapping[str, str]) -> None:
    """Start the window on an article and wait until its suggestions are in the corpus."""
    variables = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": f"{home}/window", **more}
    (home / "window" / "Dateline").mkdir(parents=True, exist_ok=True)
    (home / "window" / "Dateline" / "settings.toml").write_text('annotator = "checker"\n', encoding="utf-8")
    corpus = home / "window.dateline"
    words = [*map(str, program), "open", "--corpus", str(corpus)]
    words[len(program) + 1 : len(program) + 1] = [str(next((ROOT / "seeds").glob("*.txt")))]
    process = subprocess.Popen(words, env=variables)
    try:
        end = time.monotonic() + WINDOW_S
        while time.monotonic() < end and process.poll() is None and not suggestions_in(program, corpus, variables):
            time.sleep(1)
        expect(process.poll() is None, "the window ended by itself")
        expect(suggestions_in(program, corpus, variables), "no suggestion came within the time")
    finally:
        process.terminate()
        process.wait(30)
    print("The window opens an article and makes suggestions.")


def suggestions_in(program: Sequence[str | Path], corpus: Path, variables: Mapping[str, str]) -> bool:
    """Whether a corpus holds suggestions."""
    if not corpus.exists():
        return False
    facts = json.loads(said([*map(str, program), "stats", "--json", "--corpus", str(corpus)], variables))
    return bool(facts["articles_with_suggestions"])


def with_screen(program: Sequence[str]) -> None:
    """Start the window on a real X server and take its picture: build/window.png."""
    theirs, ours = os.pipe()
    size = ["-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", "-displayfd", str(ours), *size], pass_fds=[ours])
    display = f":{os.read(theirs, 16).decode().strip()}"  # the number of a display that was free
    sockets = CLEAN_ROOT / "tmp/.X11-unix"
    sockets.mkdir(parents=True, exist_ok=True)
    run(["mount", "--bind", "/tmp/.X11-unix", sockets])  # noqa: S108 - where X keeps its sockets
    settings = CLEAN_ROOT / "root/home/config/Dateline/settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('annotator = "checker"\n', encoding="utf-8")
    given = {"DISPLAY": display, "HOME": "/root/home", "XDG_CONFIG_HOME": "/root/home/config"}
    process = subprocess.Popen([*program, "open"], env={**os.environ, **given})
    try:
        time.sleep(15)
        expect(process.poll() is None, "the window ended by itself in the clean Debian")
        picture = BUILD / "window.png"
        run(["sh", "-c", f"DISPLAY={display} import -window root '{picture}'"])
        print(f"The window stands in the clean Debian: {picture}")
    finally:
        process.terminate()
        process.wait(30)
        server.terminate()
        subprocess.run(["umount", str(sockets)], check=False)


def said(command: Sequence[str | Path], variables: Mapping[str, str]) -> str:
    """What a command prints; ends with what it says when it fails."""
    keep = {key: os.environ[key] for key in ("PATH", "LANG", "TERM") if key in os.environ}
    words = [str(word) for word in command]
    done = subprocess.run(words, env={**keep, **variables}, check=False, capture_output=True)
    if done.returncode not in (0, LOSSES if "export" in words else 0):
        told = (done.stderr + done.stdout).decode("utf-8", "replace")
        sys.exit(f"{' '.join(words)} failed with code {done.returncode}: {told}")
    return done.stdout.decode("utf-8", "replace")


def expect(holds: bool, otherwise: str) -> None:
    """End the check when something does not hold."""
    if not holds:
        sys.exit(f"The check failed: {otherwise}.")
