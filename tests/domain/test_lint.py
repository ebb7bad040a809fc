"""Each kind of finding: a text that has it, and one next to it that has not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.domain.annotations import Direction, Factuality, FigureKind, Modifier, Quantity, State
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.document import Document, Status
from annotator.domain.lint import KINDS, Kind, Severity, lint
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span
from annotator.exchange.jsonl import read_lines
from tests.marking import Marked
from tests.strategies import annotation_sets, articles


def found(marked: Marked, schema: AnnotationSchema, kind: Kind) -> list[str]:
    """The words that findings of one kind point to."""
    text = marked.article.text
    return [one.span.surface(text) if one.span else "" for one in lint(marked.document, schema) if one.kind is kind]


# --- numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Police held 200 people.", ["200"]),
        ("It cost $1.5 million and two hundred and two lives.", ["$1.5 million", "two hundred and two"]),
        ("Two dozen fled; thousands stayed.", ["Two dozen", "thousands"]),
        ("A rise of 35% in 2019, 3 km away, 7-year-old.", ["35", "2019", "3", "7"]),
        ("Rückgang um 1.200,5 Euro", ["1.200,5"]),
        ("The G7 met; COVID-19; a Boeing 737; Flight 12; Section 427; 9/11; 2-0; 10:30; #30 @30x 5️⃣", []),
        ("the first of them, 3rd, no one, one of us, http://a.b/12", []),
    ],
)
def test_number_without_figure(schema: AnnotationSchema, text: str, numbers: list[str]) -> None:
    assert found(Marked(text), schema, Kind.NUMBER_WITHOUT_FIGURE) == numbers


def _as_figure(marked: Marked, state: State) -> None:
    marked.figure("at least 30", "killed", state=state)


def _as_date(marked: Marked, state: State) -> None:
    marked.mention("30", "date", state=state)


@pytest.mark.parametrize("mark", [_as_figure, _as_date])
@pytest.mark.parametrize("state", [State.CREATED, State.SUGGESTED, State.REJECTED])
def test_a_number_that_somebody_looked_at_is_none(
    schema: AnnotationSchema, mark: Callable[[Marked, State], None], state: State
) -> None:
    marked = Marked("Some at least 30 died.")
    mark(marked, state)
    assert not found(marked, schema, Kind.NUMBER_WITHOUT_FIGURE)


def test_a_trigger_does_not_make_a_number_a_figure(schema: AnnotationSchema) -> None:
    marked = Marked("Some 30 died.")
    marked.event("30 died", "riot")
    assert found(marked, schema, Kind.NUMBER_WITHOUT_FIGURE) == ["30"]


def test_numbers_outside_the_news_are_none(schema: AnnotationSchema) -> None:
    zones = (Zone(ZoneKind.BODY, Span(0, 8)), Zone(ZoneKind.COPYRIGHT, Span(9, 23)))
    assert found(Marked("20 died.\nCopyright 2024", zones=zones), schema, Kind.NUMBER_WITHOUT_FIGURE) == ["20"]


# --- tolls


@pytest.mark.parametrize(
    ("killed", "wounded", "casualties", "is_wrong"),
    [
        ("4", "10", "14", False),
        ("4", "10", "15", True),
        ("4", "10", "12", True),
        ("4", "at least 10", "20", False),
        ("at least 4", "10", "12", True),
        ("4", "about 10", "15", False),
        ("4", "dozens", "60", False),
        ("4", "several", "60", False),
        ("4", "10", "20 more", False),
    ],
)
def test_toll_sum(schema: AnnotationSchema, killed: str, wounded: str, casualties: str, is_wrong: bool) -> None:
    marked = Marked(f"The clash killed {killed}, hurt {wounded}: losses of {casualties} in all.")
    roles = (("killed", killed, "killed "), ("wounded", wounded, "hurt "), ("casualties", casualties, "losses of "))
    fillers = []
    for role, words, before in roles:
        place = marked.span(before + words)
        figure = marked.figure(words, role, spans=(Span(place.start + len(before), place.end),))
        fillers.append((role, figure))
    marked.event("clash", "armed_clash", *fillers)
    assert found(marked, schema, Kind.TOLL_SUM) == ([casualties] if is_wrong else [])


def test_tolls_of_several_sources_are_not_added_up(schema: AnnotationSchema) -> None:
    marked = Marked("The clash killed 4, or 5, hurt 10, losses of 20.")
    figures = [("killed", marked.figure("4", "killed")), ("killed", marked.figure("5", "killed"))]
    figures += [("wounded", marked.figure("10", "wounded")), ("casualties", marked.figure("20", "casualties"))]
    marked.event("clash", "armed_clash", *figures)
    assert not found(marked, schema, Kind.TOLL_SUM)
    marked.relation("same_as", figures[0][1], figures[1][1])
    assert found(marked, schema, Kind.TOLL_SUM) == ["20"]


def test_a_part_of_a_toll_is_not_added_to_it(schema: AnnotationSchema) -> None:
    marked = Marked("The clash killed 4, 2 of them women, and hurt 10, losses of 14.")
    figures = [("killed", marked.figure("4", "killed")), ("killed", marked.figure("2", "killed"))]
    figures += [("wounded", marked.figure("10", "wounded")), ("casualties", marked.figure("14", "casualties"))]
    marked.event("clash", "armed_clash", *figures)
    marked.relation("part_of", figures[1][1], figures[0][1])
    assert not found(marked, schema, Kind.TOLL_SUM)
    marked.event("clash", "armed_clash", *figures[:3], ("casualties", marked.figure("14", "casualties")))
    wrong = marked.figure("10", "casualties")
    marked.event("clash", "armed_clash", *figures[:3], ("casualties", wrong))
    assert found(marked, schema, Kind.TOLL_SUM) == ["10"]


@pytest.mark.parametrize(
    ("whole", "parts", "roles", "is_wrong"),
    [
        ("30", ["11", "19"], ["wounded", "wounded"], False),
        ("30", ["11", "20"], ["wounded", "wounded"], True),
        ("30", ["11", "20"], ["wounded", "killed"], False),
        ("30", ["31"], ["killed"], True),
        ("at least 30", ["31"], ["wounded"], False),
        ("30", ["50 percent"], ["wounded"], False),
        ("30", ["several"], ["wounded"], False),
    ],
)
def test_parts_and_their_whole(
    schema: AnnotationSchema, whole: str, parts: list[str], roles: list[str], is_wrong: bool
) -> None:
    marked = Marked(f"{whole} were hurt: {', '.join(parts)}.")
    total = marked.figure(whole, "wounded")
    for words, role in zip(parts, roles, strict=True):
        marked.relation("part_of", marked.figure(words, role), total)
    assert bool(found(marked, schema, Kind.TOLL_SUM)) == is_wrong


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("30", "thirty", False),
        ("30", "31", True),
        ("at least 30", "45", False),
        ("45 kilometers", "28 miles", False),
        ("45 kilometers", "38 miles", True),
        ("3 hectares", "7.4 acres", False),
        ("3 tons", "3 miles", False),
        ("dozens", "30", False),
        ("dozens", "300", True),
        ("30", "30 percent", False),
        ("700 more", "3,800", False),
    ],
)
def test_same_as_differs(schema: AnnotationSchema, one: str, other: str, differs: bool) -> None:
    marked = Marked(f"First {one}; then {other}.")
    marked.relation(
        "same_as", marked.figure(one, "other"), marked.figure(other, "other", spans=(_last(marked, other),))
    )
    assert found(marked, schema, Kind.SAME_AS_DIFFERS) == ([one] if differs else [])


def _last(marked: Marked, words: str) -> Span:
    start = marked.article.text.rindex(words)
    return Span(start, start + len(words))


# --- figures


@pytest.mark.parametrize(
    ("role", "kind", "count"),
    [(None, FigureKind.COUNT, 1), ("troops", FigureKind.COUNT, 0), (None, FigureKind.NAME, 0)],
)
def test_figure_without_role(schema: AnnotationSchema, role: str | None, kind: FigureKind, count: int) -> None:
    marked = Marked("700 came.")
    marked.figure("700", role, kind=kind)
    assert len(found(marked, schema, Kind.FIGURE_WITHOUT_ROLE)) == count
    assert not found(marked, replace(schema, figure=replace(schema.figure, roles=())), Kind.FIGURE_WITHOUT_ROLE)


@pytest.mark.parametrize(
    ("words", "more", "count"),
    [
        ("masses", {}, 1),
        ("700", {}, 0),
        ("several", {}, 0),
        ("masses", {"quantity": Quantity(low=5.0, modifier=Modifier.AT_LEAST)}, 0),
        ("2-0", {"kind": FigureKind.SCORE, "quantity": Quantity()}, 0),
        ("masses", {"quantity": Quantity(change=Direction.INCREASE)}, 1),
    ],
)
def test_figure_without_value(schema: AnnotationSchema, words: str, more: Mapping[str, Any], count: int) -> None:
    marked = Marked(f"So {words} came.")
    marked.figure(words, "participants", **more)
    assert len(found(marked, schema, Kind.FIGURE_WITHOUT_VALUE)) == count


# --- events


def test_role_against_event(schema: AnnotationSchema) -> None:
    marked = Marked("Marchers in Lenn clashed; 30 troops came in tanks.")
    place, troops = marked.mention("Lenn", "place"), marked.figure("30", "troops")
    marked.event("clashed", "armed_clash", ("place", place), ("troops", troops), ("actor", place))
    assert not found(marked, schema, Kind.ROLE_AGAINST_EVENT)
    marked.event(
        "came", "armed_clash", ("time", place), ("killed", troops), ("votes", troops), ("place", marked.span("tanks"))
    )
    assert found(marked, schema, Kind.ROLE_AGAINST_EVENT) == ["Lenn", "30", "30", "tanks"]


def test_missing_required_role(schema: AnnotationSchema) -> None:
    marked = Marked("NATO condemned it; others warned them.")
    marked.event("condemned", "statement", ("actor", marked.mention("NATO", "organisation")))
    marked.event("warned", "statement")
    marked.event(None, "talks")
    assert found(marked, schema, Kind.MISSING_REQUIRED_ROLE) == ["warned"]


def test_argument_far_away(schema: AnnotationSchema) -> None:
    marked = Marked("Lenn is calm.\n\nRiots broke out in Zelen.\n\nPolice came. So did Toravia.\n\nOrm is far.")
    near, far = marked.mention("Toravia", "place"), marked.mention("Orm", "place")
    marked.event("Riots", "riot", ("place", marked.mention("Lenn", "place")), ("place", near), ("place", far))
    marked.event(None, "riot", ("place", far))
    assert found(marked, schema, Kind.ARGUMENT_FAR_AWAY) == ["Orm"]


def test_a_later_toll_goes_to_the_nearest_telling(schema: AnnotationSchema) -> None:
    marked = Marked("A riot.\n\nCalm.\n\nThe riot again.\n\nIn all 30 died.")
    toll = marked.figure("30", "killed")
    first = marked.event("riot", "riot", ("killed", toll))
    assert not found(marked, schema, Kind.ARGUMENT_FAR_AWAY)
    second = marked.event("riot", "riot", nth=1)
    assert not found(marked, schema, Kind.ARGUMENT_FAR_AWAY)
    marked.relation("same_as", second, first)
    assert found(marked, schema, Kind.ARGUMENT_FAR_AWAY) == ["30"]


# --- words


def test_one_string_two_types(schema: AnnotationSchema) -> None:
    marked = Marked("Lenn and Lenn and Lenn; May and may.")
    marked.mention("Lenn", "place")
    marked.mention("Lenn", "place", nth=2)
    marked.mention("May", "date")
    marked.mention("may", "person")
    assert not found(marked, schema, Kind.ONE_STRING_TWO_TYPES)
    wrong = marked.mention("Lenn", "organisation", nth=1)
    findings = [one for one in lint(marked.document, schema) if one.kind is Kind.ONE_STRING_TWO_TYPES]
    assert [(one.span, len(one.ids)) for one in findings] == [(wrong.spans[0], 3)]


@pytest.mark.parametrize(
    ("text", "words", "is_cut"),
    [
        ("the Serbs left", "Serb", True),
        ("the Serbs left", "erbs", True),
        ("the Serb's left", "Serb", False),
        ("O'Brien left", "Brien", True),
        ("NATO-led troops", "NATO", False),
        ("1,200 men", "200", True),
        ("a 43-year-old", "43", False),
        ("U.N. troops", "U.N.", False),
        ("e\u0301te\u0301", "e\u0301te", True),
        ("👩🏾‍🚒", "👩", True),
        ("서울에서 만났다", "서울", False),
        ("וקרן", "קרן", False),
    ],
)
def test_span_in_word(schema: AnnotationSchema, text: str, words: str, is_cut: bool) -> None:
    marked = Marked(text)
    marked.mention(words, "person")
    assert found(marked, schema, Kind.SPAN_IN_WORD) == ([words] if is_cut else [])


def test_untagged_trigger(schema: AnnotationSchema) -> None:
    marked = Marked("They clashed. Later they Clashed, clashed, clashed and clash-ed. CLASHED")
    marked.event("clashed", "riot")
    marked.event("clashed", "riot", nth=1, state=State.REJECTED)
    marked.event("clashed", "riot", nth=2, state=State.SUGGESTED)
    assert found(marked, schema, Kind.UNTAGGED_TRIGGER) == ["Clashed", "CLASHED"]


def test_triggers_outside_the_news_are_not_looked_for(schema: AnnotationSchema) -> None:
    zones = (Zone(ZoneKind.BODY, Span(0, 13)), Zone(ZoneKind.CREDIT, Span(14, 26)))
    marked = Marked("They clashed.\nclashed: AFP", zones=zones)
    marked.event("clashed", "riot")
    assert not found(marked, schema, Kind.UNTAGGED_TRIGGER)


def test_a_rejected_trigger_is_not_looked_for(schema: AnnotationSchema) -> None:
    marked = Marked("They clashed and clashed.")
    marked.event("clashed", "riot", state=State.REJECTED)
    assert not found(marked, schema, Kind.UNTAGGED_TRIGGER)


def test_duplicates(schema: AnnotationSchema) -> None:
    marked = Marked("30 in Lenn clashed.")
    toll, place = marked.figure("30", "killed"), marked.mention("Lenn", "place")
    marked.mention("Lenn", "facility")
    clash = marked.event("clashed", "riot", ("killed", toll))
    riot = marked.event("clashed", "riot", ("place", place))
    marked.event("clashed", "riot", ("place", place), factuality=Factuality.PLANNED)
    marked.relation("same_as", clash, riot)
    marked.relation("causes", clash, riot)
    marked.relation("causes", riot, clash)
    assert not found(marked, schema, Kind.DUPLICATE)
    marked.figure("30", "wounded")
    marked.mention("Lenn", "place")
    marked.event("clashed", "riot", ("killed", toll))
    marked.relation("same_as", riot, clash)
    assert found(marked, schema, Kind.DUPLICATE) == ["", "30", "Lenn", "clashed"]


def test_unknown_type(schema: AnnotationSchema) -> None:
    marked = Marked("30 in Lenn clashed.")
    toll, place = marked.figure("30", "killed"), marked.mention("Lenn", "place")
    clash = marked.event("clashed", "riot", ("killed", toll), ("place", place))
    riot = marked.event(None, "riot")
    marked.relation("same_as", clash, riot)
    assert not found(marked, schema, Kind.UNKNOWN_TYPE)
    marked.figure("30", "toll")
    city = marked.mention("Lenn", "city")
    marked.event("clashed", "brawl", ("killed", toll), ("whereabouts", place))
    marked.event("clashed", "riot", ("place", city))
    marked.relation("rhymes", clash, riot)
    assert found(marked, schema, Kind.UNKNOWN_TYPE) == ["", "30", "Lenn", "Lenn", "clashed"]
    assert not found(marked, schema, Kind.ROLE_AGAINST_EVENT)


@pytest.mark.parametrize(("status", "count"), [(Status.DONE, 1), (Status.GOLD, 1), (Status.IN_PROGRESS, 0)])
def test_open_suggestions_when_done(schema: AnnotationSchema, status: Status, count: int) -> None:
    marked = Marked("Lenn and Zelen.")
    marked.status = status
    assert not found(marked, schema, Kind.OPEN_SUGGESTIONS_WHEN_DONE)
    marked.mention("Zelen", "place", state=State.SUGGESTED)
    marked.mention("Lenn", "place", state=State.SUGGESTED)
    assert found(marked, schema, Kind.OPEN_SUGGESTIONS_WHEN_DONE) == ["Lenn"] * count


# --- all of it


@pytest.mark.parametrize("state", [State.SUGGESTED, State.REJECTED])
def test_only_what_a_person_stands_behind_is_looked_at(schema: AnnotationSchema, state: State) -> None:
    marked = Marked("So Lenns and masses clashed.")
    marked.figure("masses", "toll", state=state)
    marked.figure("masses", None, state=state)
    place = marked.mention("Lenn", "city", state=state)
    marked.mention("Lenn", "place", state=state)
    marked.event("clashed", "statement", ("time", place), state=state)
    assert lint(marked.document, schema) == []


def test_every_kind_is_explained_in_one_sentence() -> None:
    assert set(KINDS) == set(Kind)
    for info in KINDS.values():
        assert info.explanation.endswith(".")
        assert info.explanation.count(". ") == 0
        assert info.severity in Severity


@given(articles(), st.data())
def test_findings_of_anything_are_in_text_order_and_name_what_is_there(
    schema: AnnotationSchema, article: Article, data: st.DataObject
) -> None:
    made = data.draw(annotation_sets(article.text, "a"))
    document = Document("d", article, "ana", MappingProxyType({one.id: one for one in made}))
    findings = lint(document, schema)
    starts = [one.span.start if one.span else -1 for one in findings]
    assert starts == sorted(starts)
    assert {key for one in findings for key in one.ids} <= set(document.annotations)
    assert all(one.span is None or one.span.end <= len(article.text) for one in findings)
    assert [one.severity for one in findings] == [KINDS[one.kind].severity for one in findings]


def test_the_seeds_gold_gives_a_handful_of_hints(schema: AnnotationSchema) -> None:
    """14 articles, 1,152 annotations: six arguments that stand far away on purpose, and "called off"."""
    documents = [one.document for path in sorted(paths.seeds().glob("*.gold.jsonl")) for one in read_lines(path)]
    findings = [one for document in documents for one in lint(document, schema)]
    assert len(documents) == 14
    assert {one.severity for one in findings} <= {Severity.HINT}
    assert len(findings) <= 7
