"""What stands in the middle while no article is open: how to begin, and the corpora of late."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator import paths
from annotator.ui.menus import words_of

BEGIN = ("article.import", "folder.import", "corpus.open", "samples.open", "tour.start", "manual.show")
"""The actions that one begins with, in their order."""
ICON_PX = 56
WIDTH_PX = 700


class WelcomePage(QScrollArea):
    """Buttons for the first steps, and the corpora that were open lately."""

    corpus_requested = Signal(object)
    """The `Path` of a corpus."""

    def __init__(self, made: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made = made
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Welcome page"))
        self.setProperty("role", "paper")
        self._recent = QVBoxLayout()
        self._recent_title = self._section(self.tr("Recent corpora"))
        page = QWidget(self)
        page.setProperty("role", "paper")
        page.setMaximumWidth(WIDTH_PX)
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(8)
        column.addLayout(self._heading())
        column.addSpacing(20)
        column.addWidget(self._section(self.tr("Begin")))
        for key in BEGIN:
            column.addWidget(self._button(made[key]))
        column.addSpacing(20)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        column.addSpacing(20)
        column.addWidget(self._hint())
        column.addStretch(1)
        centre = QWidget(self)
        centre.setProperty("role", "paper")
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(page, 8)
        row.addStretch(1)
        self.setWidget(centre)

    def show_recent(self, corpora: list[Path], current: Path) -> None:
        """Show the corpora of late, but for the one that is open."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        shown = [path for path in corpora if path != current.absolute()]
        self._recent_title.setVisible(bool(shown))
        for path in shown:
            button = self._flat(path.stem.replace("&", "&&"), str(path.parent))
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, chosen=path: self.corpus_requested.emit(chosen))
            self._recent.addWidget(button)

    def first(self) -> QWidget:
        """What takes the keys when the page comes up."""
        return next(iter(self.findChildren(QPushButton)))

    def _heading(self) -> QHBoxLayout:
        icon = QLabel(self)
        drawn = QPixmap(str(paths.resource("icons", "dateline.svg")))
        icon.setPixmap(
            drawn.scaled(
                ICON_PX, ICON_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        name = QLabel("Dateline", self)
        name.setProperty("role", "heading")
        what = QLabel(self.tr("Read news articles, and turn what they report into data."), self)
        what.setProperty("role", "dim")
        what.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(what)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(icon)
        row.addLayout(words, 1)
        return row

    def _section(self, text: str) -> QLabel:
        label = QLabel(text.upper(), self)
        label.setProperty("role", "section")
        return label

    def _button(self, action: QAction) -> QPushButton:
        button = self._flat(words_of(action), action.shortcut().toString(NATIVE))
        button.setIcon(action.icon())
        action.changed.connect(lambda: button.setIcon(action.icon()))  # drawn anew in another theme
        button.clicked.connect(action.trigger)
        return button

    def _flat(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "begin")
        button.setAccessibleDescription(hint)
        row = QHBoxLayout(button)
        row.setContentsMargins(12, 0, 12, 0)
        row.addStretch(1)
        beside = QLabel(hint, button)
        beside.setProperty("role", "dim")
        beside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(beside)
        return button

    def _hint(self) -> QLabel:
        label = QLabel(
            self.tr(
                "Files and folders can be dropped anywhere in this window. Every edit is saved when you make it, in "
                "one file on this computer; nothing is ever sent anywhere."
            ),
            self,
        )
        label.setProperty("role", "dim")
        label.setWordWrap(True)
        return label


NATIVE = QKeySequence.SequenceFormat.NativeText
