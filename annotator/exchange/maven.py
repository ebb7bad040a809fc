"""MAVEN-Arg: a document a line, character offsets; figures and plain words fill roles by their own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, Spanned
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.exchange.format import Loss, Options
from annotator.exchange.losing import Place, kind_of, left_out
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import tokens_of
from annotator.exchange.writing import Part, TextFormat, json_line

Record = dict[str, Any]
_PLACE = Place("MAVEN-Arg", arguments=True, entities=True, events=True)


class Maven(TextFormat):
    """Events with their mentions, entities with theirs, and the words that are no triggers."""

    key = "maven"
    title = "MAVEN-Arg JSON"
    extension = ".jsonl"
    carries = "mentions by entity, events (coreferent ones as one) with arguments; figures where they fill a role"

    def part(self, document: Document, options: Options) -> Part:
        """One line."""
        chosen = in_states(document, options.states)
        losses = list(_PLACE.losses(document, chosen))
        whole = {one.id: one for one in chosen if not isinstance(one, Relation) and one.spans}
        broken = [one for one in whole.values() if len(one.spans) > 1]
        losses += left_out(document, broken, "it is in fragments, which one offset cannot hold")
        for one in broken:
            del whole[one.id]
        names = {one.id: one.entity or one.id for one in whole.values() if isinstance(one, Mention)}
        events = _events(document, whole, names, losses)
        filled = {filler for one in whole.values() if isinstance(one, EventMention) for filler in _ids(one)}
        idle = [one for one in whole.values() if isinstance(one, Figure) and one.id not in filled]
        losses += left_out(document, idle, "MAVEN-Arg holds a figure only where it fills a role")
        line = {
            "id": document.id,
            "title": document.article.title,
            "document": document.article.text,
            "events": events,
            "entities": _entities(document, [one for one in whole.values() if isinstance(one, Mention)]),
            "negative_triggers": _negatives(document, whole.values()),
        }
        return Part(json_line(line), losses)


def _ids(event: EventMention) -> list[str]:
    return [one.filler for one in event.arguments if isinstance(one.filler, str)]


def _entities(document: Document, mentions: Sequence[Mention]) -> list[Record]:
    by_entity: dict[str, Record] = {}
    for one in mentions:
        entity = by_entity.setdefault(
            one.entity or one.id, {"id": one.entity or one.id, "type": one.type, "mention": []}
        )
        around = hull(one.spans)
        words = around.surface(document.article.text)
        entity["mention"].append({"id": one.id, "mention": words, "offset": [around.start, around.end]})
    return list(by_entity.values())


def _events(document: Document, whole: dict[str, Spanned], names: dict[str, str], losses: list[Loss]) -> list[Record]:
    """Mentions of one event and type share a record, their arguments together."""
    made: dict[tuple[str, str], Record] = {}
    for one in whole.values():
        if not isinstance(one, EventMention):
            continue
        key = (one.event or one.id, one.type)
        bare: Record = {"id": key[0], "type": one.type, "type_id": 0, "mention": [], "argument": {}}
        record = made.setdefault(key, bare)
        around = hull(one.spans)
        words = around.surface(document.article.text)
        record["mention"].append({"id": one.id, "trigger_word": words, "offset": [around.start, around.end]})
        for argument in one.arguments:
            filler = _filler(document, argument.filler, whole, names)
            if isinstance(filler, str):
                losses.append(Loss(document.id, one.id, "argument", filler))
            elif filler not in (known := record["argument"].setdefault(argument.role, [])):
                known.append(filler)
    return list(made.values())


def _filler(document: Document, filler: str | Span, whole: dict[str, Spanned], names: dict[str, str]) -> Record | str:
    if isinstance(filler, str):
        if filler in names:
            return {"entity_id": names[filler]}
        there = whole.get(filler)
        if there is None:
            return "the annotation that fills it is not written"
        if isinstance(there, EventMention):
            return f"a {kind_of(there)} fills it, which the format has no place for"
        filler = hull(there.spans)
    return {"content": filler.surface(document.article.text), "offset": [filler.start, filler.end]}


def _characters(span: Span) -> range:
    return range(span.start, span.end)


def _negatives(document: Document, taken: Iterable[Annotation]) -> list[Record]:
    """Words that are no triggers: a model learns from them what none is."""
    text = document.article.text
    triggers = {at for one in taken if isinstance(one, EventMention) for span in one.spans for at in _characters(span)}
    made: list[Record] = []
    for token in tokens_of(text):
        word = token.surface(text)
        if word[0].isalpha() and triggers.isdisjoint(_characters(token)):
            made.append({"id": f"n{token.start}", "trigger_word": word, "offset": [token.start, token.end]})
    return made
