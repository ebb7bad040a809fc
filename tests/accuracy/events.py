"""Events: triggers and arguments on WikiEvents by a map of types.

DATELINE_WIKIEVENTS_TEST may name the test file of WikiEvents' release, which is not among the shared corpora.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import paths
from annotator.domain.annotations import Annotation, EventMention, Figure, Mention
from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.schema import parse_schema
from annotator.domain.span import Span
from annotator.nlp.lexicon import Lexicon, read_lexicon
from annotator.nlp.suggest import Suggester
from annotator.review.scoring import Counts
from tests.accuracy.entities import UNSEEN
from tests.accuracy.wikievents import Told, read_map, wikievents

if TYPE_CHECKING:
    from spacy.tokens import Doc

Row = dict[str, Any]
Table = Mapping[str, Any]
Judged = list[tuple[str, float, bool]]
TEST_FILE = "DATELINE_WIKIEVENTS_TEST"
WHAT = ("identification", "classification")


def tables(root: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, Judged]]:
    """Rows under their title, with which score came true."""
    from tests.accuracy import learning, more_events

    dev = root / "events/wikievents/dev.jsonl"
    yield from _untaught(measured("WikiEvents dev", dev, suggester, nlp, misses))
    test = os.environ.get(TEST_FILE)
    if test:
        yield from _untaught(measured("WikiEvents test", Path(test), suggester, nlp, misses))
    yield from more_events.tables(root, suggester, nlp)
    yield from ((title, row, []) for title, row in learning.rows(root, nlp))


def _untaught(rows: Iterator[tuple[str, Row, Judged]]) -> Iterator[tuple[str, Row, Judged]]:
    """With all that was judged marked as what taught no score."""
    for title, row, judged in rows:
        yield title, row, [(f"{UNSEEN}{kind}", score, right) for kind, score, right in judged]


def measured(name: str, file: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, Judged]]:
    """Triggers and arguments of one file of WikiEvents: by a bare list of lemmas, and as they are suggested."""
    source = read_map()
    documents = list(wikievents(file, source))
    articles = [Article(document, text) for document, text, _ in documents]
    gold = [events for _, _, events in documents]
    schema = parse_schema(paths.resource("schemas", f"{source['schema']}.toml").read_text(encoding="utf-8"))
    bare = [list(_lemmas(doc, read_lexicon(schema))) for doc in nlp.pipe(text for _, text, _ in documents)]
    ours = [list(_events(article, layer)) for article, layer in suggester.suggest_many(articles)]
    title = f"Events: {name}"
    for measure, selection in SELECTIONS.items():
        for system, found in (("lemmas alone", bare), ("Dateline", ours)):
            wanted, given = selection(gold, found, source)
            counts = {what: _triggers(wanted, given, what == "classification") for what in WHAT}
            for what, one in counts.items():
                yield title, _row(f"trigger {what}, {measure}", system, one), []
    wanted, given = _of_map(gold, ours, source)
    wider = source["wider"]  # of these only the right ones are left in
    judged = [(f"event:{one.name}", one.score, ok) for one, ok in _judged(wanted, given) if one.types[0] not in wider]
    texts = [text for _, text, _ in documents]
    for what in WHAT:
        for by_head in (False, True):
            parts = zip(wanted, given, texts, strict=True)
            counts = sum((_arguments(*three, by_head, what == "classification") for three in parts), Counts())
            measure = f"argument {what}, {'head' if by_head else 'exact'}"
            yield title, _row(measure, "Dateline", counts), judged
            judged = []
    if misses:
        _print_misses(texts, wanted, given)


Events = list[list[Told]]


def _all(gold: Events, found: Events, source: Table) -> tuple[Events, Events]:
    """Every event of the gold, every one that is found."""
    return gold, found


def _of_map(gold: Events, found: Events, source: Table) -> tuple[Events, Events]:
    """By the map: what is found beside the gold is wrong only where KAIROS marks all that our type covers."""
    wanted = [[one for one in events if one.types and not one.is_harm] for events in gold]
    known = _known(source)
    wider = set(source["wider"])
    given: Events = []
    for mine, theirs, kept in zip(found, gold, wanted, strict=True):
        reached = _in_reach([one for one in mine if one.types[0] in known], theirs, kept)
        right = [any(_same_trigger(one, other) for other in kept) for one in reached]
        judged = zip(reached, right, strict=True)
        given.append([_without_harm(one, theirs) for one, is_right in judged if is_right or one.types[0] not in wider])
    return wanted, given


def _without_harm(found: Told, gold: list[Told]) -> Told:
    """Less the arguments that are gold of a death or an injury, which is no event of its own in our schema."""
    harmed = [span for one in gold if one.is_harm for span, _ in one.arguments]
    kept = tuple(one for one in found.arguments if not any(one[0].overlaps(span) for span in harmed))
    return replace(found, arguments=kept)


def _with_harm(gold: Events, found: Events, source: Table) -> tuple[Events, Events]:
    """The map with deaths and injuries as events, all that is found counted: as it was measured until version 2."""
    wanted = [[one for one in events if one.types] for events in gold]
    known = _known(source)
    mine = [[one for one in events if one.types[0] in known] for events in found]
    return wanted, [_in_reach(*three) for three in zip(mine, gold, wanted, strict=True)]


def _known(source: Table) -> set[str]:
    return {ours for types in source["types"].values() for ours in types}


SELECTIONS = {
    "types of the map": _of_map,
    "types of the map and Die and Injure": _with_harm,
    "all events": _all,
}


def _lemmas(doc: Doc, lexicon: Lexicon) -> Iterator[Told]:
    """Where work begins: the lexicon's single words, each wherever it stands as a verb or a noun."""
    everywhere = {**lexicon.generic, **lexicon.alone}
    words = {"VERB": {**everywhere, **lexicon.verbs}, "NOUN": {**everywhere, **lexicon.nouns}}
    for token in doc:
        kind = words.get(token.pos_, {}).get(token.lemma_.lower())
        if kind:
            yield Told(Span(token.idx, token.idx + len(token)), (kind,))


def _in_reach(found: list[Told], gold: list[Told], kept: list[Told]) -> list[Told]:
    """The found ones but for those whose trigger is gold of a type that is not kept: neither right nor wrong."""
    out = [one.trigger for one in gold if one not in kept]
    inside = [one.trigger for one in kept]
    return [
        one
        for one in found
        if not any(one.trigger.overlaps(other) for other in out) or any(one.trigger.overlaps(other) for other in inside)
    ]


def _triggers(gold: list[list[Told]], found: list[list[Told]], typed: bool) -> Counts:
    """Triggers that share a word, one to one; typed where the found type is among the gold ones."""
    correct = 0
    for wanted, given in zip(gold, found, strict=True):
        left = list(given)
        for one in wanted:
            agreeing = [other for other in left if _same_trigger(one, other)]
            best = next((other for other in agreeing if set(other.types) & set(one.types)), None)
            if best is None and not typed and agreeing:
                best = agreeing[0]
            if best:
                left.remove(best)
                correct += 1
    return Counts(correct, sum(map(len, found)), sum(map(len, gold)))


def _same_trigger(one: Told, other: Told) -> bool:
    return one.trigger.overlaps(other.trigger)


def _judged(gold: list[list[Told]], found: list[list[Told]]) -> Iterator[tuple[Told, bool]]:
    for wanted, given in zip(gold, found, strict=True):
        for one in given:
            yield one, any(_same_trigger(one, other) and set(one.types) & set(other.types) for other in wanted)


def _arguments(gold: list[Told], found: list[Told], text: str, by_head: bool, typed: bool) -> Counts:
    """Arguments of events whose triggers agree; events that were not found have theirs missed."""
    correct = 0
    left = list(found)
    for one in gold:
        match = next((other for other in left if _same_trigger(one, other)), None)
        if match is None:
            continue
        left.remove(match)
        given = list(match.arguments)
        for span, roles in one.arguments:
            hit = next(
                (
                    (other, their)
                    for other, their in given
                    if _key(other, text, by_head) == _key(span, text, by_head)
                    and (not typed or set(their) & set(roles))
                ),
                None,
            )
            if hit:
                given.remove(hit)
                correct += 1
    return Counts(correct, sum(len(one.arguments) for one in found), sum(len(one.arguments) for one in gold))


def _key(span: Span, text: str, by_head: bool) -> tuple[int, int]:
    """The span without articles and "'s"; by head only its last word before a preposition, comma or relative clause."""
    words = span.surface(text)
    lead = re.match(r"(?:the|a|an|some|his|her|their)\s+", words, re.IGNORECASE)
    start = span.start + (lead.end() if lead else 0)
    body = (
        re.split(r"\s*(?:,|\s(?:of|in|at|from|on|who|which|that|with|near|for)\s)", text[start : span.end])[0]
        if by_head
        else ""
    )
    end = start + len(body) if body else span.end
    end -= len(re.search(r"(?:\s?['’]s)?\W*$", text[start:end]).group())  # pyright: ignore[reportOptionalMemberAccess]
    return (max(start, text.rfind(" ", start, max(end, start + 1)) + 1) if by_head else start, end)


def _row(measure: str, system: str, counts: Counts) -> Row:
    numbers = {"P": counts.precision, "R": counts.recall, "F1": counts.f1}
    return {
        "measure": measure,
        "system": system,
        **{key: round(share, 3) for key, share in numbers.items()},
        "gold": counts.gold,
        "found": counts.found,
    }


def _events(article: Article, layer: Layer) -> Iterator[Told]:
    by_id: dict[str, Annotation] = {one.id: one for one in layer.annotations}
    for one in layer.annotations:
        if isinstance(one, EventMention) and one.spans:
            rule = one.origin.name.removeprefix("triggers.")
            fillers = tuple({span: (span, roles) for span, roles in reversed(list(_fillers(one, by_id)))}.values())
            yield Told(one.spans[0], (one.type,), fillers, f"{rule}:{one.type}", one.origin.score or 0.0)


def _fillers(event: EventMention, by_id: Mapping[str, Annotation]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    for one in event.arguments:
        filler = one.filler if isinstance(one.filler, Span) else by_id[one.filler]
        if isinstance(filler, Span):
            yield filler, (one.role,)
        elif isinstance(filler, Mention) and one.role != "time":
            yield filler.spans[0], (one.role,)
        elif (
            isinstance(filler, Figure) and filler.counted and one.role in ("killed", "wounded", "arrested", "abducted")
        ):
            yield filler.counted, ("victim", "target")


def _print_misses(texts: list[str], gold: list[list[Told]], found: list[list[Told]]) -> None:
    lost, extra = Counter[str](), Counter[str]()
    for text, wanted, given in zip(texts, gold, found, strict=True):
        for one in wanted:
            if not any(_same_trigger(one, other) for other in given):
                lost[f"{one.name} {one.trigger.surface(text).lower()}"] += 1
        for one in given:
            if not any(_same_trigger(one, other) for other in wanted):
                start = max(0, one.trigger.start - 40)
                around = text[start : one.trigger.end + 30].replace("\n", " ")
                extra[f"{one.name} {one.trigger.surface(text).lower()} | {around}"] += 1
    for kind, counts in (("LOST", lost), ("EXTRA", extra)):
        for words, count in counts.most_common():
            print(kind, count, words)
