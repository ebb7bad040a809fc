"""DyGIE++: a document a line, token indexes counted over the document, ends inclusive, triggers of one token."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.annotations import EventMention, Mention, Relation, type_of
from annotator.domain.document import Document
from annotator.exchange.format import Loss, Options, Seen
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.pairing import plain_seen, rows_in
from annotator.exchange.tokenised import TOKENISER, Tokenised, fillers_of, is_name, tokenised
from annotator.exchange.view import Words
from annotator.exchange.writing import TOKENS_INCLUSIVE, Part, TextFormat, json_line

_PLACE = Place("DyGIE++", relations=True, arguments=True, entities=True)


class Dygie(TextFormat):
    """Every list has one part for each sentence; what crosses a sentence's end is lost."""

    key = "dygie"
    title = "DyGIE++ JSON"
    tokeniser, offsets = TOKENISER, TOKENS_INCLUSIVE
    extension = ".jsonl"
    carries = "mentions and figures by role, relations within a sentence, entity clusters, events by one-word triggers"
    reads_back = "DyGIE++'s own rule: token indexes over the whole document, ends inclusive"

    def part(self, document: Document, options: Options) -> Part:
        """One line."""
        done = tokenised(document, options)
        losses = [*done.losses, *_PLACE.losses(document, done.chosen)]
        kept = {one.id for one in done.placed() if _fits(done, one.id, losses)}
        ner: list[list[Any]] = [[] for _ in done.sentences]
        for one in done.placed():
            if is_name(one) and one.id in kept:
                place = done.places[one.id]
                ner[done.sentence_of(place)].append([place.start, place.stop - 1, type_of(one)])
        line = {
            "doc_key": document.id,
            "dataset": "dateline",
            "tokeniser": TOKENISER,
            "sentences": [[done.words[at] for at in sentence] for sentence in done.sentences],
            "ner": ner,
            "relations": _relations(done, kept, losses),
            "clusters": _clusters(done, kept),
            "events": _events(done, kept, options, losses),
        }
        return Part(json_line(line), losses)

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """Spans of document-wide tokens, ends inclusive."""
        del options
        for _, row in rows_in(path):
            words = Words([word for sentence in row["sentences"] for word in sentence])
            events = [event for sentence in row["events"] for event in sentence]
            marks = {(label, words.place(first, last + 1)) for part in row["ner"] for first, last, label in part}
            marks |= {(event[0][1], words.place(event[0][0], event[0][0] + 1)) for event in events}
            ties = {
                (role, words.place(event[0][0], event[0][0] + 1), words.place(first, last + 1))
                for event in events
                for first, last, role in event[1:]
            } | {
                (name, words.place(one, two + 1), words.place(three, four + 1))
                for part in row["relations"]
                for one, two, three, four, name in part
            }
            yield row["doc_key"], plain_seen(words.text, marks, ties)


def _fits(done: Tokenised, annotation_id: str, losses: list[Loss]) -> bool:
    if done.within_a_sentence(done.places[annotation_id]):
        return True
    one = done.by_id[annotation_id]
    losses.append(Loss(done.document.id, one.id, kind_of(one), "it crosses the end of a sentence"))
    return False


def _relations(done: Tokenised, kept: set[str], losses: list[Loss]) -> list[list[Any]]:
    made: list[list[Any]] = [[] for _ in done.sentences]
    names = {one.id for one in done.placed() if is_name(one) and one.id in kept}
    for one in done.chosen:
        if not isinstance(one, Relation):
            continue
        places = [done.places[end] for end in (one.source, one.target) if end in names]
        if len(places) < 2 or len({done.sentence_of(place) for place in places}) > 1:
            why = "it does not join two mentions or figures of one sentence"
            losses.append(Loss(done.document.id, one.id, "relation", why))
            continue
        source, target = places
        row = [source.start, source.stop - 1, target.start, target.stop - 1, one.type]
        made[done.sentence_of(source)].append(row)
    return made


def _clusters(done: Tokenised, kept: set[str]) -> list[list[list[int]]]:
    by_entity: dict[str, list[list[int]]] = {}
    for one in done.chosen:
        if isinstance(one, Mention) and one.entity and one.id in kept:
            place = done.places[one.id]
            by_entity.setdefault(one.entity, []).append([place.start, place.stop - 1])
    return list(by_entity.values())


def _events(done: Tokenised, kept: set[str], options: Options, losses: list[Loss]) -> list[list[Any]]:
    made: list[list[Any]] = [[] for _ in done.sentences]
    for event in done.placed():
        if not isinstance(event, EventMention) or event.id not in kept:
            continue
        place = done.places[event.id]
        if len(place) > 1:
            why = "a trigger is one token; of several the first was written"
            losses.append(Loss(done.document.id, event.id, "rest of a trigger", why))
        fillers, lost = fillers_of(done, event, options.alignment)
        losses.extend(lost)
        number = done.sentence_of(place)
        rows: list[list[Any]] = [[place.start, event.type]]
        for filler in fillers:
            if done.sentence_of(filler.place) != number or not done.within_a_sentence(filler.place):
                why = "it stands in another sentence than the trigger"
                losses.append(Loss(done.document.id, event.id, "argument", why))
            else:
                rows.append([filler.place.start, filler.place.stop - 1, filler.role])
        made[number].append(rows)
    return made
