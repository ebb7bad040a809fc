"""`dateline agreement`: how far annotators say the same, as a table, JSON, CSV and an HTML report."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.options import CorpusOption, JsonOption, check_target, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import CommandError
from annotator.domain.document import Status
from annotator.review.agreement import Agreement, Options, Row
from annotator.review.agreement.tallies import F1_EXACT, F1_OVERLAP
from annotator.review.measures.gamma import GammaError
from annotator.review.report import csv_text, html_text
from annotator.review.report.methods import methods
from annotator.review.report.page import interval_text, value_text
from annotator.session.agreeing import FINISHED, Chosen, measure_agreement, write_text


class Finished(StrEnum):
    """What `--status` takes."""

    FINISHED = "finished"
    ANY = "any"


PeopleOption = Annotated[
    list[str] | None,
    typer.Option(
        "--annotator", metavar="NAME", help="Compare this annotator; may be given more than once.", show_default="all"
    ),
]
StatusOption = Annotated[Finished, typer.Option("--status", help="Documents that are done or reviewed, or any.")]


def chosen_documents(annotators: list[str] | None, status: Finished) -> Chosen:
    """The documents that the options name."""
    statuses = frozenset(Status) if status is Finished.ANY else FINISHED
    return Chosen(tuple(dict.fromkeys(annotators or ())), statuses)


def agreement(
    annotators: PeopleOption = None,
    status: StatusOption = Finished.FINISHED,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a report with plots.", readable=False)
    ] = None,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="Write every value as a line.", readable=False)
    ] = None,
    tolerance: Annotated[
        float, typer.Option("--tolerance", min=0, max=1, help="Relative difference within which values are near.")
    ] = 0.05,
    draws: Annotated[
        int, typer.Option("--draws", min=0, max=100_000, help="Bootstrap draws for intervals; 0 for none.")
    ] = 1000,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Seed of all that is drawn at random.")] = 0,
    with_gamma: Annotated[bool, typer.Option("--gamma", help="Compute gamma too, which is slow.")] = False,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Measure how far annotators agree."""
    for target in (html, csv):
        if target is not None:
            check_target(target, [corpus_path(corpus)])
    options = Options(tolerance, draws, seed, with_gamma)
    with opened(corpus) as workspace:
        with progress("Comparing", workspace.counts().articles) as steps:
            try:
                chosen = chosen_documents(annotators, status)
                result = measure_agreement(workspace, chosen, options, steps.step)
            except GammaError as error:
                raise CommandError(str(error)) from error
        if html is not None:
            title = f"Agreement in {corpus_path(corpus).name}"
            write_text(html, html_text(result, title, workspace.sources.now()))
        if csv is not None:
            write_text(csv, csv_text(result))
    if as_json:
        print_json(_record(result))
    else:
        _print(result)


def _record(result: Agreement) -> dict[str, Any]:
    return {
        "annotators": list(result.annotators),
        "articles": len(result.articles),
        "rows": [_row_record(row, result) for row in result.rows],
        "confusions": {
            kind: [{"one": one, "other": other, "pairs": count} for (one, other), count in sorted(counts.items())]
            for kind, counts in result.confusions.items()
        },
        "left_out": dict(result.left_out),
        "methods": methods(result),
    }


def _row_record(row: Row, result: Agreement) -> dict[str, Any]:
    """An undefined value is null."""
    about = {"section": row.key.section, "what": row.key.what, "measure": row.key.measure}
    place = {"annotators": list(row.key.who), "article": result.articles.get(row.article) if row.article else None}
    return {**about, **place, "value": row.value, "interval": row.interval, "n": row.n, "of": row.of}


def _print(result: Agreement) -> None:
    say(f"{', '.join(result.annotators)}: {counted(len(result.articles), 'article')} in common.")
    _print_words(result)
    pairs = [
        (" and ".join(who), *(value_text(result.row("all", one, who)) for one in (F1_EXACT, F1_OVERLAP)), kappa)
        for who in result.pairs
        for kappa in [value_text(result.row("mentions", "kappa", who))]
    ]
    print_table("Pairs", ("", "F1 exact", "F1 overlap", "kappa of mentions"), pairs)
    for section, title in (
        *(("tokens", "Tokens"), ("unitizing", "Units")),
        *(("events", "Events"), ("figures", "Figures"), ("documents", "Documents")),
    ):
        rows = [
            (one.key.what, one.key.measure, value_text(one), interval_text(one), f"{one.n:,.0f} {one.of}")
            for one in result.rows
            if one.key.section == section and not one.key.who and ": " not in one.key.what and not result.is_empty(one)
        ]
        if rows:
            print_table(title, ("", "Measure", "Value", "95% interval", "n"), rows)
    if result.without_any:
        say(f"Nobody marked any {' or '.join(result.without_any)}.")
    for what, number in result.left_out.items():
        say(f"Left out: {number:,} {what}.")


def _print_words(result: Agreement) -> None:
    rows = [
        (
            one.key.what,
            value_text(one),
            interval_text(one),
            value_text(result.row(one.key.what, F1_OVERLAP)),
            f"{one.n:,.0f}",
        )
        for one in result.rows
        if one.key.measure == F1_EXACT and not one.key.who and not one.article and one.n
    ]
    print_table("Words and types", ("", "F1 exact", "95% interval", "F1 overlap", "n"), rows)
