"""What stands in the cells of the event table, and where in the articles each of them comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Direction, EventMention, Figure, Mention
from annotator.domain.document import Document
from annotator.domain.span import Span, hull

FIRST = (
    *("event", "type", "factuality", "polarity", "mentions", "articles", "annotators", "published", "sources"),
    *("trigger", "date_start", "date_end"),
)
BOUNDS, UNIT = ("best", "low", "high"), "unit"
SOURCES = (
    *("event", "type", "column", "article", "title", "published", "document", "annotator", "mention"),
    *("annotation", "start", "end", "words", "date", "number", "low", "high", "unit", "change"),
)
"""Columns of the table beside: a row says where the words of a cell stand; `start` and `end` are code points."""
TRIGGER, UNTOLD = "trigger", "mention"
"""Columns of the rows of sources that are no role: the trigger, and a mention without one."""
_TOTALS = frozenset({Direction.NONE, Direction.TOTAL_SO_FAR, Direction.CHANGE_TO})
"""What a figure may be to stand in best, low and high; "700 more" is no total."""
_NO_VALUES = ("", None, None, None, "", "")
_ROLE = " (role)"
Cell = str | int | float | None
Fillers = Sequence[tuple[str, Annotation | Span]]


def column_of(role: str) -> str:
    """The column of a role; one that is called like another column says that it is a role."""
    taken = role in (*FIRST, UNTOLD) or role.endswith((_ROLE, *(f"_{one}" for one in (*BOUNDS, UNIT))))
    return role + _ROLE if taken else role


def role_of(column: str) -> str:
    """The role whose column it is."""
    return column.removesuffix(_ROLE)


@dataclass(frozen=True, slots=True)
class Total:
    """A number that can stand in best, low and high."""

    column: str
    published: str
    best: float
    low: float
    high: float
    unit: str


def total_of(role: str, filler: Annotation | Span, published: str) -> Total | None:
    """What a figure counts in all; None for anything else."""
    quantity = filler.quantity if isinstance(filler, Figure) else None
    if not isinstance(filler, Figure) or quantity is None or quantity.best is None or quantity.change not in _TOTALS:
        return None
    low = quantity.best if quantity.low is None else quantity.low
    high = quantity.best if quantity.high is None else quantity.high
    return Total(column_of(role), published, quantity.best, low, high, _unit(filler))


def _unit(figure: Figure) -> str:
    unit = figure.currency or figure.unit or ""
    return f"{unit}/{figure.per}" if figure.per else unit


@dataclass(frozen=True, slots=True)
class Told:
    """What one mention tells of its event; no text is kept."""

    type: str
    factuality: str
    polarity: str
    article: str
    annotator: str
    published: str
    source: str
    trigger: str
    names: tuple[tuple[str, str], ...]
    """Column and name of what fills a role."""
    dates: tuple[str, ...]
    """The days that the words of its fillers mean."""
    totals: tuple[Total, ...]


def told_by(document: Document, event: EventMention, fillers: Fillers) -> Told:
    """What one mention tells."""
    article = document.article
    totals = (total_of(role, filler, article.published or "") for role, filler in fillers)
    return Told(
        event.type,
        event.factuality.value,
        event.polarity.value,
        article.id,
        document.annotator,
        article.published or "",
        article.source or "",
        words_of(document, event),
        tuple((column_of(role), _name(document, filler)) for role, filler in fillers),
        tuple(day for _, filler in fillers for day in _days(document, filler)),
        tuple(one for one in totals if one is not None),
    )


def _days(document: Document, filler: Annotation | Span) -> list[str]:
    """The days (ISO 8601) that some words mean, as they were read from the article: "Wednesday" is one."""
    if isinstance(filler, EventMention | Figure):
        return []
    spans = (filler,) if isinstance(filler, Span) else filler.spans
    return [
        day.date
        for day in document.article.days
        if any(day.span.start < one.end and one.start < day.span.end for one in spans)
    ]


def event_row(name: str, told: Sequence[Told], roles: Sequence[str], totals: Sequence[str]) -> list[Cell]:
    """The row of one event: its mentions' words together, and its figures as best, low, high and their unit."""
    days = sorted(day for one in told for day in one.dates)
    first: list[Cell] = [
        name,
        _joined(one.type for one in told),
        _joined(one.factuality for one in told),
        _joined(one.polarity for one in told),
        len(told),
        _joined(one.article for one in told),
        _joined(one.annotator for one in told),
        _joined(sorted(one.published for one in told)),
        _joined(one.source for one in told),
        _joined(one.trigger for one in told),
        days[0] if days else "",
        days[-1] if days else "",
    ]
    names = [_joined(name for one in told for known, name in one.names if known == role) for role in roles]
    return [*first, *names, *(cell for role in totals for cell in _bounds(told, role))]


def _bounds(told: Sequence[Told], column: str) -> tuple[Cell, ...]:
    """Best, low and high after UCDP: best is the newest report's number, the others are the ends of all reports.

    Only of numbers with the unit of the best: dollars and euros have no low and high.
    """
    figures = [one for some in told for one in some.totals if one.column == column]
    if not figures:
        return (None, None, None, "")
    *_, newest = sorted(figures, key=lambda one: one.published)
    same = [one for one in figures if one.unit == newest.unit]
    return (newest.best, min(one.low for one in same), max(one.high for one in same), newest.unit)


def source_rows(name: str, document: Document, event: EventMention, fillers: Fillers) -> Iterator[list[Cell]]:
    """Where the words of one mention stand: of its trigger, and of all that fills its roles."""
    article = document.article

    def row(column: str, annotation: str, span: Span | None, values: Sequence[Cell] = _NO_VALUES) -> list[Cell]:
        about = [name, event.type, column, article.id, article.title, article.published or ""]
        return [*about, document.id, document.annotator, event.id, annotation, *_place(document, span), *values]

    if event.spans:
        yield row(TRIGGER, event.id, hull(event.spans))
    elif not fillers:
        yield row(UNTOLD, event.id, None)
    for role, filler in fillers:
        if isinstance(filler, Span):
            yield row(column_of(role), "", filler, _values(document, filler))
        else:
            span = hull(filler.spans) if filler.spans else None
            yield row(column_of(role), filler.id, span, _values(document, filler))


def _values(document: Document, filler: Annotation | Span) -> list[Cell]:
    """Its days, and what a figure says."""
    days = "; ".join(_days(document, filler))
    if not isinstance(filler, Figure):
        return [days, *_NO_VALUES[1:]]
    quantity = filler.quantity
    return [days, quantity.best, quantity.low, quantity.high, _unit(filler), quantity.change.value]


def _place(document: Document, span: Span | None) -> list[Cell]:
    if span is None:
        return [None, None, ""]
    return [span.start, span.end, " ".join(span.surface(document.article.text).split())]


def _name(document: Document, filler: Annotation | Span) -> str:
    """How the filler is called: its entity's name, else its words."""
    if isinstance(filler, Mention) and filler.entity:
        names = (one.name for one in document.entities if one.id == filler.entity)
        return next(names, "") or words_of(document, filler)
    if isinstance(filler, Span):
        return " ".join(filler.surface(document.article.text).split())
    return words_of(document, filler)


def words_of(document: Document, one: Annotation) -> str:
    """The words of an annotation, with a sign between fragments."""
    return " … ".join(" ".join(span.surface(document.article.text).split()) for span in one.spans)


def _joined(values: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(one for one in values if one))


def cell_text(cell: Cell) -> str:
    """A cell as text; numbers as programs read them: no separators of thousands."""
    if cell is None or isinstance(cell, str):
        return cell or ""
    return str(int(cell)) if float(cell).is_integer() else repr(cell)
