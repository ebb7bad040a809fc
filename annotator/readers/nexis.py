"""Reads Nexis exports, many articles in one file: LexisNexis text, and Nexis Uni Word documents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from, clean
from annotator.readers.decoding import decode
from annotator.readers.facts import Facts
from annotator.readers.marks import copyright_start
from annotator.readers.ooxml import open_word
from annotator.readers.packages import has_member
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date

DIVIDER = re.compile(
    r"^[ \t\xa0]*(?:Dokument |Document )?\d+ (?:of|von|de) \d+ (?:DOCUMENTS?|DOKUMENTEN?)[ \t]*$", re.MULTILINE
)
DIVIDER_BYTES = re.compile(rb"^[ \t]*\d+ (?:of|von|de) \d+ (?:DOCUMENTS?|DOKUMENTEN?)[ \t]*\r?$", re.MULTILINE)
SAMPLE = 65_536
LABEL = re.compile(r"(?P<label>[A-Z][A-Z /-]{3,30}|[A-Z][a-z]+(?:-[A-Z][a-z]+)?):\s*(?P<value>.*)", re.DOTALL)
"""LOAD-DATE: in text, Load-Date: in Word documents."""
HEAD_LABELS = frozenset(("byline", "length", "section", "highlight", "dateline", "headline", "series", "note"))
TAIL_LABELS = frozenset(
    "load-date language publication-type graphic subject company organization person city state country industry"
    " ticker category type journal-code distribution url correction geographic doc-type pub-type".split()
)
Block = tuple[str, bool]
"""Words of lines that no empty line parts, and whether they are indented, as centred lines are."""


class NexisTextReader:
    """The articles of a LexisNexis text file, hard-wrapped lines joined."""

    key = "nexis-text"
    title = "LexisNexis text"
    extensions: tuple[str, ...] = (".txt",)

    def recognises(self, data: bytes) -> bool:
        """Whether a line "1 of 10 DOCUMENTS" stands near the start."""
        return DIVIDER_BYTES.search(data[:SAMPLE]) is not None

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when there are none."""
        text, encoding = decode(name, data)
        texts = DIVIDER.split(text.replace("\r\n", "\n").replace("\r", "\n"))[1:]
        found = [_text_article(one) for one in texts if one.strip()]
        if not found:
            raise ReadError(f"{name} has no line such as 1 of 10 DOCUMENTS, so it is no LexisNexis file.")
        return tuple(Reading(article_from(parts, name, new_id(), facts), data, encoding) for facts, parts in found)


def _blocks(text: str) -> list[Block]:
    blocks = [block for block in re.split(r"\n\s*\n", text) if block.strip()]
    return [(clean(block), block.lstrip("\n").startswith("    ")) for block in blocks]


def _text_article(text: str) -> tuple[Facts, list[Part]]:
    """Centred source and date, title, labels, body, labels, centred copyright."""
    blocks = _blocks(text)
    first_label = next((at for at, (words, _) in enumerate(blocks) if _label(words)), len(blocks))
    centred = [words for words, is_indented in blocks[:first_label] if is_indented]
    titles = [words for words, is_indented in blocks[:first_label] if not is_indented]
    labels = {label: value for words, _ in blocks for label, value in [_label(words) or ("", "")]}
    date = next((words for words in [*centred, *titles] if iso_date(words)), None)
    if first_label == len(blocks):
        titles, rest = titles[:1], blocks[len(centred) + 1 :]
    else:
        rest = blocks[first_label:]
    title = labels.get("headline") or next((words for words in titles if words != date), "")
    source = next((words for words in centred if words != date and copyright_start(words) is None), None)
    facts = Facts(
        title=title,
        published=iso_date(date) or iso_date(labels.get("load-date")),
        source=source,
        language=(labels.get("language") or "").split(";")[0] or None,
    )
    decks = [Part(ZoneKind.DECK, words) for words in titles if words not in (title, date)]
    return facts, [Part(ZoneKind.HEADLINE, title), *decks, *_labelled([words for words, _ in rest])]


def _label(words: str) -> tuple[str, str] | None:
    """The label of a block and what it labels, when it is one of Nexis's own."""
    match = LABEL.match(words)
    label = match["label"].lower() if match else ""
    return (label, match["value"]) if match and (label in HEAD_LABELS or label in TAIL_LABELS) else None


def _labelled(blocks: Sequence[str]) -> Iterator[Part]:
    """The parts below the title: what a label names, and body until the first label of the tail."""
    kinds = {"byline": ZoneKind.BYLINE, "highlight": ZoneKind.DECK, "dateline": ZoneKind.DATELINE}
    tail = {"graphic": ZoneKind.CAPTION, "correction": ZoneKind.EDITORS_NOTE}
    is_tail = False
    for words in blocks:
        label, value = _label(words) or ("", "")
        is_tail = is_tail or label in TAIL_LABELS
        if label in kinds and not is_tail:
            yield Part(kinds[label], value)
        elif label in tail:
            yield Part(tail[label], value)
        elif copyright_start(words) == 0 or (is_tail and copyright_start(words) is not None):
            yield Part(ZoneKind.COPYRIGHT, words)
        elif not label and not is_tail:
            yield Part(None, words)


# --- Nexis Uni --------------------------------------------------------------------------------------------------------

END = "End of Document"
BODY = "Body"
UNI_MARKS = (b"End of Document", b"Load-Date")


class NexisWordReader:
    """The articles of a Nexis Uni Word document, whose cover list is passed over."""

    key = "nexis-docx"
    title = "Nexis Uni Word documents"
    extensions: tuple[str, ...] = (".docx",)

    def recognises(self, data: bytes) -> bool:
        """Whether it is a Word document in which an article is said to end."""
        if not has_member(data, b"word/document.xml"):
            return False
        try:
            lines = {one.words.strip() for one in open_word("", data).paragraphs}
        except ReadError:
            return False
        return END in lines and BODY in lines

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when there are none."""
        document = open_word(name, data)
        lines = [clean(one.words.replace("\xa0", " ")) for one in document.paragraphs]
        articles = [one for one in _split(lines) if BODY in one]
        if not articles:
            raise ReadError(f"{name} has no article that ends with End of Document, so it is no Nexis file.")
        found = map(_uni_article, articles)
        return tuple(
            Reading(article_from(parts, name, new_id(), facts), data, document.encoding) for facts, parts in found
        )


def _split(lines: Sequence[str]) -> Iterator[list[str]]:
    article: list[str] = []
    for line in lines:
        if line == END:
            yield article
            article = []
        elif line:
            article.append(line)


def _uni_article(lines: list[str]) -> tuple[Facts, list[Part]]:
    """Title, source, date, copyright, labels, "Body", the text, "Classification" or labels."""
    body_at = lines.index(BODY)
    head, below = lines[:body_at], lines[body_at + 1 :]
    notice = next((at for at in reversed(range(len(head))) if copyright_start(head[at]) is not None), None)
    labelled = next((at for at, line in enumerate(head) if at >= (notice or 0) and _label(line)), len(head))
    top = notice if notice is not None else labelled
    while top and copyright_start(head[top - 1]) is not None:
        top -= 1
    title, source, date = ["", "", "", *head[:top]][-3:]
    labels = {label: value for line in lines for label, value in [_label(line) or ("", "")]}
    facts = Facts(
        title=title,
        published=iso_date(date) or iso_date(labels.get("load-date")),
        source=source,
        language=(labels.get("language") or "").split(";")[0] or None,
    )
    end = next((at for at, line in enumerate(below) if line == "Classification"), len(below))
    parts = _labelled([*head[labelled:], *below[:end]])
    rights = [Part(ZoneKind.COPYRIGHT, line) for line in head[top:labelled] if copyright_start(line) is not None]
    return facts, [
        Part(ZoneKind.HEADLINE, title),
        *(part for part in parts if part.kind is not ZoneKind.COPYRIGHT),
        *rights,
    ]
