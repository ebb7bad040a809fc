"""The queue: which articles a person works through, and in which order. Kept with the corpus for each annotator."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from annotator.domain.document import Status
from annotator.session.workspace import Workspace
from annotator.store import ArticleSummary, QueueFacts

BOOKMARK = "queue"
PLACE = "place"
EVERY_HIT = 10_000_000


class Order(StrEnum):
    """In which order articles come."""

    ADDED = "added"
    DATE = "date"
    DOUBT = "doubt"
    """Those whose suggestions are least certain first."""
    RANDOM = "random"
    """By lot; the same seed draws the same articles, whoever imported them."""


@dataclass(frozen=True, slots=True)
class Queue:
    """What is to be worked through."""

    statuses: frozenset[Status] = frozenset()
    """Documents with one of these; none: with any."""
    said: tuple[tuple[str, str], ...] = ()
    """Document attributes that must have these values, such as relevant = yes."""
    query: str = ""
    """A search over the corpus, as in `dateline search`; "" for all."""
    order: Order = Order.ADDED
    most: int = 0
    """At most so many; 0 for all."""
    seed: int = 1

    @property
    def is_all(self) -> bool:
        """Whether it is simply the list of articles."""
        return self == replace(Queue(), seed=self.seed)


def fits(queue: Queue, row: ArticleSummary, hits: frozenset[str] | None) -> bool:
    """Whether an article belongs into the queue; `hits` are the ids that its search finds."""
    given = dict(row.attributes)
    return (
        (not queue.statuses or row.status in queue.statuses)
        and all(given.get(name) == value for name, value in queue.said)
        and (hits is None or row.id in hits)
    )


def ordered(queue: Queue, rows: Iterable[ArticleSummary], facts: Mapping[str, QueueFacts]) -> list[str]:
    """The ids of the articles in the queue's order, no more than it takes; articles without a date or score last."""

    def key(row: ArticleSummary) -> tuple[bool, str | float]:
        known = facts.get(row.id)
        match queue.order:
            case Order.DATE:
                return (not row.published, row.published or "")
            case Order.DOUBT:
                doubt = known.doubt if known else None
                return (doubt is None, -(doubt or 0.0))
            case Order.RANDOM:
                lot = f"{queue.seed} {known.sha256 if known else row.id}"
                return (False, hashlib.sha256(lot.encode()).hexdigest())
            case Order.ADDED:
                return (False, 0)

    ids = [row.id for row in sorted(rows, key=key)]
    return ids[: queue.most] if queue.most else ids


def make(workspace: Workspace, queue: Queue) -> list[str]:
    """The ids of the articles to work through, in order. SearchError when its search cannot be understood."""
    hits = None
    if queue.query.strip():
        found = workspace.corpus.search(queue.query, EVERY_HIT)
        hits = frozenset(hit.article_id for hit in found.hits)
    rows = [row for row in workspace.summaries() if fits(queue, row, hits)]
    needs_facts = queue.order in (Order.DOUBT, Order.RANDOM)
    return ordered(queue, rows, workspace.corpus.work.queue_facts() if needs_facts else {})


def kept(workspace: Workspace) -> Queue:
    """The queue that this annotator worked through last, without what the schema lets nobody say any more."""
    found = read(workspace.corpus.bookmark(workspace.annotator, BOOKMARK) or "")
    known = {one.id for one in workspace.schema.attributes}
    return replace(found, said=tuple(one for one in found.said if one[0] in known))


def keep(workspace: Workspace, queue: Queue) -> None:
    """Remember this annotator's queue."""
    workspace.corpus.set_bookmark(workspace.annotator, BOOKMARK, "" if queue.is_all else written(queue))


def written(queue: Queue) -> str:
    """The queue as JSON."""
    return json.dumps(asdict(queue) | {"statuses": sorted(queue.statuses)}, ensure_ascii=False)


def read(text: str) -> Queue:
    """The queue of `written`; all articles where the text is none (a newer program may have written it)."""
    try:
        given = json.loads(text)
        said = tuple((str(name), str(value)) for name, value in given["said"])
        statuses = frozenset(Status(one) for one in given["statuses"])
        order = Order(given["order"])
        return Queue(statuses, said, str(given["query"]), order, int(given["most"]), int(given["seed"]))
    except (ValueError, KeyError, TypeError):
        return Queue()


# --- where one left


def remember_place(workspace: Workspace, article_id: str, caret: int) -> None:
    """Remember which article this annotator has open and where in it."""
    workspace.corpus.set_bookmark(workspace.annotator, PLACE, json.dumps([article_id, caret]))


def place(workspace: Workspace) -> tuple[str, int] | None:
    """The article that this annotator had open last, and the caret's code point; None when it is gone."""
    try:
        article_id, caret = json.loads(workspace.corpus.bookmark(workspace.annotator, PLACE) or "")
    except (ValueError, TypeError):
        return None
    is_there = isinstance(article_id, str) and workspace.summaries().place(article_id) is not None
    return (article_id, int(caret)) if is_there else None


def next_unfinished(ids: Sequence[str], rows: Mapping[str, ArticleSummary], at: str | None) -> str | None:
    """The next article of a queue that is not finished: after the open one, then from the beginning."""
    index = ids.index(at) if at in ids else -1
    around = [*ids[index + 1 :], *ids[: max(index, 0)]]
    return next((one for one in around if one in rows and rows[one].status not in FINISHED), None)


FINISHED = frozenset({Status.DONE, Status.SKIPPED, Status.REVIEWED, Status.GOLD})
