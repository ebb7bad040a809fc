"""Choices between annotators' versions become edits of a gold document; the annotators' documents are only read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Comment,
    EventMention,
    Origin,
    OriginKind,
    Relation,
    State,
    is_human,
)
from annotator.domain.annotators import GOLD
from annotator.domain.document import Document, Status
from annotator.domain.edits import Create, Edit, EditError, Remove, Revise, SetComments, SetStatus, Several
from annotator.domain.history import do
from annotator.review.comparing import Comparison, Group, gold_id
from annotator.review.passes import is_standing, words_of
from annotator.review.slots import with_slot

REASONS = (
    "The guidelines say so",
    "The words decide",
    "The other is too long",
    "The other is too short",
    "Slip of the hand",
    "Not in the schema",
    "Both readings are possible",
)
"""The short list of reasons to choose from; any other may be typed."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Who decides: a person, or a rule with its score."""

    name: str
    is_rule: bool = False
    score: float | None = None

    def origin(self, version: str) -> Origin:
        """The origin of a decided annotation; `version` tells whose it is."""
        return Origin(OriginKind.RULE if self.is_rule else OriginKind.HUMAN, self.name, version, self.score)


def decided(gold: Document, group: Group) -> list[Annotation]:
    """What gold holds for a group; rejected means that nobody was right. Nothing: it is still open."""
    return [gold.annotations[one] for one in group.gold_ids if one in gold.annotations]


def is_decided(gold: Document, group: Group) -> bool:
    """Whether a group has been decided."""
    return any(one in gold.annotations for one in group.gold_ids)


def open_groups(gold: Document, comparison: Comparison) -> list[Group]:
    """Groups that nobody has decided, in text order."""
    return [group for group in comparison.groups if not is_decided(gold, group)]


def take(gold: Document, comparison: Comparison, group: Group, who: Sequence[str], judge: Judge) -> Edit:
    """Say that these annotators (one, or several: each version stands) were right; what theirs point to comes along.

    EditError for an annotator who says nothing of it.
    """
    chosen = _by_version(group, who)
    edits, made = _taken(gold, comparison, group, chosen, judge, frozenset())
    surplus = tuple(one.id for one in decided(gold, group) if one.id not in made)
    if surplus:
        edits.append(Remove(surplus))
    edits += _linked(gold, group, made[0])
    name = f"take {' and '.join(names[0] for names in chosen)}"
    return _act(gold, comparison, edits, name)


def _linked(gold: Document, group: Group, target: str) -> list[Edit]:
    """Events in gold that named the words of a disputed group point to what was decided about it."""
    words = {one.spans[0] for one in group.members.values() if len(one.spans) == 1}
    edits: list[Edit] = []
    for event in gold.annotations.values():
        if not isinstance(event, EventMention) or event.id == target or not is_standing(event):
            continue
        led = tuple(replace(one, filler=target) if one.filler in words else one for one in event.arguments)
        if led != event.arguments:
            edits.append(Revise((replace(event, arguments=tuple(dict.fromkeys(led))),)))
    return edits


def _by_version(group: Group, who: Sequence[str]) -> list[tuple[str, ...]]:
    """The chosen versions, each with all who say so: one version is taken once."""
    for name in who:
        if name not in group.members:
            raise EditError(f"{name} has nothing here to be taken; say that nobody was right instead.")
    found = [names for names in group.variants() if set(names) & set(who)]
    if not found:
        raise EditError("Choose at least one annotator.")
    return found


def _taken(
    gold: Document,
    comparison: Comparison,
    group: Group,
    chosen: Sequence[tuple[str, ...]],
    judge: Judge,
    on_the_way: frozenset[str],
) -> tuple[list[Edit], list[str]]:
    """Edits that put versions into gold, and the ids that they have there."""
    before = [one.id for one in decided(gold, group)]
    edits: list[Edit] = []
    made: list[str] = []
    for index, names in enumerate(chosen):
        name = names[0]
        target = before[index] if index < len(before) else gold_id(name, group.members[name].id)
        if target in made:
            target = gold_id(name, group.members[name].id)
        fillers, adopted = _adopted(gold, comparison, (name, group.members[name]), judge, on_the_way | {group.key})
        one = replace(adopted, id=target, state=State.ACCEPTED, origin=judge.origin(_whose(names)))
        edits += [*(filler for filler in fillers if filler not in edits), _put(gold, one)]
        made.append(target)
    return edits, made


def _whose(names: Sequence[str]) -> str:
    return f"from {', '.join(names)}"


def _put(gold: Document, one: Annotation) -> Edit:
    return Revise((one,)) if one.id in gold.annotations else Create((one,))


def _adopted(
    gold: Document, comparison: Comparison, whose: tuple[str, Annotation], judge: Judge, on_the_way: frozenset[str]
) -> tuple[list[Edit], Annotation]:
    """An annotation that points into gold, and the edits that put there what it points to."""
    name, annotation = whose
    edits: list[Edit] = []
    if isinstance(annotation, EventMention):
        arguments: list[Argument] = []
        for argument in annotation.arguments:
            before, filler = _filler(gold, comparison, (name, argument), judge, on_the_way)
            edits += [one for one in before if one not in edits]
            arguments += [replace(argument, filler=filler)] if filler is not None else []
        return edits, replace(annotation, arguments=tuple(dict.fromkeys(arguments)))
    if isinstance(annotation, Relation):
        ends: list[str] = []
        for end in (annotation.source, annotation.target):
            before, found = _target(gold, comparison, (name, end), judge, on_the_way)
            if found is None:
                raise EditError(_why_loose(gold, comparison.group_of(name, end)))
            edits += [one for one in before if one not in edits]
            ends.append(found)
        return edits, replace(annotation, source=ends[0], target=ends[1])
    return edits, replace(annotation, entity=None) if hasattr(annotation, "entity") else annotation


def _why_loose(gold: Document, end: Group | None) -> str:
    if end is not None and is_decided(gold, end):
        return "What this relation links was rejected; say that nobody was right about the relation either."
    return "What this relation links is not decided yet; decide that first."


def _filler(
    gold: Document, comparison: Comparison, whose: tuple[str, Argument], judge: Judge, on_the_way: frozenset[str]
) -> tuple[list[Edit], object]:
    """The filler in gold; words where it is disputed or was rejected, None where there is nothing to name."""
    name, argument = whose
    if not isinstance(argument.filler, str):
        return [], argument.filler
    edits, found = _target(gold, comparison, (name, argument.filler), judge, on_the_way)
    if found is not None:
        return edits, found
    words = words_of(comparison.passes[name], argument.filler)
    return [], words[0] if len(words) == 1 else None


def _target(
    gold: Document, comparison: Comparison, whose: tuple[str, str], judge: Judge, on_the_way: frozenset[str]
) -> tuple[list[Edit], str | None]:
    """The id in gold of what an annotator's annotation stands for; it is taken along where all say the same of it."""
    name, annotation_id = whose
    group = comparison.group_of(name, annotation_id)
    if group is None or group.key in on_the_way:
        return [], None
    known = decided(gold, group)
    if known:
        own = gold_id(name, annotation_id)
        standing = [one.id for one in known if is_standing(one)]
        return [], own if own in standing else next(iter(standing), None)
    if not group.is_same:
        return [], None
    edits, made = _taken(gold, comparison, group, [group.annotators], judge, on_the_way)
    return edits, made[0]


def nobody(gold: Document, comparison: Comparison, group: Group, judge: Judge) -> Edit:
    """Say that nobody was right: gold keeps the first version as rejected, so that it is not asked again."""
    known = decided(gold, group)
    name, first = next(iter(group.members.items()))
    edits: list[Edit] = []
    if any(is_standing(one) for one in known):
        edits.append(Remove(tuple(one.id for one in known if is_standing(one))))
    if not any(not is_human(one) or not is_standing(one) for one in known):
        target = known[0].id if known else gold_id(name, first.id)
        kept = replace(_alone(gold, comparison, name, first), id=target, state=State.REJECTED)
        edits.append(Create((replace(kept, origin=judge.origin(f"not {', '.join(group.members)}")),)))
    if not edits:
        raise EditError("It is rejected already.")
    return _act(gold, comparison, edits, "nobody was right")


def _alone(gold: Document, comparison: Comparison, name: str, annotation: Annotation) -> Annotation:
    """An annotation that needs nothing else: fillers as words; a relation between what gold holds, if only rejected."""
    if isinstance(annotation, Relation):
        groups = [comparison.group_of(name, end) for end in (annotation.source, annotation.target)]
        known = [decided(gold, group) if group else [] for group in groups]
        if not known[0] or not known[1] or known[0][0].id == known[1][0].id:
            raise EditError("Decide first about what this relation links.")
        return replace(annotation, source=known[0][0].id, target=known[1][0].id)
    if not isinstance(annotation, EventMention):
        return annotation
    words = [(one, words_of(comparison.passes[name], one.filler)) for one in annotation.arguments]
    plain = (replace(one, filler=spans[0]) for one, spans in words if len(spans) == 1)
    return replace(annotation, arguments=tuple(dict.fromkeys(plain)))


def take_slot(gold: Document, comparison: Comparison, group: Group, slot: str, name: str, judge: Judge) -> Edit:
    """Take one slot from an annotator; the rest is what gold has, or else the first other version."""
    known = [one for one in decided(gold, group) if is_standing(one)]
    if known:
        edits, mixed = _with_slots(gold, comparison, group, known[0], ((slot, name),), judge)
        if mixed == known[0]:
            raise EditError("It is so already.")
        origin = judge.origin(f"{known[0].origin.version or ''}; {slot} {_whose([name])}")
        edits.append(Revise((replace(mixed, origin=origin),)))
        return _act(gold, comparison, edits, f"take {slot} of {name}")
    first = next((one for one in group.members if one != name), name)
    return take_mixed(gold, comparison, group, first, ((slot, name),), judge)


def take_mixed(
    gold: Document, comparison: Comparison, group: Group, first: str, slots: Sequence[tuple[str, str]], judge: Judge
) -> Edit:
    """Take an annotator's version of an open group with some slots (and whose they are) from others."""
    edits, base = _adopted(gold, comparison, (first, group.members[first]), judge, frozenset({group.key}))
    more, mixed = _with_slots(gold, comparison, group, base, slots, judge)
    edits += [one for one in more if one not in edits]
    version = "; ".join([_whose([first]), *(f"{slot} {_whose([name])}" for slot, name in slots)])
    target = gold_id(first, group.members[first].id)
    made = replace(mixed, id=target, state=State.CORRECTED, origin=judge.origin(version))
    edits += [_put(gold, made), *_linked(gold, group, target)]
    told = " and ".join(f"{slot} of {name}" for slot, name in slots)
    return _act(gold, comparison, edits, f"take {told}")


def _with_slots(
    gold: Document,
    comparison: Comparison,
    group: Group,
    base: Annotation,
    slots: Sequence[tuple[str, str]],
    judge: Judge,
) -> tuple[list[Edit], Annotation]:
    """`base` with slots of others, and what must be in gold for them."""
    edits: list[Edit] = []
    for slot, name in slots:
        if name not in group.members:
            raise EditError(f"{name} has nothing here to be taken.")
        more, theirs = _adopted(gold, comparison, (name, group.members[name]), judge, frozenset({group.key}))
        edits += [one for one in more if one not in edits]
        base = with_slot(base, slot, theirs)
    return edits, base


def identical(gold: Document, comparison: Comparison, judge: Judge) -> Edit | None:
    """Take all that everybody says in the same way; None when nothing is left to take.

    Where nobody says anything that is the whole decision: the document is gold, with nothing in it.
    """
    edits: list[Edit] = []
    same = [group for group in open_groups(gold, comparison) if group.is_same]
    taken = 0
    for group in same:
        try:
            edits += [one for one in _only(gold, comparison, group, judge) if one not in edits]
        except EditError:  # a relation of something disputed waits for that
            continue
        taken += 1
    if not edits:
        is_over = comparison.groups or gold.annotations or gold.status is final_status(gold)
        return None if is_over else SetStatus(final_status(gold), "nobody marked anything")
    return _act(gold, comparison, edits, f"take {taken} identical")


def _only(gold: Document, comparison: Comparison, group: Group, judge: Judge) -> list[Edit]:
    edits, _ = _taken(gold, comparison, group, [group.annotators], judge, frozenset())
    return edits


def with_reason(gold: Document, group: Group, comment: Comment) -> Edit:
    """Write why into gold, as a comment on what was decided; EditError while nothing is."""
    known = decided(gold, group)
    if not known:
        raise EditError("Decide first, then say why.")
    kept = tuple(one for one in gold.comments if one.on != known[0].id or one.author != comment.author)
    return SetComments((*kept, replace(comment, on=known[0].id)), name="give a reason")


def _act(gold: Document, comparison: Comparison, edits: Sequence[Edit], name: str) -> Edit:
    """The edits as one act; with the last open group decided, the document is gold (a review: reviewed)."""
    after, _ = do(gold, Several(tuple(edits), name), "")
    final = final_status(gold)
    if open_groups(after, comparison) or gold.status is final:
        return Several(tuple(edits), name)
    return Several((*edits, SetStatus(final)), name)


def final_status(gold: Document) -> Status:
    """What the document is when nothing in it is open: gold, or reviewed."""
    return Status.GOLD if gold.annotator == GOLD else Status.REVIEWED
