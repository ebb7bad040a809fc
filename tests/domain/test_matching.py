"""Finding the same words, however they are written; offsets are those of the text as it is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.matching import USUAL, MatchOptions, context, find_matches, may_hold
from annotator.domain.span import Span
from annotator.domain.word_edges import continues_sign
from tests.strategies import WORDS, texts

EXACT = MatchOptions(any_case=False, variants=False)
ANYWHERE = MatchOptions(whole_words=False)


def surfaces(text: str, words: str, options: MatchOptions = USUAL) -> list[str]:
    """The words that are found."""
    return [span.surface(text) for span in find_matches(text, words, options)]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Zvečan, Zvecan and ZVECAN", "zvečan", ["Zvečan", "Zvecan", "ZVECAN"]),
        ("Zvec\u030can and Zvečan", "Zvečan", ["Zvec\u030can", "Zvečan"]),
        ("Đakovica or Djakovica, ØRSTED", "orsted", ["ØRSTED"]),
        ("Strasse, Straße", "STRASSE", ["Strasse", "Straße"]),
        ("Marento's port, Marento’s port", "Marento", ["Marento", "Marento"]),
        ("the Serbs' mayor", "serbs", ["Serbs"]),
        ("O’Brien and O'Brien", "o'brien", ["O’Brien", "O'Brien"]),
        ("tear  gas, tear\u00a0gas, tear\ngas", "tear gas", ["tear  gas", "tear\u00a0gas"]),
        ("NATO-led, non-NATO, NATOs, xNATO", "nato", ["NATO", "NATO"]),
        ("the U.N. said, U.N.-led", "U.N.", ["U.N.", "U.N."]),
        ("30 and 30,000 and 1,30 and 30.5 and 30", "30", ["30", "30"]),
        ("co\u00adop and coop", "coop", ["co\u00adop", "coop"]),
        ("\u200fقرن\u200e وقرن", "قرن", ["قرن"]),
        ("קָרֶן וקרן קרן", "קרן", ["קָרֶן", "קרן"]),
        ("a 👩 and 👩🏾‍🚒", "👩", ["👩"]),
        ("🇽🇰🇽🇰", "🇽🇰", ["🇽🇰", "🇽🇰"]),
        ("aaa aa", "aa", ["aa"]),
        ("xtear tear tear", "tear tear", ["tear tear"]),
        ("anything", "  ", []),
        ("anything", "\u200f", []),
    ],
)
def test_finds_the_same_words(text: str, words: str, found: list[str]) -> None:
    assert surfaces(text, words) == found


@pytest.mark.parametrize(
    ("text", "words", "options", "found"),
    [
        ("US and us", "US", MatchOptions(any_case=False), ["US"]),
        ("Zvečan Zvecan", "Zvecan", MatchOptions(variants=False), ["Zvecan"]),
        ("Zvec\u030can", "Zvečan", EXACT, ["Zvec\u030can"]),
        ("it’s it's", "it's", EXACT, ["it's"]),
        ("clashes clash", "clash", ANYWHERE, ["clash", "clash"]),
        ("Straße", "s", ANYWHERE, ["S"]),
        ("e\u0301te\u0301", "e", MatchOptions(whole_words=False, variants=False), []),
    ],
)
def test_options(text: str, words: str, options: MatchOptions, found: list[str]) -> None:
    assert surfaces(text, words, options) == found


options = st.builds(MatchOptions, st.booleans(), st.booleans(), st.booleans())


@given(texts, st.data(), options)
def test_finds_words_where_they_were_taken_from(text: str, data: st.DataObject, wanted: MatchOptions) -> None:
    word = data.draw(st.sampled_from([one for one in text.split() if one.strip("\u200f\u200e—,“”")]))
    at = text.index(word)
    found = find_matches(text, word, MatchOptions(False, wanted.any_case, wanted.variants))
    assert any(span.overlaps(Span(at, at + len(word))) for span in found)


@given(texts, st.sampled_from(WORDS), options)
def test_matches_are_in_order_never_cut_a_sign_and_say_the_words(text: str, word: str, wanted: MatchOptions) -> None:
    found = find_matches(text, word, wanted)
    assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))
    for span in found:
        assert not continues_sign(text, span.start)
        assert not continues_sign(text, span.end)
        assert find_matches(span.surface(text), word, wanted) == [Span(0, len(span))]


@given(texts, st.sampled_from(WORDS), options)
def test_composed_and_decomposed_texts_give_as_many_matches(text: str, word: str, wanted: MatchOptions) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert len(find_matches(composed, word, wanted)) == len(find_matches(decomposed, word, wanted))


@given(texts, st.data(), st.integers(0, 30))
def test_context_is_the_text_around_on_the_same_line(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    before, words, after = context(text, span, width)
    assert words == span.surface(text)
    assert text[span.start - len(before) : span.end + len(after)] == before + words + after
    assert len(before) <= width
    assert len(after) <= width
    assert "\n" not in before + after


def test_context_reaches_as_far_as_it_may() -> None:
    assert context("one\ntwo three four\nfive", Span(8, 13), 3) == ("wo ", "three", " fo")
    assert context("one\ntwo three four\nfive", Span(8, 13), 30) == ("two ", "three", " four")
    assert context("e\u0301x", Span(2, 3), 1) == ("", "x", "")
    assert context("xe\u0301", Span(0, 1), 1) == ("", "x", "")


@given(texts, st.sampled_from(WORDS), st.builds(MatchOptions, st.booleans(), st.booleans(), st.booleans()))
def test_the_cheap_look_never_misses(text: str, words: str, options: MatchOptions) -> None:
    for one in (text, f"{text} {words} {text}", f"{text} {words.upper()}", unicodedata.normalize("NFD", f"x {words}")):
        assert may_hold(one, words, options) or not find_matches(one, words, options)


@pytest.mark.parametrize("words", ["Zvečan", "ZVECAN", "O’Brien", "Đakovica", "Straße", "قرن", "👩", "re-elect"])
def test_the_cheap_look_sees_all_variants(words: str) -> None:
    for text in (
        "Zvec\u030can, zvecan",
        "O'Brien o’brien",
        "Dakovica",
        "STRASSE",
        "قرن",
        "a 👩",
        "re‑elect",
        "Z\u00advecan",
    ):
        assert may_hold(text, words) or not find_matches(text, words)
    assert may_hold(f"in {words}.", words)
    assert not may_hold("nothing of the kind", "Zvečan")
