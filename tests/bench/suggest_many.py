"""Suggestions for 2,000 articles by a crew of processes, beside plain `nlp.pipe` with as many; memory on the way.

Both take turns, 500 articles each, so that a busy machine slows both down. Rates are counted from when every process
has given its first batch, so that loading the model is left out of both. Processor time is told beside the clock, as
other work on the machine moves only the clock.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from annotator.domain.article import Article
from annotator.nlp import DEFAULT_MODEL
from annotator.nlp.models import load_pipeline
from annotator.session.suggesting import Recipe, crew
from annotator.session.workspace import default_schema
from tests.bench.articles import article_of

ARTICLES, TURNS, PROCESSES, WORDS = 2_000, 4, 2, 300
WARM = 64
"""Articles before the clock runs: a batch of 32 in each process."""


def run() -> None:
    """Print the rates, their ratio, and the memory of a worker after each turn."""
    articles = [article_of(WORDS, seed) for seed in range(ARTICLES)]
    size = ARTICLES // TURNS
    nlp = load_pipeline(DEFAULT_MODEL)
    plain, ours, memory = [], [], []
    with crew(Recipe(default_schema().source, DEFAULT_MODEL), PROCESSES) as hands:
        workers = [worker.process_id for worker in hands.workers]
        for turn in range(TURNS):
            some = articles[turn * size : (turn + 1) * size]
            texts = (one.text for one in some)
            plain.append(_measured(nlp.pipe(texts, batch_size=32, n_process=PROCESSES), some, _children))
            ours.append(_measured(hands.suggest(some), some, lambda: workers))
            memory.append(max(map(_resident_mb, workers)))
    print(f"Suggestions for {ARTICLES:,} articles of {WORDS} words, {PROCESSES} processes, {TURNS} turns (median)")
    for what, at in (("by the clock", 0), ("of processor time", 1)):
        one, other = (statistics.median(rates[at] for rates in side) for side in (plain, ours))
        ratios = ", ".join(f"{b[at] / a[at]:.2f}" for a, b in zip(plain, ours, strict=True))
        print(f"  plain nlp.pipe   {one:9,.0f} words/s {what}")
        print(f"  suggest          {other:9,.0f} words/s {what}   {other / one:.2f} of plain (by turn: {ratios})")
    print(f"  a worker's memory after each turn: {', '.join(f'{mb:.0f} MB' for mb in memory)}")


def _measured(
    results: Iterable[object], articles: list[Article], workers: Callable[[], list[int]]
) -> tuple[float, float]:
    """Words a second by the clock, and a second of processor time of the processes that work, once all are warm."""
    waiting: Iterator[object] = iter(results)
    for _ in islice(waiting, WARM):
        pass
    working = [os.getpid(), *workers()]
    begun, spent = time.perf_counter(), sum(map(_processor_s, working))
    last = spent
    for number, _ in enumerate(waiting):
        if number % 8 == 0:  # plain's processes end with the last result
            last = max(last, sum(map(_processor_s, working)))
    words = sum(len(one.text.split()) for one in articles[WARM:])
    return words / (time.perf_counter() - begun), words / (last - spent)


def _children() -> list[int]:
    """The processes that this one started, as Linux tells them."""
    return [int(one) for one in Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="utf-8").split()]


def _processor_s(process: int) -> float:
    """Seconds of processor time that a process has used (Linux)."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:  # it has ended
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident_mb(process: int) -> float:
    """What a process holds in memory (Linux)."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0
