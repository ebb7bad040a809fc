"""Agreement on words and their types: mentions, triggers and figures, by F1 and by token."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from annotator.domain.annotations import EventMention, Figure, Mention, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.review.agreement.tallies import F1_BOUNDARY, F1_EXACT, F1_OVERLAP, F1_PARTIAL, Counts, Key
from annotator.review.measures.alpha import coincidences
from annotator.review.measures.matching import Item, Pairs, agreed_by_type, by_type, pair, scores_of
from annotator.review.passes import Passes, people, standing

ALL = "all"
KINDS = ("mentions", "triggers", "figures")
OUTSIDE = "O"
"""The label of a token that nothing covers."""

Told = Iterator[tuple[Key, Counts]]


def items_of(document: Document) -> dict[str, list[Item]]:
    """The annotator's mentions, triggers and figures (typed by their role) as words with types."""
    return {
        "mentions": [Item(one.spans, one.type) for one in standing(document, Mention)],
        "triggers": [Item(one.spans, one.type) for one in standing(document, EventMention) if one.spans],
        "figures": [Item(one.spans, type_of(one)) for one in standing(document, Figure)],
    }


def exact_counts(mine: Mapping[str, Sequence[Item]], theirs: Mapping[str, Sequence[Item]]) -> Counter[str]:
    """How many items of two annotators are the same, `of` how many: what the exact F1 over all kinds is made of."""
    counts: Counter[str] = Counter()
    for kind in KINDS:
        counts["agreed"] += (Counter(mine[kind]) & Counter(theirs[kind])).total()
        counts["of"] += len(mine[kind]) + len(theirs[kind])
    return counts


Paired = Mapping[tuple[tuple[str, str], str], Pairs]
"""What belongs together, by pair of annotators and kind."""


def paired(items: Mapping[str, Mapping[str, Sequence[Item]]], passes: Passes) -> Paired:
    """What belongs together; `items` are by annotator and kind."""
    return {(who, kind): pair(items[who[0]][kind], items[who[1]][kind]) for who in people(passes) for kind in KINDS}


def f1_of(items: Mapping[str, Mapping[str, Sequence[Item]]], together: Paired) -> Told:
    """F1 of each pair of annotators: by kind, and by type within a kind."""
    for who in dict.fromkeys(who for who, _ in together):
        everything: dict[str, float] = {}
        number = 0
        for kind in KINDS:
            left, right = items[who[0]][kind], items[who[1]][kind]
            pairs = together[who, kind]
            scores = scores_of(pairs)
            yield from _f1_rows(kind, who, scores, len(left) + len(right))
            everything = {sense: everything.get(sense, 0) + score for sense, score in scores.items()}
            number += len(left) + len(right)
            mine, theirs = by_type(left), by_type(right)
            same, near = agreed_by_type(pairs)
            for name in {**mine, **theirs}:
                total = len(mine.get(name, ())) + len(theirs.get(name, ()))
                yield Key("places", f"{kind}: {name}", F1_EXACT, who), {"agreed": same[name], "of": total}
                yield Key("places", f"{kind}: {name}", F1_OVERLAP, who), {"agreed": near[name], "of": total}
        yield from _f1_rows(ALL, who, everything, number)


def _f1_rows(what: str, who: tuple[str, str], scores: Mapping[str, float], number: int) -> Told:
    names = {F1_EXACT: "exact", F1_OVERLAP: "overlap", F1_BOUNDARY: "boundary", F1_PARTIAL: "partial"}
    for measure, sense in names.items():
        yield Key("places", what, measure, who), {"agreed": scores.get(sense, 0), "of": number}


def token_labels(tokens: Sequence[Span], items: Sequence[Item], order: Mapping[str, int]) -> list[str]:
    """The type that covers each token, even in part; of several the first in `order`."""
    labels = [OUTSIDE] * len(tokens)
    starts = [token.start for token in tokens]
    ends = [token.end for token in tokens]
    for item in sorted(items, key=lambda one: order.get(one.type, len(order)), reverse=True):
        for span in item.spans:
            for index in range(bisect_right(ends, span.start), bisect_left(starts, span.end)):
                labels[index] = item.type
    return labels


def token_rows(
    items: Mapping[str, Mapping[str, Sequence[Item]]],
    passes: Passes,
    tokens: Sequence[Span],
    order: Mapping[str, int],
    everybody: int,
) -> Told:
    """Kappas and alpha over tokens; Fleiss' only where all `everybody` annotators are there."""
    for kind in KINDS:
        labels = {name: token_labels(tokens, items[name][kind], order) for name in passes}
        for who in people(passes):
            confusion = Counter(zip(labels[who[0]], labels[who[1]], strict=True))
            marked = {pair: count for pair, count in confusion.items() if pair != (OUTSIDE, OUTSIDE)}
            yield Key("tokens", kind, "kappa", who), confusion
            yield Key("tokens", kind, "kappa without O", who), marked
            yield Key("tokens", kind, "pi", who), confusion
        columns = Counter(zip(*(labels[name] for name in sorted(labels)), strict=True))
        yield Key("tokens", kind, "alpha"), _coincidences(columns)
        if len(passes) == everybody:
            yield Key("tokens", kind, "Fleiss kappa"), _fleiss_counts(columns)


def _coincidences(columns: Counter[tuple[str, ...]]) -> Counts:
    total: dict[tuple[str, str], float] = {}
    for column, times in columns.items():
        for pair_of, count in coincidences([column]).items():
            total[pair_of] = total.get(pair_of, 0) + count * times
    return total


def _fleiss_counts(columns: Counter[tuple[str, ...]]) -> Counts:
    counts: Counter[object] = Counter()
    for column, times in columns.items():
        labels = Counter(column)
        counts["items"] += times
        counts["agreed"] += times * sum(count * (count - 1) for count in labels.values())
        for label, count in labels.items():
            counts["label", label] += times * count
    return counts
