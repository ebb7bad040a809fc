"""`dateline adjudicate` and `feedback`: what a rule can decide between annotators, and what each one is told."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import FINDINGS, CommandError
from annotator.cli.review.agreement import Finished, PeopleOption, StatusOption, chosen_documents
from annotator.session.adjudicating import adjudicate
from annotator.store import CorpusError


def adjudicate_command(
    is_automatic: Annotated[
        bool, typer.Option("--auto", help="Decide by rule: what all say alike, and what a majority says.")
    ] = False,
    annotators: PeopleOption = None,
    status: StatusOption = Finished.FINISHED,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make gold of what annotators agree on; the rest is for a person in the window."""
    if not is_automatic:
        raise CommandError("Say --auto to decide by majority; deciding one by one is done in the window (Review menu).")
    with opened(corpus, writing=True) as workspace, progress("Deciding", None) as steps:
        done = list(adjudicate(workspace, chosen_documents(annotators, status), steps.step))
    if not done:
        raise CorpusError("There is nothing to decide: no article has finished documents of two annotators.")
    left = sum(one.left for one in done)
    if as_json:
        articles = [
            {"article": one.title, "identical": one.identical, "by_majority": one.by_rule, "left": one.left}
            for one in done
        ]
        print_json({"articles": articles, "left": left})
    else:
        rows = [(one.title, one.identical, one.by_rule, one.left) for one in done]
        print_table("", ("Article", "Identical", "By majority", "Left"), rows)
        say(f"{counted(left, 'decision')} left for a person." if left else "Nothing is left to be decided.")
    if left:
        raise typer.Exit(FINDINGS)
