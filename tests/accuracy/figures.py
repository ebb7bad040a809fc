"""Figures: NewsQuant as CQE's paper scores it, and spans of MeasEval and Recognizers-Text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.annotations import Figure
from annotator.domain.article import Article
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.nlp import read_lexicon
from annotator.nlp.suggest import Suggester, load_suggester
from annotator.review.scoring import Labelled, exact, overlap
from tests.accuracy.corpora import Text, measeval, newsquant, recognizers
from tests.accuracy.newsquant import PUBLISHED, Sentence, pairs, score, score_row, sentences
from tests.accuracy.terms import UNITS, Read, of_ours

Row = dict[str, Any]
Judged = list[tuple[str, float, bool]]
NEWSQUANT = "Figures: NewsQuant (F1 as CQE's paper scores it)"


def tables(root: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, Judged]]:
    """Rows under their title, with which score came true."""
    yield from _newsquant(root, suggester, nlp, misses)
    yield "Figures: spans", *_spans("MeasEval quantities", list(measeval(root)), suggester)
    by_model: dict[str, list[Text]] = {}
    for model, text in recognizers(root):
        by_model.setdefault(model, []).append(text)
    for model, texts in by_model.items():
        yield "Figures: spans", _spans(f"Recognizers-Text {model}", texts, suggester)[0], []


def default_schema() -> AnnotationSchema:
    """The schema that suggestions are measured with."""
    return parse_schema(paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8"))


def counting_one() -> Suggester:
    """A suggester that counts "one of the towns" too, as NewsQuant does."""
    schema = default_schema()
    return load_suggester(schema, lexicon=replace(read_lexicon(schema), counts_one=True))


def suggested(suggester: Suggester, wanted: list[Sentence], nlp: Any) -> list[list[Read]]:
    """Our figures of each sentence, in NewsQuant's terms; the pipeline tells the lemmas of what is counted."""
    layers = suggester.suggest_many([Article(one.id, one.text) for one in wanted])
    return [
        [read for one in layer.annotations if isinstance(one, Figure) for read in of_ours(one, doc)]
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
    as_newsquant = list(zip(wanted, suggested(counting_one(), wanted, nlp), strict=True))
    for name, seen in (("", (True, False)), (", half looked at", (True,)), (", half not looked at", (False,))):
        part = [one for one in as_newsquant if one[0].is_seen in seen]
        yield NEWSQUANT, score_row(f'Dateline, counting "one"{name}', part), []
    for system, published in PUBLISHED.items():
        yield (
            NEWSQUANT,
            {"system": f"{system}, published, whole set"} | {c: f"{v:.3f}" for c, v in published.items()},
            [],
        )
    if misses:
        yield from _misses([one for one in as_newsquant if one[0].is_seen])


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
    return [
        [Labelled(article.id, one.spans[0], "figure") for one in layer.annotations if isinstance(one, Figure)]
        for article, layer in suggester.suggest_many(Article(one.id, one.text) for one in texts)
    ]


def _spans(name: str, texts: list[Text], suggester: Suggester) -> tuple[Row, Judged]:
    found = [label for one in figure_spans(suggester, texts) for label in one]
    gold = [label for one in texts for label in one.gold]
    strict, loose = exact(gold, found)["all"], overlap(gold, found)["all"]
    row = {"corpus": name, "P": _round(strict.precision), "R": _round(strict.recall), "F1": _round(strict.f1)}
    return {**row, "overlap F1": _round(loose.f1), "gold": strict.gold, "found": strict.found}, []


def _round(share: float) -> float:
    return round(share, 3)
