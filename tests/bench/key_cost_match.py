"""Which suggestion becomes which annotation of the gold, which edge keys that takes, and what differs in the end."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from itertools import product

from annotator.domain.annotations import LIVE, EventMention, Figure, Mention, Origin, OriginKind, Spanned, State
from annotator.domain.document import Document
from annotator.domain.edits import EditError
from annotator.domain.span import Span, hull
from annotator.session.edges import Edge, moved

MOST_EDGE_KEYS = 5
EdgeKey = tuple[Edge, str, str]
"""An end, `grow` or `shrink`, `word` or `character`: the parts of an action's name."""


def spanned(annotations: Iterable[object]) -> list[Spanned]:
    """Mentions, figures and events in text order."""
    found = [one for one in annotations if isinstance(one, Mention | Figure | EventMention)]
    return sorted(found, key=lambda one: (one.spans[0].start if one.spans else -1, one.id))


def kind_of(one: Spanned) -> str:
    """mention, figure or event."""
    return "mention" if isinstance(one, Mention) else "figure" if isinstance(one, Figure) else "event"


def type_id(one: Spanned) -> str:
    """What follows `label.` in the name of its type's action."""
    return "figure" if isinstance(one, Figure) else one.type


def edge_keys(document: Document, spans: tuple[Span, ...], wanted: tuple[Span, ...]) -> list[EdgeKey] | None:
    """The fewest bracket keys from one place to another; None when there are too many, or fragments."""
    if spans == wanted:
        return []
    if len(spans) != 1 or len(wanted) != 1 or not spans[0].overlaps(wanted[0]):
        return None
    at, pressed = spans[0], []
    for edge in (Edge.END, Edge.START):
        goal = wanted[0].end if edge is Edge.END else wanted[0].start
        keys = _one_edge(document, at, edge, goal)
        if keys is None:
            return None
        pressed += keys
        at = Span(at.start, goal) if edge is Edge.END else Span(goal, at.end)
    return pressed if len(pressed) <= MOST_EDGE_KEYS else None


def _one_edge(document: Document, span: Span, edge: Edge, goal: int) -> list[EdgeKey] | None:
    seen = {span}
    queue: deque[tuple[Span, list[EdgeKey]]] = deque([(span, [])])
    while queue:
        at, pressed = queue.popleft()
        if (at.end if edge is Edge.END else at.start) == goal:
            return pressed
        if len(pressed) == MOST_EDGE_KEYS:
            continue
        for direction, unit in product((1, -1), ("word", "character")):
            after = _moved(document, at, edge, direction, unit == "word")
            if after is not None and after not in seen:
                seen.add(after)
                way = "grow" if (direction > 0) == (edge is Edge.END) else "shrink"
                queue.append((after, [*pressed, (edge, way, unit)]))
    return None


def _moved(document: Document, span: Span, edge: Edge, direction: int, by_word: bool) -> Span | None:
    stand_in = Mention("", (span,), "", State.CREATED, Origin(OriginKind.HUMAN, ""))
    try:
        return moved(document, stand_in, edge, direction, by_word).annotations[0].spans[0]
    except EditError:
        return None


def match(document: Document, suggested: list[Spanned], gold: list[Spanned], most_keys: int) -> dict[str, str]:
    """Ids of suggestions to ids of gold: the same first, then what a letter, then what a few brackets make the same."""
    costs: list[tuple[int, int, str, str]] = []
    for one, wanted in product(suggested, gold):
        cost = _cost(document, one, wanted)
        if cost is not None and cost < most_keys:
            costs.append((cost, hull(one.spans).start, one.id, wanted.id))
    found: dict[str, str] = {}
    for _, _, ours, theirs in sorted(costs):
        if ours not in found and theirs not in found.values():
            found[ours] = theirs
    return found


def _cost(document: Document, one: Spanned, wanted: Spanned) -> int | None:
    is_event = isinstance(one, EventMention), isinstance(wanted, EventMention)
    if is_event[0] != is_event[1] or not one.spans or not wanted.spans:
        return None
    relabel = int(type_id(one) != type_id(wanted))
    if one.spans == wanted.spans:
        return relabel
    keys = edge_keys(document, one.spans, wanted.spans) if type(one) is type(wanted) else None
    return None if keys is None else relabel + len(keys)


# --- equality

Claim = tuple[object, ...]


def figure_slots(one: Figure) -> dict[str, object]:
    """What is compared of a figure beside its place."""
    quantity = one.quantity
    bounds = (quantity.value, quantity.low, quantity.high, quantity.low_open, quantity.high_open)
    return {
        "value": bounds,
        "modifier": quantity.modifier.value,
        "change": quantity.change.value,
        "unit": one.unit,
        "currency": one.currency,
        "kind": one.kind.value,
        "role": one.role,
        "counted": one.counted,
    }


def place_claim(one: Spanned) -> Claim:
    """Kind, place, and for mentions and events the type."""
    return (kind_of(one), one.spans, type_id(one))


def arguments_of(one: EventMention, by_id: Mapping[str, object]) -> frozenset[tuple[str, Claim]]:
    """Roles with what fills them, without ids."""
    return frozenset((argument.role, filler_claim(argument.filler, by_id)) for argument in one.arguments)


def filler_claim(filler: str | Span, by_id: Mapping[str, object]) -> Claim:
    """What a filler is, without its id."""
    if isinstance(filler, Span):
        return ("words", filler)
    found = by_id.get(filler)
    return place_claim(found) if isinstance(found, Mention | Figure | EventMention) else ("gone", filler)


def live(document: Document) -> list[Spanned]:
    """What a person stands behind."""
    return [one for one in spanned(document.annotations.values()) if one.state in LIVE]


Difference = tuple[str, str, str]
"""The id of what differs (the gold's, else ours), its words, and what differs."""


def differences(document: Document, gold: Document) -> list[Difference]:
    """Every difference between the live annotations and the gold, ids left out."""
    ours = {place_claim(one): one for one in live(document)}
    theirs = {place_claim(one): one for one in spanned(gold.annotations.values())}
    text = gold.article.text
    found = [_named(theirs[one], text, "missing") for one in theirs.keys() - ours.keys()]
    found += [_named(ours[one], text, "too much") for one in ours.keys() - theirs.keys()]
    if len(live(document)) != len(ours):
        found.append(("", "document", "the same annotation twice"))
    for claim in theirs.keys() & ours.keys():
        found += [_named(theirs[claim], text, what) for what in _slots(ours[claim], theirs[claim], document, gold)]
    return sorted(found)


def _named(one: Spanned, text: str, what: str) -> Difference:
    return one.id, f"{type_id(one)} “{words_of(one, text)}”", what


def words_of(one: Spanned, text: str) -> str:
    """Its words, with a sign between fragments."""
    return " … ".join(span.surface(text) for span in one.spans)


def _slots(ours: Spanned, theirs: Spanned, document: Document, gold: Document) -> list[str]:
    if isinstance(ours, Figure) and isinstance(theirs, Figure):
        wanted = figure_slots(theirs)
        return [
            f"{key}: {value} for {wanted[key]}" for key, value in figure_slots(ours).items() if value != wanted[key]
        ]
    if isinstance(ours, EventMention) and isinstance(theirs, EventMention):
        found = (
            [] if ours.factuality is theirs.factuality else [f"factuality: {ours.factuality} for {theirs.factuality}"]
        )
        mine = arguments_of(ours, document.annotations)
        wanted_arguments = arguments_of(theirs, gold.annotations)
        found += [f"argument missing: {_argument(one, gold.article.text)}" for one in wanted_arguments - mine]
        return found + [f"argument too much: {_argument(one, gold.article.text)}" for one in mine - wanted_arguments]
    return []


def _argument(argument: tuple[str, Claim], text: str) -> str:
    role, claim = argument
    spans = claim[1] if isinstance(claim[1], tuple) else (claim[1],)
    words = " … ".join(one.surface(text) for one in spans if isinstance(one, Span))
    return f"{role} = {claim[0]} “{words}”"
