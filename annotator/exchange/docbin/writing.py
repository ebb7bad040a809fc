"""Writes DocBin, and with a split what `spacy train` needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.domain.annotations import Annotation
from annotator.domain.document import Document
from annotator.domain.span import Span as Place
from annotator.exchange.docbin.training import check_configs, training_files
from annotator.exchange.format import ExchangeError, Facts, Mark, Options, Parts, Seen
from annotator.exchange.losses import Tally
from annotator.exchange.view import View, facts_of, plain_type
from annotator.exchange.writing import TOKENS, files_for, in_chunks, number_files, numbered

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span
from annotator.exchange.docbin.docs import ALL, GROUPS, make_doc
from annotator.exchange.docbin.loading import load, tokeniser

A_FILE = 1_000
"""Documents of one file, which spaCy makes and reads in memory; more make several files."""
ATTRIBUTES = ("ORTH", "SPACY", "ENT_IOB", "ENT_TYPE")
"""What is kept of every token; spans are kept beside."""


class DocBinFormat:
    """`doc.ents` for entity recognition, `doc.spans` for all that overlaps."""

    key = "docbin"
    title = "spaCy DocBin"
    extension = ".spacy"
    reads_back = "spaCy"
    offsets = TOKENS
    carries = "mentions (doc.ents, doc.spans), figures by role and triggers (doc.spans); a split adds a training config"

    @property
    def tokeniser(self) -> str:
        """spaCy's own, which another version may have changed."""
        return f'spaCy {version("spacy")}, blank("en")'

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """One .spacy file, or several of `A_FILE` documents; with a split a folder with what `spacy train` needs."""
        lengths: Counter[int] = Counter()
        data: dict[str, str] = {}
        for part, documents in parts.items():
            # spaCy takes a folder of files wherever it takes a file.
            home = place / part if part else place.parent
            home.mkdir(exist_ok=True)
            whole = home / f"{part}{self.extension}" if part else place
            files: list[Path] = []
            for some in in_chunks(documents, A_FILE):
                files.append(numbered(whole, len(files) + 1))
                lengths += _write_bin(some, files[-1], options, tally, part)
            if part and len(files) == 1:
                files[0].replace(place / whole.name)
                home.rmdir()
            elif not part:
                number_files(files, whole)
            data[part] = part if len(files) > 1 else whole.name
        if options.split is not None:
            for name, text in training_files(options.language, _most(lengths), data).items():
                (place / name).write_text(text, encoding="utf-8", newline="\n")

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with what spaCy loads; the configurations must load too."""
        nlp = tokeniser(options.language)
        for part, documents in parts.items():
            files = _files_of(place, part, self.extension)
            docs = chain.from_iterable(load(nlp, file) for file in files)
            for document, doc in zip(documents, docs, strict=True):
                yield document, _seen(document, doc)
        if options.split is not None:
            check_configs(place)

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Mentions, figures and triggers."""
        del document
        return Facts(facts_of(chosen, view).marks)


def _files_of(place: Path, part: str, ending: str) -> list[Path]:
    if not part:
        return files_for(place)
    whole = place / f"{part}{ending}"
    return [whole] if whole.is_file() else sorted((place / part).glob(f"*{ending}"))


def _write_bin(documents: Iterable[Document], path: Path, options: Options, tally: Tally, part: str) -> Counter[int]:
    """Writes one file; how many spans have each number of tokens."""
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
    return lengths


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
