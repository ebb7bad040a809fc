"""Several annotators' documents of one article as groups: what is about the same thing, and how it differs."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import cast

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, Spanned, type_of
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.span import Span, Spans, hull
from annotator.review.aligning import align
from annotator.review.passes import Passes, standing
from annotator.review.slots import ARGUMENT, ROLE_SLOTS, TYPE, WORDS, Slots, slots_of


class Difference(StrEnum):
    """How annotators differ on one thing, in the order in which differences are walked over."""

    MISSING = "missing"
    BOUNDARY = "boundary"
    TYPE = "type"
    ROLE = "role"
    VALUE = "value"


ORDER = {one: index for index, one in enumerate(Difference)}
KINDS: tuple[type[Spanned], ...] = (Mention, Figure, EventMention)
KIND_NAMES = {Mention: "mention", Figure: "figure", EventMention: "event", Relation: "relation"}
NAMESPACE = uuid.UUID("6d6e1a52-5f0c-4f4e-9a0f-6d1b4b0a1c55")


def gold_id(annotator: str, annotation_id: str) -> str:
    """The id that an annotator's annotation gets in gold: the same whoever asks, and another for each annotator."""
    return str(uuid.uuid5(NAMESPACE, f"{annotator}\n{annotation_id}"))


@dataclass(frozen=True)
class Group:
    """One thing in the article, as each annotator says it (or does not)."""

    kind: str
    annotators: tuple[str, ...]
    """All who annotated the article, in alphabetical order."""
    members: Mapping[str, Annotation]
    """What they say, by annotator; who says nothing is not in it."""
    slots: Mapping[str, Slots]
    """The same as comparable slots."""

    @property
    def key(self) -> str:
        """An id that stays the same while its first member does."""
        name = next(name for name in self.annotators if name in self.members)
        return gold_id(name, self.members[name].id)

    @property
    def gold_ids(self) -> tuple[str, ...]:
        """Ids under which gold may hold what was decided."""
        return tuple(gold_id(name, one.id) for name, one in self.members.items())

    @property
    def missing(self) -> tuple[str, ...]:
        """Annotators who say nothing of it."""
        return tuple(name for name in self.annotators if name not in self.members)

    @cached_property
    def differing(self) -> tuple[str, ...]:
        """Slots that those who say it fill differently, in their order."""
        names = dict.fromkeys(name for slots in self.slots.values() for name in slots)
        return tuple(name for name in names if len({slots.get(name) for slots in self.slots.values()}) > 1)

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """How it differs; none: all say the same."""
        found = {_difference(slot) for slot in self.differing}
        if self.missing:
            found.add(Difference.MISSING)
        return tuple(sorted(found, key=lambda one: ORDER[one]))

    @property
    def is_same(self) -> bool:
        """Whether everybody says it, and says the same."""
        return not self.differences

    @property
    def place(self) -> Span | None:
        """The words that any of them means; None without words."""
        spans = sorted(span for one in self.members.values() for span in one.spans)
        return hull(tuple(spans)) if spans else None

    @property
    def lit(self) -> tuple[Span, ...]:
        """The words to look at, in text order: those that any of them means, or what a relation links."""
        if self.kind != "relation":
            return (self.place,) if self.place else ()
        ends = [cast(tuple[str, Spans], slots[end])[1] for slots in self.slots.values() for end in ("from", "to")]
        return tuple(sorted({hull(spans) for spans in ends if spans}))

    @property
    def types(self) -> tuple[str, ...]:
        """The types that are given."""
        return tuple(sorted({type_of(one) for one in self.members.values()}))

    def variants(self) -> list[tuple[str, ...]]:
        """Annotators who say exactly the same, together; in the order of the first of each."""
        found: dict[frozenset[tuple[str, object]], list[str]] = {}
        for name in self.annotators:
            if name in self.slots:
                found.setdefault(frozenset(self.slots[name].items()), []).append(name)
        return [tuple(names) for names in found.values()]

    def versions(self) -> list[tuple[str, ...]]:
        """The variants, and who says nothing as a version of its own; in the order of the first of each."""
        silent = [self.missing] if self.missing else []
        return sorted([*self.variants(), *silent], key=lambda names: self.annotators.index(names[0]))


def _difference(slot: str) -> Difference:
    if slot == WORDS:
        return Difference.BOUNDARY
    if slot == TYPE:
        return Difference.TYPE
    return Difference.ROLE if slot in ROLE_SLOTS or slot.startswith(ARGUMENT) else Difference.VALUE


def walk_order(group: Group) -> tuple[bool, int]:
    """Where a group stands in the walk: by its first difference, what is the same last, relations after all others."""
    return (group.kind == "relation", ORDER[group.differences[0]] if group.differences else len(ORDER))


@dataclass(frozen=True)
class Comparison:
    """One article as several annotators see it."""

    article: Article
    passes: Passes
    groups: tuple[Group, ...]
    """In text order: mentions, figures, events and relations of one place in that order."""

    @cached_property
    def _by_member(self) -> Mapping[tuple[str, str], Group]:
        return {(name, one.id): group for group in self.groups for name, one in group.members.items()}

    def group_of(self, annotator: str, annotation_id: str) -> Group | None:
        """The group that an annotation is in."""
        return self._by_member.get((annotator, annotation_id))

    def disagreements(self) -> list[Group]:
        """The groups that differ, by their first difference, then in text order; relations after what they link."""
        return sorted((group for group in self.groups if group.differences), key=walk_order)


def compare(passes: Passes) -> Comparison:
    """Align two or more documents of one article; ValueError without any, or when their texts differ."""
    names = tuple(sorted(passes))
    if not names:
        raise ValueError("there is nothing to compare")
    article = passes[names[0]].article
    if any(passes[name].article.text != article.text for name in names):
        raise ValueError("the documents are of different texts")
    groups: list[Group] = []
    places: dict[tuple[str, str], int] = {}
    for kind in KINDS:
        for members in _grouped(passes, names, kind):
            places.update({(name, one.id): len(groups) for name, one in members.items()})
            groups.append(_group(KIND_NAMES[kind], names, members, passes))
    for members in _related(passes, names, places):
        groups.append(_group("relation", names, members, passes))
    order = {name: index for index, name in enumerate(KIND_NAMES.values())}
    return Comparison(article, passes, tuple(sorted(groups, key=lambda one: _text_order(one, order, article.text))))


def _text_order(group: Group, order: Mapping[str, int], text: str) -> tuple[int, int, int, str]:
    place = group.place
    start, end = (place.start, -place.end) if place else (-1, 0)
    if group.kind == "relation":  # after all that they may link
        start = len(text)
    return (start, order[group.kind], end, group.key)


def _group(kind: str, names: tuple[str, ...], members: Mapping[str, Annotation], passes: Passes) -> Group:
    ordered = {name: members[name] for name in names if name in members}
    return Group(kind, names, ordered, {name: slots_of(passes[name], one) for name, one in ordered.items()})


def _grouped(passes: Passes, names: Sequence[str], kind: type[Spanned]) -> list[dict[str, Annotation]]:
    """Each annotator's annotations join the groups of those before, or begin new ones."""
    groups: list[dict[str, Annotation]] = []
    for index, name in enumerate(names):
        waiting = _of_kind(passes[name], kind)
        for before in names[:index]:
            free = [group for group in groups if before in group and name not in group]
            theirs = [cast(Spanned, group[before]) for group in free]
            pairs = align(theirs, passes[before], waiting, passes[name])
            for i, j in pairs:
                free[i][name] = waiting[j]
            taken = {j for _, j in pairs}
            waiting = [one for j, one in enumerate(waiting) if j not in taken]
        groups.extend({name: one} for one in waiting)
    return groups


def _of_kind(document: Document, kind: type[Spanned]) -> list[Spanned]:
    if kind is Mention:
        return list(standing(document, Mention))
    return list(standing(document, Figure) if kind is Figure else standing(document, EventMention))


def _related(
    passes: Passes, names: Sequence[str], places: Mapping[tuple[str, str], int]
) -> list[dict[str, Annotation]]:
    """Relations between the same two groups belong together: those of one type first, then the others in order."""
    found: dict[tuple[int, int], list[dict[str, Annotation]]] = {}
    for name in names:
        waiting: list[tuple[list[dict[str, Annotation]], Relation]] = []
        for one in sorted(standing(passes[name], Relation), key=lambda one: (one.type, one.id)):
            ends = (places.get((name, one.source), -1), places.get((name, one.target), -1))
            if -1 not in ends:
                waiting.append((found.setdefault(ends, []), one))
        left = [(groups, one) for groups, one in waiting if not _joined(groups, name, one, one.type)]
        for groups, one in left:
            if not _joined(groups, name, one, None):
                groups.append({name: one})
    return [group for groups in found.values() for group in groups]


def _joined(groups: Sequence[dict[str, Annotation]], name: str, one: Relation, wanted: str | None) -> bool:
    """Whether a relation found a group that its annotator is not in yet, of the wanted type if one is named."""
    for group in groups:
        if name not in group and (wanted is None or wanted in {type_of(other) for other in group.values()}):
            group[name] = one
            return True
    return False
