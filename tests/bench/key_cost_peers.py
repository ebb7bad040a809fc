"""What other tools need for the same gold, by the costs of one act that were read from their code and manuals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.annotations import EventMention, Factuality, Figure, Mention
from annotator.domain.document import Document
from annotator.domain.span import Span
from tests.bench.key_cost_match import type_id


@dataclass(frozen=True, slots=True)
class Peer:
    """Costs of one act, the cheapest that is documented: mouse selections, clicks and keys; None: not known."""

    name: str
    label: int
    arming: int
    """Once for each type: 0 where the key is part of `label`, 1 where a label stays armed for many spans."""
    argument: int | None
    event_extra: int = 0
    """Once for each event with arguments."""
    relabel: int | None = None
    delete: int | None = None
    accept: int | None = None
    """A suggestion that is right; None: the tool shows none, or the cost is not known."""
    accept_task: int = 0
    """Once for each article, for all suggestions that are right."""
    next_article: int = 1


PEERS = (
    Peer("brat", 2, 0, 2, relabel=2, delete=2),
    Peer("doccano", 1, 1, 3, event_extra=1, relabel=2, delete=1, accept=0),
    Peer("Label Studio", 2, 0, 5, relabel=2, delete=2, accept=0, accept_task=1),
    Peer("INCEpTION", 2, 0, 2, relabel=2, delete=1, accept=1),
    Peer("Prodigy", 1, 1, None, accept=0, accept_task=1),
)
ASSUMPTIONS = (
    "Costs are those of one act in the tool's code or manual; where several are documented, the cheapest is taken: "
    "brat at speed 2 (without confirmation), INCEpTION with its role slots preset, Label Studio with 5 for a relation "
    "rather than 6, doccano and Prodigy with a label that stays armed (one pass for each type, armed once).",
    "brat's default with confirmation needs 3 for a span and 3 for an argument instead of 2.",
    "An argument that is plain words must be labelled as a span first; that is added.",
    "Events are made as plain relations in doccano, Label Studio and Prodigy, since these have no events.",
    "From the same suggestions: the spans of Dateline's own suggestions (mentions and triggers) are given to the tool. "
    "Right ones are accepted, a wrong type is changed, a wrong end or a wrong span is deleted, and labelled anew where "
    "the gold has one. Arguments are always made by hand: no cost of taking or correcting a proposed link is known.",
    "In doccano a suggestion is a label already (0). INCEpTION accepts with 1 and rejects with 1; a wrong type is "
    "rejected and labelled. brat takes no suggestions of this kind. What Prodigy needs to change or delete one, and to "
    "link one argument, is not known.",
    "Factuality has no known cost in any of them and is not counted; reading, searching and scrolling are not either.",
    "No tool of these has figures: a number can be labelled as a span there, but its value, bounds, unit, role and "
    "what it counts have no place. Figures and arguments that are figures are therefore not in their sums.",
)


@dataclass
class Needs:
    """What one article's gold needs, figures and their arguments left out."""

    labels: int = 0
    types: int = 0
    right: int = 0
    relabel: int = 0
    anew: int = 0
    wrong: int = 0
    missing: int = 0
    missing_types: int = 0
    arguments: int = 0
    words: int = 0
    events_with_arguments: int = 0
    factuality: int = 0


def needs_of(gold: Document, suggestions: Document) -> Needs:
    """Count what must be labelled and linked, and how much of it the suggestions give."""
    wanted = [one for one in gold.annotations.values() if isinstance(one, Mention | EventMention)]
    proposed = [one for one in suggestions.suggestions.values() if isinstance(one, Mention | EventMention)]
    ours = {(type(one), one.spans): one.type for one in proposed}
    theirs = {(type(one), one.spans): one.type for one in wanted}
    needs = Needs(labels=len(wanted), types=len({type_id(one) for one in wanted}))
    needs.right = sum(ours.get(place) == kind for place, kind in theirs.items())
    needs.relabel = sum(place in ours and ours[place] != kind for place, kind in theirs.items())
    needs.wrong = sum(place not in theirs for place in ours)
    missing = [place for place in theirs if place not in ours]
    needs.missing = len(missing)
    needs.missing_types = len({theirs[place] for place in missing})
    for one in wanted:
        if isinstance(one, EventMention):
            _count_arguments(needs, one, gold.annotations)
    return needs


def _count_arguments(needs: Needs, event: EventMention, by_id: Mapping[str, object]) -> None:
    fillers = [one.filler for one in event.arguments]
    linked = [one for one in fillers if isinstance(one, Span) or not isinstance(by_id.get(one), Figure)]
    needs.arguments += len(linked)
    needs.words += sum(isinstance(one, Span) for one in linked)
    needs.events_with_arguments += bool(linked)
    needs.factuality += event.factuality is not Factuality.ASSERTED


def spans_from_scratch(peer: Peer, needs: Needs) -> int:
    """Acts for all mentions and triggers, without suggestions."""
    return peer.label * needs.labels + peer.arming * needs.types


def spans_from_suggestions(peer: Peer, needs: Needs) -> int | None:
    """Acts for all mentions and triggers, from Dateline's suggestions; None: not known."""
    if peer.accept is None or peer.delete is None or peer.relabel is None:
        return None
    one_label = peer.label + peer.arming
    added = min(needs.missing * one_label, needs.missing * peer.label + needs.missing_types * peer.arming)
    change = min(peer.accept + peer.relabel, peer.delete + one_label)
    return peer.accept * needs.right + peer.accept_task + change * needs.relabel + peer.delete * needs.wrong + added


def arguments(peer: Peer, needs: Needs) -> int | None:
    """Acts for all arguments that are no figures; None: not known."""
    if peer.argument is None:
        return None
    words = (peer.label + peer.arming) * needs.words
    return peer.argument * needs.arguments + peer.event_extra * needs.events_with_arguments + words


def total(spans: int | None, links: int | None, peer: Peer) -> int | None:
    """All acts of an article, the step to the next one too; None: a part is not known."""
    return None if spans is None or links is None else spans + links + peer.next_article


def said(number: int | None) -> str:
    """A number, or that it is not known."""
    return "not known" if number is None else f"{number:,}"
