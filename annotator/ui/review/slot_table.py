"""The current group slot by slot: one column for each version, one for what was decided; what differs is marked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.domain.annotations import State
from annotator.domain.schema import AnnotationSchema
from annotator.review.slots import slot_text, slots_of
from annotator.session.bench import Bench, Purpose
from annotator.ui.review.signs import slot_title, tr
from annotator.ui.theme import Theme

DIFFERS = "≠"
ARROWS = ("←", "→")


class SlotTable(QTableWidget):
    """Shows versions beside each other; a click on a version's cell takes that slot from it."""

    slot_requested = Signal(str, int)
    """A slot, and the number of the version that it is to be taken from."""
    version_requested = Signal(int)
    """The number of a version that is right as a whole: its title was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self.theme = theme
        self._slots: list[str] = []
        self._versions = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setProperty("role", "report")
        self.verticalHeader().setDefaultSectionSize(25)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._on_title)
        self.cellClicked.connect(self._on_cell)
        self.setAccessibleName(tr("Versions"))

    def show_bench(self, bench: Bench, schema: AnnotationSchema) -> None:
        """Show the bench's current group."""
        group, work = bench.group, bench.work
        if group is None or work is None:
            self.setRowCount(0)
            self.setColumnCount(0)
            return
        versions = group.versions()
        self._versions = len(versions)
        self._slots = bench.slots()
        decided = work.decided(group)
        self.setColumnCount(len(versions) + 1)
        self.setHorizontalHeaderLabels([*_titles(versions), _decision(decided, bench)])
        self.setRowCount(len(self._slots))
        text = work.comparison.article.text
        first = next(iter(group.members.values()))
        gold = slots_of(work.gold, decided[0]) if decided and decided[0].state is not State.REJECTED else {}
        for row, slot in enumerate(self._slots):
            differs = slot in group.differing
            title = slot_title(slot, first, schema)
            self.setVerticalHeaderItem(row, QTableWidgetItem(f"{DIFFERS} {title}" if differs else title))
            for column, names in enumerate(versions):
                slots = group.slots.get(names[0])
                words = slot_text(slot, slots.get(slot), text) if slots is not None else "–"
                self.setItem(row, column, self._cell(words, differs))
            self.setItem(row, len(versions), self._cell(slot_text(slot, gold.get(slot), text), False))
        if bench.slot in self._slots:
            self.selectRow(self._slots.index(bench.slot))
        else:
            self.clearSelection()

    def _cell(self, words: str, differs: bool) -> QTableWidgetItem:
        cell = QTableWidgetItem(words)
        cell.setToolTip(words)
        if differs:
            font = QFont(self.font())
            font.setBold(True)
            cell.setFont(font)
        return cell

    def _on_cell(self, row: int, column: int) -> None:
        if column < self._versions:
            self.slot_requested.emit(self._slots[row], column)

    def _on_title(self, column: int) -> None:
        if column < self._versions:
            self.version_requested.emit(column)


def _titles(versions: list[tuple[str, ...]]) -> list[str]:
    names = [", ".join(one) for one in versions]
    if len(names) <= len(ARROWS):
        return [f"{arrow} {name}" for arrow, name in zip(ARROWS, names, strict=False)]
    return [f"{number}  {name}" for number, name in enumerate(names, 1)]


def _decision(decided: list, bench: Bench) -> str:
    if bench.purpose in (Purpose.RETURN, Purpose.SETTLE):  # a document of one's own, which says something in any case
        is_there = any(one.state is not State.REJECTED for one in decided)
        return tr("★ as it stands now") if is_there else tr("★ gone as it stands now")
    if not decided:
        return tr("★ open")
    if all(one.state is State.REJECTED for one in decided):
        return tr("★ nobody was right")
    return f"★ {decided[0].origin.version or ''}" + (f" (+{len(decided) - 1})" if len(decided) > 1 else "")
