"""`dateline evaluate`: suggestions made for the texts of a gold file, and judged against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.options import JsonOption, ModelOption, ProcessesOption, user_settings
from annotator.cli.printing import complain, counted, print_json, print_table, progress, say
from annotator.cli.program import BAD, FINDINGS, CommandError
from annotator.cli.schemas import chosen_schema
from annotator.domain.schema import AnnotationSchema
from annotator.review.evaluation import Evaluation, Judged, Section, evaluate
from annotator.review.scoring import Counts
from annotator.session.evaluating import Gold, TypeMap, judge, read_gold, read_map, type_map, unmapped
from annotator.session.model_choices import models_of
from annotator.session.suggesting import Recipe, Unsuggested, recipe_of
from annotator.session.workspace import default_schema

MOST_CONFUSED = 10


GoldArgument = Annotated[
    Path, typer.Argument(metavar="GOLD", help="Dateline JSONL, or a file or folder of labels.", readable=False)
]
FormatOption = Annotated[
    str | None, typer.Option("--format", metavar="F", help="Its format.", show_default="recognised from the file")
]
SchemaOption = Annotated[
    str | None,
    typer.Option(
        "--schema",
        metavar="NAME|FILE",
        help="The schema that suggestions are made for.",
        show_default="the default schema",
    ),
]
MapOption = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="THEIRS=OURS", help="Our type for one of the file's; several for one may be given."),
]
MapFileOption = Annotated[
    str | None,
    typer.Option(
        "--map-file", metavar="NAME|FILE", help="A map of types and roles: kairos, or a TOML file.", show_default="none"
    ),
]


def evaluate_command(
    gold: GoldArgument,
    format_: FormatOption = None,
    schema: SchemaOption = None,
    map_: MapOption = None,
    map_file: MapFileOption = None,
    model: ModelOption = None,
    processes: ProcessesOption = 1,
    as_json: JsonOption = False,
) -> None:
    """Tell how good suggestions are for the texts of a gold file."""
    chosen = default_schema() if schema is None else chosen_schema(schema)
    recipe = recipe_of(chosen, models_of(user_settings(), model))
    texts = read_gold(gold, format_)
    mapping = type_map(texts, chosen, _given_map(map_ or [], map_file))
    judged, failed = _judge_all(recipe, texts, chosen, mapping, processes)
    found, unknown = evaluate(judged, texts.with_values), unmapped(texts, chosen, mapping)
    if not found.sections:
        raise CommandError(
            f"Nothing in {gold} can be judged: the schema {chosen.name} has none of its types "
            f"({', '.join(sorted(unknown)) or 'none'}); name ours with --map THEIRS=OURS, or another with --schema."
        )
    if as_json:
        print_json(_record(found, texts, recipe, unknown, failed))
    else:
        _tell(found, texts, recipe, unknown)
        for why in failed:
            complain(why)
    if failed:
        raise typer.Exit(FINDINGS if judged else BAD)


def _judge_all(
    recipe: Recipe, gold: Gold, schema: AnnotationSchema, mapping: TypeMap, processes: int
) -> tuple[list[Judged], list[str]]:
    """Every text judged, and a sentence for each that could not be."""
    judged: list[Judged] = []
    failed = list(gold.left_out)
    with progress("Evaluating", len(gold.texts)) as steps:
        for outcome in judge(recipe, gold, schema, mapping, processes):
            steps.step()
            if isinstance(outcome, Unsuggested):
                failed.append(f"{outcome.article.file or outcome.article.title}: {outcome.why}")
            else:
                judged.append(outcome)
    return judged, failed


def _given_map(pairs: Sequence[str], file: str | None) -> TypeMap:
    read = read_map(file) if file else TypeMap({}, {})
    given: dict[str, tuple[str, ...]] = {}
    for one in pairs:
        theirs, sign, ours = one.partition("=")
        if not (theirs and sign):
            raise CommandError(f"--map {one} is not of the form THEIRS=OURS; for example --map PER=person.")
        given[theirs] = (*given.get(theirs, ()), ours) if ours else ()
    return TypeMap({**read.types, **given}, read.roles)


# --- for people

SCORES = ("Precision", "Recall", "F1", "Gold", "Found")
BOTH = ("Gold", "Found", "P exact", "R exact", "F1 exact", "P overlap", "R overlap", "F1 overlap")


def _tell(found: Evaluation, gold: Gold, recipe: Recipe, unknown: Mapping[str, int]) -> None:
    say(f"{counted(found.texts, 'text')} in {gold.format}, suggestions of {recipe.model}.")
    for section in found.sections:
        rows = [(one.type, *_both(one.exact, one.overlap)) for one in section.rows]
        _table(section.kind.capitalize(), ("Type", *BOTH), rows)
        if section.kind == "figures" and found.figures:
            _table("Figures, what they say", ("Agrees in", *SCORES), _steps(found.figures))
        if section.kind == "events":
            _table("Triggers and arguments", ("Measure", *SCORES), _steps(found.events))
        _tell_confusion(section)
    _table(
        "Texts with most disagreements",
        ("Text", "Missed", "Not in gold"),
        [(o.name, o.missed, o.extra) for o in found.worst],
    )
    if unknown:
        listed = ", ".join(f"{name} ({number})" for name, number in sorted(unknown.items()))
        say("")
        say(f"Not judged, as the schema has no such type and no map names one: {listed}.")


def _tell_confusion(section: Section) -> None:
    mixed = [(gold, found, count) for (gold, found), count in section.confusion.most_common() if gold and found]
    _table(
        f"{section.kind.capitalize()}: one type taken for another", ("Gold", "Found", "Times"), mixed[:MOST_CONFUSED]
    )
    if section.not_scored:
        listed = ", ".join(f"{name} ({number})" for name, number in sorted(section.not_scored.items()))
        say(f"Found, but of types that gold never uses, and not judged: {listed}.")


def _table(title: str, headers: Sequence[str], rows: Sequence[Sequence[str | int]]) -> None:
    if rows:
        say("")
        print_table(title, headers, rows)


def _both(exact: Counts, overlap: Counts) -> tuple[str | int, ...]:
    return (exact.gold, exact.found, *_shares(exact), *_shares(overlap))


def _steps(measures: Mapping[str, Counts]) -> list[tuple[str | int, ...]]:
    return [(name, *_shares(counts), counts.gold, counts.found) for name, counts in measures.items()]


def _shares(counts: Counts) -> tuple[str, str, str]:
    return (f"{counts.precision:.3f}", f"{counts.recall:.3f}", f"{counts.f1:.3f}")


# --- for programs


def _record(
    found: Evaluation, gold: Gold, recipe: Recipe, unknown: Mapping[str, int], failed: Sequence[str]
) -> dict[str, Any]:
    return {
        "format": gold.format,
        "model": recipe.model,
        "texts": found.texts,
        "kinds": {section.kind: _section_record(section) for section in found.sections},
        "figures": {name: _counts_record(counts) for name, counts in found.figures.items()},
        "events": {name: _counts_record(counts) for name, counts in found.events.items()},
        "worst": [{"text": one.name, "missed": one.missed, "extra": one.extra} for one in found.worst],
        "unknown": dict(unknown),
        "left_out": list(failed),
    }


def _section_record(section: Section) -> dict[str, Any]:
    return {
        "types": {
            one.type: {"exact": _counts_record(one.exact), "overlap": _counts_record(one.overlap)}
            for one in section.rows
        },
        "confusion": [
            {"gold": gold or None, "found": found or None, "count": count}
            for (gold, found), count in section.confusion.most_common()
        ],
        "not_scored": dict(section.not_scored),
    }


def _counts_record(counts: Counts) -> dict[str, float | int]:
    shares = {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}
    numbers = {"gold": counts.gold, "found": counts.found, "correct": counts.correct}
    return {**{name: round(share, 4) for name, share in shares.items()}, **numbers}
