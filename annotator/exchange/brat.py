"""brat standoff: a text and its annotations in two files, and annotation.conf for a folder of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, cast

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Attributes,
    EventMention,
    Factuality,
    Figure,
    Mention,
    Polarity,
    Relation,
    type_of,
)
from annotator.domain.document import Document
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span, Spans
from annotator.exchange.building import Building, PlacementError, slots_of
from annotator.exchange.format import ExchangeError, Labelled, Loss, Options, Quarantined
from annotator.exchange.losing import Place
from annotator.exchange.probing import read_text
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import PLAIN
from annotator.exchange.writing import Files, FolderFormat, TypeName, json_text

SLOTS = "Dateline"
"""The kind of note (a # line) that holds a figure's slots as JSON."""
NOTE = "AnnotatorNotes"
_PLACE = Place(
    "brat", relations=True, arguments=True, figure_values=True, factuality=True, attributes=True, entities=True
)


class Brat(FolderFormat):
    """Fragments, overlaps, events of events, relations, attributes; figures' slots as notes."""

    key = "brat"
    title = "brat standoff"
    carries = "mentions, figures (slots as notes), events with their arguments, relations, attributes, notes"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """The text and its .ann."""
        lines = _Lines(document, in_states(document, options.states))
        ann = "".join(f"{line}\n" for line in lines.all())
        text = document.article.text.encode("utf-8")
        return Files({f"{name}.txt": text, f"{name}.ann": ann.encode()}, lines.losses, frozenset(lines.types))

    def common(self, types: frozenset[TypeName], options: Options) -> Mapping[str, bytes]:
        """annotation.conf with the types in use, and those of the schema."""
        return {"annotation.conf": annotation_conf(types | of_schema(options.schema)).encode()}


@dataclass
class _Lines:
    """The lines of one .ann while they are made."""

    document: Document
    chosen: Sequence[Annotation]
    losses: list[Loss] = field(default_factory=list[Loss])
    types: set[TypeName] = field(default_factory=set[TypeName])
    brat_ids: dict[str, str] = field(default_factory=dict[str, str])
    _counts: dict[str, int] = field(default_factory=dict[str, int])

    def all(self) -> list[str]:
        """Every line: text-bounds, events, relations, attributes, references, notes."""
        bounds = [self._bound(one) for one in self.chosen if not isinstance(one, Relation) and one.spans]
        events = [one for one in self.chosen if isinstance(one, EventMention)]
        triggers = {one.id: self.brat_ids[one.id] for one in events if one.spans}
        self.brat_ids |= {key: self._next("E") for key in triggers}
        told = [line for one in events if one.id in triggers for line in self._event(one, triggers[one.id])]
        rest = [line for one in self.chosen for line in self._about(one)]
        notes = [line for one in self.document.comments for line in self._comment(one.on, one.text)]
        self.losses.extend(self._not_carried())
        return [*bounds, *told, *self._relations(), *rest, *notes]

    def _next(self, letter: str) -> str:
        self._counts[letter] = self._counts.get(letter, 0) + 1
        return f"{letter}{self._counts[letter]}"

    def _bound(self, one: Mention | Figure | EventMention) -> str:
        spans = unbroken(one.spans, self.document.article.text)
        if not covers_same_words(spans, one.spans, self.document.article.text):
            why = "a brat span cannot begin or end with a line end, which was left out"
            self.losses.append(Loss(self.document.id, one.id, "exact place", why))
        self.brat_ids[one.id] = self._next("T")
        self.types.add(("event" if isinstance(one, EventMention) else "entity", _word(type_of(one))))
        return self._text_bound(self.brat_ids[one.id], type_of(one), spans)

    def _text_bound(self, brat_id: str, kind: str, spans: Spans) -> str:
        text = self.document.article.text
        offsets = ";".join(f"{span.start} {span.end}" for span in spans)
        return f"{brat_id}\t{_word(kind)} {offsets}\t{' '.join(span.surface(text) for span in spans)}"

    def _event(self, one: EventMention, trigger: str) -> Iterator[str]:
        """The lines of plain words that fill its roles, and its own."""
        filled: list[str] = []
        seen: dict[str, int] = {}
        for argument in one.arguments:
            if isinstance(argument.filler, Span):
                brat_id = self._next("T")
                self.types.add(("entity", PLAIN))
                yield self._text_bound(brat_id, PLAIN, unbroken((argument.filler,), self.document.article.text))
            else:
                brat_id = self.brat_ids.get(argument.filler, "")
            if not brat_id:
                why = "the annotation that fills it is not exported"
                self.losses.append(Loss(self.document.id, one.id, "argument", why))
                continue
            role = _word(argument.role)
            seen[role] = seen.get(role, 0) + 1
            self.types.add(("role", f"{_word(one.type)}\t{role}"))
            filled.append(f"{role}{seen[role] if seen[role] > 1 else ''}:{brat_id}")
        yield f"{self.brat_ids[one.id]}\t{' '.join([f'{_word(one.type)}:{trigger}', *filled])}"

    def _relations(self) -> Iterator[str]:
        for one in self.chosen:
            if not isinstance(one, Relation):
                continue
            ends = [self.brat_ids.get(end) for end in (one.source, one.target)]
            if None in ends:
                why = "an annotation that it joins is not exported"
                self.losses.append(Loss(self.document.id, one.id, "relation", why))
                continue
            self.types.add(("relation", _word(one.type)))
            yield f"{self._next('R')}\t{_word(one.type)} Arg1:{ends[0]} Arg2:{ends[1]}"

    def _about(self, one: Annotation) -> Iterator[str]:
        brat_id = self.brat_ids.get(one.id)
        if brat_id is None or isinstance(one, Relation):
            return
        pairs = [*one.attributes, *_event_attributes(one)]
        for name, value in pairs if not isinstance(one, Figure) else ():
            written = "" if value is True else str(value)
            if isinstance(value, tuple) or len(written.split()) > 1:
                why = "a brat attribute has one value, without blanks"
                self.losses.append(Loss(self.document.id, one.id, "attribute", why))
                continue
            self.types.add(("attribute", f"{_word(name)}\t{written}"))
            yield f"{self._next('A')}\t{_word(name)} {brat_id} {written}".rstrip()
        if isinstance(one, Figure):
            yield f"{self._next('#')}\t{SLOTS} {brat_id}\t{json_text(slots_of(one, self.document.article.text))}"
        if isinstance(one, Mention) and one.entity:
            yield f"{self._next('N')}\tReference {brat_id} Dateline:{one.entity}\t{self._name_of(one.entity)}"

    def _name_of(self, entity: str) -> str:
        names = (one.name for one in self.document.entities if one.id == entity)
        return " ".join(next(names, entity).split())

    def _comment(self, on: str | None, text: str) -> Iterator[str]:
        brat_id = self.brat_ids.get(on or "")
        if brat_id is None:
            why = "a brat note is on an annotation, and there is none for it"
            self.losses.append(Loss(self.document.id, on, "comment", why))
            return
        why = "a brat note has words alone"
        self.losses.append(Loss(self.document.id, on, "author and time of a comment", why))
        yield f"{self._next('#')}\t{NOTE} {brat_id}\t{' '.join(text.split())}"

    def _not_carried(self) -> Iterator[Loss]:
        yield from replace(_PLACE, comments=True).losses(self.document, self.chosen)


def _word(name: str) -> str:
    """A name without white space, which separates fields."""
    return "_".join(name.split())


def _event_attributes(one: Annotation) -> Attributes:
    if not isinstance(one, EventMention):
        return ()
    factuality = () if one.factuality is Factuality.ASSERTED else (("Factuality", one.factuality.value),)
    polarity = () if one.polarity is Polarity.POSITIVE else (("Polarity", one.polarity.value),)
    return (*factuality, *polarity)


def unbroken(spans: Spans, text: str) -> Spans:
    """The same words as fragments without line ends: brat keeps an annotation on one line."""
    pieces = (match.span() for span in spans for match in re.compile(r"[^\n]+").finditer(text, span.start, span.end))
    return tuple(Span(start, end) for start, end in pieces) or spans


def covers_same_words(broken: Spans, spans: Spans, text: str) -> bool:
    """Whether the fragments say the same after `joined`."""
    return joined(broken, text) == spans


def joined(spans: Spans, text: str) -> Spans:
    """Fragments between which there is only white space with a line end are one span that brat had to break."""
    whole: list[Span] = []
    for span in spans:
        between = text[whole[-1].end : span.start] if whole else ""
        if whole and "\n" in between and not between.strip():
            whole[-1] = Span(whole[-1].start, span.end)
        else:
            whole.append(span)
    return tuple(whole)


# --- annotation.conf --------------------------------------------------------------------------------------------------


def of_schema(schema: AnnotationSchema | None) -> frozenset[TypeName]:
    """The types of a schema, as the configuration needs them."""
    if schema is None:
        return frozenset()
    entities = [("entity", one.id) for one in (*schema.entities, *schema.figure.roles)]
    events = [("event", one.id) for one in schema.events]
    roles = [("role", f"{one.id}\t{role.id}") for one in schema.events for role in one.roles]
    relations = [("relation", one.id) for one in schema.relations]
    return frozenset([*entities, ("entity", "figure"), *events, *roles, *relations])


def annotation_conf(types: Iterable[TypeName]) -> str:
    """brat's configuration for these types; any annotation may fill any role."""
    by_kind: dict[str, list[str]] = {}
    for kind, name in sorted(types):
        by_kind.setdefault(kind, []).append(name)
    events = by_kind.get("event", [])
    roles: dict[str, list[str]] = {}
    for event, role in (one.split("\t") for one in by_kind.get("role", ())):
        roles.setdefault(event, []).append(f"{role}*:<ANY>")
    values: dict[str, list[str]] = {}
    for name, value in (one.split("\t") for one in by_kind.get("attribute", ())):
        values.setdefault(name, []).append(value)
    sections = {
        "entities": [one for one in by_kind.get("entity", ()) if one not in events],
        "relations": [
            "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
            *(f"{one}\tArg1:<ANY>, Arg2:<ANY>" for one in by_kind.get("relation", ())),
        ],
        "events": [f"{one}\t{', '.join(roles.get(one, ()))}".rstrip() for one in events],
        "attributes": [f"{name}\tArg:<ANY>{_values(given)}" for name, given in values.items()],
    }
    return "\n".join(f"[{name}]\n\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items())


def _values(given: Sequence[str]) -> str:
    named = [one for one in given if one]
    return f", Value:{'|'.join(named)}" if named else ""


# --- reading ----------------------------------------------------------------------------------------------------------

_LINE = re.compile(r"([TERAMN#*])(\S*)\t(.*)", re.DOTALL)
_BOUND = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?", re.DOTALL)


@dataclass
class _Ann:
    """The lines of one .ann, by kind; each with its number."""

    building: Building
    bounds: dict[str, tuple[int, str, Spans]] = field(default_factory=dict[str, tuple[int, str, Spans]])
    lines: dict[str, list[tuple[int, str, str]]] = field(default_factory=dict[str, list[tuple[int, str, str]]])
    bad: list[Quarantined] = field(default_factory=list[Quarantined])
    attributes: dict[str, tuple[int, dict[str, str | bool]]] = field(
        default_factory=dict[str, tuple[int, dict[str, str | bool]]]
    )
    """Of each target: the line of the first, and all by name."""
    slots: dict[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    entities: dict[str, str] = field(default_factory=dict[str, str])

    def quarantine(self, line: int, why: str) -> None:
        self.bad.append(Quarantined(line, why, self.building.file))


class BratReader:
    """Text-bounds, events, relations, attributes, references; notes that are not Dateline's are told, not kept."""

    key = "brat"
    title = "brat standoff"

    def recognises(self, path: Path) -> bool:
        """Whether it is an .ann with its .txt, or a folder that holds one."""
        if path.is_dir():
            return next((one for one in path.rglob("*.ann") if one.with_suffix(".txt").is_file()), None) is not None
        return path.suffix == ".ann" and path.with_suffix(".txt").is_file()

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every .ann."""
        files = sorted(path.rglob("*.ann")) if path.is_dir() else [path]
        if not files:
            raise ExchangeError(f"{path} holds no .ann file.")
        for file in files:
            name = str(file.relative_to(path).with_suffix("")) if path.is_dir() else file.stem
            try:
                building = Building(read_text(file.with_suffix(".txt")), "brat", file.name, name)
                yield from _read_ann(building, read_text(file))
            except ExchangeError as error:
                yield Quarantined(1, str(error), file.name)


def _read_ann(building: Building, text: str) -> Iterator[Labelled | Quarantined]:
    ann = _Ann(building)
    _sort_lines(ann, text)
    for line, own, rest in ann.lines.pop("T", []):
        _guarded(ann, line, partial(_read_bound, ann, line, own, rest))
    for letter, read in (("A", _read_attribute), ("M", _read_attribute), ("#", _read_note)):
        for line, own, rest in ann.lines.pop(letter, []):
            _guarded(ann, line, partial(read, ann, line, own, rest))
    _read_references(ann)
    _build_mentions(ann)
    _build_events(ann)
    for line, own, rest in ann.lines.pop("R", []):
        _guarded(ann, line, partial(_read_relation, ann, own, rest))
    for target, (line, names) in ann.attributes.items():
        if target not in ann.building.made or target in ann.slots:
            ann.quarantine(line, f"{', '.join(names)} of {target} was not kept: {target} is not there, or a trigger")
    yield ann.building.labelled()
    yield from sorted(ann.bad, key=lambda one: one.line)


def _guarded(ann: _Ann, line: int, act: Callable[[], object]) -> None:
    try:
        act()
    except (PlacementError, ValueError, KeyError, TypeError) as error:
        ann.quarantine(line, str(error))


def _sort_lines(ann: _Ann, text: str) -> None:
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.rstrip("\r")
        if not line.strip():
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            ann.quarantine(number, f"it is no line of brat's: {line[:80]!r}")
            continue
        letter, own, rest = match.groups()
        ann.lines.setdefault(letter, []).append((number, letter + own, rest))


def _read_bound(ann: _Ann, line: int, own: str, rest: str) -> None:
    match = _BOUND.fullmatch(rest)
    if match is None:
        raise PlacementError(f"{own} has no type with offsets: {rest[:80]!r}")
    kind, offsets, words = match.groups()
    pairs = [tuple(int(one) for one in pair.split()) for pair in offsets.split(";")]
    spans = tuple(ann.building.span(start, end) for start, end in pairs)
    found = "".join("".join(span.surface(ann.building.text).split()) for span in spans)
    if words is not None and "".join(words.split()) != found:
        raise PlacementError(f"{own} covers {found!r}, not {words!r}")
    if own in ann.bounds:
        raise PlacementError(f"the id {own!r} is given twice")
    ann.bounds[own] = (line, kind, joined(spans, ann.building.text))


def _read_attribute(ann: _Ann, line: int, own: str, rest: str) -> None:
    name, target, *value = rest.split()
    if target[:1] not in "TE":
        raise PlacementError(f"{own} is an attribute of {target}, which is neither text nor event")
    _, known = ann.attributes.setdefault(target, (line, {}))
    if name in known:
        raise PlacementError(f"{own} gives {target} a second {name}")
    known[name] = " ".join(value) if value else True


def _read_note(ann: _Ann, line: int, own: str, rest: str) -> None:
    head, _, words = rest.partition("\t")
    kind, _, target = head.partition(" ")
    if kind == SLOTS:
        found: object = json.loads(words)
        if isinstance(found, dict):
            ann.slots[target] = cast(Mapping[str, Any], found)
            return
    ann.quarantine(line, f"the note {own} on {target or 'the text'} was not kept: {words[:200]!r}")


def _read_references(ann: _Ann) -> None:
    for line, own, rest in ann.lines.pop("N", []):
        head, _, words = rest.partition("\t")
        cells = head.split()
        if len(cells) != 3 or cells[1] not in ann.bounds or cells[1] in ann.entities:
            ann.quarantine(line, f"the reference {own} was not kept: {rest[:80]!r}")
            continue
        link = () if cells[2].startswith("Dateline:") else (cells[2],)
        kind = ann.bounds[cells[1]][1]
        ann.entities[cells[1]] = ann.building.entity(cells[2], kind, words or cells[2], link)
    for line, _, rest in ann.lines.pop("*", []):
        kind, *members = rest.split()
        known = [one for one in members if one in ann.bounds and one not in ann.entities]
        if kind != "Equiv" or len(known) < len(members) or not known:
            ann.quarantine(line, f"the set {rest[:80]!r} names what is not there or has an entity")
            continue
        _, type_name, spans = ann.bounds[known[0]]
        name = " ".join(span.surface(ann.building.text) for span in spans)
        entity = ann.building.entity(f"equiv {line}", type_name, name)
        ann.entities |= dict.fromkeys(known, entity)


def _used(ann: _Ann) -> tuple[set[str], set[str]]:
    """Text-bounds that are triggers, and those that something else points to."""
    triggers: set[str] = set()
    others: set[str] = set()
    for _, _, rest in ann.lines.get("E", []):
        first, *arguments = [one.rpartition(":")[2] for one in rest.split()] or [""]
        triggers.add(first)
        others.update(arguments)
    for _, _, rest in ann.lines.get("R", []):
        others.update(one.rpartition(":")[2] for one in rest.split()[1:])
    return triggers, others


def _build_mentions(ann: _Ann) -> None:
    triggers, others = _used(ann)
    for own, (line, kind, spans) in ann.bounds.items():
        if kind == PLAIN and own in others or own in triggers and own not in others and own not in ann.entities:
            continue
        if own in ann.slots:
            _guarded(ann, line, partial(ann.building.figure, own, spans, slots=ann.slots[own]))
            continue
        attributes = _attributes(ann, own)
        ann.building.mention(own, spans, kind, attributes, ann.entities.get(own))


def _attributes(ann: _Ann, own: str) -> Attributes:
    return tuple(sorted(ann.attributes.get(own, (0, {}))[1].items()))


def _build_events(ann: _Ann) -> None:
    lines = ann.lines.pop("E", [])
    known = {own for _, own, _ in lines}
    for line, own, rest in lines:
        _guarded(ann, line, partial(_build_event, ann, line, own, rest, known))


def _build_event(ann: _Ann, line: int, own: str, rest: str, events: set[str]) -> None:
    cells = [one.rpartition(":") for one in rest.split()]
    if not cells or cells[0][2] not in ann.bounds:
        raise PlacementError(f"the trigger of {own} is not there")
    roles = {role for role, _, _ in cells[1:]}
    arguments: list[Argument] = []
    for role, _, target in cells[1:]:
        bare = role.rstrip("0123456789")
        filler = _filler(ann, target, events)
        if filler is None:
            ann.quarantine(line, f"{role} of {own} is {target}, which is not there")
        else:
            arguments.append(Argument(bare if bare in roles else role, filler))
    factuality, polarity, attributes = _told(_attributes(ann, own))
    event = ann.building.event(own, ann.bounds[cells[0][2]][2], cells[0][0], arguments, attributes)
    ann.building.made[own] = replace(event, factuality=factuality, polarity=polarity)


def _filler(ann: _Ann, target: str, events: set[str]) -> str | Span | None:
    if target in ann.building.made:
        return ann.building.made[target].id
    if target in events:
        return ann.building.id_of(target)
    if target in ann.bounds:
        spans = ann.bounds[target][2]
        return Span(spans[0].start, spans[-1].end)
    return None


def _told(attributes: Attributes) -> tuple[Factuality, Polarity, Attributes]:
    """Dateline's own two attributes of an event, and the others."""
    given = dict(attributes)
    factuality, polarity = Factuality.ASSERTED, Polarity.POSITIVE
    if given.get("Factuality") in tuple(Factuality):
        factuality = Factuality(str(given.pop("Factuality")))
    if given.get("Polarity") in tuple(Polarity):
        polarity = Polarity(str(given.pop("Polarity")))
    return factuality, polarity, tuple(sorted(given.items()))


def _read_relation(ann: _Ann, own: str, rest: str) -> None:
    kind, *ends = rest.split()
    if len(ends) != 2:
        raise PlacementError(f"{own} joins {len(ends)} annotations instead of two")
    source, target = (one.rpartition(":")[2] for one in ends)
    ann.building.relation(own, kind, source, target)
