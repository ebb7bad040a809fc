"""What every format must do; a new format adds its golden file and inherits these tests."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import LIVE, State
from annotator.domain.document import Document
from annotator.exchange import FORMATS, ExchangeError, Format, Loss, LossReport, Options

GOLDEN = Path(__file__).parent / "golden"
OPTIONS = Options(LIVE)
ALL = Options(frozenset(State))
EVERY_FORMAT = pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))


@pytest.fixture
def target(form: Format, tmp_path: Path) -> Path:
    return tmp_path / f"export{form.extension}"


def as_text(form: Format, path: Path) -> str:
    """The file as a person can read it."""
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
    assert form.title and form.extension.startswith(".")
    assert form.carries and "\n" not in form.carries


@EVERY_FORMAT
def test_what_is_written_reads_back(form: Format, target: Path, documents: list[Document]) -> None:
    report = form.write(iter(documents), target, OPTIONS)
    assert (report.format, report.documents) == (form.key, len(documents))
    live = [one for document in documents for one in document.annotations.values() if one.state in LIVE]
    assert report.annotations == len(live)
    form.verify(iter(documents), target, OPTIONS)
    assert [file.name for file in target.parent.iterdir()] == [target.name]


@EVERY_FORMAT
def test_the_same_documents_give_the_same_bytes(form: Format, target: Path, documents: list[Document]) -> None:
    form.write(documents, target, OPTIONS)
    first = target.read_bytes()
    turned = [replace(one, annotations=dict(list(one.annotations.items())[::-1])) for one in documents]
    form.write(turned, target, OPTIONS)
    assert target.read_bytes() == first


@EVERY_FORMAT
def test_the_golden_file(form: Format, target: Path, everything: Document) -> None:
    """Set DATELINE_GOLDEN=new to write the golden files anew; read the difference before it is kept."""
    form.write([everything], target, ALL)
    golden = GOLDEN / f"{form.key}.jsonl"
    if os.environ.get("DATELINE_GOLDEN") == "new":
        golden.write_text(as_text(form, target), encoding="utf-8", newline="\n")
    assert as_text(form, target) == golden.read_text(encoding="utf-8")


@EVERY_FORMAT
def test_verify_finds_what_differs(form: Format, target: Path, documents: list[Document]) -> None:
    form.write(documents, target, OPTIONS)
    fewer = dict(list(documents[0].annotations.items())[1:])
    for others in (
        documents[:-1],
        [*documents, documents[0]],
        [replace(documents[0], annotations=fewer), *documents[1:]],
    ):
        with pytest.raises(ExchangeError):
            form.verify(others, target, OPTIONS)


@EVERY_FORMAT
@pytest.mark.parametrize("broken", [b"", b"\x00\xff no such file", b"half"])
def test_verify_refuses_a_broken_file(form: Format, target: Path, documents: list[Document], broken: bytes) -> None:
    form.write(documents, target, OPTIONS)
    target.write_bytes(broken if broken != b"half" else target.read_bytes()[: target.stat().st_size // 2])
    with pytest.raises(ExchangeError):
        form.verify(documents, target, OPTIONS)


@EVERY_FORMAT
def test_an_export_that_fails_leaves_the_old_file(form: Format, target: Path, documents: list[Document]) -> None:
    def failing() -> Iterator[Document]:
        yield documents[0]
        raise RuntimeError("the corpus is gone")

    target.write_bytes(b"old")
    with pytest.raises(RuntimeError):
        form.write(failing(), target, OPTIONS)
    assert target.read_bytes() == b"old"
    assert [file.name for file in target.parent.iterdir()] == [target.name]


@EVERY_FORMAT
def test_a_target_that_cannot_be_is_told(form: Format, target: Path, documents: list[Document]) -> None:
    file = target.with_name("file")
    file.write_bytes(b"")
    target.mkdir()
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
    written: dict[str, str] = {}
    for name, states in {
        "live": LIVE,
        "rejected": LIVE | {State.REJECTED},
        "suggested": LIVE | {State.SUGGESTED},
    }.items():
        form.write([everything], target, Options(states))
        written[name] = as_text(form, target)
    assert ["m-rejected" in text for text in written.values()] == [False, True, False]
    assert ["s-date" in text for text in written.values()] == [False, False, True]


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

    assert keys(FORMATS.values()) == list(FORMATS) == ["jsonl", "docbin"]
