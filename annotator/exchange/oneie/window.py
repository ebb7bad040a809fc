"""What one line of the family holds: the tokens of a sentence or a document, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.annotations import EventMention, Mention, Relation, Spanned, type_of
from annotator.exchange.format import Loss, Options
from annotator.exchange.tokenised import Filler, Tokenised, fillers_of, is_name

Record = dict[str, Any]


@dataclass
class Window:
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
