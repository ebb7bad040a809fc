"""Suggestions judged against gold: by type, by what figures say, triggers and arguments, worst texts."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import (
    Argument,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Quantity,
    State,
)
from annotator.domain.span import Span
from annotator.review.evaluation import Judged, evaluate, in_reach, settle
from annotator.review.scoring import ALL, Counts

ORIGIN = Origin(OriginKind.HUMAN, "ana")
TEXT = "Rebels killed 12 guards in Zvora; police in Zvora detained 3 rebels."


def mention(words: str, type_id: str, key: str = "") -> Mention:
    start = TEXT.index(words)
    return Mention(key or f"{type_id} {words}", (Span(start, start + len(words)),), type_id, State.CREATED, ORIGIN)


def figure(words: str, value: float, role: str | None = None, unit: str | None = "person") -> Figure:
    start = TEXT.index(words)
    spans = (Span(start, start + len(words)),)
    return Figure(f"f {words}", spans, State.CREATED, ORIGIN, quantity=Quantity(value), unit=unit, role=role)


def event(words: str, type_id: str, *arguments: Argument) -> EventMention:
    start = TEXT.index(words)
    return EventMention(
        f"e {words}", (Span(start, start + len(words)),), type_id, State.CREATED, ORIGIN, arguments=arguments
    )


def judged(gold: tuple, found: tuple, name: str = "a") -> Judged:
    return Judged(name, TEXT, gold, found)


def section(result, kind: str):
    return next(one for one in result.sections if one.kind == kind)


def test_types_are_counted_by_themselves_and_together():
    gold = (mention("Rebels", "armed_group"), mention("Zvora", "place"))
    found = (mention("Rebels", "person"), mention("Zvora", "place"), mention("police", "organisation"))
    names = section(evaluate([judged(gold, found)], True), "entities")
    rows = {row.type: row.exact for row in names.rows}
    assert rows == {"armed_group": Counts(0, 0, 1), "place": Counts(1, 1, 1), ALL: Counts(1, 1, 2)}
    assert names.not_scored == {"person": 1, "organisation": 1}
    assert names.confusion == {("armed_group", "person"): 1, ("", "organisation"): 1}


def test_two_texts_of_one_name_are_two_texts():
    both = [judged((mention("Zvora", "place"),), ()), judged((), (mention("Zvora", "place"),))]
    assert section(evaluate(both, True), "entities").rows[-1].exact == Counts(0, 1, 1)


def test_figures_agree_step_by_step():
    gold = (figure("12", 12, "killed"), figure("3", 3, "arrested"))
    found = (figure("12", 12, "wounded"), figure("3", 30, "arrested"))
    steps = evaluate([judged(gold, found)], with_values=True).figures
    assert [counts.correct for counts in steps.values()] == [2, 1, 1, 1, 0]
    assert evaluate([judged(gold, found)], with_values=False).figures == {}


def test_arguments_of_events_whose_trigger_was_not_found_are_missed():
    zvora, police = mention("Zvora", "place"), mention("police", "organisation")
    gold = (
        zvora,
        police,
        event("killed", "attack", Argument("place", zvora.id)),
        event("detained", "arrest", Argument("actor", police.id)),
    )
    found = (replace(zvora, id="z"), event("killed", "attack", Argument("target", "z"), Argument("actor", Span(0, 6))))
    told = evaluate([judged(gold, found)], True).events
    assert told["trigger identification"] == Counts(1, 1, 2)
    assert told["argument identification, exact"] == Counts(1, 2, 2)
    assert told["argument classification, exact"] == Counts(0, 2, 2)


def test_the_texts_with_most_disagreements_come_first():
    good = judged((mention("Zvora", "place"),), (mention("Zvora", "place"),), "good")
    bad = judged((mention("Zvora", "place"),), (mention("Rebels", "place"),), "bad")
    assert [(one.name, one.missed, one.extra) for one in evaluate([good, bad], True).worst] == [("bad", 1, 1)]


def test_of_several_types_gold_takes_the_one_that_was_found():
    gold = event("killed", "Life.Die")
    types = ("attack_on_civilians", "bombing")
    assert settle(gold, [event("killed", "bombing")], types).type == "bombing"
    assert settle(gold, [event("killed", "riot")], types).type == "attack_on_civilians"
    assert settle(gold, [event("detained", "bombing")], types).type == "attack_on_civilians"


def test_what_stands_where_gold_is_not_judged_is_neither_right_nor_wrong():
    unknown = [mention("Zvora", "vehicle")]
    found = [mention("Zvora", "place"), mention("Rebels", "place")]
    assert [one.id for one in in_reach(found, [], unknown)] == ["place Rebels"]
    assert list(in_reach(found, [mention("Zvora", "place", "gold")], unknown)) == found
