"""Agreement between annotators over many articles, after Artstein and Poesio 2008 and Krippendorff 2011."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from annotator.domain.annotations import EventMention
from annotator.domain.tokens import words_of
from annotator.review.agreement.continua import Continuum, Items
from annotator.review.agreement.drawing import Draws
from annotator.review.agreement.events import attribute_rows, event_rows, figure_rows
from annotator.review.agreement.places import ALL, KINDS, f1_of, items_of, paired, token_rows
from annotator.review.agreement.result import Agreement, Options, Row
from annotator.review.agreement.tallies import F1_EXACT, F1_OVERLAP, MEASURES, Key, Tallies
from annotator.review.measures.matching import confusion_of
from annotator.review.passes import Passes, standing

BY_ARTICLE = frozenset({Key("places", ALL, F1_EXACT), Key("places", ALL, F1_OVERLAP)})
"""What is shown of each article alone."""


def measure(
    articles: Iterable[Passes],
    options: Options | None = None,
    left_out: Mapping[str, int] | None = None,
    on_step: Callable[[], None] = lambda: None,
) -> Agreement:
    """Agreement over articles, each with its annotators' documents; articles of one annotator are left out and told.

    `left_out` is what the caller left out already; `on_step` is called after every article.
    """
    options = options or Options()
    counted = _Counted(options)
    for passes in articles:
        counted.add(passes)
        on_step()
    return counted.result(left_out or {})


class _Counted:
    """What has been counted so far."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._order = {name: index for index, name in enumerate(options.types)}
        self._tallies = Tallies()
        self._kept: list[tuple[str, Passes, Items]] = []
        self._confusions = {kind: Counter[tuple[str, str]]() for kind in KINDS}
        self._single = 0
        self._without_trigger = 0

    def add(self, passes: Passes) -> None:
        if len(passes) < 2:
            self._single += 1
            return
        article = next(iter(passes.values())).article
        items = {name: items_of(document) for name, document in passes.items()}
        together = paired(items, passes)
        events = [one for document in passes.values() for one in standing(document, EventMention)]
        self._without_trigger += sum(not one.spans for one in events)
        self._kept.append((article.id, passes, items))
        for key, counts in (
            *f1_of(items, together),
            *event_rows(passes),
            *figure_rows(passes, self._options.tolerance),
            *attribute_rows(passes, self._options.attributes),
        ):
            self._tallies.add(article.id, key, counts)
        for ((one, other), kind), pairs in together.items():
            self._confusions[kind].update(confusion_of(items[one][kind], items[other][kind], pairs))

    def result(self, left_out: Mapping[str, int]) -> Agreement:
        annotators = tuple(sorted({name for _, passes, _ in self._kept for name in passes}))
        for article, passes, items in self._kept:
            text = next(iter(passes.values())).article.text
            for key, counts in token_rows(items, passes, words_of(text), self._order, len(annotators)):
                self._tallies.add(article, key, counts)
        shared = [(len(next(iter(p.values())).article.text), i) for _, p, i in self._kept if len(p) == len(annotators)]
        continuum = Continuum(annotators, shared)
        rows = [*self._rows(), *continuum.alpha_rows()]
        if self._options.with_gamma:
            rows += continuum.gamma_rows(self._options.seed)
        told = {
            **left_out,
            "articles with one annotator only": self._single,
            "articles that not all annotators have (left out of alpha-U, gamma and Fleiss' kappa)": len(self._kept)
            - len(shared),
            "events without a trigger (left out of TI, TC and all measures of triggers)": self._without_trigger,
            "units that overlap another of the same type and annotator (left out of alpha-U)": continuum.left_out,
        }
        titles = {article: next(iter(passes.values())).article.title for article, passes, _ in self._kept}
        told = {what: number for what, number in told.items() if number}
        return Agreement(annotators, titles, tuple(rows), self._confusions, told, self._options)

    def _rows(self) -> Iterator[Row]:
        draws = Draws([article for article, _, _ in self._kept], self._options.draws, self._options.seed)
        for key in sorted(self._tallies.counts):
            by_article, measure = self._tallies.counts[key], MEASURES[key.measure]
            total = self._tallies.total(key)
            interval = draws.interval(by_article, measure) if self._options.draws else None
            yield Row(key, measure.value(total), measure.size(total), measure.of, interval)
            if key in BY_ARTICLE:
                for article, counts in by_article.items():
                    yield Row(key, measure.value(counts), measure.size(counts), measure.of, article=article)


__all__ = ["Agreement", "Options", "Row", "measure"]
