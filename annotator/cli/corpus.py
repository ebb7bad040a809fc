"""`dateline stats` and `check`: what a corpus holds."""

from __future__ import annotations

from dataclasses import asdict

import typer

from annotator.cli.options import CorpusOption, JsonOption, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import FINDINGS
from annotator.domain.annotations import State
from annotator.domain.document import Status
from annotator.store import Counts

# --- stats


DECISIONS = (State.ACCEPTED, State.CORRECTED, State.REJECTED, State.CREATED)


def stats(corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """Count what a corpus holds and what was decided."""
    with opened(corpus) as workspace:
        counts = workspace.counts()
        suggested = sum(one.has_suggestions for one in workspace.summaries())
    if as_json:
        print_json({"corpus": str(corpus_path(corpus)), **asdict(counts), "articles_with_suggestions": suggested})
        return
    say(f"Corpus {corpus_path(corpus)}")
    say("")
    totals = [("Articles", counts.articles), ("  with suggestions", suggested), ("Words", counts.words)]
    print_table("", ("", ""), [*totals, ("Documents", sum(counts.documents.values())), ("Edits", counts.edits)])
    _print_statistics(counts)


def _print_statistics(counts: Counts) -> None:
    statuses = [(one.value.replace("_", " "), counts.documents.get(one.value, 0)) for one in Status]
    tables = (
        ("Documents by status", statuses),
        ("Decisions", [(one.value, counts.decisions.get(one.value, 0)) for one in DECISIONS]),
        *((f"{kind.capitalize()} by type", list(types.items())) for kind, types in counts.annotations.items()),
    )
    for title, rows in tables:
        if rows:
            say("")
            print_table(title, ("", ""), [(f"  {name}", number) for name, number in rows])


# --- check


def check(corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """Check that a corpus is sound: file, texts, offsets, journal."""
    with opened(corpus) as workspace, progress("Checking", None):
        problems = list(workspace.problems())
        articles = workspace.counts().articles
    if as_json:
        print_json({"corpus": str(corpus_path(corpus)), "articles": articles, "problems": problems})
    else:
        for problem in problems:
            say(problem)
        found = counted(len(problems), "problem") if problems else "no problems"
        say(f"Checked {counted(articles, 'article')} in {corpus_path(corpus)}: {found}.")
    if problems:
        raise typer.Exit(FINDINGS)
