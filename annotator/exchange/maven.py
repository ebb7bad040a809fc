"""MAVEN-Arg: a document a line, character offsets; figures and plain words fill roles by their own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, Spanned
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.exchange.format import Facts, Loss, Options, Seen, Tie, Where
from annotator.exchange.losing import Place, kind_of, left_out
from annotator.exchange.pairing import plain_seen, rows_in
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import TOKENISER, tokens_of
from annotator.exchange.view import View, facts_of, plain_type
from annotator.exchange.writing import Part, TextFormat, json_line

Record = dict[str, Any]
_PLACE = Place("MAVEN-Arg", arguments=True, entities=True, events=True)


class Maven(TextFormat):
    """Events with their mentions, entities with theirs, and the words that are no triggers."""

    key = "maven"
    title = "MAVEN-Arg JSON"
    tokeniser = TOKENISER
    extension = ".jsonl"
    carries = "mentions by entity, events (coreferent ones as one) with arguments; figures where they fill a role"
    reads_back = "MAVEN-Arg's own rule: character offsets against the words of every mention"

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
        losses += _types_lost(document, [one for one in whole.values() if isinstance(one, Mention)])
        losses += _arguments_shared(document, [one for one in whole.values() if isinstance(one, EventMention)])
        line = {
            "id": document.id,
            "title": document.article.title,
            "document": document.article.text,
            "events": events,
            "entities": _entities(document, [one for one in whole.values() if isinstance(one, Mention)]),
            "negative_triggers": _negatives(document, whole.values()),
        }
        return Part(json_line(line), losses)

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Mentions and events; an argument is of all mentions of its event, and filled by all of its entity."""
        whole = [one for one in chosen if len(one.spans) == 1]
        names = [one for one in whole if not isinstance(one, Figure)]
        first: dict[str, Where] = {}
        for one in whole:
            first.setdefault(_key(one), view.place(one.spans))
        by_id = {one.id: one for one in whole}
        ties: set[Tie] = set()
        for one in (one for one in whole if isinstance(one, EventMention)):
            for argument in one.arguments:
                filler = argument.filler
                if isinstance(filler, Span):
                    ties.add((plain_type(argument.role), first[_key(one)], view.place((filler,))))
                elif filler in by_id and not isinstance(by_id[filler], EventMention):
                    ties.add((plain_type(argument.role), first[_key(one)], first[_key(by_id[filler])]))
        return Facts(facts_of(names, view).marks, frozenset(ties))

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """Mentions by their entities, events by their mentions, arguments by the first of each."""
        del options
        for _, row in rows_in(path):
            view = View(row["document"])
            entities = {one["id"]: [_offset(view, each) for each in one["mention"]] for one in row["entities"]}
            marks = {(one["type"], _offset(view, each)) for one in row["entities"] for each in one["mention"]}
            ties: set[Tie] = set()
            for event in row["events"]:
                places = [_offset(view, each) for each in event["mention"]]
                marks |= {(event["type"], place) for place in places}
                for role, fillers in event["argument"].items():
                    for one in fillers:
                        place = entities[one["entity_id"]][0] if "entity_id" in one else _offset(view, one)
                        ties.add((role, places[0], place))
            yield row["id"], plain_seen(row["document"], marks, ties)


def _offset(view: View, record: Record) -> Where:
    start, end = record["offset"]
    return view.place((Span(start, end),))


def _key(one: Annotation) -> str:
    """What it is a mention of."""
    if isinstance(one, EventMention):
        return f"event {one.event or one.id} {one.type}"
    return f"entity {one.entity or one.id}" if isinstance(one, Mention) else one.id


def _types_lost(document: Document, mentions: Iterable[Mention]) -> Iterator[Loss]:
    """An entity has the type of its first mention."""
    types: dict[str, str] = {}
    for one in mentions:
        if types.setdefault(_key(one), one.type) != one.type:
            yield Loss(document.id, one.id, "type of a mention", "another mention of its entity has another type")


def _arguments_shared(document: Document, events: Sequence[EventMention]) -> Iterator[Loss]:
    """Arguments are of an event, whichever of its mentions has them."""
    often = Counter(_key(one) for one in events)
    for one in events:
        if often[_key(one)] > 1 and one.arguments:
            why = "MAVEN-Arg gives arguments to an event, not to one of its mentions"
            yield Loss(document.id, one.id, "which mention of an event has an argument", why)


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
