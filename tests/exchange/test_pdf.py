"""PDFs of many documents are several files, and leave nothing open."""

from __future__ import annotations

import gc
import warnings
from pathlib import Path

import pytest

from annotator.domain.annotations import Figure, Modifier, Origin, OriginKind, Quantity, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.span import Span
from tests.exchange.documents import by_id
from tests.exchange.exporting import export

pytest.importorskip("fpdf")


def test_many_documents_are_several_files(
    many: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    monkeypatch.setattr("annotator.exchange.pdf.A_FILE", 4)
    report = export("pdf", many[:10], tmp_path / "news.pdf")
    files = [f"news-{number:03}.pdf" for number in (1, 2, 3)]
    assert [name for name in report.files if name.endswith(".pdf")] == files
    pages: list[int] = []
    for name in files:
        with pypdfium2.PdfDocument(tmp_path / name) as pdf:
            pages.append(len(pdf))
    assert pages == [4, 4, 2]


def test_its_fonts_are_closed(many: list[Document], tmp_path: Path) -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", ResourceWarning)
        export("pdf", many[:1], tmp_path / "news.pdf")
        gc.collect()
    assert [str(one.message) for one in told if "unclosed" in str(one.message)] == []


def test_no_word_is_broken_at_the_end_of_a_line_and_signs_are_drawn(tmp_path: Path) -> None:
    """Marks of all widths come to stand at ends of lines."""
    pypdfium2 = pytest.importorskip("pypdfium2")
    words = [f"{'ab' * (at % 7 + 1)}" for at in range(900)]
    text = "\u22125 \u2192 7\ufe0f " + " ".join(words) + "\n"
    origin, least = Origin(OriginKind.HUMAN, "Ada"), Quantity(30.0, 30.0, None, modifier=Modifier.AT_LEAST)
    starts = [start for start in range(len(text)) if text.startswith("abab ", start) and text[start - 1] == " "]
    marks = [Figure(f"f{at}", (Span(at, at + 4),), State.CREATED, origin, quantity=least) for at in starts]
    report = export("pdf", [Document("d", Article("a", text, title="T"), "Ada", by_id(marks))], tmp_path / "news.pdf")
    assert list(report.losses) == []
    with pypdfium2.PdfDocument(tmp_path / "news.pdf") as pdf:
        shown = " ".join(page.get_textpage().get_text_range() for page in pdf)
    body, listed = shown.split("\u2022", 1)
    assert [one for one in body.split() if one not in ("T", "Ada", "·", "new", "figure")] == text.split()
    assert listed.count("figure: abab = \u2265 30") == len(marks)
