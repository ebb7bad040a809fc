"""spaCy's DocBin: training data for `spacy train`, with the config for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, Spanned, State, type_of
from annotator.domain.document import Document
from annotator.domain.span import hull
from annotator.exchange.atomic import replacing_file, replacing_folder
from annotator.exchange.building import Building, PlacementError
from annotator.exchange.format import ExchangeError, Labelled, Loss, LossReport, Options, Quarantined
from annotator.exchange.selection import in_states
from annotator.exchange.split import split_documents
from annotator.offline import without_network_probes

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

GROUPS: tuple[tuple[str, type], ...] = (("mentions", Mention), ("figures", Figure), ("triggers", EventMention))
ALL = "sc"
"""The group that spaCy's span categorizer reads unless told otherwise: all three together."""
CONFIG = "config.cfg"


class DocBinFormat:
    """`doc.ents` for entity recognition, `doc.spans` for all that overlaps."""

    key = "docbin"
    title = "spaCy DocBin"
    extension = ".spacy"
    carries = "mentions (doc.ents, doc.spans), figures by role and triggers (doc.spans); a split adds a training config"

    def write(self, documents: Iterable[Document], target: Path, options: Options) -> LossReport:
        """One .spacy file, or with a split a folder of them and config.cfg; read back before they take their place."""
        documents = tuple(documents)
        nlp = _tokeniser(documents, options.language)
        if options.split is None:
            with replacing_file(target) as fresh:
                losses = _write_bin(nlp, documents, fresh, options.states)
        else:
            with replacing_folder(target) as folder:
                losses = _write_parts(nlp, documents, folder, options)
        annotations = sum(len(in_states(one, options.states)) for one in documents)
        return LossReport(self.key, len(documents), annotations, tuple(losses))

    def verify(self, documents: Iterable[Document], target: Path, options: Options) -> None:
        """Loads every .spacy file and compares texts, ids and spans; raises ExchangeError."""
        documents = tuple(documents)
        nlp = _tokeniser(documents, options.language)
        for path, part in _parts(documents, target, options):
            made = (make_doc(nlp, document, options.states)[0] for document in part)
            _compare(nlp, [contents(doc) for doc in made], path)


def _tokeniser(documents: Sequence[Document], language: str) -> Language:
    with without_network_probes():
        import spacy

    try:
        nlp = spacy.blank(language)
    except ImportError as error:
        raise ExchangeError(f"spaCy has no tokeniser for the language {language!r} here: {error}.") from error
    nlp.max_length = max((len(one.article.text) for one in documents), default=0) + 1
    return nlp


def _parts(documents: Sequence[Document], target: Path, options: Options) -> list[tuple[Path, Sequence[Document]]]:
    if options.split is None:
        return [(target, documents)]
    parts = split_documents(documents, options.split, options.seed)
    return [(target / f"{name}{DocBinFormat.extension}", part) for name, part in parts.items()]


def _write_parts(nlp: Language, documents: Sequence[Document], folder: Path, options: Options) -> list[Loss]:
    losses: list[Loss] = []
    for path, part in _parts(documents, folder, options):
        losses.extend(_write_bin(nlp, part, path, options.states))
    (folder / CONFIG).write_text(_training_config(options.language), encoding="utf-8", newline="\n")
    return losses


def _write_bin(nlp: Language, documents: Sequence[Document], path: Path, states: frozenset[State]) -> list[Loss]:
    from spacy.tokens import DocBin

    store = DocBin(store_user_data=True)
    written: list[Contents] = []
    losses: list[Loss] = []
    for document in documents:
        doc, lost = make_doc(nlp, document, states)
        store.add(doc)
        written.append(contents(doc))
        losses.extend(lost)
    store.to_disk(path)
    _compare(nlp, written, path)
    return losses


def _training_config(language: str) -> str:
    """What `spacy init config --pipeline ner` writes, with paths that hold in the folder itself."""
    from spacy.cli.init_config import init_config

    config = init_config(lang=language, pipeline=["ner"], optimize="efficiency", gpu=False)
    config["paths"]["train"], config["paths"]["dev"] = "train.spacy", "dev.spacy"
    return config.to_str()


# --- one document -----------------------------------------------------------------------------------------------------


def make_doc(nlp: Language, document: Document, states: frozenset[State]) -> tuple[Doc, list[Loss]]:
    """The document as spaCy's Doc, and what that could not carry."""
    doc = nlp.make_doc(document.article.text)
    user_data = cast(dict[str, str], doc.user_data)  # pyright: ignore[reportUnknownMemberType]
    user_data.update(_user_data(document))
    losses: list[Loss] = []
    groups: dict[str, list[Span]] = {name: [] for name, _ in GROUPS}
    for annotation in in_states(document, states):
        losses.extend(Loss(document.id, annotation.id, what, why) for what, why in _not_carried(annotation))
        span = None if isinstance(annotation, Relation) or not annotation.spans else _align(doc, annotation)
        if isinstance(span, str):
            losses.append(Loss(document.id, annotation.id, _name_of(annotation), span))
        elif span is not None:
            groups[_group_of(annotation)].append(span)
    for name, spans in groups.items():
        doc.spans[name] = spans
    doc.spans[ALL] = sorted((span for spans in groups.values() for span in spans), key=lambda one: one.start)
    entities = _outermost(groups["mentions"])
    doc.set_ents([_without_id(doc, one) for one in entities])
    losses.extend(_left_out_of_ents(document, groups["mentions"], entities))
    losses.extend(_of_document(document))
    return doc, losses


def _user_data(document: Document) -> dict[str, str]:
    article, (schema, version) = document.article, document.schema
    about = {"document": document.id, "article": article.id, "sha256": article.sha256, "annotator": document.annotator}
    return {**about, "status": document.status.value, "schema": f"{schema}@{version}"}


def _align(doc: Doc, annotation: Spanned) -> Span | str:
    """The tokens that fill the annotation exactly, or the reason why there are none."""
    if len(annotation.spans) > 1:
        return "it is in fragments, which a spaCy span cannot be"
    around = hull(annotation.spans)
    span = doc.char_span(around.start, around.end, label=type_of(annotation), span_id=annotation.id)
    if span is None:
        return "its ends fall inside tokens of spaCy's tokeniser"
    if span[0].is_space or span[-1].is_space:
        return "it begins or ends with white space, which spaCy refuses to train on"
    return span


def _group_of(annotation: Annotation) -> str:
    return next(name for name, kind in GROUPS if isinstance(annotation, kind))


def _name_of(annotation: Annotation) -> str:
    return {Mention: "mention", Figure: "figure", EventMention: "trigger", Relation: "relation"}[type(annotation)]


def _without_id(doc: Doc, span: Span) -> Span:
    """The span for `doc.ents`, where an id would be taken for that of a knowledge base's entity."""
    from spacy.tokens import Span as SpacySpan

    return SpacySpan(doc, span.start, span.end, label=span.label)


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Spans of which no two overlap, the longest first taken; of equals the first in the text."""
    taken: list[Span] = []
    used: set[int] = set()
    for span in sorted(spans, key=lambda one: (one.start_char - one.end_char, one.start)):
        tokens = range(span.start, span.end)
        if used.isdisjoint(tokens):
            taken.append(span)
            used.update(tokens)
    return taken


def _left_out_of_ents(document: Document, spans: Iterable[Span], entities: Iterable[Span]) -> Iterator[Loss]:
    taken = {one.id_ for one in entities}
    why = "it overlaps a longer one, which doc.ents does not allow; doc.spans has both"
    yield from (Loss(document.id, one.id_, "mention in doc.ents", why) for one in spans if one.id_ not in taken)


def _not_carried(annotation: Annotation) -> Iterator[tuple[str, str]]:
    """What of an annotation has no place in a Doc, as (what, why)."""
    match annotation:
        case Relation():
            yield "relation", "a Doc has no relations"
        case EventMention():
            if not annotation.spans:
                yield "event without a trigger", "a Doc holds events by their triggers"
            yield from (("argument", "a Doc holds triggers alone") for _ in annotation.arguments)
            yield "factuality, polarity and attributes of an event", "a Doc holds the trigger's place and type"
        case Figure():
            yield "value, unit and other slots of a figure", "a Doc holds the figure's place and role"
        case Mention():
            if annotation.attributes or annotation.entity:
                yield "attributes and entity of a mention", "a Doc holds the mention's place and type"


def _of_document(document: Document) -> Iterator[Loss]:
    why = "a Doc has no place for it"
    if document.attributes:
        yield Loss(document.id, None, "attributes of a document", why)
    yield from (Loss(document.id, one.on, "comment", why) for one in document.comments)


# --- other people's files ---------------------------------------------------------------------------------------------


class DocBinReader:
    """Entities and span groups; a group `figures` gives figures, a group `triggers` events."""

    key = "docbin"
    title = "spaCy DocBin"

    def recognises(self, path: Path) -> bool:
        """Whether it is a .spacy file, or a folder with one."""
        if path.is_dir():
            return any(path.rglob("*.spacy"))
        return path.suffix == ".spacy" and path.is_file()

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every Doc."""
        with without_network_probes():
            import spacy

        files = sorted(path.rglob("*.spacy")) if path.is_dir() else [path]
        if not files:
            raise ExchangeError(f"{path} holds no .spacy file.")
        for file in files:
            try:
                docs = _load(spacy.blank("xx"), file)
            except ExchangeError as error:
                yield Quarantined(1, str(error), file.name)
                continue
            for number, doc in enumerate(docs, start=1):
                yield from _read_doc(file, number, doc)


def _read_doc(file: Path, number: int, doc: Doc) -> Iterator[Labelled | Quarantined]:
    about = cast(Mapping[str, object], doc.user_data)
    name = f"{about.get('document', file.stem)}:{number}"
    building = Building(doc.text, "spaCy", file.name, name, number, annotator=str(about.get("annotator", "")))
    kinds = {"figures": "figure", "triggers": "event"}
    groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
    # The groups of Dateline's own come first: what they hold is not repeated from the others.
    order = sorted(groups, key=lambda one: (one not in dict(GROUPS), one))
    seen: set[tuple[int, int, str]] = set()
    for group, span in [*((key, span) for key in order for span in groups[key]), *(("", one) for one in doc.ents)]:
        place = (span.start_char, span.end_char, span.label_)
        if span.id_ in building.made or (place in seen and (group in ("", ALL) or not span.id_)):
            continue
        seen.add(place)
        own = span.id_ or f"{group} {place}"
        try:
            building.of_kind(own, kinds.get(group, "mention"), building.span(*place[:2]), span.label_)
        except PlacementError as error:
            yield Quarantined(number, f"{span.label_} {span.text!r}: {error}", file.name)
    if doc.cats:
        yield Quarantined(number, f"categories of a whole text were not kept: {doc.cats!r:.200}", file.name)
    yield building.labelled()


# --- reading back -----------------------------------------------------------------------------------------------------


Contents = dict[str, Any]


def _compare(nlp: Language, expected: Sequence[Contents], path: Path) -> None:
    """Raises ExchangeError unless the file holds these documents with these texts, ids and spans."""
    docs = _load(nlp, path)
    if len(docs) != len(expected):
        raise ExchangeError(f"{path.name} holds {len(docs)} documents instead of {len(expected)}.")
    for number, (doc, wanted) in enumerate(zip(docs, expected, strict=True), start=1):
        if contents(doc) != wanted:
            raise ExchangeError(f"document {number} does not read back from {path.name} as it was written.")


def _load(nlp: Language, path: Path) -> list[Doc]:
    from spacy.tokens import DocBin

    try:
        return list(DocBin().from_disk(path).get_docs(nlp.vocab))
    # spaCy's readers raise whatever the broken bytes lead them to.
    except Exception as error:
        raise ExchangeError(f"{path.name} cannot be loaded by spaCy: {error}.") from error


def contents(doc: Doc) -> Contents:
    """All that an export puts into a Doc, as plain values."""
    groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
    return {
        "text": doc.text,
        "about": dict(cast(Mapping[str, str], doc.user_data)),
        "ents": [_plain(one) for one in doc.ents],
        "spans": {name: [_plain(one) for one in spans] for name, spans in sorted(groups.items())},
    }


def _plain(span: Span) -> dict[str, Any]:
    return {"id": span.id_, "label": span.label_, "start": span.start_char, "end": span.end_char, "text": span.text}
