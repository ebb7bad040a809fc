"""The current annotation in detail, with fields and buttons for everything that can be corrected in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.annotations import EventMention, Figure, Mention, Spanned, State
from annotator.session.desk import Desk
from annotator.ui.bridge import Bridge
from annotator.ui.canvas.describe import origin_text
from annotator.ui.panels.event_form import EventForm
from annotator.ui.panels.figure_form import FigureForm
from annotator.ui.panels.guidelines import Guidelines
from annotator.ui.panels.links import Links
from annotator.ui.panels.mention_form import MentionForm


class Details(QWidget):
    """Words and origin of the current annotation, the form of its kind, and the two decisions."""

    done = Signal()
    """The person finished with a field: the canvas may have the keys again."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._origin = QLabel(self)
        self._origin.setProperty("role", "dim")
        self.mention_form = MentionForm(bridge, self)
        self.figure_form = FigureForm(bridge, self)
        self.event_form = EventForm(bridge, self)
        self.links = Links(self)
        self.guidelines = Guidelines(bridge, self)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "dim")
        self._hint.setWordWrap(True)
        self._forms = QStackedWidget(self)
        for form in (self._hint, self.mention_form, self.figure_form, self.event_form):
            self._forms.addWidget(form)
        self._accept = QPushButton(self.tr("Accept"), self)
        self._remove = QPushButton(self.tr("Reject"), self)
        self._accept.clicked.connect(lambda: self._bridge.act(lambda desk: desk.accept()))
        self._remove.clicked.connect(lambda: self._bridge.act(lambda desk: desk.remove()))
        for form in (self.mention_form, self.figure_form, self.event_form):
            form.done.connect(self.done)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.done)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._origin)
        layout.addWidget(self._forms)
        layout.addWidget(self.links)
        buttons = QHBoxLayout()
        buttons.addWidget(self._accept)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addWidget(self.guidelines)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show the annotation that is current now."""
        desk = self._bridge.desk
        shown = _shown(desk) if desk else None
        for widget in (self._title, self._origin, self._accept, self._remove, self.links, self.guidelines):
            widget.setVisible(shown is not None)
        if desk is None or shown is None:
            what_to_do = self.tr("Select words and press a letter, or move onto an annotation.")
            self._hint.setText(what_to_do if desk else self.tr("Open an article first."))
            self._show(self._hint)
            return
        text = desk.document.article.text
        words = " … ".join(span.surface(text) for span in shown.spans) or self.tr("no trigger")
        self._title.setText(words)
        self._origin.setText(origin_text(shown))
        self._accept.setVisible(shown.state is State.SUGGESTED)
        self._remove.setText(self.tr("Reject") if shown.state is State.SUGGESTED else self.tr("Delete"))
        self._show_form(desk, shown)
        self.links.show_links(desk, shown)
        self.guidelines.show_type_of(desk, shown)

    def _show_form(self, desk: Desk, shown: Spanned) -> None:
        match shown:
            case Mention():
                self.mention_form.show_mention(shown)
                self._show(self.mention_form)
            case Figure():
                self.figure_form.show_figure(desk, shown)
                self._show(self.figure_form)
            case EventMention():
                self.event_form.show_event(desk, shown)
                self._show(self.event_form)

    def _show(self, form: QWidget) -> None:
        """Give the stack the height of the form that is shown, not of the highest."""
        self._forms.setCurrentWidget(form)
        if (layout := form.layout()) is not None:
            layout.activate()
        self._forms.setMaximumHeight(form.sizeHint().height())


def _shown(desk: Desk) -> Spanned | None:
    wanted = desk.document.get(desk.filling.event) if desk.filling else desk.current
    return wanted if isinstance(wanted, Mention | Figure | EventMention) else None
