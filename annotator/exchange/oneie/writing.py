"""Writes OneIE / TextEE by sentence, WikiEvents by document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Mention, Relation, Spanned
from annotator.domain.document import Document
from annotator.exchange.format import ExchangeError, Loss, Options, Seen
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.oneie.reading import OneIeReader
from annotator.exchange.oneie.window import Record, Window
from annotator.exchange.pairing import owned, rows_in
from annotator.exchange.tokenised import TOKENISER, Tokenised, tokenised
from annotator.exchange.writing import TOKENS, Part, TextFormat, json_line


class OneIe(TextFormat):
    """A sentence a line: what crosses sentences is lost."""

    key = "oneie"
    title = "OneIE / TextEE JSON, by sentence"
    tokeniser, offsets = TOKENISER, TOKENS
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
            window = Window(done, f"{document.id}-{number}", sentence, options, losses, inside, relating)
            events, relations = window.fill()
            written.update(str(one["id"]).rpartition("-R-")[2] for one in relations)
            lines.append(json_line(self._line(window, number, events, relations)))
        losses += _relations_left(done, written)
        return Part("".join(lines), losses)

    def _line(self, window: Window, number: int, events: list[Record], relations: list[Record]) -> Record:
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
    tokeniser, offsets = TOKENISER, TOKENS
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
        window = Window(done, document.id, range(len(done.tokens)), options, losses, done.placed(), relating)
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
