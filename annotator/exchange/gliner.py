"""GLiNER: a JSON array of sentences as tokens with their spans, ends inclusive."""

from __future__ import annotations

from annotator.domain.annotations import type_of
from annotator.domain.document import Document
from annotator.exchange.format import Loss, Options
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.tokenised import tokenised
from annotator.exchange.writing import Part, TextFormat, json_text

_PLACE = Place("GLiNER")


class Gliner(TextFormat):
    """Mentions, figures and triggers, overlaps too; a record a sentence, as GLiNER cuts long texts off."""

    key = "gliner"
    title = "GLiNER JSON"
    extension = ".json"
    carries = "mentions, figures by role and triggers as spans of tokens, by sentence; overlaps too"
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
