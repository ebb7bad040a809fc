"""The tour of two minutes: what a newcomer is asked to do in a real article, and how it is seen that they did it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator import paths
from annotator.domain.annotations import LIVE, Annotation, EventMention, Figure, Mention, Modifier, State
from annotator.domain.document import Document


def article_file() -> Path:
    """The article of the tour."""
    return paths.resource("tour", "nurses-march.txt")


def _made(document: Document) -> list[Annotation]:
    """What the person has decided or made."""
    return [one for one in document.annotations.values() if one.state in LIVE]


def _words(document: Document, one: Annotation) -> str:
    spans = getattr(one, "spans", ())
    return " ".join(span.surface(document.article.text) for span in spans)


def has_accepted(document: Document) -> bool:
    """Whether a suggestion was accepted."""
    return any(one.state is State.ACCEPTED for one in _made(document))


def has_labelled(document: Document) -> bool:
    """Whether "health ministry" is marked by the person."""
    return any(isinstance(one, Mention) and "health ministry" in _words(document, one) for one in _made(document))


def has_corrected(document: Document) -> bool:
    """Whether the nurses are at least 400."""
    return any(
        isinstance(one, Figure)
        and "400" in _words(document, one)
        and one.quantity.low == 400
        and one.quantity.modifier is Modifier.AT_LEAST
        for one in _made(document)
    )


def has_built(document: Document) -> bool:
    """Whether the rally is an event with a filled role."""
    return any(
        isinstance(one, EventMention) and "rally" in _words(document, one) and one.arguments for one in _made(document)
    )


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do; `is_done` looks at the document, None means that the window tells when it was done."""

    key: str
    is_done: Callable[[Document], object] | None


STEPS = (
    Step("accept", has_accepted),
    Step("label", has_labelled),
    Step("figure", has_corrected),
    Step("event", has_built),
    Step("export", None),
)
"""In their order; `ui/tour.py` has their words."""
EXPORT = STEPS[-1]
