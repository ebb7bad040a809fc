"""Builds annotations from other tools' files: offsets checked, ids stable, everything that does not fit told."""

from __future__ import annotations

import json
import re
import uuid
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.annotations import (
    Annotation,
    AnyAnnotation,
    Argument,
    Attributes,
    AttributeValue,
    Entity,
    EventMention,
    Factuality,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Polarity,
    Relation,
    State,
    with_state,
)
from annotator.domain.article import fold_line_ends, text_hash
from annotator.domain.quantity import read_quantity
from annotator.domain.records import decode, encode
from annotator.domain.span import Span, Spans, hull, make_spans
from annotator.exchange.format import Labelled, OffsetUnit

_NAMESPACE = uuid.UUID("5d2a9d4e-6c1b-4f0e-9a57-0b8f3c1e7d42")
Record = dict[str, Any]


class PlacementError(ValueError):
    """Something of a file that does not fit its text; one sentence."""


class Utf16:
    """Turns offsets in UTF-16 units into code points and back, for one text."""

    def __init__(self, text: str) -> None:
        self._wide = [index for index, one in enumerate(text) if ord(one) > 0xFFFF]
        self._wide_units = [index + number for number, index in enumerate(self._wide)]

    def units(self, offset: int) -> int:
        """UTF-16 units before the code point `offset`."""
        return offset + bisect_left(self._wide, offset)

    def code_points(self, units: int) -> int:
        """Code points before the UTF-16 unit; raises PlacementError inside a surrogate pair."""
        before = bisect_left(self._wide_units, units)
        if before and self._wide_units[before - 1] + 1 == units:
            raise PlacementError(f"offset {units} lies inside a surrogate pair")
        return units - before


@dataclass
class Building:
    """One text's annotations while they are read; ids hang on the text, the file and the tool's own ids."""

    raw: str
    """The text as the file's offsets count it; `text` has its line ends folded."""
    tool: str
    """Name of the origin."""
    file: str
    name: str
    line: int = 1
    unit: OffsetUnit = OffsetUnit.CODE_POINTS
    annotator: str = ""
    made: dict[str, Annotation] = field(default_factory=dict[str, Annotation])
    """By the tool's own id, in the order of the file."""
    entities: dict[str, Entity] = field(default_factory=dict[str, Entity])
    text: str = ""
    _hash: str = ""
    _dropped: Sequence[int] = ()
    _utf16: Utf16 | None = None

    def __post_init__(self) -> None:
        self.text = fold_line_ends(self.raw)
        self._dropped = [match.start() for match in re.finditer("\r\n", self.raw)]

    def id_of(self, own: str) -> str:
        """The annotation id for the tool's own id."""
        self._hash = self._hash or text_hash(self.text)
        claim = f"{self._hash} {self.tool} {self.file} {self.name} {self.annotator} {own}"
        # A file's name may hold bytes that are no text.
        return str(uuid.uuid5(_NAMESPACE, claim.encode("utf-8", "backslashreplace").decode("utf-8")))

    @property
    def origin(self) -> Origin:
        """Imported, from this tool."""
        return Origin(OriginKind.IMPORT, self.tool)

    def span(self, start: object, end: object, words: str | None = None) -> Span:
        """The span of two offsets of the file; raises PlacementError when it leaves the text or misses the words."""
        if not isinstance(start, int) or not isinstance(end, int) or isinstance(start, bool):
            raise PlacementError(f"offsets {start!r} and {end!r} are no whole numbers")
        if self.unit is OffsetUnit.UTF16:
            self._utf16 = self._utf16 or Utf16(self.raw)
            start, end = self._utf16.code_points(start), self._utf16.code_points(end)
        start, end = start - bisect_left(self._dropped, start), end - bisect_left(self._dropped, end)
        if start == end:
            raise PlacementError(f"it covers no character at {start}")
        if not 0 <= start < end <= len(self.text):
            raise PlacementError(f"characters {start} to {end} are not in a text of {len(self.text)} characters")
        if words is not None and _squeezed(self.text[start:end]) != _squeezed(words):
            raise PlacementError(f"characters {start} to {end} are {self.text[start:end]!r}, not {words!r}")
        return Span(start, end)

    def mention(
        self, own: str, spans: Span | Spans, kind: str, attributes: Attributes = (), entity: str | None = None
    ) -> Mention:
        """Keeps a mention."""
        spans = (spans,) if isinstance(spans, Span) else make_spans(spans)
        made = Mention(self.id_of(own), spans, kind, State.CREATED, self.origin, attributes, entity)
        return self._keep(own, made)

    def figure(
        self, own: str, spans: Span | Spans, role: str | None = None, slots: Mapping[str, Any] | None = None
    ) -> Figure:
        """Keeps a figure, with slots as `slots_of` gives them, else as its words read."""
        spans = (spans,) if isinstance(spans, Span) else make_spans(spans)
        if slots is None:
            return self._keep(own, read_figure(self.id_of(own), spans, self.text, self.origin, role))
        around = hull(spans)
        place: Record = {"start": around.start, "end": around.end, "text": around.surface(self.text)}
        if len(spans) > 1:
            place["fragments"] = [[one.start, one.end] for one in spans]
        about = {"id": self.id_of(own), "state": State.CREATED.value}
        origin = {"kind": self.origin.kind.value, "name": self.origin.name}
        made = decode("figures", {"role": role, **slots, **place, **about, "origin": origin}, self.text)
        assert isinstance(made, Figure)
        return self._keep(own, made)

    def of_kind(
        self, own: str, kind: str, spans: Span | Spans, type_name: str, slots: Mapping[str, Any] | None = None
    ) -> Annotation:
        """Keeps an event, a figure by role, or else a mention."""
        spans = (spans,) if isinstance(spans, Span) else spans
        if kind == "event":
            return self.event(own, spans, type_name)
        if kind == "figure":
            return self.figure(own, spans, None if type_name == "figure" else type_name, slots)
        return self.mention(own, spans, type_name)

    def argue(self, own: str, role: str, filler: str | Span) -> None:
        """Gives an event that is kept one more argument: another annotation by the tool's own id, or plain words."""
        event = self.made.get(own)
        if not isinstance(event, EventMention):
            raise PlacementError(f"the role {role} is of {own!r}, which is no event that is there")
        if isinstance(filler, str):
            if filler not in self.made:
                raise PlacementError(f"the role {role} is filled by {filler!r}, which is not there")
            filler = self.made[filler].id
        self.made[own] = replace(event, arguments=(*event.arguments, Argument(role, filler)))

    def event(
        self, own: str, spans: Spans, kind: str, arguments: Sequence[Argument] = (), attributes: Attributes = ()
    ) -> EventMention:
        """Keeps an event."""
        made = EventMention(
            self.id_of(own),
            make_spans(spans),
            kind,
            State.CREATED,
            self.origin,
            tuple(arguments),
            attributes=attributes,
        )
        return self._keep(own, made)

    def relation(self, own: str, kind: str, source: str, target: str) -> Relation:
        """Keeps a relation between two of the tool's own ids; raises PlacementError when one of them is not there."""
        for end in (source, target):
            if end not in self.made:
                raise PlacementError(f"{kind} joins {end!r}, which is not there")
        ends = (self.made[source].id, self.made[target].id)
        return self._keep(own, Relation(self.id_of(own), kind, *ends, State.CREATED, self.origin))

    def entity(self, own: str, kind: str, name: str, links: tuple[str, ...] = ()) -> str:
        """Keeps an entity and gives its id; the first name stays."""
        self.entities.setdefault(own, Entity(self.id_of(f"entity {own}"), kind, name, links))
        return self.entities[own].id

    def tell(self, own: str, factuality: object, polarity: object) -> None:
        """Sets whether an event that is kept happened, where the two words are Dateline's."""
        event = self.made[own]
        assert isinstance(event, EventMention)
        if factuality in tuple(Factuality):
            event = replace(event, factuality=Factuality(str(factuality)))
        if polarity in tuple(Polarity):
            event = replace(event, polarity=Polarity(str(polarity)))
        self.made[own] = event

    def reject(self) -> None:
        """Marks all that is kept as rejected."""
        self.made = {own: with_state(one, State.REJECTED) for own, one in self.made.items()}

    def labelled(self) -> Labelled:
        """What has been built."""
        annotations, entities = tuple(self.made.values()), tuple(self.entities.values())
        name, file = self.name, self.file
        return Labelled(name, self.text, annotations, self.unit, file, self.line, self.annotator, entities)

    def _keep(self, own: str, made: AnyAnnotation) -> AnyAnnotation:
        if own in self.made:
            raise PlacementError(f"the id {own!r} is given twice")
        self.made[own] = made
        return made


def read_figure(figure_id: str, spans: Spans, text: str, origin: Origin, role: str | None = None) -> Figure:
    """A figure of these words, with the value that they read as."""
    reading = read_quantity(" ".join(one.surface(text) for one in spans))
    bare = Figure(figure_id, spans, State.CREATED, origin, role=role)
    if reading is None:
        return bare
    return replace(bare, kind=reading.kind, quantity=reading.quantity, unit=reading.unit, currency=reading.currency)


_NO_SLOTS = frozenset({"id", "start", "end", "fragments", "text", "state", "origin"})


def slots_of(figure: Figure, text: str) -> Record:
    """A figure's slots as they stand in Dateline JSONL, without its place."""
    return {key: value for key, value in encode(figure, text).items() if key not in _NO_SLOTS}


def _squeezed(words: str) -> str:
    """Words without the white space in which tools differ."""
    return "".join(words.split())


def attributes_of(pairs: Iterable[tuple[str, object]]) -> Attributes:
    """Attributes of plain values; those that are None are left out, what is no plain value becomes its JSON."""
    return tuple(sorted({name: _value(value) for name, value in pairs if value is not None}.items()))


def _value(value: object) -> AttributeValue:
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        return float(value)
    return json.dumps(value, ensure_ascii=False)


UNIT = "offset_unit"
"""The key under which an export says what its offsets count, where the format itself leaves it open."""


def stated_unit(record: Mapping[str, Any]) -> OffsetUnit | None:
    """The unit that a record says its offsets are in."""
    return next((one for one in OffsetUnit if one.value == record.get(UNIT)), None)


def guessed_unit(text: str, pairs: Iterable[tuple[int, int]]) -> OffsetUnit:
    """Code points, unless the offsets cut words as code points and fewer as UTF-16 units."""
    if all(ord(one) <= 0xFFFF for one in text):
        return OffsetUnit.CODE_POINTS
    utf16 = Utf16(text)
    plain = turned = 0
    for pair in pairs:
        plain += _cuts(text, *pair)
        try:
            turned += _cuts(text, utf16.code_points(pair[0]), utf16.code_points(pair[1]))
        except PlacementError:
            turned += 2
    return OffsetUnit.UTF16 if turned < plain else OffsetUnit.CODE_POINTS


def _cuts(text: str, start: int, end: int) -> int:
    """Ends of the range that lie inside a word, outside the text or next to white space within the range."""
    if not 0 <= start < end <= len(text):
        return 2
    return _is_cut(text, start, text[start]) + _is_cut(text, end, text[end - 1])


def _is_cut(text: str, at: int, inner: str) -> bool:
    inside_a_word = 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
    return inside_a_word or inner.isspace()
