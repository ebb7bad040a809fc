"""The learning curve: triggers learnt from some of WikiEvents dev's articles, found in others (5 folds)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.annotations import Argument, EventMention, Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.domain.span import Span
from annotator.nlp import DEFAULT_MODEL, read_lexicon
from annotator.nlp.learnt.knowledge import Taught
from annotator.nlp.learnt.training import Lessons, School, held_out, labels_of
from annotator.nlp.scores import Scores, read_shares
from annotator.nlp.suggest import RULES
from tests.accuracy.wikievents import Told, mentions, read_map, wikievents

Row = dict[str, Any]
SIZES = (2, 4, 8, 16)
HUMAN = Origin(OriginKind.HUMAN, "gold")
COLUMNS = {
    "identification": "triggers",
    "classification": "triggers, typed",
    "arguments": "arguments",
    "roles": "arguments, in their roles",
}
TITLE = "Learning from accepted events: WikiEvents dev, 5 folds over its 20 articles, F1 on held-out articles"


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
    shares = {name: scores[f"{key} {what}"] for what, name in COLUMNS.items()}
    return {"schema": about, "articles learnt from": size, **shares}


def _lessons(root: Path, nlp: Any, name: str, is_mapped: bool) -> Lessons:
    schema = parse_schema(paths.resource("schemas", f"{name}.toml").read_text(encoding="utf-8"))
    scores = Scores(DEFAULT_MODEL, str(nlp.meta["version"]), RULES, read_shares())
    lessons = Lessons(School(nlp, DEFAULT_MODEL, read_lexicon(schema), schema, scores))
    known = {one.id.lower(): one.id for one in schema.events}
    file, source = root / "events/wikievents/dev.jsonl", read_map()
    if not is_mapped:
        source["roles"] = {role.id: [role.id] for event in schema.events for role in event.roles}
    for (document, text, told), named in zip(wikievents(file, source), mentions(file, is_mapped), strict=True):
        marked = {span: Mention(f"{document} {span}", (span,), kind, State.CREATED, HUMAN) for span, kind in named}
        typed = ((one, one.types[0] if is_mapped and one.types else known.get(one.name.lower())) for one in told)
        events = tuple(
            EventMention(
                f"{document} {number}",
                (one.trigger,),
                kind,
                State.CREATED,
                HUMAN,
                _arguments(one, kind, marked, schema),
            )
            for number, (one, kind) in enumerate(typed)
            if kind
        )
        lessons.take(Taught(Article(document, text), events, True, tuple(marked.values())))
    return lessons


def _arguments(told: Told, kind: str, marked: dict[Span, Mention], schema: AnnotationSchema) -> tuple[Argument, ...]:
    """Those whose filler is a mention, in the first role that the event's type has."""
    event = schema.event(kind)
    assert event is not None
    chosen = ((span, next((one for one in roles if event.role(one)), None)) for span, roles in told.arguments)
    return tuple(Argument(role, marked[span].id) for span, role in chosen if role and span in marked)
