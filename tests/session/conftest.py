"""A workspace of a test's own with one article and what a model suggests for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import (
    Annotation,
    Argument,
    EventMention,
    Figure,
    Mention,
    Modifier,
    Origin,
    OriginKind,
    Quantity,
    State,
)
from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.span import Span
from annotator.session.desk import Desk
from annotator.session.document_session import DocumentSession
from annotator.session.sources import Sources
from annotator.session.workspace import Workspace

TEXT = (
    "At least 30 soldiers were wounded when rebels attacked police 👩🏾‍🚒 near Zvora on Monday.\n\n"
    "Ole e\u0301te\u0301 said dozens of people marched on Tuesday; 5 km off, 12 percent fled."
)
MODEL = Origin(OriginKind.MODEL, "model", "1", 0.9)
ARTICLE = Article("article", TEXT, "Rebels attack", file="rebels.txt")


def at(words: str, part: str | None = None) -> Span:
    """The place of some words, or of a part of them."""
    start = TEXT.index(words) + (words.index(part) if part else 0)
    return Span(start, start + len(part or words))


def suggested(key: str, words: str, kind: str) -> Mention:
    return Mention(key, (at(words),), kind, State.SUGGESTED, MODEL)


THIRTY = Figure(
    "s-30",
    (at("At least 30"),),
    State.SUGGESTED,
    MODEL,
    quantity=Quantity(30.0, 30.0, None, modifier=Modifier.AT_LEAST),
    unit="person",
    counted=at("soldiers"),
    role="wounded",
)
ATTACK = EventMention(
    "s-attack",
    (at("attacked"),),
    "armed_clash",
    State.SUGGESTED,
    MODEL,
    (Argument("actor", "s-rebels"), Argument("place", "s-zvora")),
)
SUGGESTIONS: tuple[Annotation, ...] = (
    THIRTY,
    suggested("s-rebels", "rebels", "armed_group"),
    ATTACK,
    suggested("s-police", "police", "organisation"),
    suggested("s-zvora", "Zvora", "place"),
    suggested("s-monday", "Monday", "date"),
)
LAYER = Layer("model", "1", "conflict-and-protest@1", SUGGESTIONS)

OpenWorkspace = Callable[..., Workspace]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the corpus of a test lies."""
    return tmp_path / "corpus.dateline"


@pytest.fixture
def open_workspace(path: Path, sources: Sources) -> Iterator[OpenWorkspace]:
    """Opens a workspace, as often as needed; at the end every corpus is sound, and closed."""
    opened: list[Workspace] = []

    def open_one(where: Path = path, annotator: str = "ana") -> Workspace:
        opened.append(Workspace.open(where, annotator, sources))
        return opened[-1]

    yield open_one
    for workspace in opened:
        workspace.close()
    for where in {workspace.corpus.path for workspace in opened}:
        again = Workspace.open(where, "ana", sources)
        problems = list(again.problems())
        again.close()
        assert problems == []


@pytest.fixture
def empty(open_workspace: OpenWorkspace) -> Workspace:
    """A workspace on a new corpus."""
    return open_workspace()


@pytest.fixture
def workspace(empty: Workspace) -> Workspace:
    """A workspace with one article and its suggestions."""
    empty.corpus.add_article(ARTICLE)
    empty.corpus.store_layer(ARTICLE, LAYER)
    return empty


@pytest.fixture
def session(workspace: Workspace) -> DocumentSession:
    """The article's document, open."""
    return workspace.open_document("article")


@pytest.fixture
def desk(session: DocumentSession, workspace: Workspace) -> Desk:
    """A desk at the open document."""
    return Desk(session, workspace.schema)
