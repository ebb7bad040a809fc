"""Fills the roles of an event with what its trigger binds; a role stays empty unless the parse speaks for a filler."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.annotations import Argument, EventMention, Figure, Mention
from annotator.domain.schema import EventRole, EventType
from annotator.domain.span import Span
from annotator.nlp.grammar import NOUNS, children, distance, phrase_start
from annotator.nlp.links import Link, Part, links
from annotator.nlp.passage import Found, Passage

if TYPE_CHECKING:
    from spacy.tokens import Token

DOERS, DONE_TO = (Part.DOER, Part.WITH), (Part.DONE_TO, Part.AGAINST)
PARTS: Mapping[str, tuple[Part, ...]] = {
    **dict.fromkeys(("actor", "agent", "attacker", "demonstrator", "participant", "organizer", "killer"), DOERS),
    **dict.fromkeys(("perpetrator", "communicator", "transporter", "entity", "source"), DOERS),
    **dict.fromkeys(("target", "person", "defendant"), DONE_TO),
    "victim": (*DONE_TO, Part.HARMED),
    **dict.fromkeys(("recipient", "artifact"), (Part.DONE_TO,)),
    "instrument": (Part.WITH, Part.DONE_TO, Part.DOER),
    "destination": (Part.TO,),
    "origin": (Part.FROM,),
    **dict.fromkeys(("place", "location", "event_loc", "fname"), (Part.PLACE,)),
    **dict.fromkeys(("time", "date", "etime"), (Part.TIME,)),
    "topic": (Part.DONE_TO, Part.ABOUT),
}
"""What may fill a role, by the role's id; roles are filled in this order, and a word fills only one of them."""

WORDS_MAY_FILL = frozenset({"actor", "agent", "attacker", "participant", "target", "victim", "person"})
"""Roles that take plain words where the schema allows it; instruments, topics and offices are left to people."""

WHEN = frozenset({"DATE", "TIME"})
"""Types of names that fill no role as plain words: "on Friday" is no target."""

DESCRIBING = frozenset({"organisation", "nationality", "armed_group", "org", "norp"})
"""Types whose mention may stand for the noun that it describes: "NATO peacekeepers", "Serb protesters"."""

GAINS = frozenset({"take", "win", "assume", "receive"})
"""Verbs whose subject is the recipient, where the type has one: "the mayors took office"."""

FARTHEST_FIGURE = 7
"""Steps through the parse between a trigger and a figure of its own, at most."""


@dataclass(frozen=True, slots=True)
class Fillers:
    """What the passage offers: mentions by each of their tokens, other events by their head, figures."""

    passage: Passage
    mentions: Mapping[int, Mention]
    events: Mapping[int, EventMention]
    figures: Sequence[Found[Figure]]


def fillers(
    passage: Passage,
    mentions: Sequence[Found[Mention]],
    events: Sequence[Found[EventMention]],
    figures: Sequence[Found[Figure]],
) -> Fillers:
    """The passage's suggestions, so that they are found by their words."""
    by_token = {
        token.i: one.annotation for one in mentions for span in one.annotation.spans for token in passage.tokens(span)
    }
    return Fillers(passage, by_token, {one.head.i: one.annotation for one in events}, figures)


def arguments(event: Found[EventMention], event_type: EventType, offer: Fillers) -> Iterator[Argument]:
    """The arguments of one event but for its figures, by role."""
    bound = links(offer.passage.tokens(event.annotation.spans[0]), offer.events)
    if event_type.role("recipient") and event.head.lemma_ in GAINS:
        bound = [(Part.DONE_TO if part is Part.DOER else part, token) for part, token in bound]
    used: set[str | Span] = {event.annotation.id}
    by_order = {role_id: i for i, role_id in enumerate(PARTS)}
    known = sorted(
        (role for role in event_type.roles if role.id.lower() in PARTS), key=lambda r: by_order[r.id.lower()]
    )
    for role in known:
        found = list(dict.fromkeys(_for_role(role, bound, offer, used)))
        for filler in found if role.multiple else found[:1]:
            used.add(filler)
            yield Argument(role.id, filler)


def _for_role(role: EventRole, bound: Sequence[Link], offer: Fillers, used: set[str | Span]) -> Iterator[str | Span]:
    for wanted in PARTS[role.id.lower()]:
        for part, token in bound:
            filler = _filler(role, token, offer) if part is wanted else None
            if filler and filler not in used:
                yield filler


def _filler(role: EventRole, token: Token, offer: Fillers) -> str | Span | None:
    """The mention or event at a word, else the word's own phrase, else a name that describes it."""
    for one in (offer.mentions.get(token.i), offer.events.get(token.i)):
        if one is not None:
            return one.id if role.takes(one) else None
    if token.pos_ not in NOUNS or token.ent_type_ in WHEN:
        return None
    if role.takes(None) and role.id.lower() in WORDS_MAY_FILL and token.lemma_ not in ("people", "other"):
        return _words(token, offer.passage)
    described = (offer.mentions.get(child.i) for child in children(token, "amod", "compound", "nmod"))
    return next((one.id for one in described if one and one.type in DESCRIBING and role.takes(one)), None)


def _words(token: Token, passage: Passage) -> Span | None:
    words = token.doc[phrase_start(token).i : token.i + 1]
    return None if "\n" in words.text else passage.span(words.start_char, words.end_char)


def figure_arguments(
    events: Sequence[tuple[Found[EventMention], EventType]], figures: Sequence[Found[Figure]]
) -> dict[str, list[Argument]]:
    """Arguments by event id: each figure goes to the nearest event that has a role for it."""
    by_event: dict[str, list[Argument]] = {event.annotation.id: [] for event, _ in events}
    for figure in figures:
        near = sorted(_nearest(figure, events), key=lambda one: one[0])
        if near:
            _, event_id, role = near[0]
            if role.multiple or all(one.role != role.id for one in by_event[event_id]):
                by_event[event_id].append(Argument(role.id, figure.annotation.id))
    return by_event


def _nearest(
    figure: Found[Figure], events: Sequence[tuple[Found[EventMention], EventType]]
) -> Iterator[tuple[tuple[int, int], str, EventRole]]:
    if figure.annotation.role is None:
        return
    for event, event_type in events:
        role = next((one for one in event_type.roles if figure.annotation.role in one.figures), None)
        steps = distance(event.head, figure.head) if role else None
        if role and steps is not None and steps <= FARTHEST_FIGURE:
            yield (steps, event.head.i), event.annotation.id, role
