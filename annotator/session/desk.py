"""Where a person stands in a document and what their acts mean there. No Qt: the window's canvas and keys drive it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.annotations import (
    Annotation,
    EventMention,
    Figure,
    Relation,
    Spanned,
    State,
    sort_key,
)
from annotator.domain.document import Document, Status
from annotator.domain.edits import Accept, Edit, EditError, Remove, SetStatus
from annotator.domain.history import Change, rejected_or_gone
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span, hull, trim
from annotator.session.document_session import DocumentSession
from annotator.session.edges import Edge, moved, placed, shifted
from annotator.session.event_building import Filling, first_role
from annotator.session.labelling import AnyType, label
from annotator.session.places import Key, Places
from annotator.session.selecting import grown
from annotator.session.trigger_words import trigger_forms


@dataclass(frozen=True, slots=True)
class Cursor:
    """A caret and the place where the selection began; both are code points, equal when nothing is selected."""

    anchor: int = 0
    caret: int = 0

    @property
    def selection(self) -> Span | None:
        """What is selected."""
        start, end = sorted((self.anchor, self.caret))
        return Span(start, end) if start < end else None


@dataclass(frozen=True, slots=True)
class Asked:
    """Unmarked words that a person is asked about: what they look like, the type that they may have, how many wait."""

    span: Span
    sign: str
    guess: AnyType | None
    left: int


class Desk:
    """One open document with a cursor, a current annotation and, while an event is built, the role to fill.

    Acts raise EditError (the person is told why) or CorpusError (nothing was saved); both leave everything as it was.
    """

    def __init__(self, session: DocumentSession, schema: AnnotationSchema) -> None:
        self.session = session
        self.schema = schema
        self.cursor = Cursor()
        self.current_id: str | None = None
        self.recent_figure_id: str | None = None
        """The figure that was current last: what is selected next may be what it counts."""
        self.filling: Filling | None = None
        self.growing_id: str | None = None
        """The annotation that the words selected next may be joined to."""
        self.asked: Asked | None = None
        """The words that the recall sweep asks about."""
        self.passed: set[Span] = set()
        """Words that the sweep was told to leave."""
        self.places = Places(session.document)
        self._grown: list[Cursor] = []
        self._listeners: list[Callable[[], None]] = []
        session.listen(self._after_change, self._after_layer)

    def listen(self, on_moved: Callable[[], None]) -> None:
        """Call `on_moved` whenever the cursor, the current annotation or the role to fill changed."""
        self._listeners.append(on_moved)

    @cached_property
    def trigger_forms(self) -> Mapping[str, str]:
        """Event types by the words that may tell them."""
        return trigger_forms(self.schema)

    @property
    def document(self) -> Document:
        """The open document."""
        return self.session.document

    @property
    def current(self) -> Annotation | None:
        """The annotation that acts are about."""
        found = self.document.get(self.current_id) if self.current_id else None
        return None if found is None or found.state is State.REJECTED else found

    @property
    def selection(self) -> Span | None:
        """The selected words without white space around them."""
        selected = self.cursor.selection
        return trim(selected, self.document.article.text) if selected else None

    # --- moving

    def place(self, anchor: int, caret: int) -> None:
        """Put the cursor somewhere; without a selection, the innermost annotation there becomes current."""
        if isinstance(self.current, Figure):
            self.recent_figure_id = self.current_id
        self.asked = None
        length = len(self.document.article.text)
        self.cursor = Cursor(max(0, min(length, anchor)), max(0, min(length, caret)))
        self._grown.clear()
        if self.cursor.selection is None:
            here = self.at(self.cursor.caret)
            if self.current_id not in [one.id for one in here]:
                self.current_id = here[0].id if here else self.open_event_id
        self.tell()

    def at(self, offset: int) -> list[Spanned]:
        """The annotations that the place touches, innermost first."""
        return self.places.at(self.document, offset)

    def go_to(self, annotation_id: str) -> None:
        """Make an annotation current and put the caret at its start."""
        found = self.document.get(annotation_id)
        if found is None:
            return
        self.current_id = annotation_id
        self.asked = None
        if found.spans:
            start = hull(found.spans).start
            self.cursor = Cursor(start, start)
        if self.filling and self.filling.event != annotation_id:
            self.filling = None
        self.tell()

    def grow_selection(self) -> None:
        """Select the next larger unit: word, annotation, sentence, paragraph."""
        larger = grown(self.document, self.cursor.selection, self.cursor.caret)
        if larger is not None:
            self._grown.append(self.cursor)
            self.cursor = Cursor(larger.start, larger.end)
            self.tell()

    def shrink_selection(self) -> None:
        """Go back to what was selected before it grew."""
        if self._grown:
            self.cursor = self._grown.pop()
            self.tell()

    def step_level(self, direction: int) -> None:
        """Make the next wider (1) or narrower (-1) annotation at the caret current."""
        here = [one.id for one in self.at(self.cursor.caret)]
        if here:
            index = here.index(self.current_id) if self.current_id in here else -1
            self.current_id = here[(index + direction) % len(here)]
            self.tell()

    def next_annotation(self, direction: int, only_open: bool) -> bool:
        """Go to the next (1) or previous (-1) annotation in text order, going round; of open suggestions if asked."""
        found = self._next(direction, only_open)
        if found is not None:
            self.go_to(found.id)
        return found is not None

    def _next(self, direction: int, only_open: bool) -> Annotation | None:
        key = self._order_key()
        ids = self.places.after(key) if direction > 0 else self.places.before(key)
        found = (self.document.suggestions.get(one) if only_open else self.document.get(one) for one in ids)
        return next((one for one in found if one is not None and one.spans), None)

    def _order_key(self) -> Key:
        current = self.current
        if current is not None and current.spans and hull(current.spans).covers(self.cursor.caret):
            return sort_key(current)
        return (self.cursor.caret, -(10**9), "")

    @property
    def open_event_id(self) -> str | None:
        """The event whose roles are being filled."""
        return self.filling.event if self.filling else None

    def tell(self) -> None:
        """Say that the cursor, the current annotation or the role to fill changed."""
        for listener in tuple(self._listeners):
            listener()

    # --- acts

    def label(self, chosen: AnyType) -> None:
        """Give the selection a type, or the current annotation another one; an event then asks for its roles."""
        if self.cursor.selection is not None and self.selection is None:
            raise EditError("Only white space is selected; select some words.")
        edit, made = label(self.document, chosen, self.selection, self.current, self.session.new_id)
        self.apply(edit)
        self.asked = None
        self.current_id = made
        start = self.cursor.selection.start if self.cursor.selection else self.cursor.caret
        self.cursor = Cursor(start, start)
        event = self.document.get(made)
        if isinstance(event, EventMention):
            self.filling = first_role(self.document, self.schema, made)
        self.tell()

    def retype(self, annotation_id: str, chosen: AnyType) -> None:
        """Give an annotation another type."""
        edit, made = label(self.document, chosen, None, self.document.get(annotation_id), self.session.new_id)
        self.apply(edit)
        self.current_id = made
        self.tell()

    def accept(self) -> bool:
        """Accept the current suggestion or the event being built, and go to the next suggestion; False at the end."""
        wanted = self.filling.event if self.filling else self.current_id
        if wanted is not None and wanted in self.document.suggestions:
            self.apply(Accept((wanted,)))
        self.filling = None
        if wanted is not None:
            self.current_id = wanted
        if self.next_annotation(1, only_open=True):
            return True
        self.tell()
        return False

    def remove(self) -> None:
        """Reject the current suggestion (and go to the next), or delete the current annotation."""
        current = self._needed()
        was_open = current.state is State.SUGGESTED
        following = self._next(1, only_open=True) if was_open else None
        self.apply(Remove((current.id,), name="reject" if was_open else "delete"))
        self.filling = None
        if following is not None and following.id != current.id:
            self.go_to(following.id)
        else:
            self.place(self.cursor.caret, self.cursor.caret)

    def open_suggestions(self) -> list[Annotation]:
        """What `accept_all` would take, in text order."""
        ids = self.places.in_order()
        return [one for one in map(self.document.suggestions.get, ids) if one is not None]

    def accept_all(self, ids: tuple[str, ...]) -> None:
        """Accept the listed suggestions in one step."""
        still_open = tuple(one for one in ids if one in self.document.suggestions)
        if still_open:
            self.apply(Accept(still_open, name=f"accept {len(still_open)} suggestions"))
            self.tell()

    def move_edge(self, edge: Edge, direction: int, by_word: bool) -> None:
        """Move one end of the current annotation by a word or a character."""
        current = self._spanned()
        self.apply(moved(self.document, current, edge, direction, by_word))
        self._follow(edge)

    def shift(self, direction: int, by_word: bool) -> None:
        """Move the current annotation by a word or a character, its length in words the same."""
        self.apply(shifted(self.document, self._spanned(), direction, by_word))
        self._follow(Edge.START)

    def place_edge(self, annotation_id: str, edge: Edge, offset: int) -> None:
        """Put one end of an annotation somewhere, as the mouse drags it."""
        found = self.document.get(annotation_id)
        if found is not None and not isinstance(found, Relation):
            edit = placed(self.document, found, edge, offset)
            if edit.annotations[0].spans != found.spans:  # let go where it was taken: no act
                self.apply(edit)
            self._follow(edge)

    def _follow(self, edge: Edge) -> None:
        """Keep the caret on the annotation whose end moved."""
        around = hull(self._spanned().spans)
        inside = min(max(self.cursor.caret, around.start), around.end)
        self.cursor = Cursor(inside, inside)
        self.tell()

    def undo(self) -> Change | None:
        """Take back the last act and show where it was."""
        return self._show(self.session.undo())

    def redo(self) -> Change | None:
        """Make the last taken-back act again and show where it is."""
        return self._show(self.session.redo())

    def _show(self, change: Change | None) -> Change | None:
        if change is not None:
            gone = rejected_or_gone(change)
            left = [
                delta.id for delta in change.deltas if delta.id not in gone or delta.id in self.document.suggestions
            ]
            self.filling = None
            if left:
                self.go_to(left[0])
            else:
                self.tell()
        return change

    def set_status(self, status: Status) -> None:
        """Say how far the document is."""
        self.apply(SetStatus(status, name=f"mark {status.value.replace('_', ' ')}"))

    def apply(self, edit: Edit) -> None:
        """Make an edit in the open document."""
        self.session.apply(edit)

    def _needed(self) -> Annotation:
        current = self.current
        if current is None:
            raise EditError("Move the caret onto an annotation first.")
        return current

    def _spanned(self) -> Spanned:
        current = self._needed()
        if isinstance(current, Relation) or not current.spans:
            raise EditError("This annotation has no words of its own.")
        return current

    # --- after changes

    def _after_change(self, change: Change) -> None:
        self.places.update(self.document, self.session.touched(change))
        if self.current_id and self.current is None:
            self.current_id = None
        if self.filling and self.document.get(self.filling.event) is None:
            self.filling = None
        if self.growing_id and self.document.find_visible(self.growing_id) is None:
            self.growing_id = None

    def _after_layer(self) -> None:
        self.places = Places(self.document)
        if self.current_id and self.current is None:
            self.current_id = None
        self.tell()
