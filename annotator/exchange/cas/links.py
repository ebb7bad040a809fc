"""What a feature structure of a CAS says beside its place: type, attributes, links, coreference chains."""

from __future__ import annotations

import json
from collections.abc import Iterator

from annotator.domain.annotations import Attributes
from annotator.domain.records import decode_attributes
from annotator.domain.span import Spans
from annotator.exchange.building import Building, attributes_of
from annotator.exchange.cas.loading import Loaded, Read
from annotator.exchange.cas.types import EVENT, FIGURE, MENTION
from annotator.exchange.probing import record_of

_OWN_FEATURES = frozenset({"begin", "end", "sofa", "label", "attributes", "fragments", "entity", "entityName"})


def chains_in(loaded: Loaded) -> dict[str, str]:
    """The chain of every link of coreference."""
    found: dict[str, str] = {}
    for own, one in loaded.structures.items():
        link = one.features.get("first")
        while link and link in loaded.structures and link not in found:
            found[link] = own
            link = loaded.structures[link].features.get("next")
    return found


def links_in(loaded: Loaded, one: Read) -> list[Read] | None:
    """The link structures of an annotation, where it has a feature of them; None where it has none."""
    links: list[Read] | None = [] if one.type == EVENT else None
    for key, value in one.features.items():
        if key in _OWN_FEATURES or not value.replace(" ", "").isdigit():
            continue
        targets = [loaded.structures.get(number) for number in value.split()]
        if targets and all(target and "target" in target.features for target in targets):
            links = [*(links or []), *(target for target in targets if target)]
    return links


def spans_in(building: Building, one: Read) -> Spans:
    begin, end = int(one.features["begin"]), int(one.features["end"])
    if begin == end and one.type == EVENT:
        return ()
    given = one.features.get("fragments") if one.type in (MENTION, FIGURE, EVENT) else None
    pairs = [tuple(int(at) for at in pair.split()) for pair in given.split(";")] if given else [(begin, end)]
    return tuple(building.span(start, stop) for start, stop in pairs)


def type_said(loaded: Loaded, one: Read) -> tuple[str, str]:
    """The type, and the feature that says it; the layer's name where none does."""
    named = (key for key in ("label", "value", "type", "referenceType", "entity", "category") if one.features.get(key))
    key = next(named, "") or next(_said(loaded, one), "")
    return (one.features.get(key) or one.type.rpartition(".")[2], key)


def _said(loaded: Loaded, one: Read) -> Iterator[str]:
    """Features with words in them: neither places nor references."""
    for key, value in one.features.items():
        is_reference = value.replace(" ", "").isdigit() and all(part in loaded.structures for part in value.split())
        if key not in ("begin", "end", "sofa", "Governor", "Dependent", "next", "first") and value and not is_reference:
            yield key


def attributes_in(loaded: Loaded, one: Read, said_by: str) -> Attributes:
    if one.type in (MENTION, EVENT):
        given = record_of(json.loads(one.features.get("attributes", "null")))
        return decode_attributes(given)
    return attributes_of((key, one.features[key]) for key in _said(loaded, one) if key != said_by)
