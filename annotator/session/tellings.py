"""An event over the whole corpus: which event mentions tell it, and how two events become one."""

from __future__ import annotations

from annotator.domain.document import Document
from annotator.domain.edits import EditError
from annotator.session.event_acts import same_event
from annotator.session.event_building import event_of
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import EventRow


def tellings(workspace: Workspace, event: str | None) -> list[EventRow]:
    """This annotator's event mentions that tell an event, in the articles' order; none for an event of its own."""
    return [] if event is None else workspace.event_rows([event])


def same_across(workspace: Workspace, document: Document, event_id: str, article_id: str, other_id: str) -> BulkEdit:
    """The act that says that an event mention tells the same as one of another (or this) article.

    All mentions that told either event before, in whatever article, tell the joined one.
    """
    documents = {document.article.id: document}
    other = _document(workspace, documents, article_id)
    known = {one for one in (event_of(document, event_id).event, event_of(other, other_id).event) if one is not None}
    told = [(document, event_id), (other, other_id)]
    for row in workspace.event_rows(sorted(known)):
        if row.event_id not in (event_id, other_id):
            told.append((_document(workspace, documents, row.article_id), row.event_id))
    return same_event(told, workspace.sources.new_id)


def _document(workspace: Workspace, documents: dict[str, Document], article_id: str) -> Document:
    if article_id not in documents:
        article = workspace.corpus.article(article_id)
        if article is None:
            raise EditError("That article is no longer in the corpus.")
        documents[article_id] = workspace.document_of(article)
    return documents[article_id]
