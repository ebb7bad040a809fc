"""The ends of spans by character and word, never inside a sign, never in white space, never over a paragraph."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.annotations import Figure, FigureKind, Mention, Origin, OriginKind, Quantity, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.edits import EditError
from annotator.domain.span import Span, trim
from annotator.domain.word_edges import continues_sign
from annotator.session.edges import Edge, moved, placed, shifted, step, words_near
from tests.strategies import spans_on, texts

HUMAN = Origin(OriginKind.HUMAN, "ana")
START, END = Edge.START, Edge.END


def on(text: str, words: str) -> tuple[Document, Mention]:
    start = text.index(words)
    mention = Mention("m", (Span(start, start + len(words)),), "person", State.CREATED, HUMAN)
    return Document("d", Article("a", text), "ana", {"m": mention}), mention


def after(text: str, words: str, edge: Edge, direction: int, by_word: bool) -> str:
    document, mention = on(text, words)
    (span,) = moved(document, mention, edge, direction, by_word).annotations[0].spans
    return span.surface(text)


@pytest.mark.parametrize(
    ("text", "words", "edge", "direction", "by_word", "expected"),
    [
        ("old police men", "police", END, 1, False, "police m"),
        ("old police men", "police", END, -1, False, "polic"),
        ("old police men", "police", START, 1, False, "olice"),
        ("old police men", "police", START, -1, False, "d police"),
        ("old police men", "police", END, 1, True, "police men"),
        ("old police men", "police", START, -1, True, "old police"),
        ("old police men", "old police", END, -1, True, "old"),
        ("old police men", "old police", START, 1, True, "police"),
        ("a b", "a b", END, -1, False, "a"),
        ("a \t\u00a0b c", "a", END, 1, False, "a \t\u00a0b"),
        ("met 👩🏾‍🚒 here", "met", END, 1, False, "met 👩🏾‍🚒"),
        ("met 👩🏾‍🚒 here", "met 👩🏾‍🚒", END, -1, False, "met"),
        ("met 🇽🇰🇩🇪 here", "met", END, 1, False, "met 🇽🇰"),
        ("met 🇽🇰🇩🇪 here", "🇽🇰🇩🇪", START, 1, False, "🇩🇪"),
        ("met 5️⃣ here", "5️⃣", START, -1, False, "t 5️⃣"),
        ("met 🏴󠁧󠁢󠁥󠁮󠁧󠁿 here", "met", END, 1, False, "met 🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
        ("e\u0301te\u0301 a", "e\u0301", END, 1, False, "e\u0301t"),
        ("e\u0301te\u0301 a", "e\u0301t", END, 1, False, "e\u0301te\u0301"),
        ("e\u0301te\u0301 a", "e\u0301te\u0301", END, -1, False, "e\u0301t"),
        ("one קָרֶן two", "one", END, 1, True, "one קָרֶן"),
        ("in 5️⃣ cases", "in", END, 1, True, "in 5️⃣"),
    ],
)
def test_moving_an_end(text: str, words: str, edge: Edge, direction: int, by_word: bool, expected: str) -> None:
    assert after(text, words, edge, direction, by_word) == expected


@pytest.mark.parametrize(
    ("text", "words", "edge", "direction", "by_word", "why"),
    [
        ("police", "police", END, 1, False, "nothing more on this side"),
        ("police", "police", END, 1, True, "nothing more on this side"),
        ("police \n", "police", END, 1, False, "nothing more on this side"),
        ("police", "police", START, -1, False, "nothing more on this side"),
        ("a police", "a", END, -1, False, "at least one character"),
        ("old police men", "police", END, -1, True, "at least one character"),
        ("one\n\ntwo", "one", END, 1, False, "ends with its paragraph"),
        ("one\n\ntwo", "one", END, 1, True, "ends with its paragraph"),
        ("one\n\ntwo", "two", START, -1, False, "ends with its paragraph"),
    ],
)
def test_ends_that_cannot_move(text, words, edge, direction, by_word, why: str) -> None:
    with pytest.raises(EditError, match=why):
        after(text, words, edge, direction, by_word)


def test_an_event_without_words_has_no_ends() -> None:
    document, mention = on("police", "police")
    event = Mention("m", (), mention.type, mention.state, mention.origin)
    with pytest.raises(EditError, match="no ends to move"):
        moved(document, event, END, 1, True)


def test_only_the_outer_fragments_move() -> None:
    text = "Ada and Bo Finn left"
    document, _ = on(text, "Ada")
    parts = Mention("m", (Span(0, 3), Span(11, 15)), "person", State.CREATED, HUMAN)
    assert moved(document, parts, END, 1, True).annotations[0].spans == (Span(0, 3), Span(11, 20))
    assert moved(document, parts, START, 1, False).annotations[0].spans == (Span(1, 3), Span(11, 15))


def test_an_end_put_inside_a_sign_takes_the_whole_sign() -> None:
    text = "met 👩🏾‍🚒 here"
    document, mention = on(text, "met")
    assert placed(document, mention, END, 5).annotations[0].spans == (Span(0, 8),)
    document, mention = on(text, "here")
    assert placed(document, mention, START, 6).annotations[0].spans == (Span(4, 13),)


@pytest.mark.parametrize("offset", [-1, 0, 99])
def test_an_end_put_nowhere_is_refused(offset: int) -> None:
    document, mention = on("police", "police")
    with pytest.raises(EditError, match="at least one character"):
        placed(document, mention, END, offset)


def figure(text: str, words: str, **more) -> tuple[Document, Figure]:
    start = text.index(words)
    made = Figure("f", (Span(start, start + len(words)),), State.CREATED, HUMAN, **more)
    return Document("d", Article("a", text), "ana", {"f": made}), made


def test_a_figure_is_read_again_and_keeps_what_its_words_do_not_say() -> None:
    text = "at least 30 soldiers"
    document, made = figure(text, "30", quantity=Quantity(30.0, 30.0, 30.0), unit="person", role="wounded")
    (wider,) = placed(document, made, START, 0).annotations
    assert isinstance(wider, Figure)
    assert (wider.quantity.low, wider.quantity.high, wider.unit, wider.role) == (30.0, None, "person", "wounded")


def test_a_figure_that_loses_its_unit_is_a_count_again() -> None:
    document, made = figure(
        "30 miles", "30 miles", kind=FigureKind.MEASURE, unit="mi", quantity=Quantity(30.0, 30.0, 30.0)
    )
    (narrower,) = placed(document, made, END, 2).annotations
    assert isinstance(narrower, Figure)
    assert (narrower.kind, narrower.unit, narrower.quantity.value) == (FigureKind.COUNT, None, 30.0)


def test_a_figure_whose_words_cannot_be_read_keeps_its_value() -> None:
    document, made = figure("both soldiers", "both", quantity=Quantity(2.0, 2.0, 2.0))
    (wider,) = placed(document, made, END, 13).annotations
    assert isinstance(wider, Figure)
    assert wider.quantity == made.quantity


@given(texts)
def test_steps_visit_the_same_places_in_both_directions(text: str) -> None:
    forth = [0]
    while forth[-1] < len(text):
        forth.append(step(text, forth[-1], 1))
    back = [len(text)]
    while back[-1] > 0:
        back.append(step(text, back[-1], -1))
    assert forth == back[::-1]
    assert not any(continues_sign(text, offset) for offset in forth)


@given(st.data())
def test_wherever_an_end_is_put_the_span_stays_whole(data: st.DataObject) -> None:
    text = data.draw(texts)
    span = trim(data.draw(spans_on(text)), text)
    assume(span is not None and "\n" not in span.surface(text))
    assert span
    document = Document("d", Article("a", text), "ana")
    mention = Mention("m", (span,), "person", State.CREATED, HUMAN)
    edge = data.draw(st.sampled_from(Edge))
    try:
        (after_it,) = placed(document, mention, edge, data.draw(st.integers(0, len(text)))).annotations
    except EditError:
        return
    (fresh,) = after_it.spans
    words = fresh.surface(text)
    assert words == words.strip()
    assert "\n" not in words
    if edge is END:
        assert fresh.start == span.start or text[span.start : fresh.start].isspace()
        assert not continues_sign(text, fresh.end)
    else:
        assert fresh.end == span.end
        assert not continues_sign(text, fresh.start)


def test_words_near_a_place_are_whole() -> None:
    text = "alpha " * 200
    near = words_near(text, 600, reach=20)
    assert [word.surface(text) for word in near] == ["alpha"] * 6


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Velland's port", ["Velland", "'s", "port"]),
        ("the Serbs’s claim", ["the", "Serbs", "’s", "claim"]),
        ("O'Brien said it's", ["O'Brien", "said", "it", "'s"]),
        ("don't stop", ["don't", "stop"]),
        ("'s", ["s"]),
    ],
)
def test_a_possessive_is_a_word_of_its_own(text: str, words: list[str]) -> None:
    assert [word.surface(text) for word in words_near(text, 0)] == words


@pytest.mark.parametrize(
    ("direction", "by_word", "expected"),
    [(1, True, "police men"), (-1, True, "two old"), (1, False, "ld police m"), (-1, False, "o old polic")],
)
def test_the_whole_moves_by_a_word_or_a_character(direction: int, by_word: bool, expected: str) -> None:
    document, mention = on("two old police men", "old police")
    (span,) = shifted(document, mention, direction, by_word).annotations[0].spans
    assert span.surface(document.article.text) == expected


def test_what_has_no_room_or_several_pieces_does_not_move() -> None:
    document, mention = on("old police", "police")
    with pytest.raises(EditError, match="nothing more"):
        shifted(document, mention, 1, True)
    with pytest.raises(EditError, match="several pieces"):
        shifted(document, replace(mention, spans=(Span(0, 3), Span(4, 10))), 1, True)
