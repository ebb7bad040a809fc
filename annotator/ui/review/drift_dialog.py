"""How each annotator's work changes, week by week, as a table; what to look at is said in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.session.drift import Drift, Period
from annotator.ui.panels.empty_hint import EmptyHint
from annotator.ui.review.signs import tr


class DriftDialog(QDialog):
    """One row for each annotator and week, and one for all of it."""

    def __init__(self, drift: Drift, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How work changes over time"))
        about = QLabel(
            tr(
                "Taken unchanged: suggestions accepted as they are. A share near all, a falling time per act and "
                "falling agreement together say that suggestions are taken unread."
            ),
            self,
        )
        about.setWordWrap(True)
        about.setProperty("role", "dim")
        self.weeks = _table(self, [*drift.weeks, *drift.totals])
        self.types = _types_table(self, drift)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (about, self.weeks, self.types, buttons):
            layout.addWidget(widget)
        self.resize(960, 620)


def _table(parent: QWidget, periods: Sequence[Period]) -> QTableWidget:
    titles = (
        *("Annotator", "Week", "Documents", "Taken unchanged", "Seconds an act"),
        *("F1 with others", "F1 with gold", "F1 on check articles"),
    )
    rows = [
        (
            *(one.annotator, one.start or tr("all"), f"{one.documents:,}"),
            _with_number(one.unchanged, one.decided, "{:.0%}"),
            _with_number(one.seconds_an_act, one.acts, "{:.1f}"),
            *("–" if value is None else f"{value:.3f}" for value in (one.with_others, one.with_gold)),
            _with_number(one.on_check, one.check_documents, "{:.3f}"),
        )
        for one in sorted(periods, key=lambda one: (one.annotator, one.start or "~"))
    ]
    return _filled(parent, titles, rows)


def _types_table(parent: QWidget, drift: Drift) -> QTableWidget:
    rows = [
        (name, kind.replace("_", " "), _with_number(unchanged / decided, decided, "{:.0%}"))
        for name, kinds in drift.unchanged_by_type.items()
        for kind, (unchanged, decided) in kinds.items()
    ]
    return _filled(parent, ("Annotator", "Type of suggestion", "Taken unchanged"), rows)


def _with_number(value: float | None, number: int, form: str) -> str:
    return "–" if value is None else f"{form.format(value)}  ({number:,})"


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Names to the left, numbers to the right."""
    side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _filled(parent: QWidget, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> QTableWidget:
    table = QTableWidget(len(rows), len(titles), parent)
    table.setHorizontalHeaderLabels([tr(title) for title in titles])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setProperty("role", "report")
    table.verticalHeader().hide()
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            cell = QTableWidgetItem(text)
            cell.setTextAlignment(_alignment(column))
            if tr("all") in row:
                font = QFont(table.font())
                font.setBold(True)
                cell.setFont(font)
            table.setItem(number, column, cell)
    for column in range(len(titles)):
        title = table.horizontalHeaderItem(column)
        if title is not None:
            title.setTextAlignment(_alignment(column))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # no title is cut
    EmptyHint(table, tr("Nobody has decided on suggestions in this corpus yet."))
    return table
