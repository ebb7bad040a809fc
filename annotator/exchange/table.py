"""The event table: a row an event, also across articles; beside it where in the articles every cell comes from."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.annotations import Annotation, Direction, EventMention, Figure, Mention
from annotator.domain.document import Document
from annotator.domain.quantity import number_text
from annotator.domain.span import Span, hull
from annotator.exchange.atomic import replacing_file
from annotator.exchange.format import ExchangeError, Loss, LossReport, Options
from annotator.exchange.losing import Place, left_out
from annotator.exchange.selection import in_states
from annotator.exchange.writing import opened

FIRST = ("event", "type", "factuality", "polarity", "mentions", "articles", "published", "sources", "trigger")
SOURCES = ("event", "column", "article", "document", "annotator", "annotation", "start", "end", "words", "number")
_PLACE = Place("the event table", arguments=True, triggerless=True, factuality=True, events=True, entities=True)
_TOTALS = frozenset({Direction.NONE, Direction.TOTAL_SO_FAR, Direction.CHANGE_TO})
"""What a figure may be to stand in best, low and high; "700 more" is no total."""


@dataclass
class _Told:
    """One mention of an event, with what fills its roles."""

    document: Document
    event: EventMention
    fillers: Sequence[tuple[str, Annotation | Span]]


@dataclass
class _Table:
    """The mentions of every event while the documents go by."""

    events: dict[tuple[str, str], list[_Told]] = field(default_factory=dict[tuple[str, str], list[_Told]])
    losses: list[Loss] = field(default_factory=list[Loss])
    documents: int = 0
    annotations: int = 0

    def add(self, document: Document, options: Options) -> None:
        chosen = in_states(document, options.states)
        by_id = {one.id: one for one in chosen}
        self.documents += 1
        self.annotations += len(chosen)
        used: set[str] = set()
        for event in (one for one in chosen if isinstance(one, EventMention)):
            told = _Told(document, event, [*self._fillers(document, event, by_id)])
            used.update(one.id for _, one in told.fillers if not isinstance(one, Span))
            self.events.setdefault((event.event or f"{document.id}:{event.id}", event.type), []).append(told)
        rest = [one for one in chosen if not isinstance(one, EventMention) and one.id not in used]
        self.losses.extend(
            _PLACE.losses(document, [one for one in chosen if isinstance(one, EventMention) or one.id in used])
        )
        self.losses.extend(left_out(document, rest, "the event table holds only what fills a role of an event"))

    def _fillers(
        self, document: Document, event: EventMention, by_id: Mapping[str, Annotation]
    ) -> Iterator[tuple[str, Annotation | Span]]:
        for argument in event.arguments:
            filler = argument.filler if isinstance(argument.filler, Span) else by_id.get(argument.filler)
            if filler is None:
                why = "the annotation that fills it is not exported"
                self.losses.append(Loss(document.id, event.id, "argument", why))
            else:
                yield argument.role, filler


class EventTable:
    """Types, dates, roles and totals as a spreadsheet; formulas are defused."""

    key = "events"
    title = "Event table (CSV)"
    extension = ".csv"
    carries = "one row an event with its roles, figures as best, low and high; the place of every cell beside it"

    def write(self, documents: Iterable[Document], target: Path, options: Options) -> LossReport:
        """NAME.csv and NAME.sources.csv; raises ExchangeError."""
        if options.split is not None:
            raise ExchangeError("The event table is one file and is not split; leave the split out.")
        table, files = _made(documents, options)
        with replacing_file(target) as fresh, replacing_file(_beside(target)) as fresh_beside:
            fresh.write_bytes(files[0])
            fresh_beside.write_bytes(files[1])
        return LossReport(self.key, table.documents, table.annotations, tuple(table.losses))

    def verify(self, documents: Iterable[Document], target: Path, options: Options) -> None:
        """Reads both files and compares them with what the documents give; raises ExchangeError."""
        _, files = _made(documents, options)
        for path, expected in zip((target, _beside(target)), files, strict=True):
            with opened(path) as file:
                if file.read() != expected:
                    raise ExchangeError(f"{path.name} does not read back as it was written.")


def _beside(target: Path) -> Path:
    return target.with_name(target.name.removesuffix(EventTable.extension) + ".sources.csv")


def _made(documents: Iterable[Document], options: Options) -> tuple[_Table, tuple[bytes, bytes]]:
    table = _Table()
    for document in documents:
        table.add(document, options)
    roles = sorted({role for told in _all(table) for role, _ in told.fillers})
    totals = sorted({role for told in _all(table) for role, filler in told.fillers if isinstance(filler, Figure)})
    columns = [*FIRST, *roles, *(f"{role}_{bound}" for role in totals for bound in ("best", "low", "high"))]
    rows = [_row(key, told, roles, totals) for key, told in table.events.items()]
    traces = [trace for (event, _), told in table.events.items() for one in told for trace in _traces(event, one)]
    return table, (_csv(columns, rows), _csv(SOURCES, traces))


def _all(table: _Table) -> Iterator[_Told]:
    return (one for told in table.events.values() for one in told)


def _row(key: tuple[str, str], told: Sequence[_Told], roles: Sequence[str], totals: Sequence[str]) -> list[str]:
    articles = [one.document.article for one in told]
    first = [
        key[0],
        key[1],
        _joined(one.event.factuality.value for one in told),
        _joined(one.event.polarity.value for one in told),
        str(len(told)),
        _joined(one.id for one in articles),
        _joined(sorted(one.published for one in articles if one.published)),
        _joined(one.source for one in articles if one.source),
        _joined(_words(one.document, one.event) for one in told),
    ]
    filled = [_joined(_names(told, role)) for role in roles]
    return [*first, *filled, *(cell for role in totals for cell in _total(told, role))]


def _names(told: Sequence[_Told], role: str) -> Iterator[str]:
    return (_name(one.document, filler) for one in told for name, filler in one.fillers if name == role)


def _total(told: Sequence[_Told], role: str) -> tuple[str, str, str]:
    """Best, low and high: best is the newest report's number, the others the ends of what was reported at all."""
    newest_last = sorted(told, key=lambda one: one.document.article.published or "")
    figures = [
        filler.quantity
        for one in newest_last
        for name, filler in one.fillers
        if name == role and isinstance(filler, Figure) and filler.quantity.change in _TOTALS
    ]
    numbers = [one for one in figures if one.best is not None]
    if not numbers:
        return ("", "", "")
    lows = [one.low if one.low is not None else one.best for one in numbers]
    highs = [one.high if one.high is not None else one.best for one in numbers]
    low = min(one for one in lows if one is not None)
    high = max(one for one in highs if one is not None)
    return (number_text(numbers[-1].best), number_text(low), number_text(high))


def _traces(event: str, told: _Told) -> Iterator[list[str]]:
    document = told.document
    about = [document.article.id, document.id, document.annotator]
    if told.event.spans:
        yield [event, "trigger", *about, told.event.id, *_place(document, hull(told.event.spans)), ""]
    for role, filler in told.fillers:
        if isinstance(filler, Span):
            yield [event, role, *about, "", *_place(document, filler), ""]
        elif filler.spans:
            number = number_text(filler.quantity.best) if isinstance(filler, Figure) else ""
            yield [event, role, *about, filler.id, *_place(document, hull(filler.spans)), number]


def _place(document: Document, span: Span) -> list[str]:
    return [str(span.start), str(span.end), " ".join(span.surface(document.article.text).split())]


def _name(document: Document, filler: Annotation | Span) -> str:
    """How the filler is called: its entity's name, else its words."""
    if isinstance(filler, Mention) and filler.entity:
        names = (one.name for one in document.entities if one.id == filler.entity)
        return next(names, "") or _words(document, filler)
    if isinstance(filler, Span):
        return " ".join(filler.surface(document.article.text).split())
    return _words(document, filler)


def _words(document: Document, one: Annotation) -> str:
    return " … ".join(" ".join(span.surface(document.article.text).split()) for span in one.spans)


def _joined(values: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(one for one in values if one))


def _csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([defused(one) for one in columns])
    writer.writerows([defused(cell) for cell in row] for row in rows)
    return out.getvalue().encode()


_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def defused(cell: str) -> str:
    """The cell so that no spreadsheet takes it for a formula: an apostrophe before what could begin one."""
    if cell.startswith(_DANGEROUS) and not _is_number(cell):
        return "'" + cell
    return cell


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isdecimal() and cell.isascii()
