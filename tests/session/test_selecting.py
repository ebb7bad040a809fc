"""A selection grows by word, annotation, sentence and paragraph."""

from __future__ import annotations

from types import MappingProxyType

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.session.selecting import grown

TEXT = "First one. The Kellan Valley army 😀 moved. Last.\nAnother paragraph."


def document() -> Document:
    span = Span(TEXT.index("Kellan"), TEXT.index(" army"))
    mention = Mention("m", (span,), "place", State.CREATED, Origin(OriginKind.HUMAN, "ana"))
    return Document("d", Article("a", TEXT), "ana", MappingProxyType({"m": mention}))


def test_each_step_is_the_next_larger_unit():
    steps: list[str] = []
    selection, caret = None, TEXT.index("ellan")
    while (larger := grown(document(), selection, caret)) is not None:
        selection = larger
        steps.append(larger.surface(TEXT))
    assert steps == [
        "Kellan",
        "Kellan Valley",
        "The Kellan Valley army 😀 moved.",
        "First one. The Kellan Valley army 😀 moved. Last.",
    ]


def test_nothing_is_larger_than_the_paragraph():
    paragraph = TEXT.index("Another")
    assert grown(document(), Span(paragraph, len(TEXT)), paragraph) is None


def test_at_the_very_end_of_the_text():
    assert grown(document(), None, len(TEXT)) is not None
