"""A look before an import: what was recognised, what is there already, what is a later version, and the first lines."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.article import Article
from annotator.readers import ReadError
from annotator.readers.tables import Columns
from annotator.session.articles.large import MANY
from annotator.session.articles.plan import ImportPlan
from annotator.session.articles.preview import FilePreview, Finding, Preview, Seen, preview_of
from annotator.session.articles.reading import FileRead, ReadTask
from annotator.session.workspace import Workspace
from annotator.ui.articles.columns import ColumnChooser
from annotator.ui.articles.found import ENCODING, FILE, KIND, STATE, TITLE, FoundModel, Row, Wish
from annotator.ui.articles.texts import ArticleText, SideBySide
from annotator.ui.background import FileReading
from annotator.ui.language import in_language
from annotator.ui.theme import Theme

WIDTHS = {STATE: 200, FILE: 150, KIND: 105, ENCODING: 75}
"""In pixels; the title has what is left."""
SOON_MS = 100
TURN_S = 0.006
"""Seconds after which the window paints again."""


class ImportDialog(QDialog):
    """Reads files while it shows them; nothing is written before a person says so."""

    def __init__(self, workspace: Workspace, tasks: Sequence[ReadTask], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open articles"))
        self._tasks = list(tasks)
        self._done = 0
        self._columns: dict[str, Columns] = {}
        self._preview = Preview(workspace)
        self.model = FoundModel(self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._show_counts)
        self.model.wishes_changed.connect(self._on_wishes)
        self._looking: deque[_Looking] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._look_on)
        self._reading = FileReading(self)
        self._reading.read.connect(self._on_read)
        self._reading.drained.connect(self._show_counts)
        self._counts = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximum(len(self._tasks))
        self._facts = QLabel(self)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self.table = self._make_table()
        self.wish = self._make_wish()
        self.text = ArticleText(theme, self.tr("The article’s text"), self)
        self.beside = SideBySide(theme, self)
        self.columns = ColumnChooser(self)
        self.columns.chosen.connect(self._on_columns)
        self._lay_out()
        self._reading.start(self._tasks)
        self._show_counts()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("What was found"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        table.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        table.selectionModel().currentRowChanged.connect(self._on_current)
        return table

    def _make_wish(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("What becomes of it"))
        box.addItem(self.tr("Keep both, as one story"), Wish.TAKE)
        box.addItem(self.tr("A later version: carry the annotations over to it"), Wish.VERSION)
        box.addItem(self.tr("Leave it out"), Wish.LEAVE)
        box.activated.connect(lambda _: self.model.set_wish(self.table.currentIndex().row(), box.currentData()))
        return box

    def _lay_out(self) -> None:
        detail = QWidget(self)
        below = QVBoxLayout(detail)
        below.setContentsMargins(0, 8, 0, 0)
        self._texts = QStackedWidget(self)
        for widget in (self.text, self.beside):
            self._texts.addWidget(widget)
        for widget in (self._facts, self.wish, self.columns):
            below.addWidget(widget)
        below.addWidget(self._texts, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.table)
        split.addWidget(detail)
        split.setSizes([230, 400])
        split.setChildrenCollapsible(False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = self._buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._counts)
        layout.addWidget(self._bar)
        layout.addWidget(split, 1)
        layout.addWidget(self._buttons)
        self.wish.hide()
        self.columns.hide()
        room = self.screen().availableSize()
        self.resize(min(1000, room.width() - 40), min(760, room.height() - 60))
        self.take.setFocus()

    @property
    def is_reading(self) -> bool:
        """Whether files are still to be looked at."""
        return self._done < len(self._tasks)

    def plan(self) -> ImportPlan:
        """What was decided; files that were not looked at yet come in as they are."""
        return self.model.plan(self._columns)

    # --- what happens

    def _on_read(self, task: ReadTask, read: FileRead | ReadError) -> None:
        self._looking.append(_Looking(task, read, self._preview.articles_of(task.path, read)))
        self._look_on()

    def _look_on(self) -> None:
        """Compare articles with those that are there, for as long as the window may stand still."""
        until = monotonic() + TURN_S
        while self._looking and monotonic() < until:
            current = self._looking[0]
            seen = next(current.articles, None)
            if seen is not None:
                current.seen.append(seen)
                continue
            self._looking.popleft()
            self._add(current.task, preview_of(current.task.path, current.read, tuple(current.seen)))
        if self._looking:
            self._turn.start()
        else:
            self._turn.stop()

    def _add(self, task: ReadTask, file: FilePreview) -> None:
        self._done += task.columns is None
        was = self.table.currentIndex().row()
        self.model.add(file)
        if was < 0 or task.columns is not None:
            first = next(at for at, row in enumerate(self.model.rows) if row.path == task.path)
            self.table.setCurrentIndex(self.model.index(first, 0))
            self._show(self.model.rows[first])

    def _on_wishes(self) -> None:
        """At once, but not for each of thousands of files."""
        if not self.is_reading:
            self._show_counts()
        elif not self._soon.isActive():
            self._soon.start()

    def _show_counts(self) -> None:
        self._bar.setValue(self._done)
        self._bar.setVisible(self.is_reading)
        refused = sum(row.seen is None for row in self.model.rows)
        counts = (
            (self.tr("new: {count}"), self.model.count(Finding.NEW)),
            (self.tr("like others: {count}"), self.model.count(Finding.ALIKE)),
            (self.tr("there already: {count}"), self.model.count(Finding.KNOWN, Finding.REPEATED)),
            (self.tr("cannot be read: {count}"), refused),
        )
        parts = [words.format(count=f"{count:,}") for words, count in counts if count]
        if self.is_reading:
            reading = self.tr("Looked at {done} of {total} files")
            parts.insert(0, reading.format(done=f"{self._done:,}", total=f"{len(self._tasks):,}"))
        unlisted = self.model.unlisted()
        if unlisted:
            more = self.tr("{count} more are not listed and come in too", "", unlisted)
            parts.append(more.format(count=f"{unlisted:,}"))
        self._counts.setText(" · ".join(parts))
        wanted = sum(row.wish is not Wish.LEAVE for row in self.model.rows) + unlisted
        label = self.tr("Open all files") if self.is_reading else self.tr("Open {count}").format(count=f"{wanted:,}")
        self.take.setText(label)
        known = any(row.seen is not None and not row.is_open for row in self.model.rows)
        self.take.setEnabled(self.is_reading or wanted > 0 or known)

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self._show(self.model.rows[now.row()])

    def _show(self, row: Row) -> None:
        table = row.file.table
        self.columns.setVisible(table is not None)
        if table is not None:
            self.columns.show_table(table)
        seen = row.seen
        is_alike = seen is not None and seen.finding is Finding.ALIKE
        self.wish.setVisible(is_alike)
        self.wish.setCurrentIndex(self.wish.findData(row.wish))
        if seen is None:
            self._facts.setText(in_language(row.unread.why) if row.unread else "")
            self.text.show_article(None)
        else:
            self._facts.setText(self._told(seen))
            self.text.show_article(seen.article)
        if is_alike and seen is not None and seen.other is not None:
            self.beside.show_articles(seen.other, seen.article)
        self._texts.setCurrentWidget(self.beside if is_alike else self.text)

    def _told(self, seen: Seen) -> str:
        article: Article = seen.article
        number, made = len(article.text.split()), seen.annotations
        words = self.tr("{count} words", "", number).format(count=f"{number:,}")
        annotations = self.tr("{count} annotations", "", made).format(count=f"{made:,}") if made else ""
        facts = (article.published, article.source, article.byline, article.language, words, annotations, article.url)
        return " · ".join(one for one in facts if one)

    def _on_columns(self, columns: Columns) -> None:
        row = self.model.rows[self.table.currentIndex().row()]
        self._columns[str(row.path.absolute())] = columns
        self._reading.start([ReadTask(row.path, columns, is_preview=True, most=MANY)])

    def done(self, result: int) -> None:
        """Stop reading when it closes."""
        self._turn.stop()
        self._reading.stop()
        super().done(result)


def look_tasks(paths: Sequence[Path]) -> list[ReadTask]:
    """A look at files."""
    return [ReadTask(path, is_preview=True, most=MANY) for path in paths]


@dataclass(slots=True)
class _Looking:
    """One file whose articles are being compared with others."""

    task: ReadTask
    read: FileRead | ReadError
    articles: Iterator[Seen]
    seen: list[Seen] = field(default_factory=list[Seen])
