"""WikiEvents as events with the types and roles of ours that its map allows."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.span import Span


@dataclass(frozen=True)
class Told:
    """An event: trigger, the types it may have, and its arguments with the roles they may have."""

    trigger: Span
    types: tuple[str, ...]
    arguments: tuple[tuple[Span, tuple[str, ...]], ...] = ()
    name: str = ""
    score: float = 0.0
    is_harm: bool = False
    """A death or an injury, which in our schema is a figure of what caused it."""


MENTIONS = {
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "facility",
    "WEA": "weapon",
    "VEH": "weapon",
    "SID": "nationality",
}
"""KAIROS' types of entities in ours; the others are left out."""


def read_map() -> dict[str, Any]:
    """The map from KAIROS to our default schema."""
    return tomllib.loads(paths.resource("maps", "kairos.toml").read_text(encoding="utf-8"))


def wikievents(file: Path, source: Mapping[str, Any]) -> Iterator[tuple[str, str, list[Told]]]:
    """Each document with its paragraphs rebuilt: sentence texts stand where their first token stands in the source."""
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text, places = "", []
        for tokens, _ in row["sentences"]:
            gap = tokens[0][1] - len(text)
            text += ("\n\n" if gap > 1 else " ")[: max(gap, 0)].ljust(max(gap, 0), "\n")
            for word, start, end in tokens:
                text += " " * (start - len(text)) + word
                places.append((start, end))
                assert len(text) == end
        mentions = {one["id"]: _span(places, one) for one in row["entity_mentions"]}
        events = [_told(one, places, mentions, source) for one in row["event_mentions"]]
        yield row["doc_id"], text, events


def mentions(file: Path, is_mapped: bool) -> Iterator[list[tuple[Span, str]]]:
    """Each document's entity mentions, in our types or in KAIROS' own."""
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        places = [(start, end) for tokens, _ in row["sentences"] for _, start, end in tokens]
        known = (one for one in row["entity_mentions"] if one["entity_type"] in MENTIONS)
        kinds = ((one, MENTIONS[one["entity_type"]] if is_mapped else one["entity_type"]) for one in known)
        yield [(_span(places, one), kind) for one, kind in kinds]


def _span(places: list[tuple[int, int]], one: Mapping[str, int]) -> Span:
    return Span(places[one["start"]][0], places[one["end"] - 1][1])


def _told(row: Mapping[str, Any], places: Any, mentions: Mapping[str, Span], source: Mapping[str, Any]) -> Told:
    harm = source["harm"].get(row["event_type"])
    types = harm or source["types"].get(row["event_type"], [])
    arguments = tuple(
        (mentions[one["entity_id"]], tuple(source["roles"].get(one["role"], ["?"]))) for one in row["arguments"]
    )
    return Told(_span(places, row["trigger"]), tuple(types), arguments, row["event_type"], is_harm=harm is not None)
