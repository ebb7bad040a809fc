"""Goes on training the pipeline's entity recogniser on names: `python -m tests.accuracy.train_names FOLDER`.

FOLDER holds data whose licences allow it (resources/names/README.md tells what it is and where it is from):
`uner/*.iob2`, `btc/*.conll` and `gum/*.conllu`. What tests/accuracy measures on is left out: texts that stand in the
corpora of DATELINE_SHARED. The result is resources/names/ner.bin.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.span import Span
from annotator.nlp import DEFAULT_MODEL
from annotator.nlp.gazetteer import Gazetteer, gazetteer
from annotator.nlp.models import load_pipeline
from annotator.review.scoring import Labelled, exact
from tests.accuracy.corpora import Text, bare, folder, gum_news, other_tweets, tweets, tweets_of, uner_dev, uner_of
from tests.accuracy.entities import plain

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

PASSES, DROPOUT, SEED = 3, 0.25, 20261126
RATE = 0.0008
SHARE = 0.75
"""How far the weights go from the pipeline's own to the best pass: part of the way forgets less of what it knew."""

HELD_OUT = 12
"""Every so many texts is kept apart, to choose the pass whose weights are kept."""

OUT = Path(__file__).resolve().parents[2] / "resources" / "names" / "ner.bin"
NAME_PARTS = frozenset({"PROPN", "ADP", "DET", "PART", "NUM", "PUNCT", "CCONJ", "ADJ"})
GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE"}
PLACES, NAMES = frozenset({"GPE", "LOC", "FAC"}), frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC"})


def main() -> int:
    """Read, train, write; 2 when the folder holds no data."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    data = parser.parse_args().folder
    texts = list(training_texts(data))
    measured = _measured()
    kept = [one for one in texts if _key(one.text) not in measured]
    if not kept:
        print(f"{data} holds no uner/*.iob2, btc/*.conll or gum/*.conllu", file=sys.stderr)
        return 2
    print(f"{len(kept)} texts; {len(texts) - len(kept)} left out, as accuracy is measured on them")
    train(load_pipeline(DEFAULT_MODEL), kept)
    return 0


def training_texts(data: Path) -> Iterator[Text]:
    """All texts of the folder with their gold."""
    for path in sorted(data.glob("uner/*.iob2")):
        yield from uner_of(path)
    for path in sorted(data.glob("btc/*.conll")):
        yield from tweets_of(path)
    for path in sorted(data.glob("gum/*.conllu")):
        yield gum_of(path)


def _measured() -> frozenset[str]:
    root = folder()
    if root is None:
        return frozenset()
    return frozenset(_key(one.text) for read in (gum_news, uner_dev, tweets, other_tweets) for one in read(root))


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()[:200]


ENTITY = re.compile(r"\((?P<id>\d+)-(?P<type>[a-z]+)[^()]*(?P<whole>\))?|(?P<end>\d+)\)")


def gum_of(path: Path) -> Text:
    """A GUM document: the outermost mentions of persons, organisations and places that consist of name words only."""
    text, parts, gold = "", [], []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        sentence = next((line[9:] for line in lines if line.startswith("# text = ")), "")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if not sentence or not rows:
            continue
        start = len(text) + (2 if text else 0)
        text = f"{text}\n\n{sentence}" if text else sentence
        parts.append(Span(start, start + len(sentence)))
        for span, kind in _outermost(_gum_mentions(sentence, rows)):
            gold.append(Labelled(path.stem, bare(Span(start + span.start, start + span.end), text), kind))
    return Text(path.stem, text, gold, parts)


def _gum_mentions(sentence: str, rows: list[list[str]]) -> Iterator[tuple[Span, str]]:
    at, placed = 0, {}
    words = [row for row in rows if row[0].isdigit()]
    for row in words:
        found = sentence.find(row[1], at)
        at = found if found >= 0 else at
        placed[row[0]] = Span(at, at + len(row[1]))
        at += len(row[1])
    open_: dict[str, tuple[int, str]] = {}
    for number, row in enumerate(words):
        value = next((one[7:] for one in row[9].split("|") if one.startswith("Entity=")), "")
        for mark in ENTITY.finditer(value):
            if mark["id"]:
                open_[mark["id"]] = (number, mark["type"])
            closed = mark["end"] or (mark["id"] if mark["whole"] else None)
            if closed and closed in open_:
                first, kind = open_.pop(closed)
                inside = words[first : number + 1]
                named = all(one[3] in NAME_PARTS for one in inside) and any(one[3] == "PROPN" for one in inside)
                if kind in GUM_TYPES and named:
                    yield Span(placed[inside[0][0]].start, placed[inside[-1][0]].end), GUM_TYPES[kind]


def _outermost(found: Iterable[tuple[Span, str]]) -> list[tuple[Span, str]]:
    kept: list[tuple[Span, str]] = []
    for span, kind in sorted(found, key=lambda one: (one[0].start - one[0].end, one[0].start)):
        if all(span.end <= other.start or other.end <= span.start for other, _ in kept):
            kept.append((span, kind))
    return kept


def train(nlp: Language, texts: list[Text]) -> None:
    """Train on gold names and, for all other labels, on what the pipeline says itself; keep the best pass."""
    from spacy.training import Example
    from spacy.util import minibatch
    from thinc.api import fix_random_seed

    fix_random_seed(SEED)
    nlp.select_pipes(enable=["ner"])
    apart, rest = texts[::HELD_OUT], [one for i, one in enumerate(texts) if i % HELD_OUT]
    cut = [(one, part) for one in rest for part in (one.parts or [Span(0, len(one.text))])]
    docs = list(nlp.pipe((part.surface(one.text) for one, part in cut), batch_size=128))
    known = gazetteer()
    examples = [
        Example(nlp.make_doc(doc.text), _taught(doc, one, part, known))
        for (one, part), doc in zip(cut, docs, strict=True)
    ]
    gold = [label for one in apart for label in one.gold]
    best = exact(gold, plain(nlp, apart))["all"].f1
    print(f"{len(examples)} passages; kept apart: F1 {best:.3f} before", flush=True)
    optimizer = nlp.resume_training()
    optimizer.learn_rate = RATE  # pyright: ignore[reportAttributeAccessIssue]
    dice, kept = random.Random(SEED), b""
    for turn in range(PASSES):
        dice.shuffle(examples)
        losses: dict[str, float] = {}
        for batch in minibatch(examples, size=48):
            nlp.update(batch, sgd=optimizer, drop=DROPOUT, losses=losses)
        with nlp.use_params(optimizer.averages):
            f1 = exact(gold, plain(nlp, apart))["all"].f1
            print(f"pass {turn + 1}: loss {losses['ner']:.0f}, kept apart: F1 {f1:.3f}", flush=True)
            if f1 > best:
                best, kept = f1, nlp.get_pipe("ner").to_bytes(exclude=["vocab"])
    if kept:
        store(kept)


def store(trained: bytes) -> None:
    """Write the weights that lie SHARE of the way from the pipeline's own to these."""
    nlp, other = load_pipeline(DEFAULT_MODEL), load_pipeline(DEFAULT_MODEL)
    component = nlp.get_pipe("ner").from_bytes(trained, exclude=["vocab"])
    for new, old in zip(component.model.walk(), other.get_pipe("ner").model.walk(), strict=True):
        for name in new.param_names:
            if new.has_param(name):
                new.set_param(name, SHARE * new.get_param(name) + (1 - SHARE) * old.get_param(name))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(zlib.compress(component.to_bytes(exclude=["vocab"]), 9))
    print(f"{OUT.stat().st_size / 1e6:.2f} MB: {OUT}")


def _taught(doc: Doc, text: Text, part: Span, known: Gazetteer) -> Any:
    """The same text with the gold names, places by the pipeline's finer labels, and its own other entities."""
    taught = doc.copy()
    own = {(one.start, one.end): one.label_ for one in doc.ents}
    spans = []
    for label in (one for one in text.gold if part.contains(one.span)):
        tokens = doc.char_span(label.span.start - part.start, label.span.end - part.start)
        while tokens and len(tokens) > 1 and label.type == "PER" and tokens[0].text in known.titles:
            tokens = tokens[1:]
        if tokens:
            spans.append(
                (tokens.start, tokens.end, _label(label.type, tokens.text, own.get((tokens.start, tokens.end)), known))
            )
    taken = {i for start, end, _ in spans for i in range(start, end)}
    others = (one for one in doc.ents if one.label_ not in NAMES and taken.isdisjoint(range(one.start, one.end)))
    spans += [(one.start, one.end, one.label_) for one in others]
    from spacy.tokens import Span as Tokens

    taught.set_ents([Tokens(taught, start, end, label=label) for start, end, label in sorted(spans)])
    return taught


def _label(kind: str, words: str, own: str | None, known: Gazetteer) -> str:
    if kind != "LOC":
        return LABELS[kind]
    last = known.last_words.get(words.rsplit(maxsplit=1)[-1], "")
    return next((one for one in (own, known.label(words), last) if one in PLACES), "GPE")


if __name__ == "__main__":
    sys.exit(main())
