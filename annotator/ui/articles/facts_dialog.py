"""What is known about the open article, to be corrected by hand: title, date, source, zones and more."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.article import Article, Dateline, Zone, ZoneKind
from annotator.session.articles.correcting import CorrectionError, as_read, correct
from annotator.session.workspace import Workspace
from annotator.store import CorpusError
from annotator.ui.articles.texts import SideBySide
from annotator.ui.articles.zone_names import zone_names
from annotator.ui.language import in_language
from annotator.ui.theme import Theme

MOST_DAYS = 12
LONGEST_WORDS = 300


class FactsDialog(QDialog):
    """Fields with what the reader found; saved as a correction, with what was there before kept."""

    def __init__(self, workspace: Workspace, article: Article, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this article"))
        self._workspace = workspace
        self._theme = theme
        self.article = article
        self.fields = {
            name: QLineEdit(self)
            for name in ("title", "byline", "published", "source", "language", "url", "place", "agency")
        }
        self.fields["published"].setPlaceholderText(self.tr("such as 2026-01-31"))
        self.zones = self._make_zones()
        self._days = QLabel(self)
        self._days.setTextFormat(Qt.TextFormat.PlainText)
        self._days.setWordWrap(True)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "warning")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()
        self.show_article(article)
        self.fields["title"].setFocus()

    def _make_zones(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setHorizontalHeaderLabels([self.tr("Zone"), self.tr("Words")])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setColumnWidth(0, 150)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setAccessibleName(self.tr("Zones"))
        return table

    def _lay_out(self) -> None:
        names = {
            "title": self.tr("Title"),
            "byline": self.tr("By"),
            "published": self.tr("Published"),
            "source": self.tr("Source"),
            "language": self.tr("Language"),
            "url": self.tr("Address"),
            "place": self.tr("Filed at"),
            "agency": self.tr("Agency"),
        }
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in self.fields.items():
            field.setAccessibleName(names[name])
            form.addRow(names[name], field)
        form.addRow(self.tr("Days"), self._days)
        self._file = QLabel(self)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setWordWrap(True)
        form.addRow(self.tr("File"), self._file)
        hint = QLabel(self.tr("Other words for a zone: select them in the article and press Ctrl+G."), self)
        hint.setProperty("role", "dim")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.reset = self._buttons.addButton(self.tr("As it was read"), role)
        self.reset.clicked.connect(lambda: self.show_article(as_read(self._workspace, self.article)))
        if self.article.replaces is not None:
            self._buttons.addButton(self.tr("What changed…"), role).clicked.connect(self._compare)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.zones, 1)
        layout.addWidget(hint)
        layout.addWidget(self.problem)
        layout.addWidget(self._buttons)
        self.resize(720, min(720, self.screen().availableSize().height() - 60))

    def show_article(self, article: Article) -> None:
        """Show what is known of an article."""
        place = article.dateline or Dateline()
        values = {"place": place.place, "agency": place.agency}
        for name, field in self.fields.items():
            field.setText((values[name] if name in values else getattr(article, name)) or "")
            field.setCursorPosition(0)
        days = [f"{day.span.surface(article.text)} = {day.date}" for day in article.days[:MOST_DAYS]]
        more = ["…"] if len(article.days) > MOST_DAYS else []
        self._days.setText(" · ".join(days + more) or self.tr("none: the day of publication is not known"))
        self._file.setText(self._told_file(article))
        self._show_zones(article)

    def _told_file(self, article: Article) -> str:
        facts = self._workspace.corpus.versions.file_facts(article.id)
        parts = [article.file or self.tr("no file")]
        if facts is not None:
            parts += [facts.encoding] if facts.encoding else []
            if facts.original_bytes is not None:
                parts.append(
                    self.tr("{size} bytes, kept as they were", "", facts.original_bytes).format(
                        size=f"{facts.original_bytes:,}"
                    )
                )
            parts.append(self.tr("added {day}").format(day=facts.added[:10]))
        if article.replaces is not None:
            parts.append(self.tr("a newer version; the older one is kept"))
        return " · ".join(parts)

    def _show_zones(self, article: Article) -> None:
        names = zone_names()
        self.zones.setRowCount(len(article.zones))
        for row, zone in enumerate(article.zones):
            box = QComboBox(self.zones)
            for kind in ZoneKind:
                box.addItem(names[kind], kind.value)
            box.setCurrentIndex(box.findData(zone.kind.value))
            words = " ".join(zone.span.surface(article.text).split())[:LONGEST_WORDS]
            box.setAccessibleName(words[:60])
            self.zones.setCellWidget(row, 0, box)
            self.zones.setItem(row, 1, QTableWidgetItem(words))
        self._shown = article.zones

    def corrected(self) -> Article:
        """The article as the fields say."""
        words = {name: " ".join(field.text().split()) for name, field in self.fields.items()}
        place = Dateline(words.pop("place") or None, words.pop("agency") or None)
        zones = tuple(
            Zone(ZoneKind(self.zones.cellWidget(row, 0).currentData()), zone.span)  # type: ignore[attr-defined]
            for row, zone in enumerate(self._shown)
        )
        known = {name: value or None for name, value in words.items()}
        return replace(
            self.article,
            **known | {"title": words["title"], "language": words["language"] or "en"},
            dateline=place if place.place or place.agency else None,
            zones=zones,
        )

    def accept(self) -> None:
        """Keep what was corrected; what makes no sense is told, and nothing is kept then."""
        try:
            self.article = correct(self._workspace, self.corrected())
        except (CorrectionError, CorpusError) as error:
            self.problem.setText(in_language(error))
            self.problem.show()
            return
        super().accept()

    def _compare(self) -> None:
        old = self._workspace.corpus.article(self.article.replaces or "")
        if old is not None:
            CompareDialog(old, self.article, self._theme, self).exec()


class CompareDialog(QDialog):
    """Two versions of an article side by side."""

    def __init__(self, old: Article, new: Article, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What changed"))
        beside = SideBySide(theme, self)
        beside.show_articles(old, new)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(beside, 1)
        layout.addWidget(buttons)
        self.resize(980, 640)
