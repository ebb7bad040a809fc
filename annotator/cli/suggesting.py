"""`dateline suggest`: for files, as lines of JSON; for a corpus, as its suggestion layers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from math import ceil
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from annotator.cli.options import (
    CorpusOption,
    JsonOption,
    ModelOption,
    ProcessesOption,
    check_target,
    opened,
    user_settings,
)
from annotator.cli.printing import Steps, binary_output, complain, counted, print_json, progress, say
from annotator.cli.program import BAD, FINDINGS, CommandError
from annotator.cli.sharding import (
    Engine,
    EngineOption,
    Job,
    SchedulerOption,
    ShardFormat,
    ShardFormatOption,
    suggest_in_shards,
)
from annotator.domain.article import Article
from annotator.exchange.atomic import replacing_file
from annotator.exchange.jsonl import encode_suggestions, record_line
from annotator.nlp.languages import UNKNOWN
from annotator.session.article_files import articles_of, find_files
from annotator.session.corpus_suggestions import articles_to_suggest, suggest_for
from annotator.session.importing import Refused
from annotator.session.model_choices import language_without, models_of
from annotator.session.part_file import PartFile
from annotator.session.suggesting import BATCH, Crew, Recipe, Unsuggested, crew, recipe_of
from annotator.session.training import recipe_for
from annotator.session.workspace import Workspace, default_schema

NoLearntOption = Annotated[
    bool, typer.Option("--no-learnt", help="Without what was learnt from the corpus's own events (default: with it).")
]

OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        metavar="FILE",
        help="The file to write, whole or not at all; for the engine dask a folder.",
        show_default="standard output",
        readable=False,
    ),
]


def suggest(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="PATHS", help="Files or folders, for Dateline JSONL.", show_default="the corpus", readable=False
        ),
    ] = None,
    corpus: CorpusOption = None,
    output: OutputOption = None,
    again: Annotated[
        bool, typer.Option("--again", help="Also for articles that have such suggestions (default: not).")
    ] = False,
    model: ModelOption = None,
    no_learnt: NoLearntOption = False,
    processes: ProcessesOption = 1,
    engine: EngineOption = Engine.LOCAL,
    scheduler: SchedulerOption = None,
    shards_as: ShardFormatOption = ShardFormat.JSONL,
    as_json: JsonOption = False,
) -> None:
    """Suggest entities, figures and events for files or a corpus."""
    models = models_of(user_settings(), model)
    if engine is Engine.DASK:
        if output is None or again:
            raise CommandError("The engine dask writes shards: name a folder for them with --output, without --again.")
        job = Job(paths or (), corpus, output, f".{shards_as.value}", models, processes, scheduler)
        suggest_in_shards(job, as_json)
    elif scheduler is not None or shards_as is not ShardFormat.JSONL:
        raise CommandError("--scheduler and --format go with --engine dask.")
    elif paths:
        if corpus or again or as_json:
            raise CommandError("--corpus, --again and --json go with the articles of a corpus; name files or a corpus.")
        _suggest_for_files(paths, output, recipe_of(default_schema(), models), processes)
    elif output:
        raise CommandError("--output goes with files; suggestions for a corpus are kept in the corpus.")
    else:
        with opened(corpus, writing=True) as workspace:
            recipe, left_out = recipe_for(
                workspace, models, user_settings().get("use_learnt") is True and not no_learnt
            )
            if left_out:
                complain(left_out)
            _suggest_for_corpus(workspace, recipe, processes, again, as_json)


# --- files


def _suggest_for_files(paths: Sequence[Path], output: Path | None, recipe: Recipe, processes: int) -> None:
    files, refused = find_files(paths)
    if output is not None:
        check_target(output, files)
    written = 0
    unspoken: Counter[str] = Counter()
    if files:
        with progress("Suggesting", len(files)) as steps, crew(recipe, _useful(processes, len(files))) as hands:
            articles = articles_of(files, refused.append, steps.more)
            if output is None:
                written = _write_to(
                    binary_output(),
                    (line for _, line in _lines(hands, _noted(articles, recipe, unspoken), refused, steps)),
                )
            else:
                written = _write_file(output, hands, _noted(articles, recipe, unspoken), refused, steps)
    for one in refused:
        complain(one.why)
    _tell_unspoken(unspoken)
    if written and output:
        say(f"Wrote suggestions for {counted(written, 'article')} to {output}.")
    if refused:
        raise typer.Exit(FINDINGS if written else BAD)


def _lines(
    hands: Crew, articles: Iterable[Article], refused: list[Refused], steps: Steps
) -> Iterator[tuple[Article, bytes]]:
    schema = default_schema()
    for outcome in hands.suggest(articles):
        steps.step()
        if isinstance(outcome, Unsuggested):
            refused.append(_refused(outcome))
        else:
            yield outcome[0], record_line(encode_suggestions(*outcome, schema)).encode("utf-8")


def _write_file(output: Path, hands: Crew, articles: Iterable[Article], refused: list[Refused], steps: Steps) -> int:
    """Write the file whole or not at all; what is done when it is cancelled is kept beside it for the next run."""
    part = PartFile(output, hands.signature)
    is_done = False
    try:
        for article, line in _lines(hands, _to_do(articles, part, steps), refused, steps):
            part.keep(article, line)
        written = 0
        if part.count:
            with replacing_file(output) as fresh, fresh.open("wb") as file:
                written = _write_to(file, part.lines())
        is_done = True
        return written
    finally:
        part.close(is_done)


def _to_do(articles: Iterable[Article], part: PartFile, steps: Steps) -> Iterator[Article]:
    for article in articles:
        if part.wants(article):
            yield article
        else:
            steps.step()


def _write_to(file: BinaryIO, lines: Iterable[bytes]) -> int:
    written = 0
    for line in lines:
        file.write(line)
        file.flush()
        written += 1
    return written


# --- a corpus


def _suggest_for_corpus(workspace: Workspace, recipe: Recipe, processes: int, again: bool, as_json: bool) -> None:
    total = workspace.counts().articles
    if not total:
        raise CommandError(f"The corpus {workspace.corpus.path} has no articles; import some first.")
    refused: list[Refused] = []
    unspoken: Counter[str] = Counter()
    with crew(recipe, _useful(processes, total)) as hands:
        waiting = articles_to_suggest(workspace, hands, again)
        suggestions = _keep(workspace, hands, waiting, refused, lambda article: _note(article, recipe, unspoken))
    done = len(waiting) - len(refused)
    for one in refused:
        complain(one.why)
    _tell_unspoken(unspoken)
    signature = hands.signature
    if as_json:
        about = {"corpus": str(workspace.corpus.path), "model": signature.model, "version": signature.version}
        numbers = {"articles": done, "suggestions": suggestions, "passed_over": total - len(waiting)}
        print_json({**about, "schema": signature.schema, **numbers, "refused": [asdict(one) for one in refused]})
    elif waiting:
        say(f"Made {counted(suggestions, 'suggestion')} for {counted(done, 'article')} with {signature.model}.")
    else:
        have = counted(total, "article has", "articles have")
        say(f"Nothing to do: {have} suggestions of {signature.model} already; --again makes them anew.")
    if refused:
        raise typer.Exit(FINDINGS if done else BAD)


def _keep(
    workspace: Workspace,
    hands: Crew,
    waiting: Sequence[str],
    refused: list[Refused],
    note: Callable[[Article], None],
) -> int:
    """Suggest for the waiting articles and keep it; how many suggestions that made."""
    suggestions = 0
    with progress("Suggesting", len(waiting)) as steps:
        for outcome in suggest_for(workspace, hands, waiting):
            if isinstance(outcome, Unsuggested):
                refused.append(_refused(outcome))
            else:
                suggestions += len(outcome[1].annotations)
                note(outcome[0])
            steps.step()
    return suggestions


# --- both


def _noted(articles: Iterable[Article], recipe: Recipe, unspoken: Counter[str]) -> Iterator[Article]:
    for article in articles:
        _note(article, recipe, unspoken)
        yield article


def _note(article: Article, recipe: Recipe, unspoken: Counter[str]) -> None:
    """Count an article that is in a language for which there is no pipeline."""
    if language := language_without(article, recipe.models):
        unspoken[language] += 1


def _tell_unspoken(unspoken: Counter[str]) -> None:
    for language, count in sorted(unspoken.items()):
        which = "a language that is not known" if language == UNKNOWN else f"the language “{language}”"
        have = counted(count, "article is", "articles are")
        complain(f"{have} in {which}, for which there is no pipeline: rules and lists alone.")


def _refused(outcome: Unsuggested) -> Refused:
    name = outcome.article.file or outcome.article.title
    return Refused(name, f"No suggestions could be made for {name}: {outcome.why.rstrip('.')}.")


def _useful(processes: int, articles: int) -> int:
    """No more processes than there are batches of articles."""
    return min(processes, ceil(articles / BATCH))
