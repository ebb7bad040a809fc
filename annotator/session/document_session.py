"""A document that is open for annotating: the only way to change it is `apply`, `undo` and `redo`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from annotator.domain.document import Document, Layer
from annotator.domain.edits import Edit, EditError
from annotator.domain.history import Change, History, become, do, redo_of
from annotator.domain.span import Spans
from annotator.session import turning
from annotator.session.sources import Sources
from annotator.store import Corpus, with_layer

Listener = Callable[[Change], None]


class DocumentSession:
    """One open document. Changes are on the disk before `document` shows them and before listeners hear of them."""

    def __init__(
        self, corpus: Corpus, document: Document, history: History, sources: Sources, actor: str | None = None
    ) -> None:
        """`actor` is who works at it; None: the document's annotator."""
        self._corpus = corpus
        self._actor = actor or document.annotator
        self.sources = sources
        self._document = document
        self._layer_ids = _ids_by_place(document.layer)
        self._history = history
        self._last: tuple[str, str] | None = corpus.last_change(document)
        """What the journal of this document ended with when it was last looked at: its document's and change's ids."""
        self._listeners: list[Listener] = []
        self._layer_listeners: list[Callable[[], None]] = []
        self.reach = 0
        """How many documents the last undo or redo changed."""

    @property
    def document(self) -> Document:
        """The document as it is on the disk."""
        return self._document

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._history

    def listen(self, on_change: Listener, on_layer: Callable[[], None]) -> None:
        """Call `on_change` after every change and `on_layer` when new suggestions came."""
        self._listeners.append(on_change)
        self._layer_listeners.append(on_layer)

    def apply(self, edit: Edit) -> Change | None:
        """Make an edit; None when it changes nothing. Raises EditError or CorpusError, and then nothing has changed."""
        self._refuse_if_behind()
        after, change = do(self._document, edit, self.sources.new_id())
        if change.is_empty:
            return None
        self._corpus.record([(after, change)], change.id, self._actor)
        self.adopt(after, change)
        return change

    def undo(self) -> Change | None:
        """Take back the last act, in every document that it changed; None when there is none."""
        return self.reverse(turning.last_done(self._history))

    def redo(self) -> Change | None:
        """Make the last taken-back act again, in every document that it changed; None when there is none."""
        return self.reverse(turning.last_undoing(self._corpus, self._document, self._history))

    def reverse(self, change_id: str | None) -> Change | None:
        """Take back the act that made a change, here and in every other document; None when nothing changed here.

        `reach` then tells how many documents it changed.
        """
        self._refuse_if_behind()
        self.reach = 0
        if change_id is None:
            return None
        here = (self._document, self._history)
        turned = turning.reverse(self._corpus, (self._actor, self.sources), change_id, here)
        self.reach = turned.documents
        for document, change in turned.here:
            self.adopt(document, change)
        return turned.here[-1][1] if turned.here else None

    def restore_to(self, change_id: str) -> Change | None:
        """Make the document what it was after an earlier change, as one act; None when it is so already.

        KeyError when the change is none of the document's.
        """
        self._refuse_if_behind()
        now = self._document
        then = Document(now.id, now.article, now.annotator, schema=now.schema)
        for change in self._corpus.changes_until(self._document, change_id):
            then = redo_of(then, change)
        after, change = become(self._document, then, self.sources.new_id(), "restore")
        if change.is_empty:
            return None
        self._corpus.record([(after, change)], change.id, self._actor)
        self.adopt(after, change)
        return change

    def adopt(self, document: Document, change: Change) -> None:
        """Show a change that is already on the disk (`Workspace.apply` records those of many documents at once)."""
        self._document = document
        self._history = self._history.record(change)
        self._last = (document.id, change.id)
        for listener in tuple(self._listeners):
            listener(change)

    def catch_up(self) -> bool:
        """Show what was done to this document elsewhere, as in a review of it; whether there was anything."""
        last, layer = self._corpus.last_change(self._document), self._document.layer
        if last == self._last:
            return False
        fresh = self._corpus.document(self._document.article.id, self._document.annotator)
        if fresh is None:
            return False
        self._last, self._document, self._history = last, fresh, self._corpus.history(fresh)
        self.show_layer(layer)
        return True

    def _refuse_if_behind(self) -> None:
        """An act is meant for what a person saw; on something else it could undo what was done there."""
        if self.catch_up():
            raise EditError("This document was changed in another window; here it is as it is now. Do it again.")

    def show_layer(self, layer: Layer | None) -> None:
        """Show new suggestions; what was decided stays decided."""
        self._document = with_layer(self._document, layer)
        self._layer_ids = _ids_by_place(layer)
        for listener in tuple(self._layer_listeners):
            listener()

    def add_seconds(self, seconds: float) -> None:
        """Add to the time spent on the document."""
        self._corpus.add_seconds(self._document, seconds)
        self._document = replace(self._document, seconds=self._document.seconds + seconds)

    def touched(self, change: Change) -> set[str]:
        """Ids of all that looks otherwise after a change: also suggestions that it closed or opened again."""
        places = {one.spans for delta in change.deltas for one in (delta.before, delta.after) if one is not None}
        claimed = (self._layer_ids.get(spans, ()) for spans in places)
        return {delta.id for delta in change.deltas}.union(*claimed, self._proposals_at(places))

    def _proposals_at(self, places: Iterable[Spans]) -> Iterator[str]:
        """Ids of what rules propose for words of these places: it gives way to what is marked there."""
        layer = self._document.layer
        if layer is None or not layer.by_rules:
            return
        parts = [part for spans in places for part in spans]
        for one in layer.annotations:
            if one.id in layer.by_rules and any(span.overlaps(part) for span in one.spans for part in parts):
                yield one.id

    def new_id(self) -> str:
        """A fresh id for an annotation."""
        return self.sources.new_id()


def _ids_by_place(layer: Layer | None) -> dict[Spans, list[str]]:
    """A layer's annotations by the words that they stand on."""
    found: dict[Spans, list[str]] = defaultdict(list)
    for annotation in layer.annotations if layer else ():
        found[annotation.spans].append(annotation.id)
    return found


__all__ = ["DocumentSession", "EditError"]
