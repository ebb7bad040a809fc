"""Figures: each number expression that is a quantity, with what it counts, its role and its unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.domain.annotations import (
    Certainty,
    Direction,
    Factuality,
    Figure,
    FigureKind,
    Mention,
    Modifier,
    Relation,
    State,
)
from annotator.domain.schema import AnnotationSchema, FigureRole
from annotator.domain.span import Span
from annotator.nlp import counted
from annotator.nlp.change import change_of
from annotator.nlp.exclusions import is_excluded
from annotator.nlp.expressions import Expression, expressions
from annotator.nlp.factuality import factuality
from annotator.nlp.grammar import governing_verb
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.passage import Found, Passage, by_rule
from annotator.nlp.people import PERSON_NOUNS, THINGS
from annotator.nlp.roles import role_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

RULE, VERSION = "figures", "1"
WITH_ROLE, WITH_UNIT, COUNTING, BARE = 0.85, 0.9, 0.7, 0.5
"""Scores by what is known of a figure: plausible, not calibrated."""

PEOPLE_TYPES = frozenset({"person", "per", "nationality", "norp"})
WHOLES = (FigureKind.PERCENT, FigureKind.FRACTION)
ONLY_WITH_ROLE = frozenset({"no", "several", "a few", "a handful"})
"""Expressions that are news only where the text says what befell whom."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the figures of a passage are judged by."""

    passage: Passage
    schema: AnnotationSchema
    lexicon: Lexicon
    people: frozenset[int]
    """Indexes of the tokens that mentions of persons and peoples cover."""


def figures(
    passage: Passage, schema: AnnotationSchema, lexicon: Lexicon, mentions: Sequence[Found[Mention]], language: str
) -> Iterator[Found[Figure]]:
    """The figures of a passage in text order."""
    named = (one.annotation for one in mentions if one.annotation.type in PEOPLE_TYPES)
    people = frozenset(token.i for mention in named for span in mention.spans for token in passage.tokens(span))
    context = Context(passage, schema, lexicon, people)
    for found in expressions(passage.doc.text, language):
        number = passage.doc.char_span(found.start, found.end, alignment_mode="expand")
        if number is not None and not is_excluded(found, number, passage.doc.text):
            figure = _figure(found, number, context)
            if figure:
                yield figure


def _figure(found: Expression, number: Tokens, context: Context) -> Found[Figure] | None:
    reading = found.reading
    is_whole = reading.kind in WHOLES
    head = _counted(found, number) if context.passage.is_parsed else None
    role = role_of(number, head, reading, context.lexicon, context.schema)
    if context.passage.is_parsed and not _is_news(found, number, head, role):
        return None
    phrase = _phrase(number, head, context.passage)
    span = context.passage.span(found.start, found.end)
    anchor = head or number.root
    figure = Figure(
        id=context.passage.run.id_of("figure", "", span),
        spans=(span,),
        state=State.SUGGESTED,
        origin=by_rule(RULE, VERSION, _score(found, head, role)),
        kind=reading.kind,
        quantity=replace(reading.quantity, change=_change(found, number, anchor)),
        unit=reading.unit or _unit(found, head, role, context),
        currency=reading.currency,
        counted=None if is_whole else phrase,
        of_whole=phrase if is_whole else None,
        concept=head.lemma_ if head else None,
        role=role.id if role else None,
        certainty=_certainty(anchor),
    )
    return Found(figure, anchor)


def _counted(found: Expression, number: Tokens) -> Token | None:
    """What the number counts; units leave nothing to count, but for shares and what stands after "of"."""
    kind = found.reading.kind
    return counted.counted_head(number) if kind is FigureKind.COUNT else counted.after_of(number)


def _phrase(number: Tokens, head: Token | None, passage: Passage) -> Span | None:
    """The counted words; None also where a line ends within them."""
    if head is None:
        return None
    words = counted.phrase(number, head)
    return None if "\n" in words.text else passage.span(words.start_char, words.end_char)


def _is_news(found: Expression, number: Tokens, head: Token | None, role: FigureRole | None) -> bool:
    """Whether the figure says enough to be asked about; a bare exact number ("chapter two") does not."""
    if role:
        return True
    if number.text.lower() in ONLY_WITH_ROLE:
        return False
    bounded = found.reading.quantity.modifier is not Modifier.EXACT
    return head is not None or bounded or found.reading.kind is not FigureKind.COUNT


def _change(found: Expression, number: Tokens, anchor: Token) -> Direction:
    stated = found.reading.quantity.change
    return change_of(number, anchor) if stated is Direction.NONE else stated


def _unit(found: Expression, head: Token | None, role: FigureRole | None, context: Context) -> str | None:
    """`person` for counts of people: by the noun, by a mention of people, or by a role that counts nothing else."""
    if found.reading.kind is not FigureKind.COUNT:
        return None
    if head and (head.lemma_.lower() in PERSON_NOUNS or head.i in context.people):
        return "person"
    is_thing = head is not None and head.lemma_.lower() in THINGS
    return role.unit if role and not is_thing else None


def _certainty(anchor: Token) -> Certainty:
    verb = governing_verb(anchor)
    planned = verb is not None and factuality(verb) is Factuality.PLANNED
    return Certainty.PLANNED if planned else Certainty.REPORTED


def _score(found: Expression, head: Token | None, role: FigureRole | None) -> float:
    if found.reading.unit or found.reading.currency:
        return WITH_UNIT
    return WITH_ROLE if role else COUNTING if head else BARE


def same_in_two_units(found: Sequence[Figure], passage: Passage, schema: AnnotationSchema) -> Iterator[Relation]:
    """Links "45 kilometers" with the "28 miles" in brackets behind it, where the schema has the relation."""
    relation = next((one for one in schema.relations if one.id == "same_as"), None)
    if relation is None or "figure" not in relation.sources or "figure" not in relation.targets:
        return
    for one, other in zip(found, found[1:], strict=False):
        if _says_again(one, other, passage):
            relation_id = passage.run.id_of("relation", relation.id, one.id, other.id)
            origin = by_rule(RULE, VERSION, WITH_UNIT)
            yield Relation(relation_id, relation.id, one.id, other.id, State.SUGGESTED, origin)


def _says_again(one: Figure, other: Figure, passage: Passage) -> bool:
    text, (first,), (second,) = passage.doc.text, one.spans, other.spans
    between = text[first.end - passage.start : second.start - passage.start]
    behind = text[second.end - passage.start :][:1]
    units = (one.unit or one.currency, other.unit or other.currency)
    return (
        between.strip() == "(" and behind == ")" and one.kind is other.kind and None not in units and len({*units}) == 2
    )
