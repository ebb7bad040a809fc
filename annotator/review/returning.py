"""What a reviewer said of one's own work becomes edits of one's own document, one by one and only if one wants."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import (
    Annotation,
    Argument,
    EventMention,
    Origin,
    OriginKind,
    Relation,
    State,
    references,
)
from annotator.domain.document import Document
from annotator.domain.edits import Create, Edit, EditError, Remove, Revise, Several
from annotator.review.comparing import Comparison, Group, gold_id
from annotator.review.passes import is_standing, words_of
from annotator.review.slots import slots_of, with_slot


def own_of(own: Document, group: Group, reviewer: str) -> Annotation | None:
    """What one's document holds of a group now."""
    ids = [one.id if name != reviewer else gold_id(reviewer, one.id) for name, one in group.members.items()]
    return next((found for one in ids if is_standing(found := own.annotations.get(one))), None)


def is_adopted(own: Document, group: Group, reviewer: str) -> bool:
    """Whether one's document says of a group what the reviewer says."""
    mine = own_of(own, group, reviewer)
    if mine is None or reviewer not in group.members:
        return mine is None and reviewer not in group.members
    return slots_of(own, mine) == group.slots[reviewer]


def adopt(own: Document, comparison: Comparison, group: Group, reviewer: str, slot: str | None = None) -> Edit:
    """Take the reviewer's version, or one slot of it, into one's own document; EditError where nothing would change."""
    mine, theirs = own_of(own, group, reviewer), group.members.get(reviewer)
    if theirs is None:
        if mine is None:
            raise EditError("It is gone from your document already.")
        return _removal(own, mine)
    mapped = _mapped(own, comparison, theirs, reviewer)
    name = f"take {slot or 'the version'} of {reviewer}"
    if mine is None:
        origin = Origin(OriginKind.HUMAN, reviewer)
        made = replace(mapped, id=gold_id(reviewer, theirs.id), state=State.CREATED, origin=origin)
        return Create((made,), name)
    fresh = with_slot(mine, slot, mapped) if slot else replace(mapped, id=mine.id, state=mine.state, origin=mine.origin)
    if fresh == mine:
        raise EditError("It is so already.")
    return Revise((fresh,), name)


def _removal(own: Document, mine: Annotation) -> Edit:
    """Remove it; events that it fills a role of keep its words, as they do in the review."""
    name = "take the reviewer's removal"
    events = [one for one in own.annotations.values() if isinstance(one, EventMention) and mine.id in references(one)]
    if len(mine.spans) != 1 or not events:
        return Remove((mine.id,), name=name)
    words = mine.spans[0]

    def kept(one: Argument) -> Argument:
        return replace(one, filler=words) if one.filler == mine.id else one

    led = (replace(one, arguments=tuple(map(kept, one.arguments))) for one in events)
    return Several((Revise(tuple(led)), Remove((mine.id,))), name)


def _mapped(own: Document, comparison: Comparison, theirs: Annotation, reviewer: str) -> Annotation:
    """The annotation pointing into one's own document; what that lacks is named by its words."""
    if isinstance(theirs, Relation):
        ends = [_here(own, comparison, end, reviewer) for end in (theirs.source, theirs.target)]
        if ends[0] is None or ends[1] is None:
            raise EditError("What this relation links is not in your document; take that first.")
        return replace(theirs, source=ends[0], target=ends[1])
    if not isinstance(theirs, EventMention):
        return theirs
    arguments: list[Argument] = []
    for argument in theirs.arguments:
        here = _here(own, comparison, argument.filler, reviewer) if isinstance(argument.filler, str) else None
        words = words_of(comparison.passes[reviewer], argument.filler)
        if here is not None:
            arguments.append(replace(argument, filler=here))
        elif len(words) == 1:
            arguments.append(replace(argument, filler=words[0]))
    return replace(theirs, arguments=tuple(dict.fromkeys(arguments)))


def _here(own: Document, comparison: Comparison, annotation_id: str, reviewer: str) -> str | None:
    group = comparison.group_of(reviewer, annotation_id)
    found = own_of(own, group, reviewer) if group else None
    return found.id if found else None
