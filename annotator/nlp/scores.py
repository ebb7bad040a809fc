"""How sure a suggestion is: the share of its kind that was right on news that people had annotated. From TOML.

An event's is a sum of weights instead (`odds.py`), for it depends on how its trigger stands in the sentence.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from annotator import paths
from annotator.domain.annotations import Origin, OriginKind
from annotator.nlp.name import MODEL, Name
from annotator.nlp.odds import probability

if TYPE_CHECKING:
    from annotator.nlp.triggers import Trigger

TRIGGER = "trigger"
"""The table of weights of what speaks for a trigger."""

UNKNOWN = 0.5
"""The score of a kind that no corpus told anything about."""


@dataclass(frozen=True, slots=True)
class Scores:
    """Shares by kind and key, and the names and versions that origins carry."""

    model: str
    model_version: str
    rules_version: str
    shares: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def of(self, kind: str, *keys: str) -> float:
        """The share of the first key that the table has for a kind of suggestion."""
        known = self.shares.get(kind, {})
        return next((known[key] for key in keys if key in known), UNKNOWN)

    def of_trigger(self, trigger: Trigger) -> float:
        """How probable it is that a rule's trigger tells of an event."""
        return probability(trigger, self.shares.get(TRIGGER, {}))

    def origin(self, name: Name, type_id: str) -> Origin:
        """The origin of a mention: the pipeline's own finding, or one of our rules."""
        if name.version is not None:
            return Origin(OriginKind.MODEL, name.source, name.version, name.score)
        score = self.of("mention", f"{name.source}:{type_id}", name.source)
        if name.source == MODEL:
            return Origin(OriginKind.MODEL, self.model, self.model_version, score)
        return Origin(OriginKind.RULE, name.source, self.rules_version, score)


def read_shares() -> dict[str, dict[str, float]]:
    """The tables that travel with the program."""
    files = (paths.resource(name).read_text(encoding="utf-8") for name in ("scores.toml", "trigger-weights.toml"))
    table = {key: value for file in files for key, value in tomllib.loads(file).items()}
    kinds = ("mention", "figure", "relation", TRIGGER)
    rows = {kind: cast(Mapping[str, Any], table.get(kind, {})) for kind in kinds}
    return {kind: {key: float(share) for key, share in row.items()} for kind, row in rows.items()}
