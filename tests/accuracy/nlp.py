"""Measures what is suggested against the shared corpora: `python -m tests.accuracy.nlp [PART ...] [--json]`.

DATELINE_SHARED names the folder that holds `corpora/`. Parts: entities, figures, events, scores; all without one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from importlib import import_module
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.schema import parse_schema
from annotator.nlp import DEFAULT_MODEL
from annotator.nlp.models import load_pipeline
from annotator.nlp.suggest import load_suggester
from annotator.review.scoring import expected_error, reliability
from tests.accuracy import page
from tests.accuracy.corpora import folder
from tests.accuracy.entities import UNSEEN

PARTS = ("entities", "figures", "events", "scores")
Row = dict[str, Any]


def main() -> int:
    """Measure and print; 0 also when there is nothing to measure on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=[])
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of tables")
    parser.add_argument("--calibrate", action="store_true", help="print the shares for resources/scores.toml")
    parser.add_argument("--write", action="store_true", help="write the tables into docs/accuracy.md")
    parser.add_argument("--misses", action="store_true", help="also list misses by kind")
    options = parser.parse_args()
    root = folder()
    if root is None:
        print("skipped: DATELINE_SHARED names no folder with corpora", file=sys.stderr)
        return 0
    wanted = ["scores"] if options.calibrate else options.parts or list(PARTS)
    tables, judged = measure(root, wanted, options.misses)
    if options.calibrate:
        print(_calibration(judged))
        return 0
    for part, made in tables.items():
        print(json.dumps({part: made}, indent=1) if options.json else page.tables_text(made))
        if options.write:
            page.write(part, page.tables_text(made), "make accuracy")
    return 0


Judged = dict[str, list[tuple[float, bool]]]
"""Score and truth of each suggestion, by kind."""


def measure(root: Path, wanted: list[str], misses: bool = False) -> tuple[dict[str, dict[str, list[Row]]], Judged]:
    """All tables by part and title, and what the scores promised."""
    source = paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8")
    suggester = load_suggester(parse_schema(source))
    tables: dict[str, dict[str, list[Row]]] = defaultdict(dict)
    judged: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    nlp = load_pipeline(DEFAULT_MODEL)
    for part in ("entities", "figures", "events"):
        if part not in wanted and "scores" not in wanted:
            continue
        module = import_module(f"tests.accuracy.{part}")
        for title, row, came_true in module.tables(root, suggester, nlp, misses):
            if part in wanted:
                tables[part].setdefault(title, []).append(row)
            for kind, score, correct in came_true:
                judged[kind].append((score, correct))
    if "scores" in wanted:
        tables["scores"] = _scores(judged)
    return tables, judged


PRIOR = 5
"""Suggestions by which the share of a rare kind is drawn towards that of its source."""


def _shares(judged: Judged) -> dict[str, float]:
    """The share of each kind and source that was right; rare kinds are drawn towards their source."""
    by_source: dict[str, list[bool]] = defaultdict(list)
    for kind, group in judged.items():
        by_source[kind.rpartition(":")[0]] += [correct for _, correct in group]
    shares = {source: sum(right) / len(right) for source, right in by_source.items()}
    for kind, group in judged.items():
        drawn = PRIOR * shares[kind.rpartition(":")[0]]
        shares[kind] = (sum(correct for _, correct in group) + drawn) / (len(group) + PRIOR)
    return shares


def _calibration(judged: Judged) -> str:
    lines: dict[str, list[str]] = defaultdict(list)
    for kind, share in sorted(_shares(_learnt_from(judged)).items()):
        table, _, key = kind.partition(":")
        if key:
            lines[table].append(f'"{key}" = {share:.2f}')
    return "\n\n".join("\n".join([f"[{table}]", *rows]) for table, rows in lines.items())


def _held_out_error(judged: Judged) -> float:
    """Expected error of shares learnt on every other suggestion, on those between."""
    learnt = _shares({kind: group[::2] for kind, group in judged.items()})
    rest = [(learnt[kind], correct) for kind, group in judged.items() for _, correct in group[1::2]]
    return expected_error(rest)


def _learnt_from(judged: Judged) -> Judged:
    return {kind: group for kind, group in judged.items() if not kind.startswith(UNSEEN)}


def _scores(judged: Judged) -> dict[str, list[Row]]:
    """Reliability over all, on texts that no score was learnt from, and by kind."""
    learnt, unseen, events = _learnt_from(judged), _of(judged, UNSEEN, "mention"), _of(judged, UNSEEN, "event")
    everything = [one for group in learnt.values() for one in group]
    by_kind = [
        {
            "kind": kind,
            "suggestions": len(group),
            "mean score": round(sum(score for score, _ in group) / len(group), 3),
            "correct": round(sum(correct for _, correct in group) / len(group), 3),
        }
        for kind, group in sorted(learnt.items())
    ]
    overall, held_out = round(expected_error(everything), 3), round(_held_out_error(learnt), 3)
    title = (
        f"Scores: promised and come true (expected error {overall}; "
        f"learnt on every other suggestion, seen on the others: {held_out})"
    )
    elsewhere = f"Scores of names in Broad Twitter dev, which taught none (expected error {expected_error(unseen):.3f})"
    error = expected_error(events)
    told = f"Scores of events in WikiEvents' dev and test files, which taught none (expected error {error:.3f})"
    return {
        title: _reliability(everything),
        elsewhere: _reliability(unseen),
        told: _reliability(events),
        "Scores by origin": by_kind,
    }


def _of(judged: Judged, where: str, what: str) -> list[tuple[float, bool]]:
    return [one for kind, group in judged.items() if kind.startswith(f"{where}{what}") for one in group]


def _reliability(judged: list[tuple[float, bool]]) -> list[Row]:
    return [
        {
            "scores": f"{one.low:.1f}-{one.high:.1f}",
            "suggestions": one.count,
            "mean score": round(one.mean_score, 3),
            "correct": round(one.correct, 3),
        }
        for one in reliability(judged)
    ]


if __name__ == "__main__":
    sys.exit(main())
