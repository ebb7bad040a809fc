"""`dateline schema list` and `schema use`: the schemas that ship, and giving a corpus another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.about import load_schema_file
from annotator.cli.options import CorpusOption, JsonOption, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import FINDINGS, CommandError
from annotator.domain.schema import AnnotationSchema
from annotator.session.schema_acts import SchemaChange, presets, schema_change, use_schema


def list_schemas(as_json: JsonOption = False) -> None:
    """List the schemas that come with Dateline."""
    found = presets()
    if as_json:
        print_json({"schemas": [_record(one) for one in found]})
        return
    rows = [(one.name, one.title, len(one.entities), len(one.figure.roles), len(one.events)) for one in found]
    print_table("", ("Name", "Title", "Entity types", "Figure roles", "Event types"), rows)


def _record(schema: AnnotationSchema) -> dict[str, str | int]:
    named = {"name": schema.name, "version": schema.version, "title": schema.title, "description": schema.description}
    numbers = {"entity_types": len(schema.entities), "figure_roles": len(schema.figure.roles)}
    return {**named, **numbers, "event_types": len(schema.events)}


def use(
    schema: Annotated[
        str, typer.Argument(metavar="NAME|FILE", help="One of those that `schema list` shows, or a schema's file.")
    ],
    mapped: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="OLD=NEW",
            help="What a type, role or attribute becomes; TYPE.ROLE=NEW: a role of one event type. May be given often.",
            show_default="nothing",
        ),
    ] = None,
    keep_unknown: Annotated[
        bool,
        typer.Option("--keep-unknown", help="Leave annotations alone whose type or role it lacks (default: refuse)."),
    ] = False,
    is_trial: Annotated[
        bool, typer.Option("--dry-run", help="Only show what it would touch (default: do it).")
    ] = False,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give a corpus another schema, after a backup, and carry its annotations along."""
    renames = _renames(mapped or ())
    chosen = chosen_schema(schema)
    with opened(corpus, writing=not is_trial, create=not is_trial) as workspace, progress("Changing", None):
        if is_trial:
            change = schema_change(workspace, chosen, renames)
        else:
            change = use_schema(workspace, chosen, renames, keep_unknown)
    if as_json:
        rows = [{**asdict(one), "kind": one.kind.value} for one in change.touched]
        labels = {"corpus": str(corpus_path(corpus)), "from": change.old, "to": change.new}
        print_json({**labels, "done": not is_trial, "moved": change.moved, "left": change.left, "touched": rows})
    else:
        _tell(change, corpus_path(corpus), is_trial)
    if change.left:
        raise typer.Exit(FINDINGS)


def chosen_schema(name: str) -> AnnotationSchema:
    """The preset of this name, or the schema of this file."""
    found = presets()
    preset = next((one for one in found if one.name == name), None)
    if preset is not None:
        return preset
    if not Path(name).exists():
        raise CommandError(
            f"There is no schema {name}, neither a file nor one of: {', '.join(one.name for one in found)}."
        )
    return load_schema_file(Path(name))


def _renames(mapped: Sequence[str]) -> dict[str, str]:
    """What `--map` says; CommandError when it cannot be read or says two things."""
    renames: dict[str, str] = {}
    for one in mapped:
        old, sign, new = (part.strip() for part in one.partition("="))
        if not (old and sign and new):
            raise CommandError(f"--map {one} cannot be read; write OLD=NEW, such as --map riot=protest.")
        if renames.setdefault(old, new) != new:
            raise CommandError(f"--map gives {old} two new names, {renames[old]} and {new}; keep one.")
    return renames


def _tell(change: SchemaChange, corpus: Path, is_trial: bool) -> None:
    if is_trial:
        say(f"{corpus} uses {change.old}; nothing was changed. With {change.new}:")
    else:
        say(f"{corpus} uses {change.new}; before, it used {change.old}.")
    if not change.touched:
        say("No annotation is touched.")
        return
    moved = counted(change.moved, "type or role", "types and roles")
    say(f"Of its annotations, {moved} {'would move' if is_trial else 'moved'}; {change.left:,} left unknown.")
    say("")
    rows = [(one.kind.value, one.name, one.becomes or "", one.count, one.documents) for one in change.touched]
    print_table("", ("Kind", "Was", "Is now", "Annotations", "Documents"), rows)
