"""`dateline backup`, `restore` and `purge`: copies of a corpus, and removing articles for good."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import CommandError
from annotator.session.backups import backups_of, find_backup, restore_backup
from annotator.session.trash import find_any


def backup(
    out: Annotated[
        Path | None,
        typer.Argument(
            metavar="OUT", help="The new file to write.", show_default="one among the corpus's backups", readable=False
        ),
    ] = None,
    is_listing: Annotated[bool, typer.Option("--list", help="List the backups and make none.")] = False,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy a corpus, also while it is open elsewhere."""
    if is_listing:
        _list(corpus_path(corpus), as_json)
        return
    if out is not None and (out.exists() or not out.absolute().parent.is_dir()):
        raise CommandError(f"{out} cannot be written: it is there already, or its folder is not; name another file.")
    with opened(corpus) as workspace, progress("Copying", None):
        if out is None:
            out = workspace.corpus.back_up("manual")
        else:
            workspace.corpus.copy_to(out)
    if as_json:
        print_json({"backup": str(out), "bytes": out.stat().st_size})
    else:
        say(f"Copied {corpus_path(corpus)} to {out}.")


def _list(corpus: Path, as_json: bool) -> None:
    found = backups_of(corpus)
    if as_json:
        records = [{"file": str(one.path), "time": one.time, "why": one.why, "bytes": one.size_bytes} for one in found]
        print_json({"corpus": str(corpus), "backups": records})
    elif not found:
        say(f"There are no backups of {corpus}.")
    else:
        rows = [(one.path.name, one.time.replace("T", " "), one.why, one.size_bytes) for one in found]
        print_table(str(found[0].path.parent), ("Backup", "Time", "Before", "Bytes"), rows)


def restore(
    backup: Annotated[str, typer.Argument(metavar="BACKUP", help="A name that `backup --list` shows, or a file.")],
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put a backup in a corpus's place; what was there is kept."""
    path = corpus_path(corpus)
    found = find_backup(path, backup)
    with progress("Restoring", None):
        kept = restore_backup(path, found)
    if as_json:
        print_json({"corpus": str(path), "restored": str(found), "kept": str(kept) if kept else None})
    else:
        say(f"Restored {path} from {found}." + (f" What was there is now {kept}." if kept else ""))


def purge(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="An article's id, file name or title.")],
    with_backups: Annotated[bool, typer.Option("--backups", help="Remove it from every backup too.")] = False,
    is_sure: Annotated[bool, typer.Option("--yes", help="Really do it: it cannot be undone.")] = False,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Remove an article wholly and for good."""
    with opened(corpus, writing=True) as workspace:
        article_id, name = find_any(workspace, article, with_backups)
        people = workspace.corpus.annotators(article_id)
        if not is_sure:
            raise CommandError(
                f"{name} and the annotations of {counted(len(people), 'person', 'people')} would be gone for good; "
                "say --yes if they shall be."
            )
        with progress("Removing", None):
            workspace.corpus.purge([article_id], with_backups)
    if as_json:
        print_json({"article": article_id, "documents": len(people), "backups_too": with_backups})
    else:
        left = "It is in no backup either." if with_backups else "Backups still have it; --backups removes it there."
        say(f"Removed {name}. {left}")
