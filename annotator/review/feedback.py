"""One annotator against gold: agreement, and by type what differed, with examples in context and the reasons given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Comment, type_of
from annotator.domain.annotators import decided_by
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.review.agreement import Agreement, Options, measure
from annotator.review.comparing import Comparison, Difference, Group, compare
from annotator.review.slots import slot_name, slot_text

AROUND = 60
"""Characters of context on each side of an example."""


@dataclass(frozen=True, slots=True)
class Example:
    """One thing that the annotator said otherwise than gold."""

    title: str
    before: str
    words: str
    after: str
    kind: str
    type: str
    """Gold's type, or the annotator's where gold has nothing."""
    differences: tuple[Difference, ...]
    yours: str
    gold: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one annotator is told."""

    annotator: str
    against: str
    """What they are compared with: "gold", or whose review."""
    articles: int
    agreement: Agreement
    examples: Mapping[str, Sequence[Example]]
    """By type, those with the most differences first."""


def feedback(pairs: Iterable[tuple[Document, Document]], options: Options | None = None) -> Feedback | None:
    """Feedback from one annotator's documents, each with gold of the same article; None without any."""
    pairs = list(pairs)
    if not pairs:
        return None
    annotator = pairs[0][0].annotator
    passes = [{annotator: document, gold.annotator: gold} for document, gold in pairs]
    found: dict[str, list[Example]] = defaultdict(list)
    for (document, gold), both in zip(pairs, passes, strict=True):
        for example in examples(compare(both), document, gold):
            found[example.type].append(example)
    ordered = dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))
    against = decided_by(pairs[0][1].annotator)
    return Feedback(annotator, against, len(pairs), measure(passes, options), ordered)


def examples(comparison: Comparison, document: Document, gold: Document) -> Iterable[Example]:
    """Where the two differ, in text order."""
    text = comparison.article.text
    title = comparison.article.title or comparison.article.file or comparison.article.id
    for group in comparison.groups:
        if group.is_same:
            continue
        place = group.place or Span(0, 1)
        right = group.members.get(gold.annotator)
        known = right or group.members[document.annotator]
        yield Example(
            title,
            text[max(0, place.start - AROUND) : place.start],
            place.surface(text) if group.place else "",
            text[place.end : place.end + AROUND],
            group.kind,
            type_of(known),
            group.differences,
            said(group, document.annotator, text),
            said(group, gold.annotator, text),
            _reason(gold.comments, {*group.gold_ids, *((right.id,) if right else ())}),
        )


def said(group: Group, name: str, text: str) -> str:
    """What somebody says where the two differ: "type: person; unit: km", or "nothing"."""
    if name not in group.members:
        return "nothing"
    slots = group.slots[name]
    names = group.differing or ("words", "type")
    told = (
        (slot_name(slot), slot_text(slot, slots.get(slot), text) or "–")
        for slot in names
        if slot in slots or group.differing
    )
    return "; ".join(f"{slot}: {words}" for slot, words in told)


def _reason(comments: Iterable[Comment], ids: set[str]) -> str:
    return "; ".join(one.text for one in comments if one.on in ids)
