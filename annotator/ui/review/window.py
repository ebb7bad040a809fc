"""The window of review: a list of differences, the article in lanes, and the versions slot by slot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from annotator.domain.edits import EditError
from annotator.review.adjudication import REASONS
from annotator.session.bench import Bench, Purpose
from annotator.session.comparing import Compared
from annotator.store import CorpusError
from annotator.ui.canvas.style import CanvasStyle
from annotator.ui.language import in_language
from annotator.ui.menus import give_to
from annotator.ui.menus import tr as action_text
from annotator.ui.review.actions import REVIEW_ACTIONS, REVIEW_FOLDED, REVIEW_MENUS
from annotator.ui.review.filters import FilterBar
from annotator.ui.review.group_list import GroupList
from annotator.ui.review.lanes_view import LanesView
from annotator.ui.review.signs import difference_text, slot_title, tr
from annotator.ui.review.slot_table import SlotTable

SHOWN_EVERY_MS = 700
"""How often the list grows while articles are compared: sorting it anew takes long when it is long."""


# Translated under the context "Review".
TITLES = {
    Purpose.DECIDE: "Compare and decide",
    Purpose.REVIEW: "Review",
    Purpose.RETURN: "What the reviewer says",
    Purpose.SETTLE: "Settle what merged copies differ in",
}
NOTHING = {
    Purpose.DECIDE: "No article has finished documents of two annotators: mark them done first.",
    Purpose.REVIEW: "This person is not done with any article yet.",
    Purpose.RETURN: "The review says nothing of articles that you are done with.",
    Purpose.SETTLE: "Merged copies differ in nothing.",
}


class ReviewWindow(QMainWindow):
    """Compares annotators and decides between them. It owns no annotation: it reads the bench and asks it to act."""

    edit_requested = Signal(str, str, str)
    """An article's id, whose document, and an annotation's id: to be edited freely in the article."""
    closed = Signal()

    def __init__(
        self, bench: Bench, articles: Iterator[Compared], style: CanvasStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bench = bench
        self._articles = articles
        self._is_return = bench.purpose is Purpose.RETURN
        self.setWindowTitle(tr(TITLES[bench.purpose]))
        schema = bench.workspace.schema
        self.filters = FilterBar(schema, bench.filter.with_same, self)
        self.list = GroupList(style.theme, self)
        self.lanes = LanesView(style, self)
        self.slots = SlotTable(style.theme, self)
        self.about = QLabel(self)
        self.reason = QComboBox(self)
        self.progress = QLabel(self)
        self.said = QLabel(self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.resize(1360, 860)
        self.lanes.setFocus()
        self._since_shown = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._compare_some)
        self._timer.start(0)

    # --- making

    def _make_actions(self) -> None:
        run = self._table()
        menus = {name: self.menuBar().addMenu(action_text("Menu", name)) for name in REVIEW_MENUS}
        for action in REVIEW_ACTIONS:
            made = QAction(action_text("Action", action.text), self)
            made.setObjectName(action.id)
            made.setShortcuts([QKeySequence(key) for key in action.keys])
            made.triggered.connect(lambda _checked=False, do=run[action.id]: do())
            give_to(made, action.scope, self, self.lanes)
            if action.separated:
                menus[action.menu].addSeparator()
            if action.id not in REVIEW_FOLDED:
                menus[action.menu].addAction(made)

    def _table(self) -> dict[str, Callable[[], object]]:
        bench, act = self.bench, self._act
        takes: dict[str, Callable[[], object]] = {
            f"side.take_{digit}": partial(act, partial(bench.take_side, digit - 1)) for digit in range(1, 10)
        }
        return takes | {
            "side.left": partial(act, partial(bench.take_side, 0)),
            "side.right": partial(act, partial(bench.take_side, 1)),
            "side.both": partial(act, bench.take_all),
            "side.nobody": partial(act, bench.nobody),
            "side.edit": self._edit,
            "side.reason": self._begin_reason,
            "side.identical": self._take_identical,
            "review.undo": partial(self._repeat, bench.undo, "Nothing to undo in this article."),
            "review.redo": partial(self._repeat, bench.redo, "Nothing to redo in this article."),
            "group.next": partial(bench.step, 1),
            "group.previous": partial(bench.step, -1),
            "group.next_open": self._next_open,
            "slot.next": partial(bench.step_slot, 1),
            "slot.previous": partial(bench.step_slot, -1),
            "slot.none": self._leave_slot,
            "review.focus": self.lanes.setFocus,
            "review.close": self.close,
        }

    def _lay_out(self) -> None:
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty("role", "title")
        self.about.setContentsMargins(12, 8, 12, 4)
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.addItems(["", *map(tr, REASONS)])
        self.reason.setAccessibleName(tr("Why"))
        self.reason.setEnabled(False)
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self.lanes)
        right.addWidget(self._below())
        right.setStretchFactor(0, 1)
        right.setSizes([480, 300])
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.addWidget(_column(self.filters, self.list))
        across.addWidget(right)
        across.setStretchFactor(1, 1)
        across.setSizes([500, 860])
        for splitter in (right, across):
            splitter.setChildrenCollapsible(False)
        self.setCentralWidget(across)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setContentsMargins(8, 0, 0, 0)
        self.statusBar().addWidget(self.said, 1)
        self.statusBar().addPermanentWidget(self.progress)
        self.said.setText(self._hint())

    def _below(self) -> QWidget:
        why = QHBoxLayout()
        why.setContentsMargins(12, 4, 12, 8)
        why.addWidget(QLabel(tr("Why (!)"), self))
        why.addWidget(self.reason, 1)
        below = _column(self.about, self.slots)
        layout = below.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(why)
        return below

    def _hint(self) -> str:
        if self._is_return:
            return tr("← keep mine · → take the reviewer’s · ↓ one slot · Space next · Enter next open · Ctrl+Z undo")
        if self.bench.purpose is Purpose.REVIEW:
            return tr(
                "← right as it is · Del wrong · = correct it in the article · ! comment · "
                "Space next · Enter next open · Ctrl+Z undo"
            )
        if self.bench.purpose is Purpose.SETTLE:
            return tr(
                "← as it is here · → as the other copy has it · Del gone · ↓ one slot · = edit · ! why · "
                "Space next · Enter next open · Ctrl+Z undo"
            )
        return tr(
            "← → or 1–9 the version that is right · + all stand · Del nobody · ↓ one slot · = edit · ! why · "
            "Space next · Enter next open · Ctrl+Z undo"
        )

    def _connect(self) -> None:
        self.bench.listen(self.refresh)
        self.filters.changed.connect(self.bench.show)
        self.list.row_requested.connect(lambda number: self.bench.go_to(self.bench.rows[number]))
        self.slots.slot_requested.connect(self._take_slot)
        self.slots.version_requested.connect(lambda number: self._act(partial(self.bench.take_side, number)))
        line = self.reason.lineEdit()
        assert line is not None
        line.returnPressed.connect(self._give_reason)
        self.reason.activated.connect(self._give_reason)

    # --- comparing, a few articles at a time

    def _compare_some(self) -> None:
        try:
            self.bench.add(next(self._articles))
        except StopIteration:
            self._timer.stop()
        except (CorpusError, ValueError) as error:
            self._timer.stop()
            self.tell(in_language(error), is_problem=True)
        if self.is_comparing and self._since_shown.isValid() and self._since_shown.elapsed() < SHOWN_EVERY_MS:
            return
        self.filters.show_people(self.bench.annotators)
        self.bench.show(self.filters.filter())
        self._since_shown.start()
        if not self._timer.isActive() and not self.bench.annotators:
            self.tell(tr(NOTHING[self.bench.purpose]), True)

    @property
    def is_comparing(self) -> bool:
        """Whether articles are still being compared."""
        return self._timer.isActive()

    # --- showing

    def refresh(self) -> None:
        """Show what is current now."""
        bench = self.bench
        self.list.show_rows(bench.rows, bench.number if bench.current else None)
        schema = bench.workspace.schema
        self.slots.show_bench(bench, schema)
        group, work, current = bench.group, bench.work, bench.current
        if group is None or work is None or current is None:
            self.lanes.clear()
            self.about.setText(tr("Nothing to decide here."))
        else:
            self.lanes.show_group(work.comparison, work.gold, group, schema)
            self.about.setText(self._about())
        self.reason.setEnabled(bool(group and work and work.is_decided(group)) and not self._is_return)
        if not self.reason.hasFocus():
            self.reason.setCurrentText(work.reason(group) if group and work else "")
        more = tr(" · comparing…") if self.is_comparing else ""
        told = tr("{open} of {all} open").format(open=f"{bench.open_number:,}", all=f"{len(bench.rows):,}")
        self.progress.setText(f"{told} · {bench.judge}{more}")

    def _about(self) -> str:
        bench, current = self.bench, self.bench.current
        assert current is not None
        group = current.group
        parts = [difference_text(group), f"“{' '.join(current.words.split())}”" if current.words else "", current.title]
        if bench.slot is not None:
            slot = slot_title(bench.slot, next(iter(group.members.values())), bench.workspace.schema)
            parts.insert(0, tr("Only the slot: {slot}").format(slot=slot))
        return "   ·   ".join(part for part in parts if part)

    def tell(self, text: str, is_problem: bool = False) -> None:
        """Say something in the bar."""
        self.said.setText(text)
        self.said.setProperty("role", "warning" if is_problem else "")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def restyle(self, style: CanvasStyle) -> None:
        """Show everything in another theme."""
        self.lanes.restyle(style)
        self.list.groups.theme = self.slots.theme = style.theme
        self.refresh()

    # --- acting

    def _act(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except (EditError, CorpusError) as error:
            self.bench.show_again()
            self.tell(in_language(error), is_problem=True)
            return False
        self.tell(self._hint())
        return True

    def _take_slot(self, slot: str, number: int) -> None:
        self.bench.slot = slot
        self._act(partial(self.bench.take_side, number))
        self.lanes.setFocus()

    def _leave_slot(self) -> None:
        self.bench.slot = None
        self.bench.tell()

    def _next_open(self) -> None:
        if not self.bench.step(1, only_open=True):
            self.tell(tr("Nothing of this list is open any more."))

    def _take_identical(self) -> None:
        done: list[int] = []
        if self._act(lambda: done.append(self.bench.take_identical())):
            many = tr(
                "Took what everybody says alike in {count} articles; undo takes back one article at a time.", done[0]
            )
            self.tell(many.format(count=f"{done[0]:,}") if done[0] else tr("Nothing identical was left to be taken."))

    def _repeat(self, do: Callable[[], object], otherwise: str) -> None:
        done: list[object] = []
        if self._act(lambda: done.append(do())) and done[0] is None:
            self.tell(tr(otherwise))

    def _begin_reason(self) -> None:
        if self._is_return or not self.bench.go_to_decided():
            self.tell(tr("Decide first, then say why."), is_problem=True)
            return
        self.reason.setFocus()
        line = self.reason.lineEdit()
        assert line is not None
        line.selectAll()

    def _give_reason(self) -> None:
        text = self.reason.currentText()
        self.lanes.setFocus()
        if text.strip() and self._act(partial(self.bench.give_reason, text)):
            self.bench.step(1, only_open=True)

    def _edit(self) -> None:
        kept: list[str] = []
        current = self.bench.current
        if self._act(lambda: kept.append(self.bench.keep_for_editing())) and current is not None:
            self.edit_requested.emit(current.article_id, self.bench.target, kept[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop comparing."""
        self._timer.stop()
        self.closed.emit()
        super().closeEvent(event)


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return column
