"""What all commands share as programs: exit codes, one line for whatever goes wrong, and `open` where none is named."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

from annotator.cli.printing import complain, flush, sentence, tolerate_any_text
from annotator.domain.annotators import NameRefusedError
from annotator.domain.schema import SchemaError
from annotator.domain.tagging_rules import RuleError
from annotator.exchange import ExchangeError
from annotator.nlp import ModelError
from annotator.readers import ReadError
from annotator.settings import SettingsError
from annotator.store import CorpusError

DONE, FINDINGS, BAD, CANCELLED = 0, 1, 2, 130

DEBUG = "DATELINE_DEBUG"


class CommandError(Exception):
    """Bad use or bad input: one sentence that says what, why and what to do."""


class NothingWritten(KeyboardInterrupt):
    """Ctrl-C in work that is kept whole or not at all."""


EXPECTED = (
    *(CommandError, CorpusError, ExchangeError, ModelError, NameRefusedError),
    *(ReadError, RuleError, SchemaError, SettingsError),
)


@contextmanager
def whole_or_nothing() -> Generator[None]:
    """Work inside leaves nothing behind when it is cancelled."""
    try:
        yield
    except KeyboardInterrupt:
        raise NothingWritten from None


class OneLineGroup(TyperGroup):
    """The group of all commands: it answers every error with one line on standard error and an exit code."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take `dateline`, `dateline FILE` and `dateline --corpus FILE` for `dateline open ...`."""
        return super().parse_args(ctx, ["open", *args] if self._means_open(args) else args)

    def _means_open(self, args: Sequence[str]) -> bool:
        if not args:
            return True
        return args[0].split("=")[0] == "--corpus" or (args[0] not in self.commands and os.path.lexists(args[0]))

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run a command and end the process with its exit code."""
        tolerate_any_text()
        try:
            code = super().main(*args, **{**extra, "standalone_mode": False})
        except Exception as error:  # noqa: BLE001 - nobody is shown a traceback
            code = _tell(error)
        sys.exit(code if isinstance(code, int) else DONE)

    def invoke(self, ctx: Any) -> Any:
        """Run the command that `ctx` names; Typer itself would answer these two without a word or with another code."""
        try:
            result = super().invoke(ctx)
            flush()
        except (KeyboardInterrupt, BrokenPipeError) as error:
            raise typer.Exit(_tell(error)) from error
        return result


def _usage_line(error: typer.TyperException) -> str:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "dateline"
    why = error.format_message().replace("Value error, ", "")
    return f"{sentence(why)} Try '{command} --help'."


def _tell(error: BaseException) -> int:
    """Say what went wrong in one line; the exit code."""
    if os.environ.get(DEBUG):
        traceback.print_exception(error)
    match error:
        case typer.TyperException():
            complain(_usage_line(error))
        case BrokenPipeError():
            # Whoever reads has enough, as `head` has; Python would complain again when it closes the pipe.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return DONE
        case NothingWritten():
            complain("Cancelled; nothing was written.")
            return CANCELLED
        case KeyboardInterrupt():
            complain("Cancelled; what was done so far is kept.")
            return CANCELLED
        case SettingsError():
            complain(f"{sentence(str(error)).removesuffix('.')}; mend it or delete it.")
        case ModelError() if ";" not in str(error):
            complain(f"{sentence(str(error)).removesuffix('.')}; choose another with --model.")
        case OSError():
            complain(_os_line(error))
        case _ if isinstance(error, EXPECTED):
            complain(sentence(str(error)))
        case _:
            what = f"{type(error).__name__}: {error}"
            complain(f"Dateline failed unexpectedly ({what}); please report it with what {DEBUG}=1 then shows.")
    return BAD


def _os_line(error: OSError) -> str:
    if error.strerror is None:
        return sentence(str(error))
    if error.filename is None:
        return f"The output cannot be written: {error.strerror}."
    return f"{Path(os.fsdecode(error.filename))} cannot be used: {error.strerror}."
