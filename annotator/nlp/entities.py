"""Named entities: what spaCy found, as mentions of the schema's types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from annotator.domain.annotations import FigureKind, Mention, Origin, OriginKind, State
from annotator.domain.quantity import read_quantity
from annotator.domain.schema import AnnotationSchema
from annotator.nlp.passage import Found, Passage

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

YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


def mentions(passage: Passage, schema: AnnotationSchema, scores: Mapping[str, float]) -> Iterator[Found[Mention]]:
    """The mentions that the passage's entities give, in text order."""
    for entity in passage.doc.ents:
        type_id = _type_of(entity, schema)
        bounds = _trimmed(entity)
        if type_id is None or bounds is None:
            continue
        span = passage.span(*bounds)
        origin = Origin(OriginKind.MODEL, passage.run.model, passage.run.version, scores.get(entity.label_))
        mention = Mention(passage.run.id_of("mention", type_id, span), (span,), type_id, State.SUGGESTED, origin)
        yield Found(mention, passage.tokens(span).root)


def _type_of(entity: Tokens, schema: AnnotationSchema) -> str | None:
    if entity.label_ in DATES and not is_date(entity.text):
        return None
    wanted = (entity.label_, *LABELS.get(entity.label_, ()))
    known = {one.id.lower(): one.id for one in schema.entities}
    return next((known[one.lower()] for one in wanted if one.lower() in known), None)


def is_date(words: str) -> bool:
    """Whether words that spaCy calls a date or time say when, and not how long, how old or how many."""
    reading = read_quantity(words)
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
