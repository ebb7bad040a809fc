"""The learning curve: triggers learnt from some of WikiEvents dev's articles, found in others (5 folds)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.annotations import EventMention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.schema import parse_schema
from annotator.nlp import DEFAULT_MODEL, read_lexicon
from annotator.nlp.learnt.knowledge import Taught
from annotator.nlp.learnt.training import Lessons, School, held_out, labels_of
from annotator.nlp.scores import Scores, read_shares
from annotator.nlp.suggest import RULES
from tests.accuracy.wikievents import read_map, wikievents

Row = dict[str, Any]
SIZES = (2, 4, 8, 16)
HUMAN = Origin(OriginKind.HUMAN, "gold")
TITLE = (
    "Learning from accepted events: WikiEvents dev, 5 folds over its 20 articles, F1 of triggers on held-out articles"
)


def rows(root: Path, nlp: Any) -> Iterator[tuple[str, Row]]:
    """A row for each schema and number of articles learnt from; 0 is the rules alone."""
    for name, is_mapped in (("conflict-and-protest", True), ("kairos", False)):
        lessons = _lessons(root, nlp, name, is_mapped)
        about = f"{name}, {lessons.events} events"
        for size in SIZES:
            scores = held_out(lessons, labels_of(lessons), size)
            if size == SIZES[0]:
                yield TITLE, _row(about, 0, "rules", scores)
            yield TITLE, _row(about, size, "learnt", scores)


def _row(about: str, size: int, key: str, scores: dict[str, float]) -> Row:
    shares = {what: scores[f"{key} {what}"] for what in ("identification", "classification")}
    return {"schema": about, "articles learnt from": size, **shares}


def _lessons(root: Path, nlp: Any, name: str, is_mapped: bool) -> Lessons:
    schema = parse_schema(paths.resource("schemas", f"{name}.toml").read_text(encoding="utf-8"))
    scores = Scores(DEFAULT_MODEL, str(nlp.meta["version"]), RULES, read_shares())
    lessons = Lessons(School(nlp, DEFAULT_MODEL, read_lexicon(schema), schema, scores))
    known = {one.id.lower(): one.id for one in schema.events}
    for document, text, told in wikievents(root / "events/wikievents/dev.jsonl", read_map()):
        typed = ((one, one.types[0] if is_mapped and one.types else known.get(one.name.lower())) for one in told)
        events = tuple(
            EventMention(f"{document} {number}", (one.trigger,), kind, State.CREATED, HUMAN)
            for number, (one, kind) in enumerate(typed)
            if kind
        )
        lessons.take(Taught(Article(document, text), events, is_finished=True))
    return lessons
