"""The schema's types with their keys: a legend for the eye, buttons for the mouse."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.schema import AnnotationSchema, EntityType, EventType, FigureType
from annotator.session.labelling import AnyType
from annotator.ui.panels.article_list import AnyIndex
from annotator.ui.theme import SMALL_PX, Theme, interface_font

TYPE, KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ROW_PX, SECTION_PX = 24, 26


class TypeDelegate(QStyledItemDelegate):
    """Draws a type's key cap, its shape in its colour, and its name; or a section's title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line."""
        return QSize(120, ROW_PX if index.data(TYPE) else SECTION_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = index.data(TYPE)
        inner: QRect = option.rect.adjusted(12, 0, -8, 0)
        if kind is None:
            painter.setFont(interface_font(SMALL_PX))
            painter.setPen(self.theme.colour("dim"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, index.data())
        else:
            if option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(option.rect, self.theme.colour("hover"))
            self._paint_type(painter, inner, kind, index.data(KEYS))
        painter.restore()

    def _paint_type(self, painter: QPainter, inner: QRect, kind: AnyType, keys: str) -> None:
        cap = QRectF(
            inner.left() - (6 if len(keys) > 1 else 0), inner.center().y() - 8, 27 if len(keys) > 1 else 17, 17
        )
        painter.setPen(QPen(self.theme.colour("border"), 1))
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setFont(interface_font(SMALL_PX))
        painter.setPen(self.theme.colour("text"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        self._paint_shape(painter, QRectF(inner.left() + 25, inner.center().y() - 5, 14, 11), kind)
        painter.setFont(interface_font())
        painter.setPen(self.theme.colour("text"))
        words = QRect(inner.left() + 46, inner.top(), inner.width() - 46, inner.height())
        name = painter.fontMetrics().elidedText(kind.look.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_shape(self, painter: QPainter, rect: QRectF, kind: EntityType | FigureType | EventType) -> None:
        """The shape that the canvas gives it: an underline, a box, a filled chip."""
        colour = self.theme.type_colour(kind.look.colour)
        painter.setPen(QPen(colour, 1.4))
        if isinstance(kind, EntityType):
            painter.setPen(QPen(colour, 2.4))
            painter.drawLine(QPointF(rect.left(), rect.bottom() - 1), QPointF(rect.right(), rect.bottom() - 1))
            return
        painter.setBrush(colour if isinstance(kind, EventType) else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 3, 3)


class TypePalette(QWidget):
    """The types in sections: entities, figure, events."""

    type_requested = Signal(object)
    """The type that was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = TypeDelegate(theme, self)
        self.view = QListWidget(self)
        self.view.setItemDelegate(self._delegate)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click must leave the canvas its selection and its keys
        self.view.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.view.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Types and their keys"))
        self.view.itemClicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def show_schema(self, schema: AnnotationSchema) -> None:
        """Show the types of a schema."""
        self.view.clear()
        for title, kinds in (
            (self.tr("Entities and figures"), (*schema.entities, schema.figure)),
            (self.tr("Events"), schema.events),
        ):
            heading = QListWidgetItem(title.upper(), self.view)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            for kind in kinds:
                item = QListWidgetItem(kind.look.name, self.view)
                item.setData(TYPE, kind)
                item.setData(KEYS, schema.key_text(kind))
                item.setToolTip(_tooltip(kind))

    def retheme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        if item.data(TYPE) is not None:
            self.type_requested.emit(item.data(TYPE))


def _tooltip(kind: EntityType | FigureType | EventType) -> str:
    """Definition and first example; escaped, as a schema may come from a stranger."""
    parts = (kind.guidance.definition, *kind.guidance.examples[:1])
    return "".join(f"<p>{escape(part)}</p>" for part in parts)
