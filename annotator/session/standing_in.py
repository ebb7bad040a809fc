"""Suggestions that stand in for one that several people replaced by annotations of their own.

A file has, for each person, only what they left open, and what points to the replaced suggestion points to their own
annotation there. Two of them point to two annotations: a suggestion with the same claim leads each to their own.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace

from annotator.domain.annotations import (
    Annotation,
    EventMention,
    Origin,
    Relation,
    State,
    references,
    with_references,
)
from annotator.domain.document import Document, claim_of

ById = dict[str, Annotation]


def for_both(layer: ById, elsewhere: Mapping[str, Annotation], given: Document) -> ById:
    """The layer with stand-ins for what its suggestions and those of a file, `elsewhere`, point to in two ways."""
    heirs: dict[str, str] = {}
    made: ById = {}
    for key, one in elsewhere.items():
        for ours, theirs in zip(references(layer[key]), references(one), strict=False):
            own = given.annotations.get(theirs)
            if ours not in layer and own is not None and own.state is State.CREATED:
                found = _stand_in(own, one.origin)
                heirs[ours], made[found.id] = found.id, found
    return {key: with_references(one, heirs) for key, one in layer.items()} | made if heirs else layer


def replaced(layer: Sequence[Annotation], given: Sequence[Annotation]) -> ById:
    """The layer in which the suggestions themselves, where a file brings them, take the places of their stand-ins."""
    by_claim = {claim_of(one): one.id for one in given}
    heirs = {
        one.id: by_claim[claim_of(one)]
        for one in layer
        if claim_of(one) in by_claim and one.id == _id(one) != by_claim[claim_of(one)]
    }
    return {one.id: with_references(one, heirs) for one in layer if one.id not in heirs}


def _stand_in(own: Annotation, origin: Origin) -> Annotation:
    """A suggestion that says what a person's annotation says."""
    bare = replace(own, arguments=()) if isinstance(own, EventMention) else own
    return replace(bare, id=_id(own), state=State.SUGGESTED, origin=origin)


def _id(one: Annotation) -> str:
    """The same for the same claim, whoever made it."""
    if isinstance(one, Relation):
        return ""
    kind, spans, name = claim_of(one)
    places = ",".join(f"{span.start}-{span.end}" for span in spans)
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"stand-in {kind.__name__} {places} {name}"))
