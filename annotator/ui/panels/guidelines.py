"""The guidelines where they are needed: what a type means, its examples, and what was accepted of it in this corpus."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.annotations import EventMention, Figure, Spanned
from annotator.domain.schema import AnnotationSchema, Guidance
from annotator.session.desk import Desk
from annotator.store import CorpusError, Example
from annotator.ui.bridge import Bridge

MOST_EXAMPLES = 5


class Guidelines(QWidget):
    """Reads the corpus once for each type, until another document is opened."""

    example_requested = Signal(object)
    """An `Example`."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._known: dict[tuple[str, str, str], list[Example]] = {}
        self._heading, self._accepted = QLabel(self), QLabel(self.tr("ACCEPTED IN THIS CORPUS"), self)
        for label in (self._heading, self._accepted):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "section")
            label.setContentsMargins(0, 8, 0, 0)
        self.text, self.examples = QLabel(self), QLabel(self)
        for label in (self.text, self.examples):
            label.setTextFormat(Qt.TextFormat.RichText)  # all words in it are escaped
            label.setWordWrap(True)
            label.setProperty("role", "dim")
        self.examples.linkActivated.connect(self._on_link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for label in (self._heading, self.text, self._accepted, self.examples):
            layout.addWidget(label)
        bridge.document_opened.connect(self._known.clear)

    def show_type_of(self, desk: Desk, shown: Spanned) -> None:
        """Show what holds for the type of an annotation."""
        name, guidance = guidance_of(desk.schema, shown)
        self._heading.setText(name.upper())
        self.text.setText(_paragraphs(guidance))
        found = self._accepted_of(desk, shown)
        self._accepted.setVisible(bool(found))
        self.examples.setVisible(bool(found))
        self.examples.setText("".join(_shown(one, number) for number, one in enumerate(found)))
        self._listed = found

    def _accepted_of(self, desk: Desk, shown: Spanned) -> list[Example]:
        place = _where(shown)
        if place is None:
            return []
        if place not in self._known:
            try:
                workspace, here = self._bridge.workspace, desk.document.article.id
                self._known[place] = workspace.corpus.work.examples(
                    *place, annotator=workspace.annotator, besides=here, most=MOST_EXAMPLES
                )
            except CorpusError:
                self._known[place] = []
        return self._known[place]

    def _on_link(self, number: str) -> None:
        self.example_requested.emit(self._listed[int(number)])


def guidance_of(schema: AnnotationSchema, shown: Spanned) -> tuple[str, Guidance]:
    """The name of the annotation's type (of a figure, of its role) and what it means."""
    if isinstance(shown, Figure):
        role = schema.figure_role(shown.role)
        return (role.name, role.guidance) if role else (schema.figure.look.name, schema.figure.guidance)
    found = schema.event(shown.type) if isinstance(shown, EventMention) else schema.entity(shown.type)
    return (found.look.name, found.guidance) if found else (shown.type, Guidance())


def _where(shown: Spanned) -> tuple[str, str, str] | None:
    """Table, column and value that annotations of the same type have; None for a figure without a role."""
    if isinstance(shown, Figure):
        return ("figures", "role", shown.role) if shown.role else None
    return ("events" if isinstance(shown, EventMention) else "mentions", "type", shown.type)


def _paragraphs(guidance: Guidance) -> str:
    examples = (f"<i>{_bracketed(one)}</i>" for one in guidance.examples)
    return "".join(f"<p style='margin: 0 0 5px 0'>{one}</p>" for one in (escape(guidance.definition), *examples) if one)


def _bracketed(example: str) -> str:
    """What stands in brackets is what is marked: it is printed bold."""
    return re.sub(r"\[([^\]]*)\]", r"<b>\1</b>", escape(example))


def _shown(one: Example, number: int) -> str:
    before, after = escape(one.before.lstrip()), escape(one.after.rstrip())
    link = f"<a href='{number}'>{escape(one.words)}</a>"
    return f"<p style='margin: 0 0 5px 0'>…{before}{link}{after}…</p>"
