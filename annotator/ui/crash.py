"""What a person sees of a fault of ours: what happened, what is safe, what to do, and a report that they may save."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.session.logbook import LOG, report


class CrashDialog(QDialog):
    """Tells of an unexpected error; `save` writes the report where the person says."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setWindowTitle(self.tr("Dateline made a mistake"))
        what = QLabel(self.tr("Something in Dateline failed unexpectedly."), self)
        what.setProperty("role", "heading")
        safe = QLabel(
            self.tr(
                "Your work is safe: every edit was saved in the corpus when you made it. What you did just now may "
                "not have been done; look, and do it again. If this comes back, close Dateline and start it anew."
            ),
            self,
        )
        safe.setWordWrap(True)
        ask = QLabel(
            self.tr(
                "The report below says where it failed. Nothing is sent anywhere: you may save it, read it, and "
                "send it to us yourself."
            ),
            self,
        )
        ask.setWordWrap(True)
        ask.setProperty("role", "dim")
        shown = QPlainTextEdit(text, self)
        shown.setReadOnly(True)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        shown.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(self)
        go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        save = buttons.addButton(self.tr("Save the report…"), QDialogButtonBox.ButtonRole.ActionRole)
        end = buttons.addButton(self.tr("Quit Dateline"), QDialogButtonBox.ButtonRole.DestructiveRole)
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        save.clicked.connect(self._ask_where)
        end.clicked.connect(QApplication.closeAllWindows)
        end.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(8)
        for widget in (what, safe, ask):
            layout.addWidget(widget)
        layout.addWidget(shown, 1)
        layout.addWidget(buttons)
        self.resize(680, 460)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "dateline-report.txt")
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Write the report; a file that cannot be written is told in the title, as one failure is enough."""
        try:
            file.write_text(self._text, encoding="utf-8")
        except OSError as error:
            self.setWindowTitle(self.tr("Not saved: {why}").format(why=error.strerror))
        else:
            self.setWindowTitle(self.tr("Saved: {name}").format(name=file.name))


class CrashWatch:
    """Takes every error that nobody else caught: into the log, then once on the screen."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._is_shown = False

    def install(self) -> None:
        """Take them from now on."""
        sys.excepthook = self._on_error

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        LOG.error("unexpected", exc_info=(kind, error, trace))
        if self._is_shown:  # a fault that repeats with every repaint must not bury the screen in dialogs
            return
        self._is_shown = True
        dialog = CrashDialog(report(error), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self, _result: int) -> None:
        self._is_shown = False
