"""`dateline share` and `merge`: packages between annotators who work on copies."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import CORPUS_SUFFIX, CorpusOption, JsonOption, check_target, corpus_path, opened
from annotator.cli.printing import complain, counted, print_json, print_table, progress, say
from annotator.cli.program import FINDINGS, CommandError
from annotator.review.assignment import AssignmentError
from annotator.session.sharing.assigning import Plan, share_out
from annotator.session.sharing.giving import Given, share
from annotator.session.sharing.merging import Merged, Outcome, merge
from annotator.session.sharing.package import read_package
from annotator.session.sharing.settling import open_conflicts
from annotator.session.workspace import Workspace

OutArgument = Annotated[
    Path, typer.Argument(metavar="OUT", help="The package to write; with --assign, a folder.", readable=False)
]
ForOption = Annotated[
    str | None, typer.Option("--for", metavar="NAME", help="For this annotator, without anybody else's labels.")
]
WorkOption = Annotated[
    list[str] | None,
    typer.Option("--annotator", metavar="NAME", help="With this annotator's work too.", show_default="your own"),
]
EverybodyOption = Annotated[bool, typer.Option("--everybody", help="With everybody's labels: not blind.")]
AssignOption = Annotated[
    list[str] | None,
    typer.Option("--assign", metavar="NAME", help="Share articles out; once for each annotator.", show_default="off"),
]
OverlapOption = Annotated[int, typer.Option("--overlap", min=1, help="With --assign: annotators an article.")]
NumberOption = Annotated[
    int | None, typer.Option("--number", min=1, help="With --assign: how many articles.", show_default="all")
]
CheckOption = Annotated[int, typer.Option("--check", min=0, help="With --assign: gold articles planted for everybody.")]
SeedOption = Annotated[int, typer.Option("--seed", min=0, help="With --assign: seed of what is drawn.")]


def share_command(
    out: OutArgument,
    to: ForOption = None,
    annotators: WorkOption = None,
    everybody: EverybodyOption = False,
    assigned: AssignOption = None,
    overlap: OverlapOption = 1,
    number: NumberOption = None,
    planted: CheckOption = 0,
    seed: SeedOption = 0,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write packages for colleagues, or your own work to send back."""
    if assigned and (to or annotators):
        raise CommandError("--assign says for whom packages are; leave --for and --annotator out.")
    with opened(corpus) as workspace, progress("Writing", None):
        if assigned:
            made = _share_out(
                workspace, out, Plan(tuple(assigned), overlap, number, planted, seed, is_blind=not everybody)
            )
        else:
            check_target(out, [corpus_path(corpus)])
            made = [share(workspace, out, to, annotators or (), everybody)]
    if as_json:
        print_json({"packages": [_given_record(one) for one in made]})
    else:
        for one in made:
            say(_told(one))


def _share_out(workspace: Workspace, out: Path, plan: Plan) -> list[Given]:
    _check_folder(out)
    try:
        return list(share_out(workspace, out, plan))
    except AssignmentError as error:
        raise CommandError(str(error)) from error


def _given_record(given: Given) -> dict[str, object]:
    record = {"file": str(given.target), "for": given.to, "articles": given.articles}
    return {**record, "documents": given.documents, "check": given.planted}


def _check_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise CommandError(f"{folder} is a file; with --assign name a folder for the packages.")
    if not folder.absolute().parent.is_dir():
        raise CommandError(f"{folder} cannot be made: there is no folder {folder.absolute().parent}.")


def _told(given: Given) -> str:
    whom = f" for {given.to}" if given.to else ""
    planted = f", {counted(given.planted, 'check article')} among them" if given.planted else ""
    with_work = f", {counted(given.documents, 'document')}" if given.documents else ", no labels"
    return f"{given.target}{whom}: {counted(given.articles, 'article')}{planted}{with_work}."


def merge_command(
    files: Annotated[list[Path], typer.Argument(metavar="FILES...", help="Packages that came back.", readable=False)],
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Join colleagues' packages into a corpus."""
    for file in files:
        if not file.is_file():
            raise CommandError(f"There is no file {file}.")
        if file.suffix == CORPUS_SUFFIX:
            raise CommandError(f"{file} is a corpus; have its owner make a package with `dateline share`.")
    for file in files:
        read_package(file)  # all of them are looked at before the first is merged
    done: list[tuple[Path, Merged]] = []
    with opened(corpus, writing=True, create=True) as workspace, progress("Merging", len(files)) as steps:
        for file in files:
            done.append((file, merge(workspace, file)))
            steps.step()
        waiting = open_conflicts(workspace).total()
    if as_json:
        print_json({"packages": [_record(file, merged) for file, merged in done], "open_conflicts": waiting})
    else:
        for file, merged in done:
            _print(file, merged)
        if waiting:
            say(f"{counted(waiting, 'conflict')} open, the later change stands for now: dateline conflicts lists them.")
    if any(one.conflicts for _, merged in done for one in merged.documents):
        raise typer.Exit(FINDINGS)


def _record(file: Path, merged: Merged) -> dict[str, object]:
    documents = [
        {"article": one.title, "annotator": one.annotator, "outcome": one.outcome.value, "changes": one.changes}
        | {"conflicts": list(one.conflicts)}
        for one in merged.documents
    ]
    about = {"file": str(file), "by": merged.by, "new_articles": merged.new_articles}
    return {**about, "documents": documents, "notes": list(merged.notes)}


def _print(file: Path, merged: Merged) -> None:
    counts = {outcome: sum(one.outcome is outcome for one in merged.documents) for outcome in Outcome}
    say(
        f"{file.name} from {merged.by}: {counted(merged.new_articles, 'new article')}; documents: "
        + ", ".join(f"{count:,} {outcome.value}" for outcome, count in counts.items())
        + "."
    )
    rows = [
        (one.title, one.annotator, one.outcome.value, one.changes)
        for one in merged.documents
        if one.outcome is not Outcome.SAME
    ]
    if rows:
        print_table("", ("Article", "Annotator", "Is", "Changes"), rows)
    for note in merged.notes:
        complain(note)
    for one in merged.documents:
        for conflict in one.conflicts:
            complain(f"{one.title}, {one.annotator}: {conflict}")
