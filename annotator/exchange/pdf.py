"""The annotated article as PDF, to show a colleague: marks in the text, then all that is annotated as a list."""

from __future__ import annotations

import importlib
import importlib.util
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.annotations import Annotation, EventMention, Figure, Relation, type_of
from annotator.domain.document import Document
from annotator.domain.quantity import quantity_text
from annotator.domain.span import Span
from annotator.exchange.format import ExchangeError, Facts, Loss, Options, Parts, Seen
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.losses import Tally
from annotator.exchange.selection import in_states
from annotator.exchange.view import View, facts_of, squeezed
from annotator.exchange.writing import files_for, in_chunks, number_files, numbered

A_FILE = 200
"""Documents of one PDF, which is made in memory; more make several files."""
FONTS = {
    ("serif", ""): "NotoSerif-Regular.ttf",
    ("serif", "B"): "NotoSerif-Bold.ttf",
    ("signs", ""): "Inter-Regular.otf",
    ("arabic", ""): "NotoSansArabic-Regular.ttf",
    ("hebrew", ""): "NotoSansHebrew-Regular.ttf",
    ("emoji", ""): "NotoColorEmoji.ttf",
}
COLOURS = {"mention": (31, 111, 139), "figure": (154, 91, 0), "event": (155, 35, 53)}
BULLET = "•"
_PLACE = Place(
    "a PDF",
    relations=True,
    arguments=True,
    triggerless=True,
    figure_values=True,
    factuality=True,
    entities=True,
    rejections=True,
)


class Pdf:
    """Every document begins on a page of its own; right-to-left paragraphs have no marks, but the list has all."""

    key = "pdf"
    title = "Annotated articles (PDF)"
    tokeniser, offsets = None, None
    extension = ".pdf"
    carries = "marks in the text, then every annotation with its words, values and roles; to read, not to train on"
    reads_back = "pypdfium2, where it is installed: every word and every line of the list"

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """One PDF, or several of `A_FILE` documents; with a split for each part. Raises ExchangeError."""
        for part, documents in parts.items():
            whole = self._path(place, part)
            made: list[Path] = []
            for some in in_chunks(documents, A_FILE):
                made.append(numbered(whole, len(made) + 1))
                with _new_pdf() as pdf:
                    _write_file(pdf, some, options, tally, part)
                    pdf.output(str(made[-1]))
            number_files(made, whole)

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document, once its pages have been read."""
        for part, documents in parts.items():
            files = files_for(self._path(place, part))
            chunks = in_chunks(documents, A_FILE)
            for file, some in zip(files, chunks, strict=False):
                pages = _pages(file)
                number = 0
                for number, document in enumerate(some, start=1):
                    if pages is not None:
                        _check(document, in_states(document, options.states), pages, number - 1)
                    yield document, Seen(None, None)
                if pages is not None and number != len(pages):
                    raise ExchangeError(f"{file.name} holds {len(pages)} documents instead of {number}.")
            if next(chunks, None) is not None:
                raise ExchangeError(f"{place.name} lacks a file: there are {len(files)}.")

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Everything, although `seen` has compared it already."""
        del document
        return facts_of(chosen, view)

    def _path(self, place: Path, part: str) -> Path:
        return place / f"{part}{self.extension}" if part else place


def _write_file(pdf: Any, documents: Iterable[Document], options: Options, tally: Tally, part: str) -> None:
    glyphs = {code for font in pdf.fonts.values() for code in font.cmap}
    for document in documents:
        chosen = in_states(document, options.states)
        shown = [document.article.title, document.article.text, *(_listed(document, one) for one in chosen)]
        losses = [*_PLACE.losses(document, chosen), *_without_glyph(document, shown, glyphs)]
        tally.add(document, losses, options, part)
        _add(pdf, document, chosen)
    if not pdf.pages:
        pdf.add_page()


@contextmanager
def _new_pdf() -> Generator[Any]:
    """An empty PDF; its fonts, which fpdf2 leaves open, are closed at the end."""
    try:
        fpdf: Any = importlib.import_module("fpdf")
        importlib.import_module("uharfbuzz")
    except ImportError as error:
        raise ExchangeError("PDF needs the packages fpdf2 and uharfbuzz; install dateline[office].") from error
    pdf = fpdf.FPDF()
    # The same corpus gives the same bytes.
    pdf.set_creation_date(datetime(1980, 1, 1, tzinfo=UTC))
    for (family, style), file in FONTS.items():
        pdf.add_font(family, style, str(paths.resource("fonts", file)))
    pdf.set_fallback_fonts(["signs", "arabic", "hebrew", "emoji"], exact_match=False)
    pdf.set_font("serif", size=11)
    pdf.set_text_shaping(True)
    pdf.set_auto_page_break(True, 18)
    try:
        yield pdf
    finally:
        for font in pdf.fonts.values():
            font.ttfont.close()


def _add(pdf: Any, document: Document, chosen: Sequence[Annotation]) -> None:
    article = document.article
    pdf.add_page()
    title = article.title or article.id
    pdf.start_section(document.id)
    _line(pdf, title, size=16, style="B")
    facts = (article.source, article.published, document.annotator, document.status.value)
    _line(pdf, " · ".join(one for one in facts if one), size=9)
    pdf.ln(3)
    start = 0
    for paragraph in article.text.split("\n"):
        if paragraph.strip():
            _paragraph(pdf, article.text, Span(start, start + len(paragraph)), chosen)
        start += len(paragraph) + 1
    pdf.ln(3)
    for one in chosen:
        _line(pdf, f"{BULLET} {_listed(document, one)}", size=9, colour=COLOURS.get(kind_of(one), (0, 0, 0)))


def _line(pdf: Any, text: str, size: float = 11, style: str = "", colour: tuple[int, int, int] = (0, 0, 0)) -> None:
    pdf.set_font("serif", style, size)
    pdf.set_text_color(*colour)
    align = "R" if _is_right_to_left(text) else "L"
    pdf.multi_cell(0, size * 0.5, text, align=align, new_x="LMARGIN", new_y="NEXT")
    pdf.set_text_color(0, 0, 0)


def _paragraph(pdf: Any, text: str, whole: Span, chosen: Sequence[Annotation]) -> None:
    words = whole.surface(text)
    if _is_right_to_left(words):
        _line(pdf, words)
        return
    inside = [
        (span, one) for one in chosen if not isinstance(one, Relation) for span in one.spans if whole.contains(span)
    ]
    cuts = sorted({whole.start, whole.end, *(at for span, _ in inside for at in (span.start, span.end))})
    for start, end in zip(cuts, cuts[1:], strict=False):
        over = [one for span, one in inside if span.start <= start and end <= span.end]
        _write(pdf, text[start:end], 11, kind_of(over[-1]) if over else "")
        for span, one in inside:
            if span.end == end:
                _write(pdf, f" {type_of(one)}", 6, kind_of(one))
    pdf.ln(7)


def _write(pdf: Any, text: str, size: float, kind: str) -> None:
    pdf.set_font("serif", "B" if kind and size > 6 else "", size)
    pdf.set_text_color(*COLOURS.get(kind, (0, 0, 0)))
    # fpdf2 breaks a word that does not fit; a run with right-to-left words keeps their order only as a whole.
    for piece in [text] if _has_right_to_left(text) else re.findall(r"\s*\S+|\s+$", text):
        is_full = pdf.x + pdf.get_string_width(piece.rstrip()) > pdf.w - pdf.r_margin - 2 * pdf.c_margin
        if is_full and pdf.x > pdf.l_margin + 1:
            pdf.ln(6)
            pdf.write(6, piece.lstrip())
        else:
            pdf.write(6, piece)
    pdf.set_text_color(0, 0, 0)


def _has_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(one) in ("R", "AL") for one in text)


def _is_right_to_left(text: str) -> bool:
    first = next((one for one in map(unicodedata.bidirectional, text) if one in ("L", "R", "AL")), "L")
    return first != "L"


def _listed(document: Document, one: Annotation) -> str:
    """An annotation as a line of the list."""
    words = _words(document, one.spans)
    head = f"{type_of(one)}: {words}" if words else f"{type_of(one)}:"
    match one:
        case Figure():
            unit = one.unit or one.currency or ""
            return f"{head} = {quantity_text(one.quantity)} {unit}".rstrip()
        case EventMention():
            roles = "; ".join(f"{each.role}: {_filler(document, each.filler)}" for each in one.arguments)
            told = ", ".join(word for word in (one.factuality.value, one.polarity.value) if word not in _USUAL)
            more = "; ".join(part for part in (told, roles) if part)
            return f"{head} ({more})" if more else head
        case Relation():
            return f"{one.type}: {_filler(document, one.source)} — {_filler(document, one.target)}"
        case _:
            names = (each.name for each in document.entities if each.id == one.entity)
            name = next(names, "")
            return f"{head} ({name})" if name else head


_USUAL = frozenset({"asserted", "positive"})


def _filler(document: Document, filler: str | Span) -> str:
    if isinstance(filler, Span):
        return _words(document, (filler,))
    there = document.get(filler)
    return (_words(document, there.spans) or type_of(there)) if there else filler


def _words(document: Document, spans: Sequence[Span]) -> str:
    return " … ".join(" ".join(one.surface(document.article.text).split()) for one in spans)


def _without_glyph(document: Document, shown: Iterable[str], glyphs: set[int]) -> Iterator[Loss]:
    """Characters that no font of the program draws; variation selectors choose among glyphs and have none."""
    missing = {
        one
        for text in shown
        for one in set(text)
        if ord(one) not in glyphs and not one.isspace() and not _is_unseen(one)
    }
    if missing:
        why = "no font that comes along has a glyph for them"
        named = "".join(one if one.isprintable() else f" U+{ord(one):04X} " for one in sorted(missing)[:20])
        yield Loss(document.id, None, "characters of the text", f"{why}: {' '.join(named.split())}")


def _is_unseen(one: str) -> bool:
    """Whether it only says how others are drawn."""
    return "\ufe00" <= one <= "\ufe0f" or unicodedata.category(one) == "Cf"


# --- reading back -----------------------------------------------------------------------------------------------------


def _pages(path: Path) -> list[str] | None:
    """The text of every document, without white space; None where there is nothing to read a PDF with."""
    if importlib.util.find_spec("pypdfium2") is None:
        return None
    pdfium: Any = importlib.import_module("pypdfium2")
    try:
        file = pdfium.PdfDocument(str(path))
        texts = [squeezed(page.get_textpage().get_text_range()) for page in file]
        starts = [one.get_dest().get_index() for one in file.get_toc()]
    # Whatever a broken file leads it to.
    except Exception as error:
        raise ExchangeError(f"{path.name} cannot be read by pypdfium2: {error}.") from error
    ends = [*starts[1:], len(texts)] if starts else []
    return ["".join(texts[start:end]) for start, end in zip(starts, ends, strict=True)]


def _words_shown(text: str, chosen: Sequence[Annotation]) -> Iterator[str]:
    """The words, in pieces where an annotation ends inside one and its type stands between."""
    ends = sorted({span.end for one in chosen if not isinstance(one, Relation) for span in one.spans})
    for match in re.finditer(r"\S+", text):
        inside = ends[bisect_right(ends, match.start()) : bisect_left(ends, match.end())]
        for start, end in pairwise((match.start(), *inside, match.end())):
            yield text[start:end]


def _check(document: Document, chosen: Sequence[Annotation], pages: Sequence[str], number: int) -> None:
    """Raises ExchangeError for the first word or line that the pages lack; words of other scripts are not compared."""
    shown = pages[number] if number < len(pages) else ""
    for word in _words_shown(document.article.text, chosen):
        if word.isascii() and word.isalnum() and word not in shown:
            raise ExchangeError(f"Nothing was exported: document {document.id}, read back, lacks the word {word!r}.")
    for one in chosen:
        line = squeezed(_listed(document, one))
        if line.isascii() and line.isprintable() and line not in shown:
            raise ExchangeError(f"Nothing was exported: document {document.id}, read back, lacks the line {line!r}.")
    if shown.count(BULLET) != len(chosen) + document.article.text.count(BULLET):
        raise ExchangeError(f"Nothing was exported: document {document.id}, read back, has another number of lines.")
