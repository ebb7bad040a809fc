"""Deciding between annotators: one article's gold document, open for choices that are edits like all others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from annotator.domain.annotations import Annotation, Comment
from annotator.domain.annotators import GOLD
from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError, Several
from annotator.domain.history import Change, do
from annotator.review import adjudication, majority
from annotator.review.adjudication import Judge
from annotator.review.comparing import Comparison, Group
from annotator.session.agreeing import Chosen
from annotator.session.comparing import Compared, compared
from annotator.session.workspace import BulkEdit, Workspace


class Adjudication:
    """One article's comparison with its gold document, open for deciding.

    Acts raise EditError (the person is told why) or CorpusError (nothing was saved); what annotators did is only read.
    """

    def __init__(self, workspace: Workspace, comparison: Comparison, judge: str, target: str = GOLD) -> None:
        self.comparison = comparison
        self.session = workspace.open_beside(comparison.article, target)
        self._judge = Judge(judge)
        self._sources = workspace.sources

    @property
    def gold(self) -> Document:
        """The gold document as it is on the disk."""
        return self.session.document

    def decided(self, group: Group) -> list[Annotation]:
        """What gold holds for a group."""
        return adjudication.decided(self.gold, group)

    def is_decided(self, group: Group) -> bool:
        """Whether a group is decided."""
        return adjudication.is_decided(self.gold, group)

    def take(self, group: Group, *names: str) -> None:
        """Say that these annotators were right."""
        self._apply(adjudication.take(self.gold, self.comparison, group, names, self._judge))

    def nobody(self, group: Group) -> None:
        """Say that nobody was right."""
        self._apply(adjudication.nobody(self.gold, self.comparison, group, self._judge))

    def take_slot(self, group: Group, slot: str, name: str) -> None:
        """Take one slot from an annotator."""
        self._apply(adjudication.take_slot(self.gold, self.comparison, group, slot, name, self._judge))

    def take_identical(self) -> None:
        """Take all that everybody says in the same way, as one act."""
        edit = adjudication.identical(self.gold, self.comparison, self._judge)
        if edit is None:
            raise EditError("Nothing that all annotators say in the same way is left to be taken.")
        self._apply(edit)

    def give_reason(self, group: Group, text: str) -> None:
        """Say why a group was decided so, as a comment in gold."""
        words = text.strip()
        if not words:
            raise EditError("A reason needs words.")
        comment = Comment(self._sources.new_id(), self._judge.name, self._sources.now(), words)
        self._apply(adjudication.with_reason(self.gold, group, comment))

    def reason(self, group: Group) -> str:
        """Why a group was decided so, if somebody said."""
        ids = {one.id for one in self.decided(group)}
        return next((one.text for one in reversed(self.gold.comments) if one.on in ids), "")

    def undo(self) -> Change | None:
        """Take the last act on gold back; None when there is none."""
        return self.session.undo()

    def redo(self) -> Change | None:
        """Make the last taken-back act again."""
        return self.session.redo()

    def about(self, change: Change) -> set[str]:
        """The keys of the groups that a change decided, or opened again."""
        touched = {delta.id for delta in change.deltas}
        return {group.key for group in self.comparison.groups if touched.intersection(group.gold_ids)}

    def _apply(self, edit: Edit) -> None:
        self.session.apply(edit)


@dataclass(frozen=True, slots=True)
class Decided:
    """What `adjudicate --auto` did with the open groups of one article."""

    title: str
    identical: int
    by_rule: int
    left: int
    """Groups on which there is no majority: a person has to decide."""


def adjudicate(
    workspace: Workspace, chosen: Chosen, on_step: Callable[[], None] = lambda: None, judge: str = "agreement"
) -> Iterator[Decided]:
    """Decide by rule what nobody has decided: identical ones, then what a majority says; an act for each article.

    Nothing that a person decided is changed, and annotators' documents are only read.
    """
    workspace.corpus.protect("adjudication")
    for one in compared(workspace, chosen):
        edits, told = _automatic(one, Judge(judge, is_rule=True, score=1.0))
        if edits:
            workspace.apply(BulkEdit("adjudicate by majority", ((_bare(one.gold), Several(tuple(edits), "majority")),)))
        yield told
        on_step()


def _bare(gold: Document) -> Document:
    """Gold as the annotators' versions alone make it: no model's suggestions are open in it."""
    return replace(gold, layer=None, suggestions={})


def _automatic(one: Compared, judge: Judge) -> tuple[list[Edit], Decided]:
    gold, comparison = _bare(one.gold), one.comparison
    edits: list[Edit] = []
    counts: Counter[str] = Counter()

    def make(edit: Edit, what: str, number: int = 1) -> None:
        nonlocal gold
        gold, _ = do(gold, edit, "")
        edits.append(edit)
        counts[what] += number

    before = len(adjudication.open_groups(gold, comparison))
    if (same := adjudication.identical(gold, comparison, judge)) is not None:
        make(same, "identical", 0)
        counts["identical"] = before - len(adjudication.open_groups(gold, comparison))
    for group in comparison.groups:
        if (edit := majority.edit_of(gold, comparison, group)) is not None:
            make(edit, "by rule")
    left = len(adjudication.open_groups(gold, comparison))
    title = comparison.article.title or comparison.article.file or comparison.article.id
    return edits, Decided(title, counts["identical"], counts["by rule"], left)
