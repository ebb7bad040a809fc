"""RAMS: an event a line in a window of five sentences; token indexes over the window, ends inclusive."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Annotation, EventMention
from annotator.domain.document import Document
from annotator.domain.schema import AnnotationSchema
from annotator.exchange.format import Facts, Loss, Options, Seen
from annotator.exchange.losing import Place, left_out, types_lost
from annotator.exchange.pairing import plain_seen, rows_in
from annotator.exchange.tokenised import TOKENISER, Tokenised, fillers_of, is_name, tokenised
from annotator.exchange.view import View, Words, facts_of
from annotator.exchange.writing import TOKENS_INCLUSIVE, Part, TextFormat, json_line

AROUND = 2
"""Sentences before and after those of the trigger."""
_ROLE = re.compile(r"^evt\d{3}arg\d{2}")
_PLACE = Place("RAMS", arguments=True)


class Rams(TextFormat):
    """Events and what fills their roles; nothing else."""

    key = "rams"
    title = "RAMS JSON"
    tokeniser, offsets = TOKENISER, TOKENS_INCLUSIVE
    extension = ".jsonlines"
    carries = "events with the arguments that stand within two sentences of the trigger; mentions only as arguments"
    reads_back = "RAMS' own rule: token indexes over the window, ends inclusive, roles behind their prefix"

    def part(self, document: Document, options: Options) -> Part:
        """One line for each event."""
        done = tokenised(document, options)
        losses = [*done.losses, *_PLACE.losses(document, done.chosen)]
        used: set[str] = set()
        events = [one for one in done.placed() if isinstance(one, EventMention)]
        lines = [json_line(_line(done, event, options, losses, used)) for event in events]
        unused = [one for one in done.placed() if is_name(one) and one.id not in used]
        losses += left_out(document, unused, "RAMS holds only what fills a role of an event")
        losses += types_lost(document, (one for one in done.placed() if is_name(one) and one.id in used), "RAMS")
        return Part("".join(lines), losses)

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Events and their arguments."""
        facts = facts_of(chosen, view)
        events = facts_of([one for one in chosen if isinstance(one, EventMention)], view)
        return Facts(events.marks, facts.ties)

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """Every line's event, in the window that the line holds of its text."""
        del options
        for _, row in rows_in(path):
            words = Words([word for sentence in row["sentences"] for word in sentence], row["characters_before"])
            marks = {(kinds[0][0], words.place(first, last + 1)) for first, last, kinds in row["evt_triggers"]}
            ties = {
                (_ROLE.sub("", role), words.place(one, two + 1), words.place(three, four + 1))
                for (one, two), (three, four), role in row["gold_evt_links"]
            }
            yield str(row["doc_key"]).rpartition(":")[0], plain_seen(None, marks, ties)


def _line(done: Tokenised, event: EventMention, options: Options, losses: list[Loss], used: set[str]) -> dict[str, Any]:
    place = done.places[event.id]
    first, last = done.sentence_of(place), done.sentence_of(range(place.stop - 1, place.stop))
    sentences = done.sentences[max(0, first - AROUND) : last + AROUND + 1]
    window = range(sentences[0].start, sentences[-1].stop)
    trigger = [place.start - window.start, place.stop - 1 - window.start]
    fillers, lost = fillers_of(done, event, options.alignment)
    losses.extend(lost)
    spans: list[Any] = []
    links: list[Any] = []
    for filler in fillers:
        if filler.place.start < window.start or filler.place.stop > window.stop:
            why = f"it stands more than {AROUND} sentences from the trigger"
            losses.append(Loss(done.document.id, event.id, "argument", why))
            continue
        used.add(filler.id)
        span = [filler.place.start - window.start, filler.place.stop - 1 - window.start]
        role = role_name(event.type, filler.role, options.schema)
        spans.append([*span, [[role, 1.0]]])
        links.append([trigger, span, role])
    return {
        "rel_triggers": [],
        "gold_rel_links": [],
        "doc_key": f"{done.document.id}:{event.id}",
        "ent_spans": spans,
        "language_id": done.document.article.language,
        "source_url": done.document.article.url or "",
        "evt_triggers": [[*trigger, [[event.type, 1.0]]]],
        "tokeniser": TOKENISER,
        "sentences": [[done.words[at] for at in sentence] for sentence in sentences],
        "characters_before": sum(map(len, done.words[: window.start])),
        "gold_evt_links": links,
    }


def role_name(event_type: str, role: str, schema: AnnotationSchema | None) -> str:
    """The role after RAMS' prefix of event and role number: `evt012arg03victim`; 000 and 00 for what has no number."""
    events = [one.id for one in schema.events] if schema else []
    event = events.index(event_type) + 1 if event_type in events else 0
    known = schema.event(event_type) if schema else None
    roles = [one.id for one in known.roles] if known else []
    number = roles.index(role) + 1 if role in roles else 0
    return f"evt{event:03}arg{number:02}{role}"
