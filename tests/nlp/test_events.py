"""Events: triggers, factuality and arguments."""

from __future__ import annotations

import pytest

from annotator import paths
from annotator.domain.annotations import EventMention, Factuality, OriginKind, Polarity, State
from annotator.domain.article import Article
from annotator.domain.schema import parse_schema
from annotator.nlp.suggest import load_suggester


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Rebels clashed with police.", {"clashed": "clash"}),
        ("It was a clash of opinions.", {}),
        ("Gunmen opened fire.", {"opened fire": "attack"}),
        ("Police took him into custody.", {}),
        ("He was taken into custody.", {"taken into custody": "arrest"}),
        ("Farmers gathered in front of the hall.", {"gathered": "protest"}),
        ("Farmers gathered wheat.", {}),
        ("NATO sent 700 more troops.", {"sent": "deployment"}),
        ("NATO sent more letters.", {}),
        ("The choir sang.", {}),
        ("The attack victims slept.", {}),
        ("The protest ended, and the attack began.", {"protest": "protest", "attack": "attack"}),
    ],
)
def test_triggers(look, text: str, events: dict[str, str]) -> None:
    assert {words: one.type for words, one in look(text).events.items()} == events


@pytest.mark.parametrize(
    ("text", "trigger", "told"),
    [
        ("Rebels attacked the town.", "attacked", Factuality.ASSERTED),
        ("Rebels did not attack the town.", "attack", Factuality.NEGATED),
        ("No attack was reported.", "attack", Factuality.NEGATED),
        ("Rebels refused to attack the town.", "attack", Factuality.NEGATED),
        ("Rebels will attack the town.", "attack", Factuality.PLANNED),
        ("The army decided to deploy tanks.", "deploy", Factuality.PLANNED),
        ("Farmers will hold a march.", "march", Factuality.PLANNED),
        ("Farmers planned a march.", "march", Factuality.PLANNED),
        ("Rebels could attack the town.", "attack", Factuality.HYPOTHETICAL),
        ("If rebels attack the town, people will leave.", "attack", Factuality.HYPOTHETICAL),
        ("Farmers began to protest.", "protest", Factuality.ASSERTED),
        ("Rebels said they had attacked the town.", "attacked", Factuality.ASSERTED),
        ("The attack was over by noon.", "attack", Factuality.ASSERTED),
        ("The attack never happened.", "attack", Factuality.NEGATED),
        ("Rebels never attacked the town.", "attacked", Factuality.NEGATED),
        ("Police left without an attack.", "attack", Factuality.NEGATED),
        ("Ministers spoke of the threat of an attack.", "attack", Factuality.HYPOTHETICAL),
        ("Residents fear that rebels attacked the town.", "attacked", Factuality.HYPOTHETICAL),
        ("Police warned of a possible attack.", "attack", Factuality.HYPOTHETICAL),
        ("Unless police clash with fans, the match goes on.", "clash", Factuality.HYPOTHETICAL),
        ("The union announced plans for a march.", "march", Factuality.PLANNED),
        ("The union called for a march.", "march", Factuality.PLANNED),
        ("The rebels vowed to attack the town.", "attack", Factuality.PLANNED),
        ("The upcoming march was announced on Monday.", "march", Factuality.PLANNED),
    ],
)
def test_factuality(look, text: str, trigger: str, told: Factuality) -> None:
    event = look(text).events[trigger]
    assert event.factuality is told
    assert (event.polarity is Polarity.NEGATIVE) == (told is Factuality.NEGATED)


@pytest.mark.parametrize(
    ("text", "trigger", "arguments"),
    [
        (
            "NATO troops fled after clashes with ethnic Serbs in Paris on Monday.",
            "clashes",
            {"actor": ["Serbs"], "place": ["Paris"], "time": ["Monday"]},
        ),
        (
            "Turkey attacked Syria on Friday.",
            "attacked",
            {"actor": ["Turkey"], "target": ["Syria"], "time": ["Friday"]},
        ),
        ("Syria was attacked by Turkey.", "attacked", {"actor": ["Turkey"], "target": ["Syria"]}),
        (
            "The blast killed at least 12 people, wounding five.",
            "blast",
            {"killed": ["at least 12"], "wounded": ["five"]},
        ),
        (
            "Police arrested more than 200 people in Berlin.",
            "arrested",
            {"target": ["people"], "arrested": ["more than 200"], "place": ["Berlin"]},
        ),
        (
            "NATO has decided to send 700 more troops to Germany.",
            "send",
            {"actor": ["NATO"], "destination": ["Germany"], "troops": ["700 more"]},
        ),
        ("Hundreds of angry farmers marched.", "marched", {"actor": ["angry farmers"], "participants": ["Hundreds"]}),
        ("Clashes left 30 soldiers wounded.", "Clashes", {"wounded": ["30"]}),
        ("Ethnic Albanian mayors took office.", "took office", {"recipient": ["mayors"]}),
    ],
)
def test_arguments(look, text: str, trigger: str, arguments: dict[str, list[str]]) -> None:
    assert look(text).arguments(trigger) == arguments


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Gunmen attacked a market.", [("organisation", "Gunmen"), ("facility", "market")]),
        ("The market slept; gunmen smiled.", []),
        ("Security forces arrested protesters.", [("organisation", "Security forces"), ("person", "protesters")]),
    ],
)
def test_described_actors_are_mentions_where_an_event_binds_them(look, text: str, mentions: list) -> None:
    assert look(text).mentions == mentions


def test_an_attack_takes_the_type_of_what_is_told_around_it(suggester) -> None:
    schema = parse_schema(paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8"))
    article = Article(
        "a", "A bomb exploded in Lenn. The attack came at noon.\n\nAn attack came at dusk. A man was killed."
    )
    layer = load_suggester(schema).suggest(article)
    events = [
        (one.type, one.spans[0].surface(article.text)) for one in layer.annotations if isinstance(one, EventMention)
    ]
    assert events == [
        ("bombing", "exploded"),
        ("bombing", "attack"),
        ("attack_on_civilians", "attack"),
        ("attack_on_civilians", "killed"),
    ]


def test_an_event_may_fill_a_role(look) -> None:
    seen = look("Police dispersed the protest.")
    assert seen.arguments("dispersed") == {"target": ["protest"]}


def test_one_filler_unless_the_role_is_multiple(look) -> None:
    seen = look("Turkey and Greece attacked Syria and Egypt.")
    assert seen.arguments("attacked") == {"actor": ["Turkey"], "target": ["Syria", "Egypt"]}


def test_nothing_from_another_sentence_or_statement(look) -> None:
    seen = look("In Paris it rained. Rebels attacked. Five people died; the protest went on.")
    assert seen.arguments("attacked") == {"actor": ["Rebels"]}
    assert seen.events["protest"].arguments == ()


def test_events_are_suggested_by_a_rule_of_this_lexicon(look) -> None:
    event = look("Rebels attacked.").events["attacked"]
    assert (event.state, event.origin.kind, event.origin.name) == (State.SUGGESTED, OriginKind.RULE, "triggers.verb")
    assert event.origin.version == "3+7"
