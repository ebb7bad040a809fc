"""A real window on a small corpus with known suggestions; no model is loaded."""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.domain.annotations import (
    Argument,
    EventMention,
    Figure,
    FigureKind,
    Mention,
    Modifier,
    Origin,
    OriginKind,
    Quantity,
    State,
)
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.document import Layer
from annotator.domain.span import Span
from annotator.session.sources import Sources
from annotator.session.workspace import Workspace
from annotator.settings import Settings
from annotator.ui.language import Texts

TEXT = (
    "Clash near Zvora leaves dozens hurt\n\n"
    "ZVORA, Velland (VNA) — At least 30 soldiers were wounded on Monday when rebels clashed 😀 with police near "
    "Zvora, officials said.\n\n"
    "Nine people marched to the harbour gates on Tuesday.\n\n"
    "Soldiers stand guard in Zvora. (VNA Photo/Ilse Brandt)\n"
)
START = datetime(2026, 1, 1)
LONGEST_TEST_MS = 120_000
"""After it a dialog that is open waits for keys that never come."""
MODEL = Origin(OriginKind.MODEL, "test-model", "1", 0.8)


def place(words: str, nth: int = 0, text: str = TEXT) -> Span:
    """The n-th place of some words."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def make_article() -> Article:
    """The article that every test of the window works on."""
    body = TEXT.index("At least")
    zones = (
        Zone(ZoneKind.HEADLINE, place("Clash near Zvora leaves dozens hurt")),
        Zone(ZoneKind.DATELINE, place("ZVORA, Velland (VNA) —")),
        Zone(ZoneKind.BODY, Span(body, TEXT.index("\n", body))),
        Zone(ZoneKind.BODY, place("Nine people marched to the harbour gates on Tuesday.")),
        Zone(ZoneKind.CAPTION, place("Soldiers stand guard in Zvora.")),
        Zone(ZoneKind.CREDIT, place("(VNA Photo/Ilse Brandt)")),
    )
    return Article("article-1", TEXT, "Clash near Zvora leaves dozens hurt", zones=zones, file="clash.txt")


def make_layer() -> Layer:
    """Suggestions as a model would make them, one of them wrong ("officials" as a person)."""

    def mention(key: str, words: str, kind: str, nth: int = 0) -> Mention:
        return Mention(key, (place(words, nth),), kind, State.SUGGESTED, MODEL)

    thirty = Figure(
        "s-30",
        (place("At least 30"),),
        State.SUGGESTED,
        MODEL,
        FigureKind.COUNT,
        Quantity(30.0, 30.0, None, modifier=Modifier.AT_LEAST),
        unit="person",
        counted=place("soldiers"),
        concept="soldier",
        role="wounded",
    )
    clash = EventMention(
        "s-clash",
        (place("clashed"),),
        "armed_clash",
        State.SUGGESTED,
        MODEL,
        (Argument("actor", "s-rebels"), Argument("place", "s-zvora")),
    )
    return Layer(
        "test-model",
        "1",
        "conflict-and-protest@1",
        (
            thirty,
            mention("s-monday", "Monday", "date"),
            mention("s-rebels", "rebels", "person"),
            clash,
            mention("s-police", "police", "organisation"),
            mention("s-zvora", "Zvora", "place", 1),
            mention("s-officials", "officials", "person"),
        ),
    )


@pytest.fixture(autouse=True)
def no_dialog_waits_for_ever(qapp):
    """A dialog that nobody answers, because its keys went elsewhere, is closed and fails its test: nothing hangs."""
    closed: list[str] = []

    def close() -> None:
        if (dialog := QApplication.activeModalWidget()) is not None:
            closed.append(type(dialog).__name__)
            dialog.close()

    timer = QTimer(interval=1_000)
    timer.timeout.connect(close)
    QTimer.singleShot(LONGEST_TEST_MS, timer, timer.start)
    yield
    timer.stop()
    assert closed == []


@pytest.fixture(scope="session", autouse=True)
def english(qapp) -> None:
    """The window's own English, which has a form for one and a form for many."""
    qapp.installTranslator(Texts("en", qapp))


@pytest.fixture
def corpus_file(tmp_path: Path) -> Path:
    """Where the corpus of a test lies."""
    return tmp_path / "corpus.dateline"


def open_workspace(path: Path) -> Workspace:
    """A workspace whose ids and times are counted."""
    numbers = itertools.count(1)
    seconds = itertools.count()
    prefix = len(list(path.parent.glob("*")))

    def now() -> str:
        return f"{START + timedelta(seconds=next(seconds)):%Y-%m-%dT%H:%M:%S}.000Z"

    sources = Sources(lambda: f"id-{prefix}-{next(numbers)}", now)
    return Workspace.open(path, "ana", sources)


def open_window(qtbot, path: Path, settings_folder: Path):
    """The real window with the article open."""
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import load_fonts

    load_fonts()
    settings = Settings(settings_folder / "settings.toml")
    settings.set("annotator", "ana")
    settings.set("theme", "light")
    workspace = open_workspace(path)
    article = make_article()
    if workspace.corpus.find_article(article.sha256) is None:
        workspace.corpus.add_article(article)
        workspace.corpus.store_layer(article, make_layer())
    window = MainWindow(workspace, settings)
    window.resize(1440, 900)  # the offscreen platform's screen is smaller than anybody's
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_article("article-1")
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    return window


@pytest.fixture
def window(qtbot, corpus_file: Path, tmp_path: Path):
    """The window; its corpus is checked after each test."""
    made = open_window(qtbot, corpus_file, tmp_path)
    yield made
    if made.isVisible():
        assert list(made.bridge.workspace.problems()) == []
        made.close()
