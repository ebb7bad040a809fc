"""Reads UIMA CAS (INCEpTION, WebAnno, DKPro): spans, links, relations, chains; layers of grammar are told."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from annotator.domain.span import hull
from annotator.exchange.building import Building, PlacementError
from annotator.exchange.cas.links import attributes_in, chains_in, links_in, spans_in, type_said
from annotator.exchange.cas.loading import Loaded, Read, load_json, load_xmi
from annotator.exchange.cas.types import FIGURE, MENTION, SPAN, WORDS
from annotator.exchange.format import ExchangeError, Labelled, OffsetUnit, Quarantined
from annotator.exchange.probing import probe, record_of

_GRAMMAR = re.compile(r"\.(POS|Lemma|Stem|Morphological\w*|Dependency|SurfaceForm|Constituent|NGram|ROOT)$|\.syntax\.")
_FRAME = re.compile(r"\.(Token|Sentence|Paragraph|DocumentAnnotation|DocumentMetaData|Tag(set)?Description)$")


class CasReader:
    """XMI and JSON CAS: spans, links, relations, coreference chains; layers of grammar are told, not kept."""

    key = "cas"
    title = "UIMA CAS (XMI, JSON)"

    def recognises(self, path: Path) -> bool:
        """Whether it is such a file, or a folder with one."""
        if path.is_dir():
            return any(_is_cas(one) for one in _files(path))
        return _is_cas(path)

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every sofa of every file."""
        files = [one for one in _files(path) if _is_cas(one)] if path.is_dir() else [path]
        if not files:
            raise ExchangeError(f"{path} holds no XMI or JSON CAS.")
        for file in files:
            try:
                loaded = load_json(file) if file.suffix == ".json" else load_xmi(file)
            except ExchangeError as error:
                yield Quarantined(1, str(error), file.name)
                continue
            if loaded.empty:
                yield Quarantined(1, f"{loaded.empty} views have no text", file.name)
            name = str(file.relative_to(path).with_suffix("")) if path.is_dir() else file.stem
            for sofa, text in loaded.sofas.items():
                own = f"{name}:{sofa}" if len(loaded.sofas) > 1 else name
                yield from _read_view(Building(text, "UIMA CAS", file.name, own, unit=OffsetUnit.UTF16), loaded, sofa)


def _files(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if one.suffix in (".xmi", ".json") and one.is_file())


def _is_cas(path: Path) -> bool:
    if path.suffix == ".json":
        return '"%FEATURE_STRUCTURES"' in probe(path)
    return path.suffix in (".xmi", ".xml") and "http://www.omg.org/XMI" in probe(path)[:4096]


def _read_view(building: Building, loaded: Loaded, sofa: str) -> Iterator[Labelled | Quarantined]:
    bad: list[str] = []
    skipped: dict[str, int] = {}
    own_ones = {own: one for own, one in loaded.structures.items() if one.features.get("sofa") == sofa}
    chains = chains_in(loaded)
    relations = {own: one for own, one in own_ones.items() if {"Governor", "Dependent"} <= one.features.keys()}
    for own, one in own_ones.items():
        if not one.is_annotation() or _FRAME.search(one.type) or one.type in (WORDS, SPAN):
            continue
        if _GRAMMAR.search(one.type):
            skipped[one.type] = skipped.get(one.type, 0) + 1
        elif own not in relations:
            _guarded(bad, one, partial(_build, building, loaded, chains, own, one))
    for own, one in own_ones.items():
        if own in building.made:
            _argue(building, loaded, own, one, bad)
    for own, one in relations.items():
        if not _GRAMMAR.search(one.type):
            _guarded(bad, one, partial(_relate, building, own, one))
    yield building.labelled()
    yield from (Quarantined(1, why, building.file) for why in bad)
    for kind, count in skipped.items():
        yield Quarantined(1, f"{count} annotations of the layer {kind} were not kept: it is of grammar", building.file)


def _guarded(bad: list[str], one: Read, act: Callable[[], object]) -> None:
    try:
        act()
    except (PlacementError, ValueError, KeyError, TypeError, AssertionError) as error:
        bad.append(f"{one.type} at {one.features.get('begin')}: {error}")


def _build(building: Building, loaded: Loaded, chains: Mapping[str, str], own: str, one: Read) -> None:
    features = one.features
    spans = spans_in(building, one)
    if one.type == FIGURE:
        role = features.get("label")
        slots = record_of(json.loads(features.get("slots", "null")))
        building.figure(own, spans, None if role == "figure" else role, slots or None)
        return
    kind, said_by = type_said(loaded, one)
    if links_in(loaded, one) is not None:
        building.event(own, spans, kind, attributes=attributes_in(loaded, one, said_by))
        building.tell(own, features.get("factuality"), features.get("polarity"))
        return
    if not spans:
        raise PlacementError("it covers no character")
    entity = None
    name = hull(spans).surface(building.text)
    if own in chains:
        entity = building.entity(f"chain {chains[own]}", kind, name)
    elif one.type == MENTION and features.get("entity"):
        entity = building.entity(features["entity"], kind, features.get("entityName", name))
    building.mention(own, spans, kind, attributes_in(loaded, one, said_by), entity)


def _argue(building: Building, loaded: Loaded, own: str, one: Read, bad: list[str]) -> None:
    for link in links_in(loaded, one) or ():
        role, target = link.features.get("role") or f"{one.type.rpartition('.')[2]} link", link.features["target"]
        there = loaded.structures.get(target)
        if target in building.made:
            building.argue(own, role, target)
        elif there is not None and there.is_annotation():
            _guarded(bad, there, partial(_fill, building, own, role, there))
        else:
            bad.append(f"the role {role} of {one.type} is filled by {target}, which is not there")


def _fill(building: Building, own: str, role: str, words: Read) -> None:
    building.argue(own, role, hull(spans_in(building, words)))


def _relate(building: Building, own: str, one: Read) -> None:
    kind = one.features.get("label") or one.features.get("value") or one.type.rpartition(".")[2]
    building.relation(own, kind, one.features["Governor"], one.features["Dependent"])
