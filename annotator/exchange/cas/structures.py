"""A document as feature structures over UTF-16 offsets, whichever way they are then written."""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, type_of
from annotator.domain.article import fold_line_ends
from annotator.domain.document import Document
from annotator.domain.records import encode_attributes
from annotator.domain.span import Span, hull
from annotator.exchange.building import Utf16, slots_of
from annotator.exchange.cas import peer
from annotator.exchange.cas.peer import count
from annotator.exchange.cas.reading import CasReader
from annotator.exchange.cas.types import ARGUMENT, EVENT, FIGURE, MENTION, RELATION, SEGMENTATION, WORDS
from annotator.exchange.format import ExchangeError, Labelled, Loss, Options, Parts, Seen
from annotator.exchange.linking import Link, links_of
from annotator.exchange.losing import Place
from annotator.exchange.pairing import strictly
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import TOKENISER, sentences_of, tokens_of
from annotator.exchange.view import seen_in
from annotator.exchange.writing import UTF16, Files, FolderFormat, Names, json_text

_PLACE = Place(
    "a CAS",
    relations=True,
    arguments=True,
    triggerless=True,
    figure_values=True,
    factuality=True,
    attributes=True,
    entities=True,
    events=True,
)


@dataclass
class Structure:
    """A feature structure while it is written; a reference is the other structure."""

    number: int
    type: str
    features: dict[str, Any] = field(default_factory=dict[str, Any])


class CasFormat(FolderFormat):
    """A file for each document; fragments, attributes and slots stand in text features."""

    tokeniser, offsets = TOKENISER, UTF16
    reads_back = "dkpro-cassis where it is installed, and Dateline's reader of CAS"
    carries = "everything but comments and the document's attributes; fragments, attributes and slots as text features"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """One CAS."""
        writing = _Writing(document, in_states(document, options.states))
        content = self.text(document, writing.structures())
        return Files({f"{name}{self.ending}": content.encode("utf-8")}, writing.losses)

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with what its CAS says; the places of what XML has no character for are the same."""
        del options
        for part, documents in parts.items():
            names = Names()
            for document in documents:
                one = self._labelled(place / part, names.of(document))
                text = document.article.text
                is_same = len(text) == len(one.text) and fold_line_ends(self.clean(text)) == one.text
                text = text if is_same else one.text
                yield document, seen_in(text, one.annotations, values=True)

    def read_back(self, folder: Path, name: str) -> Seen:
        """What one CAS says."""
        one = self._labelled(folder, name)
        return seen_in(one.text, one.annotations, values=True)

    def _labelled(self, folder: Path, name: str) -> Labelled:
        file = folder / f"{name}{self.ending}"
        (one,) = strictly(CasReader().read(file))
        if peer.is_installed():
            text, spans = self.by_peer(file)
            # Our reader takes all ends of lines for one, as it does in any file.
            words = Counter((kind, fold_line_ends(covered)) for kind, covered in spans.elements())
            if fold_line_ends(text) != one.text or words != count(one):
                raise ExchangeError(f"{file.name} says something else to dkpro-cassis.")
        return one

    def clean(self, text: str) -> str:
        """The text as the format can hold it."""
        return text

    @abstractmethod
    def by_peer(self, file: Path) -> peer.Found:
        """What dkpro-cassis reads."""

    ending: str

    @abstractmethod
    def text(self, document: Document, structures: Sequence[Structure]) -> str:
        """The file; the sofa has the number 1."""


@dataclass
class _Writing:
    document: Document
    chosen: Sequence[Annotation]
    losses: list[Loss] = field(default_factory=list[Loss])
    made: list[Structure] = field(default_factory=list[Structure])
    by_id: dict[str, Structure] = field(default_factory=dict[str, Structure])

    def __post_init__(self) -> None:
        self._utf16 = Utf16(self.document.article.text)

    def structures(self) -> list[Structure]:
        """All of them: the document, sentences, tokens, annotations, relations."""
        text = self.document.article.text
        self.losses.extend(_PLACE.losses(self.document, self.chosen))
        tokens = tokens_of(text)
        if text:
            about = {"language": self.document.article.language}
            self._add("uima.tcas.DocumentAnnotation", Span(0, len(text)), about)
        for one in sentences_of(text, tokens):
            self._add(f"{SEGMENTATION}.Sentence", Span(tokens[one.start].start, tokens[one.stop - 1].end))
        for token in tokens:
            self._add(f"{SEGMENTATION}.Token", token)
        for one in self.chosen:
            if not isinstance(one, Relation):
                self.by_id[one.id] = self._annotation(one)
        for link in links_of(self.document, self.chosen, self.by_id):
            if isinstance(link, Loss):
                self.losses.append(link)
            else:
                self._link(link)
        return self.made

    def _add(self, kind: str, span: Span | None, features: Mapping[str, Any] | None = None) -> Structure:
        start, end = (span.start, span.end) if span else (0, 0)
        place = {"begin": self._utf16.units(start), "end": self._utf16.units(end)} if kind != ARGUMENT else {}
        given = {key: value for key, value in (features or {}).items() if value not in (None, "", [])}
        self.made.append(Structure(len(self.made) + 2, kind, place | given))
        return self.made[-1]

    def _annotation(self, one: Mention | Figure | EventMention) -> Structure:
        features: dict[str, Any] = {"label": type_of(one)}
        if one.attributes:
            features["attributes"] = json_text(encode_attributes(one.attributes))
        if len(one.spans) > 1:
            pairs = ((self._utf16.units(span.start), self._utf16.units(span.end)) for span in one.spans)
            features["fragments"] = ";".join(f"{start} {end}" for start, end in pairs)
        match one:
            case Mention():
                names = (entity.name for entity in self.document.entities if entity.id == one.entity)
                features |= {"entity": one.entity, "entityName": next(names, None)}
                return self._add(MENTION, hull(one.spans), features)
            case Figure():
                slots = json_text(slots_of(one, self.document.article.text))
                features |= {"value": one.quantity.best, "unit": one.unit or one.currency, "slots": slots}
                return self._add(FIGURE, hull(one.spans), features)
            case EventMention():
                features |= {"factuality": one.factuality.value, "polarity": one.polarity.value, "event": one.event}
                return self._add(EVENT, hull(one.spans) if one.spans else None, features)

    def _link(self, link: Link) -> None:
        source = self.by_id[link.source]
        target = self._add(WORDS, link.target) if isinstance(link.target, Span) else self.by_id[link.target]
        if link.kind == "argument":
            argument = self._add(ARGUMENT, None, {"role": link.type, "target": target})
            source.features.setdefault("arguments", []).append(argument)
            return
        ends = {"label": link.type, "Governor": source, "Dependent": target}
        made = self._add(RELATION, None, ends)
        made.features |= {key: target.features[key] for key in ("begin", "end")}
