"""Findings about words: numbers and triggers that nobody marked, ends inside words, one string with two types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from annotator.domain.annotations import Annotation, EventMention, Mention, Relation
from annotator.domain.coverage import Coverage, decided_or_open
from annotator.domain.document import Document
from annotator.domain.findings import Finding, Kind, Live, finding, place_of
from annotator.domain.matching import find_matches
from annotator.domain.numbers import annotated_parts, numbers_in
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span
from annotator.domain.word_edges import continues_sign, is_cased_or_digit, is_inside_word


def numbers_without_figure(live: Live) -> Iterator[Finding]:
    """Numbers of the annotated parts that no annotation covers, not even a rejected or an open one."""
    covered = Coverage(_words_of_names_and_figures(live.document))
    for part in annotated_parts(live.document.article):
        for number in numbers_in(live.text, part):
            if not covered.touches(number):
                words = number.surface(live.text)
                message = f"“{words}” is a number, but no figure, date or other mention covers it."
                yield finding(Kind.NUMBER_WITHOUT_FIGURE, (), number, message)


def _words_of_names_and_figures(document: Document) -> Iterator[Span]:
    for known in (document.annotations, document.suggestions):
        for one in known.values():
            if not isinstance(one, EventMention):
                yield from one.spans


def spans_in_words(live: Live) -> Iterator[Finding]:
    """Annotations with an end inside a word or sign; scripts that write words together are left alone."""
    for one in live.all:
        cut = next((at for span in one.spans for at in (span.start, span.end) if _cuts(live.text, at)), None)
        if cut is not None:
            message = f"“{live.words(one)}” ends inside a word; move its end to where the word ends."
            yield finding(Kind.SPAN_IN_WORD, (one.id,), place_of(one), message)


def _cuts(text: str, at: int) -> bool:
    if continues_sign(text, at):
        return True
    around = text[max(0, at - 1) : at + 1]
    return is_inside_word(text, at) and all(is_cased_or_digit(one) or not one.isalpha() for one in around)


def strings_with_two_types(live: Live, schema: AnnotationSchema) -> Iterator[Finding]:
    """Words that are marked with different entity types; the rarest type is where to look."""
    by_words: dict[str, list[Mention]] = defaultdict(list)
    for one in live.mentions:
        by_words[live.words(one)].append(one)
    for words, same in by_words.items():
        by_type: dict[str, list[Mention]] = defaultdict(list)
        for one in same:
            by_type[one.type].append(one)
        if len(by_type) > 1:
            rarest = min(reversed(by_type.values()), key=len)[0]
            counts = ", ".join(f"{schema.look_of(one[0]).name} {len(one)}×" for one in by_type.values())
            ids = tuple(one.id for one in same)
            yield finding(Kind.ONE_STRING_TWO_TYPES, ids, place_of(rarest), f"“{words}” has several types: {counts}.")


def untagged_triggers(live: Live, schema: AnnotationSchema) -> Iterator[Finding]:
    """Words that are a trigger in this article, where they stand and nothing is marked."""
    covered = Coverage(decided_or_open(live.document))
    parts = Coverage(annotated_parts(live.document.article))
    tagged: dict[str, EventMention] = {}
    for event in live.events:
        tagged.setdefault(live.words(event).casefold(), event)
    for words, event in tagged.items():
        for span in find_matches(live.text, words) if len(event.spans) == 1 else ():
            if parts.touches(span) and not covered.touches(span):
                name = schema.look_of(event).name
                message = f"“{span.surface(live.text)}” tells an event elsewhere ({name}) but is not marked here."
                yield finding(Kind.UNTAGGED_TRIGGER, (event.id,), span, message)


def duplicates(live: Live, schema: AnnotationSchema) -> Iterator[Finding]:
    """Annotations that say what another one says; two events on one trigger may tell of different things."""
    symmetric = frozenset(one.id for one in schema.relations if one.symmetric)
    seen: dict[tuple[object, ...], Annotation] = {}
    for one in live.all:
        first = seen.setdefault(_said(one, symmetric), one)
        if first is not one:
            words = f"“{live.words(one)}”" if one.spans else "This"
            message = f"{words} is marked twice in the same way."
            yield finding(Kind.DUPLICATE, (first.id, one.id), place_of(one), message)


def _said(one: Annotation, symmetric: frozenset[str]) -> tuple[object, ...]:
    match one:
        case Relation():
            ends = (one.source, one.target)
            return (Relation, one.type, *(sorted(ends) if one.type in symmetric else ends))
        case EventMention():
            return (EventMention, one.spans, one.type, frozenset(one.arguments), one.factuality, one.polarity)
        case Mention():
            return (Mention, one.spans, one.type)
        case _:
            return (type(one), one.spans)
