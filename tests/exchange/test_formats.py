"""What every format must do; a new format adds its golden file and inherits these tests."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import (
    LIVE,
    Annotation,
    Argument,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    State,
)
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange import ExchangeError, Format, Loss, LossReport, Options
from annotator.exchange.registry import FORMATS

GOLDEN = Path(__file__).parent / "golden"
OPTIONS = Options(LIVE)
ALL = Options(frozenset(State))
EVERY_FORMAT = pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))


NEEDS = {"huggingface": "pyarrow"}
"""What a format needs beyond the project's own dependencies; without it its tests are skipped."""


@pytest.fixture
def target(form: Format, tmp_path: Path) -> Path:
    if form.key in NEEDS:
        pytest.importorskip(NEEDS[form.key])
    return tmp_path / f"export{form.extension}"


def files_of(target: Path) -> list[Path]:
    """The files of an export: those of the folder, or the one and what stands beside it."""
    found = target.rglob("*") if target.is_dir() else target.parent.glob("export*")
    return sorted(one for one in found if one.is_file())


def bytes_of(target: Path) -> dict[str, bytes]:
    return {str(one.relative_to(target.parent)): one.read_bytes() for one in files_of(target)}


def as_text(form: Format, path: Path) -> str:
    """The export as a person can read it: several files under their names."""
    files = files_of(path)
    if files == [path]:
        return one_as_text(form, path)
    return "".join(f"=== {one.relative_to(path.parent)}\n{one_as_text(form, one)}" for one in files)


def one_as_text(form: Format, path: Path) -> str:
    if path.suffix == ".parquet":
        import pyarrow.parquet

        return "".join(
            json.dumps(row, ensure_ascii=False) + "\n" for row in pyarrow.parquet.read_table(path).to_pylist()
        )
    if form.key != "docbin":
        return path.read_text(encoding="utf-8")
    import spacy
    from spacy.tokens import DocBin

    from annotator.exchange.docbin import contents

    docs = DocBin().from_disk(path).get_docs(spacy.blank("en").vocab)
    return "".join(json.dumps(contents(doc), ensure_ascii=False) + "\n" for doc in docs)


@EVERY_FORMAT
def test_a_format_says_what_it_is(form: Format) -> None:
    assert FORMATS[form.key] is form
    assert form.title and (form.extension == "" or form.extension.startswith("."))
    assert form.carries and "\n" not in form.carries


@EVERY_FORMAT
def test_what_is_written_reads_back(form: Format, target: Path, documents: list[Document]) -> None:
    report = form.write(iter(documents), target, OPTIONS)
    assert (report.format, report.documents) == (form.key, len(documents))
    live = [one for document in documents for one in document.annotations.values() if one.state in LIVE]
    assert report.annotations == len(live)
    form.verify(iter(documents), target, OPTIONS)
    assert all(file.name.startswith("export") for file in target.parent.iterdir())


@EVERY_FORMAT
def test_the_same_documents_give_the_same_bytes(form: Format, target: Path, documents: list[Document]) -> None:
    form.write(documents, target, OPTIONS)
    first = bytes_of(target)
    assert first
    turned = [replace(one, annotations=dict(list(one.annotations.items())[::-1])) for one in documents]
    form.write(turned, target, OPTIONS)
    assert bytes_of(target) == first


@EVERY_FORMAT
def test_the_golden_file(form: Format, target: Path, everything: Document) -> None:
    """Set DATELINE_GOLDEN=new to write the golden files anew; read the difference before it is kept."""
    form.write([everything], target, ALL)
    golden = GOLDEN / (f"{form.key}.jsonl" if form.key in ("jsonl", "docbin") else f"{form.key}.txt")
    if os.environ.get("DATELINE_GOLDEN") == "new":
        golden.write_text(as_text(form, target), encoding="utf-8", newline="\n")
    assert as_text(form, target) == golden.read_text(encoding="utf-8")


@EVERY_FORMAT
def test_verify_finds_what_differs(form: Format, target: Path, documents: list[Document]) -> None:
    form.write(documents, target, OPTIONS)
    gone = {"m-police", "f-marchers", "v-blame"}
    fewer = {key: one for key, one in documents[0].annotations.items() if key not in gone}
    for others in (
        documents[1:],
        [*documents, documents[0]],
        [replace(documents[0], annotations=fewer), *documents[1:]],
    ):
        with pytest.raises(ExchangeError):
            form.verify(others, target, OPTIONS)


@EVERY_FORMAT
@pytest.mark.parametrize("broken", [b"", b"\x00\xff no such file", b"half"])
def test_verify_refuses_a_broken_file(form: Format, target: Path, documents: list[Document], broken: bytes) -> None:
    form.write(documents, target, OPTIONS)
    for file in files_of(target):
        good = file.read_bytes()
        bad = broken if broken != b"half" else good[: len(good) // 2]
        if bad == good:
            continue
        file.write_bytes(bad)
        with pytest.raises(ExchangeError):
            form.verify(documents, target, OPTIONS)
        file.unlink()
        with pytest.raises(ExchangeError):
            form.verify(documents, target, OPTIONS)
        file.write_bytes(good)
    form.verify(documents, target, OPTIONS)


@EVERY_FORMAT
def test_an_export_that_fails_leaves_the_old_file(form: Format, target: Path, documents: list[Document]) -> None:
    def failing() -> Iterator[Document]:
        yield documents[0]
        raise RuntimeError("the corpus is gone")

    old = target if form.extension else target / "old"
    old.parent.mkdir(exist_ok=True)
    old.write_bytes(b"old")
    with pytest.raises(RuntimeError):
        form.write(failing(), target, OPTIONS)
    assert old.read_bytes() == b"old"
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    assert files_of(target) == [old]


@EVERY_FORMAT
def test_a_target_that_cannot_be_is_told(form: Format, target: Path, documents: list[Document]) -> None:
    file = target.with_name("file")
    file.write_bytes(b"")
    if form.extension:
        target.mkdir()
    else:
        target.write_bytes(b"")
    for bad in (target, file / "below"):
        with pytest.raises(ExchangeError, match=r"\.$"):
            form.write(documents, bad, OPTIONS)


@EVERY_FORMAT
def test_missing_folders_are_made(form: Format, target: Path, documents: list[Document]) -> None:
    below = target.parent / "new" / "folder" / target.name
    form.write(documents, below, OPTIONS)
    form.verify(documents, below, OPTIONS)


@EVERY_FORMAT
def test_no_documents_are_no_error(form: Format, target: Path) -> None:
    assert form.write([], target, OPTIONS).documents == 0
    form.verify([], target, OPTIONS)


@EVERY_FORMAT
def test_only_the_states_asked_for_are_written(form: Format, target: Path, everything: Document) -> None:
    document = in_every_state(everything)
    written: dict[str, str] = {}
    for name, states in {"live": LIVE, "rejected": LIVE | {State.REJECTED}, "all": frozenset(State)}.items():
        form.write([document], target, Options(states))
        written[name] = as_text(form, target)
        form.write([only(document, states)], target, Options(states))
        assert as_text(form, target) == written[name]
    assert len(set(written.values())) == 3


def in_every_state(everything: Document) -> Document:
    """A mention, a figure and an event in each state that is not written by default, on words of their own."""
    text = everything.article.text
    places = {State.REJECTED: ("its", "after", "march"), State.SUGGESTED: ("woman", "walks", "with")}
    origin = Origin(OriginKind.HUMAN, "Ada")
    made: dict[str, Annotation] = {}
    for state, words in places.items():
        spans = [(Span(text.index(one), text.index(one) + len(one)),) for one in words]
        made[f"m-{state}"] = Mention(f"m-{state}", spans[0], "person", state, origin)
        made[f"f-{state}"] = Figure(f"f-{state}", spans[1], state, origin, role="killed")
        filler = (Argument("actor", f"m-{state}"),)
        made[f"v-{state}"] = EventMention(f"v-{state}", spans[2], "protest", state, origin, filler)
    suggestions = {key: one for key, one in made.items() if one.state is State.SUGGESTED}
    others = {key: one for key, one in made.items() if key not in suggestions}
    return replace(everything, annotations={**everything.annotations, **others}, suggestions=suggestions)


def only(document: Document, states: frozenset[State]) -> Document:
    kept = {key: one for key, one in document.annotations.items() if one.state in states}
    open_ones = {key: one for key, one in document.suggestions.items() if one.state in states}
    return replace(document, annotations=kept, suggestions=open_ones)


@EVERY_FORMAT
def test_losses_are_machine_readable_and_name_what_was_lost(
    form: Format, target: Path, documents: list[Document]
) -> None:
    report = form.write(documents, target, OPTIONS)
    ids = {one.id: {*one.annotations, *one.suggestions} for one in documents}
    for loss in report.losses:
        assert loss.annotation is None or loss.annotation in ids[loss.document] | {"c-1", "c-2"}
    record = json.loads(json.dumps(report.as_record()))
    assert len(record["losses"]) == len(report.losses)
    assert len(report.summary()) == len({(loss.what, loss.why) for loss in report.losses})


def test_a_summary_has_one_line_for_each_kind_of_loss() -> None:
    losses = (
        Loss("d", None, "comment", "no place"),
        Loss("d", "a", "argument", "no roles"),
        Loss("e", "b", "argument", "no roles"),
    )
    assert LossReport("x", 2, 3, losses).summary() == ("2 x argument: no roles", "1 x comment: no place")


def test_formats_are_found_by_key() -> None:
    def keys(formats: Iterable[Format]) -> list[str]:
        return [one.key for one in formats]

    assert keys(FORMATS.values()) == list(FORMATS)
    assert list(FORMATS)[:2] == ["jsonl", "docbin"]
