"""What the current annotation is linked with: relations, its entity, and the event that it tells."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.domain.annotations import EventMention, Mention, Relation, Spanned
from annotator.session.desk import Desk
from annotator.ui.menus import tr


class Links(QWidget):
    """One line for each link; × takes a relation away."""

    unlink_requested = Signal(str)
    """A relation's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def show_links(self, desk: Desk, shown: Spanned) -> None:
        """Show the links of an annotation."""
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for text, relation_id in (*_belongings(desk, shown), *_relations(desk, shown)):
            self._lines.addWidget(self._line(text, relation_id))

    def _line(self, text: str, relation_id: str | None) -> QWidget:
        line = QWidget(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        label = QLabel(text, line)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", "dim")
        layout.addWidget(label, 1)
        if relation_id is not None:
            out = QToolButton(line)
            out.setText("×")
            out.setToolTip(self.tr("Take the link away"))
            out.setAccessibleName(f"{text}: {self.tr('Take the link away')}")
            out.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            out.clicked.connect(lambda: self.unlink_requested.emit(relation_id))
            layout.addWidget(out, 0, Qt.AlignmentFlag.AlignTop)
        return line


Line = tuple[str, str | None]


def _belongings(desk: Desk, shown: Spanned) -> Iterator[Line]:
    if isinstance(shown, Mention) and shown.entity:
        entity = next((one for one in desk.document.entities if one.id == shown.entity), None)
        count = sum(one.entity == shown.entity for one in desk.document.mentions())
        said = tr("Links", "Names {name} ({count} mentions)", count)
        yield said.format(name=entity.name if entity else shown.entity, count=count), None
    if isinstance(shown, EventMention) and shown.event:
        count = sum(one.event == shown.event for one in desk.document.events())
        said = tr("Links", "Tells one event with others ({count} tellings in this article)", count)
        yield said.format(count=count), None
    for name, value in shown.attributes:
        known = next((one.name for one in desk.schema.attributes if one.id == name), name)
        yield f"{known}: {', '.join(value) if isinstance(value, tuple) else value}", None


def _relations(desk: Desk, shown: Spanned) -> Iterator[Line]:
    text = desk.document.article.text
    for one in desk.document.visible():
        if isinstance(one, Relation) and shown.id in (one.source, one.target):
            other = desk.document.get(one.target if one.source == shown.id else one.source)
            words = " … ".join(span.surface(text) for span in other.spans) if other else "–"
            known = next((kind for kind in desk.schema.relations if kind.id == one.type), None)
            name = known.name if known else one.type
            arrow = "" if known and known.symmetric else (" →" if one.source == shown.id else " ←")
            yield f"{name}{arrow} {words}", one.id
