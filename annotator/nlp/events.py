"""Event mentions: triggers by the lexicon, whether they are told as fact, and their arguments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.domain.annotations import EventMention, Factuality, Figure, Mention, Polarity, State
from annotator.domain.schema import AnnotationSchema
from annotator.nlp.arguments import arguments, figure_arguments, fillers
from annotator.nlp.factuality import factuality
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.passage import Found, Passage, by_rule
from annotator.nlp.triggers import Trigger, triggers

RULE, VERSION = "triggers", "1"


def events(
    passage: Passage,
    schema: AnnotationSchema,
    lexicon: Lexicon,
    mentions: Sequence[Found[Mention]],
    figures: Sequence[Found[Figure]],
) -> Iterator[EventMention]:
    """The events of a passage in text order, with the suggested mentions and figures that fill their roles."""
    found = [Found(_event(one, passage, lexicon), one.head) for one in triggers(passage.doc, lexicon)]
    typed = [(one, kind) for one in found if (kind := schema.event(one.annotation.type))]
    offer = fillers(passage, mentions, found, figures)
    counts = figure_arguments(typed, figures)
    for one, event_type in typed:
        filled = (*arguments(one, event_type, offer), *counts[one.annotation.id])
        yield replace(one.annotation, arguments=filled)


def _event(trigger: Trigger, passage: Passage, lexicon: Lexicon) -> EventMention:
    span = passage.span(trigger.words.start_char, trigger.words.end_char)
    told = factuality(trigger.head)
    version = f"{VERSION}+{lexicon.version}" if lexicon.version else VERSION
    return EventMention(
        id=passage.run.id_of("event", trigger.type, span),
        spans=(span,),
        type=trigger.type,
        state=State.SUGGESTED,
        origin=by_rule(RULE, version, trigger.score),
        factuality=told,
        polarity=Polarity.NEGATIVE if told is Factuality.NEGATED else Polarity.POSITIVE,
    )
