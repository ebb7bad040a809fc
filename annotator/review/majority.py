"""Decides by rule what is left: what more than half of the annotators say, for each thing and then for each slot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass

from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError
from annotator.review.adjudication import Judge, is_decided, nobody, take, take_mixed
from annotator.review.comparing import Comparison, Group

RULE = "majority"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the majority says of a group: whose version, with slots of others; nobody's: the thing is not there."""

    who: str | None
    slots: tuple[tuple[str, str], ...] = ()
    """Slot and the annotator whose value the majority gives, where it is not that of `who`."""
    votes: int = 0


def verdict(group: Group) -> Verdict | None:
    """What more than half of all annotators say; None when there is no majority on the thing or on one of its slots."""
    number = len(group.annotators)
    if 2 * len(group.members) <= number:
        return Verdict(None, votes=len(group.missing)) if 2 * len(group.missing) > number else None
    names = max(group.variants(), key=len)
    if 2 * len(names) > number:
        return Verdict(names[0], votes=len(names))
    voted: list[tuple[str, str]] = []
    least = number
    for slot in group.differing:
        counts = Counter[Hashable](slots.get(slot) for slots in group.slots.values())
        value, votes = counts.most_common(1)[0]
        if 2 * votes <= number:
            return None
        least = min(least, votes)
        if group.slots[names[0]].get(slot) != value:
            voted.append((slot, next(name for name, slots in group.slots.items() if slots.get(slot) == value)))
    return Verdict(names[0], tuple(voted), least)


def edit_of(gold: Document, comparison: Comparison, group: Group) -> Edit | None:
    """The edit that carries the verdict out; None where the rule does not decide."""
    found = verdict(group)
    if found is None or is_decided(gold, group):
        return None
    judge = Judge(f"{RULE} of {len(group.annotators)}", is_rule=True, score=found.votes / len(group.annotators))
    try:
        if found.who is None:
            return nobody(gold, comparison, group, judge)
        if found.slots:
            return take_mixed(gold, comparison, group, found.who, found.slots, judge)
        return take(gold, comparison, group, [found.who], judge)
    except EditError:
        return None
