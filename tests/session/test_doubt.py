"""The order of doubt."""

from __future__ import annotations

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.span import Span
from annotator.session.doubt import by_doubt


def _mention(name: str, start: int, score: float | None) -> Mention:
    origin = Origin(OriginKind.MODEL, "model", "1", score)
    return Mention(name, (Span(start, start + 1),), "person", State.SUGGESTED, origin)


def test_the_least_likely_comes_first_equals_in_text_order_and_the_unscored_last() -> None:
    found = [_mention("sure", 0, 0.9), _mention("bare", 2, None), _mention("late", 8, 0.3), _mention("early", 4, 0.3)]
    assert [one.id for one in by_doubt(found)] == ["early", "late", "sure", "bare"]
