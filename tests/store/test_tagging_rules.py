"""Rules and bookmarks are kept in the corpus, and rules propose in what is read from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.matching import MatchOptions
from annotator.domain.span import Span
from annotator.domain.tagging_rules import RuleError, TaggingRule
from annotator.session.workspace import default_schema
from annotator.store import Corpus
from tests.store.conftest import run_sql

RULE = TaggingRule("r1", "towns", "Lenn", "mention", "place", MatchOptions(True, False, True), "ana")
ARTICLE = Article("a", "Lenn fell.", "Lenn")


def test_a_rule_is_kept_changed_and_forgotten(corpus: Corpus) -> None:
    corpus.keep_rule(RULE)
    second = replace(RULE, id="r2", name="rivers", words="Orla")
    corpus.keep_rule(second)
    assert corpus.tagging_rules() == [RULE, second]
    changed = replace(RULE, type="facility", options=MatchOptions())
    corpus.keep_rule(changed)
    assert corpus.tagging_rules() == [changed, second], "in its place"
    with pytest.raises(RuleError, match="already"):
        corpus.keep_rule(replace(second, name="towns"))
    corpus.delete_rules(["r1"])
    assert corpus.tagging_rules() == [second]


def test_a_rule_proposes_in_articles_that_come_later_and_is_no_layer_of_a_model(corpus: Corpus) -> None:
    corpus.keep_rule(RULE)
    corpus.add_article(ARTICLE)
    layer = corpus.layer(ARTICLE)
    assert layer is not None
    assert [one.spans for one in layer.annotations] == [(Span(0, 4),)]
    assert corpus.stored_layer(ARTICLE) is None
    assert not corpus.summaries("ana")[0].has_suggestions, "a model is still to see it"


def test_a_rule_whose_type_the_schema_lacks_waits(corpus: Corpus) -> None:
    schema = default_schema()
    corpus.add_schema(schema.name, schema.version, schema.source)
    corpus.keep_rule(replace(RULE, type="planet"))
    assert corpus.layer(ARTICLE) is None
    corpus.keep_rule(RULE)
    assert corpus.layer(ARTICLE) is not None


def test_bookmarks_are_each_annotators_own(corpus: Corpus) -> None:
    corpus.set_bookmark("ana", "article", "a")
    corpus.set_bookmark("ben", "article", "b")
    corpus.set_bookmark("ana", "article", "c")
    assert [corpus.bookmark(name, "article") for name in ("ana", "ben", "eve")] == ["c", "b", None]
    corpus.set_bookmark("ana", "article", "")
    assert corpus.bookmark("ana", "article") is None


def test_how_doubtful_suggestions_are_stands_beside_them(corpus: Corpus, path: Path) -> None:
    corpus.add_article(ARTICLE)
    sure, unsure, unknown = (Origin(OriginKind.MODEL, "m", "1", score) for score in (0.9, 0.5, None))
    made = (
        Mention(f"s{number}", (Span(number, 4),), "place", State.SUGGESTED, origin)
        for number, origin in enumerate((sure, unsure, unknown))
    )
    corpus.store_layer(ARTICLE, Layer("m", "1", "s@1", tuple(made)))
    assert run_sql(path, "SELECT round(doubt, 6) FROM layers") == [(0.3,)]
