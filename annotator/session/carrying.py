"""Carries suggestions from one schema to the next, so that they are not lost and none has a type that is unknown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from annotator.domain.annotations import Annotation, EventMention, Relation, references
from annotator.session.workspace import Workspace

Carry = Callable[[Annotation], Annotation | None]
"""A suggestion in terms of the new schema, or None where that has no place for it."""


def carry_layers(workspace: Workspace, label: str, carry: Carry) -> None:
    """Give every article whose suggestions are for another schema those for this one (name@version)."""
    corpus = workspace.corpus
    for article in filter(None, map(corpus.article, corpus.all_ids())):
        layer = corpus.stored_layer(article)
        if layer is None:
            continue
        carried = replace(layer, schema=label, annotations=carried_over(layer.annotations, carry))
        if carried != layer:
            workspace.store_layer(article, carried, carried_from=layer.schema)
    for article_id, annotator in corpus.versions.with_doubtful():
        article = corpus.article(article_id)
        if article is not None:
            doubtful = corpus.versions.doubtful(article, annotator, workspace.schema.label)
            corpus.versions.carry_doubtful(article, annotator, carried_over(doubtful, carry))


def carried_over(annotations: tuple[Annotation, ...], carry: Carry) -> tuple[Annotation, ...]:
    """What can be carried; nothing of it points to what can not."""
    moved = [after for one in annotations if (after := carry(one)) is not None]
    dropped = {one.id for one in annotations} - {one.id for one in moved}
    while loose := {one.id for one in moved if isinstance(one, Relation) and dropped.intersection(references(one))}:
        dropped |= loose
        moved = [one for one in moved if one.id not in loose]
    return tuple(_without(one, dropped) for one in moved)


def _without(one: Annotation, dropped: set[str]) -> Annotation:
    if not isinstance(one, EventMention):
        return one
    return replace(one, arguments=tuple(arg for arg in one.arguments if arg.filler not in dropped))
