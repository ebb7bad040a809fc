"""How well readers find what is in a file: python -m tests.accuracy.readers

Prints two Markdown tables: precision, recall and F1 of the zones of tests/readers/zones, and word F1 of the body on the
pages of html-articles in the folder that DATELINE_SHARED names (left out without it), trafilatura alone beside it.
"""

from __future__ import annotations

import gzip
import json
import os
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from annotator.domain.article import ZoneKind
from annotator.readers import ReadError
from annotator.readers.webpage import WebPageReader
from tests.readers.gold import Letters, gold_articles

BODY = (ZoneKind.BODY, ZoneKind.DATELINE)
PUBLISHED = "AutoExtract 0.970, Diffbot 0.951, readability 0.922, newspaper 0.912, boilerpipe 0.860"
"""F1 of runs of four words over all 181 pages, from the README of scrapinghub/article-extraction-benchmark."""


# --- zones ------------------------------------------------------------------------------------------------------------


def zone_table() -> str:
    """Exact zones (kind and both ends), and characters."""
    gold = list(gold_articles())
    pairs = [(set(one.zones), set(one.found())) for one in gold]
    lines = [
        f"Zones of {len(gold)} articles in wire style (tests/readers/zones):",
        "",
        "| zone | in the set | precision | recall | F1 | precision (characters) | recall (characters) |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for kind in (None, *ZoneKind):
        right, found, meant = counts(pairs, kind)
        by_letter = _letter_counts(pairs, kind)
        name = kind.value if kind else "**all**"
        lines.append(f"| {name} | {meant} | {_row(right, found, meant)} | {_row(*by_letter, with_f1=False)} |")
    return "\n".join(lines)


def counts(pairs: Iterable[tuple[set[Letters], set[Letters]]], kind: ZoneKind | None) -> tuple[int, int, int]:
    right = found = meant = 0
    for gold, got in pairs:
        gold_here = {one for one in gold if kind in (None, one[0])}
        got_here = {one for one in got if kind in (None, one[0])}
        right, found, meant = right + len(gold_here & got_here), found + len(got_here), meant + len(gold_here)
    return right, found, meant


def _letter_counts(pairs: Iterable[tuple[set[Letters], set[Letters]]], kind: ZoneKind | None) -> tuple[int, int, int]:
    right = found = meant = 0
    for gold, got in pairs:
        in_gold = {(one[0], at) for one in gold if kind in (None, one[0]) for at in range(one[1], one[2])}
        in_got = {(one[0], at) for one in got if kind in (None, one[0]) for at in range(one[1], one[2])}
        right, found, meant = right + len(in_gold & in_got), found + len(in_got), meant + len(in_gold)
    return right, found, meant


def _row(right: int, found: int, meant: int, *, with_f1: bool = True) -> str:
    precision, recall = right / found if found else 1.0, right / meant if meant else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return " | ".join(f"{one:.3f}" for one in ((precision, recall, f1) if with_f1 else (precision, recall)))


# --- pages ------------------------------------------------------------------------------------------------------------


def word_f1(found: str, meant: str) -> tuple[float, float, float]:
    """Precision, recall and F1 over words, each counted as often as it comes."""
    got, gold = (Counter(re.findall(r"\w+", text.lower())) for text in (found, meant))
    right = (got & gold).total()
    precision, recall = right / max(got.total(), 1), right / max(gold.total(), 1)
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def body_of(markup: bytes) -> str:
    """The body that the reader of pages finds; empty when it refuses the page."""
    try:
        article = WebPageReader().read("page.html", markup, lambda: "id")[0].article
    except ReadError:
        return ""
    return "\n".join(zone.span.surface(article.text) for zone in article.zones_of(*BODY))


def page_scores(folder: Path) -> dict[str, list[tuple[float, float, float]]]:
    """Scores of each page, of Dateline and of trafilatura alone."""
    import trafilatura

    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    scores: dict[str, list[tuple[float, float, float]]] = {"Dateline": [], "trafilatura alone": []}
    for key, page in truth.items():
        markup = gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes())
        scores["Dateline"].append(word_f1(body_of(markup), page["articleBody"]))
        alone = trafilatura.extract(markup.decode("utf-8", "replace")) or ""
        scores["trafilatura alone"].append(word_f1(alone, page["articleBody"]))
    return scores


def page_table(folder: Path) -> str:
    """Means over the pages."""
    scores = page_scores(folder)
    lines = [
        f"Body words of {len(scores['Dateline'])} pages (html-articles):",
        "",
        "| | precision | recall | F1 | pages below 0.9 |",
        "|---|--:|--:|--:|--:|",
    ]
    for name, rows in scores.items():
        means = " | ".join(f"{sum(row[at] for row in rows) / len(rows):.4f}" for at in range(3))
        lines.append(f"| {name} | {means} | {sum(row[2] < 0.9 for row in rows)} |")
    return "\n".join([*lines, "", f"Published for the whole benchmark, by another measure: {PUBLISHED}."])


def main() -> None:
    """Print both tables."""
    print(zone_table())
    shared = os.environ.get("DATELINE_SHARED")
    folder = Path(shared, "corpora", "html-articles") if shared else None
    print()
    if folder is None or not folder.is_dir():
        print("Pages: left out, as DATELINE_SHARED names no folder with corpora/html-articles in it.")
    else:
        print(page_table(folder))


if __name__ == "__main__":
    main()
