"""A walk over differences from one's own document, where leaving something as it stands is an answer that is kept."""

from __future__ import annotations

from annotator.domain.annotations import Annotation
from annotator.domain.edits import EditError
from annotator.domain.history import Change
from annotator.review.comparing import Comparison, Group
from annotator.session.adjudicating import Adjudication
from annotator.session.workspace import Workspace
from annotator.store import Answer


class Answering(Adjudication):
    """One article whose groups are taken into a person's own document, or left: both can be undone, also later.

    An answer changes nothing in the document. Undo takes it back when it came after the last act that can be undone.
    """

    def __init__(self, workspace: Workspace, comparison: Comparison, person: str, walk: str) -> None:
        super().__init__(workspace, comparison, workspace.annotator, target=person)
        self._corpus = workspace.corpus
        self._walk = walk
        """Put before the keys of answers, so that walks over the same document do not meet."""
        self._answers = self._corpus.answers(self.gold)
        self._taken_back: list[str] = []

    def is_left(self, group: Group) -> bool:
        """Whether the person said that it stays as it stands."""
        return any(one.key == self._key(group) for one in self._answers)

    def leave(self, group: Group) -> None:
        """Say that it stays as it stands."""
        self._keep(self._key(group))
        self._taken_back.clear()

    def _keep(self, key: str) -> None:
        self._corpus.answer(self.gold, Answer(key, self._last_act()))
        self._answers = self._corpus.answers(self.gold)

    def _key(self, group: Group) -> str:
        return f"{self._walk}{group.key}"

    def _last_act(self) -> str:
        done = self.session.history.done
        return done[-1].id if done else ""

    def undo(self) -> Change | None:
        """Take the last act or answer back; None when there is none."""
        last = self._answers[-1] if self._answers else None
        if last is None or not last.key.startswith(self._walk) or last.behind != self._last_act():
            return super().undo()
        self._corpus.take_back_answer(self.gold, last.key)
        self._answers = self._corpus.answers(self.gold)
        self._taken_back.append(last.key)
        return self._nothing_changed(last.key)

    def redo(self) -> Change | None:
        """Make the last act or answer that was taken back again."""
        if not self._taken_back:
            return super().redo()
        key = self._taken_back.pop()
        self._keep(key)
        return self._nothing_changed(key)

    def _nothing_changed(self, key: str) -> Change:
        return Change(key, self.gold.id, "answer", ())

    def about(self, change: Change) -> set[str]:
        """The keys of the groups that a change or an answer is about."""
        touched = {delta.id for delta in change.deltas}
        return {
            group.key
            for group in self.comparison.groups
            if change.id == self._key(group) or touched.intersection(self._own_ids(group))
        }

    def _own_ids(self, group: Group) -> set[str]:
        """The ids that the person's own document may have a group under."""
        raise NotImplementedError

    def take_identical(self) -> None:
        """Nothing to do: what is identical is in the document."""
        raise EditError("What is identical is in the document already.")

    def decided(self, group: Group) -> list[Annotation]:
        """What the person's own document holds of a group."""
        found = (self.gold.annotations.get(one) for one in self._own_ids(group))
        return [one for one in found if one is not None]
