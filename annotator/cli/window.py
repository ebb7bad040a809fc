"""`dateline open`: the only command that loads Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import CORPUS_SUFFIX, CorpusOption
from annotator.cli.program import CommandError


def open_window(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="PATHS", help="Articles, folders of them, or one corpus.", show_default="none", readable=False
        ),
    ] = None,
    corpus: CorpusOption = None,
) -> None:
    """Open the window, with articles or with a corpus."""
    articles, corpus = _told_apart(paths or [], corpus)
    try:
        from annotator import app
    except ImportError as error:
        raise CommandError(f"The window needs Qt, which does not load ({error}); see `dateline doctor`.") from error
    try:
        code = app.run(articles, corpus)
    except app.StartError as error:
        raise CommandError(str(error)) from error
    raise typer.Exit(code)


def _told_apart(paths: list[Path], corpus: Path | None) -> tuple[list[Path], Path | None]:
    """The articles and the corpus among what was named."""
    for path in paths:
        if not path.exists():
            raise CommandError(f"{path} does not exist; check the name.")
    corpora = [path for path in paths if path.suffix == CORPUS_SUFFIX]
    if not corpora:
        return paths, corpus
    if corpus is not None or len(paths) > 1:
        raise CommandError(f"Only one corpus can be open: name {corpora[0]} alone, or with --corpus.")
    return [], corpora[0]
