"""Writes DocBin, and with a split what `spacy train` needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.domain.annotations import Annotation
from annotator.domain.document import Document
from annotator.domain.span import Span as Place
from annotator.exchange.docbin.training import check_configs, training_files
from annotator.exchange.format import ExchangeError, Facts, Mark, Options, Parts, Seen
from annotator.exchange.losses import Tally
from annotator.exchange.view import View, facts_of, plain_type

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span
from annotator.exchange.docbin.docs import ALL, GROUPS, make_doc
from annotator.exchange.docbin.loading import load, tokeniser

ATTRIBUTES = ("ORTH", "SPACY", "ENT_IOB", "ENT_TYPE")
"""What is kept of every token; spans are kept beside."""


class DocBinFormat:
    """`doc.ents` for entity recognition, `doc.spans` for all that overlaps."""

    key = "docbin"
    title = "spaCy DocBin"
    extension = ".spacy"
    reads_back = "spaCy"
    carries = "mentions (doc.ents, doc.spans), figures by role and triggers (doc.spans); a split adds a training config"

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """One .spacy file, or with a split a folder of them with what `spacy train` needs."""
        longest = 1
        for part, documents in parts.items():
            longest = max(longest, _write_bin(documents, self._path(place, part), options, tally, part))
        if options.split is not None:
            for name, text in training_files(options.language, longest, tuple(parts)).items():
                (place / name).write_text(text, encoding="utf-8", newline="\n")

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with what spaCy loads; the configurations must load too."""
        for part, documents in parts.items():
            docs = load(tokeniser(options.language), self._path(place, part))
            for document, doc in zip(documents, docs, strict=True):
                yield document, _seen(document, doc)
        if options.split is not None:
            check_configs(place)

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Mentions, figures and triggers."""
        del document
        return Facts(facts_of(chosen, view).marks)

    def _path(self, place: Path, part: str) -> Path:
        return place / f"{part}{self.extension}" if part else place


def _write_bin(documents: Iterable[Document], path: Path, options: Options, tally: Tally, part: str) -> int:
    """Writes one file; how many tokens nearly all spans have at the most."""
    nlp = tokeniser(options.language)  # first: it loads spaCy without a look for a network
    from spacy.tokens import DocBin

    store = DocBin(attrs=ATTRIBUTES, store_user_data=True)
    lengths: Counter[int] = Counter()
    for document in documents:
        doc, lost = make_doc(nlp, document, options.states)
        store.add(doc)
        lengths.update(len(one) for one in cast("Iterable[Span]", doc.spans[ALL]))
        tally.add(document, lost, options, part)
    store.to_disk(path)
    return _most(lengths)


def _most(lengths: Counter[int]) -> int:
    """The length that all but one in a hundred spans keep to."""
    seen = 0
    for length in sorted(lengths):
        seen += lengths[length]
        if seen >= 0.99 * lengths.total():
            return length
    return 1


def _seen(document: Document, doc: Doc) -> Seen:
    """The marks of the group of all; what else the Doc says must agree with it."""
    about = cast(Mapping[str, str], doc.user_data)
    if about.get("document") != document.id:
        raise ExchangeError(f"a Doc is of {about.get('document')!r} instead of {document.id!r}.")
    view = View(doc.text)
    groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
    own = {name: {_mark(view, one) for one in groups.get(name, ())} for name in (*dict(GROUPS), ALL)}
    if own[ALL] != set().union(*(own[name] for name, _ in GROUPS)):
        raise ExchangeError(f"the span groups of {document.id!r} do not agree.")
    if not {_mark(view, one) for one in doc.ents} <= own["mentions"]:
        raise ExchangeError(f"the entities of {document.id!r} are not among its mentions.")
    return Seen(doc.text, Facts(frozenset(own[ALL])))


def _mark(view: View, span: Span) -> Mark:
    return (plain_type(span.label_), view.place((Place(span.start_char, span.end_char),)))
