"""Annotations in a newer version of their text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import (
    Argument,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Relation,
    State,
    references,
)
from annotator.domain.article import Article
from annotator.domain.document import Document, Layer
from annotator.domain.edits import Create
from annotator.domain.history import do
from annotator.domain.reanchoring import Alignment, Place, carry
from annotator.domain.span import Span
from tests.strategies import documents

HUMAN = Origin(OriginKind.HUMAN, "ana")
OLD = (
    "Clash near Zvora\n\n"
    "ZVORA (VNA) — At least 30 soldiers were wonded on Monday when rebels clashed with police near Zvora, it said.\n\n"
    "Rebels left the town. Police said that the harbour was quiet.\n"
)
GROWN = OLD.replace("Rebels left", "The mayor, Ada Orsk, spoke to rebels on Tuesday.\n\nRebels left")


def span(words: str, nth: int = 0, text: str = OLD) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def placed(words: str, new: str, nth: int = 0) -> tuple[str, int, bool] | None:
    place = Alignment(OLD, new).place(span(words, nth))
    return place and (place.span.surface(new), place.span.start, place.is_sure)


def mention(key: str, words: str, nth: int = 0, state: State = State.CREATED) -> Mention:
    return Mention(key, (span(words, nth),), "person", state, HUMAN)


def test_in_the_same_text_all_stands_where_it_stood() -> None:
    for words in ("Zvora", "At least 30 soldiers", "rebels", "—", "quiet"):
        assert placed(words, OLD) == (words, span(words).start, True)


def test_words_move_with_what_is_added_before_them() -> None:
    for words in ("Rebels", "harbour", "quiet"):
        assert placed(words, GROWN) == (words, GROWN.index(words), True)


def test_each_of_several_same_words_goes_to_its_own_place() -> None:
    for nth in (0, 1):
        assert placed("Zvora", GROWN, nth) == ("Zvora", span("Zvora", nth, GROWN).start, True)


def test_a_mended_word_is_the_same_word() -> None:
    mended = OLD.replace("wonded", "wounded")
    assert placed("wonded", mended) == ("wounded", mended.index("wounded"), True)
    assert placed("soldiers", mended) == ("soldiers", mended.index("soldiers"), True)


def test_another_number_is_doubtful() -> None:
    later = OLD.replace("At least 30", "At least 38")
    assert placed("At least 30", later) == ("At least 38", later.index("At least 38"), False)
    assert placed("30", later) == ("38", later.index("38"), False)


def test_words_that_went_elsewhere_are_doubtful() -> None:
    later = "Police said that the harbour was quiet. Nine people marched to Zvora on Tuesday, singing songs.\n"
    assert placed("Zvora", later, 1) == ("Zvora", later.index("Zvora"), False)


def test_words_that_are_gone_are_gone() -> None:
    assert placed("Zvora", "Nothing of it is left.") is None
    assert placed("Zvora", "Zvorans dance.") is None
    assert placed("Zvora", " ") is None


def test_a_part_of_a_word_keeps_its_part() -> None:
    assert placed("eb", GROWN, 0) == ("eb", span("eb", 0, GROWN).start, True)
    assert placed("eb", GROWN, 1) == ("eb", span("eb", 2, GROWN).start, True)


def test_what_is_doubtful_or_gone_takes_along_what_points_to_it() -> None:
    event = EventMention(
        "e", (span("clashed"),), "clash", State.CREATED, HUMAN, (Argument("actor", "r"), Argument("place", "gone"))
    )
    annotations = {
        "r": mention("r", "rebels"),
        "gone": mention("gone", "harbour"),
        "no": mention("no", "quiet", state=State.REJECTED),
        "e": event,
        "same": Relation("same", "coref", "r", "gone", State.CREATED, HUMAN),
        "town": mention("town", "town"),
    }
    later = OLD.replace("Police said that the harbour was quiet.", "")
    carried = carry(annotations, Alignment(OLD, later))
    assert [one.id for one in carried.sure] == ["r", "town"] or [one.id for one in carried.sure] == ["r"]
    doubtful = {one.id: one for one in carried.doubtful}
    assert references(doubtful["e"]) == ("r",) and doubtful["e"].state is State.SUGGESTED
    assert {one.id for one in carried.lost} == {"gone", "same"}


def test_what_a_figure_counts_moves_with_it() -> None:
    figure = Figure("f", (span("At least 30"),), State.CORRECTED, HUMAN, counted=span("soldiers"))
    later = f"Update.\n\n{OLD}"
    (moved,) = carry({"f": figure}, Alignment(OLD, later)).sure
    assert moved.counted and moved.counted.surface(later) == "soldiers" and moved.state is State.CORRECTED
    assert moved == replace(figure, spans=(Span(span("At").start + 9, span("At").start + 20),), counted=moved.counted)


WORDS = st.lists(st.sampled_from("rebels police Zvora 30 soldiers fled . , — 😀 on the of".split()), max_size=40)


@given(WORDS, WORDS, st.data())
def test_every_place_is_inside_the_text_and_without_white_space_at_its_ends(
    one: list[str], other: list[str], data: st.DataObject
) -> None:
    old, new = " ".join(one) or "x", " ".join(other) or "y"
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    place = Alignment(old, new).place(Span(start, end))
    if place is not None:
        words = place.span.surface(new)
        assert words and words == words.strip()


@given(WORDS, st.data())
def test_a_text_that_did_not_change_changes_nothing(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words) or "x"
    number = data.draw(st.integers(0, max(len(words) - 1, 0)))
    start = len(" ".join(words[:number])) + (number > 0)
    where = Span(start, start + len(words[number] if words else "x"))
    assert Alignment(text, text).place(where) == Place(where, True)


@pytest.mark.parametrize("new", ["", "\n", OLD[:40]])
def test_almost_nothing_left(new: str) -> None:
    carried = carry({"m": mention("m", "harbour")}, Alignment(OLD, new))
    assert [one.id for one in carried.lost] == ["m"] and not carried.sure and not carried.doubtful


@given(documents(), st.data())
def test_whatever_is_carried_can_be_made_and_kept(document: Document, data: st.DataObject) -> None:
    old = document.article.text
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    new = old[:start] + data.draw(st.sampled_from(("", "x", "Zvora", "\n\nMore was told later. "))) + old[end:] or "x"
    carried = carry(document.annotations, Alignment(old, new))
    layer = Layer("carried over", "", "", carried.doubtful)
    doubtful = {one.id: one for one in carried.doubtful}
    fresh = Document("d", Article("a", new), "ana", suggestions=doubtful, layer=layer)
    after, _ = do(fresh, Create(carried.sure), "c") if carried.sure else (fresh, None)
    for one in after.annotations.values():
        assert all(span.surface(new) for span in one.spans)
    kept = {one.id for one in (*carried.sure, *carried.doubtful)}
    rejected = {key for key, one in document.annotations.items() if one.state is State.REJECTED}
    assert kept | {one.id for one in carried.lost} | rejected == set(document.annotations)
