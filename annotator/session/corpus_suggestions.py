"""Suggestions for the articles of a corpus, kept as layers as they are made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.session.suggesting import Crew, Unsuggested
from annotator.session.workspace import Workspace


def articles_to_suggest(workspace: Workspace, crew: Crew, again: bool) -> list[str]:
    """The ids of articles without suggestions of the crew's model, version and schema; `again`: of all."""
    if again:
        return [summary.id for summary in workspace.summaries()]
    return workspace.corpus.ids_without_layer(crew.signature)


def suggest_for(
    workspace: Workspace, crew: Crew, article_ids: Sequence[str]
) -> Iterator[tuple[Article, Layer] | Unsuggested]:
    """Make and keep suggestions for articles; each outcome is told once it is on the disk."""
    articles = (article for one in article_ids if (article := workspace.corpus.article(one)) is not None)
    for outcome in crew.suggest(articles):
        if not isinstance(outcome, Unsuggested):
            workspace.store_layer(*outcome)
        yield outcome
