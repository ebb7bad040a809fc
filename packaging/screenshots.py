"""Takes the screenshots of the manual from the real window, on the sample articles, in light and dark.

Usage: python packaging/screenshots.py [FOLDER]   (default: docs/images)
The pictures called look-* show one scene in other themes and sizes, for docs/adr/0023-the-look-beside-others.md.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
WAIT_S = 120
SIZE, LOOK_SIZE = (1440, 900), (1080, 700)
PERCENT = "DATELINE_LOOK_PERCENT"
"""Names the scale to the process that takes a scaled picture."""


def main(folder: Path) -> int:
    """Take every screenshot; 1 when the window did not get ready."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from annotator.ui.theme import load_fonts

    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    load_fonts()
    if (percent := os.environ.get(PERCENT)) is not None:
        look(application, "light", folder / f"look-{percent}.png", LOOK_SIZE)
        return 0
    for theme in ("light", "dark"):
        with opened(application, theme) as window:
            for name, scene in SCENES.items():
                take(scene(window) or window, application, folder / f"{name}-{theme}.png")
    for theme in ("contrast", "safe"):
        look(application, theme, folder / f"look-{theme}.png")
    for percent in ("150", "200"):  # Qt reads the scale once, when the program starts
        scaled = {PERCENT: percent, "QT_SCALE_FACTOR": str(int(percent) / 100)}
        subprocess.run([sys.executable, __file__, str(folder)], env={**os.environ, **scaled}, check=True)
    return 0


def look(application: object, theme: str, file: Path, size: tuple[int, int] = SIZE) -> None:
    """The picture by which themes and sizes are compared."""
    with opened(application, theme, size) as window:
        scene_event(window)
        take(window, application, file)


def take(shown: Any, application: object, file: Path) -> None:
    """Save a picture of a window as it is once everything is painted."""
    settle(application)
    shown.grab().save(str(file))
    print(file)


@contextmanager
def opened(application: object, theme: str, size: tuple[int, int] = SIZE) -> Iterator[Any]:
    """The window in a theme, on the samples with their suggestions."""
    from annotator import paths
    from annotator.session.workspace import Workspace
    from annotator.settings import Settings
    from annotator.ui.main_window import MainWindow

    with tempfile.TemporaryDirectory() as folder:
        temporary = Path(folder)
        settings = Settings(temporary / "settings.toml")
        settings.set("annotator", "ana")
        settings.set("theme", theme)
        window = MainWindow(Workspace.open(temporary / "samples.dateline", "ana"), settings)
        window.resize(*size)
        window.show()
        window.import_paths([paths.seeds()])
        space = window.bridge.workspace
        wait(application, lambda: bool(space.summaries()) and all(one.has_suggestions for one in space.summaries()))
        yield window
        window.close()


def wait(application: object, ready: Callable[[], bool]) -> None:
    """Let the window work until it is ready; SystemExit after two minutes."""
    end = time.monotonic() + WAIT_S
    while not ready():
        settle(application)
        if time.monotonic() > end:
            raise SystemExit("The window did not get its suggestions in time, so no screenshot was taken.")


def settle(application: object) -> None:
    """Let everything that waits be painted."""
    for _ in range(5):
        application.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.02)


def by_file(window: object, start: str) -> None:
    """Open the sample article whose file name starts so."""
    rows = window.bridge.workspace.summaries()  # type: ignore[attr-defined]
    window.open_article(next(row.id for row in rows if row.file.startswith(start)))  # type: ignore[attr-defined]


def press(window: object, *keys: str) -> None:
    """Press keys on the canvas."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    named = {"Enter": Qt.Key.Key_Return, "Space": Qt.Key.Key_Space, "Del": Qt.Key.Key_Delete}
    for key in keys:
        QTest.keyClick(window.canvas, named.get(key, key))  # type: ignore[attr-defined]


def scene_suggestions(window: object) -> None:
    """Fresh suggestions, the first one current."""
    by_file(window, "06")
    press(window, "Space")


def scene_working(window: object) -> None:
    """A dozen decisions made; a figure is current, its slots beside it."""
    from annotator.domain.annotations import Figure, State

    by_file(window, "03")
    press(window, "Space", *["Enter"] * 26)
    desk = window.bridge.desk  # type: ignore[attr-defined]
    figures = [one for one in desk.document.figures() if one.state is State.ACCEPTED and isinstance(one, Figure)]
    desk.go_to(figures[1].id)


def scene_event(window: object) -> None:
    """An event is being filled: numbered candidates, links, its card."""
    from annotator.domain.annotations import Mention
    from annotator.session import role_acts

    by_file(window, "04")
    press(window, "Space", *["Enter"] * 30)
    desk = window.bridge.desk  # type: ignore[attr-defined]
    events = [one for one in desk.document.events() if len(one.arguments) >= 2]
    role_acts.open_event(desk, events[0].id, "place" if not _has(events[0], "place") else "target")
    assert all(isinstance(one, Mention) or one.spans for one in role_acts.candidates(desk))


def _has(event: object, role: str) -> bool:
    return any(argument.role == role for argument in event.arguments)  # type: ignore[attr-defined]


def scene_scripts(window: object) -> None:
    """Right-to-left text and emoji."""
    by_file(window, "12")
    press(window, "Space", "Space", "Space")


def scene_import(window: object) -> object:
    """The look at a folder before it is imported: a later version beside the first, and a file that is broken."""
    from PySide6.QtWidgets import QApplication

    from annotator import paths
    from annotator.session.articles.reading import ReadTask
    from annotator.ui.articles.import_dialog import ImportDialog

    folder = Path(tempfile.mkdtemp())
    first, *others = sorted(paths.seeds().glob("*.txt"))
    later = first.read_text(encoding="utf-8").replace("12,000", "14,000")
    (folder / "harbour-2nd-lead.txt").write_text(
        f"{later}\nThe port will stay closed until Monday, its operator said late on Thursday.\n", encoding="utf-8"
    )
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7 cut off")
    (folder / "cafe.txt").write_bytes(
        "Fire at the Caf\xe9 Orsk\n\nLUMA (IWS) \x97 The caf\xe9 burnt down.\n".encode("latin-1")
    )
    tasks = [ReadTask(one, is_preview=True) for one in (*sorted(folder.glob("*.*"), reverse=True), others[0])]
    tasks.sort(key=lambda task: "lead" not in task.path.name)
    dialog = ImportDialog(window.bridge.workspace, tasks, window.appearance.theme, window)  # type: ignore[attr-defined]
    dialog.resize(1000, 700)
    dialog.show()
    end = time.monotonic() + WAIT_S
    while dialog.is_reading and time.monotonic() < end:
        QApplication.processEvents()
    return dialog


def scene_review(window: object) -> object:
    """Two people are done with an article, and a third one decides between them; the review window."""
    from dataclasses import replace

    from annotator.domain.annotations import Figure, Mention
    from annotator.domain.document import Status
    from annotator.domain.edits import Accept, Remove, Revise, SetStatus
    from annotator.session.workspace import BulkEdit
    from annotator.ui import reviewing

    by_file(window, "03")
    workspace = window.bridge.workspace  # type: ignore[attr-defined]
    article = window.bridge.desk.document.article  # type: ignore[attr-defined]
    for name in ("ben", "cleo"):
        document = workspace.document_of(article, name)
        workspace.apply(BulkEdit("accept", ((document, Accept(tuple(document.suggestions))),)))
        document = workspace.document_of(article, name)
        own = [one for one in document.in_text_order() if isinstance(one, Mention | Figure)]
        mentions = [one for one in own if isinstance(one, Mention)]
        figures = [one for one in own if isinstance(one, Figure)]
        if name == "cleo":
            edits = [Remove((mentions[2].id,)), Remove((mentions[9].id,))]
            edits += [Revise((replace(mentions[5], type="group"),)), Revise((replace(figures[1], role="wounded"),))]
            workspace.apply(BulkEdit("change", tuple((document, one) for one in edits)))
        workspace.apply(BulkEdit("done", ((workspace.document_of(article, name), SetStatus(Status.DONE)),)))
    reviewing.compare(window)  # type: ignore[arg-type]
    review = window.review  # type: ignore[attr-defined]
    review.resize(1280, 760)
    return _ready(review)


def _ready(review: object) -> object:
    """The review window once everything is compared and some of it decided."""
    from PySide6.QtTest import QTest

    while review.is_comparing:  # type: ignore[attr-defined]
        QTest.qWait(10)
    review.bench.take_identical()  # type: ignore[attr-defined]
    review.bench.take_side(0)  # type: ignore[attr-defined]
    review.bench.step(1)  # type: ignore[attr-defined]
    return review


SCENES: dict[str, Callable[[object], Any]] = {
    "suggestions": scene_suggestions,
    "working": scene_working,
    "event": scene_event,
    "scripts": scene_scripts,
    "import": scene_import,
    "review": scene_review,
}

if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"))
