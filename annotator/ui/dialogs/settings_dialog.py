"""The settings: a field for each row of the table of settings, and the keys of every action."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotators import NameRefusedError, annotator_name
from annotator.domain.schema import AnnotationSchema
from annotator.settings import SETTINGS, Setting, Settings, SettingsError, Value
from annotator.ui.actions import ACTIONS
from annotator.ui.dialogs.models_page import ModelsPage
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.keymap import conflicts, keymap
from annotator.ui.language import OWN_NAMES, in_language
from annotator.ui.menus import tr

ANNOTATOR = "annotator"
HIDDEN = frozenset({"model", "pipelines", "finders", "last_corpus", "recent_corpora", "window"})
"""Settings that have a page of their own, or that the program keeps for itself."""
FIELD_PX = 240


class SettingsDialog(QDialog):
    """Changes are kept as they are made; `changed` is called with the setting's name, `keys` for keys."""

    def __init__(
        self, settings: Settings, schema: AnnotationSchema, changed: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._changed = changed
        self._problem = QLabel(self)
        self._problem.setProperty("role", "warning")
        self._problem.setWordWrap(True)
        self.keys = KeysTable(settings, schema, self._keep_keys, self)
        tabs = QTabWidget(self)
        tabs.setAccessibleName(self.tr("Settings"))
        tabs.addTab(self._general(), self.tr("General"))
        self.models = ModelsPage(settings, self._keep, self)
        tabs.addTab(self.models, self.tr("Models"))
        tabs.addTab(self.keys, self.tr("Keys"))
        self.finished.connect(self.models.end_trial)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs, 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        self.resize(680, 560)

    def _general(self) -> QWidget:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setVerticalSpacing(8)
        for setting in SETTINGS:
            if setting.name not in HIDDEN:
                meaning, field = QCoreApplication.translate("Setting", setting.meaning), self._field(setting)
                field.setAccessibleName(meaning)
                field.setMinimumWidth(FIELD_PX)
                form.addRow(meaning, field)
        return page

    def _field(self, setting: Setting) -> QWidget:
        value = self._settings.get(setting.name)
        keep = partial(self._keep, setting.name)
        if isinstance(setting.default, bool):
            box = QCheckBox(self)
            box.setChecked(bool(value))
            box.toggled.connect(keep)
            return box
        if isinstance(setting.default, int):
            spin = NumberField(self)
            spin.setRange(setting.least, setting.most)
            spin.setValue(int(value))
            spin.valueChanged.connect(keep)
            return spin
        if setting.choices:
            choice = QComboBox(self)
            for one in setting.choices:
                choice.addItem(OWN_NAMES.get(one) or QCoreApplication.translate("Setting", one), one)
            choice.setCurrentIndex(choice.findData(str(value)))
            choice.activated.connect(lambda: keep(choice.currentData()))
            return choice
        line = QLineEdit(str(value), self)
        line.editingFinished.connect(lambda: keep(line.text().strip()))
        return line

    def _keep(self, name: str, value: Value) -> None:
        if value != self._settings.get(name):
            self._try(lambda: self._settings.set(name, _checked(name, value)), name)

    def _keep_keys(self, action: str, keys: tuple[str, ...] | None) -> None:
        self._try(lambda: self._settings.set_keys(action, keys), "keys")

    def _try(self, keep: Callable[[], None], name: str) -> None:
        try:
            keep()
        except (SettingsError, NameRefusedError) as error:
            self._problem.setText(in_language(error))
            return
        self._problem.clear()
        self._changed(name)


def _checked(name: str, value: Value) -> Value:
    """The value, if it may be one; NameRefusedError for a name that nobody may have."""
    return annotator_name(str(value)) if name == ANNOTATOR else value


Keep = Callable[[str, tuple[str, ...] | None], None]


class KeysTable(QWidget):
    """Every action with its keys; a conflict is named below, and the rows that have it are marked."""

    def __init__(self, settings: Settings, schema: AnnotationSchema, keep: Keep, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._schema = schema
        self._keep = keep
        self.table = QTableWidget(len(ACTIONS), 2, self)
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setColumnWidth(0, 380)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.field = QKeySequenceEdit(self)
        self.field.setMaximumSequenceLength(1)
        self._take = QPushButton(self.tr("Give this key"), self)
        self._none = QPushButton(self.tr("No key"), self)
        self._own = QPushButton(self.tr("As it was"), self)
        self._take.clicked.connect(self.take)
        self._none.clicked.connect(lambda: self._set(()))
        self._own.clicked.connect(lambda: self._set(None))
        self.conflict = QLabel(self)
        self.conflict.setProperty("role", "warning")
        self.conflict.setWordWrap(True)
        row = QHBoxLayout()
        for widget in (self.field, self._take, self._none, self._own):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.conflict)
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys in force and what collides."""
        keys = keymap(self._settings.keys, self._schema)
        clashing = conflicts(keys)
        for row, action in enumerate(ACTIONS):
            mine = keys[action.id]
            clash = any(key.lower() in clashing for key in mine)
            shown = "  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in mine)
            for column, text in enumerate((tr("Action", action.text).rstrip("…"), shown + ("   ⚠" if clash else ""))):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, action.id)
                self.table.setItem(row, column, item)
        self.conflict.setText("\n".join(self._told(key, actions) for key, actions in clashing.items()))

    def _told(self, key: str, actions: list[str]) -> str:
        names = {action.id: tr("Action", action.text).rstrip("…") for action in ACTIONS}
        types = {f"label.{getattr(one, 'id', 'figure')}": one.look.name for one in self._schema.keyed()}
        both = "; ".join((names | types)[one] for one in actions)
        return self.tr("{key} has more than one meaning: {both}").format(key=_native(key), both=both)

    def take(self) -> None:
        """Give the chosen action the key in the field."""
        key = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key:
            self._set((key,))

    def _set(self, keys: tuple[str, ...] | None) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self._keep(ACTIONS[row].id, keys)
            self.field.clear()
            self.show_keys()


def _native(key: str) -> str:
    """A key as the system writes it: "Strg+O" in German."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
