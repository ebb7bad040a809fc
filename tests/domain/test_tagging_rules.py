"""What kept rules propose in an article, beside what a model does, and where they give way to a person."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import EventMention, Mention, OriginKind, State, references
from annotator.domain.document import Layer
from annotator.domain.edits import Create, Remove
from annotator.domain.history import do
from annotator.domain.matching import MatchOptions
from annotator.domain.span import Span
from annotator.domain.tagging_rules import RuleError, TaggingRule, check_rule, with_proposals
from tests.marking import Marked

ZVECAN = TaggingRule("r1", "towns", "Zvecan", "mention", "place")
TEXT = "Zvečan fell. ZVECAN burned near Port Zvečan and Zvečani."


def layer_of(marked: Marked) -> Layer | None:
    return marked.document.layer


def proposals(layer: Layer | None, text: str) -> list[tuple[str, str]]:
    """Words and type of what rules propose."""
    assert layer is not None
    ours = [one for one in layer.annotations if one.id in layer.by_rules]
    return [(one.spans[0].surface(text), getattr(one, "type", "")) for one in ours]


def test_a_rule_proposes_all_variants_where_nothing_else_stands() -> None:
    marked = Marked(TEXT)
    marked.mention("Port Zvečan", "facility", state=State.SUGGESTED)
    layer = with_proposals(layer_of(marked), marked.article, [ZVECAN])
    assert proposals(layer, TEXT) == [("Zvečan", "place"), ("ZVECAN", "place")], "the wider suggestion stays"
    assert layer is not None
    made = layer.annotations[-1]
    assert (made.origin.kind, made.origin.name, made.origin.score) == (OriginKind.RULE, "towns", None)
    again = with_proposals(layer_of(marked), marked.article, [ZVECAN])
    assert again is not None and again.by_rules == layer.by_rules, "the same rule, the same ids"


def test_without_a_model_the_rules_alone_are_the_layer_and_no_match_is_no_layer() -> None:
    article = Marked(TEXT).article
    alone = with_proposals(None, article, [ZVECAN])
    assert len(proposals(alone, TEXT)) == 3
    absent = TaggingRule("r2", "lakes", "Lake Orla", "mention", "place")
    assert with_proposals(None, article, [absent]) is None
    assert with_proposals(None, article, []) is None


def test_a_suggestion_on_the_same_words_takes_the_rules_type_and_keeps_its_id() -> None:
    marked = Marked("Police left Zvečan on Monday.")
    town = marked.mention("Zvečan", "person", state=State.SUGGESTED)
    leaving = marked.event("left", "withdrawal", ("place", town), state=State.SUGGESTED)
    layer = with_proposals(layer_of(marked), marked.article, [ZVECAN])
    assert layer is not None
    found = {one.id: one for one in layer.annotations}
    assert isinstance(found[town.id], Mention)
    assert (found[town.id].type, found[town.id].origin.name) == ("place", "towns")
    assert town.id in references(found[leaving.id])


def test_rules_for_events_stand_on_words_of_mentions_and_earlier_rules_go_first() -> None:
    text = "The Zvečan uprising of 1912."
    rules = [
        TaggingRule("r1", "risings", "uprising", "event", "riot"),
        TaggingRule("r2", "places", "Zvečan uprising", "mention", "work"),
        TaggingRule("r3", "more risings", "uprising", "event", "protest"),
    ]
    layer = with_proposals(None, Marked(text).article, rules)
    assert proposals(layer, text) == [("uprising", "riot"), ("Zvečan uprising", "work")]


def test_options_of_a_rule_are_kept_to() -> None:
    exact = TaggingRule("r1", "towns", "ZVECAN", "mention", "place", MatchOptions(True, False, False))
    assert proposals(with_proposals(None, Marked(TEXT).article, [exact]), TEXT) == [("ZVECAN", "place")]


def test_a_proposal_gives_way_to_what_a_person_marks_and_comes_back_when_that_goes() -> None:
    marked = Marked(TEXT)
    document = marked.document
    layer = with_proposals(None, marked.article, [ZVECAN])
    from annotator.store import with_layer

    document = with_layer(document, layer)
    assert len(document.suggestions) == 3
    wide = Span(TEXT.index("Port"), TEXT.index("Port") + len("Port Zvečan"))
    mine = Mention("mine", (wide,), "facility", State.CREATED, marked.mention("fell", "person").origin)
    event = EventMention("told", (Span(0, 6),), "riot", State.CREATED, mine.origin)
    after, _ = do(document, Create((mine, event)), "c1")
    assert len(after.suggestions) == 2, "an event is no rival of a mention"
    assert with_layer(after, layer).suggestions == after.suggestions, "as it is when read anew"
    back, _ = do(after, Remove(("mine",)), "c2")
    assert len(back.suggestions) == 3


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (TaggingRule("r2", "towns", "Lenn", "mention", "place"), "already"),
        (TaggingRule("r2", " ", "Lenn", "mention", "place"), "name"),
        (TaggingRule("r2", "more", "  ", "mention", "place"), "words"),
        (TaggingRule("r2", "more", "30", "figure", "killed"), "figure"),
    ],
)
def test_a_rule_that_cannot_be_kept_says_why(rule: TaggingRule, why: str) -> None:
    with pytest.raises(RuleError, match=why):
        check_rule(rule, [ZVECAN])
