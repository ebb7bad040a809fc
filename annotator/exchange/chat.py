"""Chat JSONL for fine-tuning a language model: the article asks, JSON answers; its JSON Schema stands beside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Quantity, Relation
from annotator.domain.document import Document
from annotator.domain.records import plain_number
from annotator.domain.schema import AnnotationSchema, EntityType, EventType, FigureRole, RelationType
from annotator.domain.span import Span, Spans
from annotator.exchange.format import Facts, Loss, Mark, Options, Parts, Seen, Tie, Value
from annotator.exchange.losing import Place, is_repeated, kind_of
from annotator.exchange.pairing import rows_in
from annotator.exchange.probing import read_text
from annotator.exchange.selection import in_states
from annotator.exchange.view import View, Worded, facts_of, plain_type, squeezed
from annotator.exchange.writing import Part, TextFormat, TypeName, json_line, json_text

Record = dict[str, Any]


_PLACE = Place("chat JSON", relations=True, arguments=True, triggerless=True, figure_values=True, factuality=True)
_TASK = (
    "You annotate news articles. Answer with one JSON object with the keys mentions, figures, events and relations. "
    "Copy words exactly as they stand in the article. Give every mention, figure and event an id; arguments and "
    "relations point to ids, or hold words of the article."
)


class Chat(TextFormat):
    """What is in the article as JSON, words copied, in text order."""

    key = "chat"
    title = "Chat JSONL (for language models)"
    offsets = None
    extension = ".jsonl"
    carries = "mentions, figures with value and unit, events with arguments, relations; words, not places"
    reads_back = "the JSON Schema beside it, then every word and value of the answers"
    beside = ".schema.json"

    def part(self, document: Document, options: Options) -> Part:
        """One conversation of three turns."""
        chosen = in_states(document, options.states)
        losses = [*_PLACE.losses(document, chosen), *_repeated(document, chosen)]
        answer = _answer(document, chosen, losses)
        messages = [
            {"role": "system", "content": _instructions(options.schema)},
            {"role": "user", "content": document.article.text},
            {"role": "assistant", "content": json_text(answer)},
        ]
        types = frozenset((kind_of(one), name) for one in chosen if (name := _type(one)) is not None)
        return Part(json_line({"messages": messages}), losses, types=types)

    def summary(self, types: frozenset[TypeName], options: Options) -> str:
        """The JSON Schema of the answers: it knows the schema's types, and those that are used beside them."""
        return json_text(answer_schema(options.schema, types), indent=2) + "\n"

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Words instead of places."""
        del view
        return facts_of(chosen, Worded(document.article.text))

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with its conversation; conversations have no names."""
        for name, documents in parts.items():
            yield from zip(documents, (one for _, one in self.found_in(self._path(place, name), options)), strict=True)

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """Every answer, once the JSON Schema beside it has checked it."""
        del options
        check = checker(self.paths(path)[1])
        for number, row in rows_in(path):
            _, user, assistant = row["messages"]
            answer = json.loads(assistant["content"])
            check(answer)
            yield str(number), Seen(user["content"], _facts(answer))


def checker(file: Path) -> Callable[[object], object]:
    """A check of answers by the schema that stands in a file; raises ExchangeError when it is none."""
    import fastjsonschema

    schema = json.loads(read_text(file))
    # The validator knows no draft newer than 7; what is used here means the same in it.
    compiled = fastjsonschema.compile({**schema, "$schema": "http://json-schema.org/draft-07/schema#"})  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return cast(Callable[[object], object], compiled)


def _facts(answer: Record) -> Facts:
    """What an answer says, in words."""
    words: dict[str, str] = {}
    marks: set[Mark] = set()
    for kind in ("mentions", "figures", "events"):
        for one in answer[kind]:
            words[one["id"]] = squeezed(one.get("trigger" if kind == "events" else "text") or "")
            name = one["role"] or "figure" if kind == "figures" else one["type"]
            if words[one["id"]]:
                marks.add((plain_type(name), words[one["id"]]))
    ties: set[Tie] = {(plain_type(one["type"]), words[one["from"]], words[one["to"]]) for one in answer["relations"]}
    for event in answer["events"]:
        for one in event["arguments"]:
            filler = words[one["id"]] if "id" in one else squeezed(one["text"])
            ties.add((plain_type(one["role"]), words[event["id"]], filler))
    values: set[Value] = {
        (words[one["id"]], _best(one), one["unit"] or one["currency"] or "") for one in answer["figures"]
    }
    return Facts(frozenset(marks), frozenset(ties), frozenset(values))


def _best(figure: Record) -> float | None:
    low, high = figure["low"], figure["high"]
    return Quantity(figure["value"], low, high).best


def _instructions(schema: AnnotationSchema | None) -> str:
    if schema is None:
        return _TASK
    entities = [f"- {one.id}: {one.guidance.definition}".rstrip(": ") for one in schema.entities]
    figures = [f"- {one.id}: {one.guidance.definition}".rstrip(": ") for one in schema.figure.roles]
    events = [f"- {one.id} ({', '.join(role.id for role in one.roles)})" for one in schema.events]
    parts = {"Types of mentions": entities, "Roles of figures": figures, "Types of events": events}
    return "\n\n".join([_TASK, *("\n".join([f"{title}:", *lines]) for title, lines in parts.items() if lines)])


def _repeated(document: Document, chosen: Iterable[Annotation]) -> list[Loss]:
    """Annotations whose words stand in the text more than once: which of them is meant is lost."""
    text = document.article.text
    why = "chat JSON knows words and not places, and these words stand in the text more than once"
    several = [one for one in chosen if is_repeated(_words(one.spans, text), text)]
    return [Loss(document.id, one.id, "exact place", why) for one in several]


def _words(spans: Spans, text: str) -> str:
    return " … ".join(one.surface(text) for one in spans)


def _answer(document: Document, chosen: list[Annotation], losses: list[Loss]) -> Record:
    text = document.article.text
    letters = {Mention: "m", Figure: "f", EventMention: "e"}
    counts: dict[str, int] = {}
    ids: dict[str, str] = {}
    for one in (one for one in chosen if not isinstance(one, Relation)):
        letter = letters[type(one)]
        counts[letter] = counts.get(letter, 0) + 1
        ids[one.id] = f"{letter}{counts[letter]}"
    mentions = [one for one in chosen if isinstance(one, Mention)]
    told = [one for one in chosen if isinstance(one, Relation)]
    return {
        "mentions": [{"id": ids[one.id], "type": one.type, "text": _words(one.spans, text)} for one in mentions],
        "figures": [_figure(ids[one.id], one, text) for one in chosen if isinstance(one, Figure)],
        "events": [_event(document, one, ids, losses) for one in chosen if isinstance(one, EventMention)],
        "relations": [made for one in told for made in _relation(document, one, ids, losses)],
    }


def _figure(own_id: str, figure: Figure, text: str) -> Record:
    quantity = figure.quantity
    given: Record = {
        "id": own_id,
        "text": _words(figure.spans, text),
        "role": figure.role,
        "kind": figure.kind.value,
        "value": plain_number(quantity.value),
        "low": plain_number(quantity.low),
        "high": plain_number(quantity.high),
        "modifier": quantity.modifier.value,
        "change": quantity.change.value,
        "unit": figure.unit,
        "currency": figure.currency,
        "counted": figure.counted.surface(text) if figure.counted else None,
        "attribution": figure.attribution.surface(text) if figure.attribution else None,
        "certainty": figure.certainty.value,
    }
    return given


def _event(document: Document, event: EventMention, ids: Mapping[str, str], losses: list[Loss]) -> Record:
    text = document.article.text
    arguments: list[Record] = []
    for one in event.arguments:
        if isinstance(one.filler, Span):
            arguments.append({"role": one.role, "text": one.filler.surface(text)})
        elif one.filler in ids:
            arguments.append({"role": one.role, "id": ids[one.filler]})
        else:
            why = _why(document, one.filler, "the annotation that fills it is not exported")
            losses.append(Loss(document.id, event.id, "argument", why))
    return {
        "id": ids[event.id],
        "type": event.type,
        "trigger": _words(event.spans, text) if event.spans else None,
        "factuality": event.factuality.value,
        "polarity": event.polarity.value,
        "arguments": arguments,
    }


def _relation(document: Document, one: Relation, ids: Mapping[str, str], losses: list[Loss]) -> list[Record]:
    if one.source in ids and one.target in ids:
        return [{"type": one.type, "from": ids[one.source], "to": ids[one.target]}]
    end = one.source if one.source not in ids else one.target
    why = _why(document, end, "an annotation that it joins is not exported")
    losses.append(Loss(document.id, one.id, "relation", why))
    return []


def _why(document: Document, end: str, otherwise: str) -> str:
    return "chat JSON gives relations no id to be named by" if isinstance(document.get(end), Relation) else otherwise


def _type(one: Annotation) -> str | None:
    return one.role if isinstance(one, Figure) else one.type


def answer_schema(schema: AnnotationSchema | None, used: frozenset[TypeName] = frozenset()) -> Record:
    """The JSON Schema of an answer; with a schema it names the types that there are, and others that are used."""
    text, none = {"type": "string"}, {"type": ["string", "null"]}
    number = {"type": ["number", "null"]}

    def names(kind: str, known: list[str]) -> list[str]:
        return [*known, *sorted({name for of, name in used if of == kind}.difference(known))] if schema else []

    mention = {"id": text, "type": _one_of(names("mention", _ids(schema.entities if schema else ()))), "text": text}
    roles: list[str | None] = [*names("figure", _ids(schema.figure.roles if schema else ())), None]
    figure = {"id": text, "text": text, "role": {"enum": roles} if schema else none, "kind": text}
    figure |= dict.fromkeys(("value", "low", "high"), number) | dict.fromkeys(("modifier", "change", "certainty"), text)
    figure |= dict.fromkeys(("unit", "currency", "counted", "attribution"), none)
    argument = {
        "type": "object",
        "properties": {"role": text, "id": text, "text": text},
        "required": ["role"],
        "additionalProperties": False,
    }
    event = {"id": text, "type": _one_of(names("event", _ids(schema.events if schema else ()))), "trigger": none}
    event |= {"factuality": text, "polarity": text, "arguments": {"type": "array", "items": argument}}
    related = _one_of(names("relation", _ids(schema.relations if schema else ())))
    relation = {"type": related, "from": text, "to": text}
    lists = {"mentions": mention, "figures": figure, "events": event, "relations": relation}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_object({name: {"type": "array", "items": _object(properties)} for name, properties in lists.items()}),
    }


def _ids(types: Iterable[EntityType | EventType | FigureRole | RelationType]) -> list[str]:
    return [one.id for one in types]


def _one_of(values: list[Any]) -> Record:
    return {"enum": values} if values else {"type": "string"}


def _object(properties: Mapping[str, Any]) -> Record:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
