"""The corpus's tagging rules: what each proposes, what became of it, and fields to change it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.matching import MatchOptions
from annotator.domain.tagging_rules import RuleError, TaggingRule
from annotator.session import tagging_rules
from annotator.session.tagging_rules import ListedRule
from annotator.store import CorpusError
from annotator.ui.bridge import Bridge
from annotator.ui.language import in_language

RULE = Qt.ItemDataRole.UserRole


class RulesDialog(QDialog):
    """Every change is kept at once, and shows in the open article."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules that propose"))
        self._bridge = bridge
        self.table = self._table()
        self.name, self.words = QLineEdit(self), QLineEdit(self)
        self.type = QComboBox(self)
        schema = bridge.workspace.schema
        for one in (*schema.entities, *schema.events):
            self.type.addItem(one.look.name, one.id)
        self.whole, self.case, self.variants = (
            QCheckBox(text, self)
            for text in (self.tr("Whole words"), self.tr("Any case"), self.tr("Also without accents"))
        )
        for box in (self.whole, self.case, self.variants):
            box.setChecked(True)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "warning")
        self.problem.setWordWrap(True)
        self._form = self._make_form()
        self._empty = QLabel(
            self.tr("No rules yet. Select words, press & and tick “Keep as a rule”; or add one here."), self
        )
        self._empty.setProperty("role", "dim")
        self._empty.setWordWrap(True)
        self._lay_out()
        self.show_rules()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 6, self)
        names = ("Name", "Words", "Type", "Same words", "By", "Accepted · corrected · rejected")
        table.setHorizontalHeaderLabels([self.tr(one) for one in names])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Rules"))
        for column, width in enumerate((130, 130, 110, 280, 70)):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._show_chosen)
        return table

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        rows = QFormLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addRow(self.tr("Name"), self.name)
        rows.addRow(self.tr("Words"), self.words)
        rows.addRow(self.tr("Type"), self.type)
        boxes = QHBoxLayout()
        for box in (self.whole, self.case, self.variants):
            boxes.addWidget(box)
        boxes.addStretch(1)
        rows.addRow("", self._row(boxes))
        return form

    def _row(self, inner: QHBoxLayout) -> QWidget:
        row = QWidget(self)
        inner.setContentsMargins(0, 0, 0, 0)
        row.setLayout(inner)
        return row

    def _lay_out(self) -> None:
        self.save = QPushButton(self.tr("Save changes"), self)
        self.add = QPushButton(self.tr("Add as a new rule"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.save.clicked.connect(self.save_chosen)
        self.add.clicked.connect(self.add_new)
        self.delete.clicked.connect(self.delete_chosen)
        acts = QHBoxLayout()
        for button in (self.save, self.add, self.delete):
            button.setAutoDefault(False)
            acts.addWidget(button)
        acts.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        acts.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._empty)
        layout.addWidget(self.table, 1)
        for widget in (self._form, self.problem):
            layout.addWidget(widget)
        layout.addLayout(acts)
        self.resize(1000, 500)

    def show_rules(self, chosen: str | None = None) -> None:
        """Show the rules as the corpus has them, with one of them chosen."""
        rows = tagging_rules.listed(self._bridge.workspace)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._show_row(number, row)
        self._empty.setVisible(not rows)
        wanted = next((number for number, row in enumerate(rows) if row.rule.id == chosen), 0 if rows else -1)
        if wanted >= 0:
            self.table.selectRow(wanted)
        self._show_chosen()

    def _show_row(self, number: int, row: ListedRule) -> None:
        rule, schema = row.rule, self._bridge.workspace.schema
        known = schema.event(rule.type) if rule.kind == "event" else schema.entity(rule.type)
        name = known.look.name if known else self.tr("{type} (not in the schema)").format(type=rule.type)
        counts = (row.outcomes.accepted, row.outcomes.corrected, row.outcomes.rejected)
        cells = (rule.name, rule.words, name, self._told(rule.options), rule.author, " · ".join(map(str, counts)))
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setData(RULE, rule)
            self.table.setItem(number, column, item)

    def _told(self, options: MatchOptions) -> str:
        parts = (
            self.tr("whole words") if options.whole_words else self.tr("also inside words"),
            self.tr("any case") if options.any_case else self.tr("this case"),
            self.tr("without accents") if options.variants else self.tr("these accents"),
        )
        return ", ".join(parts)

    def chosen(self) -> TaggingRule | None:
        """The rule whose row is marked."""
        item = self.table.item(self.table.currentRow(), 0)
        return item.data(RULE) if item is not None else None

    def _show_chosen(self) -> None:
        rule = self.chosen()
        self.save.setEnabled(rule is not None)
        self.delete.setEnabled(rule is not None)
        self.problem.clear()
        if rule is None:
            return
        self.name.setText(rule.name)
        self.words.setText(rule.words)
        self.type.setCurrentIndex(self.type.findData(rule.type))
        for box, value in zip(
            (self.whole, self.case, self.variants),
            (rule.options.whole_words, rule.options.any_case, rule.options.variants),
            strict=True,
        ):
            box.setChecked(value)

    def _options(self) -> MatchOptions:
        return MatchOptions(self.whole.isChecked(), self.case.isChecked(), self.variants.isChecked())

    def _given(self) -> TaggingRule:
        type_id = str(self.type.currentData() or "")
        words, name = self.words.text().strip(), self.name.text().strip()
        return tagging_rules.new_rule(self._bridge.workspace.schema, words, type_id, name, self._options())

    def save_chosen(self) -> None:
        """Keep the fields as the chosen rule."""
        rule = self.chosen()
        if rule is not None:
            self._try(lambda: self._keep(replace(self._given(), id=rule.id, author=rule.author)))

    def _keep(self, rule: TaggingRule) -> TaggingRule:
        self._bridge.workspace.keep_rule(rule)
        return rule

    def add_new(self) -> None:
        """Keep the fields as a rule of their own."""
        self._try(lambda: tagging_rules.add(self._bridge.workspace, self._given()))

    def delete_chosen(self) -> None:
        """Forget the chosen rule and what it still proposes; its fields stay, so that it can be added again."""
        rule = self.chosen()
        if rule is not None:
            self._try(lambda: self._bridge.workspace.delete_rules([rule.id]))
            self._fill_again(rule)

    def _fill_again(self, rule: TaggingRule) -> None:
        self.table.clearSelection()
        self.table.setCurrentCell(-1, -1)
        self.name.setText(rule.name)
        self.words.setText(rule.words)
        self.type.setCurrentIndex(self.type.findData(rule.type))
        self.problem.setText(self.tr("{name} was deleted; “Add as a new rule” brings it back.").format(name=rule.name))

    def _try(self, do: object) -> None:
        try:
            kept = do() if callable(do) else None
        except (RuleError, CorpusError) as error:
            self.problem.setText(in_language(error))
            return
        self.show_rules(kept.id if isinstance(kept, TaggingRule) else None)
