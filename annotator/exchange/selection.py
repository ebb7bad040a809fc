"""Which annotations of a document an export carries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotator.domain.annotations import Annotation, EventMention, Relation, State, references, sort_key
from annotator.domain.document import Document
from annotator.exchange.format import Loss


def in_states(document: Document, states: frozenset[State]) -> list[Annotation]:
    """The document's annotations and open suggestions that are in one of the states, in text order."""
    everything = {**document.suggestions, **document.annotations}
    return sorted((one for one in everything.values() if one.state in states), key=sort_key)


def self_contained(document: Document, states: frozenset[State]) -> tuple[list[Annotation], list[Loss]]:
    """The annotations in these states without arguments and relations to others, and those as losses."""
    kept = {one.id: one for one in in_states(document, states)}
    losses: list[Loss] = []
    while loose := [one for one in kept.values() if isinstance(one, Relation) and _missing(one, kept)]:
        for relation in loose:
            losses.append(Loss(document.id, relation.id, "relation", "an annotation that it joins is not exported"))
            del kept[relation.id]
    for event in [one for one in kept.values() if isinstance(one, EventMention)]:
        missing = _missing(event, kept)
        why = "the annotation that fills it is not exported"
        losses.extend(Loss(document.id, event.id, "argument", why) for _ in missing)
        arguments = tuple(one for one in event.arguments if one.filler not in missing)
        kept[event.id] = replace(event, arguments=arguments)
    return list(kept.values()), losses


def _missing(annotation: Annotation, kept: Mapping[str, Annotation]) -> list[str]:
    return [one for one in references(annotation) if one not in kept]
