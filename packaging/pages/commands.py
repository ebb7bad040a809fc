"""The page of the command line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pages.markdown import code, page

HELP_COLUMNS = 96


def commands_page() -> str:
    """What `--help` says, of the program and of each of its commands."""
    parts = [f"## {code(name)}\n\n```text\n{text}\n```" for name, text in helps()]
    return page(
        "The command line",
        "Exit codes: 0 done; 1 done, with losses or findings; 2 bad use or bad input, told in one line on standard "
        "error; 130 stopped with Ctrl+C. `DATELINE_DEBUG=1` adds the traceback. Below is what `--help` says.",
        *parts,
    )


def helps() -> Iterator[tuple[str, str]]:
    """Each command's full name with its help."""
    import typer

    from annotator.cli import app

    yield from _helps(typer.main.get_command(app), "dateline", None)


def _helps(command: Any, name: str, parent: Any) -> Iterator[tuple[str, str]]:
    context = command.context_class(command, info_name=name, parent=parent, terminal_width=HELP_COLUMNS)
    yield context.command_path, "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    for below, one in getattr(command, "commands", {}).items():
        yield from _helps(one, below, context)
