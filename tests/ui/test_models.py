"""Models chosen in the settings, learning from the corpus, and entities that are shown before the rest is there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QTabWidget

from annotator.domain.annotations import Mention
from annotator.domain.article import Article
from annotator.session.jobs import Done, Failed
from annotator.session.model_choices import language_without, models_of
from annotator.session.suggesting import NamesOf
from annotator.settings import Settings
from annotator.ui.background import NAMES
from annotator.ui.dialogs.settings_dialog import SettingsDialog
from tests.ui.conftest import make_layer
from tests.ui.driving import press


@pytest.fixture
def page(window, qtbot):
    made = SettingsDialog(window.settings, window.bridge.workspace.schema, window.appearance.follow, window)
    qtbot.addWidget(made)
    made.show()
    tabs = made.findChild(QTabWidget)
    tabs.setCurrentWidget(made.models)
    return made.models


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_pipeline_for_a_language_is_chosen_and_taken_away(window, page, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("es", True))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/models/es")
    click(page.languages.add_button)
    assert Settings(tmp_path / "settings.toml").text("pipelines") == "es=/models/es"
    assert models_of(window.settings).by_language == (("es", "/models/es"),)
    assert window.suggesting.queue._recipe.by_language == (("es", "/models/es"),)
    page.languages.table.selectRow(0)
    click(page.languages.remove_button)
    assert models_of(window.settings).by_language == ()


def test_ollama_is_chosen_by_name_and_others_by_folder(page, window, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Ollama on this machine", True))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("small", True))
    click(page.finders.add_button)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("GLiNER", True))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/models/gliner")
    click(page.finders.add_button)
    assert models_of(window.settings).finders == (("ollama", "small"), ("gliner", "/models/gliner"))


def test_a_typed_pipeline_is_kept(page, window):
    page.main.setFocus()
    page.main.selectAll()
    QTest.keyClicks(page.main, "/models/own")
    press(page.main, "Enter")
    assert window.settings.text("model") == "/models/own"
    assert window.suggesting.queue._recipe.model == "/models/own"


def test_what_a_trial_says_is_shown(page):
    page._on_outcome(Failed("trial", "the spaCy pipeline x is neither an installed package nor a folder"))
    assert page.outcome.text() == "The spaCy pipeline x is neither an installed package nor a folder."
    assert page.outcome.property("role") == "warning"
    page._on_outcome(Done("trial", [make_layer()]))
    assert page.outcome.text() == "They work: 1"


def test_learning_says_what_is_missing_and_can_be_stopped(window, qtbot, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(window, "say_problem", told.append)
    window.learning.toggle()
    assert window.learning.is_running
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert told[0].startswith("There is nothing to learn from")
    assert not window.learning.is_running
    window.learning.toggle()
    window.learning.toggle()
    assert not window.learning.is_running
    assert "stopped" in window.status.notice


def test_entities_are_shown_before_the_rest_and_not_kept(window):
    corpus, article = window.bridge.workspace.corpus, window.bridge.desk.document.article
    names = tuple(one for one in make_layer().annotations if isinstance(one, Mention))
    kept = corpus.layer(article)
    window.bridge.desk.session.show_layer(None)
    window.suggesting._on_names(article, replace(make_layer(), annotations=names))
    assert set(window.bridge.desk.document.suggestions) == {one.id for one in names}
    assert corpus.layer(article) == kept
    press(window.canvas, "Space", "Enter")
    assert window.bridge.desk.document.annotations
    window.suggesting._on_made(article, make_layer())
    assert "s-clash" in window.bridge.desk.document.suggestions


def test_a_person_who_waits_gets_the_entities_first(window, monkeypatch):
    sent: list[tuple[str, object]] = []
    suggestions = window.suggesting.queue
    monkeypatch.setattr(suggestions._errands, "submit", lambda job, payload: sent.append((job, payload)))
    article = window.bridge.desk.document.article
    suggestions.ask([article.id], first=True)
    assert [job for job, _ in sent] == [f"{NAMES}{article.id}", article.id]
    assert isinstance(sent[0][1], NamesOf)
    made: list[object] = []
    suggestions.names_made.connect(lambda *both: made.append(both))
    suggestions._errands.arrived.emit(Done(sent[0][0], [make_layer()]))
    assert made == [(article, make_layer())]


def test_an_article_in_a_language_without_a_pipeline_says_so(window):
    models = models_of(window.settings)
    spanish = (
        "El gobierno dijo que la ciudad y el puerto de la capital no son de los que se dice en las calles del país."
    )
    assert language_without(Article("a", spanish), models) == "es"
    assert language_without(Article("a", spanish), replace(models, by_language=(("es", "x"),))) is None
    assert language_without(window.bridge.desk.document.article, models) is None
    window.status.show_language("es")
    assert "by rules alone, no pipeline for “es”" in window.status._left.text()
