"""Copies of one document become one: all changes of all copies, made again in an order that no copy chooses.

Merging is a union of changes and then a pure function of them, so that it does not matter what is merged first, or
how often.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.domain.annotations import (
    Annotation,
    Attributes,
    Comment,
    Entity,
    EventMention,
    is_human,
    references,
    with_state,
    without_reference,
)
from annotator.domain.annotations import State as Decision
from annotator.domain.document import Document, Status
from annotator.domain.history import Change, Delta, Header, header_of

BLANK = Header(Status.NEW, (), (), (), None)
Named = TypeVar("Named", Comment, Entity)


@dataclass(frozen=True, slots=True)
class State:
    """What changes make of a document: its annotations and its own fields."""

    annotations: Mapping[str, Annotation]
    header: Header


@dataclass(frozen=True, slots=True)
class Conflict:
    """An annotation that two copies left in different states, neither knowing of the other's; None: removed."""

    id: str
    here: Annotation | None
    there: Annotation | None
    kept: Annotation | None


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """The status or an attribute of a document that two copies set differently; None: not set."""

    name: str
    here: str | None
    there: str | None
    kept: str | None


def fold(changes: Iterable[Change]) -> State:
    """The document after changes in the order of all copies; of what two copies did, the later one stands.

    What points to something that another copy removed or rejected no longer does.
    """
    annotations: dict[str, Annotation] = {}
    header = BLANK
    for change in changes:
        for delta in change.deltas:
            if delta.after is None:
                annotations.pop(delta.id, None)
            else:
                annotations[delta.id] = delta.after
        if change.header is not None:
            header = _with_header(header, *change.header)
    return State(_without_loose_ends(annotations), header)


def _with_header(header: Header, before: Header, after: Header) -> Header:
    """The fields that a change changed, one by one: two copies' comments both stay."""
    return Header(
        after.status if after.status is not before.status else header.status,
        _with_attributes(header.attributes, before.attributes, after.attributes),
        _with_named(header.comments, before.comments, after.comments),
        _with_named(header.entities, before.entities, after.entities),
        after.schema if after.schema != before.schema else header.schema,
    )


def _with_attributes(now: Attributes, before: Attributes, after: Attributes) -> Attributes:
    kept = dict(now)
    for name in {**dict(before), **dict(after)}:
        old, new = dict(before).get(name), dict(after).get(name)
        if old == new:
            continue
        if new is None:
            kept.pop(name, None)
        else:
            kept[name] = new
    return tuple(sorted(kept.items()))


def _with_named(now: Sequence[Named], before: Sequence[Named], after: Sequence[Named]) -> tuple[Named, ...]:
    kept = {one.id: one for one in now}
    old, new = {one.id: one for one in before}, {one.id: one for one in after}
    for gone in old.keys() - new.keys():
        kept.pop(gone, None)
    kept |= {key: one for key, one in new.items() if old.get(key) != one}
    return tuple(kept.values())


def _without_loose_ends(annotations: Mapping[str, Annotation]) -> dict[str, Annotation]:
    kept = dict(annotations)
    while True:
        loose = [(one, target) for one in kept.values() for target in references(one) if _is_gone(kept, one, target)]
        if not loose:
            return kept
        for one, target in loose:
            left = without_reference(kept[one.id], target) if one.id in kept else None
            if isinstance(left, EventMention):
                kept[one.id] = left
            elif target in kept and not is_human(one):
                kept[one.id] = with_state(one, Decision.REJECTED)
            else:
                kept.pop(one.id, None)


def _is_gone(kept: Mapping[str, Annotation], one: Annotation, target: str) -> bool:
    """Whether an annotation may not point there: what is rejected itself may point to what is rejected too."""
    there = kept.get(target)
    return there is None or (there.state is Decision.REJECTED and one.state is not Decision.REJECTED)


def snapshot(document: Document, changes: Sequence[Change], change_id: str) -> Change | None:
    """What the changes do not tell of a document: some of it may have come without any. None when they tell all."""
    told = fold(changes)
    missing = [
        Delta(told.annotations.get(key), one)
        for key, one in document.annotations.items()
        if told.annotations.get(key) != one
    ]
    missing += [Delta(one, None) for key, one in told.annotations.items() if key not in document.annotations]
    header = header_of(document)
    comparable = replace(told.header, schema=header.schema)
    if not missing and comparable == header:
        return None
    return Change(change_id, document.id, "as it was", tuple(missing), (comparable, header))


def conflicts(
    here: Sequence[Change], there: Sequence[Change], merged: State, is_known: Callable[[str], bool]
) -> list[Conflict]:
    """Annotations that changes of one copy alone and changes of the other alone left in different states.

    `is_known` tells whether a change of `there` is known here already.
    """
    new_here, new_there = _new(here, there, is_known)
    ours, theirs = _last(new_here), _last(new_there)
    return [
        Conflict(key, ours[key], theirs[key], merged.annotations.get(key))
        for key in ours
        if key in theirs and ours[key] != theirs[key]
    ]


def _last(changes: Iterable[Change]) -> dict[str, Annotation | None]:
    return {delta.id: delta.after for change in changes for delta in change.deltas}


def field_conflicts(
    here: Sequence[Change], there: Sequence[Change], merged: State, is_known: Callable[[str], bool]
) -> list[FieldConflict]:
    """What changes of one copy alone and changes of the other alone set differently of the document itself."""
    new_here, new_there = _new(here, there, is_known)
    ours, theirs, kept = _last_fields(new_here), _last_fields(new_there), _fields(merged.header)
    return [
        FieldConflict(name, ours[name], theirs[name], kept.get(name))
        for name in ours
        if name in theirs and ours[name] != theirs[name]
    ]


def _new(
    here: Sequence[Change], there: Sequence[Change], is_known: Callable[[str], bool]
) -> tuple[list[Change], list[Change]]:
    """The changes that only one copy has."""
    known = {change.id for change in there}
    return [one for one in here if one.id not in known], [one for one in there if not is_known(one.id)]


def _last_fields(changes: Iterable[Change]) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for before, after in (change.header for change in changes if change.header is not None):
        old, new = _fields(before), _fields(after)
        found |= {name: new.get(name) for name in {**old, **new} if old.get(name) != new.get(name)}
    return found


def _fields(header: Header) -> dict[str, str]:
    return {"status": header.status.value, **{name: str(value) for name, value in header.attributes}}
