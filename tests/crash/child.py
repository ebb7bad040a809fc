"""The program that is killed: the real core on one corpus, random acts, and each acknowledged once it returned.

One process loads everything and forks, so that a kill costs milliseconds.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from annotator.domain.edits import Create, EditError
from annotator.session.importing import import_file
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import corpus as corpus_module
from annotator.store import writing
from tests.crash.acts import CorpusActs, Edits


def say(*words: str) -> None:
    """Acknowledge, past every buffer."""
    os.write(1, (" ".join(words) + "\n").encode())


def plant(fault: str) -> None:
    """Break the program on purpose, so that the harness can be seen to notice it."""
    if fault == "early":  # acknowledges before COMMIT
        record = corpus_module.Corpus.record

        def early(self: corpus_module.Corpus, changes, *rest) -> None:
            for _, change in changes:
                say("ack", change.id)
            record(self, changes, *rest)

        corpus_module.Corpus.record = early
    if fault == "journal":  # a journal line in a transaction of its own
        write = writing.write_journal

        def apart(connection, *rest) -> None:
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")
            write(connection, *rest)

        writing.write_journal = apart


class Worker:
    """Acts at random, as fast as it can."""

    def __init__(self, path: Path, seed: int, fault: str) -> None:
        self.random = random.Random(seed)
        self.workspace = Workspace.open(path, "ana")
        self.articles = [one.id for one in self.workspace.summaries() if one.id.startswith("a")]
        self.session = self.workspace.open_document(self.articles[0])
        self.files = sorted(path.parent.glob("import-*.jsonl"))
        self.says = fault != "early"
        self.edits = Edits(self.random, self.workspace.sources.new_id)
        self.around = CorpusActs(self.workspace, self.random, self.edits, say, path.parent).acts() if self.says else []

    def run(self) -> None:
        """Until killed."""
        acts = [self.edit] * 10 + [self.undo] * 3 + [self.redo] * 2 + [self.bulk] * 2 + [self.move, self.bring]
        acts += [self.act_around] * (6 if self.around else 0)
        while True:
            try:
                made = self.random.choice(acts)()
            except EditError:
                continue
            if self.says:
                for change_id in made:
                    say("ack", change_id)

    def edit(self) -> list[str]:
        change = self.session.apply(self.edits.some(self.session.document))
        return [change.id] if change else []

    def undo(self) -> list[str]:
        change = self.session.undo()
        return [change.id] if change else []

    def redo(self) -> list[str]:
        change = self.session.redo()
        return [change.id] if change else []

    def move(self) -> list[str]:
        self.session = self.workspace.open_document(self.random.choice(self.articles))
        return []

    def bulk(self) -> list[str]:
        some = self.random.sample(self.articles, 3)
        documents = [self.workspace.document_of(one) for key in some if (one := self.workspace.corpus.article(key))]
        edits = tuple((one, Create(tuple(self.edits.mention(one.article.text) for _ in range(4)))) for one in documents)
        name = f"bulk {self.random.randrange(10**12)}"
        return [change.id for change in self.workspace.apply(BulkEdit(name, edits))]

    def bring(self) -> list[str]:
        import_file(self.workspace, self.random.choice(self.files))
        return []

    def act_around(self) -> list[str]:
        self.random.choice(self.around)()
        return []


def main() -> None:
    """Loads everything once, then forks a program for each line "seed fault corpus", and says when it has ended."""
    for line in sys.stdin:
        seed, fault, path = line.rstrip("\n").split(" ", 2)
        pid = os.fork()
        if pid == 0:
            plant(fault)
            worker = Worker(Path(path), int(seed), fault)
            say("read-only" if worker.workspace.read_only else "open", str(os.getpid()))
            if worker.workspace.read_only:  # it writes nothing
                os._exit(0)
            worker.run()
        os.waitpid(pid, 0)
        say("ended")


if __name__ == "__main__":
    main()
