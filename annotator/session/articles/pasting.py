"""Words from the clipboard become an article; there is no file, so the words themselves are what is kept."""

from __future__ import annotations

from dataclasses import replace

from annotator.readers.registry import look_at
from annotator.session.articles.plan import ImportPlan
from annotator.session.articles.reading import ReadTask
from annotator.session.importing import Outcome, add_readings
from annotator.session.workspace import Workspace


def add_pasted(workspace: Workspace, task: ReadTask, plan: ImportPlan) -> list[Outcome]:
    """Add the articles that the words are; raises ReadError, and CorpusError when they cannot be saved."""
    readings = [
        replace(one, article=replace(one.article, file=None))
        for one in look_at(task.path, task.columns, task.data).readings
    ]
    with workspace.corpus.together():
        return add_readings(workspace, task.path, readings, plan)
