"""Prodigy JSONL: a text a line with its tokens, spans and relations; token ends are inclusive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.annotations import EventMention, Figure, Mention, State, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange.building import UNIT, Building, PlacementError, guessed_unit, slots_of, stated_unit
from annotator.exchange.format import Labelled, Loss, OffsetUnit, Options, Quarantined, Seen
from annotator.exchange.linking import Link, links_of
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.pairing import owned
from annotator.exchange.probing import probe_record, record_of, records_of, rows_of
from annotator.exchange.tokenised import PLAIN, TOKENISER, Tokenised, tokenised
from annotator.exchange.writing import Part, TextFormat, json_line

_PLACE = Place("Prodigy", relations=True, arguments=True, figure_values=True, rejections=True)
Record = dict[str, Any]


class Prodigy(TextFormat):
    """Mentions, figures and triggers as spans, arguments and relations as relations; rejections as rejected rows."""

    key = "prodigy"
    title = "Prodigy JSONL"
    tokeniser = TOKENISER
    extension = ".jsonl"
    carries = "mentions, figures and triggers as spans (overlaps too), arguments and relations; rejections as answers"
    reads_back = "Dateline's reader of Prodigy: every span against the text, relations by the ends of their spans"

    def part(self, document: Document, options: Options) -> Part:
        """A row with all that is accepted, and one for each rejected span."""
        done = tokenised(document, options)
        spans = {one.id: _span(done, one) for one in done.placed()}
        rejected = [one.id for one in done.placed() if one.state is State.REJECTED]
        losses = [*done.losses, *_PLACE.losses(document, done.chosen)]
        accepted = {key: span for key, span in spans.items() if key not in rejected}
        relations: list[Record] = []
        for link in links_of(document, done.chosen, accepted):
            if isinstance(link, Link) and (made := _relation(done, spans, link, options)):
                relations.append(made)
            else:
                losses.append(_lost(document, link))
        row = _row(done, list(accepted.values()), relations, "accept")
        rows = [row, *(_row(done, [spans[key]], [], "reject") for key in rejected)]
        return Part("".join(json_line(one) for one in rows), losses)

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """What the reader of labels takes from it."""
        del options
        return owned(ProdigyReader().read(path), values=True)


def _lost(document: Document, link: Link | Loss) -> Loss:
    if isinstance(link, Loss):
        return link
    return Loss(document.id, link.source, link.kind, "the words that fill it are no run of tokens")


def _row(done: Tokenised, spans: Sequence[Record], relations: Sequence[Record], answer: str) -> Record:
    document, text = done.document, done.document.article.text
    stops = [*(token.start for token in done.tokens[1:]), len(text)]
    tokens = [
        {"text": word, "start": token.start, "end": token.end, "id": index, "ws": token.end < stop}
        for index, (word, token, stop) in enumerate(zip(done.words, done.tokens, stops, strict=True))
    ]
    meta = {"document": document.id, "article": document.article.id, "sha256": document.article.sha256}
    return {
        "text": text,
        "meta": {**meta, "tokeniser": TOKENISER, UNIT: OffsetUnit.CODE_POINTS.value},
        "tokens": tokens,
        "spans": spans,
        "relations": relations,
        "answer": answer,
        "_annotator_id": document.annotator,
    }


def _span(done: Tokenised, one: Mention | Figure | EventMention) -> Record:
    return {
        **_place(done, done.places[one.id], type_of(one)),
        "id": one.id,
        "kind": kind_of(one),
        **({"figure": slots_of(one, done.document.article.text)} if isinstance(one, Figure) else {}),
    }


def _place(done: Tokenised, place: range, label: str) -> Record:
    start, end = done.tokens[place.start].start, done.tokens[place.stop - 1].end
    return {"start": start, "end": end, "token_start": place.start, "token_end": place.stop - 1, "label": label}


def _relation(done: Tokenised, spans: Mapping[str, Record], link: Link, options: Options) -> Record | None:
    """The relation between the last tokens of two spans; None for plain words that are no tokens."""
    head = spans[link.source]
    if isinstance(link.target, Span):
        place = done.place_of(link.target, options.alignment)
        if place is None:
            return None
        child = _place(done, place, PLAIN)
    else:
        child = spans[link.target]
    keys = ("start", "end", "token_start", "token_end", "label", "id")
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": {key: head[key] for key in keys if key in head},
        "child_span": {key: child[key] for key in keys if key in child},
        "label": link.type,
        "kind": link.kind,
    }


# --- reading ----------------------------------------------------------------------------------------------------------


class ProdigyReader:
    """Spans and relations; a row that was rejected gives rejected annotations, an ignored one is told."""

    key = "prodigy"
    title = "Prodigy JSONL"

    def recognises(self, path: Path) -> bool:
        """Whether the first line has a text with spans, and tokens, an answer or a hash of Prodigy's."""
        if path.suffix.lower() not in (".jsonl", ".json"):
            return False
        record = probe_record(path)
        return isinstance(record.get("text"), str) and "spans" in record and bool(_SIGNS & record.keys())

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every row; rows of one text are versions of it."""
        for found in records_of(path):
            if isinstance(found, Quarantined):
                yield found
                continue
            number, row = found
            if not isinstance(row.get("text"), str):
                yield Quarantined(number, "it has no text")
            elif row.get("answer") == "ignore":
                yield Quarantined(number, "its answer is ignore")
            else:
                yield from _read_row(path, number, row)


_SIGNS = frozenset({"tokens", "answer", "_input_hash", "_task_hash"})


def _read_row(path: Path, number: int, row: Record) -> Iterator[Labelled | Quarantined]:
    spans = rows_of(row.get("spans"))
    pairs = [(one["start"], one["end"]) for one in spans if _has_offsets(one)]
    name = str(record_of(row.get("meta")).get("document") or number)
    annotator = str(row.get("_annotator_id") or row.get("_session_id") or "")
    building = Building(row["text"], "Prodigy", path.name, f"{name}:{number}", number, annotator=annotator)
    building.unit = stated_unit(record_of(row.get("meta"))) or guessed_unit(building.raw, pairs)
    own_ids: dict[tuple[object, ...], str] = {}
    for index, span in enumerate(spans):
        own = str(span.get("id") or index)
        try:
            place = building.span(span.get("start"), span.get("end"), span.get("text"))
            slots = span.get("figure") if isinstance(span.get("figure"), dict) else None
            building.of_kind(own, str(span.get("kind")), place, str(span.get("label", "")), slots)
        except (PlacementError, ValueError, KeyError, TypeError) as error:
            yield Quarantined(number, f"span {index}: {error}")
            continue
        own_ids.setdefault(_key(span), own)
    for index, relation in enumerate(rows_of(row.get("relations"))):
        try:
            _read_relation(building, index, relation, own_ids)
        except (PlacementError, ValueError) as error:
            yield Quarantined(number, f"relation {index}: {error}")
    if row.get("answer") == "reject":
        building.reject()
    yield building.labelled()


def _has_offsets(span: Record) -> bool:
    return isinstance(span.get("start"), int) and isinstance(span.get("end"), int)


def _key(span: Mapping[str, Any]) -> tuple[object, ...]:
    return (span.get("id"), span.get("start"), span.get("end"), span.get("label"))


def _read_relation(building: Building, index: int, relation: Record, own_ids: Mapping[tuple[object, ...], str]) -> None:
    ends: list[str | Span] = []
    for key in ("head_span", "child_span"):
        span: Mapping[str, Any] = relation.get(key) or {}
        own = own_ids.get(_key(span))
        if own is None and not (key == "child_span" and relation.get("kind") == "argument"):
            raise PlacementError(f"its {key} is none of the row's spans")
        ends.append(own if own is not None else building.span(span.get("start"), span.get("end")))
    head, child = ends
    label = str(relation.get("label", ""))
    if relation.get("kind") == "argument":
        building.argue(str(head), label, child)
    else:
        building.relation(f"relation {index}", label, str(head), str(child))
