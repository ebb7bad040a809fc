"""Suggestions for 2,000 articles by a crew of processes, beside plain `nlp.pipe` with as many; memory on the way.

Both take turns, 500 articles each, so that a busy machine slows both down. Rates are from the first result to the last:
loading the model is left out of both.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.nlp import DEFAULT_MODEL
from annotator.nlp.models import load_pipeline
from annotator.session.suggesting import Recipe, crew
from annotator.session.workspace import default_schema
from tests.bench.articles import article_of

ARTICLES, TURNS, PROCESSES, WORDS = 2_000, 4, 2, 300


def run() -> None:
    """Print the rates, their ratio, and the memory of a worker after each turn."""
    articles = [article_of(WORDS, seed) for seed in range(ARTICLES)]
    size = ARTICLES // TURNS
    nlp = load_pipeline(DEFAULT_MODEL)
    plain, ours, memory = [], [], []
    with crew(Recipe(default_schema().source, DEFAULT_MODEL), PROCESSES) as hands:
        for turn in range(TURNS):
            some = articles[turn * size : (turn + 1) * size]
            words = sum(len(one.text.split()) for one in some)
            texts = (one.text for one in some)
            plain.append(words / _timed(nlp.pipe(texts, batch_size=32, n_process=PROCESSES)))
            ours.append(words / _timed(hands.suggest(some)))
            memory.append(max(_resident_mb(worker.process_id) for worker in hands.workers))
    print(f"Suggestions for {ARTICLES:,} articles of {WORDS} words, {PROCESSES} processes, {TURNS} turns (median)")
    one, other = statistics.median(plain), statistics.median(ours)
    print(f"  plain nlp.pipe   {one:9,.0f} words/s")
    ratios = ", ".join(f"{b / a:.2f}" for a, b in zip(plain, ours, strict=True))
    print(f"  suggest          {other:9,.0f} words/s   {other / one:.2f} of plain (by turn: {ratios})")
    print(f"  a worker's memory after each turn: {', '.join(f'{mb:.0f} MB' for mb in memory)}")


def _timed(results: Iterable[object]) -> float:
    """Seconds from the first result to the last."""
    waiting: Iterator[object] = iter(results)
    next(waiting)
    begun = time.perf_counter()
    for _ in waiting:
        pass
    return time.perf_counter() - begun


def _resident_mb(process: int) -> float:
    """What a process holds in memory (Linux)."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0
