"""The window in other languages: every text is in the files, and what is translated is shown."""

from __future__ import annotations

import ast
import importlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.app import scale_window
from annotator.ui.language import FORM_OF, LANGUAGES, SENTENCE, Texts, chosen_language, use_language
from annotator.ui.sentences import Sentences, Template
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


def catalogue() -> Any:
    """What gathers the texts."""
    sys.path.insert(0, str(ROOT / "packaging"))
    return importlib.import_module("make_translations")


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_what_is_translated_is_said_and_keeps_its_fields(language: str):
    translator = Texts(language)
    assert not translator.isEmpty()
    assert translator.translate("MainWindow", "nobody says this") is None
    known = catalogue().read(language)
    translated = {text: done for text, done in known.items() if catalogue().is_done(done)}
    assert len(translated) > (30 if language == "en" else 1400)
    for (context, source), done in translated.items():
        forms = done if isinstance(done, tuple) else (done,)
        assert translator.translate(context, source, None, 5) == forms[-1]
        fields = set(re.findall(r"\{\w+\}", source))
        for form in forms:
            missing = fields - set(re.findall(r"\{\w+\}", form))
            assert set(re.findall(r"\{\w+\}", form)) <= fields, source
            assert missing <= ({"{count}"} if len(forms) > 1 and form == forms[0] else set()), source  # "the backup"
            assert ("<b>" in source) == ("<b>" in form), source


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_what_is_counted_has_a_form_for_each_sort_of_number(language: str):
    counted = {text for text, is_counted in catalogue().gathered().items() if is_counted}
    known = catalogue().read(language)
    for text in counted:
        assert len(known[text]) == catalogue().FORMS[language], text
        assert all(known[text]), text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", {0: "0 words", 1: "1 word", 2: "2 words", 5: "5 words"}),
        ("de", {1: "1 Wort", 2: "2 Wörter", 21: "21 Wörter"}),
        ("sr", {1: "1 reč", 2: "2 reči", 5: "5 reči"}),
    ],
)
def test_a_noun_agrees_with_its_number(language: str, said: dict[int, str]):
    texts = Texts(language)
    for number, wanted in said.items():
        found = texts.translate("ArticleDelegate", "{count} words", None, number)
        assert found is not None
        assert found.format(count=number) == wanted


@pytest.mark.parametrize(
    ("number", "form"), [(1, 0), (2, 1), (4, 1), (5, 2), (11, 2), (12, 2), (21, 0), (22, 1), (111, 2), (0, 2)]
)
def test_serbian_has_three_forms(number: int, form: int):
    assert FORM_OF["sr"](number) == form


def test_sentences_from_below_are_in_the_files():
    below = [source for context, source in catalogue().gathered() if context == SENTENCE]
    assert len(below) > 400
    assert "{name} is empty, so there is nothing to annotate." in below
    assert "“{typed}” does not stand in this article." in below
    for language in LANGUAGES:
        assert {(SENTENCE, one) for one in below} <= set(catalogue().read(language))


def test_every_template_is_recognised_in_the_sentences_that_it_makes():
    below = [source for context, source in catalogue().gathered() if context == SENTENCE]
    sentences = Sentences(FORM_OF["en"], [Template(one, (f"<{one}>",)) for one in below])
    for source in below:
        fields = re.findall(r"\{(\w+)\}", source)
        values = {field: f"v{at}x.txt" for at, field in enumerate(fields)}
        assert sentences.say(source.format(**values)) == f"<{source}>".format(**values)


GERMAN = {
    "{name} is no XML: {error}.": ("{name} ist kein XML: {error}.",),
    "it is cut off": ("es ist abgeschnitten",),
    "{name} holds {pages} documents.": ("{name} hat {pages} Dokument.", "{name} hat {pages} Dokumente."),
}


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("a.xml is no XML: it is cut off.", "a.xml ist kein XML: es ist abgeschnitten."),
        ("It is cut off.", "Es ist abgeschnitten."),
        ("a holds 1 documents.", "a hat 1 Dokument."),
        ("a holds 2 documents.", "a hat 2 Dokumente."),
        ("Nobody wrote this.", "Nobody wrote this."),
        ("", ""),
    ],
)
def test_a_sentence_is_said_with_what_stands_in_its_fields(english: str, german: str):
    sentences = Sentences(FORM_OF["de"], [Template(*one) for one in GERMAN.items()])
    assert sentences.say(english) == german


SHOWS = frozenset(
    "setText setWindowTitle setToolTip setPlaceholderText addItem addItems QLabel QPushButton QCheckBox QRadioButton "
    "QToolButton QAction addAction setAccessibleName setAccessibleDescription setInformativeText setTitle addTab "
    "QGroupBox QMenu addMenu setSuffix setPrefix addRow information warning question getText getItem getOpenFileName "
    "getSaveFileName getOpenFileNames getExistingDirectory tell say say_problem emit setItemText setTabText Choice "
    "setHorizontalHeaderLabels setHeaderLabels setHeaderLabel QTreeWidgetItem QListWidgetItem QTableWidgetItem".split()
)
"""Calls that put their text into the window."""
NAMES = re.compile(r"Dateline|HTML|\*?\.\w+|[a-z]+\.[a-z_]+|dateline-report\.txt")
"""What is the same in every language: names, endings of files, and ids of actions."""


def literals(call: ast.Call) -> Iterator[str]:
    """The words that a call shows as they stand in the code; what an inner call makes is not its own."""
    waiting: list[ast.AST] = [*call.args, *(one.value for one in call.keywords)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        if not isinstance(node, ast.Call | ast.Compare | ast.Subscript):
            waiting += ast.iter_child_nodes(node)


@pytest.mark.parametrize("file", sorted((ROOT / "annotator" / "ui").rglob("*.py")), ids=lambda one: one.name)
def test_nothing_is_shown_that_does_not_go_through_a_translation(file: Path):
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            said = literals(node) if name in SHOWS else ()
            found += [(node.lineno, one) for one in said if re.search("[A-Za-z]{2}", NAMES.sub("", one))]
    assert not found


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
