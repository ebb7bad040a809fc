"""The settings' page of models: the main pipeline, one for each language, and other models that find entities."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.nlp.languages import frequent_words
from annotator.nlp.plugins.kinds import kinds
from annotator.session.jobs import Failed, Outcome
from annotator.session.model_choices import models_of, read_pairs, write_pairs
from annotator.session.suggesting import recipe_of, start_trial, trial_result
from annotator.session.workspace import default_schema
from annotator.settings import Settings, Value
from annotator.ui.background import Errands
from annotator.ui.dialogs.pairs_table import Pair, PairsTable
from annotator.ui.language import in_language

Keep = Callable[[str, Value], None]


class ModelsPage(QWidget):
    """What is chosen is kept at once; nothing is loaded before it is needed or tried, and nothing is ever fetched."""

    def __init__(self, settings: Settings, keep: Keep, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keep = keep
        self._trial: Errands | None = None
        self.main = QLineEdit(settings.text("model"), self)
        self.main.editingFinished.connect(lambda: keep("model", self.main.text().strip()))
        self.languages = self._table("pipelines", (self.tr("Language"), self.tr("spaCy pipeline")), self._ask_language)
        self.finders = self._table("finders", (self.tr("Kind"), self.tr("Folder or name")), self._ask_finder)
        self.outcome = QLabel(self)
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.try_them = QPushButton(self.tr("Try them"), self)
        self.try_them.clicked.connect(self.start_trial)
        self._lay_out()

    def _table(self, setting: str, headers: Pair, ask: Callable[[], Pair | None]) -> PairsTable:
        table = PairsTable(headers, ask, self)
        table.show_pairs(read_pairs(self._settings.text(setting)))
        table.pairs_changed.connect(partial(self._keep_pairs, setting))
        return table

    def _keep_pairs(self, setting: str, pairs: list[Pair]) -> None:
        self._keep(setting, write_pairs(pairs))

    def _lay_out(self) -> None:
        browse = QPushButton(self.tr("Folder…"), self)
        browse.clicked.connect(self._choose_main)
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.main, 1)
        first.addWidget(browse)
        last.addWidget(self.outcome, 1)
        last.addWidget(self.try_them)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title(self.tr("Pipeline that makes suggestions: a spaCy package’s name, or a folder")))
        layout.addLayout(first)
        layout.addWidget(self._title(self.tr("Pipelines for articles in other languages")))
        layout.addWidget(self.languages, 1)
        layout.addWidget(self._title(self.tr("Other models that find entities; what they find comes first")))
        layout.addWidget(self.finders, 1)
        note = self._title(self.tr("Models are read from your disk alone; nothing is fetched."))
        note.setProperty("role", "dim")
        layout.addWidget(note)
        layout.addLayout(last)

    def _title(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setContentsMargins(0, 8, 0, 0)
        return label

    # --- choosing

    def _choose_main(self) -> None:
        folder = self._ask_folder()
        if folder:
            self.main.setText(folder)
            self._keep("model", folder)

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("The model’s folder"))

    def _ask_language(self) -> Pair | None:
        title, text = self.tr("Language"), self.tr("The language’s code, such as es:")
        tag, given = QInputDialog.getItem(self, title, text, sorted(frequent_words()), 0, True)
        folder = self._ask_folder() if given and tag.strip() else ""
        return (tag.strip().lower(), folder) if folder else None

    def _ask_finder(self) -> Pair | None:
        known = kinds()
        title, text = self.tr("Model"), self.tr("What kind of model is it?")
        name, given = QInputDialog.getItem(self, title, text, [one.title for one in known], 0, False)
        kind = next((one for one in known if given and one.title == name), None)
        if kind is None:
            return None
        place = self._ask_folder() if kind.place == "folder" else self._ask_name()
        return (kind.key, place) if place else None

    def _ask_name(self) -> str:
        text = self.tr("The model’s name, as Ollama on this machine lists it:")
        name, given = QInputDialog.getText(self, self.tr("Model"), text)
        return name.strip() if given else ""

    # --- trying

    def start_trial(self) -> None:
        """Load the chosen models in a process of their own and say whether that works."""
        self.end_trial()
        self.try_them.setEnabled(False)
        self._tell(self.tr("Loading …"), False)
        self._trial = Errands(partial(start_trial, recipe_of(default_schema(), models_of(self._settings))), self)
        self._trial.arrived.connect(self._on_outcome)
        self._trial.submit("trial", None)

    def _on_outcome(self, outcome: Outcome) -> None:
        self.end_trial()
        result = in_language(outcome.why) if isinstance(outcome, Failed) else trial_result(outcome.result)
        if isinstance(result, str):
            self._tell(f"{result[:1].upper()}{result[1:]}.", True)
        else:
            self._tell(self.tr("They work: {version}").format(version=result.version), False)

    def _tell(self, text: str, is_problem: bool) -> None:
        self.outcome.setProperty("role", "warning" if is_problem else "")
        self.outcome.style().polish(self.outcome)
        self.outcome.setText(text)

    def end_trial(self) -> None:
        """End the process that tries models, if there is one."""
        self.try_them.setEnabled(True)
        if self._trial is not None:
            self._trial.close()
            self._trial = None
