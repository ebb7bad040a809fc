"""One's own work as a reviewer sent it back: differences and comments, and taking what one agrees with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from annotator.domain.annotations import Annotation
from annotator.domain.annotators import REVIEWED_BY
from annotator.domain.edits import EditError
from annotator.review.comparing import Comparison, Group, compare, gold_id
from annotator.review.returning import adopt, is_adopted, own_of
from annotator.session.agreeing import Chosen, passes_of
from annotator.session.answering import Answering
from annotator.session.comparing import Compared
from annotator.session.workspace import Workspace


def reviews_of(workspace: Workspace, person: str) -> list[str]:
    """The names of reviews of a person's work."""
    return [name for name in workspace.corpus.people() if name.startswith(f"{person}{REVIEWED_BY}")]


def returned(workspace: Workspace, person: str, review: str) -> Iterator[Compared]:
    """The articles that a review looks at, beside the person's own documents."""
    for passes in passes_of(workspace, Chosen((person, review)), Counter(), at_least=2):
        if {person, review} <= passes.keys():
            comparison = compare(passes)
            work = Returned(workspace, comparison, person, review)
            yield Compared(comparison, passes[person], work.is_decided)


class Returned(Answering):
    """One article of a review: taking the reviewer's version is an edit of one's own document; keeping is an answer."""

    def __init__(self, workspace: Workspace, comparison: Comparison, person: str, review: str) -> None:
        super().__init__(workspace, comparison, person, walk=f"{review}: ")
        self._review = review
        self._person = person

    def _key(self, group: Group) -> str:
        """Another one when the reviewer says something else of it later."""
        said = sorted(group.slots.get(self._review, {}).items())
        return f"{super()._key(group)} {sha256(repr(said).encode()).hexdigest()[:16]}"

    def _own_ids(self, group: Group) -> set[str]:
        return {one.id if name == self._person else gold_id(name, one.id) for name, one in group.members.items()}

    def decided(self, group: Group) -> list[Annotation]:
        """What one's own document holds of a group."""
        mine = own_of(self.gold, group, self._review)
        return [mine] if mine is not None else []

    def is_decided(self, group: Group) -> bool:
        """Whether one took the reviewer's version, or said that one keeps one's own."""
        return self.is_left(group) or is_adopted(self.gold, group, self._review)

    def take(self, group: Group, *names: str) -> None:
        """Take the reviewer's version, or keep one's own."""
        if self._review in names:
            self._apply(adopt(self.gold, self.comparison, group, self._review))
        else:
            self.leave(group)

    def nobody(self, group: Group) -> None:
        """Who says nothing is right: take the removal, or keep out what the reviewer added."""
        if self._review not in group.members:
            self._apply(adopt(self.gold, self.comparison, group, self._review))
        else:
            self.leave(group)

    def take_slot(self, group: Group, slot: str, name: str) -> None:
        """Take one slot from the reviewer."""
        if name != self._review:
            raise EditError("It is so already.")
        self._apply(adopt(self.gold, self.comparison, group, self._review, slot))

    def give_reason(self, group: Group, text: str) -> None:
        """Reasons are the reviewer's here."""
        raise EditError("The comment is the reviewer's; write your own on the annotation in the article.")

    def reason(self, group: Group) -> str:
        """What the reviewer said of it."""
        ids = {gold_id(name, one.id) if name == self._person else one.id for name, one in group.members.items()}
        comments = self.comparison.passes[self._review].comments
        return "; ".join(one.text for one in comments if one.on in ids)
