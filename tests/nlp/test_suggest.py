"""Layers: offsets in any text, order, ids, zones, batches and long articles."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import EventMention, Figure, State, references, sort_key
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.document import Layer
from annotator.domain.records import decode_all, encode_all
from annotator.domain.span import Span
from annotator.nlp.suggest import Suggester

ODD = [
    "\U0001f600",  # an emoji, two UTF-16 units
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",  # a family, joined
    "e\u0301",  # a combining mark
    "\u202b\u05e9\u05dc\u05d5\u05dd\u202c",  # right to left, with marks of direction
    "\t\u05ea\u05dc \u05d0\u05d1\u05d9\u05d1\t",
    "\u0645\u0631\u062d\u0628\u0627 \u0663\u0660",  # Arabic, with digits of its own
    "\u00a0",
    "\u200b",
    "\U0001d511\U0001d504\U0001d517\U0001d512",  # "NATO" in Fraktur
    "\ufb01",
    "\u0130stanbul",  # its lower case is longer
]
PLAIN = [
    "NATO sent 700 more troops to Germany on Monday.",
    "The blast killed at least 12 people in Paris, wounding five.",
    "Café owners in São Tomé paid $1.5bn; 45\u00a0km (28 miles) away.",
    "Hundreds of ethnic Serbs marched against Ana Petrov's visit",
    "30",
    "the",
]
GLUE = ["", " ", "  ", "\n", "\n\n", "\t", "\u00a0", " \n "]
texts = st.lists(st.tuples(st.sampled_from(PLAIN + ODD), st.sampled_from(GLUE)), max_size=12).map(
    lambda parts: "".join(words + glue for words, glue in parts)
)


def spans_of(layer: Layer) -> list[Span]:
    """All spans that a layer holds anywhere."""
    found = [span for one in layer.annotations for span in one.spans]
    for one in layer.annotations:
        if isinstance(one, Figure):
            found += [span for span in (one.counted, one.of_whole) if span]
        if isinstance(one, EventMention):
            found += [argument.filler for argument in one.arguments if isinstance(argument.filler, Span)]
    return found


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts)
def test_spans_are_words_of_the_text(suggester: Suggester, text: str) -> None:
    layer = suggester.suggest(Article("a", text))
    for span in spans_of(layer):
        words = span.surface(text)
        assert words == words.strip() and "\n" not in words
    ids = {one.id for one in layer.annotations}
    assert len(ids) == len(layer.annotations)
    assert all(reference in ids for one in layer.annotations for reference in references(one))
    assert set(decode_all(encode_all(layer.annotations, text), text)) == set(layer.annotations)
    assert suggester.suggest(Article("b", text)) == layer


def test_offsets_behind_emoji_and_marks(look) -> None:
    seen = look("😀👨‍👩‍👧 cafe\u0301 — NATO sent 30 soldiers to Paris.")
    assert ("organisation", "NATO") in seen.mentions
    assert seen.counted("30") == "soldiers"


def test_a_layer_says_what_made_it(suggester: Suggester) -> None:
    layer = suggester.suggest(Article("a", "NATO sent 30 soldiers to Paris."))
    assert (layer.model, layer.version, layer.schema) == (suggester.model, suggester.version, "small@3")
    assert {one.state for one in layer.annotations} == {State.SUGGESTED}
    spanned = [one for one in layer.annotations if one.spans]
    assert spanned == sorted(spanned, key=sort_key)


def test_ids_differ_between_texts_and_not_between_articles(suggester: Suggester) -> None:
    one, same = (suggester.suggest(Article(key, "In Paris.")) for key in "ab")
    other = suggester.suggest(Article("c", "In Paris!"))
    assert one.annotations[0].id == same.annotations[0].id != other.annotations[0].id


def test_zones_that_tell_no_news_stay_empty(look) -> None:
    parts = {
        ZoneKind.METADATA: "Date 2023, Berlin, 30 soldiers. ",
        ZoneKind.BYLINE: "By Maria Ortiz in Rome. ",
        ZoneKind.BODY: "NATO sent 30 soldiers to Paris. ",
        ZoneKind.CREDIT: "(AP Photo/Hans Meyer in London) ",
        ZoneKind.EDITORS_NOTE: "The name of Madrid was wrong. ",
        ZoneKind.CAPTION: "Police arrested 12 people in Vienna. ",
        ZoneKind.COPYRIGHT: "Copyright 2023 The Associated Press.",
    }
    text, zones = "", []
    for kind, words in parts.items():
        zones.append(Zone(kind, Span(len(text), len(text) + len(words.rstrip()))))
        text += words
    seen = look(text, *zones)
    names = ["NATO", "soldiers", "Paris", "Police", "people", "Vienna"]
    assert [words for _, words in seen.mentions] == names
    assert list(seen.figures) == ["30", "12"]


def test_no_span_crosses_the_border_of_a_zone(look) -> None:
    text = "New York is cold."
    seen = look(text, Zone(ZoneKind.HEADLINE, Span(0, 3)), Zone(ZoneKind.BODY, Span(4, len(text))))
    assert all(words != "New York" for _, words in seen.mentions)


def test_other_languages_give_figures_by_their_digits_and_names_by_lists(look) -> None:
    seen = look("Mindestens 1.200 Menschen flohen aus Berlin, 45 km von Lenn, im Mai 2023.", language="de")
    assert (seen.mentions, seen.events) == ([("place", "Berlin")], {})
    assert list(seen.figures) == ["1.200", "45 km"]
    assert seen.figures["1.200"].quantity.value == 1200


def test_a_local_form_of_the_pipeline_s_language_is_understood(look) -> None:
    assert look("Paris slept.", language="en-GB").mentions == [("place", "Paris")]


def test_many_in_order_as_one_by_one(suggester: Suggester) -> None:
    articles = [Article(str(i), f"NATO sent {i + 2} soldiers to Paris.\n\nRebels attacked.") for i in range(7)]
    articles.insert(3, Article("empty", ""))
    articles.insert(5, Article("german", "30 Menschen.", language="de"))
    together = list(suggester.suggest_many(iter(articles), batch_size=4))
    assert together == [(one, suggester.suggest(one)) for one in articles]


def test_a_long_article_is_worked_on_in_pieces(suggester: Suggester) -> None:
    sentence = "NATO sent 30 soldiers to Paris. "
    filler = "x" * 96 + ". "
    text = (sentence + filler * 1200 + "\n\n") * 2 + sentence + filler * 300
    assert len(text) > 250_000
    layer = suggester.suggest(Article("a", text))
    thirties = [one for one in layer.annotations if isinstance(one, Figure)]
    assert [one.spans[0].surface(text) for one in thirties] == ["30"] * 3
    assert [one.counted.surface(text) for one in thirties if one.counted] == ["soldiers"] * 3


def test_tables_of_numbers_and_other_odd_texts_end_soon(suggester: Suggester) -> None:
    for text in ("1 2 3 4 5 " * 1_000, "30, 40 (50) " * 500, "at least " * 1_000, '"' * 4_000, "20-" * 1_000):
        suggester.suggest(Article("a", text))
