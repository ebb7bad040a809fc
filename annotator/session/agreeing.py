"""Measures agreement over a corpus: chooses the documents, says which it left out, and writes the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.annotators import GOLD, is_decision
from annotator.domain.document import Document, Status
from annotator.exchange.atomic import replacing_file
from annotator.review.adjudication import final_status
from annotator.review.agreement import Agreement, Options, measure
from annotator.review.feedback import Feedback, feedback
from annotator.review.passes import Passes
from annotator.session.workspace import Workspace
from annotator.store import CorpusError

FINISHED = frozenset({Status.DONE, Status.REVIEWED})
"""Documents whose annotator is through with them."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which documents are compared."""

    annotators: tuple[str, ...] = ()
    """Nobody named: everybody. Gold documents only if their annotator is named."""
    statuses: Collection[Status] = FINISHED

    def reason_against(self, annotator: str, status: Status) -> str | None:
        """Why a document is not compared, or None."""
        if self.annotators:
            if annotator not in self.annotators:
                return "documents of other annotators"
        elif status is Status.GOLD or is_decision(annotator):
            return "gold documents and reviews"
        if status not in self.statuses and status is not Status.GOLD:
            return f"documents that are {status.value.replace('_', ' ')}"
        return None


def passes_of(workspace: Workspace, chosen: Chosen, left_out: Counter[str], at_least: int = 1) -> Iterator[Passes]:
    """The chosen documents of each article that has so many; what is not chosen of those is counted in `left_out`.

    Only articles that have enough are read: of a hundred thousand often a few have what is looked for.
    """
    for article_id, heads in workspace.corpus.all_heads(at_least).items():
        kept: set[str] = set()
        for head in heads:
            why = chosen.reason_against(head.annotator, Status(head.status))
            if why is None:
                kept.add(head.annotator)
            else:
                left_out[why] += 1
        article = workspace.corpus.article(article_id) if len(kept) >= at_least else None
        if article is not None:
            yield {name: one for name, one in workspace.corpus.passes(article).items() if name in kept}


def for_schema(workspace: Workspace, options: Options) -> Options:
    """The options with the order of types and the document attributes of the corpus's schema."""
    schema = workspace.schema
    types = (
        *(one.id for one in schema.entities),
        *(one.id for one in schema.figure.roles),
        *(one.id for one in schema.events),
    )
    attributes = tuple(one.id for one in schema.attributes if one.on == "document")
    return replace(options, types=types, attributes=attributes)


def measure_agreement(
    workspace: Workspace, chosen: Chosen, options: Options, on_step: Callable[[], None] = lambda: None
) -> Agreement:
    """Agreement over the corpus; CorpusError, with what to do, when no article has two annotators' documents."""
    left_out: Counter[str] = Counter()
    articles = list(passes_of(workspace, chosen, left_out))
    if not any(len(one) > 1 for one in articles):
        told = "; ".join(f"{number:,} {why}" for why, number in left_out.items())
        hint = f" Left out were {told}; --status any takes unfinished ones too." if left_out else ""
        raise CorpusError(f"There is nothing to compare: no article has documents of two annotators.{hint}")
    return measure(articles, for_schema(workspace, options), left_out, on_step)


def feedback_for(workspace: Workspace, annotator: str, against: str = GOLD) -> Feedback | None:
    """One annotator's finished documents against gold, or against a review; None when no article has both."""
    pairs: list[tuple[Document, Document]] = []
    for article in workspace.corpus.articles():
        documents = workspace.corpus.passes(article)
        own, gold = documents.get(annotator), documents.get(against)
        if own is not None and own.status in FINISHED and gold is not None and gold.status is final_status(gold):
            pairs.append((own, gold))
    return feedback(pairs, for_schema(workspace, Options()))


def write_text(target: Path, text: str) -> None:
    """Write a report whole or not at all; ExchangeError when it cannot be written."""
    with replacing_file(target) as fresh:
        fresh.write_text(text, encoding="utf-8", newline="")
