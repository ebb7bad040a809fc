"""The tour's card above the article: what to do now, how far one is, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.session.tour import STEPS, Step
from annotator.ui.actions import N_
from annotator.ui.bridge import Bridge

WORDS = {
    "accept": (
        N_("Tour", "Accept a suggestion"),
        N_(
            "Tour",
            "Words with dashed lines are suggestions; they come a few seconds after an article is opened. Press Space "
            "to go to the first. Press Enter to accept it, or Delete to reject it.",
        ),
    ),
    "label": (
        N_("Tour", "Label some words"),
        N_(
            "Tour",
            "The last sentence names a ministry that nobody has marked. Double-click “health”, then Shift-click "
            "“ministry”, and press O: an Organisation. Every type has a letter; the list on the left shows them.",
        ),
    ),
    "figure": (
        N_("Tour", "Correct a figure"),
        N_(
            "Tour",
            "Say it were at least 400 nurses. Click on “About 400”, press = to get to its value, type: at least 400 "
            "and press Enter. If nobody has marked it yet, select it and press F first.",
        ),
    ),
    "event": (
        N_("Tour", "Build an event"),
        N_(
            "Tour",
            "Double-click “rally” and press M: a Protest. The bar below asks for its Actor, and every word that fits "
            "wears a number: press that of the nurses. A full stop goes on to the next role; Enter when you have done.",
        ),
    ),
    "export": (
        N_("Tour", "Take it out"),
        N_(
            "Tour",
            "Press Ctrl+E, choose a format, say where the file goes, and press Export. Before anything is written you "
            "see what the first article becomes, and what the format cannot carry.",
        ),
    ),
}
THE_END = (
    N_("Tour", "That is all you need"),
    N_(
        "Tour",
        "Nothing had to be saved: every edit was kept when you made it. Ctrl+Z takes any of them back, ? shows all "
        "keys, and F1 opens the manual.",
    ),
)


class TourCard(QFrame):
    """Watches the document, and goes on when the step is done."""

    ended = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._at = 0
        self.setProperty("role", "tour")
        self._title, self._text = QLabel(self), QLabel(self)
        self._title.setProperty("role", "title")
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximum(len(STEPS))
        self.skip_button = self._button(self.tr("Skip this"), self.go_on)
        self.end_button = self._button(self.tr("End the tour"), self.ended)
        buttons = QHBoxLayout()
        buttons.addWidget(self._bar, 1)
        buttons.addSpacing(12)
        buttons.addWidget(self.skip_button)
        buttons.addWidget(self.end_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        for widget in (self._title, self._text):
            widget.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(widget)
        column.addLayout(buttons)
        bridge.document_changed.connect(self._look)
        bridge.exported.connect(self._on_exported)
        self.hide()

    def _button(self, text: str, act: Callable[[], object] | SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    @property
    def step(self) -> Step | None:
        """The step that is asked for; None when all are done."""
        return STEPS[self._at] if self._at < len(STEPS) else None

    def begin(self) -> None:
        """Show the first step."""
        self._at = 0
        self._show()
        self.show()

    def go_on(self) -> None:
        """Show the next step, whether this one was done or not."""
        self._at = min(self._at + 1, len(STEPS))
        self._show()

    def _show(self) -> None:
        title, text = WORDS[self.step.key] if self.step else THE_END
        number = self.tr("{number} of {all}").format(number=self._at + 1, all=len(STEPS))
        words = QCoreApplication.translate("Tour", title)
        self._title.setText(f"{number}  ·  {words}" if self.step else words)
        self._text.setText(QCoreApplication.translate("Tour", text))
        self._bar.setValue(self._at)
        self.skip_button.setVisible(self.step is not None)
        self.end_button.setText(self.tr("End the tour") if self.step else self.tr("Back to my articles"))

    def _look(self) -> None:
        desk = self._bridge.desk
        if self.isVisible() and self.step and self.step.is_done and desk and self.step.is_done(desk.document):
            self.go_on()

    def _on_exported(self) -> None:
        if self.isVisible() and self.step is STEPS[-1]:
            self.go_on()
