"""What the linter can find, each kind explained in the words of annotators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.annotations import LIVE, Annotation, EventMention, Figure, Mention, Relation, sort_key
from annotator.domain.document import Document
from annotator.domain.span import Span, hull

SAME_AS, PART_OF = "same_as", "part_of"
"""Relation types that the linter reasons about, where a schema has them."""


class Severity(StrEnum):
    """How sure it is that something must be mended."""

    ERROR = "error"
    """The schema does not allow it."""
    WARNING = "warning"
    """Very likely a slip."""
    HINT = "hint"
    """Worth a look; it may well be right."""


class Kind(StrEnum):
    """What is wrong, or may be."""

    NUMBER_WITHOUT_FIGURE = "number_without_figure"
    TOLL_SUM = "toll_sum"
    ROLE_AGAINST_EVENT = "role_against_event"
    MISSING_REQUIRED_ROLE = "missing_required_role"
    ONE_STRING_TWO_TYPES = "one_string_two_types"
    ARGUMENT_FAR_AWAY = "argument_far_away"
    FIGURE_WITHOUT_ROLE = "figure_without_role"
    FIGURE_WITHOUT_VALUE = "figure_without_value"
    SAME_AS_DIFFERS = "same_as_differs"
    SPAN_IN_WORD = "span_in_word"
    UNTAGGED_TRIGGER = "untagged_trigger"
    DUPLICATE = "duplicate"
    UNKNOWN_TYPE = "unknown_type"
    OPEN_SUGGESTIONS_WHEN_DONE = "open_suggestions_when_done"


@dataclass(frozen=True, slots=True)
class KindInfo:
    """A kind's name, what it tells in one sentence, and how sure it is."""

    name: str
    explanation: str
    severity: Severity


KINDS: Mapping[Kind, KindInfo] = {
    Kind.NUMBER_WITHOUT_FIGURE: KindInfo(
        "Number without figure",
        "A number in the headline, the text or a caption is neither a figure nor part of a date or another mention.",
        Severity.WARNING,
    ),
    Kind.TOLL_SUM: KindInfo(
        "Toll does not add up",
        "Killed and wounded do not make the casualties of the same event, or parts are more than their whole.",
        Severity.WARNING,
    ),
    Kind.ROLE_AGAINST_EVENT: KindInfo(
        "Filler does not fit the role",
        "An event has an argument that its type does not allow: no such role, or a role that takes other things.",
        Severity.ERROR,
    ),
    Kind.MISSING_REQUIRED_ROLE: KindInfo(
        "Required role is empty", "An event lacks an argument that its type requires.", Severity.HINT
    ),
    Kind.ONE_STRING_TWO_TYPES: KindInfo(
        "One string, two types",
        "The same words have one type here and another type elsewhere in the article.",
        Severity.HINT,
    ),
    Kind.ARGUMENT_FAR_AWAY: KindInfo(
        "Argument far away",
        "An argument stands two or more paragraphs away from the words that tell the event.",
        Severity.HINT,
    ),
    Kind.FIGURE_WITHOUT_ROLE: KindInfo(
        "Figure without role", "A figure does not say what its number stands for.", Severity.WARNING
    ),
    Kind.FIGURE_WITHOUT_VALUE: KindInfo(
        "Figure without value", "A figure has neither a value nor a bound.", Severity.WARNING
    ),
    Kind.SAME_AS_DIFFERS: KindInfo(
        "Same figure, other value",
        "Two figures are linked as the same, but their values differ by more than units and rounding explain.",
        Severity.WARNING,
    ),
    Kind.SPAN_IN_WORD: KindInfo(
        "Span ends inside a word", "An annotation begins or ends in the middle of a word.", Severity.WARNING
    ),
    Kind.UNTAGGED_TRIGGER: KindInfo(
        "Trigger word not marked",
        "A word that tells an event elsewhere in this article stands here and nothing is marked.",
        Severity.HINT,
    ),
    Kind.DUPLICATE: KindInfo(
        "Said twice", "Two annotations say the same of the same words; one of them can go.", Severity.WARNING
    ),
    Kind.UNKNOWN_TYPE: KindInfo(
        "Unknown type", "An annotation has a type or role that the schema does not have.", Severity.ERROR
    ),
    Kind.OPEN_SUGGESTIONS_WHEN_DONE: KindInfo(
        "Suggestions left open",
        "The article is marked as done, but suggestions are still waiting for a decision.",
        Severity.WARNING,
    ),
}
"""Every kind, in the order in which findings at one place are listed."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: the annotations concerned, where to look (None: nowhere in particular), and a sentence."""

    kind: Kind
    ids: tuple[str, ...]
    span: Span | None
    message: str
    severity: Severity


def finding(kind: Kind, ids: tuple[str, ...], span: Span | None, message: str) -> Finding:
    """A finding as sure as its kind is."""
    return Finding(kind, ids, span, message, KINDS[kind].severity)


@dataclass(frozen=True)
class Live:
    """What a person stands behind in a document, in text order, by kind."""

    document: Document
    all: tuple[Annotation, ...]
    mentions: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    events: tuple[EventMention, ...]
    relations: tuple[Relation, ...]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.document.article.text

    def get(self, annotation_id: str) -> Annotation | None:
        """The live annotation with this id."""
        found = self.document.annotations.get(annotation_id)
        return found if found is not None and found.state in LIVE else None

    def words(self, annotation: Annotation) -> str:
        """The annotation's words on one line, as a message quotes them."""
        return " … ".join(" ".join(span.surface(self.text).split()) for span in annotation.spans)


def live_of(document: Document) -> Live:
    """The document's accepted, corrected and created annotations."""
    ordered = tuple(sorted((one for one in document.annotations.values() if one.state in LIVE), key=sort_key))
    return Live(
        document,
        ordered,
        tuple(one for one in ordered if isinstance(one, Mention)),
        tuple(one for one in ordered if isinstance(one, Figure)),
        tuple(one for one in ordered if isinstance(one, EventMention)),
        tuple(one for one in ordered if isinstance(one, Relation)),
    )


def place_of(annotation: Annotation) -> Span | None:
    """Where to look for an annotation."""
    return hull(annotation.spans) if annotation.spans else None
