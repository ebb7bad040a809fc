"""The article's events with their arguments, and its mentions by type and words, as trees."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from annotator.domain.annotations import Argument, EventMention, Mention, Relation, State
from annotator.session.desk import Desk
from annotator.ui.bridge import Bridge
from annotator.ui.theme import Theme

ANNOTATION_ID = Qt.ItemDataRole.UserRole


class AnnotationTree(QTreeWidget):
    """A tree of annotations; choosing one goes to it."""

    annotation_requested = Signal(str)
    """An annotation's id."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.theme = theme
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)

    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        if annotation_id := item.data(0, ANNOTATION_ID):
            self.annotation_requested.emit(annotation_id)

    def retheme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Read the document anew."""
        self.setUpdatesEnabled(False)
        self.clear()
        if self._bridge.desk:
            self._fill(self._bridge.desk)
        self.expandAll()
        self.setUpdatesEnabled(True)

    def _fill(self, desk: Desk) -> None:
        """Add the items of a document."""

    def select(self, annotation_id: str | None) -> None:
        """Select the current annotation's item."""
        self.clearSelection()
        for top in range(self.topLevelItemCount()):
            item = self.topLevelItem(top)
            found = _find(item, annotation_id) if item else None
            if found is not None:
                self.setCurrentItem(found)
                return

    def _item(self, text: str, annotation_id: str | None, colour: str | None, suggested: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, ANNOTATION_ID, annotation_id)
        if suggested:
            font = self.font()
            font.setItalic(True)
            item.setFont(0, font)
        if colour is not None:
            item.setForeground(0, QBrush(self.theme.type_colour(colour)))
        return item


def _find(item: QTreeWidgetItem, annotation_id: str | None) -> QTreeWidgetItem | None:
    if item.data(0, ANNOTATION_ID) == annotation_id and annotation_id is not None:
        return item
    found = (_find(item.child(number), annotation_id) for number in range(item.childCount()))
    return next((one for one in found if one is not None), None)


class EventTree(AnnotationTree):
    """Events in text order, their arguments below them."""

    def _fill(self, desk: Desk) -> None:
        text = desk.document.article.text
        for event in desk.document.events():
            look = desk.schema.look_of(event)
            words = " … ".join(span.surface(text) for span in event.spans) or self.tr("no trigger")
            suggested = event.state is State.SUGGESTED
            item = self._item(f"{look.name}  ·  {words}", event.id, look.colour, suggested)
            for argument in event.arguments:
                item.addChild(self._item(argument_text(desk, event, argument), None, None, suggested))
            self.addTopLevelItem(item)


class MentionTree(AnnotationTree):
    """Mentions by type, then by words."""

    def _fill(self, desk: Desk) -> None:
        text = desk.document.article.text
        by_type: dict[str, list[Mention]] = defaultdict(list)
        for mention in desk.document.mentions():
            by_type[mention.type].append(mention)
        for entity in desk.schema.entities:
            if mentions := by_type.pop(entity.id, []):
                self._add_group(entity.look.name, entity.look.colour, mentions, text)
        for type_id, mentions in by_type.items():  # types that the schema no longer has
            self._add_group(type_id, "grey", mentions, text)

    def _add_group(self, name: str, colour: str, mentions: list[Mention], text: str) -> None:
        group = self._item(f"{name}  ({len(mentions)})", None, colour, False)
        for mention in mentions:
            words = " … ".join(span.surface(text) for span in mention.spans)
            group.addChild(self._item(words, mention.id, None, mention.state is State.SUGGESTED))
        self.addTopLevelItem(group)


def argument_text(desk: Desk, event: EventMention, argument: Argument) -> str:
    """A role and the words that fill it."""
    event_type = desk.schema.event(event.type)
    role = event_type.role(argument.role) if event_type else None
    name = role.name if role else argument.role
    return f"{name}: {filler_text(desk, argument)}"


def filler_text(desk: Desk, argument: Argument) -> str:
    """The words that fill a role; a figure with what it counts."""
    text = desk.document.article.text
    if not isinstance(argument.filler, str):
        return argument.filler.surface(text)
    filler = desk.document.get(argument.filler)
    if filler is None or isinstance(filler, Relation):
        return "–"
    words = " … ".join(span.surface(text) for span in filler.spans)
    counted = getattr(filler, "counted", None)
    return f"{words} {counted.surface(text)}" if counted else words
