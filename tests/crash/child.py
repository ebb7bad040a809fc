"""The program that is killed: the real core on one corpus, random acts, and each acknowledged once `apply` returned.

One process loads everything and forks, so that a kill costs milliseconds.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from annotator.domain.annotations import Argument, EventMention, Mention, Origin, OriginKind, State
from annotator.domain.document import Status
from annotator.domain.edits import Create, Edit, EditError, Remove, Revise, SetComments, SetStatus
from annotator.domain.span import Span
from annotator.session.document_session import DocumentSession
from annotator.session.importing import import_file
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import corpus as corpus_module
from annotator.store import writing

TYPES = ("person", "place", "organisation")
HUMAN = Origin(OriginKind.HUMAN, "ana")


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
        self.articles = [one.id for one in self.workspace.summaries()]
        self.session = self.workspace.open_document(self.articles[0])
        self.files = sorted(path.parent.glob("import-*.jsonl"))
        self.says = fault != "early"

    def run(self) -> None:
        """Until killed."""
        acts = [self.edit] * 10 + [self.undo] * 3 + [self.redo] * 2 + [self.bulk] * 2 + [self.move, self.bring]
        while True:
            try:
                made = self.random.choice(acts)()
            except EditError:
                continue
            if self.says:
                for change_id in made:
                    say("ack", change_id)

    def edit(self) -> list[str]:
        change = self.session.apply(self.some_edit(self.session))
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
        edits = tuple((one, Create(tuple(self.mention(one.article.text) for _ in range(4)))) for one in documents)
        return [change.id for change in self.workspace.apply(BulkEdit("bulk", edits))]

    def bring(self) -> list[str]:
        import_file(self.workspace, self.random.choice(self.files))
        return []

    def mention(self, text: str) -> Mention:
        start = self.random.randrange(len(text) - 8)
        place = (Span(start, start + self.random.randrange(1, 8)),)
        return Mention(self.session.new_id(), place, self.random.choice(TYPES), State.CREATED, HUMAN)

    def some_edit(self, session: DocumentSession) -> Edit:
        document = session.document
        mentions = [one for one in document.annotations.values() if isinstance(one, Mention)]
        if len(document.annotations) > 60:  # so that the journal grows and the documents do not
            return Remove(tuple(list(document.annotations)[:30]))
        if len(mentions) < 3:
            return Create(tuple(self.mention(document.article.text) for _ in range(self.random.randrange(1, 6))))
        one, other = self.random.sample(mentions, 2)
        match self.random.randrange(5):
            case 0:
                return Remove((one.id,))
            case 1:
                return Revise((Mention(one.id, other.spans, "place", one.state, one.origin),))
            case 2:
                return SetStatus(self.random.choice(list(Status)))
            case 3:
                return SetComments(())
            case _:
                arguments = (Argument("actor", one.id), Argument("place", other.id))
                event = EventMention(session.new_id(), one.spans, "attack", State.CREATED, HUMAN, arguments)
                return Create((event, self.mention(document.article.text)))


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
