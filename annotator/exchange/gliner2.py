"""GLiNER2: a text a line with its entities, figures and events as words, described as the schema says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Quantity, Relation, Spanned
from annotator.domain.document import Document
from annotator.domain.quantity import number_text
from annotator.domain.span import Span, hull
from annotator.exchange.format import ExchangeError, Facts, Loss, Options, Parts, Seen, Tie
from annotator.exchange.losing import Place, is_repeated, left_out
from annotator.exchange.pairing import plain_seen, rows_in
from annotator.exchange.selection import in_states
from annotator.exchange.view import View, Worded, facts_of, squeezed
from annotator.exchange.writing import Part, TextFormat, json_line

Record = dict[str, Any]
_PLACE = Place("GLiNER2", relations=True, arguments=True, figure_values=True)
FIGURE = ("words", "value", "unit", "counted", "role", "attribution")
"""Fields of a figure: GLiNER2 wants the same ones in every record of a kind."""


class Gliner2(TextFormat):
    """Entities, events and figures as words of the text, without places."""

    key = "gliner2"
    title = "GLiNER2 JSONL"
    offsets = None
    extension = ".jsonl"
    carries = "mentions by type, events and figures as structures, relations between mentions; words, not places"
    reads_back = "GLiNER2's own rule: every word and value of the output in the text"

    def part(self, document: Document, options: Options) -> Part:
        """One line."""
        chosen = in_states(document, options.states)
        losses = list(_PLACE.losses(document, chosen))
        broken = [one for one in chosen if len(one.spans) > 1]
        losses += left_out(document, broken, "it is in fragments, which are no words of the text")
        whole = {one.id: one for one in chosen if not isinstance(one, Relation) and len(one.spans) == 1}
        words = {key: hull(one.spans).surface(document.article.text) for key, one in whole.items()}
        losses += _bounds_lost(document, [one for one in whole.values() if isinstance(one, Figure)])
        losses += _ambiguous(document, whole.values(), words)
        entities: dict[str, list[str]] = {}
        for one in whole.values():
            if isinstance(one, Mention) and words[one.id] not in entities.setdefault(one.type, []):
                entities[one.type].append(words[one.id])
        output: Record = {
            "entities": entities,
            "entity_descriptions": _descriptions(entities, options),
            "json_structures": [
                *(_event(document, one, words, losses) for one in whole.values() if isinstance(one, EventMention)),
                *(_figure(document, one) for one in whole.values() if isinstance(one, Figure)),
            ],
            "relations": _relations(document, chosen, words, losses),
        }
        return Part(json_line({"input": document.article.text, "output": output}), losses)

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Words instead of places."""
        del view
        facts = facts_of(chosen, Worded(document.article.text))
        return Facts(facts.marks, facts.ties)

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with its line; lines have no names."""
        for name, documents in parts.items():
            yield from zip(documents, (one for _, one in self.found_in(self._path(place, name), options)), strict=True)

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """Every line; what it names must stand in its text, as GLiNER2 wants it."""
        del options
        for number, row in rows_in(path):
            output, text = row["output"], row["input"]
            marks = {(kind, words) for kind, some in output["entities"].items() for words in some}
            ties: set[Tie] = set()
            for kind, fields in (pair for one in output["json_structures"] for pair in one.items()):
                if "trigger" not in fields:
                    marks.add((fields["role"] or "figure", fields["words"]))
                    continue
                marks.add((kind, fields["trigger"]))
                roles = {role: some for role, some in fields.items() if role != "trigger"}
                ties |= {
                    (role, squeezed(fields["trigger"]), squeezed(one)) for role, some in roles.items() for one in some
                }
            for kind, ends in (pair for one in output["relations"] for pair in one.items()):
                ties.add((kind, squeezed(ends["head"]), squeezed(ends["tail"])))
            absent = next((words for _, words in marks if words not in text), None)
            if absent is not None:
                raise ExchangeError(f"line {number} names {absent!r}, which is not in its text.")
            yield (
                str(number),
                plain_seen(text, {(kind, squeezed(words)) for kind, words in marks if words.strip()}, ties),
            )


def _ambiguous(document: Document, written: Iterable[Spanned], words: Mapping[str, str]) -> list[Loss]:
    why = "GLiNER2 knows words and not places, and these words stand in the text more than once"
    return [
        Loss(document.id, one.id, "exact place", why)
        for one in written
        if is_repeated(words[one.id], document.article.text)
    ]


def _descriptions(entities: Mapping[str, Sequence[str]], options: Options) -> dict[str, str]:
    known = {name: options.schema.entity(name) for name in entities} if options.schema else {}
    return {name: one.guidance.definition for name, one in known.items() if one and one.guidance.definition}


def _event(document: Document, event: EventMention, words: Mapping[str, str], losses: list[Loss]) -> Record:
    fields: dict[str, list[str]] = {}
    for argument in event.arguments:
        if isinstance(argument.filler, Span):
            fields.setdefault(argument.role, []).append(argument.filler.surface(document.article.text))
        elif argument.filler in words:
            fields.setdefault(argument.role, []).append(words[argument.filler])
        else:
            why = "the annotation that fills it is not written"
            losses.append(Loss(document.id, event.id, "argument", why))
    return {event.type: {"trigger": words[event.id], **fields}}


def _figure(document: Document, figure: Figure) -> Record:
    text = document.article.text
    given = (
        hull(figure.spans).surface(text),
        number_text(figure.quantity.best),
        figure.unit or figure.currency or "",
        figure.counted.surface(text) if figure.counted else "",
        figure.role or "",
        figure.attribution.surface(text) if figure.attribution else "",
    )
    return {"figure": dict(zip(FIGURE, given, strict=True))}


def _bounds_lost(document: Document, figures: Iterable[Figure]) -> list[Loss]:
    """Figures that are more than one number of a unit."""
    why = "a figure of GLiNER2 here has one value, its unit, what it counts, role and source"
    plain = replace(Quantity(), value=None)
    told = [one for one in figures if replace(one.quantity, value=None) not in (plain, _exactly(one))]
    return [Loss(document.id, one.id, "bounds and other slots of a figure", why) for one in told]


def _exactly(figure: Figure) -> Quantity:
    value = figure.quantity.value
    return Quantity(None, value, value)


def _relations(
    document: Document, chosen: Sequence[Annotation], words: Mapping[str, str], losses: list[Loss]
) -> list[Record]:
    made: list[Record] = []
    for one in chosen:
        if not isinstance(one, Relation):
            continue
        if one.source in words and one.target in words:
            made.append({one.type: {"head": words[one.source], "tail": words[one.target]}})
        else:
            why = "an annotation that it joins is not written"
            losses.append(Loss(document.id, one.id, "relation", why))
    return made
