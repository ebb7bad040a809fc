"""PDFs of many documents are several files, and leave nothing open."""

from __future__ import annotations

import gc
import warnings
from pathlib import Path

import pytest

from annotator.domain.document import Document
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
