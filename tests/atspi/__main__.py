"""What a screen reader is told of the running window. Usage: python -m tests.atspi

Needs Linux with dbus-run-session, at-spi-bus-launcher, busctl and a display or Xvfb (Debian: dbus, at-spi2-core,
systemd, xvfb); says so where one is missing. Exit code 1 when a control has no name or the article's text is not told.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
NEEDED = ("dbus-run-session", "busctl")
ACCESSIBLE, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text"
FOCUSABLE = 1 << 11
WAIT_S = 40
INSIDE = "DATELINE_ATSPI_INSIDE"


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object: where it is on the bus, and what it says of itself."""

    service: str
    path: str
    role: str
    name: str
    focusable: bool


class Bus:
    """The accessibility bus, asked with busctl."""

    def __init__(self, address: str) -> None:
        self._address = address

    def call(self, service: str, path: str, interface: str, method: str, *arguments: str) -> Any:
        """What a method answers."""
        return self._ask("call", service, path, interface, method, *arguments)["data"]

    def get(self, service: str, path: str, interface: str, name: str) -> Any:
        """A property's value."""
        return self._ask("get-property", service, path, interface, name)["data"]

    def _ask(self, *words: str) -> Any:
        command = ["busctl", f"--address={self._address}", "--json=short", *words]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
        return json.loads(done.stdout)

    def children(self, service: str, path: str) -> list[tuple[str, str]]:
        """Service and path of an object's children."""
        return [(name, place) for name, place in self.call(service, path, ACCESSIBLE, "GetChildren")[0]]

    def node(self, service: str, path: str) -> Node:
        """An object with its role, name and whether the keyboard can reach it."""
        states = self.call(service, path, ACCESSIBLE, "GetState")[0]
        role = self.call(service, path, ACCESSIBLE, "GetRoleName")[0]
        return Node(service, path, role, self.get(service, path, ACCESSIBLE, "Name"), bool(states[0] & FOCUSABLE))

    def walk(self, service: str, path: str, depth: int = 0) -> Iterator[Node]:
        """An object and all below it, without the rows of lists."""
        node = self.node(service, path)
        yield node
        if depth < 14 and node.role not in ("list", "table", "tree", "menu", "menu bar", "combo box"):
            for child in self.children(service, path):
                with contextlib.suppress(subprocess.CalledProcessError):  # it may have gone meanwhile
                    yield from self.walk(*child, depth + 1)


def main() -> int:
    """Start everything, look, and say what was found."""
    missing = [name for name in NEEDED if not shutil.which(name)] + [LAUNCHER] * (not Path(LAUNCHER).exists())
    if missing:
        print(f"This check needs {', '.join(missing)}, which this machine does not have.", file=sys.stderr)
        return 2
    if INSIDE not in os.environ:
        os.environ[INSIDE] = "1"
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, "-m", "tests.atspi"])
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        stack.enter_context(display())
        stack.enter_context(process([LAUNCHER, "--launch-immediately"], dict(os.environ)))
        bus = Bus(a11y_address())
        stack.enter_context(window(Path(folder)))
        return look(bus)


@contextlib.contextmanager
def process(command: list[str], environment: dict[str, str]) -> Iterator[None]:
    """A program that runs while the check does."""
    running = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        running.terminate()
        running.wait(20)


@contextlib.contextmanager
def display() -> Iterator[None]:
    """The display that there is, or one of Xvfb."""
    if os.environ.get("DISPLAY"):
        yield
        return
    os.environ["DISPLAY"] = ":97"
    with process(["Xvfb", ":97", "-screen", "0", "1440x900x24"], dict(os.environ)):
        yield


def window(folder: Path) -> contextlib.AbstractContextManager[None]:
    """The real program on the samples, with its own settings."""
    (folder / "settings.toml").write_text('annotator = "ana"\nsuggest_on_open = false\n', encoding="utf-8")
    environment = {
        **os.environ,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "DATELINE_CONFIG": str(folder),
        "DATELINE_HOME": str(folder),
    }
    command = [sys.executable, "-m", "annotator", "open", "seeds", "--corpus", str(folder / "corpus.dateline")]
    return process(command, environment)


def a11y_address() -> str:
    """Where the accessibility bus is."""
    session = f"--address={os.environ['DBUS_SESSION_BUS_ADDRESS']}"
    asked = ("call", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
    command = ["busctl", session, "--json=short", *asked]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=WAIT_S)
    if done.returncode:
        raise SystemExit(f"The accessibility bus did not answer: {done.stderr.strip()}")
    return str(json.loads(done.stdout)["data"][0])


def dateline(bus: Bus) -> tuple[str, str]:
    """The program's object, once an article is open in it."""
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end:
        with contextlib.suppress(subprocess.CalledProcessError):  # the registry, or the program, comes up late
            for service, path in bus.children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"):
                frames = [bus.node(*child) for child in bus.children(service, path)]
                if any("— Dateline" in one.name for one in frames):
                    return service, path
    raise SystemExit("The window did not come up on the accessibility bus with an article.")


def look(bus: Bus) -> int:
    """Walk over the window, and tell what is without a name and what the article says."""
    nodes = list(bus.walk(*dateline(bus)))
    reached = [one for one in nodes if one.focusable]
    unnamed = [one for one in reached if not one.name.strip()]
    print(f"{len(nodes)} objects, {len(reached)} that the keyboard reaches, {len(unnamed)} of them without a name")
    for one in unnamed:
        print(f"  without a name: {one.role} {one.path}")
    article = next((one for one in nodes if one.name == "Article" and one.role in ("text", "entry")), None)
    if article is None:
        print("The article is not there as a text.")
        return 1
    length = bus.get(article.service, article.path, TEXT, "CharacterCount")
    words = bus.call(article.service, article.path, TEXT, "GetText", "ii", "0", str(length))[0]
    print(f"The article: {length} characters, beginning “{words[:50].strip()}”, caret at "
          f"{bus.get(article.service, article.path, TEXT, 'CaretOffset')}")  # fmt: skip
    return 1 if unnamed or not words.startswith("Dockworkers march") else 0


if __name__ == "__main__":
    raise SystemExit(main())
