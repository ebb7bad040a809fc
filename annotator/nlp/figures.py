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
from annotator.domain.quantity import Reading, bounded
from annotator.domain.quantity_words import FOLD
from annotator.domain.schema import AnnotationSchema, FigureRole
from annotator.domain.span import Span
from annotator.nlp import counted
from annotator.nlp.attribution import attribution
from annotator.nlp.change import change_of
from annotator.nlp.concepts import concept
from annotator.nlp.elided import completed
from annotator.nlp.exclusions import entities_by_token, is_excluded
from annotator.nlp.expressions import Expression, expressions
from annotator.nlp.factuality import factuality
from annotator.nlp.grammar import governing_verb
from annotator.nlp.in_context import in_context
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.multiples import as_multiple, counted_many
from annotator.nlp.passage import Found, Passage, Run, by_rule, text_of
from annotator.nlp.people import PERSON_NOUNS, THINGS
from annotator.nlp.rates import per
from annotator.nlp.roles import role_of
from annotator.nlp.scores import UNKNOWN, Scores
from annotator.nlp.steps import stepped
from annotator.nlp.units import normalized

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

RULE, VERSION = "figures", "4"
LARGE = 100
"""From here on a number is news even where nothing says what it counts."""

PEOPLE_TYPES = frozenset({"person", "per", "nationality", "norp"})
WHOLES = (FigureKind.PERCENT, FigureKind.FRACTION)
ONLY_WITH_ROLE = frozenset({"no", "one", "several", "a few", "a handful"})
"""Expressions that are news only where the text says what befell whom."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the figures of a passage are judged by."""

    passage: Passage
    schema: AnnotationSchema
    lexicon: Lexicon
    scores: Scores
    people: frozenset[int]
    """Indexes of the tokens that mentions of persons and peoples cover."""


def figures(
    passage: Passage,
    schema: AnnotationSchema,
    lexicon: Lexicon,
    mentions: Sequence[Found[Mention]],
    language: str,
    scores: Scores,
) -> Iterator[Found[Figure]]:
    """The figures of a passage in text order; one in brackets behind another has what the other is told of."""
    before: Found[Figure] | None = None
    named = (one.annotation for one in mentions if one.annotation.type in PEOPLE_TYPES)
    people = frozenset(token.i for mention in named for span in mention.spans for token in passage.tokens(span))
    for one in _news(Context(passage, schema, lexicon, scores, people), language):
        before = _as_said_before(one, before, passage) if before else one
        yield before


def _as_said_before(one: Found[Figure], before: Found[Figure], passage: Passage) -> Found[Figure]:
    """Of "more than 100 kilometers (60 miles)" the miles are more than 60 too."""
    first, second = before.annotation, one.annotation
    if not _says_again(first, second, text_of(passage.doc), passage.start):
        return one
    quantity, bound = second.quantity, first.quantity.modifier
    if (
        quantity.modifier is Modifier.EXACT
        and quantity.value is not None
        and bound not in (Modifier.BETWEEN, Modifier.VAGUE)
    ):
        quantity = bounded(quantity.value, bound, first.quantity.change)
    return Found(replace(second, quantity=quantity, concept=first.concept, role=second.role or first.role), one.head)


def _news(context: Context, language: str) -> Iterator[Found[Figure]]:
    """The figures worth asking about; a bare number is one when another of its sentence tells what it counts."""
    found = list(_figures(context, language))
    if not context.passage.is_parsed:
        yield from (one for one, _ in found)
        return
    whole = completed([one for one, _ in found], context.passage)
    yield from (one for one, (alone, is_news) in zip(whole, found, strict=True) if is_news or one is not alone)


def _figures(context: Context, language: str) -> Iterator[tuple[Found[Figure], bool]]:
    """All figures of a passage, each with whether it says enough by itself."""
    passage = context.passage
    text, entities = text_of(passage.doc), entities_by_token(passage.doc)
    for found in stepped(expressions(text, language), text):
        number = passage.doc.char_span(found.start, found.end, alignment_mode="expand")
        if number is not None and not is_excluded(found, number, text, entities, context.lexicon):
            yield _figure(*as_multiple(found, number), context)


def _figure(found: Expression, number: Tokens, context: Context) -> tuple[Found[Figure], bool]:
    reading, passage = in_context(found.reading, number), context.passage
    is_whole = reading.kind in WHOLES
    head = _counted(reading, number) if passage.is_parsed else None
    anchor = head or number.root
    change = _change(reading, number, anchor)
    role = role_of(number, head, reading, context.lexicon, context.schema) or _role_of_change(change, reading, context)
    phrase = _phrase(number, head, passage)
    span = passage.span(found.start, found.end)
    last = max(number.end, head.i + 1 if head is not None and phrase else 0)
    divisor = per(number.doc, found.end, last)
    is_news = divisor is not None or _is_news(reading, number, head, role, context.lexicon)
    figure = Figure(
        id=passage.run.id_of("figure", "", span),
        spans=(span,),
        state=State.SUGGESTED,
        origin=by_rule(RULE, VERSION, UNKNOWN),
        kind=reading.kind,
        quantity=replace(reading.quantity, change=change),
        unit=reading.unit or _unit(reading, head, role, context),
        currency=reading.currency,
        counted=None if is_whole else phrase,
        of_whole=phrase if is_whole else None,
        per=divisor,
        concept=_concept(reading, number, head) if passage.is_parsed else None,
        role=role.id if role else None,
        attribution=attribution(anchor, passage) if passage.is_parsed else None,
        certainty=_certainty(anchor) if role else Certainty.REPORTED,
    )
    origin = by_rule(RULE, VERSION, context.scores.of("figure", *score_keys(figure)))
    return Found(replace(figure, normalized=normalized(figure), origin=origin), anchor), is_news


def _counted(reading: Reading, number: Tokens) -> Token | None:
    """What the number counts; units and decimals leave nothing to count, but for what stands after "of"."""
    if reading.unit == FOLD:
        return counted_many(number)
    is_count = reading.kind is FigureKind.COUNT and float(reading.quantity.best or 0).is_integer()
    if is_count or reading.kind is FigureKind.FRACTION:
        return counted.counted_head(number)
    if reading.kind is FigureKind.COUNT:  # "64.06 points"
        head = counted.counted_head(number)
        return head if head is not None and head.i == number.end else None
    return counted.after_of(number)


def _phrase(number: Tokens, head: Token | None, passage: Passage) -> Span | None:
    """The counted words; None also where a line ends within them."""
    if head is None:
        return None
    words = counted.phrase(number, head)
    return None if "\n" in words.text else passage.span(words.start_char, words.end_char)


def _concept(reading: Reading, number: Tokens, head: Token | None) -> str | None:
    return concept(number, head if reading.kind is FigureKind.COUNT or reading.unit == FOLD else None)


def _is_news(reading: Reading, number: Tokens, head: Token | None, role: FigureRole | None, lexicon: Lexicon) -> bool:
    """Whether the figure says enough to be asked about; a bare exact number ("chapter two") does not."""
    if role:
        return True
    words = number.text.lower()
    if words in ONLY_WITH_ROLE:
        return words == "one" and lexicon.counts_one and head is not None
    bounded = reading.quantity.modifier is not Modifier.EXACT
    return head is not None or bounded or reading.kind is not FigureKind.COUNT or _is_telling(reading, number)


def _is_telling(reading: Reading, number: Tokens) -> bool:
    """A decimal or a large number, and not one of a row of numbers as in a telephone number."""
    value = reading.quantity.value or 0.0
    beside = number.doc[max(number.start - 1, 0) : number.end + 1]
    in_row = any(token.is_digit for token in beside if not number.start <= token.i < number.end)
    return not in_row and (value >= LARGE or not float(value).is_integer())


def _role_of_change(change: Direction, reading: Reading, context: Context) -> FigureRole | None:
    """A rise or fall that has no other role is a change, where the schema has that role."""
    role = context.schema.figure_role("change") if change is not Direction.NONE else None
    return role if role and reading.kind.value in role.kinds else None


def _change(reading: Reading, number: Tokens, anchor: Token) -> Direction:
    stated = reading.quantity.change
    return change_of(number, anchor) if stated is Direction.NONE else stated


def _unit(reading: Reading, head: Token | None, role: FigureRole | None, context: Context) -> str | None:
    """`person` for counts of people: by the noun, by a mention of people, or by a role that counts nothing else."""
    if reading.kind is not FigureKind.COUNT:
        return None
    if head and (head.lemma_.lower() in PERSON_NOUNS or head.i in context.people):
        return "person"
    is_thing = head is not None and head.lemma_.lower() in THINGS
    return role.unit if role and not is_thing else None


def _certainty(anchor: Token) -> Certainty:
    verb = governing_verb(anchor)
    planned = verb is not None and factuality(verb) is Factuality.PLANNED
    return Certainty.PLANNED if planned else Certainty.REPORTED


def score_keys(figure: Figure) -> tuple[str, ...]:
    """Keys of the table of scores, the most telling first: kind, what is known of it, role."""
    kind = figure.kind.value
    measured = figure.currency is not None or figure.unit not in (None, "person")
    counts = "" if measured else " counting" if figure.counted or figure.of_whole else " bare"
    vague = " vague" if figure.quantity.modifier is Modifier.VAGUE else ""
    role = " with role" if figure.role else ""
    return (f"{kind}{counts}{vague}{role}", f"{kind}{counts}{role}", kind)


def same_in_two_units(
    found: Sequence[Figure], passage: Passage, schema: AnnotationSchema, scores: Scores
) -> Iterator[Relation]:
    """Links "45 kilometers" with the "28 miles" in brackets behind it, where the schema has the relation."""
    relation = next((one for one in schema.relations if one.id == "same_as"), None)
    if relation is None or "figure" not in relation.sources or "figure" not in relation.targets:
        return
    text = text_of(passage.doc)
    for one, other in zip(found, found[1:], strict=False):
        if _says_again(one, other, text, passage.start):
            relation_id = passage.run.id_of("relation", relation.id, one.id, other.id)
            origin = by_rule("two units", VERSION, scores.of("relation", "two units"))
            yield Relation(relation_id, relation.id, one.id, other.id, State.SUGGESTED, origin)


def repeated(found: Sequence[Figure], run: Run, schema: AnnotationSchema, scores: Scores) -> Iterator[Relation]:
    """Links a figure to the first of the article that says the same of people: same role, number and unit."""
    relation = next((one for one in schema.relations if one.id == "same_as"), None)
    if relation is None or "figure" not in relation.sources or "figure" not in relation.targets:
        return
    first: dict[tuple[str | None, float | None, str | None], Figure] = {}
    for one in sorted(found, key=lambda figure: figure.spans):
        number = one.quantity.best
        if one.role is None or number is None or one.unit != "person" or one.quantity.change is Direction.ADDITIONAL:
            continue
        before = first.setdefault((one.role, number, one.unit), one)
        if before is not one:
            origin = by_rule("repeats", VERSION, scores.of("relation", "repeats"))
            relation_id = run.id_of("relation", relation.id, one.id, before.id)
            yield Relation(relation_id, relation.id, one.id, before.id, State.SUGGESTED, origin)


def _says_again(one: Figure, other: Figure, text: str, start: int) -> bool:
    (first,), (second,) = one.spans, other.spans
    between, behind = text[first.end - start : second.start - start], text[second.end - start :][:1]
    units = {one.unit or one.currency, other.unit or other.currency}
    return (between.strip(), behind, one.kind) == ("(", ")", other.kind) and len(units) == 2 and None not in units
