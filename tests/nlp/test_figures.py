"""Figures: what they count, their role, unit, change, and what is no figure."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import Certainty, Direction, FigureKind, Modifier, OriginKind, Relation, State


@pytest.mark.parametrize(
    ("text", "figure", "counted", "role"),
    [
        ("Clashes left 30 international soldiers wounded.", "30", "international soldiers", "wounded"),
        ("The blast killed at least 12 people.", "at least 12", "people", "killed"),
        ("Some 40 people were arrested on Monday.", "Some 40", "people", "arrested"),
        ("The blast killed 14 soldiers and 3 civilians.", "3", "civilians", "killed"),
        ("The alliance will send 700 more troops to Lenn.", "700 more", "troops", "troops"),
        ("Hundreds of angry farmers gathered in Paris.", "Hundreds", "angry farmers", "participants"),
        ("Nearly 3,000 villagers fled their homes.", "Nearly 3,000", "villagers", "displaced"),
        ("The deaths of 12 miners shocked the town.", "12", "miners", "killed"),
        ("Thirty soldiers killed two farmers.", "Thirty", "soldiers", "troops"),
        ("Thirty soldiers killed two farmers.", "two", "farmers", "killed"),
        ("No casualties were reported.", "No", "casualties", "casualties"),
        ("The library lent 40 books.", "40", "books", None),
    ],
)
def test_what_is_counted(look, text: str, figure: str, counted: str, role: str | None) -> None:
    seen = look(text)
    assert (seen.counted(figure), seen.figures[figure].role) == (counted, role)


@pytest.mark.parametrize(
    ("text", "figure", "counted"),
    [
        ("Police arrested 40 people, up from 25 a year earlier.", "25", "people"),
        ("Some 60 people came, including 25 who had walked.", "25", "people"),
        ("Of the 30 hostages, 12 were freed.", "12", "hostages"),
        ("Some 60 people have no work, and 25 of them never had.", "25", "people"),
        ("The index rose 64 points to 4,577.", "4,577", "points"),
        ("She read the 12 page document.", "12", "page"),
        ("The storm cut power to 3,000 homes.", "3,000", "homes"),
    ],
)
def test_what_is_counted_stands_at_another_number(look, text: str, figure: str, counted: str) -> None:
    assert look(text).counted(figure) == counted


def test_a_bare_number_does_not_borrow_what_it_does_not_count(look) -> None:
    assert look("The bank lent 30 dollars and 400 went home.").counted("400") == ""


@pytest.mark.parametrize(
    ("text", "figure", "concept"),
    [
        ("Bread prices rose 14 percent in May.", "14 percent", "Bread prices"),
        ("The library lent 40 books.", "40", "library"),
        ("The camp is 45 kilometers (28 miles) from Lenn.", "28 miles", "camp Lenn"),
        ("Thirty soldiers killed two farmers.", "Thirty", None),
        ("The S&P 500 rose 2 percent.", "2 percent", "S&P 500"),
        ("Traders sold shares of a company worth $2 million.", "$2 million", "company"),
        ("The bank cut rates to 3 percent.", "3 percent", "bank rates"),
    ],
)
def test_what_a_figure_is_about(look, text: str, figure: str, concept: str | None) -> None:
    assert look(text).figures[figure].concept == concept


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit"),
    [
        ("The camp is 45 kilometers from Lenn.", "45 kilometers", 45_000, "m"),
        ("Fire burned 600 hectares.", "600 hectares", 6_000_000, "m2"),
        ("Aid of 80 tons came.", "80 tons", 80_000, "kg"),
        ("It was 39 degrees Fahrenheit.", "39 degrees Fahrenheit", 3.8888889, "Cel"),
        ("The siege lasted 12 days.", "12 days", 1_036_800, "s"),
        ("Winds of 90 mph hit Lenn.", "90 mph", 144.84096, "km/h"),
    ],
)
def test_values_are_normalized(look, text: str, figure: str, value: float, unit: str) -> None:
    found = look(text).figures[figure].normalized
    assert found is not None
    assert (found.value, found.unit) == (pytest.approx(value, rel=1e-6), unit)


@pytest.mark.parametrize(
    ("text", "figure", "per"),
    [
        ("He earns $48,000 a year.", "$48,000", "a"),
        ("It sold 300 barrels per day.", "300 barrels", "d"),
        ("It cost $6.", "$6", None),
    ],
)
def test_what_a_figure_is_told_per(look, text: str, figure: str, per: str | None) -> None:
    assert look(text).figures[figure].per == per


def test_a_measure_in_brackets_has_the_bound_of_the_one_before_it(look) -> None:
    found = look("They flew more than 100 kilometers (60 miles).").figures["60 miles"]
    assert (found.quantity.modifier, found.quantity.low) == (Modifier.MORE_THAN, 60)


def test_numbers_below_zero(look) -> None:
    assert look("It was −5 °C in Lenn.").figures["−5 °C"].quantity.value == -5


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "The blast killed 12, wounding five and leaving 30 injured.",
            {"12": "killed", "five": "wounded", "30": "wounded"},
        ),
        ("The death toll rose to 12.", {"12": "killed"}),
        ("Some 40 people were arrested and 12 wounded.", {"Some 40": "arrested", "12": "wounded"}),
        ("Five were killed.", {"Five": "killed"}),
        ("The raid left dozens dead.", {"dozens": "killed"}),
        ("Gunmen killed one.", {"one": "killed"}),
    ],
)
def test_numbers_without_a_noun(look, text: str, roles: dict[str, str]) -> None:
    figures = look(text).figures
    assert {words: one.role for words, one in figures.items()} == roles
    assert {one.unit for one in figures.values()} == {"person"}


@pytest.mark.parametrize(
    ("text", "figure", "kind", "unit", "role"),
    [
        ("The camp is 45 kilometers from Lenn.", "45 kilometers", FigureKind.MEASURE, "km", "distance"),
        ("The siege lasted 12 days.", "12 days", FigureKind.DURATION, "d", "duration"),
        ("A 7-year-old boy was found.", "7-year-old", FigureKind.AGE, "a", "age"),
        ("Maria Ortiz, 43, was freed.", "43", FigureKind.AGE, "a", "age"),
        ("The ransom was $200,000.", "$200,000", FigureKind.MONEY, None, "money"),
        ("Donors pledged $30 million in aid.", "$30 million", FigureKind.MONEY, None, "aid"),
        ("Prices rose 2.1 percent in May.", "2.1 percent", FigureKind.PERCENT, "%", "change"),
    ],
)
def test_units_give_roles(look, text: str, figure: str, kind: FigureKind, unit: str | None, role: str) -> None:
    found = look(text).figures[figure]
    assert (found.kind, found.unit, found.role, found.counted) == (kind, unit, role, None)


@pytest.mark.parametrize("share", ["A third of the", "52 percent of the", "Three out of four", "Nearly half of all"])
def test_a_share_knows_its_whole(look, share: str) -> None:
    seen = look(f"{share} voters stayed at home.")
    (found,) = seen.figures.values()
    assert (seen.words(found.of_whole), found.counted) == ("voters", None)


def test_who_is_counted_in_persons(look) -> None:
    figures = look("About 300 Democrats, 20 nurses and 40 books arrived in Paris.").figures
    assert [one.unit for one in figures.values()] == ["person", "person", None]


@pytest.mark.parametrize(
    ("text", "figure", "change"),
    [
        ("Prices rose 2.1 percent in May.", "2.1 percent", Direction.INCREASE),
        ("Sales fell by 30 percent.", "30 percent", Direction.DECREASE),
        ("The toll rose to 12.", "12", Direction.CHANGE_TO),
        ("The attack brought the toll to 31.", "31", Direction.TOTAL_SO_FAR),
        ("The army sent 700 more troops.", "700 more", Direction.ADDITIONAL),
        ("The storm cut power to 3,000 homes.", "3,000", Direction.NONE),
    ],
)
def test_change(look, text: str, figure: str, change: Direction) -> None:
    assert look(text).figures[figure].quantity.change is change


def test_a_plan_is_not_a_report(look) -> None:
    assert look("The alliance will send 700 more troops.").figures["700 more"].certainty is Certainty.PLANNED
    assert look("The alliance sent 700 more troops.").figures["700 more"].certainty is Certainty.REPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The law passed in 2008.",
        "It rained on Tuesday, May 30, 2023.",
        "The team flew Boeing 737 jets.",
        "He cited section 427 of the code.",
        "One of the towns was empty.",
        "No one came.",
        "The two-state idea was dropped.",
        "It happened two days ago.",
        "Call +44 20 7946 0958 for tickets.",
        "Several books were lent.",
        "See chapter two.",
    ],
)
def test_what_is_no_figure(look, text: str) -> None:
    assert look(text).figures == {}


def test_two_units_are_two_figures_that_say_the_same(look) -> None:
    seen = look("The camp is 45 kilometers (28 miles) north of Lenn.")
    assert [one.unit for one in seen.figures.values()] == ["km", "mi"]
    assert seen.relations == [("same_as", "45 kilometers", "28 miles")]


def test_figures_are_suggested_by_a_rule(look) -> None:
    found = look("The blast killed 12 people.").figures["12"]
    assert (found.state, found.origin.kind, found.origin.name) == (State.SUGGESTED, OriginKind.RULE, "figures")
    assert found.origin.score and 0 < found.origin.score < 1


@pytest.mark.parametrize(
    ("text", "figure", "sayer"),
    [
        ("Some 40 people were hurt, police said.", "Some 40", "police"),
        ("The Interior Ministry said 12 people died.", "12", "Interior Ministry"),
        ("According to Ana Petrov, 12 people died.", "12", "Ana Petrov"),
        ("The blast killed 12 people.", "12", ""),
    ],
)
def test_who_says_it(look, text: str, figure: str, sayer: str) -> None:
    seen = look(text)
    assert seen.words(seen.figures[figure].attribution) == sayer


def test_what_is_told_twice_is_linked(look) -> None:
    seen = look("The blast killed 12 people.\n\nAt least 12 people were killed, and 12 soldiers were injured.")
    assert [one.type for one in seen.layer.annotations if isinstance(one, Relation)] == ["same_as"]
    assert seen.relations == [("same_as", "At least 12", "12")]
