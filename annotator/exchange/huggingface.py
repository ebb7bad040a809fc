"""A Hugging Face dataset folder: Parquet with an explicit schema and class labels, and a dataset card."""

from __future__ import annotations

import importlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from annotator.domain.annotations import EventMention, Figure, Mention, Relation, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span, Spans
from annotator.exchange.format import ExchangeError, Options
from annotator.exchange.losing import Place
from annotator.exchange.split import split_documents
from annotator.exchange.tokenised import TOKENISER, Tokenised, is_name, outermost, tokenised
from annotator.exchange.writing import Files, FolderFormat, Part, Tally, TypeName, json_text

Record = dict[str, Any]
PARTS = {"train": "train", "dev": "validation", "test": "test"}
"""What `datasets` calls the parts of a split."""
_SPAN = {"start_char": "int64", "end_char": "int64", "text": "string"}
_NAMED = {"id": "string", "type": "string", "state": "string", "spans": [_SPAN]}
FEATURES: Mapping[str, Any] = {
    "id": "string",
    "article": "string",
    "sha256": "string",
    "annotator": "string",
    "status": "string",
    "title": "string",
    "published": "string",
    "source": "string",
    "language": "string",
    "text": "string",
    "tokens": ["string"],
    "token_start_char": ["int64"],
    "token_end_char": ["int64"],
    "ner_tags": ["class"],
    "mentions": [{**_NAMED, "entity": "string"}],
    "figures": [
        {
            **_NAMED,
            "kind": "string",
            "value": "float64",
            "low": "float64",
            "high": "float64",
            "low_open": "bool",
            "high_open": "bool",
            "modifier": "string",
            "change": "string",
            "unit": "string",
            "currency": "string",
            "per": "string",
            "counted": [_SPAN],
            "attribution": [_SPAN],
            "certainty": "string",
        }
    ],
    "events": [
        {
            **_NAMED,
            "factuality": "string",
            "polarity": "string",
            "event": "string",
            "arguments": [{"role": "string", "filler_id": "string", "spans": [_SPAN]}],
        }
    ],
    "relations": [{"id": "string", "type": "string", "from_id": "string", "to_id": "string"}],
}
"""Columns and their types; a list is a list of its one item, `_char` counts code points, ends are exclusive."""
_PLACE = Place(
    "the dataset",
    relations=True,
    arguments=True,
    triggerless=True,
    figure_values=True,
    factuality=True,
    entities=True,
    events=True,
    rejections=True,
)


class HuggingFace(FolderFormat):
    """All annotations as nested columns, and tokens with BIO tags of those that do not overlap."""

    key = "huggingface"
    title = "Hugging Face dataset (Parquet)"
    carries = "mentions, figures, events and relations as columns; tokens with BIO class labels; needs pyarrow"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """Nothing of its own: all documents share the Parquet files."""
        del document, name, options
        return Files({})

    def contents(self, documents: Iterable[Document], options: Options, tally: Tally) -> Iterator[tuple[str, bytes]]:
        """The Parquet files, then the card."""
        arrow = _pyarrow("pyarrow")
        documents = tuple(documents)
        parts = {"train": documents}
        if options.split is not None:
            parts = split_documents(documents, options.split, options.seed)
        done = {part: [tokenised(one, options) for one in members] for part, members in parts.items()}
        labels = _labels(one for members in done.values() for one in members)
        sizes: dict[str, int] = {}
        for part, members in done.items():
            rows = [_row(one, labels) for one in members]
            for one in members:
                losses = _PLACE.losses(one.document, one.chosen)
                tally.add(one.document, Part("", list(losses), types=frozenset[TypeName]()), options)
            sizes[PARTS[part]] = len(rows)
            yield f"data/{PARTS[part]}-00000-of-00001.parquet", _parquet(arrow, rows, labels)
        yield "README.md", _card(sizes, labels).encode()


def _pyarrow(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise ExchangeError(
            "Hugging Face datasets need the package pyarrow to be written; install dateline[parquet]."
        ) from error


def _labels(done: Iterable[Tokenised]) -> list[str]:
    types = {type_of(one) for document in done for one in document.placed() if is_name(one)}
    return ["O", *(f"{letter}-{name}" for name in sorted(types) for letter in "BI")]


def _row(done: Tokenised, labels: Sequence[str]) -> Record:
    document, article = done.document, done.document.article
    return {
        "id": document.id,
        "article": article.id,
        "sha256": article.sha256,
        "annotator": document.annotator,
        "status": document.status.value,
        "title": article.title,
        "published": article.published,
        "source": article.source,
        "language": article.language,
        "text": article.text,
        "tokens": done.words,
        "token_start_char": [one.start for one in done.tokens],
        "token_end_char": [one.end for one in done.tokens],
        "ner_tags": _tags(done, labels),
        "mentions": [_mention(one, article.text) for one in done.chosen if isinstance(one, Mention)],
        "figures": [_figure(one, article.text) for one in done.chosen if isinstance(one, Figure)],
        "events": [_event(done, one) for one in done.chosen if isinstance(one, EventMention)],
        "relations": [_relation(one) for one in done.chosen if isinstance(one, Relation)],
    }


def _tags(done: Tokenised, labels: Sequence[str]) -> list[int]:
    numbers = {name: number for number, name in enumerate(labels)}
    tags = [0] * len(done.tokens)
    for one in outermost([one for one in done.placed() if is_name(one)], done.places):
        place = done.places[one.id]
        tags[place.start : place.stop] = [numbers[f"I-{type_of(one)}"]] * len(place)
        tags[place.start] = numbers[f"B-{type_of(one)}"]
    return tags


def _spans(spans: Spans, text: str) -> list[Record]:
    return [{"start_char": one.start, "end_char": one.end, "text": one.surface(text)} for one in spans]


def _one(span: Span | None, text: str) -> list[Record]:
    return _spans((span,), text) if span else []


def _named(one: Mention | Figure | EventMention, text: str) -> Record:
    return {"id": one.id, "type": type_of(one), "state": one.state.value, "spans": _spans(one.spans, text)}


def _mention(one: Mention, text: str) -> Record:
    return {**_named(one, text), "entity": one.entity}


def _figure(one: Figure, text: str) -> Record:
    quantity = one.quantity
    return {
        **_named(one, text),
        "kind": one.kind.value,
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "low_open": quantity.low_open,
        "high_open": quantity.high_open,
        "modifier": quantity.modifier.value,
        "change": quantity.change.value,
        "unit": one.unit,
        "currency": one.currency,
        "per": one.per,
        "counted": _one(one.counted, text),
        "attribution": _one(one.attribution, text),
        "certainty": one.certainty.value,
    }


def _event(done: Tokenised, one: EventMention) -> Record:
    text = done.document.article.text
    arguments: list[Record] = []
    for argument in one.arguments:
        if isinstance(argument.filler, Span):
            arguments.append({"role": argument.role, "filler_id": None, "spans": _one(argument.filler, text)})
        else:
            there = done.by_id.get(argument.filler)
            spans = _spans(there.spans, text) if there else []
            arguments.append({"role": argument.role, "filler_id": argument.filler, "spans": spans})
    told = {"factuality": one.factuality.value, "polarity": one.polarity.value, "event": one.event}
    return {**_named(one, text), **told, "arguments": arguments}


def _relation(one: Relation) -> Record:
    return {"id": one.id, "type": one.type, "from_id": one.source, "to_id": one.target}


# --- the schema, for Arrow and for `datasets` -------------------------------------------------------------------------


def _parquet(arrow: Any, rows: Sequence[Record], labels: Sequence[str]) -> bytes:
    parquet = _pyarrow("pyarrow.parquet")
    about = json_text({"info": {"features": _feature(FEATURES, labels)}})
    fields = [(name, _arrow(arrow, kind)) for name, kind in FEATURES.items()]
    schema = arrow.schema(fields, metadata={"huggingface": about})
    out = io.BytesIO()
    parquet.write_table(arrow.Table.from_pylist(list(rows), schema=schema), out, compression="snappy")
    return out.getvalue()


def _arrow(arrow: Any, kind: Any) -> Any:
    if isinstance(kind, list):
        return arrow.list_(_arrow(arrow, _item(kind)))
    if isinstance(kind, dict):
        return arrow.struct([(str(name), _arrow(arrow, one)) for name, one in _fields(kind)])
    simple = {"string": arrow.string, "int64": arrow.int64, "float64": arrow.float64, "bool": arrow.bool_}
    return simple["int64" if kind == "class" else kind]()


def _item(kind: Any) -> Any:
    return kind[0]


def _fields(kind: Any) -> list[tuple[str, Any]]:
    return list(kind.items())


def _feature(kind: Any, labels: Sequence[str]) -> Any:
    """The type as `datasets` writes it."""
    if isinstance(kind, list):
        return {"feature": _feature(_item(kind), labels), "_type": "List"}
    if isinstance(kind, str):
        return {"names": list(labels), "_type": "ClassLabel"} if kind == "class" else {"dtype": kind, "_type": "Value"}
    return {name: _feature(one, labels) for name, one in _fields(kind)}


def _card(sizes: Mapping[str, int], labels: Sequence[str]) -> str:
    # No `dataset_info`: `datasets` takes the features from the Parquet files, and a card that names some must name all.
    files = [line for part in sizes for line in (f"      - split: {part}", f"        path: data/{part}-*")]
    lines = [
        "---",
        "task_categories:",
        "  - token-classification",
        "configs:",
        "  - config_name: default",
        "    data_files:",
        *files,
        "---",
        "",
        "# Annotated news articles",
        "",
        "Exported by Dateline. One row is one article as one annotator sees it.",
        "",
        *(f"- {part}: {size} documents" for part, size in sizes.items()),
        "",
        "Offsets (`_char`) count Unicode code points in `text`; ends are exclusive. Tokens are those of",
        f"`{TOKENISER}`; `ner_tags` hold mentions and figures, the outermost where they overlap. `mentions`,",
        "`figures`, `events` and `relations` hold all of them.",
        "",
        f"Classes of `ner_tags`, from 0: {', '.join(f'`{one}`' for one in labels)}.",
        "",
        "The articles' texts belong to their publishers: say here under which licence this dataset may be used.",
        "",
    ]
    return "\n".join(lines)
