"""Suggestions made in worker processes: batches of articles in, suggestion layers out."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.nlp import ModelError
from annotator.nlp.models import Models, first_line
from annotator.session.jobs import Failed, Work, Worker, run_on

if TYPE_CHECKING:
    from annotator.nlp.suggest import Suggester

BATCH = 16
MOST_CHARACTERS = 300_000
"""In a batch of more than one article."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What suggestions are made with."""

    schema_source: str
    """The schema's TOML."""
    model: str
    """The main spaCy pipeline's name or folder."""
    learnt: Path | None = None
    """The file of what was learnt from a corpus's own events."""
    by_language: tuple[tuple[str, str], ...] = ()
    """Language tag and spaCy pipeline, for articles in that language."""
    finders: tuple[tuple[str, str], ...] = ()
    """Kind and place of other models that find entities."""

    @property
    def models(self) -> Models:
        """All models of it."""
        return Models(self.model, self.by_language, self.finders)


def recipe_of(schema: AnnotationSchema, models: Models) -> Recipe:
    """The recipe without anything learnt."""
    return Recipe(schema.source, models.main, by_language=models.by_language, finders=models.finders)


@dataclass(frozen=True, slots=True)
class Unsuggested:
    """An article that no suggestions could be made for, and why."""

    article: Article
    why: str


@dataclass(frozen=True, slots=True)
class NamesOf:
    """Asks a worker for the entities of an article alone, which are there long before figures and events."""

    article: Article


def prepare(recipe: Recipe) -> Work:
    """In the worker: load the model once; the function then turns articles into layers."""
    from annotator.nlp.learnt.knowledge import read_learnt
    from annotator.nlp.suggest import load_suggester

    learnt = read_learnt(recipe.learnt) if recipe.learnt else None
    suggester = load_suggester(parse_schema(recipe.schema_source), recipe.models, learnt=learnt)

    def work(articles: list[Article] | NamesOf) -> list[Layer | str]:
        if isinstance(articles, NamesOf):
            return [suggester.names(articles.article)]
        try:
            return [layer for _, layer in suggester.suggest_many(articles)]
        except Exception:  # noqa: BLE001 - one article of the batch breaks the model: find which
            return [_layer_or_why(suggester, article) for article in articles]

    return work


def _layer_or_why(suggester: Suggester, article: Article) -> Layer | str:
    try:
        return suggester.suggest(article)
    except ModelError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - whatever a model raises is told beside the article
        return f"the model failed over it: {first_line(error)}"


def start_worker(recipe: Recipe) -> Worker:
    """A worker process for a window: it takes lists of articles."""
    return Worker(partial(prepare, recipe))


def start_trial(recipe: Recipe) -> Worker:
    """A worker whose one job (None) tries all models, those of other languages too."""
    return Worker(partial(prepare_trial, recipe))


def prepare_trial(recipe: Recipe) -> Work:
    """In the worker: make suggestions for one sentence in each language."""
    work = prepare(recipe)

    def try_all(_: object) -> list[Layer | str]:
        tags = ("en", *(tag for tag, _ in recipe.by_language))
        return work([Article(tag, "Ana Petrov spoke in London.", language=tag) for tag in tags])

    return try_all


def trial_result(layers: Sequence[Layer | str]) -> Layer | str:
    """The first complaint, else one of the layers."""
    return next((one for one in layers if isinstance(one, str)), layers[0])


@dataclass(frozen=True, slots=True)
class Crew:
    """Processes that have loaded the model."""

    workers: Sequence[Worker]
    signature: Layer
    """An empty layer with the model, version and schema that theirs will have."""

    def suggest(self, articles: Iterable[Article]) -> Iterator[tuple[Article, Layer] | Unsuggested]:
        """Layers for many articles, in their order; an article that fails is told and stops nothing."""
        sent: list[list[Article]] = []
        for outcome in run_on(self.workers, _remembered(articles, sent)):
            batch = sent.pop(0)
            if isinstance(outcome, Failed):
                yield from (Unsuggested(article, outcome.why) for article in batch)
            else:
                yield from (outcome_of(article, result) for article, result in zip(batch, outcome.result, strict=True))


@contextmanager
def crew(recipe: Recipe, processes: int) -> Generator[Crew]:
    """Processes for many articles, once all have loaded the model; raises ModelError when it cannot be used."""
    workers: list[Worker] = []
    try:
        workers += [start_worker(recipe) for _ in range(processes)]
        yield Crew(workers, _signature(workers))
    finally:
        for worker in workers:
            worker.close()


def _signature(workers: Sequence[Worker]) -> Layer:
    """What the workers make of an empty article."""
    for worker in workers:
        worker.submit("signature", [Article("", "")])
    outcomes = [worker.receive() for worker in workers]
    answers: list[Layer | str] = [one.why if isinstance(one, Failed) else one.result[0] for one in outcomes]
    for answer in answers:
        if isinstance(answer, str):
            raise ModelError(answer)
    return cast(Layer, answers[0])


def suggest_all(
    recipe: Recipe, articles: Iterable[Article], processes: int
) -> Iterator[tuple[Article, Layer] | Unsuggested]:
    """Layers for many articles by a crew of their own; raises ModelError when the model cannot be used."""
    with crew(recipe, processes) as hands:
        yield from hands.suggest(articles)


def outcome_of(article: Article, result: Layer | str) -> tuple[Article, Layer] | Unsuggested:
    """What a worker's answer for one article means."""
    return Unsuggested(article, result) if isinstance(result, str) else (article, result)


def _remembered(articles: Iterable[Article], sent: list[list[Article]]) -> Iterator[list[Article]]:
    for batch in batches(articles):
        sent.append(batch)
        yield batch


def batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Articles to send together: so many, and not many characters, so that a huge one takes no others with it."""
    batch: list[Article] = []
    for one in articles:
        size = sum(len(other.text) for other in batch)
        if batch and (len(batch) == BATCH or size + len(one.text) > MOST_CHARACTERS):
            yield batch
            batch = []
        batch.append(one)
    if batch:
        yield batch
