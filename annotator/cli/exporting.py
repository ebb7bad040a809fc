"""`dateline export`: documents in a format, with a selection, a split, and a report of what was lost."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from annotator.cli.options import CorpusOption, JsonOption, check_target, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import FINDINGS, CommandError, whole_or_nothing
from annotator.domain.annotations import State
from annotator.domain.article import ZoneKind
from annotator.domain.document import Status
from annotator.exchange import Alignment, LossReport
from annotator.session import exporting
from annotator.session.choosing import MOST_EVEN, Selection
from annotator.session.workspace import Workspace

Choice = TypeVar("Choice", bound=StrEnum)


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


FormatArgument = Annotated[str, typer.Argument(metavar="FORMAT", help="One of those that `dateline formats` lists.")]
OutArgument = Annotated[
    Path, typer.Argument(metavar="OUT", help="The file or, with --split, the folder to write.", readable=False)
]
AnnotatorOption = Annotated[
    str | None, typer.Option("--annotator", metavar="NAME", help="Whose documents.", show_default="everybody's")
]
StatusOption = Annotated[StatusChoice, typer.Option("--status", help="Documents with this status.")]
StatesOption = Annotated[
    str | None,
    typer.Option(
        "--states",
        metavar="A,B",
        help="States of annotations: suggested, accepted, corrected, created, rejected.",
        show_default="what the format is for",
    ),
]
TypesOption = Annotated[
    str | None, typer.Option("--types", metavar="A,B", help="Types, and roles of figures.", show_default="all")
]
ZonesOption = Annotated[
    str | None,
    typer.Option("--zones", metavar="A,B", help="Only the text of these zones.", show_default="the whole text"),
]
SinceOption = Annotated[
    str | None,
    typer.Option("--since", metavar="DATE", help="Published on this day or later.", show_default="any day"),
]
UntilOption = Annotated[
    str | None,
    typer.Option("--until", metavar="DATE", help="Published on this day or earlier.", show_default="any day"),
]
SplitOption = Annotated[
    str | None,
    typer.Option(
        "--split", metavar="80/10/10", help="Per cent for train, dev and test.", show_default="one file, no split"
    ),
]
SeedOption = Annotated[
    str | None,
    typer.Option(
        "--seed",
        metavar="N|best",
        help="Another seed, another split; best: the most even of a hundred, found anew.",
        show_default="the one that the corpus keeps, at first the most even",
    ),
]
AlignOption = Annotated[Alignment, typer.Option("--align", help="What is done with ends inside of tokens.")]
StrictOption = Annotated[
    bool, typer.Option("--strict", help="Write nothing if anything would be lost.", show_default="no")
]


def export(
    format_name: FormatArgument,
    out: OutArgument,
    annotator: AnnotatorOption = None,
    status: StatusOption = StatusChoice.ANY,
    states: StatesOption = None,
    types: TypesOption = None,
    zones: ZonesOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    split: SplitOption = None,
    seed: SeedOption = None,
    align: AlignOption = Alignment.STRICT,
    strict: StrictOption = False,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a corpus's documents in a format and read them back."""
    exporting.format_named(format_name)
    selection = Selection(
        annotator,
        status.status,
        None if split is None else parse_split(split),
        parse_seed(seed),
        None if states is None else frozenset(_choices("--states", states, State)),
        frozenset(_names(types)),
        frozenset(_choices("--zones", zones, ZoneKind)) if zones is not None else frozenset(),
        _day("--since", since),
        _day("--until", until),
        align,
        strict,
    )
    check_target(out, [corpus_path(corpus)])
    with opened(corpus) as workspace, whole_or_nothing():
        selection = exporting.with_seed(workspace, selection)
        total = sum(workspace.counts().documents.values()) * exporting.passes(format_name, selection)
        with progress("Exporting", total) as steps:
            report = exporting.export(workspace, format_name, out, selection, steps.step)
        is_kept = report.split is not None and report.split.seed == _kept(workspace, selection)
    if as_json:
        print_json({"out": str(out), **report.as_record()})
    else:
        _tell(report, out, is_kept)
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


def parse_seed(text: str | None) -> int | None:
    """The number, `MOST_EVEN` for "best", None for none; CommandError for anything else."""
    if text is None or text == "best":
        return None if text is None else MOST_EVEN
    if not re.fullmatch(r"-?\d{1,18}", text, re.ASCII):
        raise CommandError(f"--seed {text} is no seed; write a whole number, or best.")
    return int(text)


def _names(given: str | None) -> list[str]:
    return [one.strip() for one in (given or "").split(",") if one.strip()]


def _choices(option: str, given: str, kind: type[Choice]) -> Iterable[Choice]:
    """The values that a list such as "accepted,created" names; CommandError for one that there is not."""
    names = _names(given)
    wrong = next((one for one in names if one not in tuple(kind)), None)
    if wrong is not None or not names:
        there = ", ".join(kind)
        raise CommandError(f"{option} {given} names {repr(wrong) if wrong else 'nothing'}; there are: {there}.")
    return [kind(one) for one in names]


def _is_day(given: str) -> bool:
    """Whether it is a day, a month or a year that there is."""
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", given):
        return False
    try:
        date.fromisoformat(given + "-01-01"[len(given) - 4 :])
    except ValueError:
        return False
    return True


def _day(option: str, given: str | None) -> str | None:
    if given is not None and not _is_day(given):
        raise CommandError(f"{option} {given} is no date; write it as 2024, 2024-05 or 2024-05-06.")
    # "2024-05" as an end means all of May.
    return given if given is None or option == "--since" else given + "-99"[: 10 - len(given)] * (len(given) < 10)


def _kept(workspace: Workspace, selection: Selection) -> int | None:
    return None if selection.split is None else exporting.kept_seed(workspace, selection.split)


def _tell(report: LossReport, out: Path, is_kept: bool) -> None:
    annotations = counted(report.annotations, "annotation")
    say(f"Wrote {counted(report.documents, 'document')} with {annotations} to {out}.")
    if report.split:
        stories = ", ".join(f"{part} {number}" for part, number in report.split.stories.items())
        keeps = "the corpus keeps it" if is_kept else "keep it"
        say(f"Stories: {stories}. Seed {report.split.seed}: {keeps}, and no article that is added moves another.")
        for one in report.split.remarks():
            say(one)
    if report.losses:
        rows = [(number, what, why) for (what, why), number in report.losses.kinds.most_common()]
        say("")
        print_table(f"Not carried by {report.format}", ("Number", "What", "Why"), rows)
        say("")
        say(f"Which ones: {next(one for one in report.files if one.endswith('losses.jsonl'))}")
