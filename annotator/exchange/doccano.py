"""doccano JSONL: a text a line with spans and relations, in both of the shapes that doccano reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from annotator.domain.annotations import Relation, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.exchange.building import UNIT, Building, PlacementError, guessed_unit, stated_unit
from annotator.exchange.format import Labelled, Loss, OffsetUnit, Options, Quarantined, Seen
from annotator.exchange.linking import Link, links_of
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.pairing import owned
from annotator.exchange.probing import items_of, probe_record, records_of, rows_of
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import PLAIN
from annotator.exchange.writing import Part, TextFormat, json_line

_PLACE = Place("doccano", relations=True, arguments=True)
Record = dict[str, Any]


class Doccano(TextFormat):
    """Mentions, figures and triggers as entities, arguments and relations as relations."""

    key = "doccano"
    title = "doccano JSONL"
    extension = ".jsonl"
    carries = "mentions, figures by role and triggers as entities; arguments and relations as relations"
    reads_back = "Dateline's reader of doccano: every offset against the text"

    def part(self, document: Document, options: Options) -> Part:
        """One row; its ids count from 1 in the row."""
        chosen = in_states(document, options.states)
        losses = list(_PLACE.losses(document, chosen))
        entities: list[Record] = []
        numbers: dict[str, int] = {}
        for one in chosen:
            if isinstance(one, Relation) or not one.spans:
                continue
            if len(one.spans) > 1:
                losses.append(Loss(document.id, one.id, kind_of(one), "it is in fragments, which a span cannot be"))
                continue
            numbers[one.id] = _add(entities, hull(one.spans), type_of(one))
        relations: list[Record] = []
        for link in links_of(document, chosen, numbers):
            if isinstance(link, Loss):
                losses.append(link)
            else:
                relations.append(_relation(link, len(relations) + 1, numbers, entities))
        row = {"text": document.article.text, "label": _triples(entities), "entities": entities, "relations": relations}
        about = {"id": document.id, **row, "Comments": [], UNIT: OffsetUnit.CODE_POINTS.value}
        return Part(json_line(about), losses)

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """What the reader of labels takes from it."""
        del options
        return owned(DoccanoReader().read(path))


def _add(entities: list[Record], span: Span, label: str) -> int:
    number = len(entities) + 1
    entities.append({"id": number, "label": label, "start_offset": span.start, "end_offset": span.end})
    return number


def _relation(link: Link, number: int, numbers: Mapping[str, int], entities: list[Record]) -> Record:
    """A relation; plain words that fill a role become an entity of their own."""
    target = _add(entities, link.target, PLAIN) if isinstance(link.target, Span) else numbers[link.target]
    return {"id": number, "from_id": numbers[link.source], "to_id": target, "type": link.type}


def _triples(entities: Sequence[Record]) -> list[list[Any]]:
    return [[one["start_offset"], one["end_offset"], one["label"]] for one in entities]


# --- reading ----------------------------------------------------------------------------------------------------------


class DoccanoReader:
    """Both shapes, with `label` or `labels` and `text` or `data`; classes of a whole text are told."""

    key = "doccano"
    title = "doccano JSONL"

    def recognises(self, path: Path) -> bool:
        """Whether the first line has a text and spans in one of the two shapes."""
        if path.suffix.lower() not in (".jsonl", ".json"):
            return False
        row = probe_record(path)
        if str(row.get("format", "")).startswith("dateline/"):
            return False
        return _text_of(row) is not None and bool({"label", "labels", "entities"} & row.keys()) and "spans" not in row

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every row."""
        for found in records_of(path):
            if isinstance(found, Quarantined):
                yield found
                continue
            number, row = found
            text = _text_of(row)
            if text is None:
                yield Quarantined(number, "it has no text")
            else:
                yield from _read_row(path, number, row, text)


def _text_of(row: Record) -> str | None:
    return next((row[key] for key in ("text", "data") if isinstance(row.get(key), str)), None)


def _read_row(path: Path, number: int, row: Record, text: str) -> Iterator[Labelled | Quarantined]:
    spans = list(_spans(row))
    pairs = [(one[1], one[2]) for one in spans if isinstance(one[1], int) and isinstance(one[2], int)]
    building = Building(text, "doccano", path.name, f"{row.get('id', '')}:{number}", number)
    building.unit = stated_unit(row) or guessed_unit(text, pairs)
    for own, start, end, label in spans:
        try:
            building.mention(own, building.span(start, end), str(label))
        except PlacementError as error:
            yield Quarantined(number, f"{label} {own}: {error}")
    for index, one in enumerate(rows_of(row.get("relations"))):
        try:
            building.relation(f"relation {index}", str(one.get("type")), str(one.get("from_id")), str(one.get("to_id")))
        except PlacementError as error:
            yield Quarantined(number, str(error))
    for key in ("cats", "Comments"):
        if row.get(key):
            yield Quarantined(number, f"{key} of a whole text were not kept: {row[key]!r:.200}")
    yield building.labelled()


def _spans(row: Record) -> Iterator[tuple[str, Any, Any, Any]]:
    """Id, start, end and label of every span; `entities` wins over `label`, which repeats it."""
    given: object = next((row[key] for key in ("entities", "label", "labels") if isinstance(row.get(key), list)), None)
    for index, one in enumerate(items_of(given)):
        if isinstance(one, dict):
            span = cast(Record, one)
            yield str(span.get("id", index)), span.get("start_offset"), span.get("end_offset"), span.get("label")
        elif len(triple := items_of(one)) == 3:
            yield str(index), triple[0], triple[1], triple[2]
        else:
            yield str(index), None, None, str(one)
