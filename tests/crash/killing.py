"""Starts the program, kills it, opens the corpus again and compares it with what was acknowledged."""

from __future__ import annotations

import os
import random
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.article import Article
from annotator.session.workspace import Workspace
from annotator.store import Corpus
from tests.crash.bringing import write_imports, write_packages
from tests.crash.facts import Facts
from tests.store.conftest import run_sql

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = 12
LONGEST_S = (0.002, 0.02, 0.1)
"""How long a program may work before it is killed: some are killed as they start, some in mid-work."""
LASTING = "SELECT change_id FROM journal WHERE document_id NOT IN (SELECT id FROM documents WHERE article_id LIKE 's%')"
"""Changes that must stay once they are there: all but those of articles that may be purged."""
MOST_LINES = 30
"""What it may say before it is killed: every other one is killed as it starts or soon after, some in mid-work."""
LONGEST_WAIT_S = 30.0
FRESH_AFTER = 40
"""Kills of one corpus, before another is begun: reading all of a long journal takes long."""


@dataclass
class Tally:
    """What a run came to."""

    kills: int = 0
    acknowledged: int = 0
    unacknowledged: int = 0
    facts: int = 0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    def sentence(self) -> str:
        """The counts."""
        return (
            f"{self.kills:,} kills in {self.seconds:.0f} s: {self.acknowledged:,} changes acknowledged, "
            f"{self.facts:,} other acts (articles, trash, purge, rules, suggestions, packages, backups), "
            f"{self.unacknowledged:,} saved but not yet acknowledged, {len(self.faults)} faults"
        )


def make_corpus(path: Path) -> None:
    """A corpus with a few articles, and files that can be imported."""
    workspace = Workspace.open(path, "ana")
    for number in range(ARTICLES):
        workspace.corpus.add_article(Article(f"a{number}", f"Article {number} tells of rebels and of police. " * 12))
    write_packages(workspace, path.parent)
    workspace.close()
    write_imports(path.parent)


class Program:
    """A process that is loaded and forks the program that is killed, as often as it is asked."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.child"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self._said = b""
        self.pid = 0

    def start(self, path: Path, seed: int, fault: str = "none") -> str:
        """Start the program on a corpus: "open", or "read-only"."""
        assert self._process.stdin
        self._said = b""
        self._process.stdin.write(f"{seed} {fault} {path}\n".encode())
        self._process.stdin.flush()
        while not (found := re.search(rb"^(open|read-only) (\d+)\n", self._said, re.MULTILINE)):
            self._read(10)
        self.pid = int(found[2])
        return found[1].decode()

    def work(self, seconds: float, lines: int = 0) -> None:
        """Let it work for so long, and, however busy the machine is, until it has said so many lines."""
        deadline, latest = time.monotonic() + seconds, time.monotonic() + LONGEST_WAIT_S
        while (now := time.monotonic()) < deadline or (self._said.count(b"\n") <= lines and now < latest):
            self._read(max(0.001, min(deadline - now, 0.1)))

    def kill(self) -> list[str]:
        """Kill it; all that it had said by then."""
        os.kill(self.pid, signal.SIGKILL)
        while not self._said.endswith(b"ended\n"):
            self._read(10)
        return self._said.decode().splitlines()

    def close(self) -> None:
        """End the process; the program that it forked has been killed."""
        self._process.kill()
        self._process.communicate()

    def _read(self, seconds: float) -> None:
        assert self._process.stdout
        if select.select([self._process.stdout], [], [], seconds)[0]:
            part = os.read(self._process.stdout.fileno(), 65_536)
            if not part:
                raise RuntimeError("the program ended by itself")
            self._said += part


def kill_many(folder: Path, kills: int, seed: int, fault: str = "none", until_found: bool = False) -> Tally:
    """Kill so many programs, each at a random moment of its work; with `until_found`, stop at the first fault."""
    chance, tally, begun = random.Random(seed), Tally(), time.monotonic()
    program = Program()
    try:
        while tally.kills < kills and not (until_found and tally.faults):
            path = folder / f"{tally.kills}" / "crash.dateline"
            path.parent.mkdir()
            make_corpus(path)
            _kill_on(path, program, min(FRESH_AFTER, kills - tally.kills), chance, fault, tally)
            shutil.rmtree(path.parent)
    finally:
        program.close()
    tally.seconds = time.monotonic() - begun
    return tally


def acknowledged_in(said: Iterable[str]) -> set[str]:
    """The changes that a program acknowledged."""
    return {line[4:] for line in said if line.startswith("ack ")}


def _kill_on(path: Path, program: Program, kills: int, chance: random.Random, fault: str, tally: Tally) -> None:
    """Kill programs on one corpus; what was acknowledged must be there ever after."""
    known: set[str] = set()
    facts = Facts()
    for _ in range(kills):
        if program.start(path, chance.randrange(10**9), fault) != "open":
            tally.faults.append("the corpus opened for reading only after a kill")
        lines = chance.choice((0, chance.randrange(MOST_LINES)))
        program.work(chance.choice(LONGEST_S) * chance.random(), lines)
        said = program.kill()
        acknowledged = acknowledged_in(said)
        facts.hear(said)
        tally.kills += 1
        tally.facts += sum(line.startswith("did ") for line in said)
        tally.acknowledged += len(acknowledged)
        journal = {one for (one,) in run_sql(path, "SELECT change_id FROM journal")}
        tally.unacknowledged += len(journal - known - acknowledged)
        known |= acknowledged
        tally.faults += [f"kill {tally.kills}: {one}" for one in faults_of(path, known, journal)]
        tally.faults += [f"kill {tally.kills}: {one}" for one in facts.faults(path)]
        known |= {one for (one,) in run_sql(path, LASTING)}
        if tally.faults:
            return


BULKS = (
    "WITH firsts AS (SELECT name, group_id, min(seq) FROM journal WHERE name LIKE 'bulk %' GROUP BY name)"
    " SELECT (SELECT count(*) FROM journal j WHERE j.group_id = f.group_id AND j.name = f.name) FROM firsts f"
)
"""How many documents each bulk edit changed, when it was first done: made again after other undos, some of its changes
fit no more and others are changes of their own."""


def faults_of(path: Path, acknowledged: set[str], journal: set[str]) -> list[str]:
    """What was lost, is half there or is damaged."""
    faults = [f"{one} was acknowledged and is not in the journal" for one in sorted(acknowledged - journal)]
    groups = run_sql(path, BULKS)
    faults += [f"a bulk edit of 3 documents is there in {number} parts" for (number,) in groups if number != 3]
    corpus = Corpus.open(path, lambda: "2026-01-01T00:00:00Z")
    try:
        if corpus.read_only or corpus.alarm:
            faults.append(corpus.read_only or corpus.alarm or "")
        return [*faults, *corpus.problems()]
    finally:
        corpus.close()
