"""Lets suggestions learn from a corpus's own events: the articles, the worker, and the file beside the corpus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from annotator.domain.annotations import LIVE, EventMention, Mention
from annotator.domain.document import Document, Status
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.exchange.atomic import replacing_file
from annotator.nlp.learnt.knowledge import Facts, Learnt, Taught, encode_learnt, read_learnt
from annotator.nlp.models import ModelError, Models, installed_version
from annotator.session.jobs import Failed, Outcome, Work, Worker
from annotator.session.suggesting import Recipe, recipe_of
from annotator.session.workspace import Workspace

SUFFIX = ".learnt"
TIME_LIMIT_S = 3_600.0
RANKS = (Status.GOLD, Status.REVIEWED, Status.DONE, Status.IN_PROGRESS, Status.NEW)
"""Whose document of an article is learnt from: the first; skipped ones teach nothing."""

FINISHED = frozenset({Status.GOLD, Status.REVIEWED, Status.DONE})


def learnt_file(corpus: Path) -> Path:
    """Where what was learnt from a corpus lies: beside it."""
    return corpus.with_suffix(SUFFIX)


def recipe_for(workspace: Workspace, models: Models, with_learnt: bool = True) -> tuple[Recipe, str | None]:
    """What suggestions for a corpus are made with, and why what was learnt from it is left out, if it is."""
    recipe = recipe_of(workspace.schema, models)
    file = learnt_file(workspace.corpus.path)
    if not with_learnt or not file.exists():
        return recipe, None
    try:
        check_fits(read_learnt(file).facts, workspace.schema, models.main)
    except ModelError as error:
        return recipe, f"{str(error)[0].upper()}{str(error)[1:]}."
    return replace(recipe, learnt=file), None


def check_fits(facts: Facts, schema: AnnotationSchema, model: str) -> None:
    """Raise ModelError when what was learnt goes with another schema or pipeline."""
    if facts.schema.partition("@")[0] != schema.name:
        raise ModelError(f"what was learnt is of the schema {facts.schema}, not of {schema.label}; train again")
    if (facts.model, facts.model_version) != (model, installed_version(model)):
        theirs = f"{facts.model} {facts.model_version}"
        raise ModelError(f"what was learnt goes with the spaCy pipeline {theirs}, not with {model}; train again")


# --- what is learnt from


def taught(workspace: Workspace, annotator: str | None = None) -> Iterator[Taught]:
    """One document for each article that somebody works on or has finished, article by article."""
    for article in workspace.corpus.articles():
        documents = (
            workspace.corpus.document(article.id, name)
            for name in workspace.corpus.annotators(article.id)
            if annotator in (None, name)
        )
        fit = [one for one in documents if one is not None and one.status in RANKS]
        fit = [one for one in fit if one.status in FINISHED or _has_events(one)]
        if fit:
            yield _taught(min(fit, key=lambda one: RANKS.index(one.status)))


def _has_events(document: Document) -> bool:
    return any(isinstance(one, EventMention) and one.state in LIVE for one in document.annotations.values())


def _taught(document: Document) -> Taught:
    events = tuple(one for one in document.annotations.values() if isinstance(one, EventMention))
    live = [one for one in document.annotations.values() if isinstance(one, Mention) and one.state in LIVE]
    return Taught(document.article, events, document.status in FINISHED, tuple(live))


# --- the worker


def prepare(recipe: Recipe) -> Work:
    """In the worker: takes in an article a job, and (None) learns from all of them at the last."""
    from annotator.nlp.learnt.training import Lessons, School, learn
    from annotator.nlp.lexicon import read_lexicon
    from annotator.nlp.models import load_pipeline
    from annotator.nlp.scores import Scores, read_shares
    from annotator.nlp.suggest import RULES

    schema = parse_schema(recipe.schema_source)
    pipeline = load_pipeline(recipe.model)
    scores = Scores(recipe.model, str(pipeline.meta.get("version", "0")), RULES, read_shares())
    lessons = Lessons(School(pipeline, recipe.model, read_lexicon(schema), schema, scores))

    def work(given: Taught | None) -> Learnt | None:
        if given is None:
            return learn(lessons)
        lessons.take(given)
        return None

    return work


def start_learner(recipe: Recipe) -> Worker:
    """A worker whose jobs are the articles, one by one, and at the last None."""
    return Worker(partial(prepare, recipe), TIME_LIMIT_S)


class Course:
    """One training run in a worker: it is given articles, then learns. It must be closed."""

    def __init__(self, recipe: Recipe) -> None:
        self.worker = start_learner(recipe)
        self.articles = 0

    def take(self, given: Taught) -> None:
        """Have an article read."""
        self.worker.submit(str(self.articles), given)
        self.articles += 1

    def finish(self) -> None:
        """Have learnt from all that was read; the last outcome is what was learnt."""
        self.worker.submit("learn", None)

    def outcomes(self) -> Iterator[Learnt | None]:
        """None for each article that is read, and what was learnt at the end; raises ModelError."""
        while self.worker.waiting:
            yield outcome_of(self.worker.receive())


def outcome_of(outcome: Outcome) -> Learnt | None:
    """What a job gave; an article that cannot be analysed ends the course: ModelError."""
    if isinstance(outcome, Failed):
        raise ModelError(outcome.why)
    return outcome.result


def is_better(facts: Facts) -> bool:
    """Whether the learnt did at least as well as the rules on unseen articles, or there were too few to tell."""
    scores = facts.scores
    return not scores or scores["learnt identification"] >= scores["rules identification"]


def keep(learnt: Learnt, corpus: Path) -> Path:
    """Put what was learnt beside the corpus, whole or not at all; ExchangeError when it cannot be written."""
    file = learnt_file(corpus)
    with replacing_file(file) as fresh:
        fresh.write_bytes(encode_learnt(learnt))
    return file
