"""Learns the weights of triggers: `python -m tests.accuracy.train_triggers FILE > resources/trigger-weights.toml`.

FILE is the training part of WikiEvents (the release's `train.jsonl`, or its conversion to RAMS' form, in which a word's
first place stands for all its places). Only how often a form is a trigger in its article is used, so that both will do.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy

from annotator import paths
from annotator.domain.article import Article
from annotator.domain.schema import parse_schema
from annotator.nlp import DEFAULT_MODEL, read_lexicon
from annotator.nlp.models import load_pipeline
from annotator.nlp.odds import BIAS, PROPOSED, features
from annotator.nlp.pieces import pieces
from annotator.nlp.trained_names import with_trained_names
from annotator.nlp.triggers import Trigger, triggers

RARE = 15
"""Times that a feature must have been seen."""

PULL = 40.0
"""By which weights are drawn towards nothing: articles tell of few stories, and a word's luck in one says little."""

FOLDS = 5
CLOSED, OPENED = set(".,;:!?)]}%'’”"), set("([{“‘$£€#")


@dataclass
class Seen:
    """A trigger of an article: what is known of it, and the share of its form's places that the gold marks."""

    article: int
    features: list[str]
    right: float
    out: float
    """The share of places that are gold of a type that the map leaves out."""


def main() -> int:
    """Learn, say on standard error how well it did on articles left out, and print the table."""
    data = list(_examples(Path(sys.argv[1])))
    seen, gold = [one for found, _ in data for one in found], sum(count for _, count in data)
    for least in (0.0, PROPOSED):
        print(f"proposed from {least}: {_held_out(seen, gold, least)}", file=sys.stderr)
    print(_table(learn(seen), len(data), sum(one.right for one in seen)))
    return 0


def _examples(file: Path) -> Iterator[tuple[list[Seen], int]]:
    """The triggers that the rules find in each article, and how many events its gold has."""
    schema = parse_schema(paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8"))
    source = tomllib.loads(paths.resource("maps", "kairos.toml").read_text(encoding="utf-8"))
    known = {name.rpartition(".")[0] for name in source["types"]} | set(source["types"])
    harm = tuple(name.rpartition(".")[0] for name in source["harm"])
    exact = {one for types in source["types"].values() for one in types} - set(source["wider"])
    lexicon, nlp = read_lexicon(schema), with_trained_names(load_pipeline(DEFAULT_MODEL))
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
        sentences, told = _read(line)
        text = " ".join(map(written, sentences))
        parts = pieces(Article(str(number), text))
        docs = list(nlp.pipe(part.surface(text) for part in parts))
        found = [one for doc in docs for one in triggers(doc, lexicon) if one.type in exact]
        forms = Counter(one.head.lower_ for one in found)
        named = [(_form(words, forms), kind) for words, kind in told]
        right = Counter(form for form, kind in named if kind in known or kind.startswith(harm))
        out = Counter(form for form, kind in named if kind not in known and not kind.startswith(harm))
        yield [_seen(number, one, forms, right, out) for one in found], sum(kind in known for _, kind in told)


def _seen(number: int, one: Trigger, forms: Counter[str], right: Counter[str], out: Counter[str]) -> Seen:
    form = one.head.lower_
    share = min(1.0, right[form] / forms[form])
    return Seen(number, list(features(one)), share, min(1.0 - share, out[form] / forms[form]))


def _form(words: list[str], forms: Counter[str]) -> str:
    return next((word for word in words if forms[word]), words[0])


def _read(line: str) -> tuple[list[list[str]], list[tuple[list[str], str]]]:
    """The words of each sentence, and each trigger's words in lower case with its type."""
    row: Any = json.loads(line)
    row = json.loads(row) if isinstance(row, str) else row
    if "evt_triggers" in row:
        words = [word for sentence in row["sentences"] for word in sentence]
        told = [(words[start : end + 1], kinds[0][0]) for start, end, kinds in row["evt_triggers"]]
        return row["sentences"], [(_lower(given), kind) for given, kind in told]
    sentences = [[token[0] for token in tokens] for tokens, _ in row["sentences"]]
    spans = ((one["trigger"]["start"], one["trigger"]["end"], one["event_type"]) for one in row["event_mentions"])
    return sentences, [(_lower(row["tokens"][start:end]), kind) for start, end, kind in spans]


def _lower(words: Sequence[str]) -> list[str]:
    return [word.lower() for word in words]


def written(words: Sequence[str]) -> str:
    """Words with the spaces that a text has between them, near enough."""
    text = ""
    for i, word in enumerate(words):
        before = words[i - 1] if i else ""
        hyphen = (word in "-–/—" and before[-1:].isalnum()) or (before in ("-", "–", "/", "—") and i > 1)
        tied = word in CLOSED or before in OPENED or word in ("n't", "'s", "’s") or hyphen
        tied = tied or (before in ("’", "'") and word in ("s", "t", "re", "ve", "ll", "d", "m"))
        text += word if tied or not text else f" {word}"
    return text


def learn(seen: Sequence[Seen]) -> dict[str, float]:
    """Weights by feature: logistic regression to soft labels, by Newton's method."""
    counts = Counter(feature for one in seen for feature in set(one.features))
    names = [BIAS, *sorted(feature for feature, count in counts.items() if count >= RARE)]
    place = {name: i for i, name in enumerate(names)}
    given = numpy.zeros((len(seen), len(names)))
    for row, one in enumerate(seen):
        given[row, [0, *(place[feature] for feature in one.features if feature in place)]] = 1.0
    truth = numpy.array([one.right for one in seen])
    pull = numpy.array([0.01, *[PULL] * (len(names) - 1)])
    weights = numpy.zeros(len(names))
    for _ in range(25):
        chance = 1.0 / (1.0 + numpy.exp(-given @ weights))
        slope = given.T @ (chance - truth) + pull * weights
        bend = (given * (chance * (1.0 - chance))[:, None]).T @ given + numpy.diag(pull)
        weights -= numpy.linalg.solve(bend, slope)
    return {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def _held_out(seen: Sequence[Seen], gold: int, least: float) -> str:
    """Precision, recall and F1 on articles left out, fold by fold."""
    found = right = 0.0
    for fold in range(FOLDS):
        weights = learn([one for one in seen if one.article % FOLDS != fold])
        for one in (one for one in seen if one.article % FOLDS == fold):
            total = weights[BIAS] + sum(weights.get(feature, 0.0) for feature in one.features)
            if 1.0 / (1.0 + numpy.exp(-total)) >= least:
                right += one.right
                found += 1.0 - one.out
    return f"precision {right / found:.3f}, deaths and injuries counted as right; {right:.0f} right for {gold} of gold"


def _table(weights: dict[str, float], articles: int, right: float) -> str:
    rows = "\n".join(f'"{name}" = {weight:.2f}' for name, weight in weights.items())
    guessed = "\n".join(f'"type:{name}" = {GUESSED}' for name in UNMARKED)
    return f"{HEAD.format(articles=articles, right=right)}{rows}\n\n{TAIL}{guessed}"


HEAD = """# How much each thing that is known of a trigger found by a rule speaks for an event: a logistic regression
# whose sum gives the probability. Learnt from {articles} articles, the training part of WikiEvents (annotations
# under MIT; no word of the texts is in here), {right:.0f} triggers right, by
# `python -m tests.accuracy.train_triggers FILE`. A name that is not here counts nothing.

[trigger]
"""
GUESSED = 0.6
UNMARKED = ("crowd_control", "election", "abduction", "withdrawal", "statement", "talks", "deployment", "disaster")
TAIL = """# Types that WikiEvents marks not at all, or in part: a guess that brings them near the share of what is
# found in PLOVER's coded sentences that is coded there (docs/accuracy.md).
"""

if __name__ == "__main__":
    sys.exit(main())
