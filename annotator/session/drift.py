"""How each annotator's work changes over time: what becomes of suggestions, pace, agreement, and check articles."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from annotator.domain.annotations import LIVE, Figure, OriginKind, State, type_of
from annotator.domain.annotators import GOLD, is_decision
from annotator.domain.document import Document, Status
from annotator.review.agreement.places import exact_counts, items_of
from annotator.review.measures.matching import f1
from annotator.session.agreeing import FINISHED
from annotator.session.workspace import Workspace

PAUSE_S = 120.0
"""A longer time between two acts is a pause, and no time that the act took."""
PROPOSED = (OriginKind.MODEL, OriginKind.RULE)


@dataclass
class Tally:
    """What is counted of one annotator in one period."""

    documents: int = 0
    unchanged: int = 0
    decided: int = 0
    """Suggestions that were accepted, corrected or rejected."""
    gaps_s: list[float] = field(default_factory=list[float])
    others: Counter[str] = field(default_factory=Counter[str])
    gold: Counter[str] = field(default_factory=Counter[str])
    check: Counter[str] = field(default_factory=Counter[str])


@dataclass(frozen=True, slots=True)
class Period:
    """One annotator in one week; None where there is nothing to tell from."""

    annotator: str
    start: str
    """The week's Monday, ISO; empty for all of it."""
    documents: int
    unchanged: float | None
    """Share of decided suggestions that were accepted as they are."""
    decided: int
    seconds_an_act: float | None
    """The median time from one act to the next, pauses of more than two minutes left out."""
    acts: int
    with_others: float | None
    """Exact F1 with all other annotators of the same articles."""
    with_gold: float | None
    on_check: float | None
    """Exact F1 with gold on the check articles that were planted."""
    check_documents: int


@dataclass(frozen=True, slots=True)
class Drift:
    """Every annotator over time, and which types of suggestion each takes as they are."""

    weeks: tuple[Period, ...]
    totals: tuple[Period, ...]
    unchanged_by_type: Mapping[str, Mapping[str, tuple[int, int]]]
    """By annotator and type: how many suggestions were taken unchanged, of how many decided."""


def drift(workspace: Workspace, on_step: Callable[[], None] = lambda: None) -> Drift:
    """Count over all finished documents; gold and reviews are no annotators."""
    tallies: dict[tuple[str, str], Tally] = defaultdict(Tally)
    by_type: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    planted = {sha for way in ("out", "in") for one in workspace.corpus.packages(way) for sha in one.get("check") or ()}
    for article in workspace.corpus.articles():
        passes = workspace.corpus.passes(article)
        gold = passes.get(GOLD)
        own = {name: one for name, one in passes.items() if one.status in FINISHED and not is_decision(name)}
        items = {name: items_of(one) for name, one in own.items()}
        for name, document in own.items():
            times = [line.time for line in workspace.corpus.shared_lines(document)]
            week = _week(times[-1]) if times else ""
            for tally in (tallies[name, week], tallies[name, ""]):
                _count(tally, document, times)
                for other in own:
                    if other != name:
                        tally.others += exact_counts(items[name], items[other])
                if gold is not None and gold.status is Status.GOLD:
                    against = items_of(gold)
                    tally.gold += exact_counts(items[name], against)
                    if article.sha256 in planted:
                        tally.check += exact_counts(items[name], against)
                        tally.check["documents"] += 1
            for kind, is_unchanged in _decisions(document):
                by_type[name][kind][0] += is_unchanged
                by_type[name][kind][1] += 1
        on_step()
    told = {name: {kind: (a, b) for kind, (a, b) in sorted(kinds.items())} for name, kinds in sorted(by_type.items())}
    weeks = tuple(_period(key, tallies[key]) for key in sorted(tallies) if key[1])
    return Drift(weeks, tuple(_period(key, tallies[key]) for key in sorted(tallies) if not key[1]), told)


def _week(time: str) -> str:
    day = date.fromisoformat(time[:10])
    return (day - timedelta(days=day.weekday())).isoformat()


def _count(tally: Tally, document: Document, times: Sequence[str]) -> None:
    tally.documents += 1
    decisions = list(_decisions(document))
    tally.decided += len(decisions)
    tally.unchanged += sum(is_unchanged for _, is_unchanged in decisions)
    tally.gaps_s += _gaps_s(times)


def _decisions(document: Document) -> Iterator[tuple[str, bool]]:
    """The type of each suggestion that was decided on, and whether it was taken as it is."""
    for one in document.annotations.values():
        if one.origin.kind in PROPOSED and one.state in (*LIVE, State.REJECTED):
            yield ("figure" if isinstance(one, Figure) else type_of(one)), one.state is State.ACCEPTED


def _gaps_s(times: Sequence[str]) -> list[float]:
    moments = [datetime.fromisoformat(time.replace("Z", "+00:00")) for time in sorted(times) if time]
    gaps = [(after - before).total_seconds() for before, after in zip(moments, moments[1:], strict=False)]
    return [gap for gap in gaps if 0 < gap <= PAUSE_S]


def _period(key: tuple[str, str], tally: Tally) -> Period:
    return Period(
        key[0],
        key[1],
        tally.documents,
        tally.unchanged / tally.decided if tally.decided else None,
        tally.decided,
        statistics.median(tally.gaps_s) if tally.gaps_s else None,
        len(tally.gaps_s),
        _exact(tally.others),
        _exact(tally.gold),
        _exact(tally.check),
        tally.check["documents"],
    )


def _exact(counts: Counter[str]) -> float | None:
    return f1(counts["agreed"], counts["of"])
