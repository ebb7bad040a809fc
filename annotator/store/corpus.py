"""A corpus: one SQLite file with articles, everybody's documents, suggestion layers, schemas and a journal of edits."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from filelock import FileLock
from sqlite_utils import Database

from annotator import __version__
from annotator.domain.article import Article
from annotator.domain.document import Document, Layer
from annotator.domain.history import Change
from annotator.domain.tagging_rules import TaggingRule, check_rule
from annotator.store import (
    alarms,
    articles,
    backup,
    conflicts,
    layers,
    purging,
    sharing,
    tagging_rules,
    writing,
)
from annotator.store.admitting import Hindrance, lock_file
from annotator.store.arrivals import Arrivals
from annotator.store.backup import Backup
from annotator.store.conflicts import Answer, CopyConflict
from annotator.store.errors import CorpusError, advice_on, in_short
from annotator.store.listing import Listing
from annotator.store.opening import Opened, close_file, file_identity, open_file
from annotator.store.reading import CorpusReading
from annotator.store.sharing import SharedLine
from annotator.store.telling import Tell, tell_nobody
from annotator.store.versions import Versions, keep_fingerprint
from annotator.store.work import Work
from annotator.store.writing import Group


def none_of_today(error: object) -> str:
    """Why there is no backup of today, from why a backup could not be made."""
    reason = str(error).partition("(")[2].rpartition("), so")[0] or str(error)
    return f"No backup of today could be made ({reason}), and your work goes on without it; make room, then back up."


Clock = Callable[[], str]
"""The time now, as ISO 8601 in UTC."""


class Corpus(CorpusReading):
    """An open corpus file. Every method that writes is one transaction; CorpusError when it cannot be done."""

    def __init__(self, path: Path, opened: Opened, clock: Clock, tell: Tell = tell_nobody) -> None:
        super().__init__(path, opened)
        self.tell = tell
        """Hears how far a backup is that an act must wait for."""
        self.back_up_elsewhere: Callable[[str], None] | None = None
        """Has today's backup made in another process, so that no edit waits for it; it is given why it is made."""
        self.read_only = opened.read_only
        self.is_newer = opened.is_newer
        self._clock = clock
        self.arrivals = Arrivals(self._reading_rows, self._writing, clock)
        self.versions = Versions(self._reading_rows, self._writing, clock)
        self.work = Work(self._reading_rows)
        self._is_lent = False
        """Whether another process was let write."""
        self._when_saved: list[Callable[[], None]] = []
        self._identity = file_identity(path)
        self._backed_up_on = ""
        """The day of the last daily backup, as 2026-01-31, or "" before the first write."""
        self._protected_from: str | None = None
        """The kind of dangerous act that all writes since the last backup were."""
        self.was_examined = alarms.is_small(path)
        """Whether it was read through when it was opened: one that is too large for that is to be read elsewhere."""
        self.alarm: str | None = alarms.alarm_at_opening(self._database, path)
        """What is wrong with the corpus, in one sentence that says what to do; its backups are `backups()`."""
        self.backup_problem: str | None = None
        """Why today's backup could not be made, in one sentence."""

    @classmethod
    def open(cls, path: Path, clock: Clock, create: bool = True, tell: Tell = tell_nobody) -> Corpus:
        """Open or make the corpus at `path`; `read_only` then tells why nothing can be written, if so.

        `tell` hears how far it is when the file is of an older version; what it raises leaves the file as it was.
        """
        return cls(path, open_file(path, create, clock(), tell), clock, tell)

    def close(self) -> None:
        """Close the file."""
        self._is_lent = False
        why = f"{self.path.name} is closed; open it again."
        self.read_only = self.read_only or why
        close_file(self._opened)

    def lend(self, why: str) -> None:
        """Let another process write until `reclaim`; meanwhile `why` is told to who wants to write."""
        if self.read_only:
            return
        if self._opened.lock is not None:
            self._opened.lock.release()
        self.read_only, self._is_lent = why, True

    def reclaim(self) -> None:
        """Write again after `lend`, and read what was written since; `read_only` tells if yet another one writes."""
        if not self._is_lent:
            return
        self._is_lent = False
        self._listed = None
        self._protected_from = None
        found = lock_file(self.path)
        self.read_only = found.why_not() if isinstance(found, Hindrance) else None
        if isinstance(found, FileLock):
            self._opened = replace(self._opened, lock=found)

    @contextmanager
    def _writing(self, keeps_list: bool = False) -> Iterator[Database]:
        """One immediate transaction: all of it is on the disk when the block ends, or none of it.

        `keeps_list`: what the list of articles shows does not change, or is brought up to date `when_saved`.
        """
        if self.read_only:
            raise CorpusError(self.read_only)
        database = self._database
        if database.conn.in_transaction:  # inside `together`
            yield database
            self._listed = None
            return
        self._refuse_if_moved()
        self._back_up_daily()
        try:
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                database.execute("COMMIT")
            except BaseException:
                self._when_saved.clear()
                self._listed = None
                if database.conn.in_transaction:
                    database.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise CorpusError(
                f"Nothing was saved: {self.path.name} could not be written ({in_short(error)}); {advice_on(error)}."
            ) from error
        except UnicodeEncodeError as error:
            raise CorpusError(
                "Nothing was saved: a text has half a character in it, as a bad copy may leave; type it anew."
            ) from error
        self._refuse_if_moved()
        if not keeps_list:
            self._listed = None
        saved, self._when_saved = self._when_saved, []
        for then in saved:
            then()

    def _refuse_if_moved(self) -> None:
        """SQLite goes on writing into a file that was deleted or moved, and all of that would be lost."""
        if file_identity(self.path) != self._identity:
            self._when_saved.clear()
            raise CorpusError(
                f"Nothing was saved: {self.path} was moved, deleted or replaced while it was open; "
                "put it back, or open it where it is now."
            )

    @contextmanager
    def together(self) -> Iterator[None]:
        """Everything written inside is one transaction: all of it is kept, or, on an error, none."""
        with self._writing():
            yield

    def when_saved(self, then: Callable[[], None]) -> None:
        """Do something once all that was written is on the disk: now, or when `together` has saved everything."""
        if self._database.conn.in_transaction:
            self._when_saved.append(then)
        else:
            then()

    def _follow(self, then: Callable[[Listing], None]) -> None:
        """Bring the list of articles up to date once all is saved."""

        def do() -> None:
            if self._listed is not None:
                then(self._listed)

        self.when_saved(do)

    # --- backups

    def backups(self) -> list[Backup]:
        """The backups beside the corpus, the newest first."""
        return backup.list_backups(self.path)

    def back_up(self, why: str) -> Path:
        """Make a backup now; the new file. CorpusError when it cannot be made."""
        return backup.back_up(self.path, why, self._clock(), is_sound=self.alarm is None, tell=self.tell)

    def copy_to(self, target: Path) -> None:
        """Make a whole copy elsewhere; CorpusError when it cannot be made."""
        try:
            backup.copy_corpus(self.path, target)
        except (OSError, sqlite3.Error) as error:
            raise CorpusError(f"{target} could not be written ({backup.reason(error)}); name another file.") from error

    def protect(self, why: str) -> None:
        """Back up before a dangerous act; CorpusError when that fails, and then the act must not be done.

        A row of acts of one kind (the files of one import) needs one backup, until a person's own act comes between.
        """
        if self.read_only or self._database.conn.in_transaction or self._protected_from == why or self._is_empty():
            return
        self._refuse_if_moved()
        self._protected_from = why  # at once: while a person watches the backup, what arrives may write and ask too
        try:
            self.back_up(why)
        except BaseException:
            self._protected_from = None
            raise

    def _back_up_daily(self) -> None:
        today = self._clock()[:10]
        if today == self._backed_up_on:
            return
        self._backed_up_on = today
        if self._is_empty() or any(one.time.startswith(today) for one in self.backups()):
            return
        if self.back_up_elsewhere is not None:
            self.back_up_elsewhere("daily")
            return
        try:
            self.back_up("daily")
        except CorpusError as error:  # one edit is no dangerous act: it goes on, and the window says this
            self.backup_problem = none_of_today(error)

    def _is_empty(self) -> bool:
        return self._database.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None

    # --- articles

    def add_article(
        self, article: Article, original: bytes | None = None, encoding: str | None = None, is_one_of_many: bool = False
    ) -> str:
        """Add an article; its id, or the id of the article that has the same text already.

        What makes one of many findable by likeness is worked out when likeness is first asked for.
        """
        with self._writing() as database:
            if known := articles.find_known(database, article):
                return known
            articles.insert_article(database, article, original, encoding, self._clock())
            if not is_one_of_many:
                keep_fingerprint(database, article.id, article.text)
            return article.id

    def trash(self, article_ids: Sequence[str]) -> None:
        """Put articles, with all that was made of them, into the trash: they are in no list, search or export."""
        with self._writing() as database:
            articles.set_trashed(database, article_ids, self._clock())

    def take_back(self, article_ids: Sequence[str]) -> None:
        """Take articles out of the trash."""
        with self._writing() as database:
            articles.set_trashed(database, article_ids, None)

    def named_in_backups(self, name: str) -> dict[str, tuple[str | None, str]]:
        """File names and titles of the articles with an id, file name or title in any backup, by their ids."""
        return purging.named_in_backups(self.path, name)

    def purge(self, article_ids: Sequence[str], with_backups: bool = False, with_versions: bool = True) -> int:
        """Remove articles, and their other versions, wholly and for good; how many. No backup is made before.

        Backups keep them unless `with_backups`; a backup that cannot be read is deleted then.
        """
        self._database.execute("PRAGMA secure_delete = ON")
        with self._writing() as database:
            number = purging.delete_articles(database.conn, article_ids, with_versions)
        try:
            purging.wipe(self._database.conn)
            if with_backups:
                purging.purge_backups(self.path, article_ids, with_versions)
        except (OSError, sqlite3.Error) as error:
            raise CorpusError(f"The articles are gone, but traces are left ({error}); purge them again.") from error
        return number

    # --- suggestions and documents

    def store_layer(self, article: Article, layer: Layer, carried_from: str | None = None) -> None:
        """Keep the suggestions that a model made for an article; those for another schema may be carried over.

        Those of an article that was removed while they were made are left out.
        """
        with self._writing(keeps_list=True) as database:
            if articles.find_by_hash(database, article.sha256) != article.id:
                return
            layers.insert_layer(database, article, layer, self._clock(), carried_from)
        self._follow(lambda listed: listed.mark_suggested(article.id))

    def keep_rule(self, rule: TaggingRule) -> None:
        """Keep a tagging rule, new or changed; RuleError when it cannot be one."""
        check_rule(rule, self.tagging_rules())
        with self._writing() as database:
            tagging_rules.write_rule(database, rule, self._clock())

    def carry_rule(self, rule: TaggingRule, becomes: str, schemas: tuple[str, str]) -> None:
        """Have a rule give another type under the second of two schemas (name@version); it is remembered for undo."""
        with self._writing() as database:
            tagging_rules.write_rule(database, replace(rule, type=becomes), self._clock())
            tagging_rules.write_carried(database, rule, becomes, schemas)

    def delete_rules(self, ids: Sequence[str]) -> None:
        """Forget tagging rules and what they still propose; what was accepted stays, with its origin."""
        with self._writing() as database:
            tagging_rules.delete_rules(database, list(ids))

    def set_bookmark(self, annotator: str, name: str, value: str) -> None:
        """Keep something under a name for an annotator; "" forgets it. Nothing happens where nothing can be written."""
        if self.read_only is None and self.bookmark(annotator, name) != (value or None):
            with self._writing(keeps_list=True) as database:
                tagging_rules.write_bookmark(database, annotator, name, value)

    def add_document(self, document: Document) -> None:
        """Keep a document that has no edits yet: an import may bring one."""
        with self._writing() as database:
            writing.insert_documents(database.conn, [document], self._clock())

    def record(self, changes: Sequence[tuple[Document, Change]], group_id: str, actor: str | None = None) -> None:
        """Write changes and their journal lines in one transaction; each comes with the document as it is after it.

        `actor` is who did it; None: the annotator of each document.
        """
        with self._writing(keeps_list=True) as database:
            writing.write_changes(database.conn, changes, Group(group_id, self._clock(), __version__, actor))
        self._follow(lambda listed: listed.follow(document for document, _ in changes))
        if [change.id for _, change in changes] == [group_id]:
            self._protected_from = None

    def add_seconds(self, document: Document, seconds: float) -> None:
        """Add to the time spent on a document; a document that nobody has edited keeps no time."""
        with self._writing(keeps_list=True) as database:
            database.execute("UPDATE documents SET seconds = seconds + ? WHERE id = ?", (seconds, document.id))

    # --- sharing

    def keep_shared(self, document: Document, lines: Iterable[SharedLine], behind: str) -> None:
        """Keep changes that were made in another copy of a document."""
        with self._writing() as database:
            sharing.write_lines(database, document.id, lines, behind)

    def keep_conflicts(self, document: Document, found: Iterable[CopyConflict]) -> None:
        """Keep what copies of a document differ in, until a person settles it."""
        with self._writing(keeps_list=True) as database:
            conflicts.write_conflicts(database, document, found)

    def answer(self, document: Document, answer: Answer) -> None:
        """Keep that something in a document is left as it stands."""
        with self._writing(keeps_list=True) as database:
            conflicts.write_answer(database, document.id, answer)

    def take_back_answer(self, document: Document, key: str) -> None:
        """Forget that something was left as it stands."""
        with self._writing(keeps_list=True) as database:
            conflicts.delete_answer(database, document.id, key)

    def keep_package(self, direction: str, manifest: dict[str, Any]) -> None:
        """Remember a package that went `out` or came `in`."""
        with self._writing() as database:
            sharing.write_package(database, direction, self._clock(), manifest)

    # --- schema and checks

    def add_schema(self, name: str, version: str, source: str) -> None:
        """Use a schema from now on; a corpus that has one already is backed up before."""
        if self.schema_source() is not None:
            self.protect("schema")
        with self._writing() as database:
            database.execute(
                "INSERT OR REPLACE INTO schemas (name, version, source, added) VALUES (?, ?, ?, ?)",
                (name, version, source, self._clock()),
            )

    def use_schema_again(self, schema: tuple[str, str], left: tuple[str, str]) -> None:
        """Use a schema (name and version) that the corpus had before, instead of another; rules give its types again.

        An unknown one changes nothing.
        """
        with self._writing() as database:
            tagging_rules.turn_rules(database, "@".join(left), "@".join(schema))
            database.execute(
                "INSERT OR REPLACE INTO schemas (name, version, source, added)"
                " SELECT name, version, source, ? FROM schemas WHERE name = ? AND version = ?",
                (self._clock(), *schema),
            )
