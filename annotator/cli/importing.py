"""`dateline import`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, corpus_path, opened
from annotator.cli.printing import complain, counted, print_json, progress, say
from annotator.cli.program import BAD, FINDINGS
from annotator.session.article_files import find_files, line_of
from annotator.session.importing import Added, Refused, import_file


def import_articles(
    paths: Annotated[list[Path], typer.Argument(metavar="PATHS", help="Files, or folders of them.", readable=False)],
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring articles and Dateline JSONL into a corpus, made if need be."""
    files, refused = find_files(paths)
    added: list[Added] = []
    if files:
        with opened(corpus, writing=True, create=True) as workspace, progress("Importing", len(files)) as steps:
            for file in files:
                for outcome in import_file(workspace, file):
                    if isinstance(outcome, Added):
                        added.append(outcome)
                    else:
                        refused.append(Refused(str(file), line_of(file, outcome.why)))
                steps.step()
    _report(added, refused, corpus_path(corpus), as_json)
    if refused:
        raise typer.Exit(FINDINGS if added else BAD)


def _report(added: list[Added], refused: list[Refused], corpus: Path, as_json: bool) -> None:
    new = {one.article_id for one in added if one.is_new}
    known = {one.article_id for one in added} - new
    annotations = sum(one.annotations for one in added)
    for one in refused:
        complain(one.why)
    if as_json:
        reasons = [{"file": one.file, "why": one.why} for one in refused]
        record = {"corpus": str(corpus), "added": len(new), "known": len(known), "annotations": annotations}
        print_json({**record, "refused": reasons})
    elif added:
        came = [counted(len(new), "article")] * bool(new) + [counted(annotations, "annotation")] * bool(annotations)
        say(f"Added {' and '.join(came) or 'nothing'} to {corpus}.")
        if known:
            say(f"{counted(len(known), 'article was', 'articles were')} there already.")
