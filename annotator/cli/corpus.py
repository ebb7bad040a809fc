"""`dateline export`, `stats` and `check`: what a corpus holds."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, check_target, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import FINDINGS, CommandError, whole_or_nothing
from annotator.domain.annotations import State
from annotator.domain.document import Status
from annotator.exchange import LossReport
from annotator.session import exporting
from annotator.session.exporting import Selection
from annotator.store import Counts


class StatusChoice(StrEnum):
    """What `--status` takes."""

    ANY = "any"
    NEW = "new"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    SKIPPED = "skipped"
    REVIEWED = "reviewed"
    GOLD = "gold"

    @property
    def status(self) -> Status | None:
        """The status meant; None for any."""
        return None if self is StatusChoice.ANY else Status(self.value.replace("-", "_"))


# --- export


def export(
    format_name: Annotated[str, typer.Argument(metavar="FORMAT", help="One of those that `dateline formats` lists.")],
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="The file or, with --split, the folder to write.", readable=False)
    ],
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Whose documents.", show_default="everybody's")
    ] = None,
    status: Annotated[StatusChoice, typer.Option("--status", help="Documents with this status.")] = StatusChoice.ANY,
    split: Annotated[
        str | None,
        typer.Option(
            "--split", metavar="80/10/10", help="Per cent for train, dev and test.", show_default="one file, no split"
        ),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", metavar="N", help="Another seed, another split.")] = 0,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a corpus's documents in a format and read them back."""
    exporting.format_named(format_name)
    shares = None if split is None else parse_split(split)
    check_target(out, [corpus_path(corpus)])
    selection = Selection(annotator, status.status, shares, seed)
    with opened(corpus) as workspace, progress("Exporting", None), whole_or_nothing():
        report = exporting.export(workspace, format_name, out, selection)
    if as_json:
        print_json({"out": str(out), **report.as_record()})
    else:
        _tell(report, out)
    if report.losses:
        raise typer.Exit(FINDINGS)


def parse_split(text: str) -> tuple[float, ...]:
    """The shares that "80/10/10" names; CommandError when they are no shares."""
    advice = "write two or three shares in per cent, such as 80/10/10"
    try:
        shares = tuple(float(part) for part in text.split("/"))
    except ValueError:
        raise CommandError(f"The split {text} is not made of numbers; {advice}.") from None
    if len(shares) not in (2, 3):
        raise CommandError(f"The split {text} has {counted(len(shares), 'share')}; {advice}.")
    if not all(share >= 0 for share in shares) or not all(shares[:2]):
        raise CommandError(f"The split {text} leaves nothing to train or to develop with; {advice}.")
    if not math.isclose(sum(shares), 100, abs_tol=0.11):
        raise CommandError(f"The split {text} adds up to {sum(shares):g}, not to 100; {advice}.")
    return shares


def _tell(report: LossReport, out: Path) -> None:
    annotations = counted(report.annotations, "annotation")
    say(f"Wrote {counted(report.documents, 'document')} with {annotations} to {out}.")
    if report.losses:
        kinds = Counter((loss.what, loss.why) for loss in report.losses)
        rows = [(number, what, why) for (what, why), number in kinds.most_common()]
        say("")
        print_table(f"Not carried by {report.format}", ("Number", "What", "Why"), rows)


# --- stats


DECISIONS = (State.ACCEPTED, State.CORRECTED, State.REJECTED, State.CREATED)


def stats(corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """Count a corpus's articles, documents, annotations and decisions."""
    with opened(corpus) as workspace:
        counts = workspace.counts()
        suggested = sum(one.has_suggestions for one in workspace.summaries())
    if as_json:
        print_json({"corpus": str(corpus_path(corpus)), **asdict(counts), "articles_with_suggestions": suggested})
        return
    say(f"Corpus {corpus_path(corpus)}")
    say("")
    totals = [("Articles", counts.articles), ("  with suggestions", suggested), ("Words", counts.words)]
    print_table("", ("", ""), [*totals, ("Documents", sum(counts.documents.values())), ("Edits", counts.edits)])
    _print_statistics(counts)


def _print_statistics(counts: Counts) -> None:
    statuses = [(one.value.replace("_", " "), counts.documents.get(one.value, 0)) for one in Status]
    tables = (
        ("Documents by status", statuses),
        ("Decisions", [(one.value, counts.decisions.get(one.value, 0)) for one in DECISIONS]),
        *((f"{kind.capitalize()} by type", list(types.items())) for kind, types in counts.annotations.items()),
    )
    for title, rows in tables:
        if rows:
            say("")
            print_table(title, ("", ""), [(f"  {name}", number) for name, number in rows])


# --- check


def check(corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """Check that a corpus's file, texts, offsets and journal are sound."""
    with opened(corpus) as workspace, progress("Checking", None):
        problems = list(workspace.problems())
        articles = workspace.counts().articles
    if as_json:
        print_json({"corpus": str(corpus_path(corpus)), "articles": articles, "problems": problems})
    else:
        for problem in problems:
            say(problem)
        found = counted(len(problems), "problem") if problems else "no problems"
        say(f"Checked {counted(articles, 'article')} in {corpus_path(corpus)}: {found}.")
    if problems:
        raise typer.Exit(FINDINGS)
