"""`dateline adjudicate` and `feedback`: what a rule can decide between annotators, and what each one is told."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, check_target, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, progress, say
from annotator.cli.program import FINDINGS, CommandError
from annotator.cli.review.agreement import Finished, PeopleOption, StatusOption, chosen_documents
from annotator.domain.annotators import GOLD, REVIEWED_BY
from annotator.review.agreement.tallies import F1_EXACT
from annotator.review.report import feedback_html
from annotator.session.adjudicating import adjudicate
from annotator.session.agreeing import feedback_for, write_text
from annotator.store import CorpusError


def feedback_command(
    annotator: Annotated[str, typer.Argument(metavar="NAME", help="Whose work is compared with gold.")],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The HTML page to write.", readable=False)],
    reviewer: Annotated[
        str | None,
        typer.Option("--by", metavar="NAME", help="Compare with this reviewer's review.", show_default="gold"),
    ] = None,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write one annotator's differences from gold as a page."""
    check_target(out, [corpus_path(corpus)])
    with opened(corpus) as workspace, progress("Comparing", None):
        against = GOLD if reviewer is None else f"{annotator}{REVIEWED_BY}{reviewer}"
        found = feedback_for(workspace, annotator, against)
        if found is None:
            raise CorpusError(
                f"There is nothing to tell {annotator}: no article has their finished document and finished "
                f"{'gold' if reviewer is None else 'review'}."
            )
        write_text(out, feedback_html(found, workspace.sources.now()))
    number = sum(map(len, found.examples.values()))
    exact = found.agreement.row("all", F1_EXACT)
    if as_json:
        types = {name: len(some) for name, some in found.examples.items()}
        value = exact.value if exact else None
        print_json({"annotator": annotator, "articles": found.articles, "f1": value, "differences": types})
    else:
        told = f"{counted(number, 'difference')} of {annotator} from {found.against}"
        say(f"Wrote {told} in {counted(found.articles, 'article')} to {out}.")


def adjudicate_command(
    is_automatic: Annotated[
        bool, typer.Option("--auto", help="Decide by rule: what all say alike, and what a majority says.")
    ] = False,
    annotators: PeopleOption = None,
    status: StatusOption = Finished.FINISHED,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make gold of what annotators agree on."""
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
