"""Loads the feature structures of an XMI or a JSON CAS."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree

from annotator.exchange.format import ExchangeError
from annotator.exchange.probing import items_of, read_text, record_of


@dataclass
class Read:
    """A feature structure that was read; references are ids in text."""

    type: str
    features: dict[str, str]

    def is_annotation(self) -> bool:
        return "begin" in self.features and "end" in self.features


@dataclass
class Loaded:
    structures: dict[str, Read]
    sofas: dict[str, str]
    """Text by the sofa's id."""
    empty: int = 0
    """Sofas without text."""


def load_xmi(file: Path) -> Loaded:
    raw = file.read_bytes()
    if b"<!DOCTYPE" in raw[:65536] or b"<!ENTITY" in raw[:65536]:
        raise ExchangeError(f"{file.name} declares entities, which are not read.")
    try:
        root = ElementTree.fromstring(raw)
    except ElementTree.ParseError as error:
        raise ExchangeError(f"{file.name} is no XML: {error}.") from error
    loaded = Loaded({}, {})
    for element in root:
        space, _, name = element.tag.removeprefix("{").rpartition("}")
        package = space.removeprefix("http:///").removesuffix(".ecore").replace("/", ".")
        kind = f"{package}.{name}" if package else name
        own = element.get("{http://www.omg.org/XMI}id", "")
        if kind == "uima.cas.Sofa":
            _add_sofa(loaded, own, element.get("sofaString"))
        elif kind not in ("uima.cas.View", "uima.cas.NULL"):
            features = {key: value for key, value in element.attrib.items() if not key.startswith("{")}
            for child in element:
                features[child.tag] = f"{features.get(child.tag, '')} {child.text or child.get('href', '')}".strip()
            loaded.structures[own] = Read(kind, features)
    return loaded


def _add_sofa(loaded: Loaded, own: str, text: object) -> None:
    if isinstance(text, str):
        loaded.sofas[own] = text
    else:
        loaded.empty += 1


def load_json(file: Path) -> Loaded:
    try:
        whole = record_of(json.loads(read_text(file)))
    except (ValueError, RecursionError) as error:
        raise ExchangeError(f"{file.name} is no JSON: {error}.") from error
    loaded = Loaded({}, {})
    given = whole.get("%FEATURE_STRUCTURES")
    rows = [record_of(one) for one in items_of(given)]
    if isinstance(given, dict):
        rows = [{"%ID": own, **record_of(one)} for own, one in record_of(cast(object, given)).items()]
    arrays = {str(row.get("%ID")): items_of(row.get("%ELEMENTS")) for row in rows if "%ELEMENTS" in row}
    for row in rows:
        kind, own = str(row.get("%TYPE")), str(row.get("%ID"))
        if kind == "uima.cas.Sofa":
            _add_sofa(loaded, own, row.get("sofaString"))
        elif "%ELEMENTS" not in row:
            loaded.structures[own] = Read(kind, dict(_features(row, arrays)))
    return loaded


def _features(row: Mapping[str, Any], arrays: Mapping[str, Sequence[object]]) -> Iterator[tuple[str, str]]:
    for key, value in row.items():
        if key.startswith(("%", "^")) or value is None:
            continue
        if key.startswith("@") and str(value) in arrays:
            yield key[1:], " ".join(str(one) for one in arrays[str(value)])
        else:
            yield key.removeprefix("@"), str(value).lower() if isinstance(value, bool) else str(value)
