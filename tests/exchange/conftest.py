"""Documents to export."""

from __future__ import annotations

import pytest

from annotator.domain.article import Article
from annotator.domain.document import Document
from tests.exchange.documents import make_everything, plain


@pytest.fixture
def everything() -> Document:
    return make_everything()


@pytest.fixture
def documents() -> list[Document]:
    """The document with everything, one without annotations, and one text by two annotators."""
    bare = Document("bare", Article("bare", "Nothing happened.\n"), "Bo")
    return [make_everything(), bare, plain(1), plain(1, "Cy")]


@pytest.fixture
def many() -> list[Document]:
    """Twenty articles, each by two annotators."""
    return [plain(number, annotator) for number in range(20) for annotator in ("Bo", "Cy")]
