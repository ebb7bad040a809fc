"""`dateline search`."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, opened
from annotator.cli.printing import counted, print_json, say
from annotator.store.search import MOST

SYNTAX = (
    'Words, "phrases", begin*, A NEAR/5 B, OR, NOT, and filters: type:, role:, status:, annotator:, date:, killed>100.'
)


def search(
    query: Annotated[list[str], typer.Argument(metavar="QUERY", help=SYNTAX)],
    most: Annotated[int, typer.Option("--most", metavar="N", help="Show at most so many.", min=1, max=10**6)] = MOST,
    corpus: CorpusOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find articles by their words and annotations."""
    with opened(corpus) as workspace:
        found = workspace.corpus.search(" ".join(query), most)
    if as_json:
        print_json({"query": " ".join(query), "more": found.more, "articles": [asdict(one) for one in found.hits]})
        return
    for one in found.hits:
        say("  ".join(part for part in (one.published, one.title or one.file or one.article_id) if part))
        say(f"    {_shown(one.snippet, one.marks)}")
    say(f"{'More than ' if found.more else ''}{counted(len(found.hits), 'article')}.")


def _shown(snippet: str, marks: tuple[tuple[int, int], ...]) -> str:
    """The snippet with the words that were searched in brackets."""
    for start, end in reversed(marks):
        snippet = f"{snippet[:start]}[{snippet[start:end]}]{snippet[end:]}"
    return snippet
