"""One's own work as a reviewer sent it back: differences and comments, and taking what one agrees with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from annotator.domain.annotations import Annotation
from annotator.domain.annotators import REVIEWED_BY
from annotator.domain.edits import EditError
from annotator.review.comparing import Comparison, Group, compare, gold_id
from annotator.review.returning import adopt, is_adopted, own_of
from annotator.session.adjudicating import Adjudication
from annotator.session.agreeing import Chosen, passes_of
from annotator.session.comparing import Compared
from annotator.session.workspace import Workspace


def reviews_of(workspace: Workspace, person: str) -> list[str]:
    """The names of reviews of a person's work."""
    return [name for name in workspace.corpus.people() if name.startswith(f"{person}{REVIEWED_BY}")]


def returned(workspace: Workspace, person: str, review: str) -> Iterator[Compared]:
    """The articles that a review looks at, beside the person's own documents."""
    for passes in passes_of(workspace, Chosen((person, review)), Counter()):
        if {person, review} <= passes.keys():
            yield Compared(compare(passes), passes[person])


class Returned(Adjudication):
    """One article of a review: taking the reviewer's version is an edit of one's own document; keeping is none."""

    def __init__(self, workspace: Workspace, comparison: Comparison, person: str, review: str) -> None:
        super().__init__(workspace, comparison, person, target=person)
        self._review = review
        self._kept: set[str] = set()

    def decided(self, group: Group) -> list[Annotation]:
        """What one's own document holds of a group."""
        mine = own_of(self.gold, group, self._review)
        return [mine] if mine is not None else []

    def is_decided(self, group: Group) -> bool:
        """Whether one took the reviewer's version, or said that one keeps one's own."""
        return group.key in self._kept or is_adopted(self.gold, group, self._review)

    def take(self, group: Group, *names: str) -> None:
        """Take the reviewer's version, or keep one's own."""
        if self._review in names:
            self.session.apply(adopt(self.gold, self.comparison, group, self._review))
        else:
            self._kept.add(group.key)

    def nobody(self, group: Group) -> None:
        """Who says nothing is right: take the removal, or keep out what the reviewer added."""
        if self._review not in group.members:
            self.session.apply(adopt(self.gold, self.comparison, group, self._review))
        else:
            self._kept.add(group.key)

    def take_slot(self, group: Group, slot: str, name: str) -> None:
        """Take one slot from the reviewer."""
        if name != self._review:
            raise EditError("It is so already.")
        self.session.apply(adopt(self.gold, self.comparison, group, self._review, slot))

    def take_identical(self) -> None:
        """Nothing to do: what is identical is in one's document."""
        raise EditError("What is identical is in your document already.")

    def give_reason(self, group: Group, text: str) -> None:
        """Reasons are the reviewer's here."""
        raise EditError("The comment is the reviewer's; write your own on the annotation in the article.")

    def reason(self, group: Group) -> str:
        """What the reviewer said of it."""
        person = next(name for name in self.comparison.passes if name != self._review)
        ids = {gold_id(person, one.id) if name == person else one.id for name, one in group.members.items()}
        comments = self.comparison.passes[self._review].comments
        return "; ".join(one.text for one in comments if one.on in ids)
