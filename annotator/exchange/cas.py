"""UIMA CAS as XMI and as JSON (INCEpTION, WebAnno, DKPro): feature structures over UTF-16 offsets."""

from __future__ import annotations

import json
import re
from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from annotator.domain.annotations import Annotation, Attributes, EventMention, Figure, Mention, Relation, type_of
from annotator.domain.document import Document
from annotator.domain.records import decode_attributes, encode_attributes, plain_number
from annotator.domain.span import Span, Spans, hull
from annotator.exchange.building import Building, PlacementError, Utf16, attributes_of, slots_of
from annotator.exchange.format import ExchangeError, Labelled, Loss, OffsetUnit, Options, Quarantined
from annotator.exchange.linking import Link, links_of
from annotator.exchange.losing import Place
from annotator.exchange.probing import items_of, probe, read_text, record_of
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import sentences_of, tokens_of
from annotator.exchange.writing import Files, FolderFormat, TypeName, json_text

SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
MENTION, FIGURE, EVENT = "dateline.Mention", "dateline.Figure", "dateline.Event"
WORDS, ARGUMENT, RELATION = "dateline.Words", "dateline.Argument", "dateline.Relation"
STRING, DOUBLE, SPAN, TOP = "uima.cas.String", "uima.cas.Double", "uima.tcas.Annotation", "uima.cas.TOP"
_COMMON = {"label": STRING, "attributes": STRING, "fragments": STRING}
TYPES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    f"{SEGMENTATION}.Sentence": (SPAN, {}),
    f"{SEGMENTATION}.Token": (SPAN, {}),
    MENTION: (SPAN, {**_COMMON, "entity": STRING, "entityName": STRING}),
    FIGURE: (SPAN, {**_COMMON, "value": DOUBLE, "unit": STRING, "slots": STRING}),
    WORDS: (SPAN, {}),
    ARGUMENT: (TOP, {"role": STRING, "target": SPAN}),
    EVENT: (
        SPAN,
        {**_COMMON, "factuality": STRING, "polarity": STRING, "event": STRING, "arguments": f"{ARGUMENT}[]"},
    ),
    RELATION: (SPAN, {"label": STRING, "Governor": SPAN, "Dependent": SPAN}),
}
"""Supertype and features of every type that is written; a range with [] is an array of references."""
_PLACE = Place(
    "a CAS",
    relations=True,
    arguments=True,
    triggerless=True,
    figure_values=True,
    factuality=True,
    attributes=True,
    entities=True,
    events=True,
)


@dataclass
class _Fs:
    """A feature structure while it is written; a reference is the other structure."""

    number: int
    type: str
    features: dict[str, Any] = field(default_factory=dict[str, Any])


class _Cas(FolderFormat):
    """A file for each document; fragments, attributes and slots stand in text features."""

    carries = "everything but comments and the document's attributes; fragments, attributes and slots as text features"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """One CAS."""
        writing = _Writing(document, in_states(document, options.states))
        content = self.text(document, writing.structures())
        return Files({f"{name}{self.ending}": content.encode("utf-8")}, writing.losses)

    ending: str

    @abstractmethod
    def text(self, document: Document, structures: Sequence[_Fs]) -> str:
        """The file; the sofa has the number 1."""


@dataclass
class _Writing:
    document: Document
    chosen: Sequence[Annotation]
    losses: list[Loss] = field(default_factory=list[Loss])
    made: list[_Fs] = field(default_factory=list[_Fs])
    by_id: dict[str, _Fs] = field(default_factory=dict[str, _Fs])

    def __post_init__(self) -> None:
        self._utf16 = Utf16(self.document.article.text)

    def structures(self) -> list[_Fs]:
        """All of them: the document, sentences, tokens, annotations, relations."""
        text = self.document.article.text
        self.losses.extend(_PLACE.losses(self.document, self.chosen))
        tokens = tokens_of(text)
        if text:
            about = {"language": self.document.article.language}
            self._add("uima.tcas.DocumentAnnotation", Span(0, len(text)), about)
        for one in sentences_of(text, tokens):
            self._add(f"{SEGMENTATION}.Sentence", Span(tokens[one.start].start, tokens[one.stop - 1].end))
        for token in tokens:
            self._add(f"{SEGMENTATION}.Token", token)
        for one in self.chosen:
            if not isinstance(one, Relation):
                self.by_id[one.id] = self._annotation(one)
        for link in links_of(self.document, self.chosen, self.by_id):
            if isinstance(link, Loss):
                self.losses.append(link)
            else:
                self._link(link)
        return self.made

    def _add(self, kind: str, span: Span | None, features: Mapping[str, Any] | None = None) -> _Fs:
        start, end = (span.start, span.end) if span else (0, 0)
        place = {"begin": self._utf16.units(start), "end": self._utf16.units(end)} if kind != ARGUMENT else {}
        given = {key: value for key, value in (features or {}).items() if value not in (None, "", [])}
        self.made.append(_Fs(len(self.made) + 2, kind, place | given))
        return self.made[-1]

    def _annotation(self, one: Mention | Figure | EventMention) -> _Fs:
        features: dict[str, Any] = {"label": type_of(one)}
        if one.attributes:
            features["attributes"] = json_text(encode_attributes(one.attributes))
        if len(one.spans) > 1:
            pairs = ((self._utf16.units(span.start), self._utf16.units(span.end)) for span in one.spans)
            features["fragments"] = ";".join(f"{start} {end}" for start, end in pairs)
        match one:
            case Mention():
                names = (entity.name for entity in self.document.entities if entity.id == one.entity)
                features |= {"entity": one.entity, "entityName": next(names, None)}
                return self._add(MENTION, hull(one.spans), features)
            case Figure():
                slots = json_text(slots_of(one, self.document.article.text))
                features |= {"value": one.quantity.best, "unit": one.unit or one.currency, "slots": slots}
                return self._add(FIGURE, hull(one.spans), features)
            case EventMention():
                features |= {"factuality": one.factuality.value, "polarity": one.polarity.value, "event": one.event}
                return self._add(EVENT, hull(one.spans) if one.spans else None, features)

    def _link(self, link: Link) -> None:
        source = self.by_id[link.source]
        target = self._add(WORDS, link.target) if isinstance(link.target, Span) else self.by_id[link.target]
        if link.kind == "argument":
            argument = self._add(ARGUMENT, None, {"role": link.type, "target": target})
            source.features.setdefault("arguments", []).append(argument)
            return
        ends = {"label": link.type, "Governor": source, "Dependent": target}
        made = self._add(RELATION, None, ends)
        made.features |= {key: target.features[key] for key in ("begin", "end")}


_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Xmi(_Cas):
    """XMI, with the type system beside it."""

    key = "xmi"
    title = "UIMA CAS XMI"
    ending = ".xmi"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """One XMI; control characters, which XML cannot hold, become U+FFFD."""
        made = super().files(document, name, options)
        if not _NOT_XML.search(document.article.text):
            return made
        why = "XML cannot hold them; U+FFFD stands in their place"
        return Files(made.files, [*made.losses, Loss(document.id, None, "control characters of the text", why)])

    def common(self, types: frozenset[TypeName], options: Options) -> Mapping[str, bytes]:
        """The type system."""
        del types, options
        return {"TypeSystem.xml": type_system().encode()}

    def text(self, document: Document, structures: Sequence[_Fs]) -> str:
        """The XMI."""
        spaces = {one.type.rpartition(".")[0] for one in structures} | {"uima.cas"}
        names = {space: _prefix(space) for space in sorted(spaces)}
        head = "".join(f' xmlns:{prefix}="http:///{space.replace(".", "/")}.ecore"' for space, prefix in names.items())
        sofa = f'sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString={_attribute(document.article.text)}'
        members = " ".join(str(one.number) for one in structures if "begin" in one.features)
        lines = [
            "<?xml version='1.0' encoding='UTF-8'?>",
            f'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"{head} xmi:version="2.0">',
            '<cas:NULL xmi:id="0"/>',
            *(_element(one, names) for one in structures),
            f'<cas:Sofa xmi:id="1" {sofa}/>',
            f'<cas:View sofa="1" members="{members}"/>',
            "</xmi:XMI>",
        ]
        return "\n".join(lines) + "\n"


def _prefix(space: str) -> str:
    return {"uima.cas": "cas", "uima.tcas": "tcas", SEGMENTATION: "segmentation"}.get(space, space)


def _element(one: _Fs, names: Mapping[str, str]) -> str:
    space, _, name = one.type.rpartition(".")
    sofa = ' sofa="1"' if "begin" in one.features else ""
    features = "".join(f" {key}={_attribute(_written(value))}" for key, value in one.features.items())
    return f'<{names[space]}:{name} xmi:id="{one.number}"{sofa}{features}/>'


def _written(value: object) -> str:
    if isinstance(value, list):
        return " ".join(str(one.number) for one in items_of(cast(object, value)) if isinstance(one, _Fs))
    return str(value.number) if isinstance(value, _Fs) else str(value)


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def type_system() -> str:
    """The types as UIMA's descriptor."""
    lines = ["<?xml version='1.0' encoding='UTF-8'?>"]
    lines += ['<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">', "<types>"]
    for name, (parent, features) in TYPES.items():
        lines += ["<typeDescription>", f"<name>{name}</name>", f"<supertypeName>{parent}</supertypeName>", "<features>"]
        for feature, kind in features.items():
            is_array = kind.endswith("[]")
            of = f"<elementType>{kind.removesuffix('[]')}</elementType>" if is_array else ""
            ranged = "uima.cas.FSArray" if is_array else kind
            body = f"<name>{feature}</name><rangeTypeName>{ranged}</rangeTypeName>{of}"
            lines.append(f"<featureDescription>{body}</featureDescription>")
        lines += ["</features>", "</typeDescription>"]
    return "\n".join([*lines, "</types>", "</typeSystemDescription>"]) + "\n"


class CasJson(_Cas):
    """JSON CAS, which holds its own type system."""

    key = "casjson"
    title = "UIMA CAS JSON"
    ending = ".json"

    def text(self, document: Document, structures: Sequence[_Fs]) -> str:
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


def _row(one: _Fs, first_array: int, arrays: list[dict[str, Any]]) -> dict[str, Any]:
    row: dict[str, Any] = {"%ID": one.number, "%TYPE": one.type}
    if "begin" in one.features:
        row["@sofa"] = 1
    for key, value in one.features.items():
        if isinstance(value, _Fs):
            row[f"@{key}"] = value.number
        elif isinstance(value, list):
            number = first_array + len(arrays)
            elements = [item.number for item in items_of(cast(object, value)) if isinstance(item, _Fs)]
            arrays.append({"%ID": number, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": elements})
            row[f"@{key}"] = number
        else:
            row[key] = plain_number(value) if isinstance(value, float) else value
    return row


def _json_type(name: str, parent: str, features: Mapping[str, str]) -> dict[str, Any]:
    ranges = {feature: {"%NAME": feature, "%RANGE": kind} for feature, kind in features.items()}
    return {"%NAME": name, "%SUPER_TYPE": parent, **ranges}


FORMATS = (Xmi(), CasJson())


# --- reading ----------------------------------------------------------------------------------------------------------

_GRAMMAR = re.compile(r"\.(POS|Lemma|Stem|Morphological\w*|Dependency|SurfaceForm|Constituent|NGram|ROOT)$|\.syntax\.")
_FRAME = re.compile(r"\.(Token|Sentence|Paragraph|DocumentAnnotation|DocumentMetaData|Tag(set)?Description)$")
_OWN_FEATURES = frozenset({"begin", "end", "sofa", "label", "attributes", "fragments", "entity", "entityName"})


@dataclass
class _Read:
    """A feature structure that was read; references are ids in text."""

    type: str
    features: dict[str, str]

    def is_annotation(self) -> bool:
        return "begin" in self.features and "end" in self.features


@dataclass
class _Loaded:
    structures: dict[str, _Read]
    sofas: dict[str, str]
    """Text by the sofa's id."""
    empty: int = 0
    """Sofas without text."""


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
                loaded = _load_json(file) if file.suffix == ".json" else _load_xmi(file)
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


def _load_xmi(file: Path) -> _Loaded:
    raw = file.read_bytes()
    if b"<!DOCTYPE" in raw[:65536] or b"<!ENTITY" in raw[:65536]:
        raise ExchangeError(f"{file.name} declares entities, which are not read.")
    try:
        root = ElementTree.fromstring(raw)
    except ElementTree.ParseError as error:
        raise ExchangeError(f"{file.name} is no XML: {error}.") from error
    loaded = _Loaded({}, {})
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
            loaded.structures[own] = _Read(kind, features)
    return loaded


def _add_sofa(loaded: _Loaded, own: str, text: object) -> None:
    if isinstance(text, str):
        loaded.sofas[own] = text
    else:
        loaded.empty += 1


def _load_json(file: Path) -> _Loaded:
    try:
        whole = record_of(json.loads(read_text(file)))
    except (ValueError, RecursionError) as error:
        raise ExchangeError(f"{file.name} is no JSON: {error}.") from error
    loaded = _Loaded({}, {})
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
            loaded.structures[own] = _Read(kind, dict(_features(row, arrays)))
    return loaded


def _features(row: Mapping[str, Any], arrays: Mapping[str, Sequence[object]]) -> Iterator[tuple[str, str]]:
    for key, value in row.items():
        if key.startswith(("%", "^")) or value is None:
            continue
        if key.startswith("@") and str(value) in arrays:
            yield key[1:], " ".join(str(one) for one in arrays[str(value)])
        else:
            yield key.removeprefix("@"), str(value).lower() if isinstance(value, bool) else str(value)


def _read_view(building: Building, loaded: _Loaded, sofa: str) -> Iterator[Labelled | Quarantined]:
    bad: list[str] = []
    skipped: dict[str, int] = {}
    own_ones = {own: one for own, one in loaded.structures.items() if one.features.get("sofa") == sofa}
    chains = _chains(loaded)
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


def _guarded(bad: list[str], one: _Read, act: Callable[[], object]) -> None:
    try:
        act()
    except (PlacementError, ValueError, KeyError, TypeError, AssertionError) as error:
        bad.append(f"{one.type} at {one.features.get('begin')}: {error}")


def _chains(loaded: _Loaded) -> dict[str, str]:
    """The chain of every link of coreference."""
    found: dict[str, str] = {}
    for own, one in loaded.structures.items():
        link = one.features.get("first")
        while link and link in loaded.structures and link not in found:
            found[link] = own
            link = loaded.structures[link].features.get("next")
    return found


def _links(loaded: _Loaded, one: _Read) -> list[_Read] | None:
    """The link structures of an annotation, where it has a feature of them; None where it has none."""
    links: list[_Read] | None = [] if one.type == EVENT else None
    for key, value in one.features.items():
        if key in _OWN_FEATURES or not value.replace(" ", "").isdigit():
            continue
        targets = [loaded.structures.get(number) for number in value.split()]
        if targets and all(target and "target" in target.features for target in targets):
            links = [*(links or []), *(target for target in targets if target)]
    return links


def _build(building: Building, loaded: _Loaded, chains: Mapping[str, str], own: str, one: _Read) -> None:
    features = one.features
    spans = _spans(building, one)
    if one.type == FIGURE:
        role = features.get("label")
        slots = record_of(json.loads(features.get("slots", "null")))
        building.figure(own, spans, None if role == "figure" else role, slots or None)
        return
    kind, said_by = _type(loaded, one)
    if _links(loaded, one) is not None:
        building.event(own, spans, kind, attributes=_attributes(loaded, one, said_by))
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
    building.mention(own, spans, kind, _attributes(loaded, one, said_by), entity)


def _spans(building: Building, one: _Read) -> Spans:
    begin, end = int(one.features["begin"]), int(one.features["end"])
    if begin == end and one.type == EVENT:
        return ()
    given = one.features.get("fragments") if one.type in (MENTION, FIGURE, EVENT) else None
    pairs = [tuple(int(at) for at in pair.split()) for pair in given.split(";")] if given else [(begin, end)]
    return tuple(building.span(start, stop) for start, stop in pairs)


def _type(loaded: _Loaded, one: _Read) -> tuple[str, str]:
    """The type, and the feature that says it; the layer's name where none does."""
    named = (key for key in ("label", "value", "type", "referenceType", "entity", "category") if one.features.get(key))
    key = next(named, "") or next(_said(loaded, one), "")
    return (one.features.get(key) or one.type.rpartition(".")[2], key)


def _said(loaded: _Loaded, one: _Read) -> Iterator[str]:
    """Features with words in them: neither places nor references."""
    for key, value in one.features.items():
        is_reference = value.replace(" ", "").isdigit() and all(part in loaded.structures for part in value.split())
        if key not in ("begin", "end", "sofa", "Governor", "Dependent", "next", "first") and value and not is_reference:
            yield key


def _attributes(loaded: _Loaded, one: _Read, said_by: str) -> Attributes:
    if one.type in (MENTION, EVENT):
        given = record_of(json.loads(one.features.get("attributes", "null")))
        return decode_attributes(given)
    return attributes_of((key, one.features[key]) for key in _said(loaded, one) if key != said_by)


def _argue(building: Building, loaded: _Loaded, own: str, one: _Read, bad: list[str]) -> None:
    for link in _links(loaded, one) or ():
        role, target = link.features.get("role") or f"{one.type.rpartition('.')[2]} link", link.features["target"]
        there = loaded.structures.get(target)
        if target in building.made:
            building.argue(own, role, target)
        elif there is not None and there.is_annotation():
            _guarded(bad, there, partial(_fill, building, own, role, there))
        else:
            bad.append(f"the role {role} of {one.type} is filled by {target}, which is not there")


def _fill(building: Building, own: str, role: str, words: _Read) -> None:
    building.argue(own, role, hull(_spans(building, words)))


def _relate(building: Building, own: str, one: _Read) -> None:
    kind = one.features.get("label") or one.features.get("value") or one.type.rpartition(".")[2]
    building.relation(own, kind, one.features["Governor"], one.features["Dependent"])
