"""Tags the same words everywhere: what stands where, shown in context first; then all that was ticked, as one act."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.annotations import EventMention, Figure, Mention, Spanned, State, sort_key
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.edits import Edit, Several
from annotator.domain.matching import USUAL, MatchOptions, context, find_matches, may_hold
from annotator.domain.schema import EventType, FigureType
from annotator.domain.span import Span, hull
from annotator.domain.tagging_rules import news_parts
from annotator.session.labelling import AnyType, label
from annotator.session.workspace import BulkEdit, Workspace

WIDTH = 40
"""Characters on either side of a match."""


class MatchState(StrEnum):
    """What is there already."""

    FREE = "free"
    TAGGED = "tagged"
    SUGGESTED = "suggested"
    REJECTED = "rejected"
    """The chosen type was rejected here before."""
    OVERLAPS = "overlaps"


@dataclass(frozen=True, slots=True)
class Match:
    """One place where the words stand, what is marked there, and the words around it."""

    article_id: str
    span: Span
    state: MatchState
    type: str | None
    """The type of what is there; `figure` for figures."""
    annotation: str | None
    """The id of what is there."""
    context: tuple[str, str, str]
    """Before, the words, after."""
    in_news: bool
    """Whether it stands in a part that is annotated, and not in a byline or copyright line."""

    @property
    def is_offered(self) -> bool:
        """Whether it is ticked to begin with: free or suggested, in a part that is annotated."""
        return self.in_news and self.state in (MatchState.FREE, MatchState.SUGGESTED)


Picked = Iterable[Match]


def matches_in(document: Document, words: str, chosen: AnyType, options: MatchOptions = USUAL) -> list[Match]:
    """Where the words stand in a document, in text order."""
    article = document.article
    spans = find_matches(article.text, words, options)
    news = news_parts(article)
    if not spans:
        return []
    rivals = _Rivals(document, chosen)
    found: list[Match] = []
    for span in spans:
        state, there = _state(rivals, chosen, span)
        type_id = None if there is None else _type_of(there)
        around = context(article.text, span, WIDTH)
        there_id = there.id if there else None
        found.append(Match(article.id, span, state, type_id, there_id, around, news.touches(span)))
    return found


def _type_of(one: Spanned) -> str:
    return "figure" if isinstance(one, Figure) else one.type


class _Rivals:
    """What may be in the way: events for an event type, else mentions and figures; rejected ones too."""

    def __init__(self, document: Document, chosen: AnyType) -> None:
        kinds = (EventMention,) if isinstance(chosen, EventType) else (Mention, Figure)
        known = (*document.annotations.values(), *document.suggestions.values())
        self._ordered = sorted((one for one in known if isinstance(one, kinds) and one.spans), key=sort_key)
        self._longest = max((len(hull(one.spans)) for one in self._ordered), default=0)

    def at(self, span: Span) -> list[Spanned]:
        """Those that share a character with the span, in text order."""
        first = bisect_left(self._ordered, span.start - self._longest, key=_start)
        last = bisect_left(self._ordered, span.end, key=_start)
        return [one for one in self._ordered[first:last] if any(part.overlaps(span) for part in one.spans)]


def _start(one: Spanned) -> int:
    return one.spans[0].start


def _state(rivals: _Rivals, chosen: AnyType, span: Span) -> tuple[MatchState, Spanned | None]:
    here = rivals.at(span)
    same = sorted((one for one in here if one.spans == (span,)), key=lambda one: not _is_of(one, chosen))
    for one in same:
        if one.state is not State.REJECTED:
            return (MatchState.SUGGESTED if one.state is State.SUGGESTED else MatchState.TAGGED), one
    over = next((one for one in here if one.state is not State.REJECTED), None)
    if over is not None:
        return MatchState.OVERLAPS, over
    if same and _is_of(same[0], chosen):
        return MatchState.REJECTED, same[0]
    return MatchState.FREE, None


def _is_of(one: Spanned, chosen: AnyType) -> bool:
    if isinstance(one, Figure) or isinstance(chosen, FigureType):
        return isinstance(one, Figure) and isinstance(chosen, FigureType)
    return one.type == chosen.id


def matches_in_corpus(
    workspace: Workspace, words: str, chosen: AnyType, options: MatchOptions = USUAL
) -> Iterator[Match]:
    """Where the words stand in this annotator's documents of all articles, article by article."""
    for article in workspace.corpus.articles():
        if may_hold(article.text, words, options):
            yield from matches_in(workspace.document_of(article), words, chosen, options)


def tag_edit(document: Document, chosen: AnyType, picked: Picked, new_id: Callable[[], str]) -> Several:
    """The edit that gives the ticked places of one document the chosen type, as one act.

    What is free is created, a suggestion of the type accepted, one of another type corrected; what is there stays.
    """
    spans = sorted({one.span for one in picked if one.article_id == document.article.id})
    rivals = _Rivals(document, chosen)
    edits = [one for span in spans if (one := _one_edit(document, chosen, rivals, span, new_id)) is not None]
    return Several(tuple(edits), name=f"tag {len(edits)} × {chosen.look.name.lower()}")


def _one_edit(
    document: Document, chosen: AnyType, rivals: _Rivals, span: Span, new_id: Callable[[], str]
) -> Edit | None:
    """The state is looked up again: the document may have moved on since the list was made."""
    state, there = _state(rivals, chosen, span)
    if there is None or state is MatchState.OVERLAPS:
        return label(document, chosen, span, None, new_id)[0]
    if state is MatchState.TAGGED and _is_of(there, chosen):
        return None
    return label(document, chosen, None, there, new_id)[0]


def tag(workspace: Workspace, chosen: AnyType, picked: Picked) -> BulkEdit:
    """The ticked places of many articles as one act for `Workspace.apply`: one transaction, one journal group."""
    by_article: dict[str, list[Match]] = defaultdict(list)
    for one in picked:
        by_article[one.article_id].append(one)
    edits: list[tuple[Document, Edit]] = []
    count = 0
    for article_id, some in by_article.items():
        article: Article | None = workspace.corpus.article(article_id)
        if article is not None:
            document = workspace.document_of(article)
            edit = tag_edit(document, chosen, some, workspace.sources.new_id)
            edits.append((document, edit))
            count += len(edit.edits)
    return BulkEdit(f"tag {count} × {chosen.look.name.lower()}", tuple(edits))
