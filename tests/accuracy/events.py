"""Events: triggers and arguments on WikiEvents dev by a map of types, and the samples of CASE 2021 subtask 4."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.annotations import Annotation, EventMention, Figure, Mention
from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.span import Span
from annotator.nlp.languages import language_of
from annotator.nlp.suggest import Suggester
from annotator.review.scoring import Counts

Row = dict[str, Any]
Judged = list[tuple[str, float, bool]]
KILLS = ("Life.Die", "Life.Injure")


@dataclass(frozen=True)
class Told:
    """An event: trigger, the types it may have, and its arguments with the roles they may have."""

    trigger: Span
    types: tuple[str, ...]
    arguments: tuple[tuple[Span, tuple[str, ...]], ...] = ()
    name: str = ""
    score: float = 0.0


def tables(root: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, Judged]]:
    """Rows under their title, with which score came true."""
    from tests.accuracy import learning

    source = tomllib.loads(paths.resource("maps", "kairos.toml").read_text(encoding="utf-8"))
    documents = list(wikievents(root, source))
    articles = [Article(name, text) for name, text, _ in documents]
    everything = [list(_events(article, layer)) for article, layer in suggester.suggest_many(articles)]
    known = {ours for types in source["types"].values() for ours in types}
    found = [[one for one in events if one.types[0] in known] for events in everything]
    gold = [events for _, _, events in documents]
    title = "Events: WikiEvents dev"
    for name, keep in _SELECTIONS.items():
        wanted = [[one for one in events if keep(one)] for events in gold]
        mine = everything if name.startswith("all") else found
        given = [_in_reach(one, ours, keep) for one, ours in zip(mine, gold, strict=True)]
        yield title, _row(f"trigger identification, {name}", _triggers(wanted, given, typed=False)), []
        yield title, _row(f"trigger classification, {name}", _triggers(wanted, given, typed=True)), []
    mapped = [[one for one in events if one.types] for events in gold]
    given = [_in_reach(mine, ours, lambda one: bool(one.types)) for mine, ours in zip(found, gold, strict=True)]
    judged = [(f"event:{one.name}", one.score, right) for one, right in _judged(mapped, given)]
    texts = [text for _, text, _ in documents]
    for name, by_head, typed in (
        ("argument identification, exact", False, False),
        ("argument identification, head", True, False),
        ("argument classification, exact", False, True),
        ("argument classification, head", True, True),
    ):
        counts = sum((_arguments(*three, by_head, typed) for three in zip(mapped, given, texts, strict=True)), Counts())
        yield title, _row(name, counts), judged if name.startswith("argument identification, exact") else []
    yield from ((title, row, []) for title, row in learning.rows(root, nlp))
    yield from _case(root, suggester)
    if misses:
        _print_misses(texts, mapped, given)


_SELECTIONS = {
    "all 345 events": lambda one: True,
    "types of the map": lambda one: bool(one.types),
    "types of the map but Die and Injure": lambda one: bool(one.types) and not one.name.startswith(KILLS),
}


def _in_reach(found: list[Told], gold: list[Told], keep: Any) -> list[Told]:
    """The found ones but for those whose trigger is gold of a type that is not kept: neither right nor wrong."""
    out = [one.trigger for one in gold if not keep(one)]
    inside = [one.trigger for one in gold if keep(one)]
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


def _row(measure: str, counts: Counts) -> Row:
    numbers = {"P": counts.precision, "R": counts.recall, "F1": counts.f1}
    return {
        "measure": measure,
        **{key: round(share, 3) for key, share in numbers.items()},
        "gold": counts.gold,
        "found": counts.found,
    }


def wikievents(root: Path, source: Mapping[str, Any]) -> Iterator[tuple[str, str, list[Told]]]:
    """Each document with its paragraphs rebuilt: sentence texts stand where their first token stands in the source."""
    for line in (root / "events/wikievents/dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text, places = "", []
        for tokens, _ in row["sentences"]:
            gap = tokens[0][1] - len(text)
            text += ("\n\n" if gap > 1 else " ")[: max(gap, 0)].ljust(max(gap, 0), "\n")
            for word, start, end in tokens:
                text += " " * (start - len(text)) + word
                places.append((start, end))
                assert len(text) == end
        mentions = {one["id"]: _span(places, one) for one in row["entity_mentions"]}
        events = [_told(one, places, mentions, source) for one in row["event_mentions"]]
        yield row["doc_id"], text, events


def _span(places: list[tuple[int, int]], one: Mapping[str, int]) -> Span:
    return Span(places[one["start"]][0], places[one["end"] - 1][1])


def _told(row: Mapping[str, Any], places: Any, mentions: Mapping[str, Span], source: Mapping[str, Any]) -> Told:
    types = source["types"].get(row["event_type"], [])
    arguments = tuple(
        (mentions[one["entity_id"]], tuple(source["roles"].get(one["role"], ["?"]))) for one in row["arguments"]
    )
    return Told(_span(places, row["trigger"]), tuple(types), arguments, row["event_type"])


def _events(article: Article, layer: Layer) -> Iterator[Told]:
    by_id: dict[str, Annotation] = {one.id: one for one in layer.annotations}
    for one in layer.annotations:
        if isinstance(one, EventMention) and one.spans:
            rule = one.origin.name.removeprefix("triggers.")
            fillers = tuple(_fillers(one, by_id))
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


def _case(root: Path, suggester: Suggester) -> Iterator[tuple[str, Row, Judged]]:
    """Triggers of the samples, by language; sentences of a document are divided by [SEP]."""
    totals: dict[str, Counts] = defaultdict(Counts)
    files = sorted((root / "events/case2021/task1/subtask4").glob("*sample*.txt"))
    blocks = [block for file in files for block in file.read_text(encoding="utf-8").split("SAMPLE_START")]
    for number, block in enumerate(blocks):
        rows = [line.split("\t") for line in block.splitlines() if "\t" in line and not line.startswith("\tO")]
        text, spans = "", []
        for word, label in ((row[0], row[1].strip()) for row in rows if row[0] != "[SEP]"):
            text += word if not text else f" {word}"
            spans.append((Span(len(text) - len(word), len(text)), label))
        gold = [Told(span, ()) for span, label in spans if label == "B-trigger"]
        if gold:
            article = Article(f"case-{number}", text)
            found = list(_events(article, suggester.suggest(article)))
            totals[language_of(article)] += _triggers([gold], [found], typed=False)
    for language, counts in sorted(totals.items()):
        row = _row(f"trigger identification, samples in the language {language}", counts)
        yield "Events: CASE 2021 subtask 4", row, []


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
