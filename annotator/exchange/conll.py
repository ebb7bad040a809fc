"""CoNLL: a token and its tag a line, a blank line between sentences; offsets stand in a file beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Spanned, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange.building import Building, PlacementError
from annotator.exchange.format import ExchangeError, Labelled, Loss, OffsetUnit, Options, Quarantined, Seen
from annotator.exchange.losing import Place, kind_of, left_out
from annotator.exchange.pairing import strictly
from annotator.exchange.probing import probe, records_of
from annotator.exchange.tags import runs_of
from annotator.exchange.tokenised import TOKENISER, Tokenised, is_name, outermost, tokenised
from annotator.exchange.view import seen_in
from annotator.exchange.writing import CODE_POINTS, TOKENS, Part, TextFormat, json_line

DOCSTART = "-DOCSTART-"
BESIDE = ".offsets.jsonl"


@dataclass(frozen=True)
class Scheme:
    """How a run of tokens is tagged: first, middle, last, and one alone."""

    name: str
    first: str
    last: str
    alone: str


IOB2 = Scheme("IOB2", "B", "I", "B")
BILUO = Scheme("BILUO", "B", "L", "U")


class Conll(TextFormat):
    """Mentions and figures, of which no two may overlap."""

    extension = ".conll"
    beside = BESIDE
    tokeniser, offsets = TOKENISER, f"{TOKENS}; {CODE_POINTS} in the file beside it"

    def __init__(self, key: str, title: str, scheme: Scheme, columns: str) -> None:
        self.key, self.title = key, title
        self._scheme, self._columns = scheme, columns
        self.reads_back = "Dateline's reader of CoNLL: runs of tags, on the tokens that the file beside it places"
        self.carries = f"mentions and figures by role as {scheme.name} tags; the outermost of those that overlap"

    def part(self, document: Document, options: Options) -> Part:
        """The document's sentences; beside it the text and the place of every token."""
        done = tokenised(document, options)
        names = [one for one in done.placed() if is_name(one)]
        inside = [one for one in names if done.within_a_sentence(done.places[one.id])]
        crossing = [one for one in names if one not in inside]
        kept = outermost(inside, done.places)
        losses = [*done.losses, *_not_carried(done, inside, kept)]
        losses += left_out(document, crossing, "it crosses the end of a sentence, where tags begin anew")
        if "\0" in document.article.text:
            why = "no text file holds a NUL; U+FFFD stands in its place, and the text beside has it"
            losses.append(Loss(document.id, None, "control characters of the text", why))
        tags = self._tags(done, kept)
        start = self._columns.format(token=DOCSTART, tag="O") + "\n\n" if self.key == "conll2003" else ""
        lines = [self._sentence(done, sentence, tags) for sentence in done.sentences]
        return Part(start + "".join(lines), losses, json_line(self._about(done, kept, losses, options)))

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """Tokens and tags, with the places that stand beside."""
        del options
        for one in strictly(ConllReader().read(path)):
            yield one.name, seen_in(one.text, one.annotations)

    def _tags(self, done: Tokenised, kept: Sequence[Spanned]) -> list[str]:
        tags = ["O"] * len(done.tokens)
        for one in kept:
            place, kind = done.places[one.id], tag_name(type_of(one))
            tags[place.start : place.stop] = [f"I-{kind}"] * len(place)
            tags[place.stop - 1] = f"{self._scheme.last}-{kind}"
            tags[place.start] = f"{self._scheme.first if len(place) > 1 else self._scheme.alone}-{kind}"
        return tags

    def _sentence(self, done: Tokenised, sentence: range, tags: Sequence[str]) -> str:
        rows = (self._columns.format(token=_written(done.words[index]), tag=tags[index]) for index in sentence)
        return "\n".join(rows) + "\n\n"

    def _about(
        self, done: Tokenised, kept: Sequence[Spanned], losses: Sequence[Loss], options: Options
    ) -> Mapping[str, Any]:
        document = done.document
        return {
            "document": document.id,
            "article": document.article.id,
            "sha256": document.article.sha256,
            "annotator": document.annotator,
            "scheme": self._scheme.name,
            "tokeniser": TOKENISER,
            "alignment": options.alignment.value,
            "unit": "code points, end exclusive",
            "text": document.article.text,
            "sentences": [[[done.tokens[at].start, done.tokens[at].end] for at in one] for one in done.sentences],
            "annotations": [
                {"id": one.id, "type": type_of(one), "first_token": place.start, "end_token": place.stop}
                for one in kept
                for place in (done.places[one.id],)
            ],
            "left_out": [{"id": one.annotation, "what": one.what, "why": one.why} for one in losses],
        }


_UNWRITTEN = "\ufffd"


def _written(word: str) -> str:
    """The token as a text file holds it: one with a NUL is none."""
    return word.replace("\0", _UNWRITTEN)


def tag_name(type_name: str) -> str:
    """The type as it stands in a tag: without white space, which ends a column."""
    return "_".join(type_name.split())


def _not_carried(done: Tokenised, names: Sequence[Spanned], kept: Sequence[Spanned]) -> Iterator[Loss]:
    ids = {one.id for one in kept}
    why = "it overlaps a longer one, and a token has one tag"
    yield from (Loss(done.document.id, one.id, kind_of(one), why) for one in names if one.id not in ids)
    events = [one for one in done.placed() if not is_name(one)]
    yield from left_out(done.document, events, "CoNLL has tags for names and figures only")
    place = Place("CoNLL")
    yield from place.losses(done.document, done.chosen)


FORMATS = (
    Conll("conll", "CoNLL, IOB2 in two columns", IOB2, "{token}\t{tag}"),
    Conll("biluo", "CoNLL, BILUO in two columns", BILUO, "{token}\t{tag}"),
    Conll("conll2003", "CoNLL-2003, IOB2 in four columns", IOB2, "{token} -X- -X- {tag}"),
)


# --- reading ----------------------------------------------------------------------------------------------------------

_TAG = re.compile(r"O|[BILUESM]-\S+")
_TEXT = re.compile(r"#\s*text\s*=\s*(.*)")
_NEW = re.compile(r"#\s*newdoc(?:\s+id)?\s*=?\s*(.*)")
_CASE = ("SAMPLE_START\t", "[SEP]\t")
"""Begin a sample and a sentence in the files of CASE."""
_SUFFIXES = frozenset({".conll", ".iob", ".iob2", ".bio", ".biluo", ".tsv", ".txt"})


@dataclass(frozen=True)
class _Columns:
    """How lines are cut: at tabs or at any white space, which column is the token and which the tag."""

    count: int
    tab: bool
    token: int
    tag: int

    def cut(self, line: str) -> tuple[str, str] | None:
        cells = _cells(line, self.tab)
        if len(cells) != self.count or not _TAG.fullmatch(cells[self.tag]) or not cells[self.token].strip():
            return None
        return cells[self.token], cells[self.tag]


def _cells(line: str, tab: bool) -> list[str]:
    return line.split("\t") if tab else line.split()


def _is_token_line(line: str) -> bool:
    return bool(line.strip()) and not line.startswith(("# ", DOCSTART, *_CASE))


def _columns(text: str) -> _Columns | None:
    """The columns of a file that begins like this; None when no column is one of tags."""
    # A token may be "#", and a sentence of five words may have tags like them: the widest agreement wins.
    lines = [line for line in text.splitlines()[:400] if _is_token_line(line)]
    tab = any("\t" in line for line in lines)
    rows = [_cells(line, tab) for line in lines]
    counts = [len(row) for row in rows]
    count = max(set(counts), key=counts.count, default=0)
    rows = [row for row in rows if len(row) == count]
    tags = [at for at in range(1, count) if all(_TAG.fullmatch(row[at]) for row in rows)]
    if not tags:
        return None
    numbered = count > 2 and tags[-1] > 1 and all(row[0].isdigit() for row in rows)
    return _Columns(count, tab, int(numbered), tags[-1])


@dataclass
class _Sentence:
    line: int
    tokens: list[str] = field(default_factory=list[str])
    tags: list[str] = field(default_factory=list[str])
    text: str | None = None


class ConllReader:
    """IOB1, IOB2, BILUO and BIOES in any number of columns; the text is the tokens with blanks, or as `# text` says."""

    key = "conll"
    title = "CoNLL (IOB, BILUO)"

    def recognises(self, path: Path) -> bool:
        """Whether a column of the file is one of tags."""
        return path.is_file() and path.suffix.lower() in _SUFFIXES and _columns(probe(path)) is not None

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for each `-DOCSTART-` or `# newdoc`, or of the file beside it; else the file is one text."""
        columns = _columns(probe(path))
        if columns is None:
            raise ExchangeError(f"{path.name} has no column of tags such as B-PER.")
        beside = path.with_name(path.name.removesuffix(path.suffix) + BESIDE)
        if beside.is_file():
            yield from _with_offsets(path, beside, columns)
            return
        name, sentences = "", list[_Sentence]()
        for found in _sentences(path, columns):
            if isinstance(found, Quarantined):
                yield found
            elif isinstance(found, str):
                if sentences:
                    yield _text(path, name or f"{path.stem}-{sentences[0].line}", sentences)
                name, sentences = found, []
            else:
                sentences.append(found)
        if sentences:
            yield _text(path, name or f"{path.stem}-{sentences[0].line}", sentences)


def _sentences(path: Path, columns: _Columns) -> Iterator[_Sentence | str | Quarantined]:
    """Sentences, names of documents where one begins, and lines that are neither."""
    current = _Sentence(1)
    for number, raw in enumerate(_lines(path), start=1):
        line = raw.rstrip("\n\r")
        if _is_token_line(line) or columns.cut(line) is not None and line.startswith("# "):
            cut = columns.cut(line)
            if cut is None:
                yield Quarantined(number, f"it is no token with its tag: {line[:80]!r}")
                continue
            current.line = current.line if current.tokens else number
            current.tokens.append(cut[0])
            current.tags.append(cut[1])
            continue
        if current.tokens:
            yield current
            current = _Sentence(number)
        if line.startswith((DOCSTART, _CASE[0])):
            yield ""
        elif match := _NEW.match(line):
            yield match.group(1)
        elif match := _TEXT.match(line):
            current.text = match.group(1)
    if current.tokens:
        yield current


def _lines(path: Path) -> Iterator[str]:
    try:
        with path.open(encoding="utf-8-sig", newline="\n") as file:
            yield from file
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ExchangeError(f"{path.name} is not UTF-8: {error.reason}.") from error


def _text(path: Path, name: str, sentences: Sequence[_Sentence]) -> Labelled:
    """The text of some sentences, one a line, with its mentions."""
    places: list[list[Span]] = []
    text = ""
    for sentence in sentences:
        words, spans = _spaced(sentence)
        places.append([Span(one.start + len(text), one.end + len(text)) for one in spans])
        text += words + "\n"
    building = Building(text, "CoNLL", path.name, name, sentences[0].line, OffsetUnit.TOKENS)
    for sentence, spans in zip(sentences, places, strict=True):
        for first, stop, kind in runs_of(sentence.tags):
            span = Span(spans[first].start, spans[stop - 1].end)
            building.mention(f"{sentence.line}:{first}", span, kind)
    return building.labelled()


def _spaced(sentence: _Sentence) -> tuple[str, list[Span]]:
    """The sentence's words and the place of each: as `# text` has them, else with blanks between."""
    if sentence.text is not None:
        spans: list[Span] = []
        at = 0
        for token in sentence.tokens:
            at = sentence.text.find(token, at)
            if at < 0:
                break
            spans.append(Span(at, at + len(token)))
            at += len(token)
        else:
            return sentence.text, spans
    spans, at = [], 0
    for token in sentence.tokens:
        spans.append(Span(at, at + len(token)))
        at += len(token) + 1
    return " ".join(sentence.tokens), spans


def _with_offsets(path: Path, beside: Path, columns: _Columns) -> Iterator[Labelled | Quarantined]:
    """The texts of the file beside it, with the tags of this one."""
    bad: list[Quarantined] = []
    queue = _sentences_alone(path, columns, bad)
    for found in records_of(beside):
        if isinstance(found, Quarantined):
            yield Quarantined(found.line, found.why, beside.name)
            continue
        number, record = found
        own = [next(queue, _Sentence(number)) for _ in record.get("sentences") or ()]
        yield from bad
        bad.clear()
        try:
            yield _placed(path, record, own)
        except (PlacementError, KeyError, TypeError, ValueError) as error:
            yield Quarantined(number, f"its offsets do not fit {path.name}: {error}", beside.name)
    left = [Quarantined(one.line, f"{beside.name} does not say where this sentence stands") for one in queue]
    yield from (*bad, *left)


def _sentences_alone(path: Path, columns: _Columns, bad: list[Quarantined]) -> Iterator[_Sentence]:
    """The sentences as they are asked for; lines that are none go to `bad`."""
    for found in _sentences(path, columns):
        if isinstance(found, Quarantined):
            bad.append(found)
        elif isinstance(found, _Sentence):
            yield found


def _placed(path: Path, record: Mapping[str, Any], sentences: Sequence[_Sentence]) -> Labelled:
    line = sentences[0].line if sentences else 1
    building = Building(str(record["text"]), "CoNLL", path.name, str(record["document"]), line)
    building.annotator = str(record.get("annotator") or "")
    for sentence, pairs in zip(sentences, record["sentences"], strict=True):
        placed = zip(pairs, sentence.tokens, strict=True)
        spans = [
            building.span(start, end, token if _UNWRITTEN not in token else None) for (start, end), token in placed
        ]
        for first, stop, kind in runs_of(sentence.tags):
            building.mention(f"{sentence.line}:{first}", Span(spans[first].start, spans[stop - 1].end), kind)
    return building.labelled()
