"""Named entities: names and what else spaCy found, as mentions of the schema's types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from annotator.domain.annotations import FigureKind, Mention, State
from annotator.domain.quantity import read_quantity
from annotator.domain.schema import AnnotationSchema
from annotator.nlp.name import NAMED, Name
from annotator.nlp.passage import Found, Passage, text_of
from annotator.nlp.scores import Scores

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

LABELS: Mapping[str, tuple[str, ...]] = {
    "PERSON": ("person", "per"),
    "PER": ("person", "per"),
    "ORG": ("organisation", "organization", "org"),
    "GPE": ("place", "gpe", "location", "loc"),
    "LOC": ("place", "location", "loc"),
    "FAC": ("facility", "fac", "place", "location", "loc"),
    "NORP": ("nationality", "norp", "group"),
    "DATE": ("date", "time"),
    "TIME": ("date", "time"),
    "LAW": ("work",),
    "WORK_OF_ART": ("work",),
}
"""Type ids to look for in the schema by spaCy label, best first. A label that is itself a type's id needs no row.

EVENT and PRODUCT are too often wrong (F1 0.41 and 0.31), and numbers are figures, never mentions.
"""

DATES = frozenset({"DATE", "TIME"})
OPENERS, CLOSERS = r"[\s\"'“‘«(\[,;:–—-]*", r"[\s\"'”’»)\],;:–—-]*"
NAME = re.compile(rf"{OPENERS}(?:the\s+)?(?P<name>.*?)(?:['’]s)?{CLOSERS}", re.IGNORECASE | re.DOTALL)
TITLE = re.compile(rf"{OPENERS}(?P<name>.*?)(?:['’]s)?{CLOSERS}", re.IGNORECASE | re.DOTALL)
"""A work keeps its "The"."""

PERIOD = "second|minute|hour|day|week|weekend|month|year|decade|century|centurie"
NO_DATE = re.compile(
    rf"(?:(?:a|an|the|many|several|some|few|recent|coming|past|previous|more|of) )*(?:{PERIOD})s?(?: old)?"
    r"|daily|weekly|monthly|annual|annually|yearly|overnight hours",
    re.IGNORECASE,
)
"""Words of time that do not say when: "a week", "years", "recent days", "annual"."""

SPAN_OF_TIME = re.compile(
    r"^(?:the |these |those |every |each )?(?:last |past |next |first |final )?(?=\S)", re.IGNORECASE
)
"""Words before "two weeks" that leave it a length of time."""

YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


def mentions(
    passage: Passage, schema: AnnotationSchema, names: Iterable[Name], scores: Scores
) -> Iterator[Found[Mention]]:
    """The mentions of a passage, in text order: its names, and what else the pipeline found beside them."""
    names, text = list(names), text_of(passage.doc)
    others = [one for one in _others(passage) if not any(one.overlaps(name) for name in names)]
    for name in sorted((*names, *others), key=lambda one: (one.start, one.end)):
        type_id = _type_of(name.label, text[name.start : name.end], schema)
        if type_id is None:
            continue
        span = passage.span(name.start, name.end)
        mention = Mention(
            passage.run.id_of("mention", type_id, span), (span,), type_id, State.SUGGESTED, scores.origin(name, type_id)
        )
        yield Found(mention, passage.tokens(span).root)


def _others(passage: Passage) -> Iterator[Name]:
    for entity in passage.doc.ents:
        bounds = None if entity.label_ in NAMED else _trimmed(entity)
        if bounds:
            yield Name(*bounds, entity.label_)


def _type_of(label: str, words: str, schema: AnnotationSchema) -> str | None:
    if label in DATES and not is_date(words):
        return None
    wanted = (label, *LABELS.get(label, ()))
    known = {one.id.lower(): one.id for one in schema.entities}
    return next((known[one.lower()] for one in wanted if one.lower() in known), None)


def is_date(words: str) -> bool:
    """Whether words that spaCy calls a date or time say when, and not how long, how old or how many."""
    reading = read_quantity(SPAN_OF_TIME.sub("", words))
    if reading and not reading.rest:
        return reading.kind is FigureKind.COUNT and YEAR.fullmatch(words) is not None
    return NO_DATE.fullmatch(words) is None


def _trimmed(entity: Tokens) -> tuple[int, int] | None:
    """Offsets without a leading "the", a trailing "'s", quotes and brackets; None when no name on one line is left."""
    pattern = TITLE if entity.label_ == "WORK_OF_ART" else NAME
    found = pattern.fullmatch(entity.text)
    name = found["name"] if found else ""
    if found is None or "\n" in name or not any(letter.isalnum() for letter in name):
        return None
    return entity.start_char + found.start("name"), entity.start_char + found.end("name")
