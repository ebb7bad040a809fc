"""Writes WebAnno TSV 3.3: tokens and layers as columns, offsets in UTF-16 units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.exchange.building import Utf16, slots_of
from annotator.exchange.format import Alignment, Loss, Options, Seen
from annotator.exchange.linking import Link, links_of
from annotator.exchange.losing import kind_of
from annotator.exchange.pairing import strictly
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import TOKENISER, aligned, sentences_of, tokens_of
from annotator.exchange.view import seen_in
from annotator.exchange.webanno.escapes import cell_value, escaped_text
from annotator.exchange.webanno.layers import EVENT, FIGURE, HEAD, MENTION, PLACE, PLAIN, RELATION, SLOTS, WIDTHS
from annotator.exchange.webanno.reading import WebAnnoReader
from annotator.exchange.writing import UTF16, Files, FolderFormat


class WebAnno(FolderFormat):
    """Everything with one span of words, whatever it overlaps; parts of tokens too."""

    key = "webanno"
    title = "WebAnno TSV 3.3 (INCEpTION)"
    tokeniser, offsets = TOKENISER, UTF16
    carries = "mentions, figures with their numbers, events with arguments, relations between mentions; overlaps too"
    reads_back = "Dateline's reader of WebAnno TSV: UTF-16 offsets against the tokens, links by their numbers"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """One TSV."""
        made = _Sheet(document, in_states(document, options.states))
        return Files({f"{name}.tsv": made.text().encode("utf-8")}, made.losses)

    def read_back(self, folder: Path, name: str) -> Seen:
        """What one TSV says."""
        (one,) = strictly(WebAnnoReader().read(folder / f"{name}.tsv"))
        return seen_in(one.text, one.annotations, values=True)


@dataclass(frozen=True, slots=True)
class _Unit:
    """A token, or the part of one that an annotation covers."""

    sentence: int
    token: int
    span: Span
    part: int = 0

    @property
    def name(self) -> str:
        return f"{self.sentence}-{self.token}" + (f".{self.part}" if self.part else "")


@dataclass
class _Sheet:
    """One TSV while it is made."""

    document: Document
    chosen: Sequence[Annotation]
    losses: list[Loss] = field(default_factory=list[Loss])
    places: dict[str, tuple[str, Span]] = field(default_factory=dict[str, tuple[str, Span]])
    """Layer and span by id; plain words have ids of their own."""
    numbers: dict[str, int] = field(default_factory=dict[str, int])
    first: dict[str, _Unit] = field(default_factory=dict[str, _Unit])
    """Where each annotation begins."""
    links: dict[str, list[Link]] = field(default_factory=dict[str, list[Link]])
    """Arguments by event, relations by target."""

    def text(self) -> str:
        """The whole sheet."""
        text = self.document.article.text
        tokens = tokens_of(text)
        self.losses.extend(PLACE.losses(self.document, self.chosen))
        if tokens and tokens[0].start:
            why = "WebAnno TSV begins with the first word"
            self.losses.append(Loss(self.document.id, None, "white space before the first word", why))
        self._place(tokens)
        self._link(tokens)
        sentences = [[tokens[at] for at in one] for one in sentences_of(text, tokens)]
        units = self._units(sentences)
        utf16 = Utf16(text)
        rows: dict[int, list[str]] = {}
        for unit, keys in units.items():
            rows.setdefault(unit.sentence, []).append(self._row(unit, keys, utf16))
        ends = [*(one[0].start for one in sentences[1:]), len(text)]
        blocks: list[str] = []
        for number, (sentence, end) in enumerate(zip(sentences, ends, strict=True), start=1):
            lines = [f"#Text={escaped_text(line)}" for line in text[sentence[0].start : end].split("\n")]
            lines += rows[number]
            blocks.append("\n".join(lines) + "\n")
        return HEAD + "\n".join(blocks)

    def _place(self, tokens: Sequence[Span]) -> None:
        layers = {Mention: MENTION, Figure: FIGURE, EventMention: EVENT}
        for one in self.chosen:
            if isinstance(one, Relation) or not one.spans:
                continue
            span = _worded(hull(one.spans), tokens)
            if len(one.spans) > 1 or span is None:
                why = "it is in fragments, which a row of words cannot be" if span else "it covers no word"
                self.losses.append(Loss(self.document.id, one.id, kind_of(one), why))
                continue
            if span != hull(one.spans):
                why = "WebAnno TSV cannot begin or end a span with white space, which was left out"
                self.losses.append(Loss(self.document.id, one.id, "exact place", why))
            self._number(one.id, layers[type(one)], span)

    def _number(self, key: str, layer: str, span: Span) -> None:
        self.places[key] = (layer, span)
        self.numbers[key] = len(self.numbers) + 1

    def _link(self, tokens: Sequence[Span]) -> None:
        for found in links_of(self.document, self.chosen, self.places):
            if isinstance(found, Loss):
                self.losses.append(found)
            elif isinstance(found.target, Span) and _worded(found.target, tokens) is None:
                self.losses.append(Loss(self.document.id, found.source, "argument", "its words hold no word"))
            elif found.kind == "argument":
                self.links.setdefault(found.source, []).append(self._with_words(found))
            elif {self.places[str(end)][0] for end in (found.source, found.target)} == {MENTION}:
                self.links.setdefault(str(found.target), []).append(found)
            else:
                why = "a relation of WebAnno TSV joins mentions only"
                self.losses.append(Loss(self.document.id, _relation_id(self.chosen, found), "relation", why))

    def _with_words(self, link: Link) -> Link:
        if isinstance(link.target, str):
            return link
        key = f"words {link.target.start} {link.target.end}"
        if key not in self.places:
            self._number(key, PLAIN, link.target)
        return Link(link.kind, link.type, link.source, key)

    def _units(self, sentences: Sequence[Sequence[Span]]) -> dict[_Unit, list[str]]:
        """Every token and part of a token, each with the ids that stand there."""
        whole: dict[_Unit, list[str]] = {}
        waiting = sorted(self.places, key=lambda key: self.places[key][1].start, reverse=True)
        open_ones: list[str] = []
        for number, sentence in enumerate(sentences, start=1):
            for index, token in enumerate(sentence, start=1):
                unit = _Unit(number, index, token)
                while waiting and self.places[waiting[-1]][1].start < token.end:
                    open_ones.append(waiting.pop())
                open_ones = [key for key in open_ones if self.places[key][1].end > token.start]
                touching = sorted(open_ones, key=lambda key: self.numbers[key])
                whole[unit] = [key for key in touching if self.places[key][1].contains(token)]
                parts: dict[Span, list[str]] = {}
                for key in touching:
                    span = self.places[key][1]
                    if not span.contains(token):
                        parts.setdefault(Span(max(span.start, token.start), min(span.end, token.end)), []).append(key)
                for part, (span, keys) in enumerate(sorted(parts.items()), start=1):
                    whole[_Unit(number, index, span, part)] = keys
        for unit, keys in whole.items():
            for key in keys:
                self.first.setdefault(key, unit)
        return whole

    def _row(self, unit: _Unit, there: Sequence[str], utf16: Utf16) -> str:
        offsets = f"{utf16.units(unit.span.start)}-{utf16.units(unit.span.end)}"
        cells = [unit.name, offsets, escaped_text(unit.span.surface(self.document.article.text))]
        for layer, width in WIDTHS.items():
            owner = MENTION if layer == RELATION else layer
            keys = [key for key in there if self.places[key][0] == owner]
            made = [one for key in keys for one in self._cells(layer, key, unit)]
            cells += ["|".join(column) for column in zip(*made, strict=True)] if made else ["_"] * width
        return "\t".join(cells) + "\t"

    def _cells(self, layer: str, key: str, unit: _Unit) -> Iterator[list[str]]:
        """The columns of a layer for one annotation, each with its number."""
        mark = f"[{self.numbers[key]}]"
        one = self.document.get(key)
        if layer == PLAIN:
            yield ["*" + mark]
        elif layer == FIGURE and isinstance(one, Figure):
            slots = slots_of(one, self.document.article.text)
            yield [cell_value(slots[name]) + mark for name in SLOTS]
        elif layer == EVENT and isinstance(one, EventMention):
            told = [cell_value(value) + mark for value in (one.type, one.factuality.value, one.polarity.value)]
            yield [*told, *self._arguments(key, mark)]
        elif layer == MENTION and one is not None:
            yield [cell_value(type_of(one)) + mark]
        elif layer == RELATION and unit == self.first[key]:
            for link in self.links.get(key, ()):
                first = self.first[link.source]
                yield [cell_value(link.type), f"{first.name}[{self.numbers[link.source]}_{self.numbers[key]}]"]

    def _arguments(self, key: str, mark: str) -> tuple[str, str]:
        links = self.links.get(key, [])
        if not links:
            return ("_" + mark, "*")
        targets = [str(link.target) for link in links]
        roles = ";".join(cell_value(link.type) for link in links)
        return (roles + mark, ";".join(f"{self.first[one].name}[{self.numbers[one]}]" for one in targets))


def _relation_id(chosen: Sequence[Annotation], link: Link) -> str | None:
    ends = (link.type, link.source, link.target)
    found = (one.id for one in chosen if isinstance(one, Relation) and (one.type, one.source, one.target) == ends)
    return next(found, None)


def _worded(span: Span, tokens: Sequence[Span]) -> Span | None:
    """The span from the first to the last character of it that is in a token."""
    inside = aligned(span, tokens, Alignment.EXPAND)
    if inside is None:
        return None
    return Span(max(span.start, tokens[inside.start].start), min(span.end, tokens[inside.stop - 1].end))
