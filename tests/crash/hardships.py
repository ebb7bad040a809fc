"""Hard times for a corpus: disk full, file read-only, folder removed, clock set back, two processes, busy."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.document import Status
from annotator.domain.edits import Create, SetStatus
from annotator.domain.span import Span
from annotator.session.document_session import DocumentSession
from annotator.session.sources import Sources
from annotator.session.workspace import Workspace
from annotator.store import CorpusError, opening
from tests.crash.killing import ROOT, Program, acknowledged_in, faults_of, make_corpus
from tests.store.conftest import run_sql

Hardship = Callable[[Path], str | None]
"""What was lost, or None."""
HUMAN = Origin(OriginKind.HUMAN, "ana")


def mentions(number: int, prefix: str) -> Create:
    """An edit that makes so many mentions."""
    places = ((Span(one % 300, one % 300 + 5),) for one in range(number))
    return Create(
        tuple(Mention(f"{prefix}-{n}", place, "person", State.CREATED, HUMAN) for n, place in enumerate(places))
    )


def write_until_refused(session: DocumentSession, most: int = 400) -> tuple[set[str], bool]:
    """Edit until an edit is refused: what was acknowledged, and whether it came to that, with nothing shown."""
    kept: set[str] = set()
    for number in range(most):
        before = session.document
        try:
            change = session.apply(mentions(40, str(number)))
        except CorpusError:
            return kept, session.document is before
        assert change
        kept.add(change.id)
    return kept, False


def compare(path: Path, kept: Iterable[str]) -> str | None:
    """What the corpus lacks of what was acknowledged, or what is wrong with it."""
    journal = {one for (one,) in run_sql(path, "SELECT change_id FROM journal")}
    return "; ".join(faults_of(path, set(kept), journal)) or None


# --- the disk is full: a file system of two megabytes, or, without the right to mount one, a limit on files' size


def disk_full(folder: Path) -> str | None:
    """Write until no room is left; make room; go on."""
    room = folder / "room"
    room.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", room], capture_output=True, check=False)
    if mounted.returncode:
        return _file_limit(folder)
    try:
        return _fill(room / "c.dateline", room / "ballast")
    finally:
        subprocess.run(["umount", "-l", room], check=False)


def _fill(path: Path, ballast: Path) -> str | None:
    ballast.write_bytes(b"x" * 800_000)
    make_corpus(path)
    workspace = Workspace.open(path, "ana")
    session = workspace.open_document("a0")
    kept, was_refused = write_until_refused(session)
    if not kept or not was_refused:
        return f"after {len(kept)} edits none was refused"
    if found := compare_open(workspace, kept):
        return found
    ballast.unlink()
    change = session.apply(SetStatus(Status.DONE))
    workspace.close()
    return compare(path, {*kept, *([change.id] if change else [])})


def compare_open(workspace: Workspace, kept: set[str]) -> str | None:
    """As `compare`, while the disk is full and nothing can be opened."""
    lines = workspace.corpus.changes(workspace.document_of(next(workspace.corpus.articles())))
    lost = kept - {one.change_id for one in lines}
    return f"{len(lost)} lost" if lost else None


def _file_limit(folder: Path) -> str | None:
    """A child with RLIMIT_FSIZE: its write-ahead log may not grow beyond it."""
    path = folder / "c.dateline"
    make_corpus(path)
    program = (
        "import resource, signal, sys; from pathlib import Path; from annotator.session.workspace import Workspace;"
        "from tests.crash.hardships import write_until_refused;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000));"
        "kept, ok = write_until_refused(Workspace.open(Path(sys.argv[1]), 'ana').open_document('a0'));"
        "print(ok, *kept)"
    )
    done = subprocess.run([sys.executable, "-c", program, path], cwd=ROOT, capture_output=True, text=True, check=False)
    was_refused, *kept = done.stdout.split() or ["no answer"]
    return compare(path, kept) if was_refused == "True" and kept else f"no edit was refused: {done.stderr[-200:]}"


# --- the file and its folder


def file_read_only(folder: Path) -> str | None:
    """Somebody takes the right to write away; a program without the superuser's rights opens it for reading."""
    path = folder / "c.dateline"
    make_corpus(path)
    workspace = Workspace.open(path, "ana")
    change = workspace.open_document("a0").apply(mentions(3, "m"))
    workspace.close()
    path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    allowed = os.access
    try:  # the superuser, who runs tests in containers, may write anything
        os.access = lambda where, mode, **more: allowed(where, mode, **more) and not (Path(where) == path and mode & 2)
        again = Workspace.open(path, "ana")
        told = again.read_only
        kept, was_refused = write_until_refused(again.open_document("a0"), 1)
        again.close()
    finally:
        os.access = allowed
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
    if not told or kept or not was_refused or change is None:
        return "it was not opened for reading only"
    return compare(path, [change.id])


def folder_removed(folder: Path) -> str | None:
    """The folder goes while the corpus is open: no edit may be acknowledged that is nowhere."""
    home = folder / "home"
    home.mkdir()
    make_corpus(home / "c.dateline")
    workspace = Workspace.open(home / "c.dateline", "ana")
    session = workspace.open_document("a0")
    session.apply(mentions(3, "m"))
    shutil.rmtree(home)
    kept, was_refused = write_until_refused(session, 1)
    workspace.close()
    return None if was_refused and not kept else "an edit was acknowledged in a file that is gone"


# --- the clock


def clock_set_back(folder: Path) -> str | None:
    """The clock jumps back by years, between edits and between programs."""
    years, ids = itertools.cycle((2026, 1999, 2030)), itertools.count()
    sources = Sources(lambda: f"id{next(ids)}", lambda: f"{next(years)}-01-01T00:00:00.000Z")
    path, kept = folder / "c.dateline", list[str]()
    make_corpus(path)
    for _ in range(4):
        workspace = Workspace.open(path, "ana", sources)
        session = workspace.open_document("a0")
        made = [session.apply(mentions(2, f"m{next(ids)}")), session.undo(), session.redo()]
        kept += [change.id for change in made if change]
        workspace.close()
    return compare(path, kept)


# --- others


def two_processes(folder: Path) -> str | None:
    """The second is told and opens for reading only; the first goes on."""
    path = folder / "c.dateline"
    make_corpus(path)
    first, second = Program(), Program()
    try:
        if first.start(path, 1) != "open":
            return "the first did not open"
        os.kill(first.pid, signal.SIGSTOP)  # it keeps the lock while it is stopped
        answer = second.start(path, 2)
        os.kill(first.pid, signal.SIGCONT)
        first.work(0.1)
        acknowledged = acknowledged_in(first.kill())
    finally:
        first.close()
        second.close()
    return compare(path, acknowledged) if answer == "read-only" else "the second was not told"


def busy(folder: Path) -> str | None:
    """Another program, which knows nothing of the lock file, writes for longer than we wait; then it is done."""
    path = folder / "c.dateline"
    make_corpus(path)
    waited, opening.BUSY_MS = opening.BUSY_MS, 50
    try:
        workspace = Workspace.open(path, "ana")
        session = workspace.open_document("a0")
        first = session.apply(mentions(2, "first"))
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            kept, was_refused = write_until_refused(session, 1)
            other.execute("ROLLBACK")
        second = session.apply(mentions(2, "second"))
        workspace.close()
    finally:
        opening.BUSY_MS = waited
    if kept or not was_refused or not first or not second:
        return "an edit was acknowledged while another program wrote"
    return compare(path, [first.id, second.id])


HARDSHIPS: dict[str, Hardship] = {
    "disk full": disk_full,
    "file made read-only": file_read_only,
    "folder removed": folder_removed,
    "clock set back": clock_set_back,
    "two processes on one file": two_processes,
    "database busy": busy,
}
