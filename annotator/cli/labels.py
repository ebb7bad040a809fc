"""`dateline labels import` and `dateline lint`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, check_annotator, opened
from annotator.cli.printing import complain, counted, print_json, say
from annotator.cli.program import BAD, FINDINGS, CommandError
from annotator.domain.lint import lint
from annotator.exchange import ExchangeError
from annotator.session.choosing import Chosen, Selection
from annotator.session.importing import Added, Outcome, Refused
from annotator.session.label_import import Preview, import_labels, preview


def import_command(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A file or folder of labels.", readable=False)],
    annotator: Annotated[str, typer.Option("--annotator", metavar="NAME", help="Whose labels they are.")],
    format_: Annotated[
        str | None,
        typer.Option("--format", metavar="F", help="The format.", show_default="recognised from the file"),
    ] = None,
    map_: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="THEIRS=OURS", help="Another type for one of the file's; may be repeated."),
    ] = None,
    show: Annotated[bool, typer.Option("--preview", help="Tell what is in it and bring nothing in.")] = False,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring in other tools' labels as another annotator's, with their texts."""
    try:
        with opened(corpus, writing=not show, create=True) as workspace:
            told = preview(workspace, path, format_)
            mapping = {**told.mapping, **_mapping(map_ or [])}
            if show:
                _print_preview(told, mapping, as_json)
                return
            outcomes = import_labels(workspace, path, annotator, told.reader, mapping)
    except ExchangeError as error:
        raise CommandError(str(error)) from error
    _report(outcomes, told, as_json)


def _mapping(given: list[str]) -> dict[str, str]:
    pairs = [one.partition("=") for one in given]
    wrong = next((one for one, (theirs, sign, _) in zip(given, pairs, strict=True) if not theirs or not sign), None)
    if wrong is not None:
        raise CommandError(f"--map {wrong} is not of the form THEIRS=OURS; for example --map PER=person.")
    return {theirs: ours for theirs, _, ours in pairs}


def _print_preview(told: Preview, mapping: dict[str, str], as_json: bool) -> None:
    if as_json:
        quarantined = [{"file": one.file, "line": one.line, "why": one.why} for one in told.quarantined]
        record = {"format": told.reader, "texts": told.texts, "unit": told.unit, "types": dict(told.types)}
        print_json({**record, "mapping": mapping, "unknown": list(told.unknown), "quarantined": quarantined})
        return
    say(f"{told.reader}: {counted(told.texts, 'text')}, offsets read as {told.unit}.")
    for name, count in told.types.most_common():
        ours = mapping.get(name)
        note = f" -> {ours}" if ours else " (kept under its own name)" if name in told.unknown else ""
        say(f"  {count:>6,}  {name}{note}")
    for one in told.quarantined:
        complain(f"line {one.line}: {one.why}")


def _report(outcomes: list[Outcome], told: Preview, as_json: bool) -> None:
    added = [one for one in outcomes if isinstance(one, Added)]
    refused = [one for one in outcomes if isinstance(one, Refused)]
    annotations = sum(one.annotations for one in added)
    if as_json:
        reasons = [{"file": one.file, "why": one.why} for one in refused]
        print_json({"format": told.reader, "texts": len(added), "annotations": annotations, "refused": reasons})
    else:
        say(f"Brought in {counted(annotations, 'annotation')} on {counted(len(added), 'text')} from {told.reader}.")
    for one in refused:
        complain(f"{one.file}: {one.why}")
    if refused:
        raise typer.Exit(FINDINGS if added else BAD)


def lint_command(
    annotator: Annotated[
        str | None,
        typer.Option("--annotator", metavar="NAME", help="Only this annotator's.", show_default="everybody's"),
    ] = None,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Look through the annotations for what may be wrong."""
    count = 0
    records: list[dict[str, object]] = []
    with opened(corpus) as workspace:
        check_annotator(workspace, annotator)
        for document in Chosen(workspace, Selection(annotator=annotator), with_bare=False):
            for one in lint(document, workspace.schema):
                count += 1
                where = document.article.file or document.article.title
                if as_json:
                    place = [one.span.start, one.span.end] if one.span else None
                    about = {"article": where, "annotator": document.annotator, "kind": one.kind.value, "span": place}
                    records.append(
                        {**about, "severity": one.severity.value, "message": one.message, "ids": list(one.ids)}
                    )
                else:
                    say(f"{where} ({document.annotator}): {one.severity.value}: {one.message}")
    if as_json:
        print_json({"findings": records})
    elif not count:
        say("Nothing was found.")
    if count:
        raise typer.Exit(FINDINGS)
