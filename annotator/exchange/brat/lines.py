"""The lines of one .ann: text-bounds, events, relations, attributes, references and notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.annotations import (
    Annotation,
    Attributes,
    EventMention,
    Factuality,
    Figure,
    Mention,
    Polarity,
    Relation,
    type_of,
)
from annotator.domain.document import Document
from annotator.domain.span import Span, Spans
from annotator.exchange.brat.fragments import covers_same_words, unbroken
from annotator.exchange.building import slots_of
from annotator.exchange.format import Loss
from annotator.exchange.losing import Place
from annotator.exchange.tokenised import PLAIN
from annotator.exchange.writing import TypeName, json_text

SLOTS = "Dateline"
"""The kind of note (a # line) that holds a figure's slots as JSON."""
NOTE = "AnnotatorNotes"
_PLACE = Place(
    "brat", relations=True, arguments=True, figure_values=True, factuality=True, attributes=True, entities=True
)


@dataclass
class AnnLines:
    """The lines of one .ann while they are made."""

    document: Document
    chosen: Sequence[Annotation]
    losses: list[Loss] = field(default_factory=list[Loss])
    types: set[TypeName] = field(default_factory=set[TypeName])
    brat_ids: dict[str, str] = field(default_factory=dict[str, str])
    _counts: dict[str, int] = field(default_factory=dict[str, int])

    def all(self) -> list[str]:
        """Every line: text-bounds, events, relations, attributes, references, notes."""
        bounds = [self._bound(one) for one in self.chosen if not isinstance(one, Relation) and one.spans]
        events = [one for one in self.chosen if isinstance(one, EventMention)]
        triggers = {one.id: self.brat_ids[one.id] for one in events if one.spans}
        self.brat_ids |= {key: self._next("E") for key in triggers}
        told = [line for one in events if one.id in triggers for line in self._event(one, triggers[one.id])]
        rest = [line for one in self.chosen for line in self._about(one)]
        notes = [line for one in self.document.comments for line in self._comment(one.on, one.text)]
        self.losses.extend(self._not_carried())
        return [*bounds, *told, *self._relations(), *rest, *notes]

    def _next(self, letter: str) -> str:
        self._counts[letter] = self._counts.get(letter, 0) + 1
        return f"{letter}{self._counts[letter]}"

    def _bound(self, one: Mention | Figure | EventMention) -> str:
        spans = unbroken(one.spans, self.document.article.text)
        if not covers_same_words(spans, one.spans, self.document.article.text):
            why = "a brat span cannot begin or end with a line end, which was left out"
            self.losses.append(Loss(self.document.id, one.id, "exact place", why))
        self.brat_ids[one.id] = self._next("T")
        self.types.add(("event" if isinstance(one, EventMention) else "entity", _word(type_of(one))))
        return self._text_bound(self.brat_ids[one.id], type_of(one), spans)

    def _text_bound(self, brat_id: str, kind: str, spans: Spans) -> str:
        text = self.document.article.text
        offsets = ";".join(f"{span.start} {span.end}" for span in spans)
        return f"{brat_id}\t{_word(kind)} {offsets}\t{' '.join(span.surface(text) for span in spans)}"

    def _event(self, one: EventMention, trigger: str) -> Iterator[str]:
        """The lines of plain words that fill its roles, and its own."""
        filled: list[str] = []
        seen: dict[str, int] = {}
        for argument in one.arguments:
            if isinstance(argument.filler, Span):
                brat_id = self._next("T")
                self.types.add(("entity", PLAIN))
                yield self._text_bound(brat_id, PLAIN, unbroken((argument.filler,), self.document.article.text))
            else:
                brat_id = self.brat_ids.get(argument.filler, "")
            if not brat_id:
                why = "the annotation that fills it is not exported"
                self.losses.append(Loss(self.document.id, one.id, "argument", why))
                continue
            role = _word(argument.role)
            seen[role] = seen.get(role, 0) + 1
            self.types.add(("role", f"{_word(one.type)}\t{role}"))
            filled.append(f"{role}{seen[role] if seen[role] > 1 else ''}:{brat_id}")
        yield f"{self.brat_ids[one.id]}\t{' '.join([f'{_word(one.type)}:{trigger}', *filled])}"

    def _relations(self) -> Iterator[str]:
        for one in self.chosen:
            if not isinstance(one, Relation):
                continue
            ends = [self.brat_ids.get(end) for end in (one.source, one.target)]
            if None in ends:
                why = "an annotation that it joins is not exported"
                self.losses.append(Loss(self.document.id, one.id, "relation", why))
                continue
            self.types.add(("relation", _word(one.type)))
            yield f"{self._next('R')}\t{_word(one.type)} Arg1:{ends[0]} Arg2:{ends[1]}"

    def _about(self, one: Annotation) -> Iterator[str]:
        brat_id = self.brat_ids.get(one.id)
        if brat_id is None or isinstance(one, Relation):
            return
        pairs = [*one.attributes, *_event_attributes(one)]
        for name, value in pairs if not isinstance(one, Figure) else ():
            written = "" if value is True else str(value)
            if isinstance(value, tuple) or len(written.split()) > 1 or not name.split():
                why = "a brat attribute has a name and one value, without blanks"
                self.losses.append(Loss(self.document.id, one.id, "attribute", why))
                continue
            self.types.add(("attribute", f"{_word(name)}\t{written}"))
            yield f"{self._next('A')}\t{_word(name)} {brat_id} {written}".rstrip()
        if isinstance(one, Figure):
            yield f"{self._next('#')}\t{SLOTS} {brat_id}\t{json_text(slots_of(one, self.document.article.text))}"
        if isinstance(one, Mention) and one.entity:
            yield f"{self._next('N')}\tReference {brat_id} Dateline:{_word(one.entity)}\t{self._name_of(one.entity)}"

    def _name_of(self, entity: str) -> str:
        names = (one.name for one in self.document.entities if one.id == entity)
        return " ".join(next(names, entity).split())

    def _comment(self, on: str | None, text: str) -> Iterator[str]:
        brat_id = self.brat_ids.get(on or "")
        if brat_id is None:
            why = "a brat note is on an annotation, and there is none for it"
            self.losses.append(Loss(self.document.id, on, "comment", why))
            return
        why = "a brat note has words alone"
        self.losses.append(Loss(self.document.id, on, "author and time of a comment", why))
        yield f"{self._next('#')}\t{NOTE} {brat_id}\t{' '.join(text.split())}"

    def _not_carried(self) -> Iterator[Loss]:
        yield from replace(_PLACE, comments=True).losses(self.document, self.chosen)


def _word(name: str) -> str:
    """A name without white space, which separates fields."""
    return "_".join(name.split())


def _event_attributes(one: Annotation) -> Attributes:
    if not isinstance(one, EventMention):
        return ()
    factuality = () if one.factuality is Factuality.ASSERTED else (("Factuality", one.factuality.value),)
    polarity = () if one.polarity is Polarity.POSITIVE else (("Polarity", one.polarity.value),)
    return (*factuality, *polarity)
