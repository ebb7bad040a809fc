"""The manual inside the program: its pages, a field that searches them, and no network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator import paths
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

FIRST = "index.md"
TEXT_PX = 15
MARGIN_PX, PARAGRAPH_PX, HEADING_PX, PICTURE_LEAST_PX = 28, 10, 14, 300
LINE_PER_CENT = 125
OBJECT = "\ufffc"
"""What stands for a picture in the text."""
FILE = Qt.ItemDataRole.UserRole


def pages() -> dict[str, Path]:
    """The manual's pages by their titles, the first page first."""
    docs = _docs()
    files = [*(docs / "manual").glob("*.md"), docs / "accuracy.md", *(docs / "accuracy").glob("*.md")]
    files.sort(key=lambda file: (file.name != FIRST, file.parent.name != "manual", file.name))
    return {_title(file.read_text(encoding="utf-8"), file.stem): file for file in files}


def _docs() -> Path:
    """The folder of all pages and pictures."""
    return paths.data("docs", "manual").parent


def _title(text: str, otherwise: str) -> str:
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    return found[1].strip() if found else otherwise


class Page(QTextBrowser):
    """Shows one Markdown page; links lead to pages, pictures come from the manual's folder, nothing from elsewhere."""

    _folder = Path()

    def show_page(self, file: Path) -> None:
        """Show a page from its top."""
        self._folder = file.parent
        self.document().setBaseUrl(QUrl.fromLocalFile(str(file.parent) + "/"))
        self.document().setMarkdown(
            file.read_text(encoding="utf-8"), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        self._space_out()
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def _space_out(self) -> None:
        """Markdown comes without room between its paragraphs."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            shape = QTextBlockFormat()
            is_cell = QTextCursor(block).currentTable() is not None
            has_picture = OBJECT in block.text()
            if not has_picture:
                shape.setLineHeight(LINE_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setTopMargin(HEADING_PX if block.blockFormat().headingLevel() > 1 else 0)
            shape.setBottomMargin(0 if is_cell else PARAGRAPH_PX)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(shape)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the manual, as wide as the page at most; nothing from elsewhere is loaded."""
        name = QUrl(name)
        file = (self._folder / name.path()).resolve()
        if name.scheme() not in ("", "file") or not file.is_relative_to(_docs().resolve()):
            return None
        picture = QImage(str(file))
        widest = max(PICTURE_LEAST_PX, self.viewport().width() - 4 * MARGIN_PX)
        if picture.width() > widest:
            picture = picture.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
        return picture


class Manual(QDialog):
    """The pages on the left, the chosen one on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.setModal(False)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search the manual"))
        self.field.setAccessibleName(self.tr("Search the manual"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(2)
        self.page = Page(self)
        self.page.setOpenLinks(False)
        self.page.setFont(interface_font(TEXT_PX))
        self.page.document().setDocumentMargin(MARGIN_PX)
        for title, file in pages().items():
            item = QListWidgetItem(title, self.list)
            item.setData(FILE, file)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._find_next)
        self.page.anchorClicked.connect(self._on_link)
        self._lay_out()
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(self.page)
        split.setSizes([240, 760])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.resize(1000, 720)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.show_page(item.data(FILE))
            self._find_next()

    def _on_typed(self, typed: str) -> None:
        """Keep the pages that have the words, and go to the first place in the page that is shown."""
        wanted = typed.casefold().strip()
        for row in range(self.list.count()):
            item = self.list.item(row)
            text: str = item.data(FILE).read_text(encoding="utf-8").casefold()
            item.setHidden(wanted not in text)
        if self.list.currentItem() is None or self.list.currentItem().isHidden():
            shown = next((row for row in range(self.list.count()) if not self.list.item(row).isHidden()), -1)
            self.list.setCurrentRow(shown)
        else:
            self._find_next()

    def _find_next(self) -> None:
        wanted = self.field.text().strip()
        if wanted and not self.page.find(wanted):
            self.page.moveCursor(self.page.textCursor().MoveOperation.Start)
            self.page.find(wanted)

    def _on_link(self, link: QUrl) -> None:
        """Go to a page of the manual; an address is handed to the system, by the person's own click."""
        name = Path(link.path()).name
        for row in range(self.list.count()):
            if self.list.item(row).data(FILE).name == name:
                self.list.setCurrentRow(row)
                return
        if link.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(link)


def show_manual(window: MainWindow) -> None:
    """Open the manual beside the window."""
    dialog = Manual(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
