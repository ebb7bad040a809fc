"""How the command line speaks: lines, tables, JSON, progress."""

from __future__ import annotations

import io
import json
import math
import re
import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, BinaryIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn
from rich.table import Table
from rich.text import Text

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
WIDE = 1000
"""Columns of a table that no terminal shows: a program reads it line by line."""
LOWER_STARTS = ("a ", "an ", "it ", "no ", "the ", "there ")


# --- lines


def tolerate_any_text() -> None:
    """Let both streams take text that the terminal's encoding lacks, as escapes: a file's name may be anything."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """One line on standard output."""
    if sys.stdout is not None:
        sys.stdout.write(f"{one_line(text)}\n")


def complain(text: str) -> None:
    """One line on standard error."""
    if sys.stderr is not None:
        sys.stderr.write(f"{one_line(text)}\n")


def one_line(text: str) -> str:
    """The text without line ends, and without anything that would steer a terminal."""
    return CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", " ".join(text.splitlines()))


def sentence(text: str) -> str:
    """With a capital, but for names of files, and a full stop."""
    text = text.strip()
    if text.startswith(LOWER_STARTS):
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def counted(number: int, one: str, many: str = "") -> str:
    """The number with what it counts: "1 article", "1,203 articles"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


# --- for programs


def binary_output() -> BinaryIO:
    """Standard output as bytes: JSON is UTF-8 with "\\n" whatever the locale and the system."""
    if sys.stdout is None:
        raise OSError("Standard output is closed, so there is nowhere to write to.")
    sys.stdout.flush()
    return sys.stdout.buffer


def print_json(record: dict[str, Any]) -> None:
    """One JSON object on one line; half a surrogate pair, which a file's name may hold, stays an escape."""
    line = json.dumps(record, ensure_ascii=False) + "\n"
    binary_output().write(line.encode("utf-8", "backslashreplace"))


def flush() -> None:
    """Write out what is held back, so that an error of the stream is met here."""
    if sys.stdout is not None:
        sys.stdout.flush()


# --- for people


def print_table(title: str, headers: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """A table under its title; numbers stand to the right and have separators."""
    rows = [list(row) for row in rows]
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", show_header=any(headers))
    for index, header in enumerate(headers):
        numeric = any(isinstance(row[index], int) for row in rows)
        table.add_column(header, justify="right" if numeric else "left")
    for row in rows:
        table.add_row(*(_cell(value) for value in row))
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    console = Console(width=None if is_terminal else WIDE, highlight=False)
    with console.capture() as captured:
        if title:
            console.print(Text(title, style="bold"))
        console.print(table)
    if sys.stdout is not None:
        sys.stdout.write("".join(f"{line.rstrip()}\n" for line in captured.get().split("\n")[:-1]))


def _cell(value: str | int) -> Text:
    return Text(one_line(value) if isinstance(value, str) else f"{value:,}")


class _Pace(ProgressColumn):
    """Steps a second and time left, over the whole run: Rich's own rate takes batches for bursts of speed."""

    def render(self, task: Task) -> Text:
        if not task.completed or not task.elapsed:
            return Text()
        pace = task.completed / task.elapsed
        left = timedelta(seconds=math.ceil((task.remaining or 0) / pace))
        return Text(f"{pace:,.1f}/s, {left} left")


class Steps:
    """How far a piece of work is."""

    def __init__(self, bar: Progress, what: str, total: int | None) -> None:
        self._bar = bar
        self._task = bar.add_task(what, total=total)
        self._total = total

    def step(self) -> None:
        """One is done."""
        self._bar.advance(self._task)

    def more(self, number: int) -> None:
        """So many more are to be done than was thought (or fewer, below zero)."""
        if self._total is not None:
            self._total += number
            self._bar.update(self._task, total=self._total)


@contextmanager
def progress(what: str, total: int | None) -> Generator[Steps]:
    """A bar with rate and time left on standard error, if that is a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Pace())
    is_terminal = sys.stderr is not None and sys.stderr.isatty()
    with Progress(
        *(columns if total is not None else columns[:2]),
        console=Console(stderr=True),
        disable=not is_terminal,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    ) as bar:
        yield Steps(bar, what, total)
