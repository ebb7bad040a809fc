"""Figures: NewsQuant as CQE's paper scores it, and spans of MeasEval and Recognizers-Text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.annotations import Figure
from annotator.domain.article import Article
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.domain.span import Span
from annotator.nlp import read_lexicon
from annotator.nlp.suggest import Suggester, load_suggester
from annotator.review.scoring import Labelled, exact, overlap
from tests.accuracy import conventions
from tests.accuracy.corpora import Text, measeval, newsquant, recognizers
from tests.accuracy.newsquant import PUBLISHED, Sentence, pairs, score, score_row, sentences
from tests.accuracy.terms import Read, told
from tests.accuracy.unit_names import UNITS

Row = dict[str, Any]
Judged = list[tuple[str, float, bool]]
NEWSQUANT = "Figures: NewsQuant (F1 as CQE's paper scores it)"


def tables(root: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, Judged]]:
    """Rows under their title, with which score came true."""
    yield from _newsquant(root, suggester, nlp, misses)
    by_corpus: dict[str, list[Text]] = {"MeasEval quantities": list(measeval(root))}
    for model, text in recognizers(root):
        by_corpus.setdefault(f"Recognizers-Text {model}", []).append(text)
    kinds: dict[str, Counter[str]] = {}
    for name, texts in by_corpus.items():
        found = figure_spans(suggester, texts)
        yield "Figures: spans", _span_row(name, texts, found), []
        family = name.split()[0]
        kinds[family] = kinds.get(family, Counter()) + _span_misses(texts, found)
    cases = list(recognizers(root))
    ours = _figures(suggester, [text for _, text in cases])
    for row in conventions.rows((*case, found) for case, found in zip(cases, ours, strict=True)):
        yield "Figures: Recognizers-Text, what is a matter of convention", row, []
    for kind in sorted({kind for counts in kinds.values() for kind in counts}):
        row = {"kind": kind, **{family: counts[kind] for family, counts in kinds.items()}}
        yield "Figures: spans that differ, by kind", row, []


def default_schema() -> AnnotationSchema:
    """The schema that suggestions are measured with."""
    return parse_schema(paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8"))


def as_newsquant() -> Suggester:
    """A suggester that takes "one of the towns" and "nine days later" for figures too, as NewsQuant does."""
    schema = default_schema()
    return load_suggester(schema, lexicon=replace(read_lexicon(schema), counts_one=True, counts_when=True))


def suggested(suggester: Suggester, wanted: list[Sentence], nlp: Any) -> list[list[Read]]:
    """Our figures of each sentence, in NewsQuant's terms; the pipeline tells the lemmas of what is counted."""
    layers = suggester.suggest_many([Article(one.id, one.text) for one in wanted])
    return [
        list(told([one for one in layer.annotations if isinstance(one, Figure)], doc))
        for (_, layer), doc in zip(layers, nlp.pipe(one.text for one in wanted), strict=True)
    ]


def _newsquant(root: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, Judged]]:
    wanted = sentences(newsquant(root))
    found = list(zip(wanted, suggested(suggester, wanted, nlp), strict=True))
    judged = [
        (f"figure:{one.kind}", one.score, any(one is right for _, right in pairs(sentence.gold, reads)))
        for sentence, reads in found
        for one in reads
    ]
    yield NEWSQUANT, score_row("Dateline", found), judged
    in_its_way = list(zip(wanted, suggested(as_newsquant(), wanted, nlp), strict=True))
    for name, seen in (("", (True, False)), (", half looked at", (True,)), (", half not looked at", (False,))):
        part = [one for one in in_its_way if one[0].is_seen in seen]
        yield NEWSQUANT, score_row(f"Dateline, counting as NewsQuant does{name}", part), []
    for system, published in PUBLISHED.items():
        yield (
            NEWSQUANT,
            {"system": f"{system}, published, whole set"} | {c: f"{v:.3f}" for c, v in published.items()},
            [],
        )
    if misses:
        yield from _misses([one for one in in_its_way if one[0].is_seen])


def _misses(found: list[tuple[Sentence, list[Read]]]) -> Iterator[tuple[str, Row, Judged]]:
    """What went wrong by kind, on the half that may be looked at."""
    kinds: Counter[str] = Counter()
    for sentence, reads in found:
        lost, extra = score(list(sentence.gold), reads, Counter())
        kinds.update(f"missed: {_kind(one)}" for one in lost)
        kinds.update(f"too much: {one.kind}" for one in extra)
        for want, one in pairs(sentence.gold, reads):
            kinds["unit differs"] += want.unit != one.unit
            kinds["change differs"] += want.change != one.change
            kinds["no word of the concept"] += not want.concepts & one.concepts
    for kind, count in sorted(kinds.items()):
        yield "Figures: NewsQuant misses by kind (half looked at)", {"kind": kind, "count": count}, []


def _kind(one: Read) -> str:
    return "range" if isinstance(one.value, tuple) else "measure" if one.unit in UNITS.values() else "count"


def figure_spans(suggester: Suggester, texts: list[Text]) -> list[list[Labelled]]:
    """The spans of our figures in each text."""
    found = _figures(suggester, texts)
    return [
        [Labelled(text.id, one.spans[0], "figure") for one in some] for text, some in zip(texts, found, strict=True)
    ]


def _figures(suggester: Suggester, texts: list[Text]) -> list[list[Figure]]:
    layers = suggester.suggest_many(Article(one.id, one.text) for one in texts)
    return [[one for one in layer.annotations if isinstance(one, Figure)] for _, layer in layers]


def _span_row(name: str, texts: list[Text], found: list[list[Labelled]]) -> Row:
    gold, ours = [label for one in texts for label in one.gold], [label for one in found for label in one]
    strict, loose = exact(gold, ours)["all"], overlap(gold, ours)["all"]
    row = {"corpus": name, "P": _round(strict.precision), "R": _round(strict.recall), "F1": _round(strict.f1)}
    return {**row, "overlap F1": _round(loose.f1), "gold": strict.gold, "found": strict.found}


def _span_misses(texts: list[Text], found: list[list[Labelled]]) -> Counter[str]:
    """Gold that we found nowhere, found longer or shorter, and what gold does not have, each by what it looks like."""
    kinds: Counter[str] = Counter()
    for text, ours in zip(texts, found, strict=True):
        gold, spans = {one.span for one in text.gold}, {one.span for one in ours}
        for span in gold - spans:
            over = next((one for one in sorted(spans) if one.start < span.end and span.start < one.end), None)
            words = span.surface(text.text)
            kinds[f"missed: {_look(words)}" if over is None else f"ends differ: {_ends(over, span)}"] += 1
        extra = [one for one in spans - gold if not any(one.start < g.end and g.start < one.end for g in gold)]
        kinds.update(f"too much: {_look(one.surface(text.text))}" for one in extra)
    return kinds


def _look(words: str) -> str:
    if not any(letter.isdigit() for letter in words):
        return "in words"
    is_range = len(re.findall(r"\d+(?:[.,]\d+)*", words)) > 1
    return "several numbers" if is_range else "digits with words" if any(map(str.isalpha, words)) else "digits"


def _ends(ours: Span, gold: Span) -> str:
    return "ours is shorter" if gold.contains(ours) else "ours is longer" if ours.contains(gold) else "crossing"


def _round(share: float) -> float:
    return round(share, 3)
