"""CASE shared task 4: a token and its BIO tag a line; triggers and the roles of events, [SEP] between sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.domain.annotations import Annotation, EventMention
from annotator.domain.document import Document
from annotator.exchange.format import Facts, Loss, Options, Parts, Seen
from annotator.exchange.losing import Place, left_out, types_lost
from annotator.exchange.pairing import plain_seen
from annotator.exchange.tags import runs_of
from annotator.exchange.tokenised import TOKENISER, Tokenised, fillers_of, is_name, tokenised
from annotator.exchange.view import View, Words, facts_of
from annotator.exchange.writing import TOKENS, Part, TextFormat

TRIGGER = "trigger"
_PLACE = Place("CASE", arguments=True)


class Case(TextFormat):
    """Every token has one tag: triggers first, then roles as they come; types of events are not told."""

    key = "case"
    title = "CASE BIO (triggers and roles)"
    tokeniser, offsets = TOKENISER, TOKENS
    extension = ".txt"
    carries = "triggers (without the event's type) and what fills roles, as one BIO layer"
    reads_back = "CASE's own rule: a token and its BIO tag a line, samples between their marks"

    def part(self, document: Document, options: Options) -> Part:
        """One sample."""
        done = tokenised(document, options)
        losses = [*done.losses, *_PLACE.losses(document, done.chosen)]
        tags = ["O"] * len(done.tokens)
        used = _tag(done, tags, options, losses)
        unused = [one for one in done.placed() if is_name(one) and one.id not in used]
        losses += left_out(document, unused, "CASE holds only what fills a role of an event")
        losses += types_lost(document, (one for one in done.placed() if is_name(one) and one.id in used), "CASE")
        sentences = ["".join(f"{done.words[at]}\t{tags[at]}\n" for at in sentence) for sentence in done.sentences]
        return Part("SAMPLE_START\tO\n" + "[SEP]\tO\n".join(sentences) + "\n", losses)

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Triggers without their types, and words with their roles but not of which event."""
        every = facts_of(chosen, view)
        triggers = facts_of([one for one in chosen if isinstance(one, EventMention)], view).marks
        return Facts(
            frozenset((TRIGGER, place) for _, place in triggers), frozenset((r, (), p) for r, _, p in every.ties)
        )

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with its sample; samples have no names."""
        for name, documents in parts.items():
            yield from zip(documents, (one for _, one in self.found_in(self._path(place, name), options)), strict=True)

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """Every sample, by its number."""
        del options
        for number, rows in enumerate(_samples(path)):
            words = Words([word for word, _ in rows])
            runs = [(kind, words.place(first, stop)) for first, stop, kind in runs_of([tag for _, tag in rows])]
            marks = [one for one in runs if one[0] == TRIGGER]
            yield str(number), plain_seen(words.text, marks, [(kind, (), at) for kind, at in runs if kind != TRIGGER])


def _samples(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Tokens and tags of every sample."""
    rows: list[tuple[str, str]] | None = None
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            word, _, tag = line.rstrip("\n").partition("\t")
            if word == "SAMPLE_START" and tag == "O":
                if rows is not None:
                    yield rows
                rows = []
            elif rows is not None and word and word != "[SEP]":
                rows.append((word, tag))
    if rows is not None:
        yield rows


def _tag(done: Tokenised, tags: list[str], options: Options, losses: list[Loss]) -> set[str]:
    """Sets the tags, and gives the ids of what has one."""
    events = [one for one in done.placed() if isinstance(one, EventMention)]
    used: set[str] = set()
    for event in events:
        why = "CASE says that a word is a trigger, not of what"
        losses.append(Loss(done.document.id, event.id, "type of an event", why))
        if not _put(tags, done.places[event.id], TRIGGER):
            losses.append(Loss(done.document.id, event.id, "event", "its trigger overlaps another"))
    for event in events:
        fillers, lost = fillers_of(done, event, options.alignment)
        losses.extend(lost)
        for filler in fillers:
            if _put(tags, filler.place, "_".join(filler.role.split())):
                used.add(filler.id)
            else:
                losses.append(Loss(done.document.id, event.id, "argument", "its words have a tag already"))
    return used


def _put(tags: list[str], place: range, name: str) -> bool:
    """Tags the place; False where another tag stands. The same tag on the same words is no other."""
    wanted = [f"B-{name}", *[f"I-{name}"] * (len(place) - 1)]
    if tags[place.start : place.stop] == wanted:
        return True
    if any(tags[at] != "O" for at in place):
        return False
    tags[place.start : place.stop] = wanted
    return True
