"""One analysed piece of an article, and the ids and origins of what is suggested in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID, uuid5

from annotator.domain.annotations import EventMention, Figure, Mention, Origin, OriginKind
from annotator.domain.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

AnySpanned = TypeVar("AnySpanned", Mention, Figure, EventMention)
NAMESPACE = UUID("6f0d6f55-5a3c-5e0e-9c8e-1a5f3a0d7c11")


@dataclass(frozen=True, slots=True)
class Run:
    """What makes one run of one model over one text different from all others."""

    sha256: str
    model: str
    version: str

    def id_of(self, kind: str, type_id: str, *places: object) -> str:
        """The same id whenever the same thing is suggested again."""
        return str(
            uuid5(NAMESPACE, "\n".join([self.sha256, self.model, self.version, kind, type_id, *map(str, places)]))
        )


TEXT = "dateline_text"


def text_of(doc: Doc) -> str:
    """The document's text, which spaCy puts together anew from all tokens whenever it is asked for it."""
    known = doc.user_data.get(TEXT)
    if known is None:
        known = doc.user_data[TEXT] = doc.text
    return known


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece's analysis, and the offset in the article at which the piece begins."""

    doc: Doc
    start: int
    run: Run

    @property
    def is_parsed(self) -> bool:
        """Whether the pipeline told how the words depend on each other."""
        return self.doc.has_annotation("DEP")

    def span(self, start: int, end: int) -> Span:
        """The article's span for offsets in the piece."""
        return Span(self.start + start, self.start + end)

    def tokens(self, span: Span) -> Tokens:
        """The tokens that a span of the article touches."""
        found = self.doc.char_span(span.start - self.start, span.end - self.start, alignment_mode="expand")
        if found is None:
            raise ValueError(f"the span {span.start}..{span.end} leaves its piece")
        return found


@dataclass(frozen=True, slots=True)
class Found(Generic[AnySpanned]):
    """A suggestion, with the word at its head: for a figure, the noun that it counts."""

    annotation: AnySpanned
    head: Token


def by_rule(name: str, version: str, score: float) -> Origin:
    """The origin of what a rule suggests; with the score that its kind or its weights give it."""
    return Origin(OriginKind.RULE, name, version, score)
