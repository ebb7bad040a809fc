"""Entities: plain spaCy and ours beside each other, by one scorer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Mention, OriginKind
from annotator.domain.article import Article
from annotator.domain.span import Span
from annotator.nlp.suggest import Suggester
from annotator.review.scoring import Counts, Labelled, exact, overlap
from tests.accuracy.corpora import Text, bare, gum_news, other_tweets, tweets, uner_dev

CORPORA: dict[str, Callable[[Path], Iterator[Text]]] = {
    "GUM news": gum_news,
    "UNER EWT dev": uner_dev,
    "Broad Twitter news": tweets,
    "Broad Twitter dev (not looked at)": other_tweets,
}
UNSEEN = "unseen "
"""Before the kind of suggestions on texts from which no score is learnt."""

SPACY = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
OURS = {"person": "PER", "organisation": "ORG", "armed_group": "ORG", "place": "LOC", "facility": "LOC"}


def plain(nlp: Any, texts: list[Text]) -> Iterator[Labelled]:
    """What the pipeline says of each part by itself."""
    cut = [(one, part) for one in texts for part in (one.parts or [Span(0, len(one.text))])]
    docs = nlp.pipe((part.surface(one.text) for one, part in cut), batch_size=64)
    for (one, part), doc in zip(cut, docs, strict=True):
        for entity in doc.ents:
            if entity.label_ in SPACY:
                span = Span(part.start + entity.start_char, part.start + entity.end_char)
                yield Labelled(one.id, bare(span, one.text), SPACY[entity.label_])


def ours(suggester: Suggester, texts: list[Text]) -> Iterator[tuple[Labelled, float | None, str]]:
    """Our mentions of names, with their scores and the origin's name; described actors are no names."""
    articles = (Article(one.id, one.text) for one in texts)
    for article, layer in suggester.suggest_many(articles):
        for one in layer.annotations:
            if isinstance(one, Mention) and one.type in OURS and one.origin.name != "actors":
                label = Labelled(article.id, bare(one.spans[0], article.text), OURS[one.type])
                source = "model" if one.origin.kind is OriginKind.MODEL else one.origin.name
                yield label, one.origin.score, f"mention:{source}:{one.type}"


Row = dict[str, Any]


def rows(root: Path, suggester: Suggester, nlp: Any) -> Iterator[tuple[Row, list[tuple[str, float, bool]]]]:
    """One row a corpus and system, and for ours which score came true."""
    for name, read in CORPORA.items():
        texts = list(read(root))
        gold = [label for one in texts for label in one.gold]
        judged = list(ours(suggester, texts))
        wanted = set(gold)
        unseen = UNSEEN if read is other_tweets else ""
        came_true = [(f"{unseen}{kind}", score or 0.0, label in wanted) for label, score, kind in judged]
        yield _row(name, "plain", gold, list(plain(nlp, texts))), []
        yield _row(name, "ours", gold, [label for label, _, _ in judged]), came_true


def _row(corpus: str, system: str, gold: list[Labelled], found: list[Labelled]) -> Row:
    strict, loose = exact(gold, found), overlap(gold, found)
    row: Row = {"corpus": corpus, "system": system}
    for kind in ("PER", "ORG", "LOC"):
        row[kind] = round(strict.get(kind, Counts()).f1, 3)
    total = strict["all"]
    row |= {"P": round(total.precision, 3), "R": round(total.recall, 3), "F1": round(total.f1, 3)}
    return row | {"overlap F1": round(loose["all"].f1, 3), "gold": total.gold, "found": total.found}


def tables(root: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, list[Any]]]:
    """Rows under their title; `misses` is not used here."""
    for row, came_true in rows(root, suggester, nlp):
        yield "Entities (exact F1; the and 's stripped)", row, came_true
