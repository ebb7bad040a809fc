"""Any text, read from a file, annotated in any way, written and read again, is the same."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import Annotation, Comment, Entity, State
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.exchange import Labelled, Options
from annotator.exchange.jsonl import read_lines
from annotator.exchange.registry import FORMATS, LABEL_READERS
from annotator.readers.registry import read_article
from tests.exchange.exporting import export
from tests.strategies import Vocabulary, annotations_on

PIECES = [
    "30 soldiers",
    "😱",
    "👩🏾‍🚒",
    "e\u0301",
    "كان",
    "שלום",
    "\u202b",
    "\t",
    "\u00a0",
    "\u200d",
    "Marento,",
    "—",
    '"',
    "\\",
    "東京",
]
ENDS = ["\n", "\r\n", "\r", "\u2028", "\n\n"]
ENCODINGS = [
    (b"", "utf-8"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
# Control characters beside tabs and line ends make a file binary.
PRINTED = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
LINES = st.lists(st.one_of(st.sampled_from(PIECES), PRINTED), min_size=1, max_size=12)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A text file with at least one word, in one of the encodings with a byte order mark or in UTF-8."""
    text = "A" + "".join(draw(st.sampled_from([" ", *ENDS])) + piece for piece in draw(LINES))
    mark, encoding = draw(st.sampled_from(ENCODINGS))
    return mark + text.encode(encoding)


# Names that no schema would have, and a few that it would: types may hold any printed character.
ODD = Vocabulary(PRINTED.map(lambda text: f"t{text}"), ANY_TEXT, FLOATS)


@st.composite
def documents_of(draw: st.DrawFn, article: Article) -> Document:
    made: dict[str, Annotation] = {}
    for number in range(draw(st.integers(0, 5))):
        about = (article.text, f"a{number}", list(made), draw(st.sampled_from(State)), ODD)
        made[f"a{number}"] = draw(annotations_on(*about))
    return Document(
        id="document",
        article=article,
        annotator=draw(ANY_TEXT),
        annotations={key: one for key, one in made.items() if one.state is not State.SUGGESTED},
        suggestions={key: one for key, one in made.items() if one.state is State.SUGGESTED},
        entities=tuple(
            draw(st.lists(st.builds(Entity, st.just("e"), ANY_TEXT, ANY_TEXT, st.just(("l",))), max_size=1))
        ),
        comments=tuple(draw(st.lists(st.builds(Comment, st.just("c"), ANY_TEXT, ANY_TEXT, ANY_TEXT), max_size=1))),
        status=draw(st.sampled_from(Status)),
        attributes=draw(ODD.attributes),
        seconds=draw(st.floats(0, 1e9)),
        schema=(draw(ANY_TEXT), draw(ANY_TEXT)),
    )


def share(times: int, of: int) -> int:
    """So many examples, of the profile's: a long run takes more of all."""
    return max(1, settings().max_examples * times // of)


@given(data=files(), draw=st.data())
@settings(max_examples=share(3, 2))
def test_reader_article_annotations_jsonl_and_back(
    data: bytes, draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / "story.txt").write_bytes(data)
    document = draw.draw(documents_of(read_article(folder / "story.txt", lambda: "article").article))
    report = export("jsonl", [document], folder / "story.jsonl", Options(frozenset(State)))
    assert len(report.losses) == 0
    (found,) = read_lines(folder / "story.jsonl")
    assert found.document == document


@given(data=files(), draw=st.data())
@settings(max_examples=share(2, 5))
def test_no_annotation_is_lost_in_silence_by_docbin(
    data: bytes, draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / "story.txt").write_bytes(data)
    document = draw.draw(documents_of(read_article(folder / "story.txt", lambda: "article").article))
    options = Options(frozenset(State))
    report = export("docbin", [document], folder / "story.spacy", options)
    lost = {loss.annotation for loss in report.losses}
    assert {
        key for key in (*document.annotations, *document.suggestions) if key in lost or key in spans_in(folder)
    } == {
        *document.annotations,
        *document.suggestions,
    }


# Texts that no reader lets in and Dateline JSONL does: with control characters and any ends of lines.
UNREAD = st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(lambda text: Article("article", "A" + text))
TEXTUAL = [key for key in FORMATS if key not in ("jsonl", "docbin")]


@given(data=files(), unread=UNREAD, draw=st.data())
@settings(max_examples=share(1, 2))
def test_every_format_writes_anything_and_verifies_it(
    data: bytes, unread: Article, draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / "story.txt").write_bytes(data)
    is_read = draw.draw(st.booleans())
    article = read_article(folder / "story.txt", lambda: "article").article if is_read else unread
    document = draw.draw(documents_of(article))
    key = draw.draw(st.sampled_from(TEXTUAL))  # one at a time: a find in one is shrunk without writing all the others
    export(key, [document], folder / f"out-{key}{FORMATS[key].extension}", Options(frozenset(State)))


@given(data=files(), draw=st.data())
@settings(max_examples=share(1, 5))
def test_no_span_is_lost_in_silence_by_formats_of_characters(
    data: bytes, draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / "story.txt").write_bytes(data)
    document = draw.draw(documents_of(read_article(folder / "story.txt", lambda: "article").article))
    options = Options(frozenset(State))
    for key, reader in {"brat": "brat", "doccano": "doccano", "casjson": "cas", "webanno": "webanno"}.items():
        target = folder / f"in-{key}{FORMATS[key].extension}"
        report = export(key, [document], target, options)
        lost = {loss.annotation for loss in report.losses}
        texts = [one for one in LABEL_READERS[reader].read(target) if isinstance(one, Labelled)]
        found = {one.spans for text in texts for one in text.annotations}
        for own, one in {**document.annotations, **document.suggestions}.items():
            assert own in lost or one.spans in found or not one.spans, (key, one)


def spans_in(folder: Path) -> set[str]:
    import spacy
    from spacy.tokens import DocBin

    (doc,) = DocBin().from_disk(folder / "story.spacy").get_docs(spacy.blank("en").vocab)
    return {span.id_ for span in doc.spans["sc"]}
