"""The recall sweep walks what nothing covers, and asks about nothing twice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from annotator import paths
from annotator.domain.annotations import State
from annotator.domain.article import Zone, ZoneKind
from annotator.domain.coverage import Coverage
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span
from annotator.exchange.jsonl import read_lines
from annotator.session.sweep import Sign, unmarked
from tests.marking import Marked


def walked(marked: Marked, schema: AnnotationSchema, **more: Any) -> list[str]:
    """The words that a sweep from the start stops at."""
    return [one.span.surface(marked.article.text) for one in unmarked(marked.document, schema, **more)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police in Lenn held 200 people.", ["Lenn", "200"]),
        ("The people of Lenn left. They met the University of Lenn.", ["Lenn", "University of Lenn"]),
        ("He said the Serbs' mayor, Zvečan's Ana Petrov, left.", ["Serbs", "Zvečan", "Ana Petrov"]),
        ("It was the third attack; half left.", ["third", "half"]),
        ("“We left,” he said. “We did.”", []),
        ("Lenn fell. In May, Lenn rose.", ["Lenn", "May", "Lenn"]),
        ("Shops closed. The shops stayed so.", []),
        ("President Ana Petrov and I met Gen. Kamal.", ["Ana Petrov", "Kamal"]),
        ("Marchers in Lenn,\nZelen", ["Marchers", "Lenn", "Zelen"]),
        ("nothing here", []),
    ],
)
def test_stops_at_numbers_and_names(schema: AnnotationSchema, text: str, words: list[str]) -> None:
    assert walked(Marked(text), schema) == words


@pytest.mark.parametrize("state", [State.CREATED, State.SUGGESTED, State.REJECTED])
def test_what_somebody_looked_at_is_passed_by(schema: AnnotationSchema, state: State) -> None:
    marked = Marked("Today 30 in Lenn clashed with Mayor Orm.")
    marked.figure("30", "killed", state=state)
    marked.mention("Lenn", "place", state=state)
    marked.event("clashed", "riot", state=state)
    assert walked(marked, schema) == ["Today", "Orm"]
    marked.mention("Orm", "person", state=state)
    titled = Marked("The Labour Minister Orm met Marovian Foreign Minister Zel.")
    titled.mention("Orm", "person", state=state)
    titled.mention("Zel", "person", state=state)
    assert walked(titled, schema) == ["Marovian"]
    assert walked(marked, schema) == ["Today"]


def test_stops_where_a_trigger_or_a_name_stands_again(schema: AnnotationSchema) -> None:
    marked = Marked("they clashed and Clashed; the iPod or Ipod in Al Lenn, al lenn; then ambushed")
    marked.event("clashed", "riot")
    marked.mention("Al Lenn", "place")
    assert [one.sign for one in unmarked(marked.document, schema)] == [Sign.NAME, Sign.NAME]
    marked = Marked("they clashed and clashed, then ambushed, clash")
    marked.event("clashed", "riot")
    assert walked(marked, schema) == ["clashed"]
    assert walked(marked, schema, triggers=["Ambushed"]) == ["clashed", "ambushed"]


def test_asks_only_for_what_the_schema_has(schema: AnnotationSchema) -> None:
    marked = Marked("They clashed in Lenn and clashed 30 times.")
    marked.event("clashed", "riot")
    assert walked(marked, replace(schema, entities=())) == ["clashed", "30"]
    assert walked(marked, replace(schema, events=())) == ["Lenn", "30"]


def test_leaves_bylines_and_agencies_out_and_takes_the_place_of_the_dateline(schema: AnnotationSchema) -> None:
    text = "By Ana Petrov\nLENN, Marovia (AP) — Toravia fell."
    zones = (
        Zone(ZoneKind.BYLINE, Span(0, 13)),
        Zone(ZoneKind.DATELINE, Span(14, 34)),
        Zone(ZoneKind.BODY, Span(35, len(text))),
    )
    assert walked(Marked(text, zones=zones), schema) == ["LENN", "Marovia", "Toravia"]


def test_capitals_of_a_headline_in_title_case_say_nothing(schema: AnnotationSchema) -> None:
    headline = "Riots And Clashes Shake Port Lenn"
    text = f"{headline}\nThere were riots and clashes that shake it."
    zones = (Zone(ZoneKind.HEADLINE, Span(0, len(headline))), Zone(ZoneKind.BODY, Span(len(headline) + 1, len(text))))
    assert walked(Marked(text, zones=zones), schema) == ["Port Lenn"]


def test_the_seeds_gold_leaves_little_to_ask_and_an_unmarked_seed_much(schema: AnnotationSchema) -> None:
    documents = [one.document for path in sorted(paths.seeds().glob("*.gold.jsonl")) for one in read_lines(path)]
    assert sum(len(unmarked(one, schema)) for one in documents) <= 40
    figures = missed = 0
    for document in documents:
        bare = replace(document, annotations={})
        asked = Coverage(one.span for one in unmarked(bare, schema))
        figures += len(document.figures())
        missed += sum(not asked.touches(one.spans[0]) for one in document.figures())
    assert missed / figures < 0.06
