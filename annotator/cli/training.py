"""`dateline train`: suggestions learn from the corpus's own events."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, ModelOption, opened, user_settings
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import FINDINGS, CommandError
from annotator.nlp import ModelError
from annotator.nlp.learnt.knowledge import Facts, Learnt
from annotator.session.model_choices import models_of
from annotator.session.suggesting import Recipe, recipe_of
from annotator.session.training import Course, is_better, keep, learnt_file, taught
from annotator.session.workspace import Workspace


def train(
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Whose documents.", show_default="everybody's")
    ] = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Keep it even if it does worse than the rules (default: not).")
    ] = False,
    corpus: CorpusOption = None,
    model: ModelOption = None,
    as_json: JsonOption = False,
) -> None:
    """Learn to suggest events from those of a corpus."""
    with opened(corpus, writing=True) as workspace:
        learnt = _learn(workspace, recipe_of(workspace.schema, models_of(user_settings(), model)), annotator)
        kept = anyway or is_better(learnt.facts)
        file = keep(learnt, workspace.corpus.path) if kept else learnt_file(workspace.corpus.path)
    if as_json:
        facts = {name: value for name, value in asdict(learnt.facts).items() if name not in ("phrases", "width")}
        print_json({"file": str(file), "kept": kept, **facts})
    else:
        _tell(learnt.facts)
        say(f"Kept in {file}; suggestions for this corpus use it from now on." if kept else NOT_KEPT)
    if not kept:
        raise typer.Exit(FINDINGS)


NOT_KEPT = "Not kept, as it does worse than the rules alone; finish more articles, or keep it with --anyway."


def _learn(workspace: Workspace, recipe: Recipe, annotator: str | None) -> Learnt:
    given = list(taught(workspace, annotator))
    if not given:
        raise CommandError(
            "There is nothing to learn from: no document is finished or has events; annotate some first."
        )
    course = Course(recipe)
    try:
        for one in given:
            course.take(one)
        course.finish()
        with progress("Learning", len(given) + 1) as steps:
            for made in course.outcomes():
                steps.step()
                if made is not None:
                    return made
    finally:
        course.worker.close()
    raise ModelError("the worker process ended before anything was learnt; try again")


NAMES = {
    "identification": "triggers found",
    "classification": "triggers found and typed",
    "arguments": "arguments found",
    "roles": "arguments found, in their roles",
}


def _tell(facts: Facts) -> None:
    events = counted(facts.events, "event")
    say(f"Learnt from {counted(facts.articles, 'article')} with {events} of {counted(len(facts.labels) - 1, 'type')}.")
    if not facts.scores:
        say("There are too few articles to measure how well it does on others.")
        return
    say("")
    rows = [
        (NAMES[what], f"{facts.scores[f'rules {what}']:.3f}", f"{facts.scores[f'learnt {what}']:.3f}") for what in NAMES
    ]
    print_table("F1 on articles that were held out (5 folds)", ("", "Rules alone", "With what was learnt"), rows)
