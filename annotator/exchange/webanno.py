"""WebAnno TSV 3.3 (INCEpTION, WebAnno): tokens and layers as columns, offsets in UTF-16 units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.exchange.building import Building, PlacementError, Utf16, attributes_of, slots_of
from annotator.exchange.format import Alignment, ExchangeError, Labelled, Loss, OffsetUnit, Options, Quarantined
from annotator.exchange.linking import Link, links_of
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.probing import probe, read_text
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import aligned, sentences_of, tokens_of
from annotator.exchange.writing import Files, FolderFormat

FORMAT = "#FORMAT=WebAnno TSV 3"
MENTION, FIGURE, EVENT, PLAIN = "dateline.Mention", "dateline.Figure", "dateline.Event", "dateline.Words"
RELATION = "dateline.Relation"
ANY = "uima.tcas.Annotation"
SLOTS = tuple(
    "kind value low high low_open high_open modifier change unit currency per concept property role certainty".split()
)
_HEAD = "\n".join(
    (
        "#FORMAT=WebAnno TSV 3.3",
        f"#T_SP={MENTION}|type",
        f"#T_SP={FIGURE}|{'|'.join(SLOTS)}",
        f"#T_SP={EVENT}|type|factuality|polarity|ROLE_{EVENT}:arguments_{EVENT}Argument|{ANY}",
        f"#T_SP={PLAIN}|",
        f"#T_RL={RELATION}|type|BT_{MENTION}",
        "\n\n",
    )
)
_WIDTHS = {MENTION: 1, FIGURE: len(SLOTS), EVENT: 5, PLAIN: 1, RELATION: 2}
_PLACE = Place("WebAnno TSV", relations=True, arguments=True, figure_values=True, factuality=True)


class WebAnno(FolderFormat):
    """Everything with one span of words, whatever it overlaps; parts of tokens too."""

    key = "webanno"
    title = "WebAnno TSV 3.3 (INCEpTION)"
    carries = "mentions, figures with their numbers, events with arguments, relations between mentions; overlaps too"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """One TSV."""
        made = _Sheet(document, in_states(document, options.states))
        return Files({f"{name}.tsv": made.text().encode("utf-8")}, made.losses)


@dataclass(frozen=True, slots=True)
class _Unit:
    """A token, or the part of one that an annotation covers."""

    sentence: int
    token: int
    span: Span
    part: int = 0

    @property
    def name(self) -> str:
        return f"{self.sentence}-{self.token}" + (f".{self.part}" if self.part else "")


@dataclass
class _Sheet:
    """One TSV while it is made."""

    document: Document
    chosen: Sequence[Annotation]
    losses: list[Loss] = field(default_factory=list[Loss])
    places: dict[str, tuple[str, Span]] = field(default_factory=dict[str, tuple[str, Span]])
    """Layer and span by id; plain words have ids of their own."""
    numbers: dict[str, int] = field(default_factory=dict[str, int])
    first: dict[str, _Unit] = field(default_factory=dict[str, _Unit])
    """Where each annotation begins."""
    links: dict[str, list[Link]] = field(default_factory=dict[str, list[Link]])
    """Arguments by event, relations by target."""

    def text(self) -> str:
        """The whole sheet."""
        text = self.document.article.text
        tokens = tokens_of(text)
        self.losses.extend(_PLACE.losses(self.document, self.chosen))
        if tokens and tokens[0].start:
            why = "WebAnno TSV begins with the first word"
            self.losses.append(Loss(self.document.id, None, "white space before the first word", why))
        self._place(tokens)
        self._link(tokens)
        sentences = [[tokens[at] for at in one] for one in sentences_of(text, tokens)]
        units = self._units(sentences)
        utf16 = Utf16(text)
        rows: dict[int, list[str]] = {}
        for unit, keys in units.items():
            rows.setdefault(unit.sentence, []).append(self._row(unit, keys, utf16))
        ends = [*(one[0].start for one in sentences[1:]), len(text)]
        blocks: list[str] = []
        for number, (sentence, end) in enumerate(zip(sentences, ends, strict=True), start=1):
            lines = [f"#Text={_escaped_text(line)}" for line in text[sentence[0].start : end].split("\n")]
            lines += rows[number]
            blocks.append("\n".join(lines) + "\n")
        return _HEAD + "\n".join(blocks)

    def _place(self, tokens: Sequence[Span]) -> None:
        layers = {Mention: MENTION, Figure: FIGURE, EventMention: EVENT}
        for one in self.chosen:
            if isinstance(one, Relation) or not one.spans:
                continue
            span = _worded(hull(one.spans), tokens)
            if len(one.spans) > 1 or span is None:
                why = "it is in fragments, which a row of words cannot be" if span else "it covers no word"
                self.losses.append(Loss(self.document.id, one.id, kind_of(one), why))
                continue
            if span != hull(one.spans):
                why = "WebAnno TSV cannot begin or end a span with white space, which was left out"
                self.losses.append(Loss(self.document.id, one.id, "exact place", why))
            self._number(one.id, layers[type(one)], span)

    def _number(self, key: str, layer: str, span: Span) -> None:
        self.places[key] = (layer, span)
        self.numbers[key] = len(self.numbers) + 1

    def _link(self, tokens: Sequence[Span]) -> None:
        for found in links_of(self.document, self.chosen, self.places):
            if isinstance(found, Loss):
                self.losses.append(found)
            elif isinstance(found.target, Span) and _worded(found.target, tokens) is None:
                self.losses.append(Loss(self.document.id, found.source, "argument", "its words hold no word"))
            elif found.kind == "argument":
                self.links.setdefault(found.source, []).append(self._with_words(found))
            elif {self.places[str(end)][0] for end in (found.source, found.target)} == {MENTION}:
                self.links.setdefault(str(found.target), []).append(found)
            else:
                why = "a relation of WebAnno TSV joins mentions only"
                self.losses.append(Loss(self.document.id, _relation_id(self.chosen, found), "relation", why))

    def _with_words(self, link: Link) -> Link:
        if isinstance(link.target, str):
            return link
        key = f"words {link.target.start} {link.target.end}"
        if key not in self.places:
            self._number(key, PLAIN, link.target)
        return Link(link.kind, link.type, link.source, key)

    def _units(self, sentences: Sequence[Sequence[Span]]) -> dict[_Unit, list[str]]:
        """Every token and part of a token, each with the ids that stand there."""
        whole: dict[_Unit, list[str]] = {}
        waiting = sorted(self.places, key=lambda key: self.places[key][1].start, reverse=True)
        open_ones: list[str] = []
        for number, sentence in enumerate(sentences, start=1):
            for index, token in enumerate(sentence, start=1):
                unit = _Unit(number, index, token)
                while waiting and self.places[waiting[-1]][1].start < token.end:
                    open_ones.append(waiting.pop())
                open_ones = [key for key in open_ones if self.places[key][1].end > token.start]
                touching = sorted(open_ones, key=lambda key: self.numbers[key])
                whole[unit] = [key for key in touching if self.places[key][1].contains(token)]
                parts: dict[Span, list[str]] = {}
                for key in touching:
                    span = self.places[key][1]
                    if not span.contains(token):
                        parts.setdefault(Span(max(span.start, token.start), min(span.end, token.end)), []).append(key)
                for part, (span, keys) in enumerate(sorted(parts.items()), start=1):
                    whole[_Unit(number, index, span, part)] = keys
        for unit, keys in whole.items():
            for key in keys:
                self.first.setdefault(key, unit)
        return whole

    def _row(self, unit: _Unit, there: Sequence[str], utf16: Utf16) -> str:
        offsets = f"{utf16.units(unit.span.start)}-{utf16.units(unit.span.end)}"
        cells = [unit.name, offsets, _escaped_text(unit.span.surface(self.document.article.text))]
        for layer, width in _WIDTHS.items():
            owner = MENTION if layer == RELATION else layer
            keys = [key for key in there if self.places[key][0] == owner]
            made = [one for key in keys for one in self._cells(layer, key, unit)]
            cells += ["|".join(column) for column in zip(*made, strict=True)] if made else ["_"] * width
        return "\t".join(cells) + "\t"

    def _cells(self, layer: str, key: str, unit: _Unit) -> Iterator[list[str]]:
        """The columns of a layer for one annotation, each with its number."""
        mark = f"[{self.numbers[key]}]"
        one = self.document.get(key)
        if layer == PLAIN:
            yield ["*" + mark]
        elif layer == FIGURE and isinstance(one, Figure):
            slots = slots_of(one, self.document.article.text)
            yield [_value(slots[name]) + mark for name in SLOTS]
        elif layer == EVENT and isinstance(one, EventMention):
            told = [_value(value) + mark for value in (one.type, one.factuality.value, one.polarity.value)]
            yield [*told, *self._arguments(key, mark)]
        elif layer == MENTION and one is not None:
            yield [_value(type_of(one)) + mark]
        elif layer == RELATION and unit == self.first[key]:
            for link in self.links.get(key, ()):
                first = self.first[link.source]
                yield [_value(link.type), f"{first.name}[{self.numbers[link.source]}_{self.numbers[key]}]"]

    def _arguments(self, key: str, mark: str) -> tuple[str, str]:
        links = self.links.get(key, [])
        if not links:
            return ("_" + mark, "*")
        targets = [str(link.target) for link in links]
        roles = ";".join(_value(link.type) for link in links)
        return (roles + mark, ";".join(f"{self.first[one].name}[{self.numbers[one]}]" for one in targets))


def _relation_id(chosen: Sequence[Annotation], link: Link) -> str | None:
    ends = (link.type, link.source, link.target)
    found = (one.id for one in chosen if isinstance(one, Relation) and (one.type, one.source, one.target) == ends)
    return next(found, None)


def _worded(span: Span, tokens: Sequence[Span]) -> Span | None:
    """The span from the first to the last character of it that is in a token."""
    inside = aligned(span, tokens, Alignment.EXPAND)
    if inside is None:
        return None
    return Span(max(span.start, tokens[inside.start].start), min(span.end, tokens[inside.stop - 1].end))


_SPECIAL = re.compile(r"\\|\[|\]|\||_|->|;|\*")


def _value(value: object) -> str:
    """A feature's value, escaped; `*` for none."""
    if value is None or value == "":
        return "*"
    words = str(value).lower() if isinstance(value, bool) else str(value)
    escaped = _SPECIAL.sub(lambda match: "\\" + match.group(), words)
    return escaped.replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def _escaped_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r")


# --- reading ----------------------------------------------------------------------------------------------------------

_ESCAPE = re.compile(r"\\(->|.)")
_PLAIN_ESCAPES = {"t": "\t", "n": "\n", "r": "\r"}
_ID = re.compile(r"(.*?)(?:(?<!\\)\[(\d+)\])?", re.DOTALL)
_REFERENCE = re.compile(r"([\d.\-]+)(?:\[(\d+)(?:_(\d+))?\])?")
_LINGUISTIC = re.compile(r"\.(POS|Lemma|Stem|Morphological\w*|Dependency|Token|SurfaceForm|Constituent)$")


@dataclass(frozen=True)
class _Layer:
    """A layer of the header, and which columns it has."""

    kind: str
    name: str
    features: tuple[str, ...]
    first: int
    base: str = ""

    @property
    def columns(self) -> slice:
        return slice(self.first, self.first + max(1, len(self.features)))


@dataclass
class _Found:
    """An annotation while its rows are read."""

    layer: _Layer
    line: int
    units: list[str]
    values: dict[str, str | None]
    targets: str = ""


@dataclass
class _Tsv:
    building: Building
    layers: Sequence[_Layer]
    units: dict[str, tuple[int, int]]
    found: dict[tuple[str, str], _Found] = field(default_factory=dict[tuple[str, str], _Found])
    bad: list[Quarantined] = field(default_factory=list[Quarantined])
    relations: list[tuple[int, _Layer, str | None, str, str]] = field(
        default_factory=list[tuple[int, _Layer, str | None, str, str]]
    )

    def quarantine(self, line: int, why: str) -> None:
        self.bad.append(Quarantined(line, why, self.building.file))


class WebAnnoReader:
    """Span, slot, relation and chain layers; layers of grammar are told, not kept."""

    key = "webanno"
    title = "WebAnno TSV 3"

    def recognises(self, path: Path) -> bool:
        """Whether it is such a TSV, or a folder with one."""
        if path.is_dir():
            return any(probe(one).startswith(FORMAT) for one in path.rglob("*.tsv"))
        return path.suffix == ".tsv" and probe(path).startswith(FORMAT)

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every TSV: sentences where their offsets place them, line ends between."""
        files = sorted(path.rglob("*.tsv")) if path.is_dir() else [path]
        if not files:
            raise ExchangeError(f"{path} holds no .tsv file.")
        for file in files:
            name = str(file.relative_to(path).with_suffix("")) if path.is_dir() else file.stem
            try:
                yield from _read_tsv(file, name)
            except (ExchangeError, PlacementError) as error:
                yield Quarantined(1, str(error), file.name)


def _read_tsv(file: Path, name: str) -> Iterator[Labelled | Quarantined]:
    lines = read_text(file).replace("\r\n", "\n").split("\n")
    if not lines[0].startswith(FORMAT):
        raise ExchangeError(f"{file.name} is not in WebAnno TSV 3; its first line does not say so.")
    layers = _layers(lines)
    rows = [(number, line.split("\t")) for number, line in enumerate(lines, start=1) if re.match(r"\d+-\d+", line)]
    units: dict[str, tuple[int, int]] = {}
    for number, cells in rows:
        try:
            start, end = (int(one) for one in cells[1].split("-"))
        except (IndexError, ValueError) as error:
            raise PlacementError(f"line {number} has no offsets: {error}") from error
        units[cells[0]] = (start, end)
    building = Building(_text_of(lines), "WebAnno TSV", file.name, name, unit=OffsetUnit.UTF16)
    tsv = _Tsv(building, layers, units)
    for number, cells in rows:
        for layer in layers:
            _read_cells(tsv, number, cells, layer)
    _build(tsv)
    yield building.labelled()
    yield from sorted(tsv.bad, key=lambda one: one.line)


def _layers(lines: Sequence[str]) -> list[_Layer]:
    made: list[_Layer] = []
    first = 3
    for line in lines:
        match = re.match(r"#T_(SP|RL|CH)=([^|]*)\|?(.*)", line)
        if match is None:
            if line.startswith("#Text="):
                break
            continue
        kind, name, rest = match.groups()
        features = tuple(rest.split("|")) if rest else ()
        base = features[-1].removeprefix("BT_") if kind == "RL" and features else ""
        made.append(_Layer(kind, name, features, first, base))
        first = made[-1].columns.stop
    return made


def _text_of(lines: Sequence[str]) -> str:
    """The text whose UTF-16 offsets the rows give."""
    text, length = "", 0
    words: list[str] = []
    for line in lines:
        if line.startswith("#Text="):
            words.append(_unescaped(line.removeprefix("#Text=")))
        elif words and re.match(r"\d+-1\t", line):
            sentence, cells = "\n".join(words), line.split("\t")
            words = []
            before = max(0, sentence.find(_unescaped(cells[2])))
            start = int(cells[1].split("-")[0]) - _units_in(sentence[:before])
            if start < length:  # a sentence whose trailing blanks the next one repeats
                text = text[: max(0, len(text) - (length - start))]
            gap = max(0, start - length)
            text += "\n" * gap + sentence
            length = start + _units_in(sentence)
    return text


def _units_in(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _unescaped(words: str) -> str:
    return _ESCAPE.sub(lambda match: _PLAIN_ESCAPES.get(match.group(1), match.group(1)), words)


def _split(cell: str, at: str) -> list[str]:
    return re.split(rf"(?<!\\){re.escape(at)}", cell)


def _read_cells(tsv: _Tsv, line: int, cells: Sequence[str], layer: _Layer) -> None:
    columns = cells[layer.columns]
    if not columns or all(one in ("_", "") for one in columns):
        return
    if layer.kind == "RL":
        _read_relations(tsv, line, cells[0], columns, layer)
        return
    pieces = [_split(column, "|") for column in columns]
    for index in range(max(len(one) for one in pieces)):
        values = [one[index] if index < len(one) else "_" for one in pieces]
        if layer.kind == "CH":
            _note_link(tsv, line, cells[0], layer, values)
        else:
            _note(tsv, line, cells[0], layer, values)


def _note(tsv: _Tsv, line: int, unit: str, layer: _Layer, values: Sequence[str]) -> None:
    parsed = [_ID.fullmatch(one) for one in values]
    own = next((match.group(2) for match in parsed if match and match.group(2)), None)
    plain = [match.group(1) if match else one for match, one in zip(parsed, values, strict=True)]
    if own is None and all(one == "_" for one in plain):
        return
    key = (layer.name, own or f"@{unit}")
    if key in tsv.found:
        tsv.found[key].units.append(unit)
        return
    names = layer.features or ("",)
    found = _Found(layer, line, [unit], {})
    for index, (name, value) in enumerate(zip(names, plain, strict=False)):
        if index and names[index - 1].startswith("ROLE_"):
            found.targets = values[index]
        else:
            found.values[name] = None if value in ("*", "_") else value
    tsv.found[key] = found


def _note_link(tsv: _Tsv, line: int, unit: str, layer: _Layer, values: Sequence[str]) -> None:
    """A link of a chain: its type with the chain's number, then `relation->chain-link`."""
    matches = [re.fullmatch(r"(.*)->(\d+)-(\d+)", one) for one in values]
    match = next((one for one in matches if one), None)
    head = next((_ID.fullmatch(value) for value, one in zip(values, matches, strict=True) if one is None), None)
    if match is None or head is None:
        tsv.quarantine(line, f"no link of a chain: {values!r}")
        return
    key = (layer.name, f"{match.group(2)}-{match.group(3)}")
    if key in tsv.found:
        tsv.found[key].units.append(unit)
        return
    kind = None if head.group(1) in ("*", "_") else head.group(1)
    tsv.found[key] = _Found(layer, line, [unit], {"type": kind}, match.group(2))


def _read_relations(tsv: _Tsv, line: int, unit: str, columns: Sequence[str], layer: _Layer) -> None:
    types, references = _split(columns[0], "|"), _split(columns[-1], "|")
    for index, reference in enumerate(references):
        given = types[index] if index < len(types) and len(columns) > 1 else "*"
        kind = None if given in ("*", "_") else _unescaped(given)
        tsv.relations.append((line, layer, kind, unit, reference))


def _build(tsv: _Tsv) -> None:
    skipped: dict[str, int] = {}
    for key, found in tsv.found.items():
        if _LINGUISTIC.search(found.layer.name):
            skipped[found.layer.name] = skipped.get(found.layer.name, 0) + 1
            continue
        try:
            _build_one(tsv, " ".join(key), found)
        except (PlacementError, ValueError, KeyError, TypeError) as error:
            tsv.quarantine(found.line, f"{found.layer.name}: {error}")
    for key, found in tsv.found.items():
        if found.targets and found.layer.kind == "SP" and " ".join(key) in tsv.building.made:
            _argue(tsv, " ".join(key), found)
    for number, relation in enumerate(tsv.relations):
        if _LINGUISTIC.search(relation[1].name):
            skipped[relation[1].name] = skipped.get(relation[1].name, 0) + 1
        else:
            _relate(tsv, number, relation)
    for own in [key for key in tsv.building.made if key.startswith(PLAIN + " ")]:
        del tsv.building.made[own]
    for layer, count in skipped.items():
        tsv.quarantine(1, f"{count} annotations of the layer {layer} were not kept: it is of grammar")


def _build_one(tsv: _Tsv, own: str, found: _Found) -> None:
    start, end = tsv.units[found.units[0]][0], tsv.units[found.units[-1]][1]
    if start == end:
        raise PlacementError(f"it covers no character at offset {start}")
    span = tsv.building.span(start, end)
    values = {name: None if value is None else _unescaped(value) for name, value in found.values.items()}
    name = found.layer.name
    if name == FIGURE:
        tsv.building.figure(own, span, slots=_slots(values))
        return
    kind, key = _type(found.layer, values)
    attributes = attributes_of((key_, value) for key_, value in values.items() if key_ != key and not _is_role(key_))
    if any(_is_role(one) for one in found.layer.features):
        _build_event(tsv, own, span, kind, values if name == EVENT else dict(attributes))
    elif found.layer.kind == "CH":
        entity = tsv.building.entity(f"{name} {found.targets}", kind, span.surface(tsv.building.text))
        tsv.building.mention(own, span, kind, entity=entity)
    else:
        tsv.building.mention(own, span, kind, attributes)


def _is_role(name: str) -> bool:
    return name.startswith("ROLE_")


def _type(layer: _Layer, values: Mapping[str, str | None]) -> tuple[str, str]:
    """The type, and the feature that says it; the layer's name where none does."""
    order = sorted(values, key=lambda name: name not in ("type", "value", "entity", "category", "label"))
    named = next((name for name in order if values[name] is not None and not _is_role(name)), "")
    return (values.get(named) or layer.name.rpartition(".")[2], named)


def _build_event(tsv: _Tsv, own: str, span: Span, kind: str, values: Mapping[str, Any]) -> None:
    told = {name: values.get(name) for name in ("factuality", "polarity")}
    rest = attributes_of((name, value) for name, value in values.items() if name not in told and name != "type")
    tsv.building.event(own, (span,), kind, attributes=tuple(pair for pair in rest if not _is_role(pair[0])))
    tsv.building.tell(own, told["factuality"], told["polarity"])


def _slots(values: Mapping[str, str | None]) -> dict[str, Any]:
    numbers, flags = ("value", "low", "high"), ("low_open", "high_open")
    slots: dict[str, Any] = {name: value for name, value in values.items() if name in SLOTS}
    slots |= {name: float(value) for name in numbers if (value := values.get(name)) is not None}
    slots |= {name: values.get(name) == "true" for name in flags}
    return slots


def _argue(tsv: _Tsv, own: str, found: _Found) -> None:
    roles = next((value for name, value in found.values.items() if _is_role(name)), None)
    names = _split(roles, ";") if roles else []
    references = [one for one in _split(found.targets, ";") if one not in ("*", "_", "")]
    for index, reference in enumerate(references):
        role = names[index] if index < len(names) else "*"
        role = found.layer.name.rpartition(".")[2] + " link" if role in ("*", "_") else _unescaped(role)
        target = _target(tsv, reference)
        if target is None:
            tsv.quarantine(found.line, f"the role {role} is filled by {reference}, which is not there")
        elif target.startswith(PLAIN + " "):
            tsv.building.argue(own, role, hull(tsv.building.made[target].spans))
        else:
            tsv.building.argue(own, role, target)


def _target(tsv: _Tsv, reference: str, layer: str | None = None) -> str | None:
    """The own id of what a reference such as `2-3[4]` points to; of `2-3[4_5]` the first."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    unit, number = match.group(1), match.group(2)
    own = number if number and number != "0" else f"@{unit}"
    for name in [one.name for one in tsv.layers] if layer is None else [layer]:
        found = tsv.found.get((name, own))
        if found is not None and unit in found.units and f"{name} {own}" in tsv.building.made:
            return f"{name} {own}"
    return None


def _relate(tsv: _Tsv, index: int, relation: tuple[int, _Layer, str | None, str, str]) -> None:
    line, layer, kind, unit, reference = relation
    source = _target(tsv, reference, layer.base)
    match = _REFERENCE.fullmatch(reference)
    own = match.group(3) if match else None
    target = _target(tsv, f"{unit}[{own}]" if own and own != "0" else unit, layer.base)
    if source is None or target is None:
        tsv.quarantine(line, f"{layer.name} joins {reference} and {unit}, which are not both there")
        return
    tsv.building.relation(f"relation {index}", kind or layer.name.rpartition(".")[2], source, target)
