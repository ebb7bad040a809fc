"""The `dateline` command: the second face of `session`, which proves that the core needs no window."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator import __version__
from annotator.cli import (
    about,
    corpus,
    evaluating,
    exporting,
    importing,
    labels,
    review,
    rules,
    safety,
    schemas,
    searching,
    suggesting,
    training,
    trash,
    window,
)
from annotator.cli.printing import say
from annotator.cli.program import OneLineGroup

app = typer.Typer(name="dateline", cls=OneLineGroup, pretty_exceptions_enable=False, rich_markup_mode=None)
schema = typer.Typer(rich_markup_mode=None, help="List, show, check or use annotation schemas.")
rule_commands = typer.Typer(rich_markup_mode=None, help="List, add or delete rules that propose.")
trash_commands = typer.Typer(rich_markup_mode=None, help="Put articles into the trash, take them back, or empty it.")
label_commands = typer.Typer(rich_markup_mode=None, help="Bring in other tools' labels.")

app.command("open")(window.open_window)
app.command("import")(importing.import_articles)
app.command("suggest")(suggesting.suggest)
app.command("export")(exporting.export)
app.add_typer(label_commands, name="labels")
app.command("evaluate")(evaluating.evaluate_command)
app.command("train")(training.train)
app.command("lint")(labels.lint_command)
app.command("stats")(corpus.stats)
app.command("check")(corpus.check)
for name, command in review.COMMANDS.items():
    app.command(name)(command)
app.command("search")(searching.search)
app.command("backup")(safety.backup)
app.command("restore")(safety.restore)
app.command("purge")(safety.purge)
app.add_typer(trash_commands, name="trash")
app.command("formats")(about.formats)
app.add_typer(schema, name="schema")
app.add_typer(rule_commands, name="rules")
app.command("doctor")(about.doctor)
label_commands.command("import")(labels.import_command)
rule_commands.command("list")(rules.list_rules)
rule_commands.command("add")(rules.add_rule)
rule_commands.command("delete")(rules.delete_rules)
trash_commands.command("add")(trash.add)
trash_commands.command("list")(trash.list_trash)
trash_commands.command("restore")(trash.restore)
trash_commands.command("empty")(trash.empty)
schema.command("list")(schemas.list_schemas)
schema.command("show")(about.show_schema)
schema.command("check")(about.check_schema)
schema.command("use")(schemas.use)


def _print_version(wanted: bool) -> None:
    if wanted:
        say(f"dateline {__version__}")
        raise typer.Exit


@app.callback()
def dateline(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and stop.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Annotate news articles with entities, figures and events; without a command, the window opens."""


def run() -> int:
    """Run the command that the program's arguments name; its exit code."""
    try:
        app(prog_name="dateline")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    return 0
