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
from annotator.nlp import DEFAULT_MODEL, load_suggester
from annotator.nlp.models import load_pipeline
from annotator.review.scoring import expected_error, reliability
from tests.accuracy.corpora import folder

PARTS = ("entities", "figures", "events", "scores")
Row = dict[str, Any]


def main() -> int:
    """Measure and print; 0 also when there is nothing to measure on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=[])
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of tables")
    parser.add_argument("--misses", action="store_true", help="also list misses by kind")
    options = parser.parse_args()
    root = folder()
    if root is None:
        print("skipped: DATELINE_SHARED names no folder with corpora", file=sys.stderr)
        return 0
    wanted = options.parts or list(PARTS)
    tables = measure(root, wanted, options.misses)
    print(json.dumps(tables, indent=1) if options.json else "\n".join(map(_markdown, tables.items())))
    return 0


def measure(root: Path, wanted: list[str], misses: bool = False) -> dict[str, list[Row]]:
    """All tables by their title."""
    source = paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8")
    suggester = load_suggester(parse_schema(source))
    tables: dict[str, list[Row]] = {}
    judged: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    nlp = load_pipeline(DEFAULT_MODEL)
    for part in ("entities", "figures", "events"):
        if part not in wanted and "scores" not in wanted:
            continue
        module = import_module(f"tests.accuracy.{part}")
        for title, row, came_true in module.tables(root, suggester, nlp, misses):
            if part in wanted:
                tables.setdefault(title, []).append(row)
            for kind, score, correct in came_true:
                judged[kind].append((score, correct))
    if "scores" in wanted:
        tables |= _scores(judged)
    return tables


def _scores(judged: dict[str, list[tuple[float, bool]]]) -> dict[str, list[Row]]:
    everything = [one for group in judged.values() for one in group]
    by_score = [
        {
            "scores": f"{one.low:.1f}-{one.high:.1f}",
            "suggestions": one.count,
            "mean score": round(one.mean_score, 3),
            "correct": round(one.correct, 3),
        }
        for one in reliability(everything)
    ]
    by_kind = [
        {
            "kind": kind,
            "suggestions": len(group),
            "mean score": round(sum(score for score, _ in group) / len(group), 3),
            "correct": round(sum(correct for _, correct in group) / len(group), 3),
        }
        for kind, group in sorted(judged.items())
    ]
    error = round(expected_error(everything), 3)
    return {f"Scores: promised and come true (expected error {error})": by_score, "Scores by origin": by_kind}


def _markdown(table: tuple[str, list[Row]]) -> str:
    title, rows = table
    keys = list(dict.fromkeys(key for row in rows for key in row))
    lines = [f"### {title}", "", "| " + " | ".join(keys) + " |", "|" + " --- |" * len(keys)]
    lines += ["| " + " | ".join(str(row.get(key, "")) for key in keys) + " |" for row in rows]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
