"""Brings in other tools' labels, as another annotator's documents; what cannot be placed is told, never dropped."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.annotators import annotator_name, is_decision
from annotator.domain.article import Article, fold_line_ends
from annotator.domain.document import Document, Status
from annotator.exchange import ExchangeError, Labelled, LabelReader, Quarantined
from annotator.exchange.mapping import map_types, suggest_mapping
from annotator.exchange.registry import LABEL_READERS
from annotator.readers.files import file_name
from annotator.session.importing import Edits, Outcome, Refused, Step, apply_edits, import_document, no_step
from annotator.session.workspace import Workspace

MOST_SHOWN = 3
LONGEST_LOOK = 1 << 16
"""Bytes of a file that are looked at."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file or folder of labels holds, before anything is brought in."""

    reader: str
    """The reader's key."""
    title: str
    """What the reader calls its format."""
    texts: int
    types: Counter[str]
    """How often each type name is used in it."""
    unit: str
    """In which unit its offsets were read."""
    mapping: Mapping[str, str]
    """Types that the schema plainly has under another name."""
    unknown: tuple[str, ...]
    """Types that neither the schema nor the mapping has; they come in under their own names."""
    shown: tuple[Labelled, ...]
    """The first texts."""
    quarantined: tuple[Quarantined, ...]


def reader_for(path: Path, key: str | None) -> LabelReader:
    """The reader with this key, or (None) the one that recognises the file; ExchangeError when there is none."""
    if key is not None and key not in LABEL_READERS:
        raise ExchangeError(f"There is no label format {key}; there are: {', '.join(LABEL_READERS)}.")
    begins = _beginning(path)
    if key is not None:
        return LABEL_READERS[key]
    found = next((one for one in LABEL_READERS.values() if one.recognises(path)), None)
    if found is None:
        raise ExchangeError(_why(file_name(path), begins))
    return found


def _beginning(path: Path) -> bytes:
    """The first bytes of a file, none of a folder; raises ExchangeError for what is not there, empty or closed."""
    try:
        if path.is_dir():
            if next(path.iterdir(), None) is None:
                raise ExchangeError(f"{file_name(path)} is an empty folder.")
            return b""
        with path.open("rb") as file:
            begins = file.read(LONGEST_LOOK)
    except FileNotFoundError as error:
        raise ExchangeError(f"There is no file or folder {path}; check the name.") from error
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror}.") from error
    if not begins.strip():
        raise ExchangeError(f"{file_name(path)} is empty.")
    return begins


def _why(name: str, begins: bytes) -> str:
    """Why no reader took it."""
    try:
        getincrementaldecoder("utf-8")().decode(begins, final=len(begins) < LONGEST_LOOK)
    except UnicodeDecodeError as error:
        if b"\0" not in begins or begins.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            return f"{name} is not in UTF-8 (byte {error.start}), so no format of labels was found; save it in UTF-8."
    known = ", ".join(one.title for one in LABEL_READERS.values())
    return f"{name} is in no format that labels are read from: {known}."


def read_labels(path: Path, key: str | None, step: Step = no_step) -> tuple[str, list[Labelled | Quarantined]]:
    """The reader's key, and all that a file or folder holds; ExchangeError when nothing of it can be read.

    `step` is called after each text.
    """
    reader = reader_for(path, key)
    found: list[Labelled | Quarantined] = []
    for one in reader.read(path):
        found.append(one)
        step()
    return reader.key, found


def preview(workspace: Workspace, path: Path, key: str | None = None) -> Preview:
    """Read the whole file or folder and bring nothing in."""
    return look(workspace, *read_labels(path, key))


def look(workspace: Workspace, reader: str, found: Sequence[Labelled | Quarantined]) -> Preview:
    """What was read, summed up."""
    texts = [one for one in found if isinstance(one, Labelled)]
    types = sum((one.types() for one in texts), Counter[str]())
    mapping = suggest_mapping(types, workspace.schema)
    unknown = sum((map_types(one, mapping, workspace.schema).unknown for one in texts), Counter[str]())
    return Preview(
        reader=reader,
        title=LABEL_READERS[reader].title,
        texts=len(texts),
        types=types,
        unit=", ".join(unit for unit, _ in Counter(str(one.unit) for one in texts).most_common()),
        mapping=mapping,
        unknown=tuple(unknown),
        shown=tuple(texts[:MOST_SHOWN]),
        quarantined=tuple(one for one in found if isinstance(one, Quarantined)),
    )


def import_labels(
    workspace: Workspace, path: Path, annotator: str, key: str | None = None, mapping: Mapping[str, str] | None = None
) -> list[Outcome]:
    """Bring a file's or folder's labels in as `annotator`'s; all of it in one transaction, with a backup before.

    `mapping` gives types of the file the schema's ids; None takes what `suggest_mapping` finds plain.
    A file's own names of annotators count, but for those that mark decisions: nobody's labels come in as gold.
    Raises NameRefusedError, ExchangeError when nothing of it can be read, and CorpusError when it cannot be saved.
    """
    _, found = read_labels(path, key)
    if mapping is None:
        types = sum((one.types() for one in found if isinstance(one, Labelled)), Counter[str]())
        mapping = suggest_mapping(types, workspace.schema)
    return bring_in(workspace, path, annotator, found, mapping)


def bring_in(
    workspace: Workspace,
    path: Path,
    annotator: str,
    found: Sequence[Labelled | Quarantined],
    mapping: Mapping[str, str],
    step: Step = no_step,
) -> list[Outcome]:
    """Bring in what was read; `step` is called after each text, and what it raises leaves everything as it was."""
    annotator = annotator_name(annotator)
    workspace.corpus.protect("import")
    outcomes: list[Outcome] = []
    edits: Edits = {}
    with workspace.corpus.together():
        for one in found:
            if isinstance(one, Quarantined):
                outcomes.append(Refused(one.file or file_name(path), f"line {one.line}: {one.why}"))
                continue
            document = _document_of(workspace, one, annotator)
            if (document.article.sha256, document.annotator) in edits:
                apply_edits(workspace, path, edits)
            outcomes += _imported(workspace, one, document, mapping, edits)
            step()
        apply_edits(workspace, path, edits)
    return outcomes


def _imported(
    workspace: Workspace, one: Labelled, document: Document, mapping: Mapping[str, str], edits: Edits
) -> Iterator[Outcome]:
    mapped = map_types(one, mapping, workspace.schema)
    given = {annotation.id: annotation for annotation in mapped.labelled.annotations}
    filled = Document(
        document.id,
        document.article,
        document.annotator,
        annotations=given,
        entities=one.entities,
        status=Status.DONE,
        schema=document.schema,
    )
    yield from import_document(workspace, one.file, filled, edits)
    for name, count in mapped.dropped.items():
        yield Refused(
            one.file, f"{one.name}: {count} annotations of the type {name} were left out, as the mapping says."
        )


def _document_of(workspace: Workspace, one: Labelled, annotator: str) -> Document:
    if fold_line_ends(one.text) != one.text:
        raise ExchangeError(f"{one.file}: the text of {one.name} has line ends that were not folded.")
    title = next((line.strip() for line in one.text.splitlines() if line.strip()), one.name)
    article = Article(workspace.sources.new_id(), one.text, title[:90], file=one.file)
    name = annotator if not one.annotator or is_decision(one.annotator) else one.annotator
    schema = (workspace.schema.name, workspace.schema.version)
    return Document(workspace.sources.new_id(), article, name, schema=schema)
