"""Makes the manual's short films from the real window, on the tour's article, with the pressed key shown below.

Usage: python packaging/gifs.py [FOLDER]   (default: docs/images)
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from screenshots import ROOT, press, settle, wait

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH_PX = 860
COLOURS = 256
STEP_MS, LAST_MS = 900, 2500
Scene = Iterator[str]
"""Each key or act that was just done, as it is shown."""


def main(folder: Path) -> int:
    """Make every film."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from annotator.ui.theme import load_fonts

    application = QApplication([])
    load_fonts()
    for name, scene in SCENES.items():
        with tempfile.TemporaryDirectory() as temporary:
            window = open_window(application, Path(temporary))
            frames = [frame(window, "")]
            for done in scene(window):
                settle(application)
                frames.append(frame(window, done))
            window.close()
        file = folder / f"{name}.gif"
        durations = [STEP_MS] * (len(frames) - 1) + [LAST_MS]
        frames[0].save(file, save_all=True, append_images=frames[1:], duration=durations, loop=0, optimize=True)
        print(f"{file}: {file.stat().st_size // 1000} kB")
    return 0


def open_window(application: object, temporary: Path) -> Any:
    """The window with the tour's article and its suggestions."""
    from annotator.session import tour
    from annotator.session.workspace import Workspace
    from annotator.settings import Settings
    from annotator.ui.main_window import MainWindow

    settings = Settings(temporary / "settings.toml")
    settings.set("annotator", "ana")
    settings.set("theme", "light")
    window = MainWindow(Workspace.open(temporary / "tour.dateline", "ana"), settings)
    window.resize(1180, 700)
    window.show()
    window.arrangement.across.setSizes([210, 640, 330])
    window.import_paths([tour.article_file()])
    workspace = window.bridge.workspace
    wait(application, lambda: bool(workspace.summaries()) and all(one.has_suggestions for one in workspace.summaries()))
    settle(application)
    return window


def frame(window: Any, done: str) -> Image:
    """The window as it stands, scaled, with the key below it."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray, QRect, Qt
    from PySide6.QtGui import QPainter

    from annotator.ui.theme import interface_font

    picture = window.grab().toImage()
    if done:
        painter = QPainter(picture)
        box = QRect(picture.width() // 2 - 190, 2, 380, 34)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(window.appearance.theme.colour("text"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(window.appearance.theme.colour("paper"))
        painter.setFont(interface_font(18))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, done)
        painter.end()
    picture = picture.scaledToWidth(WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return (
        Image.open(io.BytesIO(bytes(data.data())))
        .convert("RGB")
        .quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    )


def select(window: Any, words: str, last: bool = False) -> None:
    """Select words of the article, at their first or last place."""
    desk = window.bridge.desk
    text = desk.document.article.text
    start = text.rindex(words) if last else text.index(words)
    desk.place(start, start + len(words))


def accepting(window: Any) -> Scene:
    """Go from suggestion to suggestion, with one key each."""
    for key in ("Space", "Del", "Enter", "Enter", "Del", "Enter", "Enter"):
        press(window, key)
        yield key


def correcting(window: Any) -> Scene:
    """Correct a figure by typing what it should say."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    desk = window.bridge.desk
    figure = next(
        one for one in [*desk.document.suggestions.values()] if "400" in _words(desk, one) and _is_figure(one)
    )
    desk.go_to(figure.id)
    yield "caret on “About 400”"
    press(window, "=")
    yield "="
    field = window.inspector.details.figure_form.value
    field.selectAll()
    QTest.keyClicks(field, "at least 400")
    yield "at least 400"
    QTest.keyClick(field, Qt.Key.Key_Return)
    yield "Enter"


def _words(desk: Any, one: Any) -> str:
    return " ".join(span.surface(desk.document.article.text) for span in getattr(one, "spans", ()))


def _is_figure(one: Any) -> bool:
    from annotator.domain.annotations import Figure

    return isinstance(one, Figure)


def building(window: Any) -> Scene:
    """Build an event: its type, then a digit for each role."""
    select(window, "Nurses", last=True)
    press(window, "p")
    yield "double-click “Nurses”, P"
    select(window, "rally")
    yield "double-click “rally”"
    for key, shown in (
        ("m", "M: Protest"),
        ("1", "1: who"),
        (".", ". next role"),
        (".", ". next role"),
        ("1", "1: where"),
        ("1", "1: when"),
        ("Enter", "Enter"),
    ):
        press(window, key)
        yield shown


SCENES = {"accepting": accepting, "correcting": correcting, "building": building}

if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"))
