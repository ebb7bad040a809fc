"""How articles are cut before they are analysed."""

from __future__ import annotations

from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.span import Span
from annotator.nlp.pieces import LONGEST, pieces

WRAPPED = "The council of Port Lenn said on Tuesday that the old bridge over the\nriver would be closed for a week."


def cut(text: str, *zones: Zone) -> list[str]:
    return [piece.surface(text) for piece in pieces(Article("a", text, zones=zones))]


def test_nothing_in_an_empty_article() -> None:
    assert cut("") == cut(" \n\n \t\n") == []


def test_paragraphs_and_headings() -> None:
    assert cut("A heading\nIt rained.\n\n  It  stopped. \n") == ["A heading", "It rained.", "It  stopped."]


def test_wrapped_lines_stay_together() -> None:
    assert cut(WRAPPED) == [WRAPPED]


def test_borders_of_zones_cut_and_some_zones_are_left_out() -> None:
    text = "date 2023 LENN (AP) - It rained (Photo: Ana) all day."
    zones = (
        Zone(ZoneKind.METADATA, Span(0, 9)),
        Zone(ZoneKind.DATELINE, Span(10, 19)),
        Zone(ZoneKind.BODY, Span(22, len(text))),
        Zone(ZoneKind.CREDIT, Span(32, 44)),
    )
    assert cut(text, *zones) == ["LENN (AP)", "-", "It rained", "all day."]


def test_a_long_paragraph_is_cut_after_sentences() -> None:
    text = "It rained all day in Lenn. " * 3_000
    parts = cut(text)
    assert all(len(part) <= LONGEST and part.endswith("Lenn.") for part in parts)
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")


def test_a_paragraph_without_any_gap_is_cut_too() -> None:
    assert [len(part) for part in cut("x" * (LONGEST + 5))] == [LONGEST, 5]
