"""Reads the family; the text is rebuilt from the sentences where the file keeps none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Mention
from annotator.domain.span import Span, hull
from annotator.exchange.building import Building, PlacementError
from annotator.exchange.format import Labelled, OffsetUnit, Quarantined
from annotator.exchange.probing import items_of, probe_record, record_of, records_of, rows_of

Record = dict[str, Any]


class OneIeReader:
    """Both shapes; sentences of one `doc_id` are one text, each on its line."""

    key = "oneie"
    title = "OneIE, TextEE or WikiEvents JSON"

    def recognises(self, path: Path) -> bool:
        """Whether the first line has tokens and event mentions."""
        record = probe_record(path) if path.suffix.lower() in (".json", ".jsonl") else {}
        return isinstance(record.get("tokens"), list) and "event_mentions" in record

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for each `doc_id`."""
        clusters = _read_clusters(path)
        lines: list[tuple[int, Record]] = []
        for found in records_of(path):
            if isinstance(found, Quarantined):
                yield found
                continue
            if not isinstance(found[1].get("tokens"), list):
                yield Quarantined(found[0], "it has no tokens")
                continue
            if lines and lines[0][1].get("doc_id") != found[1].get("doc_id"):
                yield from _read_document(path, lines, clusters)
                lines = []
            lines.append(found)
        if lines:
            yield from _read_document(path, lines, clusters)


def _read_clusters(path: Path) -> dict[str, list[tuple[str, list[str]]]]:
    """Name and mention ids of every entity, by document; empty without a file of them."""
    beside = (path.with_name(path.stem + ".coref.jsonl"), path.with_name(f"coref-{path.stem}.jsonlines"))
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for file in beside:
        for row in records_of(file) if file.is_file() else ():
            if isinstance(row, Quarantined):
                continue
            names = [str(one) for one in items_of(row[1].get("informative_mentions"))]
            groups = [[str(own) for own in items_of(one)] for one in items_of(row[1].get("clusters"))]
            found[str(row[1].get("doc_key"))] = list(zip(names, groups, strict=False))
    return found


def _read_document(
    path: Path, lines: Sequence[tuple[int, Record]], clusters: Mapping[str, Sequence[tuple[str, Sequence[str]]]]
) -> Iterator[Labelled | Quarantined]:
    text, placed = "", list[list[Span]]()
    for _, record in lines:
        words, spans = _placed(record)
        placed.append([Span(one.start + len(text), one.end + len(text)) for one in spans])
        text += words if len(lines) == 1 else words + "\n"
    number, first = lines[0]
    name = str(first.get("doc_id", number))
    building = Building(text, "OneIE", path.name, f"{name}:{number}", number, OffsetUnit.TOKENS)
    for (line, record), spans in zip(lines, placed, strict=True):
        yield from _read_line(building, line, record, spans)
    for index, (entity, members) in enumerate(clusters.get(name, ())):
        _join(building, f"cluster {index}", entity, [own for own in members if own in building.made])
    yield building.labelled()


def _join(building: Building, own: str, name: str, members: Sequence[str]) -> None:
    mentions = {key: one for key in members if isinstance(one := building.made[key], Mention)}
    for key, one in mentions.items():
        words = name or hull(one.spans).surface(building.text)
        building.made[key] = replace(one, entity=building.entity(own, one.type, words))


def _placed(record: Record) -> tuple[str, list[Span]]:
    """The line's text, and the place of each of its tokens in it."""
    tokens = [str(one) for one in items_of(record["tokens"])]
    sentences = [items_of(one) for one in items_of(record.get("sentences"))]
    given = record.get("text", record.get("sentence"))
    if isinstance(given, str):
        spans = _offsets(sentences)
        if spans is not None:
            for text in (given, _rebuilt(sentences)):
                if [text[one.start : one.end] for one in spans] == tokens:
                    return text, spans
        found = _sought(given, tokens)
        if found is not None:
            return given, found
    return " ".join(tokens), _spaced(tokens)


def _spaced(tokens: Sequence[str]) -> list[Span]:
    spans: list[Span] = []
    at = 0
    for token in tokens:
        spans.append(Span(at, at + len(token)))
        at += len(token) + 1
    return spans


def _offsets(sentences: Sequence[Sequence[object]]) -> list[Span] | None:
    try:
        rows = [items_of(row) for sentence in sentences for row in items_of(sentence[0])]
        return [Span(int(str(row[1])), int(str(row[2]))) for row in rows]
    except (IndexError, ValueError):
        return None


def _rebuilt(sentences: Sequence[Sequence[object]]) -> str:
    """The source's text: each sentence at its first token, line ends for the gaps that `text` has lost."""
    text = ""
    for sentence in sentences:
        start = int(str(items_of(items_of(sentence[0])[0])[1]))
        words = str(sentence[1])
        text = text + "\n" * max(0, start - len(text)) + words[max(0, len(text) - start) :]
    return text


def _sought(text: str, tokens: Sequence[str]) -> list[Span] | None:
    spans: list[Span] = []
    at = 0
    for token in tokens:
        at = text.find(token, at) if token else -1
        if at < 0:
            return None
        spans.append(Span(at, at + len(token)))
        at += len(token)
    return spans


def _read_line(building: Building, line: int, record: Record, tokens: Sequence[Span]) -> Iterator[Quarantined]:
    for row in rows_of(record.get("entity_mentions")):
        try:
            span = _span(building, row, tokens)
            kind = "figure" if row.get("mention_type") == "FIG" else "mention"
            building.of_kind(str(row["id"]), kind, span, str(row["entity_type"]))
        except (PlacementError, KeyError, ValueError) as error:
            yield Quarantined(line, f"mention {row.get('id')}: {error}")
    for row in rows_of(record.get("event_mentions")):
        try:
            building.event(
                str(row["id"]), (_span(building, record_of(row.get("trigger")), tokens),), str(row["event_type"])
            )
        except (PlacementError, KeyError, ValueError) as error:
            yield Quarantined(line, f"event {row.get('id')}: {error}")
            continue
        for argument in rows_of(row.get("arguments")):
            try:
                building.argue(str(row["id"]), str(argument.get("role")), str(argument.get("entity_id")))
            except PlacementError as error:
                yield Quarantined(line, f"event {row['id']}: {error}")
    for row in rows_of(record.get("relation_mentions")):
        ends = [str(one.get("entity_id")) for one in rows_of(row.get("arguments"))]
        try:
            building.relation(str(row["id"]), str(row["relation_type"]), *ends)
        except (PlacementError, KeyError, TypeError) as error:
            yield Quarantined(line, f"relation {row.get('id')}: {error}")


def _span(building: Building, row: Mapping[str, Any], tokens: Sequence[Span]) -> Span:
    start, end = row.get("start"), row.get("end")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(tokens):
        raise PlacementError(f"tokens {start} to {end} are not among the {len(tokens)} of its line")
    words = row.get("text")
    spaced = words if isinstance(words, str) else None
    return building.span(tokens[start].start, tokens[end - 1].end, spaced)
