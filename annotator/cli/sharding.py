"""`dateline suggest --engine dask`: shards in, shards out, and into a corpus if one is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import opened
from annotator.cli.printing import complain, counted, print_json, progress, say
from annotator.cli.program import BAD, FINDINGS, CommandError
from annotator.nlp.models import Models
from annotator.session.shards import run as shards
from annotator.session.shards.cluster import dask_cluster
from annotator.session.shards.parts import Part, ShardError
from annotator.session.shards.work import Done
from annotator.session.suggesting import recipe_of
from annotator.session.workspace import Workspace, default_schema


class Engine(StrEnum):
    """What shares out the work."""

    LOCAL = "local"
    DASK = "dask"


class ShardFormat(StrEnum):
    """What shards are written as."""

    JSONL = "jsonl"
    PARQUET = "parquet"


EngineOption = Annotated[
    Engine,
    typer.Option("--engine", help="What shares out the work; dask is for millions of articles, in shards."),
]
SchedulerOption = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        help="A Dask scheduler that runs on this computer, such as tcp://HOST:8786.",
        show_default="one of its own",
    ),
]
ShardFormatOption = Annotated[ShardFormat, typer.Option("--format", help="What the engine dask writes.")]


@dataclass(frozen=True, slots=True)
class Job:
    """What is wanted."""

    paths: Sequence[Path]
    corpus: Path | None
    folder: Path
    ending: str
    models: Models
    processes: int
    scheduler: str | None

    @property
    def into_corpus(self) -> bool:
        """Whether the result goes into the corpus, whose own articles are taken where no paths are named."""
        return self.corpus is not None or not self.paths


def suggest_in_shards(job: Job, as_json: bool) -> None:
    """Suggest for shards of articles with Dask; what was done before is passed over."""
    try:
        if job.into_corpus:
            with opened(job.corpus, writing=True, create=bool(job.paths)) as workspace:
                _run(job, workspace, as_json)
        else:
            _run(job, None, as_json)
    except ShardError as error:
        raise CommandError(str(error)) from error


def _run(job: Job, workspace: Workspace | None, as_json: bool) -> None:
    recipe = recipe_of(workspace.schema if workspace else default_schema(), job.models)
    if job.paths:
        shards.parts_of(job.paths)  # what cannot be read is told before the engine starts
    with dask_cluster(job.processes, job.scheduler) as cluster:
        run = shards.begin(cluster, job.folder, recipe, job.ending)
        paths = job.paths or [shards.write_waiting(_known(workspace), run.signature, job.folder)]
        parts = shards.parts_of(paths)
        waiting = shards.left_to_do(run, parts)
        done: list[Done] = []
        with progress("Suggesting", len(waiting)) as steps:
            for one in shards.do_parts(cluster, run, waiting):
                done.append(one)
                steps.step()
    kept = _bring_in(workspace, run, parts)
    if not job.paths and all(one.articles for one in done):
        paths[0].unlink()
    _tell(job, parts, done, kept, as_json)


def _known(workspace: Workspace | None) -> Workspace:
    if workspace is None:
        raise CommandError("Name shards, or a corpus with --corpus.")
    return workspace


def _bring_in(workspace: Workspace | None, run: shards.Run, parts: Sequence[Part]) -> int:
    if workspace is None:
        return 0
    workspace.corpus.protect("import")
    with progress("Keeping", len(parts)) as steps:
        kept = 0
        for number in shards.bring_in(workspace, run, parts):
            kept += number
            steps.step()
    return kept


def _tell(job: Job, parts: Sequence[Part], done: Sequence[Done], kept: int, as_json: bool) -> None:
    refused = [why for one in done for why in one.refused]
    articles, suggestions = sum(one.articles for one in done), sum(one.suggestions for one in done)
    for why in refused:
        complain(why)
    if as_json:
        numbers = {"articles": articles, "suggestions": suggestions, "parts": len(done), "kept": kept}
        print_json({"output": str(job.folder), **numbers, "passed_over": len(parts) - len(done), "refused": refused})
    else:
        over = len(parts) - len(done)
        passed = f" {counted(over, 'part')} had been done before." if over else ""
        say(f"Made {counted(suggestions, 'suggestion')} for {counted(articles, 'article')} in {job.folder}.{passed}")
        if job.into_corpus:
            say(f"The corpus has suggestions for {counted(kept, 'article')} of them.")
    if refused:
        raise typer.Exit(FINDINGS if articles or kept or len(parts) > len(done) else BAD)
