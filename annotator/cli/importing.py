"""`dateline import`."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.options import CorpusOption, JsonOption, corpus_path, opened
from annotator.cli.printing import complain, counted, print_json, print_table, progress, say
from annotator.cli.program import BAD, FINDINGS, CommandError
from annotator.session.article_files import find_files, line_of
from annotator.session.articles.plan import ImportPlan
from annotator.session.articles.preview import Finding, Preview, Seen
from annotator.session.articles.reading import ReadTask, read_all
from annotator.session.articles.run import FileImport, begin_import, unfinished_import
from annotator.session.importing import Added, Outcome, Refused
from annotator.session.workspace import Workspace

MANY = 8
"""Files from which a second worker process is worth its start."""
PARTS = ("text", "title", "byline", "published", "source", "language", "url")

ColumnsOption = Annotated[
    str | None,
    typer.Option("--columns", metavar="PART=NAME,…", help="What records are made of: text=body,title=headline."),
]


def import_articles(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATHS", help="Files, or folders of them.", readable=False)
    ] = None,
    corpus: CorpusOption = None,
    preview: Annotated[bool, typer.Option("--preview", help="Only tell what would come in.")] = False,
    columns: ColumnsOption = None,
    later_versions: Annotated[
        bool,
        typer.Option("--later-versions", help="Near-duplicates replace what they are like; annotations come along."),
    ] = False,
    go_on: Annotated[bool, typer.Option("--go-on", help="Go on with the import that stopped.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Bring files into a corpus; again, it goes on where it stopped."""
    if bool(paths) == go_on:
        raise CommandError("Name files or folders to import, or say --go-on alone to finish an import that stopped.")
    files, refused = find_files(paths or [])
    plan = _plan(files, columns, later_versions)
    if preview:
        _preview(files, refused, plan, corpus, as_json)
        return
    added: list[Added] = []
    if files or go_on:
        with opened(corpus, writing=True, create=not go_on) as workspace:
            as_named = {file.absolute(): file for file in files}
            for path, outcome in _run(_begun(workspace, paths or [], plan, go_on)):
                named = as_named.get(path, path)
                if isinstance(outcome, Added):
                    added.append(outcome)
                else:
                    refused.append(Refused(str(named), line_of(named, _with_name(outcome.why, path, named))))
    _report(added, refused, corpus_path(corpus), as_json)
    if refused:
        raise typer.Exit(FINDINGS if added else BAD)


def _plan(files: Sequence[Path], columns: str | None, later_versions: bool) -> ImportPlan:
    if not columns:
        return ImportPlan(replace_alike=later_versions)
    from annotator.readers.tables import Columns

    pairs = [part.partition("=") for part in columns.split(",")]
    if not all(name.strip() in PARTS and value for name, _, value in pairs):
        raise CommandError(f"--columns cannot be read; write PART=NAME,… where PART is one of {', '.join(PARTS)}.")
    chosen = {name.strip(): value for name, _, value in pairs}
    if "text" not in chosen:
        raise CommandError("--columns does not name the column of the text; add text=NAME.")
    return ImportPlan(columns=dict.fromkeys(map(_absolute, files), Columns(**chosen)), replace_alike=later_versions)


def _absolute(path: Path) -> str:
    return str(path.absolute())


def _begun(workspace: Workspace, paths: Sequence[Path], plan: ImportPlan, go_on: bool) -> FileImport:
    found = unfinished_import(workspace) if go_on else begin_import(workspace, paths, plan)
    if found is None:
        raise CommandError("There is no import to go on with: the last one came to its end.")
    if found.gone_on:
        complain(f"Going on where the import stopped: {found.gone_on:,} of {found.total:,} files were behind it.")
    return found


def _run(importing: FileImport) -> Iterator[tuple[Path, Outcome]]:
    tasks = list(importing.tasks())
    with progress("Importing", len(tasks)) as steps:
        for task, read in read_all(tasks, _processes(tasks)):
            for outcome in importing.take(task.path, read):
                yield task.path, outcome
            steps.step()
    importing.end()


def _with_name(why: str, path: Path, named: Path) -> str:
    """A reason that begins with the whole path of a file begins with the name that the person gave it."""
    return f"{named}{why.removeprefix(str(path))}" if why.startswith(str(path)) else why


def _processes(tasks: Sequence[ReadTask]) -> int:
    return 2 if len(tasks) >= MANY else 1


# --- the preview


@contextmanager
def _looked_at(corpus: Path | None) -> Generator[Workspace]:
    """The corpus, or an empty one where it is not made yet."""
    if corpus_path(corpus).exists():
        with opened(corpus) as workspace:
            yield workspace
        return
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder, "empty.dateline"), create=True) as workspace:
        yield workspace


def _preview(
    files: Sequence[Path], refused: list[Refused], plan: ImportPlan, corpus: Path | None, as_json: bool
) -> None:
    seen: list[Seen] = []
    tasks = [ReadTask(file, plan.columns_of(file), is_preview=True) for file in files]
    with _looked_at(corpus) as workspace, progress("Looking", len(tasks)) as steps:
        look = Preview(workspace)
        for task, read in read_all(tasks, _processes(tasks)):
            found = look.take(task.path, read)
            seen += found.articles
            if found.unread is not None:
                refused.append(Refused(str(task.path), line_of(task.path, found.unread.why)))
            steps.step()
    for one in refused:
        complain(one.why)
    if as_json:
        reasons = [{"file": one.file, "why": one.why} for one in refused]
        print_json({"articles": [_seen_record(one) for one in seen], "refused": reasons})
    else:
        rows = [[one.path.name, one.kind, one.encoding, _told(one), one.article.title] for one in seen]
        print_table("", ["file", "kind", "encoding", "", "title"], rows)
    if refused:
        raise typer.Exit(FINDINGS if seen else BAD)


def _told(seen: Seen) -> str:
    other = seen.other.title if seen.other else ""
    return {
        Finding.NEW: "new",
        Finding.KNOWN: "there already",
        Finding.REPEATED: "twice in this import",
        Finding.ALIKE: f"{seen.share:.0%} like “{other}”",
    }[seen.finding]


def _seen_record(seen: Seen) -> dict[str, Any]:
    article = seen.article
    return {
        **{"file": str(seen.path), "kind": seen.kind, "encoding": seen.encoding, "finding": seen.finding.value},
        **{"title": article.title, "published": article.published, "source": article.source, "url": article.url},
        **{"language": article.language, "words": len(article.text.split()), "annotations": seen.annotations},
        "like": {"id": seen.other.id, "title": seen.other.title, "share": seen.share} if seen.other else None,
    }


# --- the report


def _report(added: list[Added], refused: list[Refused], corpus: Path, as_json: bool) -> None:
    new = {one.article_id for one in added if one.is_new}
    known = {one.article_id for one in added} - new
    alike = {one.article_id for one in added if one.like}
    carried = [one.carried for one in added if one.carried]
    annotations = sum(one.annotations for one in added)
    for one in refused:
        complain(one.why)
    if as_json:
        reasons = [{"file": one.file, "why": one.why} for one in refused]
        record = {"corpus": str(corpus), "added": len(new), "known": len(known), "annotations": annotations}
        came = {"sure": sum(one.sure for one in carried), "doubtful": sum(one.doubtful for one in carried)}
        lost = [words for one in carried for words in one.lost]
        print_json({**record, "alike": len(alike), "carried": {**came, "lost": lost}, "refused": reasons})
        return
    if not added:
        return
    came = [counted(len(new), "article")] * bool(new) + [counted(annotations, "annotation")] * bool(annotations)
    say(f"Added {' and '.join(came) or 'nothing'} to {corpus}.")
    if known:
        say(f"{counted(len(known), 'article was', 'articles were')} there already.")
    if alike:
        say(f"{counted(len(alike), 'article tells', 'articles tell')} a story that another one tells too.")
    for one in (each for each in carried if each.sure or each.doubtful or each.lost):
        doubtful = f", {one.doubtful} to be checked" if one.doubtful else ""
        lost = f", {len(one.lost)} without a place: {', '.join(one.lost[:5])}" if one.lost else ""
        say(f"Carried {counted(one.sure, 'annotation')} over to a later version{doubtful}{lost}.")
