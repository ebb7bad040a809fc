"""How sure a suggestion is: the share of its kind that was right on news that people had annotated. From TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from annotator import paths
from annotator.domain.annotations import Origin, OriginKind
from annotator.nlp.name import MODEL, Name

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

    def origin(self, name: Name, type_id: str) -> Origin:
        """The origin of a mention: the pipeline's own finding, or one of our rules."""
        if name.version is not None:
            return Origin(OriginKind.MODEL, name.source, name.version, name.score)
        score = self.of("mention", f"{name.source}:{type_id}", name.source)
        if name.source == MODEL:
            return Origin(OriginKind.MODEL, self.model, self.model_version, score)
        return Origin(OriginKind.RULE, name.source, self.rules_version, score)


def read_shares() -> dict[str, dict[str, float]]:
    """The table that travels with the program."""
    table = tomllib.loads(paths.resource("scores.toml").read_text(encoding="utf-8"))
    kinds = ("mention", "figure", "event", "relation")
    rows = {kind: cast(Mapping[str, Any], table.get(kind, {})) for kind in kinds}
    return {kind: {key: float(share) for key, share in row.items()} for kind, row in rows.items()}
