"""Reads the shared corpora (folder named by DATELINE_SHARED) as texts with gold spans; none of it is in the project."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.span import Span
from annotator.review.scoring import Labelled


def folder() -> Path | None:
    """The corpora, or None when DATELINE_SHARED is unset or holds none."""
    named = os.environ.get("DATELINE_SHARED", "")
    found = Path(named) / "corpora"
    return found if named and found.is_dir() else None


@dataclass(frozen=True)
class Text:
    """One text with its gold spans and, for tweets and sentences, the parts that stand on their own."""

    id: str
    text: str
    gold: list[Labelled]
    parts: list[Span] = field(default_factory=list)


def gum_news(root: Path) -> Iterator[Text]:
    """GUM news: named persons, organisations and places by their minimal span's outer one."""
    types = {"person": "PER", "organization": "ORG", "place": "LOC"}
    for row in _json_lines(root / "ner/gum-news/gum-news.jsonl"):
        gold = [
            Labelled(row["id"], bare(Span(one["start"], one["end"]), row["text"]), types[one["type"]])
            for one in row["mentions"]
            if one["named"] and one["type"] in types
        ]
        yield Text(row["id"], row["text"], gold, [Span(one["start"], one["end"]) for one in row["blocks"]])


def uner_dev(root: Path) -> Iterator[Text]:
    """Universal NER, English EWT dev: one text a document, its sentences as paragraphs."""
    return uner_of(root / "ner/uner-ewt/en_ewt-ud-dev.iob2")


def uner_of(path: Path) -> Iterator[Text]:
    """A file of Universal NER: one text a document, its sentences as paragraphs."""
    document, sentences = "", []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        new = next((line[13:].strip() for line in lines if line.startswith("# newdoc id =")), "")
        if new and sentences:
            yield _joined(document, sentences)
            sentences = []
        document = new or document
        text = next((line[9:] for line in lines if line.startswith("# text = ")), "")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if rows:
            sentences.append((text, list(_aligned(text, [(row[1], row[2]) for row in rows]))))
    yield _joined(document, sentences)


def tweets(root: Path, file: str = "g.conll") -> Iterator[Text]:
    """Broad Twitter, mainstream news media."""
    return tweets_of(root / "ner/broad-twitter" / file)


def tweets_of(path: Path) -> Iterator[Text]:
    """A section of Broad Twitter: one text a tweet; "@" and the name after it are one word again."""
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    for number, block in enumerate(blocks):
        split = (line.split("\t") for line in block.splitlines())
        rows = [(row[0], row[-1]) for row in split if len(row) > 1 and row[0].strip()]
        if not rows:
            continue
        text, spans = "", []
        for i, (word, label) in enumerate(rows):
            glued = i > 0 and rows[i - 1][0] == "@"
            text += word if not text or glued else f" {word}"
            spans.append((Span(len(text) - len(word), len(text)), label))
        id_ = f"{path.stem}-{number}"
        yield Text(id_, text, _chunks(id_, spans, text))


def other_tweets(root: Path) -> Iterator[Text]:
    """Broad Twitter dev, by anybody: looked at by no rule's author, so that it shows what the rules are worth."""
    return tweets(root, "btc.dev.conll")


def measeval(root: Path) -> Iterator[Text]:
    """MeasEval quantities, train and trial."""
    for tsv in sorted((root / "figures/measeval").glob("t*/tsv/*.tsv")):
        texts = [tsv.parents[1] / name / f"{tsv.stem}.txt" for name in ("text", "txt")]
        text = next(one for one in texts if one.exists()).read_text(encoding="utf-8")
        rows = [line.split("\t") for line in tsv.read_text(encoding="utf-8").splitlines()[1:]]
        gold = [Labelled(tsv.stem, Span(int(row[3]), int(row[4])), "figure") for row in rows if row[2] == "Quantity"]
        yield Text(tsv.stem, text, gold)


def recognizers(root: Path) -> Iterator[tuple[str, Text]]:
    """Recognizers-Text, English: model name and text for numbers and quantities with units."""
    named = ("Number/English/NumberModel", "Number/English/PercentModel", "Number/English/NumberRangeModel")
    named += tuple(f"NumberWithUnit/English/{one}Model" for one in ("Currency", "Dimension", "Age", "Temperature"))
    for name in named:
        rows = json.loads((root / f"figures/recognizers-text/{name}.json").read_text(encoding="utf-8-sig"))
        for number, row in enumerate(rows):
            id_ = f"{name}-{number}"
            spans = [Span(one["Start"], one["End"] + 1) for one in row["Results"] if "Start" in one and "End" in one]
            if len(spans) == len(row["Results"]):
                yield name.rsplit("/", 1)[1], Text(id_, row["Input"], [Labelled(id_, one, "figure") for one in spans])


def newsquant(root: Path) -> list[dict[str, Any]]:
    """NewsQuant sentences as they are."""
    return json.loads((root / "figures/newsquant/newsquant-odd.json").read_text(encoding="utf-8"))


def _json_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def bare(span: Span, text: str) -> Span:
    """The span without a leading "the" and a trailing "'s", as both sides are compared."""
    words = span.surface(text)
    start = span.start + (4 if words[:4].lower() == "the " and len(words) > 4 else 0)
    end = span.end
    for ending in (" 's", " ’s", "'s", "’s"):
        if words.endswith(ending) and end - len(ending) > start:
            return Span(start, end - len(ending))
    return Span(start, end)


def _aligned(text: str, rows: Iterable[tuple[str, str]]) -> Iterator[tuple[Span, str]]:
    at = 0
    for word, label in rows:
        at = text.index(word, at)
        yield Span(at, at + len(word)), label
        at += len(word)


def _chunks(document: str, spans: list[tuple[Span, str]], text: str) -> list[Labelled]:
    found: list[tuple[Span, str]] = []
    for span, label in spans:
        kind = label[2:]
        if kind not in ("PER", "ORG", "LOC"):
            continue
        before = text[found[-1][0].end : span.start] if found else ""
        if label.startswith("I-") and found and found[-1][1] == kind and not before.strip():
            found[-1] = (Span(found[-1][0].start, span.end), kind)
        else:
            found.append((span, kind))
    return [Labelled(document, bare(span, text), kind) for span, kind in found if span.surface(text) != "@"]


def _joined(document: str, sentences: list[tuple[str, list[tuple[Span, str]]]]) -> Text:
    text, parts, gold = "", [], []
    for sentence, spans in sentences:
        start = len(text) + (2 if text else 0)
        text = f"{text}\n\n{sentence}" if text else sentence
        parts.append(Span(start, start + len(sentence)))
        for one in _chunks(document, spans, sentence):
            gold.append(Labelled(document, Span(one.span.start + start, one.span.end + start), one.type))
    return Text(document, text, gold, parts)
