"""Who differs from whom over a corpus: the groups of each article, found article by article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.annotators import GOLD
from annotator.domain.document import Document
from annotator.review.adjudication import is_decided
from annotator.review.comparing import Comparison, Difference, Group, compare, walk_order
from annotator.session.agreeing import Chosen, passes_of
from annotator.session.workspace import Workspace


@dataclass(frozen=True)
class Compared:
    """One article that at least two annotators have, and gold as far as it has come."""

    comparison: Comparison
    gold: Document
    """Gold, or what else decisions are written to."""
    decided: Callable[[Group], bool] | None = None
    """Whether a group is decided; None: what gold holds of it tells."""

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Its groups as rows of a list."""
        title = self.comparison.article.title or self.comparison.article.file or self.comparison.article.id
        return tuple(self._row(group, title) for group in self.comparison.groups)

    def _row(self, group: Group, title: str) -> Row:
        text = self.comparison.article.text
        words = " → ".join(span.surface(text) for span in group.lit)
        done = self.decided(group) if self.decided else is_decided(self.gold, group)
        return Row(self.comparison.article.id, title, text, group.key, group, words, done)


@dataclass(frozen=True, slots=True)
class Row:
    """One group as a list over the corpus shows it."""

    article_id: str
    title: str
    text: str
    """The article's."""
    key: str
    group: Group
    words: str
    is_decided: bool

    @property
    def place(self) -> tuple[str, str]:
        """What tells the row from all others."""
        return (self.article_id, self.key)

    @property
    def order(self) -> tuple[bool, int]:
        """Sorts by the first difference; within one of them rows stay in the articles' order."""
        return walk_order(self.group)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which groups are listed; None: all."""

    difference: Difference | None = None
    kind: str | None = None
    type: str | None = None
    annotators: tuple[str, ...] = ()
    """Two or more: only where these differ from each other."""
    only_open: bool = False
    with_same: bool = False

    def lets_through(self, row: Row) -> bool:
        """Whether a row is listed."""
        group = row.group
        if self.only_open and row.is_decided:
            return False
        if self.kind not in (None, group.kind) or (self.type is not None and self.type not in group.types):
            return False
        if self.difference is not None and self.difference not in group.differences:
            return False
        if self.annotators and not self._differ(group):
            return False
        return self.with_same or not group.is_same

    def _differ(self, group: Group) -> bool:
        """Whether the named annotators say different things, or only some of them say it."""
        said = [names for names in group.variants() if set(names) & set(self.annotators)]
        present = sum(name in group.members for name in self.annotators)
        return len(said) > 1 or 0 < present < len(self.annotators)


def reviewed(workspace: Workspace, person: str, target: str) -> Iterator[Compared]:
    """The articles that one person is done with, each beside the review `target`."""
    for passes in passes_of(workspace, Chosen((person,)), Counter()):
        if person in passes:
            yield Compared(compare(passes), workspace.document_of(passes[person].article, target))


def compared(workspace: Workspace, chosen: Chosen | None = None) -> Iterator[Compared]:
    """The articles that at least two annotators have, in the corpus's order; gold is no annotator."""
    for passes in passes_of(workspace, chosen or Chosen(), Counter(), at_least=2):
        people = {name: document for name, document in passes.items() if name != GOLD}
        if len(people) > 1:
            article = next(iter(people.values())).article
            yield Compared(compare(people), workspace.document_of(article, GOLD))


def listed(rows: Iterator[Row] | list[Row], wanted: Filter) -> list[Row]:
    """The rows that the filter lets through: by difference, then in the articles' order."""
    return sorted((row for row in rows if wanted.lets_through(row)), key=lambda row: row.order)
