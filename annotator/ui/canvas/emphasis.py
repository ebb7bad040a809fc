"""What stands out on the canvas for where the desk's cursor is. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from annotator.domain.annotations import Argument, EventMention, Mention, Relation
from annotator.domain.span import Span, hull
from annotator.session import event_building, role_acts
from annotator.session.desk import Desk


@dataclass(frozen=True, slots=True)
class Role:
    """What is written above words: the part they play for the current annotation, and whether the schema allows it."""

    name: str
    wrong: bool = False


@dataclass(frozen=True)
class Emphasis:
    """What stands out now: the selection, the current annotation, numbered candidates, what it is tied to."""

    selection: Span | None = None
    caret: int = 0
    current: str | None = None
    current_words: tuple[Span, ...] = ()
    badges: Mapping[str, int] = field(default_factory=dict[str, int])
    roles: Mapping[str, Role] = field(default_factory=dict[str, Role])
    role_spans: Mapping[Span, Role] = field(default_factory=dict[Span, Role])
    matches: tuple[Span, ...] = ()
    """What is searched for, in text order."""
    link_from: Span | None = None
    link_to: tuple[Span, ...] = ()

    @property
    def reaches_far(self) -> bool:
        """Whether more of the page hangs on it than the caret, the selection and the current annotation."""
        return bool(self.badges or self.roles or self.role_spans or self.link_to)

    def words(self) -> Iterator[Span]:
        """The words where it shows, when it does not reach far."""
        yield Span(self.caret, self.caret + 1)
        yield from self.current_words
        if self.selection is not None:
            yield self.selection


def emphasis_of(desk: Desk, matches: tuple[Span, ...] = ()) -> Emphasis:
    """The selection, the current annotation, the candidates' digits, and what the current annotation is tied to."""
    current_id = desk.filling.event if desk.filling else desk.current_id
    current = desk.document.find_visible(current_id) if current_id else None
    words = current.spans if current is not None else ()
    tied = list(_tied(desk, current)) if isinstance(current, EventMention) else list(_related(desk, current_id))
    candidates = role_acts.candidates(desk) if desk.filling else []
    return Emphasis(
        selection=desk.cursor.selection,
        caret=desk.cursor.caret,
        current=current_id,
        current_words=words,
        badges={one.id: number for number, one in enumerate(candidates, 1)},
        roles={filler: role for filler, role in tied if isinstance(filler, str)},
        role_spans={filler: role for filler, role in tied if isinstance(filler, Span)},
        matches=matches,
        link_from=hull(words) if words else None,
        link_to=tuple(span for filler, _ in tied for span in _words_of(desk, filler)),
    )


Tie = tuple[str | Span, Role]
"""What the current annotation is tied to, an annotation's id or plain words, and how."""


def _tied(desk: Desk, event: EventMention) -> Iterator[Tie]:
    """The fillers of an event's roles, and what it is related to."""
    yield from _related(desk, event.id)
    for argument in desk.document.arguments_of(event):
        yield argument.filler, _role(desk, event, argument)


def _role(desk: Desk, event: EventMention, argument: Argument) -> Role:
    event_type = desk.schema.event(event.type)
    role = event_type.role(argument.role) if event_type else None
    wrong = event_building.complaint(desk.document, desk.schema, event, argument) is not None
    return Role(role.name if role else argument.role, wrong)


def _related(desk: Desk, current_id: str | None) -> Iterator[Tie]:
    """The other ends of the current annotation's relations, and the other mentions of its entity."""
    current = desk.document.get(current_id) if current_id else None
    for one in desk.places.relations(desk.document) if current is not None else ():
        if current_id in (one.source, one.target):
            yield _other_end(desk, one, current_id)
    if isinstance(current, Mention) and current.entity is not None:
        named = desk.places.named(desk.document, current.entity)
        yield from ((one.id, Role("=")) for one in named if one.id != current_id)


def _other_end(desk: Desk, relation: Relation, current_id: str | None) -> Tie:
    known = next((kind for kind in desk.schema.relations if kind.id == relation.type), None)
    name = known.name.lower() if known else relation.type
    if relation.source == current_id:
        return relation.target, Role(name if known and known.symmetric else f"{name} →")
    return relation.source, Role(name if known and known.symmetric else f"← {name}")


def _words_of(desk: Desk, filler: str | Span) -> tuple[Span, ...]:
    if isinstance(filler, Span):
        return (filler,)
    found = desk.document.find_visible(filler)
    return (hull(found.spans),) if found is not None and found.spans else ()
