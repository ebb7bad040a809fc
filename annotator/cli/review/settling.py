"""`dateline conflicts`: what merged copies of one document differ in, and saying which version stands."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, opened
from annotator.cli.printing import counted, print_json, print_table, say
from annotator.cli.program import FINDINGS, CommandError
from annotator.domain.edits import EditError
from annotator.review.comparing import Group
from annotator.review.feedback import said
from annotator.session.bench import Bench, Purpose
from annotator.session.comparing import Row
from annotator.session.sharing.settling import Settling, conflicted, open_conflicts
from annotator.session.workspace import Workspace

GONE = "gone"


def conflicts_command(
    number: Annotated[
        int | None, typer.Argument(metavar="NUMBER", help="The conflict to settle, as the list numbers it.", min=1)
    ] = None,
    version: Annotated[
        str | None,
        typer.Option("--take", metavar="VERSION", help="The version that stands, or “gone”.", show_default="list them"),
    ] = None,
    annotator: Annotated[
        str | None,
        typer.Option("--annotator", metavar="NAME", help="In whose work.", show_default="the only one that has some"),
    ] = None,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """List and settle what merged copies differ in."""
    if (number is None) != (version is None):
        raise CommandError("Name both: the number of a conflict, and with --take which version stands.")
    with opened(corpus, writing=number is not None) as workspace:
        person = annotator or _only_person(workspace)
        if person is None:
            rows = list[Row]()
        else:
            bench = _bench(workspace, person)
            if number is not None and version is not None:
                _settle(bench, number, version)
            rows = bench.rows
        _tell(rows, person, as_json)
    if any(not row.is_decided for row in rows):
        raise typer.Exit(FINDINGS)


def _only_person(workspace: Workspace) -> str | None:
    waiting = open_conflicts(workspace)
    if len(waiting) > 1:
        told = ", ".join(f"{name} ({number:,})" for name, number in waiting.items())
        raise CommandError(f"Copies of several people's work differ: {told}; name one with --annotator.")
    return next(iter(waiting), None)


def _bench(workspace: Workspace, person: str) -> Bench:
    bench = Bench(
        workspace, workspace.annotator, person, lambda one: Settling(workspace, one, person), purpose=Purpose.SETTLE
    )
    for one in conflicted(workspace, person):
        bench.add(one)
    bench.show(bench.filter)
    return bench


def _settle(bench: Bench, number: int, version: str) -> None:
    if number > len(bench.rows):
        raise CommandError(f"There is no conflict {number}; there are {len(bench.rows)}.")
    bench.go_to(bench.rows[number - 1])
    group = bench.group
    assert group is not None
    if version != GONE and version not in group.annotators:
        raise CommandError(f"There is no version “{version}”; there are: {', '.join((*group.annotators, GONE))}.")
    try:
        if version == GONE:
            bench.nobody()
        else:
            bench.take_side(next(at for at, names in enumerate(group.versions()) if version in names))
    except EditError as error:
        raise CommandError(str(error)) from error


def _tell(rows: list[Row], person: str | None, as_json: bool) -> None:
    if as_json:
        print_json({"annotator": person, "conflicts": [_record(number, row) for number, row in enumerate(rows, 1)]})
        return
    if not rows:
        say("Merged copies differ in nothing that is still open.")
        return
    table = [
        (number, "settled" if row.is_decided else "open", row.title, row.words, _versions(row.group, row))
        for number, row in enumerate(rows, 1)
    ]
    print_table(f"In the work of {person}", ("", "Is", "Article", "Words", "Versions"), table)
    left = sum(not row.is_decided for row in rows)
    if left:
        say(f"{counted(left, 'conflict')} open: dateline conflicts NUMBER --take VERSION, or F6 in the window.")
    else:
        say("All of them are settled.")


def _versions(group: Group, row: Row) -> str:
    return " | ".join(f"{name}: {said(group, name, row.text)}" for name in group.annotators)


def _record(number: int, row: Row) -> dict[str, object]:
    versions = {name: said(row.group, name, row.text) for name in row.group.annotators}
    about = {"number": number, "article": row.title, "kind": row.group.kind, "words": row.words}
    return {**about, "versions": versions, "settled": row.is_decided}
