"""UIMA CAS as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from annotator.domain.document import Document
from annotator.domain.records import plain_number
from annotator.exchange.cas import peer
from annotator.exchange.cas.structures import CasFormat, Structure
from annotator.exchange.cas.types import TYPES
from annotator.exchange.probing import items_of
from annotator.exchange.writing import json_text


class CasJson(CasFormat):
    """JSON CAS, which holds its own type system."""

    key = "casjson"
    title = "UIMA CAS JSON"
    ending = ".json"

    def text(self, document: Document, structures: Sequence[Structure]) -> str:
        """The JSON."""
        rows: list[dict[str, Any]] = [
            {
                "%ID": 1,
                "%TYPE": "uima.cas.Sofa",
                "sofaNum": 1,
                "sofaID": "_InitialView",
                "mimeType": "text/plain",
                "sofaString": document.article.text,
            }
        ]
        arrays: list[dict[str, Any]] = []
        for one in structures:
            rows.append(_row(one, len(structures) + 2, arrays))
        members = [one.number for one in structures if "begin" in one.features]
        views = {"_InitialView": {"%SOFA": 1, "%MEMBERS": members}}
        types = {name: _json_type(name, parent, features) for name, (parent, features) in TYPES.items()}
        return json_text({"%TYPES": types, "%FEATURE_STRUCTURES": [*rows, *arrays], "%VIEWS": views}, indent=1) + "\n"

    def by_peer(self, file: Path) -> peer.Found:
        """What dkpro-cassis reads."""
        return peer.by_json(file)


def _row(one: Structure, first_array: int, arrays: list[dict[str, Any]]) -> dict[str, Any]:
    row: dict[str, Any] = {"%ID": one.number, "%TYPE": one.type}
    if "begin" in one.features:
        row["@sofa"] = 1
    for key, value in one.features.items():
        if isinstance(value, Structure):
            row[f"@{key}"] = value.number
        elif isinstance(value, list):
            number = first_array + len(arrays)
            elements = [item.number for item in items_of(cast(object, value)) if isinstance(item, Structure)]
            arrays.append({"%ID": number, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": elements})
            row[f"@{key}"] = number
        else:
            row[key] = plain_number(value) if isinstance(value, float) else value
    return row


def _json_type(name: str, parent: str, features: Mapping[str, str]) -> dict[str, Any]:
    ranges = {feature: {"%NAME": feature, "%RANGE": kind} for feature, kind in features.items()}
    return {"%NAME": name, "%SUPER_TYPE": parent, **ranges}
