"""Articles: line ends are folded once, the hash is of the text, zones lie in it."""

from __future__ import annotations

import hashlib

import pytest

from annotator.domain.article import Article, Zone, ZoneKind, fold_line_ends, text_hash
from annotator.domain.span import Span


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\n"])
def test_every_line_end_becomes_one_newline(end: str) -> None:
    assert fold_line_ends(f"a{end}b{end}{end}c") == "a\nb\n\nc"


def test_the_hash_is_of_the_texts_utf_8() -> None:
    text = "Marento\u00a0😱\n"
    assert Article("a", text).sha256 == text_hash(text) == hashlib.sha256(text.encode()).hexdigest()


def test_a_zone_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="leaves the text"):
        Article("a", "abc", zones=(Zone(ZoneKind.BODY, Span(0, 4)),))


def test_zones_by_kind_in_text_order() -> None:
    zones = tuple(
        Zone(kind, Span(i, i + 1)) for i, kind in enumerate((ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.DECK))
    )
    article = Article("a", "abc", zones=zones)
    assert article.zones_of(ZoneKind.DECK, ZoneKind.HEADLINE) == (zones[0], zones[2])
