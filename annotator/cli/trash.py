"""`dateline trash`: put articles there, list them, take them back, and empty it."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import CommandError
from annotator.session import trash

Names = Annotated[list[str], typer.Argument(metavar="ARTICLE...", help="An article's id, file name or title.")]


def add(articles: Names, corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """Put articles into the trash, from where they can be taken back."""
    with opened(corpus, writing=True) as workspace:
        found = [trash.find_listed(workspace, one) for one in articles]
        trash.delete(workspace, [one for one, _ in found])
    _tell("deleted", found, "are in the trash; `dateline trash restore` takes them back", as_json)


def list_trash(corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """List what is in the trash."""
    with opened(corpus) as workspace:
        found = trash.in_trash(workspace)
    if as_json:
        records = [
            {"id": one.id, "title": one.title, "file": one.file, "deleted": one.time, "documents": one.documents}
            for one in found
        ]
        print_json({"corpus": str(corpus_path(corpus)), "articles": records})
    elif not found:
        say("The trash is empty.")
    else:
        rows = [(one.name, one.title, one.time[:16].replace("T", " "), one.documents) for one in found]
        print_table("", ("Article", "Title", "Deleted", "Documents"), rows)


def restore(
    articles: Annotated[
        list[str] | None,
        typer.Argument(metavar="ARTICLE...", help="An article's id, file name or title.", show_default="none"),
    ] = None,
    is_all: Annotated[bool, typer.Option("--all", help="Everything that is in the trash (default: not).")] = False,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take articles out of the trash, with everybody's annotations."""
    if bool(articles) == is_all:
        raise CommandError("Name the articles to take back, or say --all.")
    with opened(corpus, writing=True) as workspace:
        if is_all:
            found = [(one.id, one.name) for one in trash.in_trash(workspace)]
        else:
            found = [trash.find_trashed(workspace, one) for one in articles or ()]
        trash.take_back(workspace, [one for one, _ in found])
    _tell("restored", found, "are back", as_json)


def empty(
    with_backups: Annotated[
        bool, typer.Option("--backups", help="Remove the articles from every backup too (default: not).")
    ] = False,
    is_sure: Annotated[bool, typer.Option("--yes", help="Really do it: it cannot be undone.")] = False,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Remove what is in the trash for good, after a backup."""
    with opened(corpus, writing=True) as workspace:
        number = len(trash.in_trash(workspace))
        if number and not is_sure:
            raise CommandError(f"{counted(number, 'article')} would be gone for good; say --yes if they shall be.")
        with progress("Removing", None):
            trash.empty(workspace, with_backups)
    if as_json:
        print_json({"removed": number, "backups_too": with_backups})
    else:
        where = "No backup has them either." if with_backups else "A backup from before has them."
        say(f"Removed {counted(number, 'article')}. {where}" if number else "The trash was empty.")


def _tell(key: str, found: list[tuple[str, str]], what: str, as_json: bool) -> None:
    if as_json:
        print_json({key: [one for one, _ in found]})
        return
    for _, name in found:
        say(name)
    said = what if len(found) != 1 else what.replace("are", "is", 1).replace("them", "it")
    say(f"{counted(len(found), 'article')} {said}.")
