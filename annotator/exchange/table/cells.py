"""What stands in the cells of the event table, and where in the articles each of them comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Direction, EventMention, Figure, Mention
from annotator.domain.document import Document
from annotator.domain.span import Span, hull

FIRST = ("event", "type", "factuality", "polarity", "mentions", "articles", "published", "sources", "trigger")
BOUNDS = ("best", "low", "high")
SOURCES = (
    *("event", "type", "column", "article", "published", "document", "annotator", "mention"),
    *("annotation", "start", "end", "words", "number"),
)
"""Columns of the table beside: a row says where the words of a cell stand; `_start` and `end` are code points."""
TRIGGER, UNTOLD = "trigger", "mention"
"""Columns of the rows of sources that are no role: the trigger, and a mention without one."""
_TOTALS = frozenset({Direction.NONE, Direction.TOTAL_SO_FAR, Direction.CHANGE_TO})
"""What a figure may be to stand in best, low and high; "700 more" is no total."""
Cell = str | int | float | None
Fillers = Sequence[tuple[str, Annotation | Span]]


@dataclass(frozen=True, slots=True)
class Told:
    """What one mention tells of its event; no text is kept."""

    factuality: str
    polarity: str
    article: str
    published: str
    source: str
    trigger: str
    names: tuple[tuple[str, str], ...]
    """Role and name of what fills it."""
    totals: tuple[tuple[str, float, float, float], ...]
    """Role, best, low and high of every figure that is a total."""


def told_by(document: Document, event: EventMention, fillers: Fillers) -> Told:
    """What one mention tells."""
    article = document.article
    return Told(
        event.factuality.value,
        event.polarity.value,
        article.id,
        article.published or "",
        article.source or "",
        words_of(document, event),
        tuple((role, _name(document, filler)) for role, filler in fillers),
        tuple(_totals(fillers)),
    )


def _totals(fillers: Fillers) -> Iterator[tuple[str, float, float, float]]:
    for role, filler in fillers:
        quantity = filler.quantity if isinstance(filler, Figure) else None
        if quantity is None or quantity.best is None or quantity.change not in _TOTALS:
            continue
        low = quantity.best if quantity.low is None else quantity.low
        high = quantity.best if quantity.high is None else quantity.high
        yield role, quantity.best, low, high


def event_row(key: tuple[str, str], told: Sequence[Told], roles: Sequence[str], totals: Sequence[str]) -> list[Cell]:
    """The row of one event: its mentions' words together, and its figures as best, low and high."""
    first: list[Cell] = [
        *key,
        _joined(one.factuality for one in told),
        _joined(one.polarity for one in told),
        len(told),
        _joined(one.article for one in told),
        _joined(sorted(one.published for one in told)),
        _joined(one.source for one in told),
        _joined(one.trigger for one in told),
    ]
    names = [_joined(name for one in told for known, name in one.names if known == role) for role in roles]
    return [*first, *names, *(cell for role in totals for cell in _bounds(told, role))]


def _bounds(told: Sequence[Told], role: str) -> tuple[Cell, Cell, Cell]:
    """Best, low and high after UCDP: best is the newest report's number, the others are the ends of all reports."""
    newest_last = sorted(told, key=lambda one: one.published)
    figures = [found for one in newest_last for found in one.totals if found[0] == role]
    if not figures:
        return (None, None, None)
    return (figures[-1][1], min(low for _, _, low, _ in figures), max(high for _, _, _, high in figures))


def source_rows(
    key: tuple[str, str], document: Document, event: EventMention, fillers: Fillers
) -> Iterator[list[Cell]]:
    """Where the words of one mention stand: of its trigger, and of all that fills its roles."""
    article = document.article

    def row(column: str, annotation: str, span: Span | None, number: float | None = None) -> list[Cell]:
        about = [*key, column, article.id, article.published or "", document.id, document.annotator, event.id]
        return [*about, annotation, *_place(document, span), number]

    if event.spans:
        yield row(TRIGGER, event.id, hull(event.spans))
    elif not fillers:
        yield row(UNTOLD, event.id, None)
    for role, filler in fillers:
        if isinstance(filler, Span):
            yield row(role, "", filler)
        else:
            number = filler.quantity.best if isinstance(filler, Figure) else None
            yield row(role, filler.id, hull(filler.spans) if filler.spans else None, number)


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
