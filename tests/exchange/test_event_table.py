"""The event table: a row an event, each cell of it in the rows of its sources, and no cell that runs."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import (
    LIVE,
    Annotation,
    Argument,
    Direction,
    EventMention,
    Figure,
    FigureKind,
    Mention,
    Origin,
    OriginKind,
    Quantity,
    Relation,
    State,
)
from annotator.domain.article import Article, Day
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange import ExchangeError
from annotator.exchange.table.delimited import armed, defused
from tests.exchange.documents import by_id
from tests.exchange.exporting import export
from tests.strategies import Vocabulary, annotation_sets, texts

HUMAN = Origin(OriginKind.HUMAN, "Ada")
Row = dict[str, str]


def tables(documents: Sequence[Document], folder: Path) -> tuple[list[Row], list[Row]]:
    """The rows of the event table and of its sources, as another program reads them."""
    export("events", documents, folder / "out.csv")
    found: list[list[Row]] = []
    for name in ("out.csv", "out.sources.csv"):
        with (folder / name).open(encoding="utf-8", newline="") as file:
            found.append([{key: armed(cell) for key, cell in row.items()} for row in csv.DictReader(file)])
    return found[0], found[1]


def report_of(number: int, killed: str, published: str, change: Direction = Direction.NONE) -> Document:
    text = f"{killed} people died in Tarn.\n"
    quantity = Quantity(float(killed), change=change)
    figure = Figure("f", (Span(0, len(killed)),), State.CREATED, HUMAN, quantity=quantity, role="killed")
    place = Mention("m", (Span(text.index("Tarn"), text.index("Tarn") + 4),), "place", State.CREATED, HUMAN)
    trigger = (Span(text.index("died"), text.index("died") + 4),)
    arguments = (Argument("killed", "f"), Argument("place", "m"))
    event = EventMention("v", trigger, "die", State.CREATED, HUMAN, arguments, event="blast")
    article = Article(f"a-{number}", text, published=published)
    return Document(f"d-{number}", article, "Ada", {one.id: one for one in (figure, place, event)})


def test_numbers_of_tables_are_plain_digits() -> None:
    from annotator.exchange.table.cells import cell_text

    assert [cell_text(one) for one in (None, "", "a", 1189, 1_000_000, 2.5, 1200.0)] == [
        *("", "", "a", "1189", "1000000", "2.5", "1200"),
    ]


def test_one_event_of_three_articles_is_one_row(tmp_path: Path) -> None:
    documents = [
        report_of(1, "12", "2024-05-06"),
        report_of(2, "17", "2024-05-08"),
        report_of(3, "14", "2024-05-07"),
        report_of(4, "300", "2024-05-09", Direction.ADDITIONAL),
    ]
    export("events", documents, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["event"], row["mentions"], row["place"]) == ("blast", "4", "Tarn")
    assert (row["killed_best"], row["killed_low"], row["killed_high"]) == ("17", "12", "17")
    with (tmp_path / "out.sources.csv").open(encoding="utf-8", newline="") as file:
        sources = list(csv.DictReader(file))
    texts = {one.article.id: one.article.text for one in documents}
    assert len(sources) == 4 * 3
    for one in sources:
        assert texts[one["article"]][int(one["start"]) : int(one["end"])] == one["words"]


def test_numbers_are_written_as_programs_read_them(tmp_path: Path) -> None:
    export("events", [report_of(1, "1200", "2024-05-06")], tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["killed_best"] == "1200"


@pytest.mark.parametrize("cell", ["=1+1", "+1 more", "-rm", "@SUM(A1)", "\t=1", "＝1"])
def test_formulas_are_defused(cell: str) -> None:
    assert defused(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["12", "-12", "-1.5", "Tarn", "", "1=1"])
def test_what_is_no_formula_stays(cell: str) -> None:
    assert defused(cell) == cell


# --- which mentions are one event -------------------------------------------------------------------------------------


def event(own: str, kind: str, place: int, *arguments: Argument, told: str | None = None) -> EventMention:
    return EventMention(own, (Span(place, place + 1),), kind, State.CREATED, HUMAN, arguments, event=told)


def same(own: str, one: str, other: str, state: State = State.CREATED) -> Relation:
    return Relation(own, "same_as", one, other, state, HUMAN)


def document(name: str, *annotations: Annotation, text: str = "Blasts in Tarn and Velm killed 40.\n") -> Document:
    return Document(f"d-{name}", Article(f"a-{name}", text, published=f"2024-05-0{name}"), "Ada", by_id(annotations))


def test_mentions_that_a_relation_says_are_the_same_are_one_row(tmp_path: Path) -> None:
    told = [event("v", "blast", 0), event("w", "attack", 3), event("x", "blast", 5), same("r", "w", "v")]
    rows, sources = tables([document("1", *told)], tmp_path)
    assert [(row["event"], row["type"], row["mentions"]) for row in rows] == [
        ("d-1:w", "blast; attack", "2"),
        ("d-1:x", "blast", "1"),
    ]
    assert {row["mention"]: row["event"] for row in sources} == {"v": "d-1:w", "w": "d-1:w", "x": "d-1:x"}


def test_what_was_judged_across_articles_and_what_a_relation_joins_is_one(tmp_path: Path) -> None:
    """The relation in the last article joins events that were two in the first ones."""
    documents = [
        document("1", event("v", "blast", 0, told="one")),
        document("2", event("v", "blast", 0, told="two"), event("w", "blast", 3)),
        document("3", event("v", "blast", 0, told="one"), event("w", "blast", 3), same("r", "w", "v")),
        document("4", event("v", "blast", 0, told="two"), event("w", "blast", 3, told="one"), same("r", "v", "w")),
    ]
    rows, sources = tables(documents, tmp_path)
    assert sorted((row["mentions"], row["articles"]) for row in rows) == [
        ("1", "a-2"),
        ("6", "a-1; a-2; a-3; a-4"),
    ]
    assert {row["event"] for row in sources} == {row["event"] for row in rows}


def test_a_relation_that_is_not_exported_joins_nothing(tmp_path: Path) -> None:
    told = [event("v", "blast", 0), event("w", "blast", 3), same("r", "w", "v", State.REJECTED)]
    assert len(tables([document("1", *told)], tmp_path)[0]) == 2


def test_a_relation_that_joins_events_is_no_loss(tmp_path: Path) -> None:
    told = [event("v", "blast", 0), event("w", "blast", 3), same("r", "w", "v"), replace(same("s", "w", "v"), type="x")]
    report = export("events", [document("1", *told)], tmp_path / "out.csv")
    assert [one.annotation for one in report.losses] == ["s"]


# --- numbers and days -------------------------------------------------------------------------------------------------


def test_sums_in_two_currencies_have_no_common_low_and_high(tmp_path: Path) -> None:
    def lost(own: str, value: float, currency: str) -> Figure:
        quantity, money = Quantity(value, value, value), FigureKind.MONEY
        return Figure(own, (Span(31, 33),), State.CREATED, HUMAN, kind=money, quantity=quantity, currency=currency)

    told = [
        document(day, event("v", "blast", 0, Argument("damage", "f"), told="one"), lost("f", value, currency))
        for day, value, currency in (("1", 5.0, "EUR"), ("2", 900.0, "JPY"), ("3", 7.0, "EUR"))
    ]
    ((row,), sources) = tables(told, tmp_path)
    assert [row[f"damage_{one}"] for one in ("best", "low", "high", "unit")] == ["7", "5", "7", "EUR"]
    assert [(one["number"], one["unit"]) for one in sources if one["column"] == "damage"] == [
        *(("5", "EUR"), ("900", "JPY"), ("7", "EUR"))
    ]


def test_days_that_the_words_mean_are_the_event_s_days(tmp_path: Path) -> None:
    text = "Blasts on Monday and on 9 May killed 40.\n"
    monday, may = (
        Span(text.index("Monday"), text.index("Monday") + 6),
        Span(text.index("9 May"), text.index("9 May") + 5),
    )
    times = [Mention(own, (at,), "date", State.CREATED, HUMAN) for own, at in (("m", monday), ("n", may))]
    told = document("1", event("v", "blast", 0, Argument("time", "m"), Argument("time", "n")), *times, text=text)
    days = (Day(monday, "2024-05-06"), Day(may, "2024-05-09"))
    ((row,), sources) = tables([replace(told, article=replace(told.article, days=days))], tmp_path)
    assert (row["date_start"], row["date_end"], row["time"]) == ("2024-05-06", "2024-05-09", "Monday; 9 May")
    assert [one["date"] for one in sources] == ["", "2024-05-06", "2024-05-09"]


# --- names that are difficult -----------------------------------------------------------------------------------------

TAKEN = ["type", "trigger", "mention", "mentions", "killed_best", "x_unit", "event", "start", "number", "type (role)"]


@pytest.mark.parametrize("key", ["events", "events-parquet", "events-xlsx"])
def test_roles_that_are_called_like_columns(key: str, tmp_path: Path) -> None:
    figure = Figure("f", (Span(31, 33),), State.CREATED, HUMAN, quantity=Quantity(40.0))
    roles = [Argument(role, filler) for role in TAKEN for filler in ("f", Span(10, 14))]
    export(key, [document("1", event("v", "blast", 0, *roles), figure)], tmp_path / "out")
    if key == "events":
        ((row,), _) = tables([document("1", event("v", "blast", 0, *roles), figure)], tmp_path)
        assert (row["type"], row["type (role)"], row["type (role) (role)"]) == ("blast", "40; Tarn", "40; Tarn")
        assert row["killed_best (role)_best"] == row["start_best"] == "40"


@pytest.mark.parametrize("words", ["'=1+1", "''@x", "'-5", "=1", "'Tarn'", "'", "''"])
def test_apostrophes_before_what_begins_a_formula(words: str, tmp_path: Path) -> None:
    assert armed(defused(words)) == words and not defused(words).startswith(("=", "@", "-"))
    text = f"{words} hit Tarn.\n"
    place = Mention("m", (Span(0, len(words)),), "place", State.CREATED, HUMAN)
    told = document("1", event("v", "blast", len(words) + 1, Argument("place", "m")), place, text=text)
    ((row,), _) = tables([told], tmp_path)
    assert row["place"] == words


def test_a_cell_that_excel_cannot_hold_is_told(tmp_path: Path) -> None:
    text = "word " * 7_000 + "\n"
    told = document("1", event("v", "blast", 0, Argument("cause", Span(0, 34_999))), text=text)
    with pytest.raises(ExchangeError, match=r"An Excel cell holds 32,767 characters, .*CSV\.$"):
        export("events-xlsx", [told], tmp_path / "out.xlsx")


# --- any documents ----------------------------------------------------------------------------------------------------

_NAMES = st.sampled_from(["same_as", "killed", "=cmd", "@x", "'-1", "type", "killed_low", "a;b", "\tt"])
ANY = Vocabulary(_NAMES, _NAMES, st.integers(0, 50).map(float))


@st.composite
def corpora(draw: st.DrawFn) -> list[Document]:
    """Articles whose events are told again and again."""
    made: list[Document] = []
    for number in range(draw(st.integers(1, 3))):
        text = draw(texts)
        some = by_id(draw(annotation_sets(text, "a")))
        article = Article(f"article-{number}", text, "=title", published=draw(st.sampled_from([None, "2024", "2025"])))
        made.append(Document(f"document-{number}", article, "@ana", some))
    return made


@given(documents=corpora())
@settings(max_examples=max(10, settings().max_examples // 2))
def test_every_row_is_what_its_sources_say(documents: list[Document], tmp_path_factory: pytest.TempPathFactory) -> None:
    rows, sources = tables(documents, tmp_path_factory.getbasetemp())
    texts_of = {one.article.id: one.article.text for one in documents}
    of_event: dict[str, list[Row]] = defaultdict(list)
    for one in sources:
        of_event[one["event"]].append(one)
        if one["start"]:
            words = texts_of[one["article"]][int(one["start"]) : int(one["end"])]
            assert " ".join(words.split()) == one["words"]
    live = [(one.id, event.id) for one in documents for event in one.events() if event.state in LIVE]
    assert sorted({(one["document"], one["mention"]) for one in sources}) == sorted(live)
    assert {row["event"] for row in rows} == of_event.keys() and len(rows) == len(of_event)
    for row in rows:
        _check(row, of_event[row["event"]])


def _check(row: Row, sources: list[Row]) -> None:
    assert row["mentions"] == str(len({(one["document"], one["mention"]) for one in sources}))
    assert set(row["articles"].split("; ")) == {one["article"] for one in sources}
    for column, unit, numbers in _totals(row, sources):
        assert {unit} == {one["unit"] for one in numbers}
        assert row[f"{column}_best"] in {one["number"] for one in numbers}
        assert float(row[f"{column}_low"]) == min(float(one["low"] or one["number"]) for one in numbers)
        assert float(row[f"{column}_high"]) == max(float(one["high"] or one["number"]) for one in numbers)


def _totals(row: Row, sources: list[Row]) -> Iterator[tuple[str, str, list[Row]]]:
    """By column of a role with a number the unit, and the sources that are totals in it."""
    for name in row:
        column = name.removesuffix("_unit")
        if name.endswith("_unit") and row[f"{column}_best"]:
            totals = [one for one in sources if one["column"] == column and one["number"]]
            totals = [one for one in totals if one["change"] in ("none", "total_so_far", "change_to")]
            yield column, row[name], [one for one in totals if one["unit"] == row[name]]
