"""`dateline formats`, `schema` and `doctor`: what there is to work with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, say, sentence
from annotator.cli.program import FINDINGS, CommandError
from annotator.domain.schema import AnnotationSchema, EventRole, SchemaError
from annotator.exchange.registry import FORMATS
from annotator.session.health import examine
from annotator.session.workspace import default_schema, load_schema


def formats(as_json: JsonOption = False) -> None:
    """List the formats that `export` writes."""
    rows = [(one.key, one.title, one.extension or "folder", one.carries) for one in FORMATS.values()]
    if as_json:
        names = ("format", "title", "extension", "carries")
        print_json({"formats": [dict(zip(names, row, strict=True)) for row in rows]})
    else:
        print_table("", ("Format", "Title", "Files", "Carries"), rows)


# --- schema


def show_schema(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="A schema's file.", show_default="the corpus's schema", readable=False),
    ] = None,
    corpus: CorpusOption = None,
) -> None:
    """Show a schema's types, roles and keys."""
    schema = _schema_in_use(corpus) if file is None else load_schema_file(file)
    say(f"{schema.title} ({schema.label})")
    if schema.description:
        say(schema.description)
    figure = schema.figure
    _print_part(
        "Entity types", ("Key", "Type", "Name"), ((schema.key_text(t), t.id, t.look.name) for t in schema.entities)
    )
    _print_part(f"Figures (key {schema.key_text(figure)}) by role", ("Role", "Name", "Unit"), _figure_rows(schema))
    _print_part("Event types", ("Key", "Type", "Name", "Roles"), _event_rows(schema))
    _print_part("Relations", ("Type", "Name", "Between"), _relation_rows(schema))
    _print_part("Attributes", ("Attribute", "Of", "Values"), _attribute_rows(schema))


def _schema_in_use(corpus: Path | None) -> AnnotationSchema:
    """The corpus's; before there is a default corpus, the one that it will begin with."""
    if corpus is None and not corpus_path(None).exists():
        return default_schema()
    with opened(corpus) as workspace:
        return workspace.schema


def _print_part(title: str, headers: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    if kept := list(rows):
        say("")
        print_table(title, headers, kept)


def _figure_rows(schema: AnnotationSchema) -> Iterable[tuple[str, ...]]:
    return ((role.id, role.name, role.unit or "") for role in schema.figure.roles)


def _event_rows(schema: AnnotationSchema) -> Iterable[tuple[str, ...]]:
    return ((schema.key_text(e), e.id, e.look.name, ", ".join(_role(one) for one in e.roles)) for e in schema.events)


def _role(role: EventRole) -> str:
    limits = [limit for limit, holds in (("required", role.required), ("once", not role.multiple)) if holds]
    return f"{role.id} ({', '.join(limits)})" if limits else role.id


def _relation_rows(schema: AnnotationSchema) -> Iterable[tuple[str, ...]]:
    for one in schema.relations:
        sources, targets = "/".join(one.sources), "/".join(one.targets)
        yield (one.id, one.name, f"{sources} {'<->' if one.symmetric else '->'} {targets}")


def _attribute_rows(schema: AnnotationSchema) -> Iterable[tuple[str, ...]]:
    return ((one.id, one.on, ", ".join(one.values) or "any text") for one in schema.attributes)


def check_schema(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The schema's TOML file.", readable=False)],
    as_json: JsonOption = False,
) -> None:
    """Check a schema's file before it is used."""
    try:
        schema = load_schema_file(file)
        problems: list[str] = []
    except SchemaError as error:
        schema, problems = None, str(error).split("; ")
    if as_json:
        print_json({"file": str(file), "schema": schema.label if schema else None, "problems": problems})
    elif schema:
        parts = (counted(len(schema.entities), "entity type"), counted(len(schema.figure.roles), "figure role"))
        say(f"{file} is sound: {schema.label} has {', '.join(parts)} and {counted(len(schema.events), 'event type')}.")
    else:
        for problem in problems:
            say(f"{file}: {problem}")
    if problems:
        raise typer.Exit(FINDINGS)


def load_schema_file(file: Path) -> AnnotationSchema:
    """The schema of a file; SchemaError when it is none, CommandError when it cannot be read."""
    try:
        return load_schema(file)
    except UnicodeDecodeError as error:
        raise CommandError(f"{file} is not a schema, as it is not UTF-8 text; name a TOML file.") from error
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}; check the name and who may read it.") from error


# --- doctor


def doctor(corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """Tell what this installation consists of, and what it lacks."""
    findings = list(examine(corpus_path(corpus)))
    problems = [one for one in findings if one.problem]
    if as_json:
        print_json({"ok": not problems, "findings": [asdict(one) for one in findings]})
    else:
        rows = [("problem" if one.problem else "ok", one.name, one.found) for one in findings]
        print_table("", ("", "", ""), rows)
        say("")
        for one in problems:
            say(f"{one.name}: {sentence(one.problem or '')}")
        say(f"{counted(len(problems), 'problem')}." if problems else "Nothing is missing.")
    if problems:
        raise typer.Exit(FINDINGS)
