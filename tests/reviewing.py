"""Corpora in which several people annotated the same article, and copies of one that differ, for tests of review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from annotator.domain.annotations import Annotation, Figure, Origin, OriginKind
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.edits import Create, Edit, Remove, Revise, SetStatus
from annotator.session.sharing.giving import share
from annotator.session.sharing.merging import merge
from annotator.session.workspace import BulkEdit, Workspace
from tests.marking import Marked

TEXT = (
    "At least 30 soldiers were wounded when rebels attacked police near Zvora on Monday.\n\n"
    "Dozens of people marched to the harbour on Tuesday, officials said."
)


def ana() -> Marked:
    """One reading of the article."""
    marked = Marked(TEXT)
    rebels = marked.mention("rebels", "armed_group")
    police = marked.mention("police", "organisation")
    marked.mention("Zvora", "place")
    marked.figure("At least 30", "wounded", counted=marked.span("soldiers"))
    marked.event("attacked", "armed_clash", ("actor", rebels), ("target", police))
    marked.event("marched", "protest", ("actor", marked.span("people")))
    return marked


def ben() -> Marked:
    """Another: one boundary, one type, one role and one value differ, the march is missing, Monday is new."""
    marked = Marked(TEXT)
    rebels = marked.mention("rebels", "person")
    police = marked.mention("police", "organisation")
    marked.mention("near Zvora", "place")
    marked.mention("Monday", "date")
    marked.figure("At least 30", "wounded", counted=marked.span("soldiers"), unit="kg")
    marked.event("attacked", "armed_clash", ("target", rebels), ("target", police))
    return marked


def as_document(marked: Marked, annotator: str, document_id: str = "") -> Document:
    """What was marked as that person's own document; the ids of annotations are theirs alone."""
    own = {f"{annotator}-{key}": _owned(one, annotator) for key, one in marked.document.annotations.items()}
    return replace(
        marked.document, id=document_id or f"{annotator}-document", annotator=annotator, annotations=own, layer=None
    )


def _owned(one: Annotation, annotator: str) -> Annotation:
    from annotator.domain.annotations import with_references

    names = {f"{letter}{number}": f"{annotator}-{letter}{number}" for letter in "mfer" for number in range(1, 30)}
    return replace(with_references(one, names), id=f"{annotator}-{one.id}", origin=Origin(OriginKind.HUMAN, annotator))


def keep(workspace: Workspace, documents: Iterable[Document], status: Status = Status.DONE) -> None:
    """Write documents into a corpus as their annotators would have made them."""
    for document in documents:
        workspace.corpus.add_article(document.article)
        empty = Document(document.id, document.article, document.annotator, schema=("conflict-and-protest", "1"))
        made = Create(tuple(document.annotations.values()))
        workspace.apply(BulkEdit("annotate", ((empty, made), (empty, SetStatus(status)))))


def two_passes(workspace: Workspace, article: Article | None = None) -> None:
    """Ana's and Ben's documents of the article."""
    documents = [as_document(ana(), "ana"), as_document(ben(), "ben")]
    if article is not None:
        documents = [replace(one, article=article, id=f"{one.id}-{article.id}") for one in documents]
    keep(workspace, documents)


def work(workspace: Workspace, name: str, *edits: Edit) -> None:
    """Edits of somebody's document of the only article."""
    (article,) = workspace.corpus.articles()
    document = workspace.document_of(article, name)
    workspace.apply(BulkEdit("work", tuple((document, one) for one in edits)))


def two_copies(here: Workspace, there: Workspace, folder: Path) -> Path:
    """Ana works on a copy there while she works here; the package of her work there.

    They differ in three things (rebels by type, Zvora that is gone there, a figure by its unit); police, which both
    changed alike, is none.
    """
    keep(here, [as_document(ana(), "ana"), as_document(ben(), "cleo")])
    share(here, folder / "all.zip", everybody=True)
    merge(there, folder / "all.zip")
    document = here.corpus.document("article", "ana")
    assert document is not None
    rebels, police, zvora = (document.annotations[f"ana-m{number}"] for number in (1, 2, 3))
    (thirty,) = [one for one in document.annotations.values() if isinstance(one, Figure)]
    alike = Revise((replace(police, type="person"),))
    work(here, "ana", Revise((replace(rebels, type="person"),)), Revise((replace(thirty, unit="kg"),)))
    work(here, "ana", Revise((replace(zvora, type="person"),)), alike)
    work(there, "ana", Revise((replace(rebels, type="organisation"),)), Revise((replace(thirty, unit="t"),)))
    work(there, "ana", Remove((zvora.id,)), alike)
    share(there, folder / "there.zip")
    return folder / "there.zip"
