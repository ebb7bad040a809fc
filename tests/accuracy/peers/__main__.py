"""Figures side by side with the peers in one run: `python -m tests.accuracy.peers [--write]`; `make accuracy-peers`.

DATELINE_SHARED names the folder that holds `corpora/`. Installing takes about 600 MB under .peers, once.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.span import Span
from annotator.nlp import DEFAULT_MODEL
from annotator.nlp.models import load_pipeline
from annotator.nlp.suggest import load_suggester
from annotator.review.scoring import Labelled, exact, overlap
from tests.accuracy import page
from tests.accuracy.corpora import Text, folder, newsquant, recognizers
from tests.accuracy.figures import as_newsquant, default_schema, figure_spans, suggested
from tests.accuracy.newsquant import COLUMNS, PUBLISHED, score_row, sentences
from tests.accuracy.peers.build import PEERS
from tests.accuracy.terms import Read, of_peer

Row = dict[str, Any]
NEWSQUANT = "NewsQuant, the shared half of 295 sentences, F1 as the paper scores it"
SPANS = "Recognizers-Text's English test cases: spans of figures, all models together"


def main() -> int:
    """Install what is missing, measure, print; 0 also when there is nothing to measure on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the tables into docs/accuracy.md")
    options = parser.parse_args()
    root = folder()
    if root is None:
        print("skipped: DATELINE_SHARED names no folder with corpora", file=sys.stderr)
        return 0
    for peer in PEERS:
        peer.build()
    tables = {NEWSQUANT: list(_newsquant(root)), SPANS: list(_spans(root))}
    text = page.tables_text(tables)
    print(text)
    if options.write:
        page.write("peers", text, "make accuracy-peers")
    return 0


def _newsquant(root: Path) -> Iterator[Row]:
    wanted, nlp = sentences(newsquant(root)), load_pipeline(DEFAULT_MODEL)
    systems: list[tuple[str, list[list[Read]], tuple[str, ...]]] = [
        ("Dateline, counting as NewsQuant does", suggested(as_newsquant(), wanted, nlp), COLUMNS),
        ("Dateline, as it comes", suggested(load_suggester(default_schema()), wanted, nlp), COLUMNS),
    ]
    for peer in PEERS:
        told = peer.run([one.text for one in wanted])
        systems.append((peer.name, [[of_peer(one) for one in found] for found in told], peer.columns))
    for name, found, columns in systems:
        yield score_row(name, list(zip(wanted, found, strict=True)), columns)
    for seen, half in ((True, "half looked at"), (False, "half not looked at")):
        for name, found, columns in (systems[0], systems[2]):
            part = [one for one in zip(wanted, found, strict=True) if one[0].is_seen is seen]
            yield score_row(f"{name}; {half}", part, columns)
    for name, published in PUBLISHED.items():
        yield {"system": f"{name}, published, all 590 sentences", **{c: f"{v:.3f}" for c, v in published.items()}}


def _spans(root: Path) -> Iterator[Row]:
    texts = [text for _, text in recognizers(root)]
    yield _span_row("Dateline", texts, figure_spans(load_suggester(default_schema()), texts))
    for peer in PEERS:
        if peer.key != "cqe":  # tells no offsets
            told = peer.run([one.text for one in texts])
            yield _span_row(peer.name, texts, [_labels(text, found) for text, found in zip(texts, told, strict=True)])


def _labels(text: Text, found: list[dict[str, Any]]) -> list[Labelled]:
    """Spans of one text, those inside another left out: Recognizers-Text's models overlap."""
    spans = {Span(one["start"], one["end"]) for one in found if one["end"] > one["start"]}
    outer = (one for one in spans if not any(other != one and other.contains(one) for other in spans))
    return [Labelled(text.id, one, "figure") for one in sorted(outer)]


def _span_row(name: str, texts: list[Text], found: list[list[Labelled]]) -> Row:
    gold, spans = [label for one in texts for label in one.gold], [label for one in found for label in one]
    strict, loose = exact(gold, spans)["all"], overlap(gold, spans)["all"]
    row = {"system": name, "P": f"{strict.precision:.3f}", "R": f"{strict.recall:.3f}", "F1": f"{strict.f1:.3f}"}
    return {**row, "overlap F1": f"{loose.f1:.3f}", "gold": strict.gold, "found": strict.found}


if __name__ == "__main__":
    sys.exit(main())
