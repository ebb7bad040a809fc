"""The window in other languages: every text is in the files, and what is translated is shown."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.app import scale_window
from annotator.ui.language import LANGUAGES, Texts, chosen_language, use_language
from tests.ui.conftest import open_window
from tests.ui.driving import press

ROOT = Path(__file__).parents[2]


def test_every_text_of_the_window_is_in_the_files():
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "make_translations.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_translated_is_said_and_keeps_its_fields(language: str):
    sys.path.insert(0, str(ROOT / "packaging"))
    make_translations = importlib.import_module("make_translations")

    translator = Texts(language)
    assert not translator.isEmpty()
    assert translator.translate("MainWindow", "nobody says this") is None
    translated = {text: done for text, done in make_translations.read(language).items() if done}
    assert len(translated) > 300
    for (context, source), done in translated.items():
        assert translator.translate(context, source) == done
        fields = re.findall(r"\{\w+\}", source)
        assert sorted(re.findall(r"\{\w+\}", done)) == sorted(fields), source
        assert ("<b>" in source) == ("<b>" in done), source


@pytest.fixture
def speaking(qtbot):
    """Installs a language, and takes it away again."""
    application = QApplication.instance()
    assert isinstance(application, QCoreApplication)
    before = set(application.findChildren(QTranslator))
    yield lambda language: use_language(application, language)
    for translator in set(application.findChildren(QTranslator)) - before:
        application.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize(
    ("language", "menu", "action", "tab", "refusal"),
    [
        ("de", "&Datei", "Annehmen und zum nächsten", "Zahlen", "Wählen Sie zuerst Wörter aus"),
        ("sr", "&Datoteka", "Prihvati i pređi na sledeći", "Brojevi", "Prvo izaberite reči"),
    ],
)
def test_the_window_speaks_it(
    qtbot, speaking, tmp_path: Path, language: str, menu: str, action: str, tab: str, refusal: str
):
    assert speaking(language) == language
    window = open_window(qtbot, tmp_path / "corpus.dateline", tmp_path)
    assert menu in [one.text() for one in window.menuBar().actions()]
    assert window.made["suggestion.accept"].text() == action
    assert all(one.text() for one in window.made.values()), "what has no translation is said in English"
    assert tab in [window.inspector.tabs.tabText(number) for number in range(window.inspector.tabs.count())]
    press(window.canvas, "p")
    assert refusal in window.status.notice, "what the desk refuses is told in the language of the window"
    window.close()


def test_the_language_is_the_settings_or_the_systems():
    assert chosen_language("de") == "de"
    assert chosen_language("en") == "en"
    assert chosen_language("system") in ("en", *LANGUAGES)


def test_the_scale_is_given_to_qt_before_the_window(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QT_SCALE_FACTOR", "")  # so that it is taken away again at the end
    monkeypatch.delenv("QT_SCALE_FACTOR")
    scale_window(100)
    assert "QT_SCALE_FACTOR" not in os.environ
    scale_window(150)
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    scale_window(120)
    assert os.environ["QT_SCALE_FACTOR"] == "1.5", "what the user gave Qt otherwise stays"
