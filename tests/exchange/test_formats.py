"""What every format must do; a new format adds its golden file and inherits these tests."""

from __future__ import annotations

import gc
import hashlib
import json
import os
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from spacy.tokens import Doc
from spacy.tokens import Span as SpacySpan

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
from annotator.exchange.export import Listed
from annotator.exchange.export import export as export_documents
from annotator.exchange.format import Parts
from annotator.exchange.losses import Losses, Tally
from annotator.exchange.proof import ComparesWhole
from annotator.exchange.registry import FORMATS
from tests.exchange.exporting import OPTIONS, export

GOLDEN = Path(__file__).parent / "golden"
ALL = Options(frozenset(State))
EVERY_FORMAT = pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))


NEEDS = {"huggingface": "pyarrow", "events-parquet": "pyarrow", "events-xlsx": "xlsxwriter", "pdf": "fpdf"}
"""What a format needs beyond the project's own dependencies; without it its tests are skipped."""


@pytest.fixture
def target(form: Format, tmp_path: Path) -> Path:
    if form.key in NEEDS:
        pytest.importorskip(NEEDS[form.key])
    return tmp_path / f"export{form.extension}"


def files_of(target: Path) -> list[Path]:
    """The files of an export: those of the folder, or the one and what stands beside it; not the manifest's."""
    found = target.rglob("*") if target.is_dir() else target.parent.glob("export*")
    return sorted(one for one in found if one.is_file() and not one.name.endswith(("manifest.json", "losses.jsonl")))


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
    if path.suffix == ".xlsx":
        import openpyxl

        book = openpyxl.load_workbook(path, read_only=True)
        return "".join(
            f"--- {sheet.title}\n" + "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in sheet.values)
            for sheet in book.worksheets
        )
    if path.suffix == ".pdf":
        import pypdfium2

        with pypdfium2.PdfDocument(path) as pdf:
            return "".join(page.get_textpage().get_text_range().replace("\r\n", "\n") + "\n" for page in pdf)
    if path.suffix == ".spacy":
        import spacy
        from spacy.tokens import DocBin

        docs = DocBin().from_disk(path).get_docs(spacy.blank("en").vocab)
        return "".join(json.dumps(contents(doc), ensure_ascii=False) + "\n" for doc in docs)
    return path.read_text(encoding="utf-8")


def contents(doc: Doc) -> dict[str, object]:
    """All that an export puts into a Doc, as plain values."""
    return {
        "text": doc.text,
        "about": dict(doc.user_data),
        "ents": [plain(one) for one in doc.ents],
        "spans": {name: [plain(one) for one in spans] for name, spans in sorted(doc.spans.items())},
    }


def plain(span: SpacySpan) -> dict[str, object]:
    return {"id": span.id_, "label": span.label_, "start": span.start_char, "end": span.end_char, "text": span.text}


@EVERY_FORMAT
def test_a_format_says_what_it_is(form: Format) -> None:
    assert FORMATS[form.key] is form
    assert form.title and (form.extension == "" or form.extension.startswith("."))
    assert form.carries and "\n" not in form.carries


@EVERY_FORMAT
def test_what_is_written_reads_back(form: Format, target: Path, documents: list[Document]) -> None:
    report = export(form.key, documents, target, OPTIONS)
    assert (report.format, report.documents) == (form.key, len(documents))
    live = [one for document in documents for one in document.annotations.values() if one.state in LIVE]
    assert report.annotations == len(live)
    assert all(file.name.startswith("export") for file in target.parent.iterdir())


@EVERY_FORMAT
def test_the_same_documents_give_the_same_bytes(form: Format, target: Path, documents: list[Document]) -> None:
    export(form.key, documents, target, OPTIONS)
    first = bytes_of(target)
    assert first
    turned = [replace(one, annotations=dict(list(one.annotations.items())[::-1])) for one in documents]
    export(form.key, turned, target, OPTIONS)
    assert bytes_of(target) == first


@EVERY_FORMAT
def test_the_golden_file(form: Format, target: Path, everything: Document) -> None:
    """Set DATELINE_GOLDEN=new to write the golden files anew; read the difference before it is kept."""
    export(form.key, [everything], target, ALL)
    golden = GOLDEN / (f"{form.key}.jsonl" if form.key in ("jsonl", "docbin") else f"{form.key}.txt")
    if os.environ.get("DATELINE_GOLDEN") == "new":
        golden.write_text(as_text(form, target), encoding="utf-8", newline="\n")
    assert as_text(form, target) == golden.read_text(encoding="utf-8")


class Tampering:
    """A format whose files are changed after they were written and before they are proved."""

    def __init__(self, form: Format, documents: Sequence[Document], harm: Callable[[Path], None]) -> None:
        self._form, self._documents, self._harm = form, documents, harm

    def __getattr__(self, name: str) -> object:
        return getattr(self._form, name)

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        self._form.write(dict.fromkeys(parts, Listed(self._documents)), place, options, tally)
        self._harm(place)


def refuses(form: Format, documents: Sequence[Document], written: Sequence[Document], target: Path) -> bool:
    """Whether an export is refused, and leaves nothing, that writes other documents than those of the corpus."""
    with pytest.raises(ExchangeError):
        export_documents(Tampering(form, written, lambda place: None), Listed(documents), target, OPTIONS)
    return not list(target.parent.iterdir())


COMPARED_BY_FACTS = pytest.mark.parametrize(
    "form", [one for one in FORMATS.values() if not isinstance(one, ComparesWhole)], ids=lambda one: one.key
)
"""Without Dateline JSONL, which compares each line with its document before it goes out: see test_jsonl.py."""


@COMPARED_BY_FACTS
def test_what_the_file_does_not_say_is_found_before_it_takes_its_place(
    form: Format, target: Path, documents: list[Document]
) -> None:
    gone = "f-marchers" if form.key == "measeval" else "v-wound"
    fewer = {key: one for key, one in documents[0].annotations.items() if key != gone}
    assert refuses(form, documents, [replace(documents[0], annotations=fewer), *documents[1:]], target)
    assert refuses(form, documents, documents[1:], target)
    assert refuses(form, documents, [*documents, documents[0]], target)


@COMPARED_BY_FACTS
def test_what_the_file_says_too_much_is_found(form: Format, target: Path, documents: list[Document]) -> None:
    text = documents[3].article.text
    figure = Figure("more", (Span(0, 1),), State.CREATED, documents[3].annotations["m-1"].origin, role="troops")
    trigger = (Span(text.index("left"), text.index("left") + 4),)
    event = EventMention("event", trigger, "leave", State.CREATED, figure.origin, (Argument("who", "more"),))
    more = replace(documents[3], annotations={**documents[3].annotations, "more": figure, "event": event})
    assert refuses(form, documents, [*documents[:3], more], target)


@EVERY_FORMAT
@pytest.mark.parametrize("broken", [b"", b"\x00\xff no such file", b"half"])
def test_a_broken_file_never_takes_its_place(
    form: Format, target: Path, documents: list[Document], broken: bytes
) -> None:
    export(form.key, documents, target)
    good = bytes_of(target)
    names = [name for name in json.loads(manifest_of(target).read_bytes())["files"] if "losses" not in name]
    for name in names:

        def harm(place: Path, name: str = name) -> None:
            file = (place if target.is_dir() else place.parent) / name
            file.write_bytes(worse(file.read_bytes(), broken))

        content = good[f"{target.name}/{name}" if target.is_dir() else name]
        if name in UNREAD or content == worse(content, broken):
            continue
        with pytest.raises(ExchangeError):
            export_documents(Tampering(form, documents, harm), Listed(documents), target, OPTIONS)
        assert bytes_of(target) == good, name


def worse(content: bytes, broken: bytes) -> bytes:
    return content[: len(content) // 2] if broken == b"half" else broken


UNREAD = {"README.md", "project.yml"}
"""Files for people, of which no reader takes anything."""


def manifest_of(target: Path) -> Path:
    return target / "manifest.json" if target.is_dir() else target.with_name(f"{target.name}.manifest.json")


@EVERY_FORMAT
def test_an_export_that_fails_leaves_the_old_file(form: Format, target: Path, documents: list[Document]) -> None:
    class Failing:
        def __iter__(self) -> Iterator[Document]:
            yield documents[0]
            raise RuntimeError("the corpus is gone")

        def of(self, ids: Container[str]) -> Iterator[Document]:
            return iter(self)

    old = target if form.extension else target / "old"
    old.parent.mkdir(exist_ok=True)
    old.write_bytes(b"old")
    with pytest.raises(RuntimeError):
        export_documents(form, Failing(), target, OPTIONS)
    assert old.read_bytes() == b"old"
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    assert files_of(target) == [old]


@EVERY_FORMAT
@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_a_disk_that_takes_no_more_is_told_in_one_sentence(
    form: Format, target: Path, documents: list[Document]
) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, before[1]))
    try:
        with pytest.raises(ExchangeError, match=r"cannot be written: .*\.$"):
            export(form.key, documents, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    gc.collect()
    assert list(target.parent.iterdir()) == []


@EVERY_FORMAT
def test_strict_refuses_what_would_be_lost(form: Format, target: Path, documents: list[Document]) -> None:
    lossy = bool(export(form.key, documents, target).losses)
    before = bytes_of(target)
    if lossy:
        with pytest.raises(ExchangeError, match=r"Nothing was exported: .* would lose \d+ things .*\.$"):
            export_documents(form, Listed(documents[:1]), target, OPTIONS, strict=True)
    else:
        export_documents(form, Listed(documents), target, OPTIONS, strict=True)
    assert bytes_of(target) == before


@EVERY_FORMAT
def test_the_manifest_tells_what_was_written_and_lost(form: Format, target: Path, documents: list[Document]) -> None:
    report = export(form.key, documents, target)
    told = json.loads(manifest_of(target).read_bytes())
    assert (told["format"], told["counts"]["documents"], told["read_back_by"]) == (form.key, 4, form.reads_back)
    assert told["counts"]["annotators"] == {"Ada": 1, "Bo": 2, "Cy": 1}
    assert told["losses"]["number"] == len(report.losses)
    assert (told["tokeniser"], told["offsets"]) == (form.tokeniser, form.offsets)
    assert told["alignment"] == ("strict" if form.tokeniser else None)
    assert not any("tokens of" in loss.why for loss in report.losses) or form.tokeniser
    folder = target if target.is_dir() else target.parent
    for name, about in told["files"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == about["sha256"]
    listed = [name for name in told["files"] if name.endswith("losses.jsonl")]
    assert bool(listed) == bool(report.losses)
    for name in listed:
        lines = (folder / name).read_text(encoding="utf-8").splitlines()
        assert [Loss(**json.loads(line)) for line in lines] == list(report.losses)


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
            export(form.key, documents, bad, OPTIONS)


@EVERY_FORMAT
def test_missing_folders_are_made(form: Format, target: Path, documents: list[Document]) -> None:
    below = target.parent / "new" / "folder" / target.name
    export(form.key, documents, below, OPTIONS)


@EVERY_FORMAT
def test_no_documents_are_no_error(form: Format, target: Path) -> None:
    assert export(form.key, [], target, OPTIONS).documents == 0


@EVERY_FORMAT
def test_only_the_states_asked_for_are_written(form: Format, target: Path, everything: Document) -> None:
    document = in_every_state(everything)
    written: dict[str, str] = {}
    for name, states in {"live": LIVE, "rejected": LIVE | {State.REJECTED}, "all": frozenset(State)}.items():
        export(form.key, [document], target, Options(states))
        written[name] = as_text(form, target)
        export(form.key, [only(document, states)], target, Options(states))
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
    report = export(form.key, documents, target, OPTIONS)
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
    assert LossReport("x", 2, 3, Losses(losses)).summary() == ("2 x argument: no roles", "1 x comment: no place")


def test_formats_are_found_by_key() -> None:
    def keys(formats: Iterable[Format]) -> list[str]:
        return [one.key for one in formats]

    assert keys(FORMATS.values()) == list(FORMATS)
    assert list(FORMATS)[:2] == ["jsonl", "docbin"]
