"""A Hugging Face dataset folder: Parquet with an explicit schema and class labels, and a dataset card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Quantity, Relation, State, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span, Spans
from annotator.exchange.format import ExchangeError, Facts, Options, Parts, Seen, Where
from annotator.exchange.huggingface.columns import by_split, pyarrow, writer
from annotator.exchange.losing import Place
from annotator.exchange.losses import Tally
from annotator.exchange.tokenised import TOKENISER, Tokenised, is_name, outermost, tokenised
from annotator.exchange.view import View, facts_of, named_facts
from annotator.exchange.writing import CODE_POINTS, TOKENS, in_chunks

Record = dict[str, Any]
PARTS = {"train": "train", "dev": "validation", "test": "test"}
"""What `datasets` calls the parts of a split."""
A_FILE = 1_000
"""Documents of one Parquet file: whoever reads one holds much of it in memory."""
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


class HuggingFace:
    """All annotations as nested columns, and tokens with BIO tags of those that do not overlap."""

    key = "huggingface"
    title = "Hugging Face dataset (Parquet)"
    tokeniser, offsets = TOKENISER, f"{TOKENS}; {CODE_POINTS} in the columns that end with _char"
    extension = ""
    carries = "mentions, figures, events and relations as columns; tokens with BIO class labels; needs pyarrow"
    reads_back = "datasets where it is installed, else pyarrow"

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """The Parquet files, then the card; the classes must be known before the first row is."""
        arrow = pyarrow("pyarrow")
        parts = parts if options.split is not None else {"train": parts[""]}
        done = (tokenised(one, options) for documents in parts.values() for one in documents)
        labels = _labels(done)
        (place / "data").mkdir()
        for part, documents in parts.items():
            named = part if options.split is not None else ""
            made: list[Path] = []
            for some in in_chunks(documents, A_FILE):
                made.append(place / "data" / f"{PARTS[part]}-{len(made):05}.parquet")
                with writer(arrow, made[-1], labels) as write:
                    for document in some:
                        one = tokenised(document, options)
                        write(_row(one, labels))
                        tally.add(document, _PLACE.losses(document, one.chosen), options, named)
            for file in made:
                file.rename(file.with_stem(f"{file.stem}-of-{len(made):05}"))
        sizes = {PARTS[part]: tally.by_part[part if options.split is not None else ""] for part in parts}
        (place / "README.md").write_text(_card(sizes, labels), encoding="utf-8", newline="\n")

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with its row."""
        rows = by_split(place)
        for part, documents in parts.items():
            for document, row in zip(documents, rows[PARTS[part or "train"]], strict=True):
                if row["id"] != document.id or row["text"] != document.article.text:
                    raise ExchangeError(f"a row is of {row['id']!r} instead of {document.id!r}, or has another text.")
                yield document, Seen(row["text"], _facts(row))

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Everything; a role that plain words fill too."""
        del document
        return facts_of(chosen, view)


def _facts(row: Record) -> Facts:
    """What a row says: its columns of annotations, and that its tags are among them."""
    view = View(row["text"])
    named = {one["id"]: _where(view, one["spans"]) for kind in ("mentions", "figures", "events") for one in row[kind]}
    every = [one for kind in ("mentions", "figures", "events") for one in row[kind]]
    marks = {(one["type"], named[one["id"]]) for one in every if named[one["id"]]}
    ties = {
        (one["role"], named[event["id"]], _where(view, one["spans"]))
        for event in row["events"]
        for one in event["arguments"]
    }
    ties |= {(one["type"], named.get(one["from_id"], ()), named.get(one["to_id"], ())) for one in row["relations"]}
    values = {
        (named[one["id"]], Quantity(one["value"], one["low"], one["high"]).best, one["unit"] or one["currency"] or "")
        for one in row["figures"]
    }
    facts = named_facts(marks, ties)
    return Facts(facts.marks, facts.ties, frozenset(values))


def _where(view: View, spans: Sequence[Record]) -> Where:
    return view.place(Span(one["start_char"], one["end_char"]) for one in spans)


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
    names = [one for one in done.placed() if is_name(one) and one.state is not State.REJECTED]
    for one in outermost(names, done.places):
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
