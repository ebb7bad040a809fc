"""The rows of an import before it begins: each article of each file, what it is, and what a person wants of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.readers.files import file_name
from annotator.readers.tables import Columns
from annotator.session.articles.plan import ImportPlan
from annotator.session.articles.preview import FilePreview, Finding, Seen, Unread
from annotator.ui.language import in_language

TITLE, STATE, FILE, KIND, ENCODING = range(5)
AnyIndex = QModelIndex | QPersistentModelIndex


class Wish(Enum):
    """What is to become of an article."""

    TAKE = "take"
    VERSION = "version"
    """It takes the place of the article that it is like, and its annotations over."""
    LEAVE = "leave"


@dataclass(slots=True)
class Row:
    """One article, or one file that has none."""

    path: Path
    seen: Seen | None
    unread: Unread | None
    wish: Wish
    file: FilePreview

    @property
    def is_open(self) -> bool:
        """Whether there is anything to decide: what is known already comes to nothing either way."""
        return self.seen is not None and self.seen.finding in (Finding.NEW, Finding.ALIKE)


def rows_of(file: FilePreview) -> list[Row]:
    """The rows of a file: its articles, else why there is none."""
    rows = [
        Row(file.path, one, None, Wish.TAKE if one.finding in (Finding.NEW, Finding.ALIKE) else Wish.LEAVE, file)
        for one in file.articles
    ]
    return rows or [Row(file.path, None, file.unread, Wish.LEAVE, file)]


class FoundModel(QAbstractTableModel):
    """The rows as a table; the first column has a tick."""

    wishes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._files: set[Path] = set()
        self._titles = (
            self.tr("Article"),
            self.tr("In the corpus"),
            self.tr("File"),
            self.tr("Recognised as"),
            self.tr("Encoding"),
        )

    def add(self, file: FilePreview) -> None:
        """Add what is in a file, in place of what was found in it before."""
        fresh = rows_of(file)
        at = self._remove(file.path) if file.path in self._files else len(self.rows)
        self._files.add(file.path)
        self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
        self.rows[at:at] = fresh
        self.endInsertRows()
        self.wishes_changed.emit()

    def _remove(self, path: Path) -> int:
        """Remove what was found in a file; where it stood."""
        own = [number for number, row in enumerate(self.rows) if row.path == path]
        self.beginRemoveRows(QModelIndex(), own[0], own[-1])
        del self.rows[own[0] : own[-1] + 1]
        self.endRemoveRows()
        return own[0]

    def set_wish(self, number: int, wish: Wish) -> None:
        """Say what is to become of an article."""
        if self.rows[number].is_open:
            self.rows[number].wish = wish
            self.dataChanged.emit(self.index(number, 0), self.index(number, ENCODING))
            self.wishes_changed.emit()

    def plan(self, columns: Mapping[str, Columns]) -> ImportPlan:
        """What was decided."""
        seen = [(row.seen, row.wish) for row in self.rows if row.seen is not None and row.is_open]
        versions = {
            one.article.sha256: one.other.sha256 for one, wish in seen if wish is Wish.VERSION and one.other is not None
        }
        left_out = frozenset(one.article.sha256 for one, wish in seen if wish is Wish.LEAVE)
        return ImportPlan(columns=columns, versions=versions, left_out=left_out)

    def count(self, *findings: Finding) -> int:
        """How many articles are this to the corpus."""
        return sum(row.seen is not None and row.seen.finding in findings for row in self.rows)

    def unlisted(self) -> int:
        """How many articles of all files have no row."""
        return sum({row.path: row.file.unlisted for row in self.rows}.values())

    # --- Qt

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of articles, and of files without any."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and ticks."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TITLE and row.is_open:
            return Qt.CheckState.Unchecked if row.wish is Wish.LEAVE else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, index.column())
        return None

    def _words(self, row: Row, column: int) -> str:
        seen = row.seen
        if seen is None:
            why = in_language(row.unread.why) if row.unread else ""
            return {TITLE: self.tr("Cannot be read"), FILE: file_name(row.path), STATE: why}.get(column, "")
        words = {TITLE: seen.article.title, FILE: file_name(row.path), KIND: seen.kind, ENCODING: seen.encoding}
        return words[column] if column in words else self._state(row, seen)

    def _state(self, row: Row, seen: Seen) -> str:
        if row.wish is Wish.VERSION:
            return self.tr("later version, annotations come along")
        return {
            Finding.NEW: self.tr("new"),
            Finding.KNOWN: self.tr("there already"),
            Finding.REPEATED: self.tr("twice in these files"),
            Finding.ALIKE: self.tr("{share} like one that is there").format(share=f"{seen.share:.0%}"),
        }[seen.finding]

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.set_wish(index.row(), Wish.TAKE if ticked else Wish.LEAVE)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Only what is to be decided has a tick."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TITLE and self.rows[index.row()].is_open:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags
