"""The right column: the current annotation above, the article's events, figures and mentions below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from annotator.domain.annotations import EventMention, Figure, Mention
from annotator.ui.bridge import Bridge
from annotator.ui.panels.comments import Comments
from annotator.ui.panels.details import Details
from annotator.ui.panels.empty_hint import EmptyHint
from annotator.ui.panels.figure_table import FigureTable
from annotator.ui.panels.findings import Findings
from annotator.ui.panels.outline import EventOutline, MentionOutline
from annotator.ui.theme import Theme

REFRESH_MS = 30
"""After a change: long enough for the canvas to be painted first, too short to be noticed."""


class Inspector(QWidget):
    """Reads the desk after every change, once the canvas has been painted."""

    annotation_requested = Signal(str)
    """An annotation's id."""
    example_requested = Signal(object)
    """An `Example`."""
    finding_requested = Signal(object)
    """A `Finding`."""
    done = Signal()
    """The person finished with a field."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.details = Details(bridge, self)
        self.events = EventOutline(bridge, theme, self)
        self.figures = FigureTable(bridge, theme, self)
        self.mentions = MentionOutline(bridge, theme, self)
        self.events.setAccessibleName(self.tr("Events"))
        self.mentions.setAccessibleName(self.tr("Mentions"))
        self.comments = Comments(bridge, self)
        self.findings = Findings(bridge, theme, self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("What is in the article"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.events, self.tr("Events"))
        self.tabs.addTab(self.figures, self.tr("Figures"))
        self.tabs.addTab(self.mentions, self.tr("Mentions"))
        self.tabs.addTab(self.comments, self.tr("Comments"))
        self.tabs.addTab(self.findings, self.tr("Findings"))
        self.tabs.setUsesScrollButtons(True)  # else the column could not be narrower than all tabs
        self.tabs.currentChanged.connect(self._refresh_lists)
        self._say_what_to_do()
        self._lay_out()
        self._connect()
        self._stale_lists = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._refresh)

    def _say_what_to_do(self) -> None:
        self._hints = tuple(EmptyHint(view, text) for view, text in self._texts())
        self._invite()

    def _texts(self) -> tuple[tuple[QAbstractItemView, str], ...]:
        return (
            (self.events, self.tr("No events yet. Select the word that tells one, and press the letter of its type.")),
            (self.figures, self.tr("No figures yet. Select a number with its words, and press F.")),
            (self.mentions, self.tr("No mentions yet. Select a name, and press the letter of its type.")),
            (self.comments.list, self.tr("No comments yet. # writes one on the annotation under the caret.")),
            (self.findings, self.tr("Nothing to look at again. Findings come while you work.")),
        )

    def _invite(self) -> None:
        """Empty lists say how something gets into them; without an article, only that one is to be opened."""
        is_open = self._bridge.desk is not None
        for hint, (_, text) in zip(self._hints, self._texts(), strict=True):
            hint.setText(text if is_open else self.tr("Open an article first."))

    def _lay_out(self) -> None:
        above = QScrollArea(self)
        above.setWidgetResizable(True)
        above.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click on a role must leave the canvas its keys
        above.setWidget(self.details)
        above.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(above)
        splitter.addWidget(self.tabs)
        splitter.setSizes([450, 330])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.details.done.connect(self.done)
        self.details.guidelines.example_requested.connect(self.example_requested)
        self.events.annotation_requested.connect(self.annotation_requested)
        self.mentions.annotation_requested.connect(self.annotation_requested)
        self.figures.figure_requested.connect(self.annotation_requested)
        self.findings.finding_requested.connect(self.finding_requested)
        self.comments.annotation_requested.connect(self.annotation_requested)
        self.comments.done.connect(self.done)
        bridge = self._bridge
        bridge.document_opened.connect(self._on_opened)
        for signal in (bridge.document_changed, bridge.layer_changed):
            signal.connect(self._on_changed)
        bridge.desk_moved.connect(self._on_moved)

    @property
    def is_settled(self) -> bool:
        """Whether all that changed is shown."""
        return not self._timer.isActive()

    def on_schema(self) -> None:
        """Show all by the names of the schema that is used now."""
        self._on_opened()

    def _on_opened(self) -> None:
        """Rows of the document before go at once: they must not be drawn over the text of this one."""
        for panel in (self.events, self.figures, self.mentions, self.comments):
            panel.forget()
        self._invite()
        self._on_changed()

    def _on_changed(self) -> None:
        self._stale_lists = True
        self._timer.start()

    def _on_moved(self) -> None:
        self._timer.start()

    def _refresh(self) -> None:
        """After the canvas: a key press is painted before lists are made anew."""
        self._follow_kind()
        self.details.refresh()
        if self._stale_lists:
            self._stale_lists = False
            self._refresh_lists()
        self._select_current()
        # New rows have no height before these; a click on one would go nowhere.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _refresh_lists(self, _tab: int = 0) -> None:
        shown = self.tabs.currentWidget()
        if isinstance(shown, FigureTable | EventOutline | MentionOutline | Comments | Findings):
            shown.refresh()
            self._select_current()

    def _follow_kind(self) -> None:
        """Show the list that the current annotation stands in, but never take the keys from a field."""
        desk = self._bridge.desk
        current = desk.current if desk else None
        tab = {EventMention: self.events, Figure: self.figures, Mention: self.mentions}.get(type(current))
        chosen = self.tabs.currentWidget()
        stays = (
            chosen in (self.comments, self.findings)
            or chosen.hasFocus()
            or (desk is not None and desk.filling is not None)
        )
        if tab is not None and not stays:
            self.tabs.setCurrentWidget(tab)

    def write_comment(self) -> None:
        """Write a comment on the current annotation, or on the document."""
        self.tabs.setCurrentWidget(self.comments)
        self.comments.begin()

    def _select_current(self) -> None:
        desk = self._bridge.desk
        current = desk.current_id if desk else None
        shown = self.tabs.currentWidget()
        if isinstance(shown, FigureTable | EventOutline | MentionOutline) and not shown.hasFocus():
            shown.select(current)

    def retheme(self, theme: Theme) -> None:
        """Draw in another theme."""
        for panel in (self.events, self.figures, self.mentions):
            panel.retheme(theme)
