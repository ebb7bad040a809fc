"""Options that several commands take, and what they stand for."""

from __future__ import annotations

import getpass
from collections.abc import Collection, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from annotator import paths
from annotator.cli.printing import complain
from annotator.cli.program import CommandError
from annotator.domain.annotators import NameRefusedError, annotator_name, may_be_called
from annotator.session.workspace import Workspace
from annotator.settings import Settings
from annotator.store import Stage, tell_nobody

CORPUS_SUFFIX = ".dateline"

# Files are looked at by the commands, which say more about them than Typer does: hence `readable=False`.
CorpusOption = Annotated[
    Path | None,
    typer.Option(
        "--corpus",
        metavar="FILE",
        help="The corpus file to use.",
        show_default="the one in your user data folder",
        readable=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text (default: text).")]

ModelOption = Annotated[
    str | None,
    typer.Option("--model", metavar="NAME|FOLDER", help="The spaCy pipeline.", show_default="the settings' model"),
]
ProcessesOption = Annotated[int, typer.Option("--processes", metavar="N", min=1, help="Worker processes.")]


def corpus_path(corpus: Path | None) -> Path:
    """The corpus that an option names, or the default one."""
    if corpus is not None and not corpus.name:
        raise CommandError(f"{corpus} is a folder; name a corpus, which is a file.")
    return paths.default_corpus() if corpus is None else corpus


@contextmanager
def opened(corpus: Path | None, *, writing: bool = False, create: bool = False) -> Generator[Workspace]:
    """The corpus, open; CommandError when it is to be written and cannot be."""
    name = who_works()
    if writing:
        _check_name(name)
    workspace = _open(corpus_path(corpus), name, create)
    try:
        if writing and workspace.read_only:
            raise CommandError(workspace.read_only)
        if workspace.corpus.is_newer and workspace.read_only:
            complain(workspace.read_only)
        if workspace.corpus.alarm:
            complain(f"{workspace.corpus.alarm} `dateline backup --list` shows {len(workspace.corpus.backups())}.")
        yield workspace
        if workspace.corpus.backup_problem:
            complain(workspace.corpus.backup_problem)
    finally:
        workspace.close()


def _open(path: Path, name: str, create: bool) -> Workspace:
    """Tell when one of an older version is brought up to date, which may take a while."""
    told: list[Stage] = []

    def tell(stage: Stage, share: float | None) -> None:
        if not told:
            complain(f"{path.name} was made by an older version of Dateline: it is backed up and brought up to date.")
        told.append(stage)

    workspace = Workspace.open(path, name, create=create, tell=tell)
    workspace.corpus.tell = tell_nobody
    return workspace


def check_annotator(workspace: Workspace, name: str | None) -> None:
    """CommandError when nobody of this name has annotated: to find nothing in their work would be no answer."""
    people = workspace.corpus.people()
    if name is not None and name not in people:
        others = f"there are: {', '.join(people)}" if people else "nobody has yet"
        raise CommandError(f"Nobody called {name} has annotated in {workspace.corpus.path.name}; {others}.")


def user_settings() -> Settings:
    """The user's settings."""
    return Settings(paths.settings_file())


def _check_name(name: str) -> None:
    """CommandError when the person is called what marks decisions: such a name may stand in old settings."""
    try:
        annotator_name(name)
    except NameRefusedError as error:
        where = f"“annotator” in {paths.settings_file()}"
        raise CommandError(f"{str(error).removesuffix('.')} in the settings: {where}.") from error


def who_works() -> str:
    """The annotator's name: that of the settings, else the login name where a person may have it."""
    try:
        named, login = user_settings().text("annotator"), getpass.getuser()
    except (KeyError, OSError):  # a user without an entry, as in some containers
        named, login = user_settings().text("annotator"), ""
    return named or (login if may_be_called(login) else "annotator")


def check_target(target: Path, sources: Collection[Path]) -> None:
    """CommandError when a new file cannot or must not stand at `target`."""
    if not target.name:
        raise CommandError(f"{target} is a folder; name a file.")
    folder = target.absolute().parent
    if not folder.is_dir():
        raise CommandError(f"{target} cannot be written: there is no folder {folder}; make it, or name another.")
    if target.exists() and not target.is_file() and not target.is_dir():
        raise CommandError(f"{target} is not a regular file; name another.")
    if target.suffix == CORPUS_SUFFIX:
        raise CommandError(f"{target} is named like a corpus, which must not be overwritten; name another file.")
    try:
        real = target.resolve()
    except RuntimeError as error:  # Python's word for it, until 3.13
        raise CommandError(f"{target} is a link that leads to itself; name another file.") from error
    if not real.parent.is_dir():
        raise CommandError(f"{target} is a link to {real}, and there is no folder {real.parent}; name another file.")
    if real in {one.resolve() for one in sources}:
        raise CommandError(f"{target} is itself what is read; name another file.")
