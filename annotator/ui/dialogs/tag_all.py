"""Tags the same words everywhere: every place in its context with a tick box, then one act and one undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.matching import MatchOptions
from annotator.domain.schema import EntityType, EventType, FigureType
from annotator.domain.tagging_rules import TaggingRule
from annotator.session.labelling import AnyType
from annotator.session.tagging import Match, MatchState, matches_in, matches_in_corpus
from annotator.ui.bridge import Bridge

TICK, BEFORE, WORDS, AFTER, THERE, ARTICLE = range(6)
MATCH = Qt.ItemDataRole.UserRole


class TagAllDialog(QDialog):
    """Shows where some words stand and lets a person tick what is to be tagged."""

    def __init__(self, bridge: Bridge, words: str, chosen: AnyType, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tag all matches"))
        self._bridge = bridge
        self._words = words
        self._matches: list[Match] = []
        self.type = QComboBox(self)
        for row, one in enumerate(bridge.workspace.schema.keyed()):
            self.type.addItem(one.look.name, one)
            if one == chosen:  # two types may have one name
                self.type.setCurrentIndex(row)
        self.scope = QComboBox(self)
        self.scope.addItems([self.tr("in this article"), self.tr("in the whole corpus")])
        self.whole, self.case, self.variants = (
            QCheckBox(text, self)
            for text in (self.tr("Whole words"), self.tr("Any case"), self.tr("Also without accents"))
        )
        for box in (self.whole, self.case, self.variants):
            box.setChecked(True)
            box.toggled.connect(self.look)
        for combo in (self.type, self.scope):
            combo.currentIndexChanged.connect(self.look)
        self.keep = QCheckBox(self.tr("Keep as a rule that proposes this in every article, named"), self)
        self.name = QLineEdit(words, self)
        self.name.setAccessibleName(self.tr("The rule’s name"))
        self.name.setEnabled(False)
        self.keep.toggled.connect(self.name.setEnabled)
        self.keep.toggled.connect(self._show_count)
        self.table = self._table()
        self._count = QLabel(self)
        self._count.setProperty("role", "dim")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._tag = self._buttons.addButton(self.tr("Tag these"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._tag.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.look()
        self._tag.setFocus()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 6, self)
        table.setAccessibleName(self.tr("Places of these words"))
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        for column, width in ((TICK, 28), (BEFORE, 270), (WORDS, 130), (AFTER, 270), (THERE, 120)):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(ARTICLE, QHeaderView.ResizeMode.Stretch)
        table.itemChanged.connect(self._show_count)
        return table

    def _lay_out(self) -> None:
        words = QLabel(f"“{self._words}”", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("role", "title")
        row = QHBoxLayout()
        for widget in (words, QLabel(self.tr("as"), self), self.type, self.scope, self.whole, self.case, self.variants):
            row.addWidget(widget)
        row.addStretch(1)
        rule = QHBoxLayout()
        rule.addWidget(self.keep)
        rule.addWidget(self.name, 1)
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addLayout(rule)
        layout.addLayout(below)
        self.resize(980, 460)

    @property
    def chosen(self) -> AnyType:
        """The type to tag with."""
        found = self.type.currentData()
        assert isinstance(found, EntityType | FigureType | EventType)
        return found

    @property
    def in_corpus(self) -> bool:
        """Whether all articles are meant."""
        return self.scope.currentIndex() == 1

    @property
    def options(self) -> MatchOptions:
        """What counts as the same words."""
        return MatchOptions(self.whole.isChecked(), self.case.isChecked(), self.variants.isChecked())

    def rule(self) -> TaggingRule | None:
        """The rule to keep, without an id; None when none is wanted."""
        chosen = self.chosen
        if not self.keep.isChecked() or isinstance(chosen, FigureType):
            return None
        kind = "event" if isinstance(chosen, EventType) else "mention"
        return TaggingRule("", self.name.text().strip(), self._words, kind, chosen.id, self.options)

    def look(self) -> None:
        """Search anew, and tick what is free or suggested."""
        options = self.options
        may_keep = not isinstance(self.chosen, FigureType)  # a figure's value hangs on its sentence
        self.keep.setVisible(may_keep)
        self.name.setVisible(may_keep)
        desk = self._bridge.desk
        if self.in_corpus:
            self._matches = list(matches_in_corpus(self._bridge.workspace, self._words, self.chosen, options))
        else:
            self._matches = matches_in(desk.document, self._words, self.chosen, options) if desk else []
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._matches))
        titles = {row.id: row.title for row in self._bridge.workspace.summaries()} if self.in_corpus else {}
        for number, match in enumerate(self._matches):
            self._show_row(number, match, titles.get(match.article_id, ""))
        self.table.blockSignals(False)
        self._show_count()

    def _show_row(self, number: int, match: Match, title: str) -> None:
        before, words, after = (part.replace("\n", " ¶ ") for part in match.context)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        cells = {BEFORE: before, WORDS: words, AFTER: after, THERE: self._there(match), ARTICLE: title}
        for column, text in cells.items():
            item = QTableWidgetItem(text)
            if column == BEFORE:
                item.setTextAlignment(right)
            if column == WORDS:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.table.setItem(number, column, item)
        tick = QTableWidgetItem()
        tick.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        tick.setCheckState(Qt.CheckState.Checked if match.is_offered else Qt.CheckState.Unchecked)
        tick.setData(MATCH, match)
        self.table.setItem(number, TICK, tick)

    def _there(self, match: Match) -> str:
        schema, type_id = self._bridge.workspace.schema, match.type or ""
        known = schema.entity(type_id) or schema.event(type_id)
        name = known.look.name if known else (match.type or "")
        states = {
            MatchState.FREE: "",
            MatchState.TAGGED: name,
            MatchState.SUGGESTED: self.tr("{name}?").format(name=name),
            MatchState.REJECTED: self.tr("rejected"),
            MatchState.OVERLAPS: self.tr("in {name}").format(name=name),
        }
        return states[match.state]

    def picked(self) -> list[Match]:
        """The ticked places."""
        ticks = (self.table.item(row, TICK) for row in range(self.table.rowCount()))
        return [tick.data(MATCH) for tick in ticks if tick and tick.checkState() is Qt.CheckState.Checked]

    def _show_count(self) -> None:
        count = len(self.picked())
        self._count.setText(
            self.tr("{ticked} of {all} places ticked", "", len(self._matches)).format(
                ticked=count, all=len(self._matches)
            )
        )
        self._tag.setEnabled(count > 0 or self.keep.isChecked())
