"""Corrects one part of a figure: what is typed is read as the words of an article would be."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from annotator.domain.annotations import Certainty, Figure, FigureKind, Modifier, Quantity
from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError, Revise
from annotator.domain.quantity import bounded, number_text, read_quantity, with_change_of
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span, hull
from annotator.domain.typed_value import read_typed


def figure_of(document: Document, figure_id: str) -> Figure:
    """The figure with this id; EditError when it is gone."""
    figure = document.get(figure_id)
    if not isinstance(figure, Figure):
        raise EditError("This figure is no longer in the document.")
    return figure


def with_value(document: Document, figure_id: str, typed: str) -> Edit:
    """The edit that reads a typed value ("at least 30", "20-30", "$1.5m"); EditError when no number is in it.

    "to 30", "from 30", "total 30" and "=30" say too what the number is in a change: its end, its begin, a sum, nothing.
    """
    reading, standing = read_typed(typed)
    if reading is None or reading.rest:
        raise EditError(
            f"“{typed}” is not a quantity; type one such as 30, at least 30, 20-30, dozens or $1.5 million."
        )
    figure = figure_of(document, figure_id)
    says_more = reading.kind is not FigureKind.COUNT
    read = with_change_of(reading.quantity, figure.quantity)
    changed = replace(
        figure,
        quantity=read if standing is None else replace(read, change=standing),
        kind=reading.kind if says_more else figure.kind,
        unit=reading.unit if says_more else figure.unit,
        currency=reading.currency if says_more else figure.currency,
        normalized=None,
    )
    return Revise((changed,), name="change value")


def with_bound(document: Document, figure_id: str, at_low: bool, typed: str) -> Edit:
    """The edit that sets the lower or the upper bound; nothing typed leaves it open. EditError for what is no number.

    The value goes when it lies outside, and the modifier follows the bounds where it says something else.
    """
    figure = figure_of(document, figure_id)
    before = figure.quantity
    bound = _number(typed)
    low, high = (bound, before.high) if at_low else (before.low, bound)
    if low is not None and high is not None and low > high:
        raise EditError(f"The lower bound {number_text(low)} is above the upper bound {number_text(high)}.")
    if low is None and high is None:
        after = replace(before, low=None, high=None, modifier=Modifier.ABOUT)
    elif low is None or high is None:
        value, modifier = (low, Modifier.AT_LEAST) if low is not None else (high, Modifier.AT_MOST)
        after = replace(before, value=value, low=low, high=high, modifier=modifier, low_open=False, high_open=False)
    else:
        value, modifier = (low, Modifier.EXACT) if low == high else (None, Modifier.BETWEEN)
        after = Quantity(value, low, high, modifier=modifier, change=before.change)
    return Revise((replace(figure, quantity=after, normalized=None),), name="change bounds")


def _number(typed: str) -> float | None:
    """A typed bound; None for nothing."""
    if not typed.strip():
        return None
    reading = read_quantity(typed)
    if reading is None or reading.rest or reading.quantity.value is None:
        raise EditError(f"“{typed.strip()}” is not a number; type one such as 30 or 1.5 million, or nothing.")
    return reading.quantity.value


def with_modifier(document: Document, figure_id: str, modifier: Modifier) -> Edit:
    """The edit that says how the words bound the number; the bounds follow."""
    figure = figure_of(document, figure_id)
    before = figure.quantity
    if modifier in (Modifier.BETWEEN, Modifier.VAGUE) or before.best is None:
        after = replace(before, modifier=modifier)
    else:
        after = bounded(before.best, modifier, before.change)
    return Revise((replace(figure, quantity=after, normalized=None),), name="change modifier")


def with_unit(document: Document, figure_id: str, typed: str) -> Edit:
    """The edit that sets the unit: `person`, or a UCUM code; nothing typed means none."""
    return Revise((replace(figure_of(document, figure_id), unit=typed.strip() or None),), name="change unit")


def with_kind(document: Document, figure_id: str, kind: FigureKind) -> Edit:
    """The edit that sets what sort of number it is."""
    return Revise((replace(figure_of(document, figure_id), kind=kind),), name="change kind")


class Beside(StrEnum):
    """What words beside a figure may be to it, by the name of its field."""

    COUNTED = "counted"
    OF_WHOLE = "of_whole"
    ATTRIBUTION = "attribution"


ACTS = {
    Beside.COUNTED: "change what is counted",
    Beside.OF_WHOLE: "change the whole",
    Beside.ATTRIBUTION: "change the source",
}


def with_words(document: Document, figure_id: str, part: Beside, words: Span | None) -> Edit:
    """The edit that says which words name what is counted, the whole, or who says so; None: no words do."""
    figure = figure_of(document, figure_id)
    match part:
        case Beside.COUNTED:  # the concept is what these words name
            changed = replace(figure, counted=words, concept=words.surface(document.article.text) if words else None)
        case Beside.OF_WHOLE:
            changed = replace(figure, of_whole=words)
        case Beside.ATTRIBUTION:
            changed = replace(figure, attribution=words)
    return Revise((changed,), name=ACTS[part])


def with_certainty(document: Document, figure_id: str, certainty: Certainty) -> Edit:
    """The edit that says how sure the text is of the number."""
    return Revise((replace(figure_of(document, figure_id), certainty=certainty),), name="change certainty")


def with_per(document: Document, figure_id: str, typed: str) -> Edit:
    """The edit that says per what the number is told ("day" in "5 a day"); nothing typed means none."""
    return Revise((replace(figure_of(document, figure_id), per=typed.strip() or None),), name="change per")


def with_role(document: Document, schema: AnnotationSchema, figure_id: str, role_id: str | None) -> Edit:
    """The edit that sets the figure's role; the unit that a role is typical for comes and goes with it."""
    figure = figure_of(document, figure_id)
    role, before = schema.figure_role(role_id), schema.figure_role(figure.role)
    unit = None if before and figure.unit == before.unit else figure.unit
    unit = unit or (role.unit if role else None)
    return Revise((replace(figure, role=role.id if role else None, unit=unit),), name="change role")


def nearest_figure(document: Document, words: Span) -> Figure:
    """The figure of the same paragraph that is nearest to some words; EditError when there is none."""
    text = document.article.text
    ranked = sorted((_gap(figure, words), figure.id) for figure in document.figures())
    for (between, start), figure_id in ranked:
        if "\n" not in text[start : start + between]:
            return figure_of(document, figure_id)
    raise EditError("There is no figure in this paragraph; mark the number first.")


def between(document: Document, figure: Figure, words: Span) -> str:
    """The text between a figure and some words; empty where they overlap."""
    length, start = _gap(figure, words)
    return document.article.text[start : start + length]


def _gap(figure: Figure, words: Span) -> tuple[int, int]:
    """The length and the start of the gap between a figure and some words."""
    around = hull(figure.spans)
    first, second = sorted((around, words))
    return max(0, second.start - first.end), first.end
