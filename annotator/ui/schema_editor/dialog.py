"""The editor's window: it holds a draft, and nothing in the corpus changes before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain import schema_draft
from annotator.domain.schema import AnnotationSchema, SchemaError
from annotator.domain.schema_draft import Draft, Part, Place
from annotator.domain.schema_writing import write_schema
from annotator.exchange import ExchangeError
from annotator.exchange.atomic import replacing_file
from annotator.session.schema_acts import presets
from annotator.session.schema_editing import preview, save
from annotator.session.workspace import Workspace
from annotator.store import CorpusError
from annotator.ui.dialogs.chooser import Choice, choose
from annotator.ui.language import in_language
from annotator.ui.menus import tr
from annotator.ui.schema_editor.form import PieceForm
from annotator.ui.schema_editor.forms import is_named, made, name_of, written
from annotator.ui.schema_editor.preview import SchemaPreview
from annotator.ui.schema_editor.tree import SchemaTree
from annotator.ui.theme import Theme

ADDABLE = {
    Part.ENTITY: "Entity type",
    Part.FIGURE_ROLE: "Figure role",
    Part.EVENT: "Event type",
    Part.ROLE: "Role of this event type",
    Part.RELATION: "Relation",
    Part.ATTRIBUTE: "Attribute",
}


class SchemaEditor(QDialog):
    """Accepted once a draft was saved as the corpus's schema."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Schema"))
        self._workspace = workspace
        self._theme = theme
        self.draft: Draft = schema_draft.begin(workspace.schema)
        self._steps: list[Draft] = []
        self.tree = SchemaTree(theme, self)
        self.tree.place_chosen.connect(self._show_form)
        self.form: PieceForm | None = None
        self._place: Place | None = None
        """What the form is about."""
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "warning")
        self.problem.setWordWrap(True)
        self._make_buttons()
        self._lay_out()
        self._show_draft(Place(Part.SCHEMA))

    def _make_buttons(self) -> None:
        self.add = QToolButton(self)
        self.add.setText(self.tr("Add  ▾"))
        self.add.setProperty("role", "field")
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.add)
        for part, name in ADDABLE.items():
            menu.addAction(tr("Schema", name)).triggered.connect(partial(self.add_new, part))
        self.add.setMenu(menu)
        self.merge = QPushButton(self.tr("Merge into…"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.back = QPushButton(self.tr("Undo here"), self)
        for button, act in ((self.merge, self.merge_chosen), (self.delete, self.delete_chosen), (self.back, self.undo)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self._buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.file = self._buttons.addButton(self.tr("Write to a file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.preset = self._buttons.addButton(self.tr("Start from…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.file.clicked.connect(self.write_file)
        self.preset.clicked.connect(self.start_from)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        for widget in (self.add, self.merge, self.delete, self.back):
            acts.addWidget(widget)
        acts.addStretch(1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree, 1)
        column.addLayout(acts)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.addWidget(left)
        across.addWidget(self._scroll)
        across.setSizes([380, 560])
        across.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(across, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self._buttons)
        self.resize(980, 640)

    # --- what is shown

    def _show_draft(self, place: Place | None) -> None:
        """Show the whole draft, with the form of one part."""
        self._show_tree(place)
        self._show_form(self.tree.place())

    def _show_tree(self, place: Place | None) -> None:
        self.setWindowTitle(self.tr("Schema: {title}").format(title=self.draft.schema.title))
        self.tree.show_schema(self.draft.schema, place)
        self.save.setEnabled(self.draft.is_changed)
        self.back.setEnabled(bool(self._steps))

    def _show_form(self, place: Place | None) -> None:
        piece = schema_draft.find(self.draft.schema, place) if place else None
        self._place = place if piece is not None else None
        self.merge.setEnabled(piece is not None and is_named(piece))
        self.delete.setEnabled(piece is not None and is_named(piece))
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()  # it may be telling this very change
        self.form = None
        if place is not None and piece is not None:
            self.form = PieceForm(place.part, piece, self.draft.schema, self._theme, self)
            self.form.changed.connect(self._on_field)
            self._scroll.setWidget(self.form)

    # --- changes of the draft

    def _take(self, do: Callable[[], Draft]) -> bool:
        """Change the draft, or say why not."""
        try:
            after = do()
        except SchemaError as error:
            self.problem.setText(sentence(error))
            return False
        self.problem.clear()
        self._steps.append(self.draft)
        self.draft = after
        return True

    def _on_field(self, path: str, value: Any) -> None:
        """The form stays as it is, so that the keys stay where they are."""
        place = self._place
        piece = schema_draft.find(self.draft.schema, place) if place else None
        if place is None or piece is None:
            return
        changed = written(piece, path, value)
        if self._take(lambda: schema_draft.change(self.draft, place, changed)):
            self._place = Place(place.part, value, place.event) if path == "id" else place
            self._show_tree(self._place)
        else:
            self._show_form(place)

    def add_new(self, part: Part, _checked: bool = False) -> None:
        """Add something of a sort, to be filled in."""
        place = self.tree.place()
        event = ""
        if part is Part.ROLE:
            event = place.event or place.id if place and place.part in (Part.EVENT, Part.ROLE) else ""
            if not event:
                self.problem.setText(self.tr("Choose the event type that the role belongs to first."))
                return
        new_id = self._free_id(part, event)
        where = Place(part, new_id, event)
        if self._take(lambda: schema_draft.add(self.draft, where, made(part, new_id))):
            self._show_draft(where)
            if self.form is not None:
                self.form.fields["id"].setFocus()

    def _free_id(self, part: Part, event: str) -> str:
        stem = "new_" + part.value.split()[0]
        taken = [stem, *(f"{stem}_{number}" for number in range(2, 1000))]
        return next(one for one in taken if schema_draft.find(self.draft.schema, Place(part, one, event)) is None)

    def merge_chosen(self) -> None:
        """Ask which other thing of its sort takes what is chosen over."""
        place = self.tree.place()
        if place is None:
            return
        others = schema_draft.pieces(self.draft.schema, place.part, place.event)
        choices = [Choice(getattr(one, "id", ""), name_of(one)) for one in others if getattr(one, "id", "") != place.id]
        into = choose(self.tr("Merge {name} into").format(name=place.id), choices, self)
        if isinstance(into, str) and self._take(lambda: schema_draft.merge(self.draft, place, into)):
            self._show_draft(Place(place.part, into, place.event))

    def delete_chosen(self) -> None:
        """Take what is chosen out of the draft; what annotations that leaves without a home is told before saving."""
        place = self.tree.place()
        if place is not None and self._take(lambda: schema_draft.remove(self.draft, place)):
            self._show_draft(None)

    def undo(self) -> None:
        """Take back the last change of the draft."""
        if self._steps:
            place = self.tree.place()
            self.draft = self._steps.pop()
            self.problem.clear()
            self._show_draft(place)

    def start_from(self) -> None:
        """Take one of the schemas that ship as the draft."""
        choices = [Choice(one, one.title, one.label) for one in presets()]
        chosen = choose(self.tr("Start from"), choices, self)
        if isinstance(chosen, AnnotationSchema) and self._take(lambda: Draft(self.draft.original, chosen)):
            self._show_draft(None)

    # --- done

    def accept(self) -> None:
        """Show what saving would touch, and save."""
        self.problem.clear()
        self.setFocus()  # a field that is being written in is left, and so taken or refused
        if self.problem.text() or not self.draft.is_changed:
            return
        try:
            found = preview(self._workspace, self.draft)
            dialog = SchemaPreview(found, self)
            if not dialog.exec():
                return
            save(self._workspace, self.draft, dialog.keep.isChecked())
        except (SchemaError, CorpusError) as error:
            self.problem.setText(sentence(error))
            return
        self.draft = schema_draft.begin(self._workspace.schema)
        super().accept()

    def write_file(self) -> None:
        """Write the draft as a TOML file, for another corpus or to be read."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write the schema"), f"{self.draft.schema.name}.toml")
        if not name:
            return
        try:
            with replacing_file(Path(name)) as fresh:
                fresh.write_text(write_schema(self.draft.schema), encoding="utf-8", newline="\n")
        except ExchangeError as error:
            self.problem.setText(sentence(error))

    def reject(self) -> None:
        """Leave; changes that were not saved are asked about."""
        if self.draft.is_changed:
            question = self.tr("The schema was changed and not saved. Leave it as it was?")
            yes = QMessageBox.StandardButton.Yes
            if QMessageBox.question(self, self.tr("Schema"), question) is not yes:
                return
        super().reject()


def sentence(error: Exception) -> str:
    """The error's words as one sentence."""
    text = in_language(error).rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."
