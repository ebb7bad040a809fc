"""OneIE, TextEE and WikiEvents: one family of JSON lines, by sentence or by document; token ends are exclusive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator.domain.annotations import EventMention, Mention, Relation, Spanned, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.exchange.building import Building, PlacementError
from annotator.exchange.format import ExchangeError, Labelled, Loss, OffsetUnit, Options, Quarantined, Seen
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.pairing import owned, rows_in
from annotator.exchange.probing import items_of, probe_record, record_of, records_of, rows_of
from annotator.exchange.tokenised import TOKENISER, Filler, Tokenised, fillers_of, is_name, tokenised
from annotator.exchange.writing import Part, TextFormat, json_line

Record = dict[str, Any]


@dataclass
class _Window:
    """The tokens of one line, and the ids of what stands in it."""

    done: Tokenised
    name: str
    tokens: range
    options: Options
    losses: list[Loss]
    members: Sequence[Spanned]
    """The annotations that begin in these tokens."""
    relations: Sequence[Relation]
    """Those from one of them."""
    ids: dict[str, str] = field(default_factory=dict[str, str])
    mentions: list[Record] = field(default_factory=list[Record])

    def fill(self) -> tuple[list[Record], list[Record]]:
        """Events and relations; the mentions are then complete too."""
        for one in self.members:
            if is_name(one) and self.holds(self.done.places[one.id]):
                self._mention(one.id, self.done.places[one.id], type_of(one), _mention_type(one))
        told = [one for one in self.members if isinstance(one, EventMention) and self._has(one)]
        events = [self._event(number, one) for number, one in enumerate(told, start=1)]
        relations = [made for one in self.relations for made in self._relation(one)]
        return events, relations

    def holds(self, place: range) -> bool:
        """Whether all of it stands in this window."""
        return self.tokens.start <= place.start and place.stop <= self.tokens.stop

    def _has(self, one: Spanned) -> bool:
        return self.holds(self.done.places[one.id])

    def _at(self, place: range) -> Record:
        return {"start": place.start - self.tokens.start, "end": place.stop - self.tokens.start}

    def _mention(self, key: str, place: range, kind: str, mention_type: str) -> str:
        if key not in self.ids:
            self.ids[key] = f"{self.name}-T{len(self.mentions) + 1}"
            about = {"id": self.ids[key], "sent_idx": self.done.sentence_of(place), **self._at(place)}
            types = {"entity_type": kind, "mention_type": mention_type}
            self.mentions.append({**about, **types, "text": self.done.text_of(place)})
        return self.ids[key]

    def _event(self, number: int, event: EventMention) -> Record:
        fillers, lost = fillers_of(self.done, event, self.options.alignment)
        self.losses.extend(lost)
        arguments = [made for one in fillers for made in self._argument(event, one)]
        place = self.done.places[event.id]
        trigger = {**self._at(place), "text": self.done.text_of(place), "sent_idx": self.done.sentence_of(place)}
        return {"id": f"{self.name}-E{number}", "event_type": event.type, "trigger": trigger, "arguments": arguments}

    def _argument(self, event: EventMention, filler: Filler) -> Iterator[Record]:
        if not self.holds(filler.place):
            why = "it stands in another sentence than the trigger, or crosses the end of one"
            self.losses.append(Loss(self.done.document.id, event.id, "argument", why))
            return
        entity_id = self._mention(filler.id, filler.place, filler.type, "UNK")
        text = self.done.text_of(filler.place)
        yield {"entity_id": entity_id, "role": filler.role, "text": text, **self._at(filler.place)}

    def _relation(self, one: Relation) -> Iterator[Record]:
        if one.source in self.ids and one.target in self.ids:
            pairs = (("Arg-1", one.source), ("Arg-2", one.target))
            arguments = [{"entity_id": self.ids[end], "role": role} for role, end in pairs]
            yield {"id": f"{self.name}-R-{one.id}", "relation_type": one.type, "arguments": arguments}


def _mention_type(one: Spanned) -> str:
    return "UNK" if isinstance(one, Mention) else "FIG"


class OneIe(TextFormat):
    """A sentence a line: what crosses sentences is lost."""

    key = "oneie"
    title = "OneIE / TextEE JSON, by sentence"
    extension = ".jsonl"
    carries = "mentions, figures by role, events with arguments in the trigger's sentence, relations between mentions"
    reads_back = "Dateline's reader of OneIE: token indexes against the words, arguments against the mentions"
    place = Place("OneIE", relations=True, arguments=True)

    def part(self, document: Document, options: Options) -> Part:
        """One line for each sentence."""
        done = tokenised(document, options)
        losses = [*done.losses, *self.place.losses(document, done.chosen)]
        crossing = [one for one in done.placed() if not done.within_a_sentence(done.places[one.id])]
        why = "it crosses the end of a sentence"
        losses += [Loss(document.id, one.id, kind_of(one), why) for one in crossing]
        written: set[str] = set()
        lines: list[str] = []
        members, joined = _by_sentence(done)
        for number, sentence in enumerate(done.sentences):
            inside, relating = members.get(number, []), joined.get(number, [])
            window = _Window(done, f"{document.id}-{number}", sentence, options, losses, inside, relating)
            events, relations = window.fill()
            written.update(str(one["id"]).rpartition("-R-")[2] for one in relations)
            lines.append(json_line(self._line(window, number, events, relations)))
        losses += _relations_left(done, written)
        return Part("".join(lines), losses)

    def _line(self, window: _Window, number: int, events: list[Record], relations: list[Record]) -> Record:
        done, sentence = window.done, window.tokens
        return {
            "doc_id": done.document.id,
            "sent_id": window.name,
            "wnd_id": window.name,
            "lang": done.document.article.language,
            "tokeniser": TOKENISER,
            "tokens": [done.words[at] for at in sentence],
            "sentence": done.text_of(sentence),
            "entity_mentions": window.mentions,
            "relation_mentions": relations,
            "event_mentions": events,
        }

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """What the reader of labels takes from it."""
        del options
        return owned(OneIeReader().read(path))


def _by_sentence(done: Tokenised) -> tuple[dict[int, list[Spanned]], dict[int, list[Relation]]]:
    """The annotations that begin in each sentence, and the relations from them."""
    members: dict[int, list[Spanned]] = {}
    for one in done.placed():
        members.setdefault(done.sentence_of(done.places[one.id]), []).append(one)
    joined: dict[int, list[Relation]] = {}
    for one in done.chosen:
        if isinstance(one, Relation) and one.source in done.places:
            joined.setdefault(done.sentence_of(done.places[one.source]), []).append(one)
    return members, joined


def _relations_left(done: Tokenised, written: set[str]) -> Iterator[Loss]:
    for one in done.chosen:
        if isinstance(one, Relation) and one.id not in written:
            why = "it does not join two mentions or figures that are written in one line"
            yield Loss(done.document.id, one.id, "relation", why)


class WikiEvents(TextFormat):
    """A document a line, with the clusters of entities in a file beside it."""

    key = "wikievents"
    title = "WikiEvents JSON, by document"
    extension = ".jsonl"
    carries = "mentions, figures by role, events with arguments from the whole document, relations, entity clusters"
    reads_back = "Dateline's reader of OneIE: token indexes against the words, arguments against the mentions"
    beside = ".coref.jsonl"
    place = Place("WikiEvents", relations=True, arguments=True, entities=True)

    def part(self, document: Document, options: Options) -> Part:
        """One line, and one with the clusters."""
        done = tokenised(document, options)
        losses = [*done.losses, *self.place.losses(document, done.chosen)]
        relating = [one for one in done.chosen if isinstance(one, Relation)]
        window = _Window(done, document.id, range(len(done.tokens)), options, losses, done.placed(), relating)
        events, relations = window.fill()
        losses += _relations_left(done, {str(one["id"]).rpartition("-R-")[2] for one in relations})
        line: Record = {
            "doc_id": document.id,
            "tokens": done.words,
            "text": document.article.text,
            "sentences": [_sentence(done, one) for one in done.sentences],
            "entity_mentions": window.mentions,
            "relation_mentions": relations,
            "event_mentions": events,
            "lang": document.article.language,
            "tokeniser": TOKENISER,
        }
        return Part(json_line(line), losses, json_line(_clusters(done, window.ids)))

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """What the reader of labels takes from it."""
        del options
        clusters = rows_in(self.paths(path)[1])
        for own, seen in owned(OneIeReader().read(path)):
            there = next(clusters, None)
            if there is None or there[1].get("doc_key") != own:
                raise ExchangeError(f"{self.paths(path)[1].name} has no clusters of document {own!r}.")
            yield own, seen


def _sentence(done: Tokenised, sentence: range) -> list[Any]:
    tokens = [[done.words[at], done.tokens[at].start, done.tokens[at].end] for at in sentence]
    return [tokens, done.text_of(sentence)]


def _clusters(done: Tokenised, ids: Mapping[str, str]) -> Record:
    by_entity: dict[str, list[str]] = {}
    for one in done.chosen:
        if isinstance(one, Mention) and one.entity and one.id in ids:
            by_entity.setdefault(one.entity, []).append(ids[one.id])
    names = {one.id: one.name for one in done.document.entities}
    informative = [names.get(entity, "") for entity in by_entity]
    return {"doc_key": done.document.id, "clusters": list(by_entity.values()), "informative_mentions": informative}


FORMATS = (OneIe(), WikiEvents())


# --- reading ----------------------------------------------------------------------------------------------------------


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
