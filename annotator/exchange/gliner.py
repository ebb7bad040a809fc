"""GLiNER: a JSON array of sentences as tokens with their spans, ends inclusive."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, groupby
from pathlib import Path

from annotator.domain.annotations import type_of
from annotator.domain.document import Document
from annotator.exchange.format import Loss, Options, Seen
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.pairing import plain_seen, rows_in
from annotator.exchange.tokenised import TOKENISER, tokenised
from annotator.exchange.view import Words
from annotator.exchange.writing import TOKENS_INCLUSIVE, Part, TextFormat, json_text

_PLACE = Place("GLiNER")


class Gliner(TextFormat):
    """Mentions, figures and triggers, overlaps too; a record a sentence, as GLiNER cuts long texts off."""

    key = "gliner"
    title = "GLiNER JSON"
    tokeniser, offsets = TOKENISER, TOKENS_INCLUSIVE
    extension = ".json"
    carries = "mentions, figures by role and triggers as spans of tokens, by sentence; overlaps too"
    reads_back = "GLiNER's own rule: token indexes within a sentence, ends inclusive"
    opening, separator, closing = "[\n", ",\n", "\n]\n"

    def part(self, document: Document, options: Options) -> Part:
        """One record for each sentence."""
        done = tokenised(document, options)
        losses = [*done.losses, *_PLACE.losses(document, done.chosen)]
        spans: list[list[list[int | str]]] = [[] for _ in done.sentences]
        for one in done.placed():
            place = done.places[one.id]
            if not done.within_a_sentence(place):
                losses.append(Loss(document.id, one.id, kind_of(one), "it crosses the end of a sentence"))
                continue
            number = done.sentence_of(place)
            start = done.sentences[number].start
            spans[number].append([place.start - start, place.stop - 1 - start, type_of(one)])
        records = [
            {"tokenized_text": [done.words[at] for at in sentence], "ner": found, "document": document.id}
            for sentence, found in zip(done.sentences, spans, strict=True)
        ]
        return Part(",\n".join(json_text(one) for one in records), losses)

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """The sentences of each document, one after the other."""
        del options
        for document, rows in groupby((row for _, row in rows_in(path)), key=lambda row: str(row["document"])):
            sentences = [(row["tokenized_text"], row["ner"]) for row in rows]
            words = Words([word for tokens, _ in sentences for word in tokens])
            starts = accumulate((len(tokens) for tokens, _ in sentences), initial=0)
            marks = {
                (label, words.place(start + first, start + last + 1))
                for start, (_, spans) in zip(starts, sentences, strict=False)
                for first, last, label in spans
            }
            yield document, plain_seen(words.text, marks)
